import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenAndObserved, observedTies } from '../../../shared/domain/observed-ties.ts';
import { compareRounds } from '../../../shared/domain/round-comparison.ts';
import { isYoungChild } from '../../../shared/domain/sociometric-care.ts';

const members = ['Ana', 'Ben', 'Cem', 'Dua'];
const act = (speaker: string, addressee: string | null, count?: number) => ({
  speaker,
  addressee,
  ...(count !== undefined && { count }),
});

describe('observed ties', () => {
  it('count who addressed whom, pair by pair, and leave out the group, the leader and talk to oneself', () => {
    const acts = [
      act('Ben', 'Ana', 3),
      act('Ana', 'Ben', 2),
      act('Cem', 'Dua'),
      act('Ana', null, 9),
      act('Leader', 'Ana', 9),
      act('Ana', 'Leader', 9),
      act('Dua', 'Dua', 9),
    ];
    expect(observedTies(members, acts)).toEqual([
      { one: 'Ana', other: 'Ben', there: 2, back: 3, acts: 5, share: 5 / 6, standsOut: true },
      { one: 'Cem', other: 'Dua', there: 1, back: 0, acts: 1, share: 1 / 6, standsOut: false },
    ]);
  });

  it('stand out where a pair talked more than if all had talked alike', () => {
    // six pairs, twelve acts: more than two stand out
    const acts = [act('Ana', 'Ben', 6), act('Ana', 'Cem', 2), act('Cem', 'Dua', 4)];
    const out = observedTies(members, acts).filter(({ standsOut }) => standsOut);
    expect(out.map(({ one, other }) => `${one} ${other}`)).toEqual(['Ana Ben', 'Cem Dua']);
  });

  it('are the same whatever the order of the acts, and their shares add up to one', () => {
    const some = fc.array(fc.tuple(fc.constantFrom(...members), fc.constantFrom(...members), fc.nat(5)), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(some, (list) => {
        const acts = list.map(([speaker, addressee, count]) => act(speaker, addressee, count));
        const ties = observedTies(members, acts);
        expect(observedTies(members.toReversed(), acts.toReversed())).toEqual(ties);
        const whole = ties.reduce((sum, { share }) => sum + share, 0);
        expect(whole).toBeCloseTo(ties.length === 0 ? 0 : 1, 9);
      }),
    );
  });

  it('refuse what is no count, and a member listed twice', () => {
    expect(() => observedTies(members, [act('Ana', 'Ben', -1)])).toThrow('-1 is not a count of acts');
    expect(() => observedTies(['Ana', 'Ana'], [])).toThrow(RangeError);
  });

  it('beside choices they show who talks without choosing, and who chooses without talking', () => {
    const observed = observedTies(members, [act('Ben', 'Ana', 5), act('Cem', 'Dua', 4), act('Ana', 'Dua')]);
    const choices = [
      { from: 'Ana', to: 'Ben' },
      { from: 'Ben', to: 'Ana' },
      { from: 'Dua', to: 'Ana' },
    ];
    expect(chosenAndObserved(choices, observed)).toEqual({
      both: [['Ana', 'Ben']],
      chosenOnly: [['Ana', 'Dua']],
      observedOnly: [['Cem', 'Dua']],
    });
  });
});

describe('two rounds beside each other', () => {
  const tie = (text: string) => ({ from: text[0]!, to: text[1]! });
  const round = (people: string, ...ties: string[]) => ({ members: [...people], choices: ties.map(tie) });

  it('tell what was kept, won and lost, and who is chosen now', () => {
    const compared = compareRounds(
      round('ABCD', 'AB', 'BA', 'CA', 'DB'),
      round('ABCE', 'AB', 'BC', 'CB', 'AC', 'EA'),
    );
    expect(compared).toEqual({
      inBoth: ['A', 'B', 'C'],
      joined: ['E'],
      left: ['D'],
      kept: [tie('AB')],
      gained: [tie('AC'), tie('BC'), tie('CB')],
      lost: [tie('BA'), tie('CA')],
      pairsGained: [['B', 'C']],
      pairsLost: [['A', 'B']],
      newlyChosen: ['C'],
      noLongerChosen: ['A'],
      stability: 1 / 6,
    });
  });

  it('a round beside itself is stable, and going back exchanges won and lost', () => {
    const rounds = fc.array(fc.constantFrom('AB', 'BA', 'AC', 'CA', 'BC', 'CB', 'CD', 'DC'), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(rounds, rounds, (one, other) => {
        const [before, after] = [round('ABCD', ...one), round('ABCD', ...other)];
        const same = compareRounds(before, before);
        expect([same.gained, same.lost]).toEqual([[], []]);
        expect(same.stability).toBe(one.length === 0 ? null : 1);
        const there = compareRounds(before, after);
        const back = compareRounds(after, before);
        expect(back.gained).toEqual(there.lost);
        expect(back.pairsGained).toEqual(there.pairsLost);
        expect(back.stability).toBe(there.stability);
      }),
    );
  });
});

describe('care with rejections', () => {
  const day = '2026-03-12';

  it('looks at the birth date, and at the grade where there is none', () => {
    expect(isYoungChild({ birthDate: '2014-03-13', grade: '' }, day)).toBe(true);
    expect(isYoungChild({ birthDate: '2014-03-12', grade: '3' }, day)).toBe(false);
    for (const grade of ['K', 'Pre-K', 'kindergarten', '4', '5th', 'Grade 3'])
      expect(isYoungChild({ birthDate: null, grade }, day), grade).toBe(true);
    for (const grade of ['', '6', '10th grade', 'adult'])
      expect(isYoungChild({ birthDate: null, grade }, day), grade).toBe(false);
  });
});
