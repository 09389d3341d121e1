import { activityIdOf } from '../../content/activity-ids.ts';
import { broughtActivities } from '../../content/activities/index.ts';
import * as activities from '../activities.ts';
import * as groups from '../groups.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { listForGroup } from '../sessions.ts';

const favourites = ['weather-report', 'back-to-back-drawing', 'coping-menu', 'one-thing-i-take'];

const friends = 'Friendship group, grade 4';
const carers = 'Caregivers’ circle';

/** How it went: by activity, group and number of the session. */
const ratings: readonly [slug: string, group: string, session: number, rating: number, remark: string][] = [
  [
    'name-and-gesture',
    friends,
    1,
    5,
    'Everybody knew every name by the end. The second round could be faster.',
  ],
  [
    'find-someone-who',
    friends,
    1,
    2,
    'Too much reading for this group. Next time with pictures, or read out.',
  ],
  ['group-agreement', friends, 1, 4, 'Let them draw the agreement; writing it down took too long.'],
  ['weather-report', friends, 2, 4, 'A calm start. The cards with pictures helped those who say little.'],
  ['joining-in', friends, 3, 5, 'They asked to play it again at recess.'],
  ['back-to-back-drawing', friends, 4, 5, 'Much laughter, and then a good talk about asking back.'],
  ['three-kinds-of-listening', friends, 4, 3, 'Good, but only two of the three kinds fit into the time.'],
  ['saying-no', friends, 5, 4, 'Let the quieter ones play the one who asks first.'],
  ['i-messages', friends, 6, 2, 'Stiff. Write the first half of the sentence on the board next time.'],
  ['weather-report', friends, 7, 5, ''],
  [
    'making-it-right',
    friends,
    7,
    4,
    'The story about the lost ball worked better than a quarrel of their own.',
  ],
  ['feelings-thermometer', friends, 8, 4, ''],
  ['group-agreement', carers, 1, 4, 'Short and clear. Read it out again when somebody new comes.'],
  ['asking-for-help', carers, 2, 4, 'The list of small things to ask for was the best part.'],
  ['tense-and-let-go', carers, 3, 5, 'Leave five quiet minutes after it.'],
  ['question-box', carers, 4, 5, 'People wrote what they would not have said.'],
  ['head-heart-hand', carers, 5, 3, 'Too long for the end of an evening.'],
  ['picture-i-chose', carers, 6, 4, ''],
  ['coping-menu', carers, 7, 5, 'They swapped sheets and took ideas home.'],
];

/**
 * What the practice facilitator has made of the library: a few stars, how activities went in the sessions that were
 * held, and one activity of their own. All of it is invented.
 */
export function fillLibrary(workspace: OpenWorkspace): void {
  const known = new Set(broughtActivities.map(({ slug }) => slug));
  for (const slug of favourites.filter((candidate) => known.has(candidate)))
    activities.setFavourite(workspace, { id: activityIdOf(slug), isFavourite: true });
  const held = heldSessions(workspace);
  for (const [slug, group, number, rating, remark] of ratings) {
    const sessionId = held.get(`${group} ${number}`);
    if (sessionId === undefined || !known.has(slug)) continue;
    const activityId = activityIdOf(slug);
    // Only what stood on that session's agenda: an evening that was planned otherwise has no such use.
    const { history } = activities.get(workspace, { id: activityId });
    if (history.some((use) => use.sessionId === sessionId))
      activities.rate(workspace, { activityId, sessionId, rating, remark });
  }
  addLunchTable(workspace, held.get(`${friends} 3`));
}

function heldSessions(workspace: OpenWorkspace): ReadonlyMap<string, string> {
  return new Map(
    groups
      .list(workspace)
      .filter(({ name }) => name === friends || name === carers)
      .flatMap(({ id: groupId, name }) =>
        listForGroup(workspace, { groupId })
          .filter(({ state }) => state === 'held')
          .map(({ id, number }) => [`${name} ${number}`, id]),
      ),
  );
}

/** The one of their own, played once at the end of a session for which it was not planned. */
function addLunchTable(workspace: OpenWorkspace, playedIn: string | undefined): void {
  const { id } = activities.create(workspace, {
    name: 'The lunch table',
    category: 'role-play',
    purpose:
      'Children practise the first minute at a table where others already sit: how to come, where to sit, what to say first.',
    steps: [
      'Put four chairs around a table and leave one of them empty. Three children are having lunch and talk about something easy, such as a pet.',
      'One child comes with a tray, looks for a moment, and says one sentence: a question, a greeting, or something about what is being said.',
      'Those who sit answer and make room. After one minute say “freeze” and ask the child who came: what made it easier?',
      'Change places until everybody who wants has come to the table once.',
    ],
    minutesLeast: 8,
    minutesMost: 15,
    sizeLeast: 4,
    sizeMost: 12,
    ages: ['8-10', '11-13'],
    stages: ['power-and-control', 'intimacy', 'differentiation'],
    materials: ['Table and four chairs', 'Tray'],
    space: 'room',
    noise: 'medium',
    touch: 'none',
    disclosure: 1,
    movement: 'medium',
    literacy: 'none',
    online: 'no',
    casel: ['relationship-skills', 'social-awareness'],
    debrief: [
      'What did somebody do that made you feel welcome?',
      'Which first sentence could you use tomorrow?',
    ],
    adaptation:
      'Who does not want to come to the table may be the one who makes room. For children who find faces hard to read, agree on a sign for “sit with us”.',
    vinter: {
      prescriptiveness: 'medium',
      controls: 'low',
      movement: 'medium',
      competence: 'low',
      interactiveness: 'high',
      rewards: 'medium',
    },
  });
  if (playedIn !== undefined)
    activities.rate(workspace, {
      activityId: id,
      sessionId: playedIn,
      rating: 4,
      remark: 'Ten minutes at the end. A real tray made it serious.',
    });
}
