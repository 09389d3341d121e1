import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, type Labelled, nearestFree, overlap } from '../../../renderer/charts/label-boxes.ts';
import { stretch } from '../../../renderer/charts/sociogram-geometry.ts';
import {
  layOutSociogram,
  mostLetters,
  placesToKeep,
  type SociogramChoice,
  type SociogramMember,
  type SociogramPlaces,
} from '../../../renderer/charts/sociogram-layout.ts';
import { layOutTarget } from '../../../renderer/charts/target-layout.ts';

/** A round as it falls: up to sixty members with names of any length that is shown, and choices. */
const rounds = fc.integer({ min: 2, max: 60 }).chain((size) =>
  fc.record({
    members: fc
      .array(fc.integer({ min: 1, max: mostLetters(size) }), { minLength: size, maxLength: size })
      .map((lengths) =>
        lengths.map((length, place): SociogramMember => ({
          id: `id-${(place * 7919) % 1000}-${place}`,
          key: `member ${String(place).padStart(2, '0')}`,
          label: 'M'.repeat(length),
          received: place % 7,
        })),
      ),
    ties: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: size * 3 }),
  }),
);

const choicesOf = (
  members: readonly SociogramMember[],
  ties: readonly [number, number][],
): SociogramChoice[] =>
  ties
    .filter(([from, to]) => from !== to)
    .map(([from, to]) => ({ from: members[from]!.id, to: members[to]!.id }));

function coveredLabels({ members }: SociogramPlaces): string[] {
  const shapes = [...members.values()];
  return shapes.flatMap((one, place) =>
    shapes
      .slice(place + 1)
      .filter((other) => overlap(boxOf(one), boxOf(other)))
      .map((other) => `${one.id} over ${other.id}`),
  );
}

function offThePicture({ members, width, height }: SociogramPlaces): string[] {
  return [...members.values()]
    .filter((shape) => {
      const box = boxOf(shape);
      return box.left < 0 || box.top < 0 || box.right > width || box.bottom > height;
    })
    .map(({ id }) => id);
}

describe('a sociogram', () => {
  it('lays no label over another and none off the picture', () => {
    fc.assert(
      fc.property(rounds, ({ members, ties }) => {
        const places = layOutSociogram(members, choicesOf(members, ties));
        expect(places.members.size).toBe(members.length);
        expect(coveredLabels(places)).toEqual([]);
        expect(offThePicture(places)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('is the same picture for the same data, in whatever order it comes and whatever its record numbers are', () => {
    fc.assert(
      fc.property(rounds, ({ members, ties }) => {
        const first = layOutSociogram(members, choicesOf(members, ties));
        const other = members.map((member, place) => ({ ...member, id: `other-${members.length - place}` }));
        const again = layOutSociogram(other.toReversed(), choicesOf(other, ties).toReversed());
        for (const [place, { id }] of members.entries()) {
          const [here, there] = [first.members.get(id)!, again.members.get(other[place]!.id)!];
          expect([there.x, there.y]).toEqual([here.x, here.y]);
        }
      }),
      { numRuns: 25 },
    );
  });

  const member = (id: string): SociogramMember => ({ id, key: id, label: id, received: 1 });
  const mutual = (one: string, other: string) => [
    { from: one, to: other },
    { from: other, to: one },
  ];

  it('draws those together who all chose each other, and sets apart who neither chose nor was chosen', () => {
    const members = [...'ABCDEFGH'].map(member);
    const choices = [
      ...['AB', 'BC', 'AC', 'DE', 'EF', 'DF'].flatMap((pair) => mutual(pair[0]!, pair[1]!)),
      { from: 'C', to: 'D' },
      { from: 'G', to: 'A' },
    ];
    const { members: placed } = layOutSociogram(members, choices);
    const far = (one: string, other: string) =>
      Math.hypot(placed.get(one)!.x - placed.get(other)!.x, placed.get(one)!.y - placed.get(other)!.y);
    const within = Math.max(far('A', 'B'), far('B', 'C'), far('A', 'C'));
    expect(within).toBeLessThan(Math.min(far('A', 'E'), far('B', 'E'), far('B', 'F')));
    const lowest = Math.max(...[...'ABCDEFG'].map((id) => placed.get(id)!.y));
    expect(placed.get('H')!.y).toBeGreaterThan(lowest);
  });

  it('keeps who was dragged where they were put, and the others give way', () => {
    const members = [...'ABCDE'].map(member);
    const choices = [...mutual('A', 'B'), ...mutual('C', 'D')];
    const kept = new Map([['A', { x: 500, y: 500 }]]);
    const places = layOutSociogram(members, choices, kept);
    expect(placesToKeep(places).find(({ id }) => id === 'A')).toEqual({ id: 'A', x: 500, y: 500 });
    expect(coveredLabels(places)).toEqual([]);
    const everybody = new Map(placesToKeep(places).map(({ id, x, y }) => [id, { x, y }]));
    const again = layOutSociogram(members, choices, everybody);
    for (const { id, x, y } of places.members.values()) {
      expect(again.members.get(id)!.x).toBeCloseTo(x, -1);
      expect(again.members.get(id)!.y).toBeCloseTo(y, -1);
    }
  });

  it('somebody dropped on another comes to lie beside them, and nobody else moves', () => {
    const shape = (id: string, x: number, y: number): Labelled => ({
      id,
      x,
      y,
      radius: 20,
      width: 60,
      height: 20,
      isFixed: false,
    });
    const area = { left: 0, top: 0, right: 1000, bottom: 600 };
    const others = [shape('B', 300, 300), shape('C', 380, 300)];
    const dropped = nearestFree(shape('A', 310, 302), others, area);
    for (const other of others) expect(overlap(boxOf(dropped), boxOf(other))).toBeNull();
    expect(others.map(({ x, y }) => [x, y])).toEqual([
      [300, 300],
      [380, 300],
    ]);
  });
});

it('no arrow head lies on a name: a line from below ends under the label', () => {
  const disc = (x: number, y: number) => ({ x, y, radius: 20, width: 80, height: 24 });
  const fromBelow = stretch(disc(0, 200), disc(0, 0), 3)!;
  expect(fromBelow.to.y).toBeCloseTo(47, 5);
  const fromAbove = stretch(disc(0, -200), disc(0, 0), 3)!;
  expect(fromAbove.to.y).toBeCloseTo(-23, 5);
  expect(stretch(disc(0, 10), disc(0, 0), 3)).toBeNull();
});

describe('a target', () => {
  it('puts everybody into the band of their choices, none over another', () => {
    fc.assert(
      fc.property(rounds, ({ members }) => {
        const places = layOutTarget(members);
        expect(coveredLabels(places)).toEqual([]);
        expect(offThePicture(places)).toEqual([]);
        for (const { received } of members) {
          const bands = places.bands.filter(({ least, most }) => received >= least && received <= most);
          expect(bands).toHaveLength(1);
        }
      }),
      { numRuns: 25 },
    );
  });
});
