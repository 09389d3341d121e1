import type { GroupTemplate } from '../group-template.ts';
import { movingUpSessions } from './moving-up-sessions.ts';

export const movingUp: GroupTemplate = {
  key: 'moving-up',
  name: 'Moving up to middle or high school',
  audience: 'Students in the last months before, or the first months after, a change of school.',
  summary:
    'Six sessions around the step into middle or high school: rumours and facts, finding one’s way, friends, planning one’s work, hard moments, leaving and beginning well. Older students help as experts.',
  kind: 'education',
  openness: 'closed',
  minutes: 40,
  capacity: 10,
  consentRule: 'consent-and-assent',
  plan: {
    need: 'A change of school is looked forward to and feared at once. In the months around it marks, attendance and the feeling of belonging often sink, and for some students they do not come back. It is harder for those who have few friends, need support in learning, come from small schools or have changed often. They can be found before the change and be helped with little. Teachers and families are asked whom they worry about, and how the last year’s students did is looked at.',
    purpose:
      'The group prepares students for the new school so that they come in knowing people, places and ways to get help. It sorts rumours from facts, practises first contacts and asking for help, and takes leave of what was. It is successful when members name at least one adult and one student they can turn to, can show their way on a plan, and, in the first six weeks, are at school and ask for help when they need it. It is not meant for sorting students into tracks or predicting success.',
    composition:
      'Eight to ten students who will go to the same school, as far as that is possible, from several classes. Some who are worried are mixed with some who look forward to it; students who get on well with others are invited on purpose. Nobody should be the only one with a disability or a language, unless they want to be. Those with a record of bullying one another are separated. Two or three older students of the new school come as guests, prepared and thanked.',
    structure:
      'Six weekly sessions of forty minutes in the last third of the school year, or in the first six weeks at the new school. At least one takes place in the new building. The group is closed so that trust can grow, but students who move here are let in. One facilitator from the old and one from the new school is best. A short meeting takes place six weeks after the change. Families receive what is needed: dates, timetable, names.',
    content:
      'Rumours and facts, the building and the day, friends, planning work, hard moments such as pressure or meanness, and the goodbye with a plan for the first week. Everything is practical: members walk, open locks, read timetables, try sentences. Older students answer questions in their own way, within what has been agreed. Each session ends with one thing that members take with them. Facts about the new school are checked with that school each year before the group starts.',
    'pre-group-contact':
      'Teachers name students who would profit; families and students can ask too. In a short talk each student hears what the group is about and says what they look forward to, what worries them and what support they have. It is said clearly that being invited is no sign of weakness. Limits of confidentiality are explained. Guardians consent, and the student agrees. With consent, the new school hears what helps this student; the student sees that information first.',
    'agency-context':
      'Both schools agree on dates, transport for the visit, and who is contact for whom. Support plans and health matters are handed over in the way that the law provides, not through the group. The new school lets older students come as guests and counts it for them. Leadership hears from the group, without names, which rules or places worry newcomers most. The meeting after six weeks stands in the calendar from the beginning.',
    'social-context':
      'What middle or high school means differs by family: for some it is a matter of course, in others members are the first. Cost of clothes, telephones, sports and trips decides on belonging; help is pointed out without shame. Ways to school through unsafe streets, new responsibilities at home and changes in friendships with other genders come at the same time. Body, voice and interests change at different speeds. Rules of families on going out and the internet are respected when tasks are set.',
  },
  goals: [
    'Members can sort worries and rumours from what they know.',
    'Members find their way in building, day and work, and ask for help.',
    'Members make contact, keep friendships and deal with pressure and meanness.',
    'Members say goodbye well and have people who expect them.',
  ],
  norms: [
    'No question is silly.',
    'What worries somebody is not laughed at.',
    'What is told here stays here.',
    'Everybody may pass.',
    'We check rumours before we pass them on.',
  ],
  sessions: movingUpSessions,
};
