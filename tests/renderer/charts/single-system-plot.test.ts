import { expect, it } from 'vitest';
import { namedPlaces, phasePaths } from '../../../renderer/charts/single-system-plot.ts';

const days = (...names: string[]) => names.map((name, place) => ({ id: String(place), name }));
const frame = (step: number) => ({ left: 0, x: (place: number) => step * (place + 0.5) });
const shown = (names: string[], step: number) => [
  ...namedPlaces({ days: days(...names), begin: null }, frame(step)).keys(),
];

it('names under an axis never touch: long ones leave out more of their neighbours than numbers of sessions', () => {
  expect(shown(['Aug 17', 'Aug 24', 'Aug 31', 'Sep 7', '1', '2', '3'], 20)).toEqual([0, 3, 5, 6]);
  expect(shown(['Aug 17', 'Aug 24', 'Aug 31', '1', '2'], 60)).toEqual([0, 1, 2, 3, 4]);
  expect(shown(['1', '2', '3', '4', '5', '6'], 10)).toEqual([0, 2, 4]);
  expect(shown([], 10)).toEqual([]);
  // The first begins where the axis does.
  expect(namedPlaces({ days: days('Aug 17'), begin: null }, frame(20)).get(0)).toBeCloseTo((6 * 7.4) / 2);
});

it('a line is broken only across a session in which others were scored', () => {
  const scores = [0, 2, 4].map((day, place) => ({ day, count: place + 1, value: 1 }));
  const at = { x: (place: number) => place, y: () => 0 };
  expect(phasePaths(scores, at, [true, false, true, true, true])).toEqual({
    line: 'M0.0 0.0L2.0 0.0',
    across: 'M2.0 0.0L4.0 0.0',
  });
});
