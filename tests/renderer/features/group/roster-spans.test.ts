import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposedJoinDate, splitRoster } from '../../../../renderer/features/group/roster-spans.ts';
import { dropInOrder, moveInOrder } from '../../../../renderer/ui/list-order.ts';
import type { RosterEntry } from '../../../../shared/contract/roster.ts';

const today = '2026-03-12';

function entry(name: string, part: Partial<RosterEntry>): RosterEntry {
  return {
    membershipId: name,
    person: {
      id: name,
      givenName: name,
      familyName: '',
      preferredName: '',
      pronouns: '',
      birthDate: null,
      grade: '',
      identifier: '',
    },
    state: 'member',
    joinedOn: '2026-01-08',
    leftOn: null,
    leaveReason: '',
    waitPosition: null,
    consent: { standing: 'not-needed', on: null },
    assent: { standing: 'not-needed', on: null },
    attended: 0,
    recorded: 0,
    ...part,
  };
}

const namesOf = (entries: readonly RosterEntry[]) => entries.map(({ membershipId }) => membershipId);

describe('the roster in its parts', () => {
  it('someone is a member through their last day, and has left from the next day on', () => {
    const parts = splitRoster(
      [entry('last day today', { leftOn: today }), entry('left yesterday', { leftOn: '2026-03-11' })],
      today,
    );
    expect(namesOf(parts.members)).toEqual(['last day today']);
    expect(namesOf(parts.left)).toEqual(['left yesterday']);
  });

  it('someone who joins next week is listed among the members', () => {
    const parts = splitRoster([entry('Ana', { joinedOn: '2026-03-19' })], today);
    expect(namesOf(parts.members)).toEqual(['Ana']);
  });

  it('someone who came back is among the members and keeps the span that is over', () => {
    const parts = splitRoster(
      [entry('first time', { leftOn: '2026-02-01' }), entry('second time', { joinedOn: '2026-03-01' })],
      today,
    );
    expect(namesOf(parts.left)).toEqual(['first time']);
    expect(namesOf(parts.members)).toEqual(['second time']);
  });

  it('the wait list keeps its order and is in no other part', () => {
    const waits = { state: 'waiting', joinedOn: null } as const;
    const parts = splitRoster(
      [entry('first', { ...waits, waitPosition: 1 }), entry('second', { ...waits, waitPosition: 2 })],
      today,
    );
    expect(namesOf(parts.waiting)).toEqual(['first', 'second']);
    expect([...parts.members, ...parts.left]).toEqual([]);
  });
});

describe('the order of the wait list', () => {
  const ids = ['ana', 'ben', 'chloe', 'dan'];

  it('one step up and one step down', () => {
    expect(moveInOrder(ids, 'chloe', -1)).toEqual(['ana', 'chloe', 'ben', 'dan']);
    expect(moveInOrder(ids, 'ana', 1)).toEqual(['ben', 'ana', 'chloe', 'dan']);
  });

  it('nobody moves past the ends', () => {
    expect(moveInOrder(ids, 'ana', -1)).toEqual(ids);
    expect(moveInOrder(ids, 'dan', 5)).toEqual(ids);
  });

  it('a drop puts a person before or after the one dropped on', () => {
    expect(dropInOrder(ids, new Set(['dan']), 'ana', 'before')).toEqual(['dan', 'ana', 'ben', 'chloe']);
    expect(dropInOrder(ids, new Set(['ana']), 'chloe', 'after')).toEqual(['ben', 'chloe', 'ana', 'dan']);
  });

  it('a drop on oneself changes nothing', () => {
    expect(dropInOrder(ids, new Set(['ben']), 'ben', 'after')).toEqual(ids);
  });

  it('no move and no drop ever loses or doubles anybody', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 }),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: -15, max: 15 }),
        fc.constantFrom('before' as const, 'after' as const),
        (list, one, other, steps, side) => {
          const [moved, target] = [list[one % list.length]!, list[other % list.length]!];
          expect(moveInOrder(list, moved, steps).toSorted()).toEqual(list.toSorted());
          expect(dropInOrder(list, new Set([moved]), target, side).toSorted()).toEqual(list.toSorted());
        },
      ),
    );
  });
});

describe('the join date that is proposed', () => {
  it('is the first day of a group whose roster is written down for the first time', () => {
    expect(proposedJoinDate([], '2026-01-08', today)).toBe('2026-01-08');
    expect(proposedJoinDate([entry('Ana', { state: 'waiting', joinedOn: null })], '2026-01-08', today)).toBe(
      '2026-01-08',
    );
  });

  it('is today for a newcomer, and for a group without a first day', () => {
    expect(proposedJoinDate([entry('Ana', {})], '2026-01-08', today)).toBe(today);
    expect(proposedJoinDate([], null, today)).toBe(today);
  });
});
