import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bandOf,
  compareBeforeAndAfter,
  measureScore,
  scoreChange,
  type ScoredItem,
  scoreRange,
} from '../../../shared/domain/measure-score.ts';

const item = (low: number, high: number, isReversed = false): ScoredItem => ({ low, high, isReversed });

const sheets = fc
  .array(
    fc
      .record({
        low: fc.integer({ min: -10, max: 10 }),
        width: fc.integer({ min: 1, max: 20 }),
        isReversed: fc.boolean(),
      })
      .chain(({ low, width, isReversed }) =>
        fc.record({
          item: fc.constant(item(low, low + width, isReversed)),
          answer: fc.option(fc.integer({ min: low, max: low + width }), { freq: 8 }),
        }),
      ),
    { minLength: 1, maxLength: 12 },
  )
  .map((lines) => ({ items: lines.map((line) => line.item), answers: lines.map((line) => line.answer) }));

describe('the score of a sheet', () => {
  it('is the sum or the mean of its answers, and an item that is counted the other way round is turned', () => {
    const items = [item(1, 5), item(1, 5, true), item(0, 10)];
    expect(measureScore(items, [4, 2, 7], 'sum')).toEqual({ score: 4 + 4 + 7, answered: 3, of: 3 });
    expect(measureScore(items, [4, 2, 7], 'mean')).toEqual({ score: 5, answered: 3, of: 3 });
    expect(scoreRange(items, 'sum')).toEqual({ low: 2, high: 20 });
    expect(scoreRange([item(1, 5), item(1, 5)], 'mean')).toEqual({ low: 1, high: 5 });
  });

  it('that is entered stands as it is, whatever its sub-scores are, and is never turned', () => {
    const items = [item(0, 40, true), item(0, 20), item(0, 20)];
    expect(measureScore(items, [31, null, 12], 'entered')).toEqual({ score: 31, answered: 1, of: 1 });
    expect(measureScore(items, [null, 19, 12], 'entered')).toEqual({ score: null, answered: 0, of: 1 });
    expect(scoreRange(items, 'entered')).toEqual({ low: 0, high: 40 });
  });

  it('is nothing where an answer is missing, and never a smaller number', () => {
    const items = [item(0, 10), item(0, 10), item(0, 10)];
    expect(measureScore(items, [10, null, 10], 'sum')).toEqual({ score: null, answered: 2, of: 3 });
    expect(measureScore(items, [null, null, null], 'mean')).toEqual({ score: null, answered: 0, of: 3 });
    expect(measureScore(items, [0, 0, 0], 'sum').score).toBe(0);
  });

  it('has no dust of binary arithmetic', () => {
    expect(measureScore([item(0, 1), item(0, 1)], [0.1, 0.2], 'sum').score).toBe(0.3);
  });

  it('refuses what no sheet can say', () => {
    expect(() => measureScore([item(0, 10)], [11], 'sum')).toThrow('an answer of 11 is not between 0 and 10');
    expect(() => measureScore([item(0, 10)], [Number.NaN], 'sum')).toThrow(RangeError);
    expect(() => measureScore([item(0, 10)], [1, 2], 'sum')).toThrow(RangeError);
    expect(() => measureScore([], [], 'sum')).toThrow(RangeError);
    expect(() => scoreRange([item(5, 5)], 'sum')).toThrow('a range from 5 to 5 holds no answers');
  });

  it('lies within the range, does not depend on the order of questions, and turning all of them mirrors it', () => {
    fc.assert(
      fc.property(sheets, fc.constantFrom('sum' as const, 'mean' as const), ({ items, answers }, scoring) => {
        const { score, answered, of } = measureScore(items, answers, scoring);
        expect(answered).toBe(answers.filter((answer) => answer !== null).length);
        expect(of).toBe(items.length);
        expect(score === null).toBe(answered < of);
        if (score === null) return;
        const { low, high } = scoreRange(items, scoring);
        expect(score).toBeGreaterThanOrEqual(low - 1e-9);
        expect(score).toBeLessThanOrEqual(high + 1e-9);
        expect(measureScore(items.toReversed(), answers.toReversed(), scoring).score).toBeCloseTo(score, 8);
        const turned = items.map((one) => ({ ...one, isReversed: !one.isReversed }));
        expect(measureScore(turned, answers, scoring).score).toBeCloseTo(low + high - score, 8);
      }),
    );
  });
});

describe('a band', () => {
  const cutOffs = [
    { value: 20, label: 'high' },
    { value: 10, label: 'middle' },
  ];
  it('begins at its cut-off and lasts until the next', () => {
    expect([9.9, 10, 19.9, 20, 40].map((score) => bandOf(score, cutOffs))).toEqual([
      null,
      'middle',
      'middle',
      'high',
      'high',
    ]);
    expect(bandOf(3, [])).toBeNull();
  });
});

describe('a change', () => {
  it('is for the better in the direction of the measure, and nothing where a score is missing', () => {
    expect(scoreChange(4, 7, 'increase')).toEqual({ change: 3, isBetter: true });
    expect(scoreChange(4, 7, 'decrease')).toEqual({ change: 3, isBetter: false });
    expect(scoreChange(4, 4, 'decrease')).toEqual({ change: 0, isBetter: null });
    expect(scoreChange(null, 4, 'increase')).toBeNull();
    expect(scoreChange(4, null, 'increase')).toBeNull();
  });

  it('as seen now can be larger than the one that was measured, when the time before looks different', () => {
    const scores = { pre: 7, retrospective: 4, post: 6 };
    expect(compareBeforeAndAfter(scores, 'increase')).toEqual({
      measured: { change: -1, isBetter: false },
      seenNow: { change: 2, isBetter: true },
      shift: -3,
    });
    expect(compareBeforeAndAfter({ ...scores, retrospective: null }, 'increase')).toEqual({
      measured: { change: -1, isBetter: false },
      seenNow: null,
      shift: null,
    });
  });
});
