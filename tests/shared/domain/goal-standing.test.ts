import { expect, it } from 'vitest';
import { countStandings, goalStanding } from '../../../shared/domain/goal-standing.ts';
import { scoreSpread } from '../../../shared/domain/score-spread.ts';

it.each([
  [-2, 0, 'met'],
  [null, 1, 'met'],
  [-2, -1, 'closer'],
  [-1, -1, 'same'],
  [-1, -2, 'further'],
  [null, -1, 'open'],
  [-1, null, 'unrated'],
  [0, -1, 'further'],
] as const)('begun at %s and rated %s, a goal is %s', (baseline, latest, standing) => {
  expect(goalStanding(baseline, latest)).toBe(standing);
});

it('goals are counted by where they stand, and not rated is a standing of its own', () => {
  expect(countStandings(['met', 'unrated', 'met', 'closer'])).toEqual({
    met: 2,
    closer: 1,
    same: 0,
    further: 0,
    open: 0,
    unrated: 1,
  });
});

it('scores are told as they lie, in whatever order they came', () => {
  expect(scoreSpread([7, 5, 7, 10])).toEqual({
    count: 4,
    mean: 7.25,
    median: 7,
    lowest: 5,
    highest: 10,
    values: [
      { value: 5, count: 1 },
      { value: 7, count: 2 },
      { value: 10, count: 1 },
    ],
  });
  expect(scoreSpread([3, 1, 2]).median).toBe(2);
  expect(scoreSpread([]).mean).toBeNull();
  expect(() => scoreSpread([Number.NaN])).toThrow(RangeError);
});
