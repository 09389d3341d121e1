import type { GoalFields } from '../../shared/contract/goals.ts';
import { goalFieldsOf } from './goal-records.ts';
import { dayNear, nowhere, pick, type Scene } from './random-changes.ts';

export { fiveLevels, goalFieldsOf } from './goal-records.ts';

function randomFields(scene: Scene): GoalFields {
  return goalFieldsOf({
    text: pick(scene.draw, ['Ask to join a game', 'Count to ten', "Say “no” to O'Neil"]),
    importance: 1 + scene.draw(5),
    difficulty: 1 + scene.draw(5),
    baselineLevel: pick(scene.draw, [null, -2, -1]),
    competences: pick(scene.draw, [[], ['self-management', 'Courage']]),
    servesGoalId: scene.draw(2) ? scene.any('goals') : null,
  });
}

const anybody = (scene: Scene) => (scene.draw(3) ? scene.any('people') : null);

/** Goals of groups and members, and their ratings. */
export const goalChanges: Readonly<Record<string, (scene: Scene) => Promise<unknown>>> = {
  'goals.add': (scene) =>
    scene.client.goals.add({
      groupId: scene.any('groups'),
      personId: anybody(scene),
      fields: randomFields(scene),
    }),
  'goals.revise': (scene) =>
    scene.client.goals.revise({
      id: scene.any('goals'),
      fields: randomFields(scene),
      revision: scene.draw(3) ? { reason: 'Too easy', revisedOn: scene.today } : null,
    }),
  'goals.close': (scene) =>
    scene.client.goals.close({
      id: scene.any('goals'),
      closedOn: dayNear(scene),
      reason: pick(scene.draw, ['reached', 'set-aside', 'carried-on', 'Moved to another class']),
    }),
  'goals.reopen': (scene) => scene.client.goals.reopen({ id: scene.any('goals') }),
  'goals.remove': (scene) => scene.client.goals.remove({ id: scene.any('goals') }),
  'goals.reorder': async (scene) => {
    const groupId = scene.any('groups');
    const { goals } = await scene.client.goals.listForGroup({ groupId });
    const personId = goals.at(-1)?.personId ?? null;
    const open = goals.filter((goal) => goal.personId === personId && goal.closedOn === null);
    const ids = open.map((goal) => goal.id).reverse();
    return scene.client.goals.reorder({ groupId, personId, ids: ids.length > 0 ? ids : [nowhere] });
  },
  'goals.rate': async (scene) => {
    const sessionId = scene.any('sessions');
    const grid = scene.draw(3) ? await scene.client.goals.forSession({ sessionId }) : null;
    const known = grid?.goals.map(({ id }) => id) ?? [];
    return scene.client.goals.rate({
      goalId: known.length > 0 ? pick(scene.draw, known) : scene.any('goals'),
      at: grid ? { sessionId } : { ratedOn: dayNear(scene) },
      rater: pick(scene.draw, ['facilitator', 'facilitator', 'member', 'teacher', 'parent']),
      raterName: pick(scene.draw, ['', 'Ms Duarte']),
      level: pick(scene.draw, [null, -2, -1, 0, 1, 2]),
      remark: pick(scene.draw, [undefined, '', 'At recess']),
    });
  },
  'goals.removeRating': (scene) => scene.client.goals.removeRating({ id: scene.any('goalRatings') }),
};
