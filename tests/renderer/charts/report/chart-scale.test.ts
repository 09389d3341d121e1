import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fittingText, textWidth, ticksOf } from '../../../../renderer/charts/report/chart-scale.ts';

it('writes round numbers beside a scale', () => {
  expect(ticksOf({ low: 0, high: 100 }).map(({ value }) => value)).toEqual([0, 20, 40, 60, 80, 100]);
  expect(ticksOf({ low: 20, high: 80 }).map(({ value }) => value)).toEqual([20, 40, 60, 80]);
  expect(ticksOf({ low: 0, high: 1 }).map(({ label }) => label)).toEqual([
    '0',
    '0.2',
    '0.4',
    '0.6',
    '0.8',
    '1',
  ]);
  expect(
    ticksOf({
      low: -2,
      high: 2,
      ticks: [
        { value: -2, label: 'much less' },
        { value: 5, label: 'outside' },
      ],
    }),
  ).toEqual([{ value: -2, label: 'much less' }]);
});

it('never more than a dozen of them, and all on the scale', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: 0.01, max: 1e6, noNaN: true }),
      (low, reach) => {
        const ticks = ticksOf({ low, high: low + reach });
        expect(ticks.length).toBeLessThan(12);
        for (const { value } of ticks) {
          expect(value).toBeGreaterThanOrEqual(low - reach * 1e-6);
          expect(value).toBeLessThanOrEqual(low + reach * (1 + 1e-6));
        }
      },
    ),
  );
});

it('shortens a name that has no room, between signs and not within one', () => {
  expect(fittingText('Ana', 100)).toBe('Ana');
  const short = fittingText('Maximiliane-Katharina Schmitt', 80);
  expect(short.endsWith('…')).toBe(true);
  expect(textWidth(short)).toBeLessThanOrEqual(80);
  expect(fittingText('👩‍👩‍👧', 1).isWellFormed()).toBe(true);
});
