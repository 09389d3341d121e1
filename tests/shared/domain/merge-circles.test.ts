import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Merging, mergesThatDoNotHold } from '../../../shared/domain/merge-circles.ts';

const merges = (text: string): Merging[] => text.split(' ').map((pair) => ({ from: pair[0]!, to: pair[1]! }));
const loose = (text: string) =>
  [...mergesThatDoNotHold(merges(text))].map(({ from, to }) => from + to).toSorted();

it('two people made one in both directions: the first in the alphabet stays', () => {
  expect(loose('ab ba')).toEqual(['ab']);
});

it('three in a circle: the first stays, and the merge out of it does not hold', () => {
  expect(loose('ab bc ca')).toEqual(['ab']);
  expect(loose('ba cb ac')).toEqual(['ac']);
});

it('a chain is no circle, nor are two merges into one', () => {
  expect(loose('ab bc')).toEqual([]);
  expect(loose('ac bc')).toEqual([]);
});

it('who leads into a circle or out of it is left as they are', () => {
  expect(loose('xb bc cb cy')).toEqual(['bc']);
});

it('a circle inside a circle is broken too', () => {
  expect(loose('ab bc cb ca')).toEqual(['ab', 'bc']);
});

it('no circle is left, in whatever order the merges are known', () => {
  const id = fc.constantFrom(...'abcdef');
  fc.assert(
    fc.property(fc.array(fc.record({ from: id, to: id }), { maxLength: 12 }), (all) => {
      const held = (some: readonly Merging[]) => {
        const out = mergesThatDoNotHold(some);
        return some
          .filter((each) => !out.has(each) && each.from !== each.to)
          .map(({ from, to }) => from + to)
          .toSorted();
      };
      const standing = held(all);
      expect(held(all.toReversed())).toEqual(standing);
      const next = Map.groupBy(standing, (pair) => pair[0]!);
      const leadsTo = (at: string, end: string, seen = new Set<string>()): boolean =>
        (next.get(at) ?? []).some(
          (pair) =>
            pair[1] === end || (!seen.has(pair[1]!) && leadsTo(pair[1]!, end, new Set([...seen, pair[1]!]))),
        );
      for (const letter of 'abcdef') expect(leadsTo(letter, letter)).toBe(false);
    }),
  );
});
