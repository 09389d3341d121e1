import type { TFunction } from 'i18next';
import type { ShortcutGroup } from '../../ui/index.ts';

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

export function captureShortcuts(t: TFunction): ShortcutGroup {
  return {
    title: t('Who speaks to whom'),
    shortcuts: [
      { keys: ['1', '9'], does: t('The member or guest at that seat: first who speaks, then to whom') },
      { keys: ['Q', 'W'], does: t('Who leads: you, your co-facilitator') },
      { keys: ['0'], does: t('To the whole group') },
      { keys: ['Backspace'], does: t('Not meant: choose again') },
      {
        keys: ['T'],
        does: t('Talk time: from the tap on who speaks to the next tap, or the same seat again'),
      },
      { keys: ['1'], does: t('Held: how long somebody speaks, also with a seat or a letter') },
      { keys: ['I'], does: t('Note an incident') },
    ],
  };
}
