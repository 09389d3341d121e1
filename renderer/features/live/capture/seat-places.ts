import type { Participant } from '../../../../shared/contract/room.ts';
import type { Seat } from '../../../../shared/contract/runs.ts';

/** A seat as it is drawn: 0 to 1000 from the start and from the top, and the number that chooses it by key. */
export interface PlacedSeat {
  participant: Participant;
  x: number;
  y: number;
  number: number;
}

/** The ring, in thousandths of the room. */
const ring = { x: 500, y: 470, wide: 405, high: 375 };

/**
 * Where everybody sits: who was seated by hand where they were put, the others evenly around the table in the order of
 * the room, the facilitators at the near side. Numbers go around from there, so that they follow the eye.
 */
export function placeSeats(participants: readonly Participant[], seats: readonly Seat[]): PlacedSeat[] {
  const seatOf = new Map(seats.map((seat) => [seat.participantId, seat]));
  const members = participants.filter(({ kind }) => kind !== 'facilitator');
  const leaders = participants.filter(({ kind }) => kind === 'facilitator');
  // The members first, from beside the leader around to the other side; the leaders close the ring.
  const around = [...members, ...leaders];
  const step = (2 * Math.PI) / Math.max(1, around.length);
  const nearest = Math.PI / 2 + (leaders.length * step) / 2 + step / 2;
  return around.map((participant, place) => {
    const seat = seatOf.get(participant.id);
    const angle = nearest + place * step;
    return {
      participant,
      x: seat?.x ?? Math.round(ring.x + ring.wide * Math.cos(angle)),
      y: seat?.y ?? Math.round(ring.y + ring.high * Math.sin(angle)),
      number: place + 1,
    };
  });
}

/** What the keys typed so far mean among so many seats: a seat's number, the group (0), or not yet clear. */
export function readDigits(digits: string, seats: number): number | 'more' | null {
  const number = Number(digits);
  if (!/^\d{1,3}$/.test(digits) || number > seats) return null;
  // A further digit could still make it another seat.
  return number > 0 && number * 10 <= seats ? 'more' : number;
}
