import type { GroupTemplate } from '../group-template.ts';
import { angerAndCopingSessions } from './anger-and-coping-sessions.ts';

export const angerAndCoping: GroupTemplate = {
  key: 'anger-and-coping',
  name: 'Anger and coping',
  audience: 'Students of about ten to fourteen whose anger gets them, or others, into trouble.',
  summary:
    'Eight sessions that treat anger as a signal worth understanding. Members learn their early signs and what lies beneath, try ways to come down, find words that arrive, mend what went wrong, and act against what is really unfair.',
  kind: 'growth',
  openness: 'closed',
  minutes: 45,
  capacity: 8,
  consentRule: 'consent-and-assent',
  plan: {
    need: 'Some students are sent out, suspended or avoided again and again because their anger runs away with them. They lose lessons and friends, and often a good name that is hard to win back. Many have reasons: things at home, being treated unfairly, never having been shown another way. Punishment alone has usually been tried by the time somebody thinks of a group. The figures of the school, by grade and over a year, are looked at before each round, also for whether some students are referred more often than others for the same behaviour.',
    purpose:
      'The group helps students to use the strength in their anger without harm to themselves or others. They learn to notice it early, to understand what it tells them, to come down, to say what they want and to repair. It is successful when members name their signs and tools, use them in at least some hot moments, and when they and a teacher each see a change. It does not aim at quiet students and does not replace changes in how they are treated. It is no punishment and no condition for staying at school.',
    composition:
      'Six to eight students at most two grades apart. A group of only the angriest teaches itself the wrong things: at least two members who have themselves well in hand in most situations, or have learnt to, belong in it. Nobody comes who is in a running feud with another member, or who has seriously hurt one. Students whose outbursts follow from trauma, grief, psychosis or untreated needs in learning or attention may need something else first or beside it. The mix is checked for gender, race and class, so that the group does not repeat the pattern of referrals.',
    structure:
      'Eight weekly sessions of forty-five minutes, closed after the second. The room has space to move and a corner to cool down in; it is not the room of detention. Two facilitators, of whom one can go out with a student. The beginning is always the thermometer and the end a short round. Attendance is encouraged, not enforced; missing a session because of a sanction is avoided by agreement with the school. Members decide what of their plan is shown to teachers and family.',
    content:
      'First come norms and the right to be angry, then signs in the body, the feelings beneath, thoughts that heat and cool, tools, words, repair and unfairness, and a plan of one’s own. Everything is tried in the group with harmless or made-up situations before it is used outside. Running conflicts between members are not played out in the sessions. There is movement in each session, little paper, and choice. Members teach what they have learnt in the last session.',
    'pre-group-contact':
      'The student hears from the facilitator, not from a sanction, that the group exists. A talk of twenty minutes asks what they want to be different, what already helps, what makes it worse, and who is on their side. They learn the limits of confidentiality and what the school is told. A parent or guardian consents; the student agrees or not, and may come twice before deciding. Teachers are asked for what goes well too. Who declines keeps the offer and loses nothing by it.',
    'agency-context':
      'School leadership agrees that what is said in the group is not used in discipline, within the limits of the law, and that members may use agreed tools in class. Teachers hear in a short meeting what the pause, the sign and the cooling corner mean. The facilitator keeps group and discipline apart in their own work as well. There is a way of responding if a session gets out of hand: who comes, where one goes, what is written down. Changes in the building that the group asks for get an answer.',
    'social-context':
      'Anger is not read alike in all students: the same loud voice counts as lively in one and as a threat in another. Families differ in how anger is shown and what children are to do when they are attacked; some streets punish walking away. Members are not told to give up what keeps them safe; they learn to choose. Where anger answers racism, poverty, violence or loss, this is said and acted upon. Interpreters and invitations in the family’s language are arranged.',
  },
  goals: [
    'Members know their triggers, early signs and the feelings beneath their anger.',
    'Members use ways of their own to come down before they act.',
    'Members say what they want clearly, repair what went wrong and stand up to unfairness without harm.',
    'Members trust the group and see themselves as somebody who can choose.',
  ],
  norms: [
    'All feelings are all right; nobody gets hurt, nothing gets broken.',
    'What is said here stays here.',
    'Who is hot gives the sign, cools down and comes back.',
    'We do not talk about people who are not here by name.',
    'Everybody may pass.',
    'Nobody is reminded of a bad day.',
  ],
  sessions: angerAndCopingSessions,
};
