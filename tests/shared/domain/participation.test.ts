import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  evenness,
  gini,
  giniCorrected,
  participation,
  whoToWhom,
} from '../../../shared/domain/participation.ts';

const counts = fc.array(fc.nat(1000), { minLength: 1, maxLength: 40 });

describe('how unevenly acts are spread', () => {
  it('follows the published and worked vectors', () => {
    expect(gini([7, 0])).toBeCloseTo(0.5, 10);
    expect(gini([7, 0, 0, 0])).toBeCloseTo(0.75, 10);
    expect(gini([40, 5, 3, 2, 0])).toBeCloseTo(0.664, 10);
    expect(giniCorrected([40, 5, 3, 2, 0])).toBeCloseTo(0.83, 10);
    expect(evenness([40, 5, 3, 2, 0])).toBeCloseTo(0.4389, 4);
    expect(gini([10, 8, 6, 4, 2])).toBeCloseTo(0.2667, 4);
    expect(giniCorrected([10, 8, 6, 4, 2])).toBeCloseTo(0.3333, 4);
    expect(evenness([10, 8, 6, 4, 2])).toBeCloseTo(0.9256, 4);
    expect(gini([3, 3, 3])).toBe(0);
    expect(evenness([3, 3, 3])).toBeCloseTo(1, 10);
    expect(gini([14, 10, 3, 0])).toBeCloseTo(0.4537, 4);
    expect(evenness([14, 10, 3, 0])).toBeCloseTo(0.6871, 4);
  });

  it('is not known where nobody spoke, or where one is alone', () => {
    expect(gini([])).toBeNull();
    expect(gini([0, 0])).toBeNull();
    expect(giniCorrected([5])).toBeNull();
    expect(evenness([5])).toBeNull();
    expect(evenness([0, 0])).toBeNull();
  });

  it('equals the sum of all differences, whatever the order and the unit', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 50 }), (values, unit) => {
        const total = values.reduce((sum, value) => sum + value, 0);
        const found = gini(values);
        if (total === 0) {
          expect(found).toBeNull();
          return;
        }
        let differences = 0;
        for (const one of values) for (const other of values) differences += Math.abs(one - other);
        expect(found).toBeCloseTo(differences / (2 * values.length * total), 9);
        expect(gini(values.toReversed().map((value) => value * unit))).toBeCloseTo(found!, 9);
        const even = evenness(values);
        if (even !== null) {
          expect(even).toBeGreaterThanOrEqual(0);
          expect(even).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('refuses a value that is negative or no number, and names it', () => {
    expect(() => gini([1, -2])).toThrow(/-2/);
    expect(() => evenness([Number.NaN, 1])).toThrow(RangeError);
    expect(() => giniCorrected([Infinity])).toThrow(RangeError);
  });
});

describe('participation', () => {
  const presence = [
    { member: 'Ana', minutes: 40 },
    { member: 'Ben', minutes: 20 },
    { member: 'Cho', minutes: 40 },
  ];

  it('is measured against the time somebody was there', () => {
    const acts = [
      ...Array.from({ length: 4 }, () => ({ speaker: 'Ana', seconds: 5 })),
      ...Array.from({ length: 2 }, () => ({ speaker: 'Ben', addressee: 'Ana' })),
      { speaker: 'The leader', seconds: 60 },
    ];
    const { members, total, giniCorrected: uneven } = participation(presence, acts);
    expect(total).toBe(6);
    expect(members).toEqual([
      {
        member: 'Ana',
        acts: 4,
        seconds: 20,
        share: 4 / 6,
        actsPerMinute: 0.1,
        fairShare: 0.4,
        ratio: 4 / 6 / 0.4,
      },
      {
        member: 'Ben',
        acts: 2,
        seconds: null,
        share: 2 / 6,
        actsPerMinute: 0.1,
        fairShare: 0.2,
        ratio: 2 / 6 / 0.2,
      },
      { member: 'Cho', acts: 0, seconds: 0, share: 0, actsPerMinute: 0, fairShare: 0.4, ratio: 0 },
    ]);
    // who came for half of the time and spoke half as much is as much of a part of it
    expect(uneven).toBeCloseTo(giniCorrected([0.1, 0.1, 0])!, 10);
  });

  it('has no shares where nobody spoke', () => {
    expect(participation(presence, []).members[0]).toMatchObject({ share: null, ratio: null, acts: 0 });
    expect(participation([], [])).toEqual({
      members: [],
      total: 0,
      gini: null,
      giniCorrected: null,
      evenness: null,
    });
  });

  it('refuses minutes of nothing, lengths below nothing, and somebody listed twice', () => {
    expect(() => participation([{ member: 'Ana', minutes: 0 }], [])).toThrow(/0/);
    expect(() => participation(presence, [{ speaker: 'Ana', seconds: -1 }])).toThrow(/-1/);
    expect(() => participation([...presence, presence[0]!], [])).toThrow(/Ana/);
  });

  it('adds up to one, in whatever order the acts come', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Ana', 'Ben', 'Cho'), { minLength: 1 }), (speakers) => {
        const acts = speakers.map((speaker) => ({ speaker }));
        const { members } = participation(presence, acts);
        expect(members.reduce((sum, { share }) => sum + share!, 0)).toBeCloseTo(1, 9);
        expect(members.reduce((sum, { fairShare }) => sum + fairShare, 0)).toBeCloseTo(1, 9);
        expect(participation(presence, acts.toReversed())).toEqual(participation(presence, acts));
      }),
    );
  });
});

describe('who speaks to whom', () => {
  // L A B C D; the last column is the group
  const table = [
    [0, 4, 4, 3, 3, 6],
    [8, 0, 2, 0, 1, 3],
    [5, 2, 0, 1, 0, 2],
    [2, 0, 1, 0, 0, 0],
    [0, 0, 0, 0, 0, 0],
  ];
  const names = ['L', 'A', 'B', 'C', 'D'];
  const acts = table.flatMap((row, from) =>
    row.flatMap((count, to) =>
      Array.from({ length: count }, () => ({ speaker: names[from]!, addressee: names[to] ?? 'group' })),
    ),
  );

  it('counts the worked example: 47 acts, of which the leader made 20', () => {
    expect(whoToWhom(names, acts)).toEqual(table);
    expect(acts).toHaveLength(47);
    expect(acts.filter(({ speaker }) => speaker === 'L').length / acts.length).toBeCloseTo(0.4255, 4);
    const ofMembers = acts.filter(({ speaker }) => speaker !== 'L');
    expect(ofMembers.filter(({ addressee }) => addressee === 'L').length / ofMembers.length).toBeCloseTo(
      0.5556,
      4,
    );
    const members = names.slice(1).map((member) => ({ member, minutes: 45 }));
    expect(participation(members, acts).gini).toBeCloseTo(0.4537, 4);
  });

  it('takes an act without an addressee as one to the group, and refuses a stranger', () => {
    expect(whoToWhom(['A'], [{ speaker: 'A' }])).toEqual([[0, 1]]);
    expect(() => whoToWhom(['A'], [{ speaker: 'A', addressee: 'Z' }])).toThrow(/Z/);
    expect(() => whoToWhom(['A', 'A'], [])).toThrow(RangeError);
  });
});
