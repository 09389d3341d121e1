import type { GroupTemplate } from '../group-template.ts';
import { griefSessions } from './grief-sessions.ts';

export const grief: GroupTemplate = {
  key: 'grief',
  name: 'Grief',
  audience: 'Young people of about nine to fourteen who have had somebody important die.',
  summary:
    'Eight sessions in which members get to know grief, tell as much of their story as they want, remember the person who died and find what helps in hard hours. Each begins gently and closes with the same quiet ritual; the hardest sessions lie in the middle.',
  kind: 'support',
  openness: 'closed',
  minutes: 45,
  capacity: 7,
  consentRule: 'consent-and-assent',
  plan: {
    need: 'In most schools several children have had a parent, brother or sister, grandparent or friend die, and many of them know nobody else of their age to whom it has happened. At home everybody is grieving, so children often keep quiet to protect the others. At school it shows as tiredness, anger, stomach aches or falling marks, and is easily mistaken for something else. A group tells them that they are not the only one. Teachers and families are asked before it starts who has been bereaved in the last two years, and what would help.',
    purpose:
      'The group helps young people to understand their grief, to express it safely and to keep a bond with the person who died while they go on living. Members find words and pictures for what happened, ways through hard hours, and others who understand. It is successful when members can name their feelings and what helps, have told as much as they wished and know whom to turn to. It is support, not treatment: who shows signs of trauma, lasting depression or danger gets individual help first or beside it.',
    composition:
      'Five to seven members no more than two or three years apart in age. The death lies at least about two months back, so that the first shock is over; there is no upper limit. Different kinds of loss can be together, but nobody should be the only one with a loss that others may find frightening, such as by suicide or violence; for these, at least two in one group or a group of their own. Brothers and sisters come to different groups unless they want to be together. Who witnessed the death is assessed with special care.',
    structure:
      'Eight weekly sessions of forty-five minutes in a quiet room where nobody walks in, closed from the second session on. The time should leave ten minutes before the next lesson and never lie directly before a test. Two facilitators, so that one can step out with a member. Every session opens with a check-in and closes with the same small ritual. Members may take a break or pass at any time. Families get a letter before the third session, when stories may be told, and at the end.',
    content:
      'After a first session for safety and norms come the faces of grief, the story of what happened, memories, what has changed at home and school, getting through waves, keeping a bond, and the goodbye. Drawing, writing, beads and objects carry as much as talk does. Details of a death are kept brief in the group. Calming exercises are learnt in the first session, before they are needed. Religious and family customs around death are asked about and respected; the group teaches none. The order may be changed, but the ending is not dropped.',
    'pre-group-contact':
      'The facilitator meets each young person and a parent or guardian, alone or together: who died and how, what the child knows about it, what has helped, hard dates, other losses, other help. Parents learn what the group does and that children may be sadder for a day after some sessions. Limits of confidentiality are explained to both. A parent or guardian consents in writing and the young person agrees; it may be tried for two sessions. A child who does not know the true cause of the death is not enrolled before the family has found a way to tell it.',
    'agency-context':
      'The principal agrees to the room, the time and to no interruptions. Teachers of members are told, with the family’s consent, that the student is in a group and may need a few minutes after it, not what is said. There is a written way for danger to self or others: who assesses, who calls home, who drives. A colleague outside the group is available to the facilitators after heavy sessions. Contacts of grief centres, counselling and crisis lines near by are checked before the start.',
    'social-context':
      'How a death is spoken of, how long one mourns, what is worn and done, and what comes after death differ between families and faiths; members tell about it as experts of their own. Some deaths carry stigma, such as by suicide, overdose, in prison or by violence, and some families ask that it not be spoken of. Losses also come unequally: neighbourhoods with violence, illness and early death lose more. A death may have brought moves, poverty or a change of guardian; practical help is arranged where it is needed. Anniversaries and holidays such as Mother’s Day are kept in view.',
  },
  goals: [
    'Members feel less alone with their loss and are heard without pressure.',
    'Members understand what grief does to feelings, body and family.',
    'Members remember the person who died and keep a bond that fits them.',
    'Members know what helps in hard hours and whom to turn to.',
  ],
  norms: [
    'What others tell stays here.',
    'Everybody tells as much as they want, and may pass.',
    'All feelings are allowed, laughing too.',
    'No loss is bigger or smaller than another.',
    'We listen and do not give advice unless asked.',
    'Who needs a break gives the sign and takes one.',
  ],
  sessions: griefSessions,
};
