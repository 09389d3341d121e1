import { expect, it } from 'vitest';
import type { TFunction } from 'i18next';
import { captureShortcuts } from '../../../../renderer/features/live/live-keys.ts';

const t = ((words: string) => words) as TFunction;
const keysOf = (room: { seats: number; leaders: number }) =>
  captureShortcuts(room, t).shortcuts.map(({ keys, upTo = null }) => [...keys, upTo]);

it('the list of keys names each seat of the room, each leader with a letter, and what a held key is', () => {
  expect(keysOf({ seats: 9, leaders: 3 }).slice(0, 2)).toEqual([
    ['1', '9'],
    ['Q', 'W', 'E', null],
  ]);
  expect(keysOf({ seats: 1, leaders: 0 }).slice(0, 2)).toEqual([['1', null], [null]]);
  const does = captureShortcuts({ seats: 9, leaders: 2 }, t).shortcuts.map((shortcut) => shortcut.does);
  expect(does).toContain('Held down, a key or a seat says how long somebody speaks');
});
