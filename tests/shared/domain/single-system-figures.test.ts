import { expect, it } from 'vitest';
import { singleSystemFigures } from '../../../shared/domain/single-system-figures.ts';

const days = [
  '2026-03-02',
  '2026-03-03',
  '2026-03-09',
  '2026-03-10',
  '2026-03-16',
  '2026-03-17',
  '2026-03-24',
].map((on) => ({ on, isBefore: false }));

it('a score on the day on which the work began is intervention, one of the day before is baseline', () => {
  const { baseline, intervention } = singleSystemFigures(
    days,
    [4, 5, null, 6, null, 7, 8],
    '2026-03-10',
    'increase',
  );
  expect(baseline.map(({ value }) => value)).toEqual([4, 5]);
  expect(intervention.map(({ value }) => value)).toEqual([6, 7, 8]);
});

it('a day without a score moves nobody on along the celeration line', () => {
  const { baseline, intervention, celeration } = singleSystemFigures(
    days,
    [2, null, 3, 4, 5, null, 6],
    '2026-03-20',
    'increase',
  );
  expect([...baseline, ...intervention].map(({ day, count }) => [day, count])).toEqual([
    [0, 1],
    [2, 2],
    [3, 3],
    [4, 4],
    [6, 5],
  ]);
  expect(celeration).toEqual({ slope: 1, intercept: 1 });
});

it('two scores make a band and no celeration line; one makes neither; and without both phases nothing is compared', () => {
  const two = singleSystemFigures(days, [4, 5, null, null, null, null, null], null, 'increase');
  expect(two.band).toMatchObject({ mean: 4.5 });
  expect(two).toMatchObject({ celeration: null, nap: null, tau: null, pnd: null, beyondBand: null });
  const one = singleSystemFigures(days, [4, null, null, null, null, null, 9], '2026-03-05', 'increase');
  expect(one).toMatchObject({ band: null, celeration: null, beyondBand: null, nap: 1, tau: 1, pnd: 1 });
});

it('beyond the band counts on the better side only', () => {
  const scores = [5, 5, 6, 6, 20, 0, 0];
  expect(singleSystemFigures(days, scores, '2026-03-16', 'increase').beyondBand).toBe(1);
  expect(singleSystemFigures(days, scores, '2026-03-16', 'decrease').beyondBand).toBe(2);
  // Better than the mean of 5.5 is not yet beyond the band.
  const within = [5, 5, 6, 6, 6, 5, 5];
  expect(singleSystemFigures(days, within, '2026-03-16', 'increase').beyondBand).toBe(0);
  expect(singleSystemFigures(days, within, '2026-03-16', 'decrease').beyondBand).toBe(0);
});
