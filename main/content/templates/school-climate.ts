import type { GroupTemplate } from '../group-template.ts';
import { schoolClimateSessions } from './school-climate-sessions.ts';

export const schoolClimate: GroupTemplate = {
  key: 'school-climate',
  name: 'School climate committee',
  audience: 'A committee of students, families and staff that is to improve how it feels to be at a school.',
  summary:
    'Seven meetings of a task group from mandate to recommendation: figures and voices, causes, ideas, a small trial, results, handing over. It can be used for other committees by changing the subject.',
  kind: 'committee',
  openness: 'closed',
  minutes: 60,
  capacity: 12,
  consentRule: 'none',
  plan: {
    need: 'How safe, respected and welcome people feel at a school decides on attendance, learning, and whether staff stay. Measures against bullying or for belonging are often decided without those whom they are for, and are forgotten after a year. Here a committee is to find out what is really the matter and to try something small before it recommends something large. What gave rise to it, and what has been tried before with what result, is laid before the committee at its first meeting.',
    purpose:
      'The committee finds out how the climate of the school is experienced, chooses one or two points at which to begin, tries a change on a small scale, looks at what it did, and hands a recommendation to those who decide. It is successful when the recommendation rests on figures and on the voices of those affected, when it has been tried, and when it gets a dated answer. It does not look into single cases, judges nobody’s work and does not replace the school’s ways for complaints.',
    composition:
      'Nine to twelve members: students, parents, teachers and other staff, each at least two, so that nobody sits there alone for their side. Students make up a third. It is looked at who is usually missing: newcomers, students with disabilities, those with many referrals, parents who work shifts, staff of bus and kitchen. The chair does not have the last word on members’ marks or jobs. Persons who are in conflict with one another in a current case are not both members.',
    structure:
      'Seven meetings of sixty minutes, every two weeks, at a time that students and working parents can keep, with transport, child care and interpreters. A chair prepares and leads, and trains a second person; minutes and time-keeping rotate. Decisions are taken in a way that was agreed on at the start. Minutes go to all within three days and hold results, no stories. Between the trial meeting and that on results lie four weeks. Members may send a substitute who has read the minutes.',
    content:
      'Mandate and ways of working; figures and missing voices; causes; ideas; plan of a trial; results; handing over. Each meeting has one result that is written down. Figures are shown without names and without groups of fewer than ten. Listening is done by open questions which everybody uses. Ideas are checked for side effects on those who have least power. At the end stands one page that a principal can read in two minutes, and a date for the answer.',
    'pre-group-contact':
      'Leadership names the mandate in writing. Members are asked personally, told what it takes in time, and what it can and cannot change. Students and parents get a talk beforehand so that they know words, papers and people, and a contact for questions. Members agree to the rules on confidentiality: stories stay, results go out. For student members, parents are informed; where a survey of students is planned, the consent that it needs is obtained in time.',
    'agency-context':
      'The principal or board has promised an answer with a date, and comes to the last meeting. The committee gets data in a form that protects persons, a small sum for the trial, a room, and release for staff and students. It is clear how it stands to other bodies: council, parents’ association, union, safety team. What has to be reported, such as harm to a child, takes the usual way and not that through the committee. The chair has somebody for advice.',
    'social-context':
      'The climate of a school is not the same for all in it: race, language, money, disability, gender and faith make differences that averages hide. Earlier promises that came to nothing weigh on trust and are spoken of at the beginning. The neighbourhood, the news and budget decisions work on the school too. Families have different ideas of order and freedom. Student members take a risk when they criticise; they are protected from consequences, and their work counts as service or is credited in another way.',
  },
  goals: [
    'The committee works with a clear task, fair rules and equal voices.',
    'The committee knows the facts and has heard those who are affected.',
    'The committee chooses and plans a change that is small enough to be tried.',
    'The committee looks honestly at the result and hands over a recommendation that gets an answer.',
  ],
  norms: [
    'Stories about persons stay here; results may go out.',
    'One speaks at a time, and all have been heard before anybody speaks twice.',
    'Student, parent and staff voices count alike.',
    'We criticise ideas, not people.',
    'We begin and end on time.',
    'Who takes on a task does it or says early that it will not work.',
  ],
  sessions: schoolClimateSessions,
};
