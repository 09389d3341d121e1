import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { celerationLine, nap, pnd, tau, twoSdBand } from '../../../shared/domain/single-system.ts';

const baseline = [20, 20, 26, 25, 22, 23];
const intervention = [28, 25, 24, 27, 30, 30, 29];
const score = fc.integer({ min: -1000, max: 1000 }).map((value) => value / 4);
const phase = fc.array(score, { minLength: 1, maxLength: 15 });
const direction = fc.constantFrom('increase', 'decrease');

it('published: NAP, Tau and PND of the example of Parker and others', () => {
  expect(nap(baseline, intervention, 'increase')).toBeCloseTo(38.5 / 42, 12);
  expect(tau(baseline, intervention, 'increase')).toBeCloseTo(35 / 42, 12);
  expect(pnd(baseline, intervention, 'increase')).toBeCloseTo(5 / 7, 12);
});

it('published: Tau of four baseline and five intervention points', () => {
  expect(tau([3, 3, 4, 5], [4, 5, 6, 7, 7], 'increase')).toBeCloseTo(16 / 20, 12);
});

it('computed by hand: the band of two standard deviations', () => {
  const band = twoSdBand(baseline);
  expect(band.mean).toBeCloseTo(22.6667, 4);
  expect(band.sd).toBeCloseTo(2.50333, 5);
  expect(band.lower).toBeCloseTo(17.66, 4);
  expect(band.upper).toBeCloseTo(27.6733, 4);
});

it('computed by hand: the celeration line, also beyond the baseline', () => {
  const { slope, intercept } = celerationLine(baseline);
  expect(slope).toBeCloseTo(0.4444, 4);
  expect(intercept + 7 * slope).toBeCloseTo(24.2222, 4);
  expect(intercept + 13 * slope).toBeCloseTo(26.8889, 4);
});

it('the middle of an odd baseline bends no celeration line', () => {
  const line = (middle: number) => celerationLine([1, 2, middle, 4, 5]);
  expect(line(3)).toEqual({ slope: 1, intercept: 0 });
  expect(line(99)).toEqual(line(3));
});

it('where fewer is better, fewer counts as better', () => {
  expect(nap([5, 6], [3, 4], 'decrease')).toBe(1);
  expect(nap([5, 6], [3, 4], 'increase')).toBe(0);
  expect(pnd([5, 6], [3, 5], 'decrease')).toBe(0.5);
});

it('a tie is half of a pair for NAP, and no better point for PND', () => {
  expect(nap([4], [4], 'increase')).toBe(0.5);
  expect(pnd([4], [4], 'increase')).toBe(0);
});

describe('what is refused', () => {
  it.each<[string, () => unknown]>([
    ['a band of one point', () => twoSdBand([3])],
    ['a celeration line of three points', () => celerationLine([1, 2, 3])],
    ['no baseline', () => nap([], [1], 'increase')],
    ['no intervention', () => tau([1], [], 'increase')],
    ['neither', () => pnd([], [], 'decrease')],
    ['a score that is no number', () => nap([1, Number.NaN], [2], 'increase')],
    ['an endless score', () => twoSdBand([1, Infinity])],
  ])('%s', (_name, compute) => {
    expect(compute).toThrow(RangeError);
  });
});

it('phases that change places turn NAP around 0.5, and Tau around 0', () => {
  fc.assert(
    fc.property(phase, phase, direction, (a, b, better) => {
      expect(nap(a, b, better) + nap(b, a, better)).toBeCloseTo(1, 9);
      expect(tau(a, b, better) + tau(b, a, better)).toBeCloseTo(0, 9);
    }),
  );
});

it('scores mirrored and read the other way round say the same', () => {
  const mirrored = (values: readonly number[]) => values.map((value) => -value);
  fc.assert(
    fc.property(phase, phase, (a, b) => {
      expect(nap(mirrored(a), mirrored(b), 'decrease')).toBe(nap(a, b, 'increase'));
      expect(pnd(mirrored(a), mirrored(b), 'decrease')).toBe(pnd(a, b, 'increase'));
    }),
  );
});

it('every measure stays within its bounds, whatever the order of a phase', () => {
  fc.assert(
    fc.property(phase, phase, direction, (a, b, better) => {
      for (const measure of [nap, pnd]) {
        const value = measure(a, b, better);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(measure(a.toReversed(), b.toReversed(), better)).toBeCloseTo(value, 12);
      }
      expect(Math.abs(tau(a, b, better))).toBeLessThanOrEqual(1);
    }),
  );
});

it('scores moved and stretched move and stretch the band and the line with them', () => {
  const long = fc.array(score, { minLength: 4, maxLength: 15 });
  fc.assert(
    fc.property(long, score, fc.constantFrom(0.5, 2, 3), (values, shift, factor) => {
      const moved = values.map((value) => value * factor + shift);
      const [band, movedBand] = [twoSdBand(values), twoSdBand(moved)];
      expect(movedBand.upper).toBeCloseTo(band.upper * factor + shift, 6);
      expect(movedBand.sd).toBeCloseTo(band.sd * factor, 6);
      const [line, movedLine] = [celerationLine(values), celerationLine(moved)];
      expect(movedLine.slope).toBeCloseTo(line.slope * factor, 6);
      expect(movedLine.intercept).toBeCloseTo(line.intercept * factor + shift, 6);
    }),
  );
});
