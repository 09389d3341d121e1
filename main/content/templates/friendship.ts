import type { GroupTemplate } from '../group-template.ts';
import { friendshipSessions } from './friendship-sessions.ts';

export const friendship: GroupTemplate = {
  key: 'friendship',
  name: 'Friendship and social skills',
  audience: 'Children of about eight to eleven who find it hard to join in, keep friends or make up again.',
  summary:
    'Ten short sessions in which children practise what friendship is made of: joining a game, listening, saying no, disagreeing, making up, standing up for somebody. Each session opens and closes in the same way, and every skill is tried in the room before it is tried outside.',
  kind: 'socialization',
  openness: 'closed',
  minutes: 40,
  capacity: 8,
  consentRule: 'consent-and-assent',
  plan: {
    need: 'Children who have nobody to sit with learn less, come less gladly and are hurt more often. Teachers and lunch staff usually notice them first: at the edge of the game, in the same quarrel again, alone at the table. Many of them know in a calm talk what a good friend would do, and cannot do it in the noise of recess. A group is the place where it can be practised with others of the same age. What teachers, families and the children themselves say about it is asked for before the group starts.',
    purpose:
      'The group helps children to make and keep friendships at school. Members practise joining in, listening, saying and hearing a no, settling a quarrel and asking for help, first with each other and then at recess. It builds on what each child already does well. It is successful when each member can name somebody to be with at recess or lunch and uses at least two of the skills without being reminded. It is not a punishment for behaviour and no treatment of a disorder.',
    composition:
      'Six to eight children of one grade or two neighbouring ones, so that what they meet at recess is alike. Some who are quiet and some who are lively do better together than all of one kind, and at least two children who get on with others well make good company for the rest. Children who have seriously hurt each other are not placed together, nor are brothers and sisters unless the families wish it. A child in an acute crisis is seen alone first. The mix of languages, genders and classes is looked at once more before the list is final.',
    structure:
      'Ten weekly sessions of forty minutes in the same room, closed to newcomers after the second. The time is chosen so that no child misses the same class each week or the recess that the group is about. Two adults are better than one: one leads while the other watches and helps. Each session has a check-in, two or three activities and a closing that stays the same. Notes of each session are kept in the school’s records for group work; families hear at the beginning, in the middle and at the end how it goes, without what other children said.',
    content:
      'The first two sessions are for names, norms and trust. Then comes one skill each week: joining a game, listening, saying no kindly, disagreeing, making up, knowing one’s feelings, standing up for someone. Skills are shown, tried in short scenes and carried out by a small task for the week. Scenes are invented, never taken from a quarrel between members. Passing is always allowed. The last session looks back and ends with a goodbye that has been announced since the middle of the group.',
    'pre-group-contact':
      'Teachers and families are told what the group is for and may propose a child; a child may also ask. Each is met alone for about fifteen minutes: what they would like to change, what they are good at, whether they want to come. The limits of confidentiality are explained in that talk and again in the first session. A parent or guardian signs the consent, the child agrees in words or in writing, and may say no. Those for whom there is no place are put on the wait list, and their families are told what else there is.',
    'agency-context':
      'The principal agrees to time and room and protects both from other uses. Teachers know which children leave their class when and what they need to catch up; they are asked not to withhold the group as a sanction. Recess staff hear which skill is practised each week, so that they can notice and name it. The group uses simple materials of the school. It is agreed in advance who leads when the facilitator is ill and what is reported to whom when a child tells of harm.',
    'social-context':
      'What counts as polite, how close one stands, whether one looks at grown-ups and how a quarrel is settled differ from family to family. Members’ own ways are asked about and set side by side, not corrected. Exclusion that has to do with language, skin, money, disability, religion or gender is named as unfair and taken up with the school, not left to the child’s skills. Families are reached in the language they read best. Neighbourhood and online contacts among the children are kept in mind when scenes are chosen.',
  },
  goals: [
    'Members start, join and keep up a talk or a game with others of their age.',
    'Members stand up for themselves and others, and turn to an adult when somebody is being hurt.',
    'Members notice strong feelings early and settle disagreements without hurting.',
    'Members treat each other with respect in the group and see their own strengths as friends.',
  ],
  norms: [
    'We let people finish.',
    'What others tell stays here.',
    'Everybody may pass.',
    'We laugh with each other, not at each other.',
    'Hands and feet stay with their owner.',
    'If something goes wrong, we mend it.',
  ],
  sessions: friendshipSessions,
};
