import { type PracticeGoal, scale } from './goal-story.ts';

const relationship = ['relationship-skills'];
const selfManagement = ['self-management'];

/** Two goals of each child of the students' group: most move up, one stays, one falls and recovers. */
export const friendshipGoals: Readonly<Record<string, readonly PracticeGoal[]>> = {
  Maya: [
    {
      ...scale(
        'I ask others what they like, and listen to the answer.',
        'Talks about her own things only | Asks once when she is reminded | Asks one other child in most sessions and hears the answer to its end | Asks two and asks on after the answer | Asks at recess too, without being reminded',
      ),
      importance: 3,
      difficulty: 2,
      baseline: -1,
      competences: ['social-awareness', 'relationship-skills'],
      serves: 0,
      facilitator: [-1, 0, 1, 1],
      teacher: [0, 1],
      smart: { measurable: 'Counted by the student who observes', timed: 'By the last session' },
    },
    {
      ...scale(
        'I let others finish.',
        'Breaks in nearly every time somebody speaks | Breaks in about half of the time | Breaks in two or three times in a session | Once, and says sorry | Waits, and reminds others kindly',
      ),
      importance: 2,
      difficulty: 3,
      baseline: -1,
      competences: selfManagement,
      serves: 3,
      facilitator: [-1, -1, 0, 1],
      own: [1, 0, 0, 1],
      teacher: [-1, 0],
    },
  ],
  Liam: [
    {
      ...scale(
        'When I get hot I go to the window first.',
        'Shoves or throws before anybody can help | Goes when an adult takes him there | Goes when an adult says “window” | Goes by himself once in a session | Goes by himself, comes back and says what he wants',
      ),
      importance: 5,
      difficulty: 4,
      baseline: -2,
      competences: selfManagement,
      serves: 2,
      facilitator: [-2, -1, 0, 1],
      teacher: [-2, 0],
      smart: { specific: 'In the group and at recess', timed: 'Five of six times in the last two weeks' },
    },
    {
      ...scale(
        'I ask before I take.',
        'Takes without asking, and holds on | Takes, and gives back when told | Asks when he is reminded | Asks most of the time | Asks, and waits when the answer is no',
      ),
      importance: 3,
      difficulty: 2,
      baseline: -2,
      competences: ['responsible-decision-making'],
      serves: 2,
      facilitator: [-1, -1, 1, 1],
      teacher: [-1, 0],
    },
  ],
  Zoë: [
    {
      ...scale(
        'I say hello first.',
        'Looks away when somebody says hello | Answers a hello | Says hello first to one child | To two children, one of them new to her | To whoever comes in',
      ),
      importance: 3,
      difficulty: 2,
      baseline: -1,
      competences: relationship,
      serves: 0,
      facilitator: [0, 2, 0, 1],
      teacher: [1, 1],
      revised: {
        reason: 'Hello comes by itself now; what is hard is to go on after it.',
        text: 'I say hello, and then one thing more.',
        levels: [
          'Says hello and goes away',
          'Waits until the other goes on',
          'Says one thing more to one child',
          'Keeps a talk going for some turns',
          'Keeps a talk going and asks a third child in',
        ],
        baseline: -1,
      },
    },
    {
      ...scale(
        'I say when I do not want something.',
        'Does it, and cries later | Shows it, without words | Says “no” to one child in the group | Says “no” and what she would like instead | Does so at recess, too',
      ),
      importance: 2,
      difficulty: 3,
      baseline: -1,
      competences: ['self-awareness'],
      serves: 1,
      facilitator: [-1, 0, 0, 1],
    },
  ],
  'Minh Anh': [
    {
      ...scale(
        'I come to the group.',
        'Comes to fewer than half of the sessions | Comes to half of them | Comes to three of four | Misses one in the whole term | Misses none, and says so when he cannot come',
      ),
      importance: 4,
      difficulty: 4,
      baseline: -2,
      competences: ['Coming to school'],
      serves: 3,
      facilitator: [null, -1, null, null],
      teacher: [-1, -2],
    },
    {
      ...scale(
        'I join a game that has begun.',
        'Stands by the wall | Stands near and watches | Asks to join once a week | Asks on two days, and stays in | Asks another child along',
      ),
      importance: 3,
      difficulty: 3,
      baseline: -2,
      competences: relationship,
      serves: 0,
      facilitator: [null, -2, null, null],
      teacher: [-2, -2],
    },
  ],
  ليلى: [
    {
      ...scale(
        'أتكلم في الحلقة.',
        'Shows by nodding only | Says one word when she is asked | Says a sentence in the round, in either language | Says something that nobody asked for | Tells the group a story of her own',
      ),
      importance: 3,
      difficulty: 4,
      baseline: -2,
      competences: ['self-awareness', 'relationship-skills'],
      serves: 3,
      facilitator: [-2, null, 1, 2],
      teacher: [-1, 1],
    },
    {
      ...scale(
        'I choose my partner myself.',
        'Waits until all others are chosen | Goes where she is sent | Chooses when she is asked whom she would like | Goes to somebody herself | Asks somebody new each week',
      ),
      importance: 2,
      difficulty: 3,
      baseline: -2,
      competences: relationship,
      serves: 0,
      facilitator: [-2, null, 0, 1],
    },
  ],
  Mateo: [
    {
      ...scale(
        'I make up after a quarrel.',
        'Goes on with it the next day | Stops when an adult steps in | Makes up with help within the session | Makes the first step himself | Makes up, and mends what was broken',
      ),
      importance: 4,
      difficulty: 3,
      baseline: -1,
      competences: ['relationship-skills', 'responsible-decision-making'],
      serves: 2,
      facilitator: [0, -2, 0, 1],
      teacher: [-1, 0],
    },
    {
      ...scale(
        'I share the marker.',
        'Holds on until it is taken | Gives it up and leaves the table | Gives it up when the timer rings | Gives it on by himself | Makes a turn for somebody who has had none',
      ),
      importance: 2,
      difficulty: 2,
      baseline: -1,
      competences: selfManagement,
      serves: 3,
      facilitator: [-1, -2, 0, 0],
    },
  ],
  Aaliyah: [
    {
      ...scale(
        'I say when I did not hear.',
        'Guesses, and is laughed at | Leaves it and looks at the floor | Gives the sign in the group | Says so aloud in the group | Says so in class, too',
      ),
      importance: 4,
      difficulty: 2,
      baseline: -1,
      competences: ['self-awareness', 'Self-advocacy'],
      serves: 1,
      facilitator: [0, 1, 1, 2],
      teacher: [0, 1],
    },
    {
      ...scale(
        'I let others help themselves first.',
        'Does it for them before they try | Asks, and does it anyway | Waits until they have tried once | Asks whether help is wanted | Shows how, and lets them do it',
      ),
      importance: 1,
      difficulty: 3,
      baseline: -1,
      competences: ['social-awareness'],
      serves: 3,
      facilitator: [-1, 0, 0, 1],
    },
  ],
  Noam: [
    {
      ...scale(
        'I stop when somebody says stop.',
        'Goes on until an adult comes | Stops at the third “stop” | Stops at the second | Stops at the first | Asks beforehand whether it is all right',
      ),
      importance: 4,
      difficulty: 3,
      baseline: -1,
      competences: selfManagement,
      serves: 2,
      facilitator: [-1, 0, 1, null],
      teacher: [0, 1],
    },
    {
      ...scale(
        'I help somebody who is left out.',
        'Laughs along | Says nothing | Tells an adult | Goes and stands next to them | Brings them into the game',
      ),
      importance: 3,
      difficulty: 3,
      baseline: -1,
      competences: ['social-awareness'],
      serves: 1,
      facilitator: [-1, 0, 0, null],
    },
  ],
  Jonas: [
    {
      ...scale(
        'I know three names, and somebody knows mine.',
        'Knows nobody’s name | Knows one | Knows three, and says one aloud | Knows all, and is greeted by name | Tells the others something about someone',
      ),
      importance: 3,
      difficulty: 2,
      baseline: -2,
      competences: relationship,
      serves: 0,
      facilitator: [null, -1, 0, 1],
      teacher: [-1, 1],
    },
    {
      ...scale(
        'I sit with somebody at lunch.',
        'Eats alone | Sits at a full table and says nothing | Sits with one child on three days | With two children on most days | Is waited for',
      ),
      importance: 5,
      difficulty: 3,
      baseline: -2,
      competences: relationship,
      serves: 0,
      facilitator: [null, -2, -1, 1],
    },
  ],
  Keoni: [
    {
      ...scale(
        'I ask to play.',
        'Runs off alone | Watches from near by | Asks once with somebody beside him | Asks alone | Brings a game along',
      ),
      importance: 3,
      difficulty: 3,
      baseline: -1,
      competences: relationship,
      serves: 0,
      facilitator: [null, 0, null, null],
      closed: 'carried-on',
    },
    {
      ...scale(
        'I tell when I am sad.',
        'Says that all is well | Shows it by going away | Tells one adult | Tells a child in the group | Asks for what would help',
      ),
      importance: 2,
      difficulty: 4,
      baseline: -1,
      competences: ['self-awareness'],
      serves: 2,
      facilitator: [null, -1, null, null],
      closed: 'set-aside',
    },
  ],
};
