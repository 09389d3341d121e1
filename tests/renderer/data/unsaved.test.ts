import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afterPause, saveEverything, savesBeforeLock } from '../../../renderer/data/unsaved.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('a lock waits for what was typed, also where one save fails, and not for screens that are gone', async () => {
  const saved: string[] = [];
  const release = [
    savesBeforeLock(() => Promise.reject(new Error('refused'))),
    savesBeforeLock(async () => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      saved.push('note');
    }),
  ];
  savesBeforeLock(async () => void saved.push('gone'))();
  const locked = saveEverything();
  await vi.advanceTimersByTimeAsync(100);
  await locked;
  expect(saved).toEqual(['note']);
  for (const end of release) end();
});

it('a core that does not answer keeps no lock waiting for long', async () => {
  const release = savesBeforeLock(() => new Promise(() => {}));
  const locked = vi.fn();
  void saveEverything().then(locked);
  await vi.advanceTimersByTimeAsync(1499);
  expect(locked).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(locked).toHaveBeenCalledOnce();
  release();
});

it('typing is saved after a pause, and every two seconds where there is none', async () => {
  const save = vi.fn();
  const typing = afterPause(save, 600);
  typing.start();
  await vi.advanceTimersByTimeAsync(600);
  expect(save).toHaveBeenCalledTimes(1);
  for (let keys = 0; keys < 9; keys += 1) {
    typing.start();
    await vi.advanceTimersByTimeAsync(500);
  }
  expect(save).toHaveBeenCalledTimes(3);
});
