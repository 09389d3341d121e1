import type { Participant } from '../../../../shared/contract/room.ts';
import type { Seat } from '../../../../shared/contract/runs.ts';

/** A seat as it is drawn: 0 to 1000 from the start and from the top, and the key that chooses it. */
export interface PlacedSeat {
  participant: Participant;
  x: number;
  y: number;
  /** A number for members and guests, a letter for who leads. */
  key: string;
}

/** The ring, in thousandths of the room. */
const ring = { x: 500, y: 500, wide: 440, high: 382 };
/** A room is drawn about so much wider than high. */
const aspect = 2.2;
/** Next to the digits, so that one hand does for both. */
export const leaderKeys = ['q', 'w', 'e', 'r'];

/**
 * Where everybody sits: who was seated by hand where they were put, the others evenly around the table in the order of
 * the room, the facilitators at the near side. Numbers go around from there, so that they follow the eye.
 */
export function placeSeats(participants: readonly Participant[], seats: readonly Seat[]): PlacedSeat[] {
  const seatOf = new Map(seats.map((seat) => [seat.participantId, seat]));
  const members = participants.filter(({ kind }) => kind !== 'facilitator');
  const leaders = participants.filter(({ kind }) => kind === 'facilitator');
  // The members first, from beside the leaders around to their other side; the leaders close the ring.
  const around = [...members, ...leaders];
  const begin = Math.PI / 2 + (leaders.length / around.length) * Math.PI;
  const ownPlaces = placesOnRing(around.length, begin + Math.PI / Math.max(1, around.length));
  const taken: Place[] = around.flatMap(({ id }) => seatOf.get(id) ?? []);
  const isByHand = taken.length > 0;
  return around.map((participant, place) => {
    const seat = seatOf.get(participant.id);
    const { x, y } = seat ?? (isByHand ? freePlace(ownPlaces[place]!, taken) : ownPlaces[place]!);
    if (!seat) taken.push({ x, y });
    const key = place < members.length ? String(place + 1) : (leaderKeys[place - members.length] ?? '');
    return { participant, x, y, key };
  });
}

type Place = { x: number; y: number };

/** Nearer than this, in thousandths of the room's width, two seats lie over each other. */
const tooNear = 118;

function liesOver(one: Place, other: Place): boolean {
  return Math.hypot(one.x - other.x, (one.y - other.y) / aspect) < tooNear;
}

/** The place on the ring, or, where somebody was seated there by hand, the nearest one that is free. */
function freePlace(own: Place, taken: readonly Place[]): Place {
  const isFree = (place: Place) => !taken.some((other) => liesOver(place, other));
  if (isFree(own)) return own;
  const far = (place: Place) => Math.hypot(place.x - own.x, (place.y - own.y) / aspect);
  const free = placesOnRing(72, 0).filter(isFree);
  return free.toSorted((one, other) => far(one) - far(other))[0] ?? own;
}

/** So many places at even distances around the table, from an angle on. */
function placesOnRing(count: number, begin: number): Place[] {
  return evenAngles(count, begin).map((angle) => ({
    x: Math.round(ring.x + ring.wide * Math.cos(angle)),
    y: Math.round(ring.y + ring.high * Math.sin(angle)),
  }));
}

/** Angles at which seats stand at even distances along the ring, which is wider than high; from `begin` on. */
function evenAngles(count: number, begin: number): number[] {
  const steps = 720;
  const lengths = [0];
  for (let step = 1; step <= steps; step += 1) {
    const angle = begin + ((step - 0.5) / steps) * 2 * Math.PI;
    const along = Math.hypot(ring.wide * aspect * Math.sin(angle), ring.high * Math.cos(angle));
    lengths.push(lengths.at(-1)! + along);
  }
  const around = lengths.at(-1)!;
  return Array.from({ length: count }, (_, place) => {
    const step = lengths.findIndex((length) => length >= (place / count) * around);
    return begin + (step / steps) * 2 * Math.PI;
  });
}

/** What the keys typed so far mean among so many seats: a seat's number, the group (0), or not yet clear. */
export function readDigits(digits: string, seats: number): number | 'more' | null {
  const number = Number(digits);
  if (!/^\d{1,3}$/.test(digits) || number > seats) return null;
  // A further digit could still make it another seat.
  return number > 0 && number * 10 <= seats ? 'more' : number;
}
