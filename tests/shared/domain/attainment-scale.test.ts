import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isScaled, scaleNotes, writingOrder } from '../../../shared/domain/attainment-scale.ts';

it('a scale is written from what is expected outward', () => {
  expect(writingOrder).toEqual([0, 1, -1, 2, -2]);
});

it('a scale is written when all of its five levels are', () => {
  expect(isScaled(['Never', 'Once', 'Twice', 'Often', 'Daily'])).toBe(true);
  expect(isScaled(['Never', 'Once', 'Twice', '', 'Daily'])).toBe(false);
  expect(isScaled(['', '', 'Twice', '', ''])).toBe(false);
});

it('levels that say the same are pointed at, whatever their capitals and accents', () => {
  expect(scaleNotes(['Never', 'Once', 'ONCÉ ', '', 'Daily'])).toEqual([{ kind: 'same', level: 0, as: -1 }]);
});

it('figures that rise or fall all the way are in order', () => {
  expect(scaleNotes(['0 of 5 days', '1 of 5 days', '3 of 5 days', '4 of 5', '5 of 5'])).toEqual([]);
  expect(scaleNotes(['6 quarrels', '5 quarrels', '3', '2', 'none'])).toEqual([]);
});

it('a figure out of order is pointed at', () => {
  expect(scaleNotes(['1 time', '2 times', '5 times', '4 times', '6 times'])).toEqual([
    { kind: 'order', level: 1 },
  ]);
});

it('words without figures, and levels not yet written, say nothing about an order', () => {
  expect(scaleNotes(['Never', 'With help', 'Alone', 'Unasked', 'Helps others'])).toEqual([]);
  expect(scaleNotes(['', '', '3 times', '', '1 time'])).toEqual([]);
  expect(scaleNotes(['', '', '', '', ''])).toEqual([]);
});

it('any words can be looked through, and five different ones without figures are never in the way', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 5, maxLength: 5 }), (levels) => {
      for (const note of scaleNotes(levels)) expect(Math.abs(note.level)).toBeLessThanOrEqual(2);
    }),
  );
});
