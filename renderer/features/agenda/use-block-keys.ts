import { type KeyboardEvent, type RefObject, useRef } from 'react';
import type { AgendaBlock } from '../../../shared/contract/agenda.ts';
import { clampMinutes, isUntouched } from './agenda-edits.ts';
import type { BlockActs } from './block-acts.ts';
import type { FocusWish, RowPart } from './use-block-acts.ts';

/** Milliseconds in which a second digit belongs to the first: 1, then 5, is fifteen minutes. */
const digitPause = 1500;

/**
 * The keys of an agenda. On a row: arrows go from block to block, Enter adds one below, F2 writes its title, Space
 * opens its details, plus, minus and digits set its minutes, Delete removes it. With Alt the arrows move the block
 * itself; with Alt and Shift its lower edge, by five minutes. Escape takes a block out that was just added.
 */
export function useBlockKeys(
  grid: RefObject<HTMLElement | null>,
  blocks: readonly AgendaBlock[],
  act: BlockActs,
  asksReached: boolean,
) {
  const typed = useRef({ id: '', text: '', at: 0 });
  /** The block whose title is asked for since it was added, as it was then. */
  const fresh = useRef<AgendaBlock | null>(null);

  function focus(id: string, part: RowPart): boolean {
    const row = grid.current?.querySelector<HTMLElement>(`[data-block="${id}"]`);
    const found = part === 'row' ? row : row?.querySelector<HTMLInputElement>(`[data-part="${part}"]`);
    if (!row || !found) return false;
    found.focus({ preventScroll: true });
    if (found instanceof HTMLInputElement) found.select();
    row.scrollIntoView({ block: 'nearest' });
    return true;
  }

  /** Brings the focus to a block that was added or moved; a title that is asked for belongs to a new one. */
  function welcome({ id, part }: FocusWish): boolean {
    fresh.current = (part === 'title' && blocks.find((block) => block.id === id)) || null;
    return focus(id, part);
  }

  function go(id: string, by: number, part: RowPart): void {
    const place = blocks.findIndex((block) => block.id === id) + by;
    const next = blocks[Math.max(0, Math.min(place, blocks.length - 1))];
    if (next) focus(next.id, part);
  }

  function typeDigit(id: string, digit: string): void {
    const now = Date.now();
    const goesOn = typed.current.id === id && now - typed.current.at < digitPause;
    const text = goesOn ? typed.current.text + digit : digit;
    typed.current = { id, text, at: now };
    if (Number(text) >= 1) act.set(id, { minutes: clampMinutes(Number(text)) }, `${id} minutes`);
  }

  /** With Ctrl or Alt: works on the row and in its boxes. Answers whether it was such a key. */
  function actByChord(event: KeyboardEvent, id: string, isTyping: boolean): boolean {
    const command = event.ctrlKey || event.metaKey;
    const [up, down] = [event.key === 'ArrowUp', event.key === 'ArrowDown'];
    if (command && !event.altKey && event.key.toLowerCase() === 'd') act.duplicate(id);
    else if (command || !event.altKey) return false;
    else if (up || down) {
      if (event.shiftKey) act.stretch(id, down ? 5 : -5);
      else act.step(id, down ? 1 : -1);
    } else if (!isTyping && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      const isRtl = document.documentElement.dir === 'rtl';
      act.sideways(id, (event.key === 'ArrowRight') === isRtl ? -1 : 1);
    } else return false;
    return true;
  }

  /** On the row itself. */
  function actByKey(event: KeyboardEvent, id: string): boolean {
    const block = blocks.find((candidate) => candidate.id === id);
    if (!block || event.ctrlKey || event.metaKey || event.altKey) return false;
    switch (event.key) {
      case 'ArrowDown':
        go(id, 1, 'row');
        break;
      case 'ArrowUp':
        go(id, -1, 'row');
        break;
      case 'Home':
        go(id, -blocks.length, 'row');
        break;
      case 'End':
        go(id, blocks.length, 'row');
        break;
      case 'Enter':
        act.addBelow(id);
        break;
      case 'F2':
        focus(id, 'title');
        break;
      case ' ':
        act.toggle(id);
        break;
      case '+':
      case '=':
        act.stretch(id, 1);
        break;
      case '-':
      case '_':
        act.stretch(id, -1);
        break;
      case 'Delete':
      case 'Backspace':
        act.remove(id);
        break;
      case 'r':
      case 'n':
        if (!asksReached) return false;
        act.set(id, { isReached: event.key === 'r' });
        go(id, 1, 'row');
        break;
      default:
        if (!/^\d$/.test(event.key)) return false;
        typeDigit(id, event.key);
    }
    return true;
  }

  /** A title is left by a key: where that is Escape and nothing was made of a new block, it goes again. */
  function leaveTitle(event: KeyboardEvent, id: string): boolean {
    const added = fresh.current;
    const block = blocks.find((candidate) => candidate.id === id);
    if (event.key === 'Enter' || event.key === 'Escape' || event.key === 'Tab') fresh.current = null;
    if (event.key !== 'Escape' || !block || added?.id !== id || !isUntouched(block, added)) return false;
    if (blocks.length === 1) return false;
    act.takeOut(id);
    return true;
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    const target = event.target as HTMLElement;
    const row = target.closest<HTMLElement>('[data-block]');
    const id = row?.dataset['block'];
    if (!row || id === undefined) return;
    const isTyping = target.matches('input, textarea');
    const part: RowPart = target.dataset['part'] === 'title' ? 'title' : 'minutes';
    let isDone = actByChord(event, id, isTyping) || (isTyping && part === 'title' && leaveTitle(event, id));
    if (!isDone && target === row) isDone = actByKey(event, id);
    else if (!isDone && isTyping && !event.altKey) {
      // Enter and Escape end the typing; the up and down of the title go to the next title.
      isDone = event.key === 'Enter' || event.key === 'Escape';
      if (isDone) focus(id, 'row');
      else if (part === 'title' && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
        go(id, event.key === 'ArrowDown' ? 1 : -1, 'title');
        isDone = true;
      }
    }
    if (isDone) event.preventDefault();
  }

  return { onKeyDown, welcome };
}
