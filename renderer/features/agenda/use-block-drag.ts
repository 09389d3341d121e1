import { type PointerEvent, type RefObject, useRef, useState } from 'react';
import type { AgendaBlock } from '../../../shared/contract/agenda.ts';
import { moveTo } from '../../../shared/domain/agenda-moves.ts';
import { clampMinutes } from './agenda-edits.ts';
import { type Layout, measureLayout, type Target, targetAt } from './drop-target.ts';

/** Pixels before a press becomes a drag, so that a click on a time only chooses its block. */
const threshold = 4;
/** Pixels from the window's edge at which it scrolls along. */
const scrollZone = 56;

interface Drag {
  id: string;
  mode: 'move' | 'stretch';
  startX: number;
  /** In the page, not in the window: it may scroll meanwhile. */
  startY: number;
  isOn: boolean;
  minutes: number;
  layout: Layout;
  /** Pixels for a minute at the lower edge. */
  scale: number;
  target: Target | null;
}

export interface Preview {
  id: string;
  mode: Drag['mode'];
  blocks: readonly AgendaBlock[];
}

interface DragEnds {
  onMove: (id: string, target: Target) => void;
  onStretch: (id: string, minutes: number) => void;
}

/**
 * Dragging with mouse, pen or finger: a block by its time to another place, its lower edge to another length, in
 * steps of five minutes, with Shift of one. Meanwhile the agenda is shown as it would be. Escape lets go.
 */
export function useBlockDrag(
  grid: RefObject<HTMLElement | null>,
  blocks: readonly AgendaBlock[],
  { onMove, onStretch }: DragEnds,
) {
  const drag = useRef<Drag | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);

  function onPointerDown(event: PointerEvent): void {
    const target = event.target as HTMLElement;
    const id = target.closest<HTMLElement>('[data-block]')?.dataset['block'];
    const mode = target.closest('[data-edge]') ? 'stretch' : target.closest('[data-grip]') ? 'move' : null;
    const block = blocks.find((candidate) => candidate.id === id);
    if (!grid.current || !block || mode === null || event.button !== 0) return;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    drag.current = {
      id: block.id,
      mode,
      startX: event.clientX,
      startY: event.clientY + window.scrollY,
      isOn: false,
      minutes: block.minutes,
      layout: measureLayout(grid.current, block.id),
      scale: (3 * rem) / 16,
      target: null,
    };
    // The row may be drawn in another place on the way; the grid stays.
    grid.current.setPointerCapture(event.pointerId);
    window.addEventListener('keydown', onEscape, { capture: true });
  }

  function onPointerMove(event: PointerEvent): void {
    const now = drag.current;
    if (!now) return;
    const y = event.clientY + window.scrollY;
    if (!now.isOn && Math.hypot(event.clientX - now.startX, y - now.startY) < threshold) return;
    now.isOn = true;
    const place = blocks.findIndex((block) => block.id === now.id);
    const block = blocks[place];
    if (!block) return end();
    if (event.clientY < scrollZone) window.scrollBy(0, -12);
    else if (event.clientY > window.innerHeight - scrollZone) window.scrollBy(0, 12);
    if (now.mode === 'stretch') {
      const stretched = block.minutes + (y - now.startY) / now.scale;
      now.minutes = event.shiftKey
        ? clampMinutes(stretched)
        : clampMinutes(Math.max(5, Math.round(stretched / 5) * 5));
      const longer = { ...block, minutes: now.minutes };
      show(now, now.minutes === block.minutes ? blocks : blocks.toSpliced(place, 1, longer));
      return;
    }
    now.target = targetAt(now.layout, blocks, now.id, event.clientX, y);
    show(now, moveTo(blocks, place, now.target.to, now.target.lane));
  }

  /** Draws anew only where something is another than in the last picture. */
  function show({ id, mode }: Drag, next: readonly AgendaBlock[]): void {
    setPreview((before) =>
      before && isSameOrder(before.blocks, next) ? before : { id, mode, blocks: next },
    );
  }

  function onPointerUp(): void {
    const now = drag.current;
    end();
    if (!now?.isOn) return;
    if (now.mode === 'stretch') onStretch(now.id, now.minutes);
    else if (now.target) onMove(now.id, now.target);
  }

  function onEscape(event: globalThis.KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    end();
  }

  function end(): void {
    drag.current = null;
    setPreview(null);
    window.removeEventListener('keydown', onEscape, { capture: true });
  }

  return { preview, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: end } };
}

function isSameOrder(one: readonly AgendaBlock[], other: readonly AgendaBlock[]): boolean {
  return (
    one.length === other.length &&
    one.every((block, place) => {
      const { id, lane, minutes } = other[place]!;
      return block.id === id && block.lane === lane && block.minutes === minutes;
    })
  );
}
