import fc from 'fast-check';
import { expect, it } from 'vitest';
import { turnOrder } from '../../../shared/domain/turn-order.ts';

const talk = fc.array(fc.constantFrom('L', 'A', 'B', 'C'), { maxLength: 60 });

it('a turn lasts until somebody else speaks', () => {
  expect(turnOrder([...'LAAALBLAA']).turns.map(({ speaker, acts }) => `${speaker}${acts}`)).toEqual([
    'L1',
    'A3',
    'L1',
    'B1',
    'L1',
    'A2',
  ]);
  expect(turnOrder([])).toEqual({ turns: [], followings: [], longestRuns: [] });
});

it('says who follows whom, the most often first, and the longest run of each', () => {
  const { followings, longestRuns } = turnOrder([...'LAAALBLAA']);
  expect(followings).toEqual([
    { before: 'L', after: 'A', times: 2 },
    { before: 'A', after: 'L', times: 1 },
    { before: 'L', after: 'B', times: 1 },
    { before: 'B', after: 'L', times: 1 },
  ]);
  expect(longestRuns).toEqual([{ speaker: 'A', from: 1, acts: 3 }]);
});

it('loses no act, follows nobody with themselves, and joins all turns', () => {
  fc.assert(
    fc.property(talk, (speakers) => {
      const { turns, followings, longestRuns } = turnOrder(speakers);
      expect(turns.flatMap(({ speaker, acts }) => Array.from({ length: acts }, () => speaker))).toEqual(
        speakers,
      );
      expect(followings.every(({ before, after }) => before !== after)).toBe(true);
      expect(followings.reduce((sum, { times }) => sum + times, 0)).toBe(Math.max(0, turns.length - 1));
      for (const run of longestRuns)
        expect(run.acts).toBe(
          Math.max(...turns.filter(({ speaker }) => speaker === run.speaker).map(({ acts }) => acts)),
        );
    }),
  );
});
