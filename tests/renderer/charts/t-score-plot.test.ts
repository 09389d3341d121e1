import { expect, it } from 'vitest';
import { spaced, spanOf } from '../../../renderer/charts/t-score-plot.ts';

it('plots side by side share one span: every day of any of them, and whole tens around every score', () => {
  const points = (...days: [string, number | null][]) => days.map(([on, value]) => ({ on, value }));
  expect(
    spanOf([
      { baseline: 37.6, points: points(['2026-02-02', 44], ['2026-03-02', 70.3]) },
      { baseline: null, points: points(['2026-02-09', 23.1], ['2026-03-02', null]) },
    ]),
  ).toEqual({ days: ['2026-02-02', '2026-02-09', '2026-03-02'], least: 20, most: 80 });
});

it('names under a plot never touch; the last is always written', () => {
  const x = (on: string) => Number(on);
  const names = (days: string[]) => spaced(days, x, { dayName: (on) => `S${on}`, from: 20 });
  expect(names(['10', '50', '60', '90'])).toEqual(['90', '60']);
  expect(spaced(['50', '90'], x, { dayName: () => 'Oct 21', from: 0 })).toEqual(['90']);
});
