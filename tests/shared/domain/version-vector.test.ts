import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  authorOf,
  compareHeld,
  type Held,
  joinVersions,
  knows,
  type Ranked,
  standsBefore,
} from '../../../shared/domain/version-vector.ts';

const versions = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 5 }));

describe('what copies know of', () => {
  it('joined, both know what either knew, in whatever order they are joined', () => {
    fc.assert(
      fc.property(versions, versions, versions, (one, two, three) => {
        const joined = joinVersions(one, two);
        for (const [copy, clock] of [...Object.entries(one), ...Object.entries(two)])
          expect(knows(joined, authorOf(copy, clock))).toBe(true);
        expect(joinVersions(two, one)).toEqual(joined);
        expect(joinVersions(joined, three)).toEqual(joinVersions(one, joinVersions(two, three)));
        expect(joinVersions(one, one)).toEqual(one);
      }),
    );
  });

  it('a change is known from its number on', () => {
    expect(knows({ a: 3 }, authorOf('a', 3))).toBe(true);
    expect(knows({ a: 2 }, authorOf('a', 3))).toBe(false);
    expect(knows({}, authorOf('a', 1))).toBe(false);
  });
});

describe('a row on two laptops', () => {
  const first: Held = { versions: { a: 1 }, author: 'a:1', hash: 'one' };

  it('changed there alone is theirs, changed here alone is ours', () => {
    const later: Held = { versions: { a: 1, b: 1 }, author: 'b:1', hash: 'two' };
    expect(compareHeld(first, later)).toBe('theirs');
    expect(compareHeld(later, first)).toBe('ours');
  });

  it('changed on both sides, each without the other, is apart; changed alike, it is the same', () => {
    const here: Held = { versions: { a: 2 }, author: 'a:2', hash: 'two' };
    const there: Held = { versions: { a: 1, b: 1 }, author: 'b:1', hash: 'three' };
    expect(compareHeld(here, there)).toBe('apart');
    expect(compareHeld(here, { ...there, hash: 'two' })).toBe('same');
    // Each heard of the other’s and let its own stand.
    const both = { a: 2, b: 1 };
    expect(compareHeld({ ...here, versions: both }, { ...there, versions: both })).toBe('apart');
  });

  it('the winner of a conflict does not come back over a change that was made to it', () => {
    // a and b were apart, a stood; meanwhile a's own copy has changed it again.
    const settled: Held = { versions: { a: 1, b: 1 }, author: 'a:1', hash: 'one' };
    const again: Held = { versions: { a: 2 }, author: 'a:2', hash: 'four' };
    expect(compareHeld(settled, again)).toBe('theirs');
  });
});

describe('which of two stands', () => {
  const ranked = fc.record<Ranked>({
    hash: fc.option(fc.constantFrom('x', 'y', 'z')),
    isTrashed: fc.boolean(),
    at: fc.constantFrom('', '2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z'),
  });

  it('both sides find the same one, whatever third one came between', () => {
    const best = (one: Ranked, other: Ranked) => (standsBefore(one, other) ? one : other);
    const same = (one: Ranked, other: Ranked) => !standsBefore(one, other) && !standsBefore(other, one);
    fc.assert(
      fc.property(ranked, ranked, ranked, (one, two, three) => {
        expect(same(best(one, two), best(two, one))).toBe(true);
        expect(same(best(best(one, two), three), best(one, best(two, three)))).toBe(true);
      }),
    );
  });

  it('what is there stands before what is deleted or in the trash, the later before the earlier', () => {
    const kept: Ranked = { hash: 'x', isTrashed: false, at: '2026-01-01T00:00:00.000Z' };
    expect(standsBefore(kept, { hash: null, isTrashed: false, at: '' })).toBe(true);
    expect(standsBefore(kept, { hash: 'z', isTrashed: true, at: '2026-01-02T00:00:00.000Z' })).toBe(true);
    expect(standsBefore(kept, { hash: 'a', isTrashed: false, at: '2026-01-02T00:00:00.000Z' })).toBe(false);
  });
});
