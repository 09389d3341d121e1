import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  leaderKeys,
  placeSeats,
  readDigits,
} from '../../../../renderer/features/live/capture/seat-places.ts';
import type { Participant } from '../../../../shared/contract/room.ts';

function people(members: number, leaders: number): Participant[] {
  const one = (kind: Participant['kind']) => (_: unknown, place: number) => ({
    id: `${kind} ${place}`,
    kind,
    givenName: `${kind} ${place}`,
    familyName: '',
    preferredName: '',
  });
  return [
    ...Array.from({ length: leaders }, one('facilitator')),
    ...Array.from({ length: members }, one('member')),
  ];
}

/** A room in CSS pixels, and how wide a seat is drawn in it (capture.module.css). */
const rooms = [
  { wide: 860, high: 420 },
  { wide: 610, high: 288 },
  { wide: 480, high: 288 },
];
const seatSize = ({ wide, high }: (typeof rooms)[number], count: number) =>
  count <= 8
    ? Math.min(104, Math.max(60, Math.min(0.24 * high, 0.125 * wide)))
    : Math.min(104, Math.max(56, Math.min(0.22 * high, 0.12 * wide)));

describe('around the table', () => {
  it('from 2 to 16 people nobody sits on anybody, and all are inside of the room', () => {
    for (const room of rooms)
      for (let count = 2; count <= 16; count += 1)
        for (const leaders of [0, 1, 2]) {
          const seats = placeSeats(people(count - leaders, leaders), []).map(({ x, y }) => ({
            x: (x / 1000) * room.wide,
            y: (y / 1000) * room.high,
          }));
          const size = seatSize(room, count);
          const told = `${count} people, ${leaders} lead, ${room.wide} by ${room.high}`;
          for (const [place, { x, y }] of seats.entries()) {
            expect(Math.min(x, room.wide - x, y, room.high - y), told).toBeGreaterThanOrEqual(size / 2 - 2);
            for (const other of seats.slice(place + 1))
              expect(Math.hypot(x - other.x, y - other.y), told).toBeGreaterThanOrEqual(size);
          }
        }
  });

  it('who leads sits at the near side; members are numbered from there around, leaders have letters', () => {
    const seats = placeSeats(people(8, 2), []);
    expect(seats.map(({ key }) => key)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', 'q', 'w']);
    const lowest = seats.toSorted((one, other) => other.y - one.y).slice(0, 2);
    expect(lowest.map(({ participant }) => participant.kind)).toEqual(['facilitator', 'facilitator']);
  });

  it('who was moved sits where they were put, the others as if nothing had happened', () => {
    const room = people(5, 1);
    const before = placeSeats(room, []);
    const after = placeSeats(room, [{ participantId: 'member 2', x: 111, y: 222 }]);
    expect(after).toEqual(
      before.map((seat) => (seat.participant.id === 'member 2' ? { ...seat, x: 111, y: 222 } : seat)),
    );
  });

  it('no key is given twice, however many they are', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(leaderKeys.length), (members, leaders) => {
        const keys = placeSeats(people(members, leaders), []).map(({ key }) => key);
        expect(new Set(keys).size).toBe(members + leaders);
      }),
    );
  });
});

describe('a number on the keys', () => {
  it('counts at once where it can mean one seat alone', () => {
    expect(['0', '1', '8', '9'].map((digits) => readDigits(digits, 8))).toEqual([0, 1, 8, null]);
    expect(['2', '9', '12', '10'].map((digits) => readDigits(digits, 12))).toEqual([2, 9, 12, 10]);
  });

  it('waits only where a further digit could make it another seat', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.integer({ min: 1, max: 60 }), (number, seats) => {
        const meant = readDigits(String(number), seats);
        const longer = Array.from({ length: 10 }, (_, digit) => number * 10 + digit);
        const couldGrow = number > 0 && longer.some((one) => one <= seats);
        expect(meant).toBe(number > seats ? null : couldGrow ? 'more' : number);
      }),
    );
  });

  it('is none where it is not typed in digits', () => {
    expect(['', 'a', '-1', '1.5', '1234'].map((digits) => readDigits(digits, 2000))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

it('who was seated by hand keeps the place, and the others make room', () => {
  const room = people(9, 3);
  const [leader, second] = room;
  const seats = placeSeats(room, [
    { participantId: leader!.id, x: 500, y: 880 },
    { participantId: second!.id, x: 500, y: 120 },
  ]);
  expect(seats.find(({ participant }) => participant === second)).toMatchObject({ x: 500, y: 120 });
  for (const [place, one] of seats.entries())
    for (const other of seats.slice(place + 1))
      expect(Math.hypot(one.x - other.x, (one.y - other.y) / 2.2)).toBeGreaterThan(100);
});
