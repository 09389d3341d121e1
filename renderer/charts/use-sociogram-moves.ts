import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { type Labelled, nearestFree } from './label-boxes.ts';
import type { PersonHandlers } from './SociogramPerson.tsx';
import type { SociogramPlaces } from './sociogram-layout.ts';

interface SociogramMoves {
  /** Where everybody is, while somebody is being moved too. */
  members: ReadonlyMap<string, Labelled>;
  handlersOf: (id: string) => PersonHandlers;
  /** The one that the Tab key comes to. */
  tabStop: string | null;
}

const keyStep = 12;
/** After the last press of a key, in milliseconds, a place is kept. */
const keyPause = 600;
/** So far a pointer may slip, in pixels, and it was a press. */
const slip = 5;

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Moves people in a sociogram: by mouse, by touch, and by Shift with the arrow keys; the arrow keys alone go from one to
 * the nearest in that direction. What is dropped comes to lie where no label is covered.
 */
export function useSociogramMoves(
  svg: RefObject<SVGSVGElement | null>,
  places: SociogramPlaces,
  { onPress, onMove }: { onPress: (id: string) => void; onMove: (moved: SociogramPlaces) => void },
): SociogramMoves {
  const [moved, setMoved] = useState<{ of: SociogramPlaces; members: ReadonlyMap<string, Labelled> } | null>(
    null,
  );
  const [focused, setFocused] = useState<string | null>(null);
  const drag = useRef<{ id: string; startX: number; startY: number; isMoving: boolean } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const members = moved?.of === places ? moved.members : places.members;
  const latest = useRef(members);
  latest.current = members;
  useEffect(() => () => clearTimeout(timer.current), []);

  function put(id: string, x: number, y: number): void {
    const { left, right, top, bottom } = places.area;
    const member = latest.current.get(id);
    if (!member) return;
    const place = { ...member, x: Math.min(right, Math.max(left, x)), y: Math.min(bottom, Math.max(top, y)) };
    latest.current = new Map(latest.current).set(id, place);
    setMoved({ of: places, members: latest.current });
  }

  function drop(id: string): void {
    const member = latest.current.get(id);
    if (!member) return;
    const others = [...latest.current.values()].filter((other) => other.id !== id);
    const { x, y } = nearestFree(member, others, places.area);
    put(id, x, y);
    onMove({ ...places, members: latest.current });
  }

  function pointIn(event: PointerEvent<SVGGElement>): { x: number; y: number } | null {
    const matrix = svg.current?.getScreenCTM()?.inverse();
    return matrix ? new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix) : null;
  }

  function goTo(id: string, [right, down]: readonly [number, number]): void {
    const here = latest.current.get(id);
    if (!here) return;
    let nearest: { id: string; cost: number } | null = null;
    for (const other of latest.current.values()) {
      const [ahead, aside] =
        right !== 0
          ? [(other.x - here.x) * right, Math.abs(other.y - here.y)]
          : [(other.y - here.y) * down, Math.abs(other.x - here.x)];
      if (ahead <= 0) continue;
      const cost = ahead + 2 * aside;
      if (nearest === null || cost < nearest.cost) nearest = { id: other.id, cost };
    }
    if (nearest === null) return;
    const target = svg.current?.querySelector<SVGGElement>(`[data-person="${nearest.id}"]`);
    target?.focus();
  }

  return {
    members,
    tabStop: focused !== null && members.has(focused) ? focused : (members.keys().next().value ?? null),
    handlersOf: (id) => ({
      onFocus: () => setFocused(id),
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { id, startX: event.clientX, startY: event.clientY, isMoving: false };
      },
      onPointerMove: (event) => {
        const going = drag.current;
        if (going?.id !== id) return;
        going.isMoving ||= Math.hypot(event.clientX - going.startX, event.clientY - going.startY) > slip;
        const point = going.isMoving ? pointIn(event) : null;
        if (point) put(id, point.x, point.y);
      },
      onPointerUp: () => {
        const going = drag.current;
        drag.current = null;
        if (going?.id !== id) return;
        if (going.isMoving) drop(id);
        else onPress(id);
      },
      onPointerCancel: () => {
        drag.current = null;
        setMoved(null);
      },
      onKeyDown: (event: KeyboardEvent<SVGGElement>) => {
        const direction = directions[event.key];
        if (event.key === 'Enter' || event.key === ' ') onPress(id);
        else if (!direction || event.altKey || event.ctrlKey || event.metaKey) return;
        else if (!event.shiftKey) goTo(id, direction);
        else {
          const member = latest.current.get(id)!;
          put(id, member.x + direction[0] * keyStep, member.y + direction[1] * keyStep);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => drop(id), keyPause);
        }
        event.preventDefault();
      },
    }),
  };
}
