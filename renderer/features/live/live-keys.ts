import type { TFunction } from 'i18next';
import type { ShortcutGroup } from '../../ui/index.ts';
import { leaderKeys } from './capture/seat-places.ts';

/** The keys of the frame around the capture; the capture's own are others (digits among them). */
export const frameKeys = {
  hide: '.',
  undo: 'z',
  next: 'n',
  skip: 'k',
  back: 'b',
  more: '+',
  attendance: 'a',
  list: '?',
} as const;

/** Two presses of Escape within this time hide the screen, also while something is being typed. */
export const twice = 600;

export function frameShortcuts(t: TFunction): ShortcutGroup {
  return {
    title: t('Clock and screen'),
    shortcuts: [
      { keys: [frameKeys.hide], does: t('Hide the whole screen; the same key shows it again') },
      { keys: ['Escape', 'Escape'], does: t('Hide it too, also while you type') },
      { keys: [frameKeys.next.toUpperCase()], does: t('Next block') },
      { keys: [frameKeys.skip.toUpperCase()], does: t('Skip this block') },
      { keys: [frameKeys.back.toUpperCase()], does: t('Back to the block before') },
      { keys: [frameKeys.more], does: t('Two more minutes') },
      { keys: [frameKeys.attendance.toUpperCase()], does: t('Who is here') },
      { keys: [frameKeys.undo.toUpperCase(), 'Mod+Z'], does: t('Take the last tap back') },
      { keys: ['Mod+L'], does: t('Lock') },
      { keys: [frameKeys.list], does: t('Show this list') },
    ],
  };
}

/** The keys of the capture, for so many seats with a number and so many who lead. */
export function captureShortcuts(
  { seats, leaders }: { seats: number; leaders: number },
  t: TFunction,
): ShortcutGroup {
  const letters = leaderKeys.slice(0, leaders).map((key) => key.toUpperCase());
  return {
    title: t('Who speaks to whom'),
    shortcuts: [
      {
        keys: ['1'],
        ...(seats > 1 ? { upTo: String(seats) } : {}),
        does: t('The member or guest at that seat: first who speaks, then to whom'),
      },
      ...(leaders > 0 ? [{ keys: letters, does: t('Who leads, by the letter on the seat') }] : []),
      { keys: [], does: t('Held down, a key or a seat says how long somebody speaks') },
      { keys: ['0'], does: t('To the whole group') },
      { keys: ['Backspace'], does: t('Not meant: choose again') },
      {
        keys: ['T'],
        does: t('Talk time: from the tap on who speaks to the next tap, or the same seat again'),
      },
      { keys: ['I'], does: t('Note an incident') },
    ],
  };
}
