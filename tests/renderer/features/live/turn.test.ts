import { expect, it } from 'vitest';
import { afterRelease, turnOf } from '../../../../renderer/features/live/capture/turn.ts';

const pressed = { key: '5', at: 1_000 };

it('a turn begins when the speaker is tapped, by seat or by key, and not with the choice of the other', () => {
  expect(turnOf('Ana', null, null, 7_000).since).toBe(7_000);
  expect(turnOf('Ana', null, pressed, 1_900).since).toBe(1_000);
});

it('a seat that is held begins the turn with the press', () => {
  expect(turnOf('Ana', 2_000, null, 7_000)).toMatchObject({ since: 5_000, heldMs: 2_000 });
});

it('a key that is held says how long its seat speaks; a short press, another key or a second one says nothing', () => {
  const turn = turnOf('Ana', null, pressed, 1_000);
  expect(afterRelease(turn, '5', 2_400)).toEqual({ ...turn, heldMs: 2_400 });
  expect(afterRelease(turn, '5', 300)).toBe(turn);
  expect(afterRelease(turn, '6', 2_400)).toBe(turn);
  const held = { ...turn, heldMs: 800 };
  expect(afterRelease(held, '5', 2_400)).toBe(held);
  expect(afterRelease(null, '5', 2_400)).toBeNull();
});
