import type { GroupTemplate } from '../group-template.ts';
import { caregiversSessions } from './caregivers-sessions.ts';

export const caregivers: GroupTemplate = {
  key: 'caregivers',
  name: 'Caregivers',
  audience: 'Adults who look after a relative, partner or friend at home.',
  summary:
    'Ten evenings for people who care for somebody at home: asking for help, sleep, offices, anger and guilt, losses, breaks, the family, planning ahead. There is more time for each other than for input, and a break in every meeting but two.',
  kind: 'support',
  openness: 'open',
  minutes: 90,
  capacity: 12,
  consentRule: 'consent',
  plan: {
    need: 'People who care for a relative often do so for years, beside work and children, and are asked about the patient more often than about themselves. Many sleep badly, see fewer friends and put off their own doctor’s visits. They say that it helps most to talk with others who need no explanation. What the clinic, the school, the congregations and the carers’ service have heard from them is asked for before each round.',
    purpose:
      'The group gives caregivers a place where they are the ones who are looked after. Members share what it is like, exchange what has worked, learn what help there is and practise asking for it. It is successful when members feel less alone, have at least one more source of help than before and know their own warning signs. It is neither therapy nor legal or medical advice, and it does not judge how a family arranges its care.',
    composition:
      'Eight to ten adults; twelve may be enrolled, as somebody is always kept at home. It is open to all who care, whatever the illness, the relation or the number of hours, because what they share is larger than the diagnosis. At least two members should have something weighty in common, such as young children at home, so that nobody is the only one. Two members of one family come only if both want it. People whose relative has just died are offered grief support instead or beside it, and may say goodbye to the circle.',
    structure:
      'Ten evenings of ninety minutes, once a week, with a break. The circle is open: people may join at any time and miss evenings without explaining. Newcomers are telephoned first and welcomed with the norms. The room has no steps, enough light, chairs with arms, and tea; a time is chosen at which somebody else can be with the person who is cared for. Two facilitators make it possible to step out with somebody. Short notes are kept of each meeting, without details of those who are cared for.',
    content:
      'Each evening has a theme that members can take up or leave: asking for help, sleep, offices, anger and guilt, what is missed, breaks, brothers and sisters, planning ahead. After the opening round comes a talk on the theme, then something to do that fits into a hard week. Members’ own experience comes before any input. The last evening looks back and settles how it goes on. The order can be changed when something urgent comes up; a theme that was left goes to the next evening.',
    'pre-group-contact':
      'Doctors’ surgeries, schools, congregations and the carers’ service hand out the invitation; people can also come by themselves. A call of about fifteen minutes before the first evening asks whom they care for, what they hope for and what they need so that they can come: a lift, an interpreter, somebody at home. It explains the limits of confidentiality and that the group is no therapy. Whoever is in acute danger or despair is helped to find treatment first. Each member agrees in writing to how notes are kept.',
    'agency-context':
      'The host gives the room, tea, copies and paid time for preparation and notes. It is agreed who is called in an emergency, how a suspicion of harm to an adult or child is reported, and who covers when a facilitator is away. The host is asked for respite care or a small fund for it. The host hears numbers and themes, never stories. Leaflets of other services are checked each year to see that they are still true.',
    'social-context':
      'Caring is shared unevenly: more often it falls on women, on daughters, on those with the smaller wage. Beliefs about duty, illness, death and accepting help come from families, faiths and migration, and are respected. Some members have reason to distrust offices, or have no secure residence; nobody is asked about it. Cost, transport and language decide who can come and are dealt with beforehand. Where a rule of a service is the trouble, the circle may also decide to write to it together.',
  },
  goals: [
    'Members feel less alone and can speak openly about what caring is like.',
    'Members look after their own sleep, rest and health.',
    'Members know what help there is and ask for it.',
    'Members know their warning signs and have a plan for the hard minute.',
  ],
  norms: [
    'What is told here stays here.',
    'Advice only when somebody asks for it.',
    'Nobody’s burden has to be the heaviest to count.',
    'Everybody may pass, cry, laugh, or be quiet.',
    'We share the time so that all who want to can speak.',
    'Telephones are on silent; a call from home comes first.',
  ],
  sessions: caregiversSessions,
};
