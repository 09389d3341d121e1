import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maximalCliques } from '../../../shared/domain/cliques.ts';
import { sociometricStatusTypes } from '../../../shared/domain/sociometric-status.ts';
import { type Choice, sociometry } from '../../../shared/domain/sociometry.ts';

/** "A:BEI B:ACD K:-" as choices of one valence. */
function choicesOf(text: string, valence: Choice['valence']): Choice[] {
  return text.split(' ').flatMap((part) => {
    const [from, to] = part.split(':') as [string, string];
    return to === '-' ? [] : [...to].map((name) => ({ from, to: name, valence }));
  });
}

const thirteen = [...'ABCDEFGHIJKLM'];
const chosen = choicesOf('A:BEI B:ACD C:ADI D:CI E:AFI F:EIJ G:HI H:GI I:AJM J:EFI K:- L:- M:H', 'positive');
const rejected = choicesOf('A:KM B:KM C:KM D:GK E:KM F:GK G:FK H:AE I:CD J:KM K:AB L:- M:AI', 'negative');

describe('the published round of thirteen', () => {
  const round = sociometry(thirteen, [...chosen, ...rejected]);

  it('gives the published figures of choices and rejections', () => {
    const { positive, negative } = round;
    expect([positive.ties, positive.mutualPairs]).toEqual([28, 8]);
    expect(positive.density).toBeCloseTo(0.179487, 6);
    expect(positive.reciprocity).toBeCloseTo(0.571429, 6);
    expect(positive.mutualPairsPerMember).toBeCloseTo(0.615385, 6);
    expect(positive.centralization).toBeCloseTo(0.583333, 6);
    expect(positive.cohesion).toBeCloseTo(0.102564, 6);
    expect(positive.giniReceived).toBeCloseTo(0.445055, 6);
    expect([negative.ties, negative.mutualPairs]).toEqual([24, 4]);
    expect(negative.density).toBeCloseTo(0.153846, 6);
    expect(negative.reciprocity).toBeCloseTo(0.333333, 6);
    expect(negative.mutualPairsPerMember).toBeCloseTo(0.307692, 6);
  });

  it('names the pairs, who was chosen and rejected how often, and who stands out', () => {
    expect(round.mutualPairs.map((pair) => pair.join(''))).toEqual('AB AE AI CD EF FJ GH IJ'.split(' '));
    expect(round.members.map(({ member }) => member)).toEqual(thirteen);
    expect(round.members.map(({ choicesReceived }) => choicesReceived)).toEqual([
      4, 1, 2, 2, 3, 2, 1, 2, 8, 2, 0, 0, 1,
    ]);
    expect(round.members.map(({ rejectionsReceived }) => rejectionsReceived)).toEqual([
      3, 1, 1, 1, 1, 1, 2, 0, 1, 0, 8, 0, 5,
    ]);
    const status = Object.fromEntries(round.members.map(({ member, status: is }) => [member, is]));
    expect(status).toMatchObject({ I: 'star', K: 'isolate', L: 'isolate', A: 'member' });
    expect(round.members.find(({ member }) => member === 'K')).toMatchObject({
      preference: -8,
      impact: 8,
      reciprocity: null,
    });
  });

  it('gives the reciprocity of members as published', () => {
    const edges: Choice[] = [
      { from: '1', to: '2', valence: 'positive' },
      { from: '2', to: '3', valence: 'positive' },
      { from: '3', to: '2', valence: 'positive' },
    ];
    const [one, two] = sociometry(['1', '2', '3'], edges).members;
    expect(two!.reciprocity).toBeCloseTo(0.666667, 6);
    expect(one!.reciprocity).toBe(0);
    expect(one!.status).toBe('unchosen');
  });
});

function readRound(file: string): { members: string[]; choices: Choice[] } {
  const lines = readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  const choices = lines.map((line) => {
    const [, from, to, valence] = line.trim().split(',') as [string, string, string, Choice['valence']];
    return { from, to, valence };
  });
  return { members: [...new Set(choices.flatMap(({ from, to }) => [from, to]))].sort(), choices };
}

describe('on data from studies', () => {
  it('Moreno’s 26 girls have ten mutual pairs, five whom nobody chose, and Marion among the most chosen (Moreno 1960)', () => {
    const { members, choices } = readRound('moreno-dining-choices.csv');
    const round = sociometry(members, choices);
    expect([round.size, round.positive.ties, round.mutualPairs.length]).toEqual([26, 52, 10]);
    const unchosen = round.members.filter(({ status }) => status === 'unchosen');
    expect(unchosen.map(({ member }) => member)).toEqual(['Alice', 'Ella', 'Irene', 'Laura', 'Ruth']);
    const six = round.members.filter(({ choicesReceived }) => choicesReceived === 6);
    expect(Math.max(...round.members.map(({ choicesReceived }) => choicesReceived))).toBe(6);
    expect(six.map(({ member, status }) => [member, status])).toContainEqual(['Marion', 'star']);
  });

  it('the wiring room shows its cliques and who had no friend in it (Roethlisberger and Dickson 1939)', () => {
    const { members, choices } = readRound('wiring-room-choices.csv');
    const round = sociometry(members, choices);
    expect([round.positive.ties, round.negative.ties]).toEqual([26, 38]);
    expect([round.positive.mutualPairs, round.negative.mutualPairs]).toEqual([13, 19]);
    expect(round.cliques).toContainEqual(['S1', 'W1', 'W3', 'W4']);
    expect(round.cliques).toContainEqual(['W7', 'W8', 'W9']);
    expect(round.cliques).toContainEqual(['S4', 'W8', 'W9']);
    const alone = round.members.filter(({ status }) => status === 'isolate').map(({ member }) => member);
    expect(alone).toEqual(['I3', 'S2', 'W2', 'W5', 'W6']);
  });
});

describe('what is refused', () => {
  const positive = (from: string, to: string): Choice => ({ from, to, valence: 'positive' });

  it.each([
    ['fewer than two members', ['Ana'], [], /at least two members, not 1/],
    ['an empty name', ['Ana', ' '], [], /empty name/],
    ['a member listed twice', ['Ana', 'Ben', 'Ana'], [], /"Ana" is listed twice/],
    ['a choice of oneself', ['Ana', 'Ben'], [positive('Ana', 'Ana')], /"Ana" chose themselves/],
    ['a choice of a stranger', ['Ana', 'Ben'], [positive('Ana', 'Cem')], /"Cem" is not among/],
    ['a choice by a stranger', ['Ana', 'Ben'], [positive('Cem', 'Ana')], /"Cem" is not among/],
    [
      'a valence that is none',
      ['Ana', 'Ben'],
      [{ from: 'Ana', to: 'Ben', valence: 'neutral' as Choice['valence'] }],
      /"neutral" is neither/,
    ],
  ])('%s', (_, members, choices, message) => {
    const call = () => sociometry(members, choices);
    expect(call).toThrow(RangeError);
    expect(call).toThrow(message);
  });

  it('the same choice twice counts once, and nothing at all is undefined, not zero', () => {
    const twice = sociometry(['Ana', 'Ben'], [positive('Ana', 'Ben'), positive('Ana', 'Ben')]);
    expect([twice.positive.ties, twice.positive.density]).toEqual([1, 0.5]);
    const nothing = sociometry(['Ana', 'Ben'], []);
    expect(nothing.positive).toMatchObject({
      ties: 0,
      density: 0,
      reciprocity: null,
      cohesion: 0,
      centralization: null,
      giniReceived: null,
    });
  });
});

/** A round of 2 to 9 members with choices and rejections as they fall. */
const rounds = fc.integer({ min: 2, max: 9 }).chain((size) => {
  const members = Array.from({ length: size }, (_, place) => `m${place}`);
  const choice = fc
    .record({
      from: fc.nat(size - 1),
      step: fc.integer({ min: 1, max: size - 1 }),
      valence: fc.constantFrom('positive' as const, 'negative' as const),
    })
    .map(({ from, step, valence }) => ({
      from: members[from]!,
      to: members[(from + step) % size]!,
      valence,
    }));
  return fc.record({ members: fc.constant(members), choices: fc.array(choice, { maxLength: 60 }) });
});

describe('in every round', () => {
  it('rates lie between 0 and 1, and what was made was received', () => {
    fc.assert(
      fc.property(rounds, ({ members, choices }) => {
        const round = sociometry(members, choices);
        for (const network of [round.positive, round.negative]) {
          for (const rate of [
            'density',
            'reciprocity',
            'cohesion',
            'centralization',
            'giniReceived',
          ] as const) {
            const value = network[rate] ?? 0;
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1);
          }
        }
        const sum = (count: 'choicesMade' | 'choicesReceived' | 'mutualChoices') =>
          round.members.reduce((total, member) => total + member[count], 0);
        expect(sum('choicesMade')).toBe(sum('choicesReceived'));
        expect(sum('choicesMade')).toBe(round.positive.ties);
        expect(sum('mutualChoices')).toBe(2 * round.mutualPairs.length);
      }),
    );
  });

  it('the order in which members and choices are given changes nothing but the order of members', () => {
    fc.assert(
      fc.property(rounds, fc.infiniteStream(fc.nat(1000)), ({ members, choices }, stream) => {
        const keys = new Map<unknown, number>();
        const shuffled = <Value>(values: readonly Value[]) => {
          for (const value of values) keys.set(value, stream.next().value!);
          return values.toSorted((one, other) => keys.get(one)! - keys.get(other)!);
        };
        const first = sociometry(members, choices);
        const second = sociometry(shuffled(members), shuffled(choices));
        const byName = (round: typeof first) => ({
          ...round,
          members: round.members.toSorted((one, other) => one.member.localeCompare(other.member)),
        });
        expect(byName(second)).toEqual(byName(first));
      }),
    );
  });

  it('turning every choice round exchanges made and received, and keeps pairs, cliques and density', () => {
    fc.assert(
      fc.property(rounds, ({ members, choices }) => {
        const one = sociometry(members, choices);
        const turned = sociometry(
          members,
          choices.map(({ from, to, valence }) => ({ from: to, to: from, valence })),
        );
        expect(turned.mutualPairs).toEqual(one.mutualPairs);
        expect(turned.cliques).toEqual(one.cliques);
        expect(turned.positive.density).toBe(one.positive.density);
        expect(turned.positive.centralization).toBe(one.positive.centralization);
        expect(turned.members.map(({ choicesMade }) => choicesMade)).toEqual(
          one.members.map(({ choicesReceived }) => choicesReceived),
        );
      }),
    );
  });

  it('cliques are the largest sets who all chose each other', () => {
    fc.assert(
      fc.property(rounds, ({ members, choices }) => {
        const { cliques, mutualPairs } = sociometry(members, choices);
        const joined = new Set(mutualPairs.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));
        const areAll = (set: readonly string[]) =>
          set.every((one) => set.every((other) => one === other || joined.has(`${one} ${other}`)));
        for (const clique of cliques) {
          expect(clique.length).toBeGreaterThanOrEqual(3);
          expect(areAll(clique)).toBe(true);
          const others = members.filter((member) => !clique.includes(member));
          expect(others.some((other) => areAll([...clique, other]))).toBe(false);
        }
        const triangle = members.some((one) =>
          members.some((other) =>
            members.some((third) => new Set([one, other, third]).size === 3 && areAll([one, other, third])),
          ),
        );
        expect(cliques.length > 0).toBe(triangle);
      }),
      { numRuns: 60 },
    );
  });
});

it('a round in which nearly everybody chose nearly everybody does not keep the screen waiting', () => {
  const points = Array.from({ length: 60 }, (_, place) => `m${String(place).padStart(2, '0')}`);
  const neighboursOf = new Map(
    points.map((point, place) => [
      point,
      new Set(points.filter((_, other) => Math.floor(other / 2) !== Math.floor(place / 2))),
    ]),
  );
  expect(maximalCliques(points, neighboursOf)).toHaveLength(10_000);
});

describe('status types after Coie, Dodge and Coppotelli', () => {
  const received = (...pairs: [number, number][]) =>
    pairs.map(([choices, rejections]) => ({ choices, rejections }));

  it('tell the five types apart, and say under ten members that they are exploratory', () => {
    const group = received([9, 0], [0, 9], [0, 0], [8, 8], [3, 2], [3, 3], [4, 3], [3, 2], [2, 3], [3, 3]);
    expect(sociometricStatusTypes(group)).toEqual({
      statuses: [
        'popular',
        'rejected',
        'neglected',
        'controversial',
        'average',
        'average',
        'average',
        'average',
        'average',
        'average',
      ],
      isExploratory: false,
    });
    expect(sociometricStatusTypes(group.slice(1))).toMatchObject({ isExploratory: true });
  });

  it('cannot be told without rejections, or where all received the same', () => {
    expect(sociometricStatusTypes(received([3, 0], [0, 0], [1, 0]))).toBeNull();
    expect(sociometricStatusTypes(received([1, 2], [1, 2], [1, 2]))).toBeNull();
    expect(() => sociometricStatusTypes(received([1, 0]))).toThrow(RangeError);
    expect(() => sociometricStatusTypes(received([1.5, 0], [1, 1]))).toThrow('1.5 is not a count');
  });

  it('do not depend on the order, nor on every count being raised alike', () => {
    const counts = fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { minLength: 2, maxLength: 14 });
    fc.assert(
      fc.property(counts, (pairs) => {
        const here = sociometricStatusTypes(received(...pairs));
        const back = sociometricStatusTypes(received(...pairs.toReversed()));
        expect(back?.statuses.toReversed()).toEqual(here?.statuses);
      }),
    );
  });
});
