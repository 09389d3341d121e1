import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goalAttainmentT, type ScaledGoal } from '../../../shared/domain/goal-attainment.ts';

const levels = (...values: number[]) => values.map((level) => ({ level }));
const weighted = (values: readonly number[], weights: readonly number[]) =>
  values.map((level, place) => ({ level, weight: weights[place]! }));

const goal = fc.record({ level: fc.integer({ min: -2, max: 2 }), weight: fc.integer({ min: 1, max: 25 }) });
const goals = fc.array(goal, { minLength: 1, maxLength: 12 });

it.each([
  [[2, 1, 0, -2, 1], 56.03023],
  [[2, 2, 2], 77.38613],
  [[1, 0, 2], 63.69306],
  [[-1, -1, 0, 0, -1], 40.95466],
  [[0, -1, 0], 45.43565],
  [[1, 1], 62.40347],
  [[1], 60],
  [[-1], 40],
])('published: levels %j of equal weight are a T of %f', (values, t) => {
  expect(goalAttainmentT(levels(...values))).toBeCloseTo(t, 5);
});

it('published: with goals taken as unrelated the same levels weigh more', () => {
  expect(goalAttainmentT(levels(1, 1), 0)).toBeCloseTo(64.14214, 5);
});

it.each([
  [[1, 0], [6, 6], 56.20174],
  [[0, 0], [6, 6], 50],
])('published: levels %j with weights %j are a T of %f', (values, weights, t) => {
  expect(goalAttainmentT(weighted(values, weights))).toBeCloseTo(t, 5);
});

it('computed by hand: weights 3, 5, 1, 4, 2, 6 give 55', () => {
  expect(goalAttainmentT(weighted([-2, 0, -1, 2, 0, 1], [3, 5, 1, 4, 2, 6]))).toBeCloseTo(55, 10);
});

describe('what is refused', () => {
  it.each<[string, readonly ScaledGoal[], number]>([
    ['no goals', [], 0.3],
    ['half a level', levels(0.5), 0.3],
    ['a level beyond the scale', levels(3), 0.3],
    ['a level that is no number', levels(Number.NaN), 0.3],
    ['a weight of nothing', [{ level: 1, weight: 0 }], 0.3],
    ['an endless weight', [{ level: 1, weight: Infinity }], 0.3],
    ['a weight that is no number', [{ level: 1, weight: Number.NaN }], 0.3],
    ['a rho of one', levels(1), 1],
    ['a rho below nothing', levels(1), -0.1],
    ['a rho that is no number', levels(1), Number.NaN],
  ])('%s', (_name, some, rho) => {
    expect(() => goalAttainmentT(some, rho)).toThrow(RangeError);
  });
});

it('goals in another order have the same T', () => {
  fc.assert(
    fc.property(goals, (some) => {
      expect(goalAttainmentT(some.toReversed())).toBeCloseTo(goalAttainmentT(some), 9);
    }),
  );
});

it('weights in another unit have the same T, however large or small', () => {
  fc.assert(
    fc.property(goals, fc.constantFrom(1e-200, 0.5, 3, 1e200), (some, factor) => {
      const scaled = some.map(({ level, weight }) => ({ level, weight: weight * factor }));
      expect(goalAttainmentT(scaled)).toBeCloseTo(goalAttainmentT(some), 9);
    }),
  );
});

it('levels turned around lie as far on the other side of 50', () => {
  fc.assert(
    fc.property(goals, (some) => {
      const turned = some.map(({ level, weight }) => ({ level: -level, weight }));
      expect(goalAttainmentT(turned)).toBeCloseTo(100 - goalAttainmentT(some), 9);
    }),
  );
});

it('a goal that rises never lowers the T, and no T leaves the bounds of its correlation', () => {
  fc.assert(
    fc.property(goals, (some) => {
      const t = goalAttainmentT(some);
      expect(Math.abs(t - 50)).toBeLessThanOrEqual(20 / Math.sqrt(0.3) + 1e-9);
      const risen = some.map((one, place) => (place === 0 ? { ...one, level: 2 } : one));
      expect(goalAttainmentT(risen)).toBeGreaterThanOrEqual(t - 1e-9);
    }),
  );
});
