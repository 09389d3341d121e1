import { type KeyboardEvent, type PointerEvent, type RefObject, useCallback, useRef, useState } from 'react';
import { client } from '../../../data/client.ts';
import { useLiveChange } from '../use-live-change.ts';
import { useSteady } from '../use-steady.ts';
import type { PlacedSeat } from './seat-places.ts';

type Place = { x: number; y: number };

/** One press of an arrow key moves a seat so far, in thousandths of the room. */
const keyStep = 25;
/** Seats stay inside of the room, so far from its edges. */
const edge = 60;
const inside = (value: number) => Math.round(Math.min(1000 - edge, Math.max(edge, value)));

/** Seats moved by mouse, finger or arrow keys. Where one is let go it is remembered for the group. */
export function useSeatMoves(sessionId: string, room: RefObject<HTMLDivElement | null>) {
  const [moved, setMoved] = useState<Readonly<Record<string, Place>>>({});
  const grabbed = useRef<{ id: string; place: Place } | null>(null);
  const put = useLiveChange((seat: Place & { participantId: string }) =>
    client.acts.seat({ sessionId, ...seat }),
  );

  const placeOf = useCallback(
    ({ participant, x, y }: PlacedSeat): Place => moved[participant.id] ?? { x, y },
    [moved],
  );

  async function save(id: string, place: Place): Promise<void> {
    try {
      await put.mutateAsync({ participantId: id, ...place });
    } catch {
      // the toast has said it; the seat goes back
    } finally {
      setMoved(({ [id]: _saved, ...others }) => others);
    }
  }

  function show(id: string, place: Place): void {
    setMoved((before) => ({ ...before, [id]: place }));
  }

  function grab(event: PointerEvent, seat: PlacedSeat): void {
    if (seat.participant.kind === 'guest') return;
    event.currentTarget.setPointerCapture(event.pointerId);
    grabbed.current = { id: seat.participant.id, place: placeOf(seat) };
  }

  function drag(event: PointerEvent, seat: PlacedSeat): void {
    const box = room.current?.getBoundingClientRect();
    if (!box || grabbed.current?.id !== seat.participant.id) return;
    const fromStart =
      getComputedStyle(event.currentTarget).direction === 'rtl'
        ? box.right - event.clientX
        : event.clientX - box.left;
    const place = {
      x: inside((fromStart / box.width) * 1000),
      y: inside(((event.clientY - box.top) / box.height) * 1000),
    };
    grabbed.current = { id: seat.participant.id, place };
    show(seat.participant.id, place);
  }

  function drop(seat: PlacedSeat): void {
    const held = grabbed.current;
    grabbed.current = null;
    if (held?.id === seat.participant.id && moved[held.id]) void save(held.id, held.place);
  }

  function byKey(event: KeyboardEvent, seat: PlacedSeat): void {
    if (seat.participant.kind === 'guest') return;
    const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
    const sideways = isRightToLeft ? -keyStep : keyStep;
    const by = {
      ArrowLeft: { x: -sideways, y: 0 },
      ArrowRight: { x: sideways, y: 0 },
      ArrowUp: { x: 0, y: -keyStep },
      ArrowDown: { x: 0, y: keyStep },
    }[event.key];
    if (!by) return;
    event.preventDefault();
    const from = placeOf(seat);
    const place = { x: inside(from.x + by.x), y: inside(from.y + by.y) };
    show(seat.participant.id, place);
    void save(seat.participant.id, place);
  }

  return {
    placeOf,
    moves: { grab: useSteady(grab), drag: useSteady(drag), drop: useSteady(drop), byKey: useSteady(byKey) },
  };
}

/** What moves a seat; each the same at every render. */
export type SeatMoves = ReturnType<typeof useSeatMoves>['moves'];
