import fc from 'fast-check';
import { expect, it } from 'vitest';
import { goalAttainmentT } from '../../../shared/domain/goal-attainment.ts';
import {
  goalProgress,
  levelOn,
  meanProgress,
  type ProgressGoal,
  type ProgressRating,
  scoreOn,
} from '../../../shared/domain/goal-progress.ts';

const goalOf = (id: string, more: Partial<ProgressGoal> = {}, baselineLevel: number | null = -2) => ({
  id,
  startedOn: null,
  outOn: null,
  wordings: [{ revision: 1, weight: 1, isScaled: true, baselineLevel }],
  ...more,
});
const rated = (goalId: string, on: string, level: number, revision = 1): ProgressRating => ({
  goalId,
  revision,
  on,
  level,
});

it('a goal not yet rated is left out of the score, and the score says that it rests on fewer', () => {
  const { points } = goalProgress([goalOf('a'), goalOf('b')], [rated('a', '2026-03-03', 1)]);
  expect(points).toEqual([{ on: '2026-03-03', t: 60, rated: 1, goals: 2 }]);
});

it('with nothing rated there is no score at all, and no change', () => {
  expect(goalProgress([goalOf('a')], [])).toEqual({
    baseline: { t: 30, rated: 1, goals: 1 },
    points: [],
    latest: null,
    change: null,
    unscaled: 0,
  });
});

it('between two ratings the last one stands', () => {
  const { points } = goalProgress(
    [goalOf('a'), goalOf('b')],
    [rated('b', '2026-03-10', 1), rated('a', '2026-03-03', -1)],
  );
  expect(points.map(({ on, rated: count }) => [on, count])).toEqual([
    ['2026-03-03', 1],
    ['2026-03-10', 2],
  ]);
  expect(points[1]!.t).toBeCloseTo(goalAttainmentT([{ level: -1 }, { level: 1 }]), 10);
});

it('of two ratings on one day the later one counts', () => {
  const ratings = [rated('a', '2026-03-03', -1), rated('a', '2026-03-03', 2)];
  expect(goalProgress([goalOf('a')], ratings).latest?.t).toBe(70);
});

it('the change is from the baseline of the same goals: what has no baseline moves no change', () => {
  const goals = [goalOf('a', {}, -2), goalOf('b', {}, null)];
  const { change, baseline, latest } = goalProgress(goals, [
    rated('a', '2026-03-03', 0),
    rated('b', '2026-03-03', 2),
  ]);
  expect(change).toEqual({ t: 20, goals: 1 });
  expect(baseline).toEqual({ t: 30, rated: 1, goals: 2 });
  expect(latest).toMatchObject({ rated: 2, goals: 2 });
});

it('a rating keeps the weight and the baseline of the wording that was rated', () => {
  const revised = goalOf('a', {
    wordings: [
      { revision: 1, weight: 6, isScaled: true, baselineLevel: -2 },
      { revision: 2, weight: 1, isScaled: true, baselineLevel: 0 },
    ],
  });
  const other = goalOf('b');
  const ratings = [rated('a', '2026-03-03', 1, 1), rated('b', '2026-03-03', 0)];
  const before = goalProgress([revised, other], ratings);
  expect(before.latest!.t).toBeCloseTo(
    goalAttainmentT([
      { level: 1, weight: 6 },
      { level: 0, weight: 1 },
    ]),
    10,
  );
  const after = goalProgress([revised, other], [...ratings, rated('a', '2026-03-10', -1, 2)]);
  expect(after.baseline.t).toBeCloseTo(goalAttainmentT([{ level: 0 }, { level: -2 }]), 10);
  expect(after.points[0]).toEqual(before.points[0]);
});

it('a goal without a written scale counts in no score, and is told of', () => {
  const unscaled = goalOf('b', {
    wordings: [{ revision: 1, weight: 1, isScaled: false, baselineLevel: -2 }],
  });
  const progress = goalProgress(
    [goalOf('a'), unscaled],
    [rated('a', '2026-03-03', 0), rated('b', '2026-03-03', 2)],
  );
  expect(progress.latest).toEqual({ on: '2026-03-03', t: 50, rated: 1, goals: 1 });
  expect(progress.unscaled).toBe(1);
});

it('a goal begun later is not missing before', () => {
  const goals = [goalOf('a'), goalOf('b', { startedOn: '2026-04-01' })];
  const { points } = goalProgress(goals, [rated('a', '2026-03-03', 0), rated('a', '2026-04-07', 0)]);
  expect(points.map(({ goals: count }) => count)).toEqual([1, 2]);
  // Rated already, it has begun.
  expect(goalProgress(goals, [rated('b', '2026-03-03', 0)]).latest).toMatchObject({ rated: 1, goals: 2 });
});

it('a goal set aside leaves the score on that day, and not before', () => {
  const goals = [goalOf('a'), goalOf('b', { outOn: '2026-03-20' })];
  const { points, latest, change } = goalProgress(goals, [
    rated('a', '2026-03-03', 0),
    rated('b', '2026-03-03', -2),
  ]);
  expect(points.map(({ on, goals: count }) => [on, count])).toEqual([
    ['2026-03-03', 2],
    ['2026-03-20', 1],
  ]);
  expect(latest!.t).toBe(50);
  expect(change).toEqual({ t: 20, goals: 1 });
});

it('the mean of the members’ scores says over how many it is taken', () => {
  const ana = goalProgress([goalOf('a')], [rated('a', '2026-03-03', 0), rated('a', '2026-03-10', 1)]);
  const ben = goalProgress([goalOf('b', {}, -1)], [rated('b', '2026-03-10', -1)]);
  const noa = goalProgress([goalOf('c', {}, null)], []);
  const mean = meanProgress([ana, ben, noa]);
  expect(mean).toEqual({
    of: 3,
    baseline: { mean: 35, members: 2 },
    points: [
      { on: '2026-03-03', mean: 50, members: 1 },
      { on: '2026-03-10', mean: 50, members: 2 },
    ],
    latest: { on: '2026-03-10', mean: 50, members: 2 },
    change: { mean: 15, members: 2 },
  });
  // Who had a score has scaled goals, also when all were set aside since.
  const aside = goalProgress([goalOf('d', { outOn: '2026-03-20' })], [rated('d', '2026-03-03', 0)]);
  expect(meanProgress([aside]).of).toBe(1);
});

const days = ['2026-03-03', '2026-03-10', '2026-03-17', '2026-03-24'];
const ratings = fc.array(
  fc.record({
    goalId: fc.constantFrom('a', 'b', 'c'),
    revision: fc.constant(1),
    on: fc.constantFrom(...days),
    level: fc.integer({ min: -2, max: 2 }),
  }),
  { maxLength: 20 },
);

it('on every day the score is that of the last ratings up to it, however the goals are ordered', () => {
  fc.assert(
    fc.property(ratings, (some) => {
      const goals = ['a', 'b', 'c'].map((id) => goalOf(id));
      const progress = goalProgress(goals, some);
      const turned = goalProgress(goals.toReversed(), some);
      const inOrder = some.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
      for (const day of days) {
        const levels = goals.flatMap(({ id }) => {
          const rating = levelOn(
            inOrder.filter(({ goalId }) => goalId === id),
            day,
          );
          return rating ? [{ level: rating.level }] : [];
        });
        const score = scoreOn(progress, day);
        if (levels.length === 0) expect(score?.t ?? null).toBeNull();
        else expect(score!.t).toBeCloseTo(goalAttainmentT(levels), 10);
        expect(score?.rated ?? 0).toBe(levels.length);
        expect(scoreOn(turned, day)?.t ?? null).toEqual(
          score?.t === undefined ? null : expect.closeTo(score.t ?? 0, 9),
        );
      }
    }),
  );
});
