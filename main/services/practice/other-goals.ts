import { type PracticeGoal, scale } from './goal-story.ts';

/** In the caregivers' circle two have written one down for themselves. */
export const caregiverGoals: Readonly<Record<string, readonly PracticeGoal[]>> = {
  Rosa: [
    {
      ...scale(
        'I ask my brother for one afternoon a week.',
        'I do not ask anybody | I have thought of what to say | I have asked, and he has come once | He comes most weeks | It is settled, and I do not ask any more',
      ),
      importance: 5,
      difficulty: 4,
      baseline: -2,
      competences: ['Asking for help'],
      serves: 0,
      facilitator: [null, -1, 0, null],
      own: [-2, -1, 0, null],
    },
  ],
  Patrick: [
    {
      ...scale(
        'I go to bed before midnight.',
        'Never in the week | On one night | On three nights | On five nights | Every night, and without the telephone',
      ),
      importance: 3,
      difficulty: 3,
      baseline: -1,
      competences: ['Looking after myself'],
      serves: 1,
      facilitator: [null, null, null, null],
      // nobody has asked him since
      own: [-1, null, null, null],
    },
  ],
};

const worry = (
  text: string,
  facilitator: readonly (number | null)[],
  more: { closed: string; baseline?: number; importance?: number },
): PracticeGoal => ({
  ...scale(
    text,
    'Worry decides: I stay away or go home | I tell somebody, and still stay away | I use one of the four tools with help, and stay | I use a tool by myself | I use a tool by myself and show it to somebody else',
  ),
  importance: more.importance ?? 3,
  difficulty: 3,
  baseline: more.baseline ?? -2,
  competences: ['self-management'],
  serves: 0,
  facilitator,
  closed: more.closed,
});

/** Last term's group, which has ended: what came of it. */
export const worryGoals: Readonly<Record<string, readonly PracticeGoal[]>> = {
  Chloe: [worry('I stay in class during tests.', [-2, -1, 1], { closed: 'reached', importance: 4 })],
  Emeka: [worry('I sleep at home when Mum works nights.', [-2, -2, -1], { closed: 'carried-on' })],
  Hana: [worry('I read aloud.', [-1, 0, 1], { closed: 'reached', baseline: -1 })],
  Owen: [worry('I go to the bathroom at school.', [-1, null, 0], { closed: 'reached' })],
};

/** Scales for the first and the third goal of the students' group; the other two are still without. */
export const friendshipGroupScales: readonly (Omit<PracticeGoal, 'text' | 'serves'> & { place: number })[] = [
  {
    place: 0,
    levels: [
      'Two or fewer of them have somebody to sit with at lunch',
      'Three or four have',
      'Half of them have',
      'All but one or two have',
      'All have, and they ask others to their table',
    ],
    importance: 3,
    difficulty: 3,
    baseline: -2,
    competences: ['relationship-skills'],
    facilitator: [-2, -1, 0, 1],
  },
  {
    place: 2,
    levels: [
      'Quarrels end only when an adult steps in',
      'They stop at the sign, and the quarrel goes on outside',
      'Most quarrels end within the session, with help',
      'They settle some without us',
      'They settle nearly all without us, and mend what was hurt',
    ],
    importance: 2,
    difficulty: 4,
    baseline: -1,
    competences: ['self-management'],
    facilitator: [-1, -2, 0, 1],
  },
];
