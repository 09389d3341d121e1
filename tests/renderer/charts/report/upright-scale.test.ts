import { expect, it } from 'vitest';
import {
  columnFigureLine,
  figureLine,
  joinedPlaces,
} from '../../../../renderer/charts/report/upright-scale.ts';

it('neither a gap nor the end of a phase is bridged by a line', () => {
  const values = [5, 6, null, 4, 5, 7];
  expect([...joinedPlaces(values, [])]).toEqual([1, 4, 5]);
  expect([...joinedPlaces(values, [{ before: 5, label: '' }])]).toEqual([1, 4]);
  expect(joinedPlaces([5, null, 6], []).size).toBe(0);
});

it('a figure stands above its point, and below where another point or a level would strike it through', () => {
  const line = (own: number, others: readonly number[], levels: readonly number[] = []) =>
    figureLine(
      {
        series: [own, ...others].map((value) => ({ name: '', values: [value] })),
        lines: levels.map((value) => ({ value, label: '' })),
        dividers: [],
      },
      { place: 0, of: 0 },
      (value) => 200 - value,
    ) -
    (200 - own);
  expect(line(50, [])).toBe(-9);
  expect(line(50, [64])).toBe(18);
  expect(line(50, [], [62])).toBe(18);
  expect(line(50, [90, 20])).toBe(-9);
  // Nowhere free: above, with its rim.
  expect(line(50, [64, 38])).toBe(-9);
});

it('the figure of a column stands above a level that lies where it would be', () => {
  const line = (value: number, level: number) =>
    columnFigureLine(value, [{ value: level, label: '' }], (of) => 200 - of);
  expect(line(90, 40)).toBe(200 - 90 - 5);
  expect(line(90, 97)).toBe(200 - 97 - 4);
});
