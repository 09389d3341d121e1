import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type CodedAct,
  codingUnits,
  compareUnits,
  comparedSpan,
  kappaBand,
  nobody,
  sampleUnits,
} from '../../../shared/domain/coding-units.ts';

const act = (speakerId: string, atMs: number | null, durationMs: number | null = null): CodedAct => ({
  atMs,
  durationMs,
  speakerId,
  category: null,
});

it('a window belongs to whoever spoke longest in it, and to nobody where nothing was recorded', () => {
  const acts = [act('Ana', 0, 6000), act('Ben', 6000, 9000), act('Cem', 31_000)];
  const span = comparedSpan([acts])!;
  expect(span).toEqual({ fromMs: 0, untilMs: 31_001 });
  expect(codingUnits(acts, span, 10_000, 'speaker')).toEqual(['Ana', 'Ben', nobody, 'Cem']);
});

it('an act that goes on stands in each window that it reaches, and one without a time in none', () => {
  const acts = [act('Ana', 4000, 22_000), act('Ben', null, 60_000)];
  expect(codingUnits(acts, { fromMs: 0, untilMs: 40_000 }, 10_000, 'speaker')).toEqual([
    'Ana',
    'Ana',
    'Ana',
    nobody,
  ]);
  expect(comparedSpan([[act('Ben', null)]])).toBeNull();
});

it('by category, an act that was not categorised is not the same as silence', () => {
  const acts = [{ ...act('Ana', 0), category: 6 }, act('Ben', 10_000)];
  expect(codingUnits(acts, { fromMs: 0, untilMs: 30_000 }, 10_000, 'category')).toEqual([
    '6',
    'uncategorised',
    nobody,
  ]);
});

it('the worked example: eight of ten windows alike are 0.8, and 0.5833 beyond chance', () => {
  const [a, b] = ['yyyynnnnnn', 'yyynnnnnny'].map((units) => [...units]) as [string[], string[]];
  expect(compareUnits(a, b)).toMatchObject({
    units: 10,
    same: 8,
    share: 0.8,
    labels: ['y', 'n'],
    confusion: [
      [3, 1],
      [1, 5],
    ],
  });
  expect(compareUnits(a, b)!.kappa).toBeCloseTo(0.5833, 4);
  expect(compareUnits([], [])).toBeNull();
  expect(() => compareUnits(['y'], [])).toThrow(RangeError);
});

const anyActs = fc.array(
  fc.record({
    atMs: fc.option(fc.integer({ min: 0, max: 600_000 })),
    durationMs: fc.option(fc.integer({ min: 0, max: 60_000 })),
    speakerId: fc.constantFrom('Ana', 'Ben', 'Cem', 'Dee'),
    category: fc.option(fc.integer({ min: 1, max: 12 })),
  }),
  { maxLength: 60 },
);
const anyWindow = fc.constantFrom(5000, 10_000, 15_000, 30_000, 60_000);
const anyWay = fc.constantFrom('speaker' as const, 'category' as const);

it('the same record twice agrees in every window', () => {
  fc.assert(
    fc.property(anyActs, anyWindow, anyWay, (acts, window, by) => {
      const span = comparedSpan([acts, acts]);
      if (!span) return;
      const units = codingUnits(acts, span, window, by);
      const found = compareUnits(units, codingUnits(acts, span, window, by))!;
      expect(found.share).toBe(1);
      expect(found.kappa === null || found.kappa === 1).toBe(true);
      expect(found.kappa === null).toBe(new Set(units).size === 1);
    }),
  );
});

it('other names for the same people change no figure, and the two observers can change places', () => {
  const other: Record<string, string> = { Ana: 'Dee', Ben: 'Ana', Cem: 'Ben', Dee: 'Cem' };
  const renamed = (acts: readonly CodedAct[]) =>
    acts.map((one) => ({ ...one, speakerId: other[one.speakerId]! }));
  fc.assert(
    fc.property(anyActs, anyActs, anyWindow, (first, second, window) => {
      const span = comparedSpan([first, second]);
      if (!span) return;
      const figures = (one: readonly CodedAct[], two: readonly CodedAct[]) => {
        const units = [one, two].map((acts) => codingUnits(acts, span, window, 'speaker'));
        const { share, kappa, same, confusion } = compareUnits(units[0]!, units[1]!)!;
        const counted = confusion.flat().reduce((sum, count) => sum + count, 0);
        return { share, same, kappa: kappa === null ? null : kappa.toFixed(9), counted };
      };
      const plain = figures(first, second);
      expect(figures(renamed(first), renamed(second))).toEqual(plain);
      expect(figures(second, first)).toEqual(plain);
      expect(plain.counted).toBe(Math.ceil((span.untilMs - span.fromMs) / window));
    }),
  );
});

it('samples are matched prompt by prompt, and each member is a unit', () => {
  const sample = (minute: number, ...personIds: string[]) => ({
    atMs: minute * 60_000,
    minutes: 5,
    personIds,
  });
  const units = sampleUnits(
    [sample(5, 'Ana'), sample(10), sample(15, 'Ana', 'Ben')],
    [sample(5, 'Ana', 'Ben'), sample(16, 'Ben'), sample(40, 'Ana')],
    ['Ana', 'Ben'],
  );
  expect(units).toEqual({
    prompts: 2,
    first: ['yes', 'no', 'yes', 'yes'],
    second: ['yes', 'yes', 'no', 'yes'],
  });
});

it('kappa has a word for every size', () => {
  expect([-0.1, 0.1, 0.3, 0.5833, 0.7, 1].map(kappaBand)).toEqual([
    'poor',
    'slight',
    'fair',
    'moderate',
    'substantial',
    'almost-perfect',
  ]);
});
