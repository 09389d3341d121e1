import { expect, it, vi } from 'vitest';
import { createTapQueue } from '../../../../renderer/features/live/capture/tap-queue.ts';
import { tapQueueOf } from '../../../../renderer/features/live/capture/tap-queues.ts';

/** A disk that refuses while it `isFull`, and what it holds. */
function disk() {
  const held: string[] = [];
  const state = { isFull: false };
  const queue = createTapQueue<string>();
  const tap = (name: string) =>
    queue.add({
      shown: name,
      async save() {
        await Promise.resolve();
        if (state.isFull) throw new Error('no room');
        held.push(name);
      },
    });
  return { held, state, queue, tap };
}
const settle = () => new Promise((resolve) => setTimeout(resolve));

it('taps are shown at once and reach the disk one by one, in the order of the fingers', async () => {
  const { held, queue, tap } = disk();
  for (const name of ['a', 'b', 'c']) tap(name);
  expect(queue.read()).toEqual({ waiting: ['a', 'b', 'c'], trouble: null });
  expect(held).toEqual([]);
  await settle();
  expect(held).toEqual(['a', 'b', 'c']);
  expect(queue.read()).toEqual({ waiting: [], trouble: null });
});

it('a tap that fails holds the others back and is not lost; tried again, all come in their order', async () => {
  const { held, state, queue, tap } = disk();
  tap('a');
  await settle();
  state.isFull = true;
  tap('b');
  await settle();
  tap('c');
  state.isFull = false;
  await settle();
  expect(held).toEqual(['a']);
  expect(queue.read()).toMatchObject({ waiting: ['b', 'c'], trouble: { message: 'no room' } });
  queue.tryAgain();
  tap('d');
  await settle();
  expect(held).toEqual(['a', 'b', 'c', 'd']);
  expect(queue.read()).toEqual({ waiting: [], trouble: null });
});

it('a tap that waited through a failure is told how long ago it was tapped, each its own', async () => {
  vi.useFakeTimers({ now: 0 });
  try {
    const waits: number[] = [];
    let isFull = true;
    const queue = createTapQueue<string>();
    const tap = () =>
      queue.add({
        shown: '',
        async save(waitedMs) {
          await Promise.resolve();
          if (isFull) throw new Error('no room');
          waits.push(waitedMs);
        },
      });
    tap();
    await vi.advanceTimersByTimeAsync(20_000);
    tap();
    await vi.advanceTimersByTimeAsync(10_000);
    isFull = false;
    queue.tryAgain();
    tap();
    await vi.advanceTimersByTimeAsync(0);
    // The machine's clock is set back while one waits.
    isFull = true;
    tap();
    await vi.advanceTimersByTimeAsync(0);
    vi.setSystemTime(0);
    isFull = false;
    queue.tryAgain();
    await vi.advanceTimersByTimeAsync(0);
    expect(waits).toEqual([30_000, 10_000, 0, 0]);
  } finally {
    vi.useRealTimers();
  }
});

it('the one that fails can be left out by hand, and only that one', async () => {
  const { held, state, queue, tap } = disk();
  state.isFull = true;
  tap('a');
  tap('b');
  await settle();
  state.isFull = false;
  queue.leaveOut();
  await settle();
  expect(held).toEqual(['b']);
  expect(queue.read()).toEqual({ waiting: [], trouble: null });
});

it('who listens hears of every step, until they listen no more', async () => {
  const { queue, tap } = disk();
  const heard: number[] = [];
  const stop = queue.subscribe(() => heard.push(queue.read().waiting.length));
  tap('a');
  tap('b');
  await settle();
  expect(heard).toEqual([1, 2, 1, 0]);
  stop();
  tap('c');
  await settle();
  expect(heard).toEqual([1, 2, 1, 0]);
});

it('the last tap is taken back also before it is on the disk: it is waited for, or, in trouble, taken off the list', async () => {
  const { held, state, queue, tap } = disk();
  tap('a');
  tap('b');
  // On its way: it cannot be called back, only undone once it is there.
  expect(queue.takeBackLast()).toBe(false);
  await queue.whenAtRest();
  expect(held).toEqual(['a', 'b']);
  expect(queue.takeBackLast()).toBe(false);
  state.isFull = true;
  tap('c');
  tap('d');
  await queue.whenAtRest();
  expect(queue.takeBackLast()).toBe(true);
  expect(queue.read()).toMatchObject({ waiting: ['c'], trouble: { message: 'no room' } });
  expect(queue.takeBackLast()).toBe(true);
  expect(queue.read()).toEqual({ waiting: [], trouble: null });
  state.isFull = false;
  tap('e');
  await queue.whenAtRest();
  expect(held).toEqual(['a', 'b', 'e']);
});

it('taps that wait are kept while the screen is left, each session’s by themselves', () => {
  const queue = tapQueueOf('one session');
  expect(tapQueueOf('one session')).toBe(queue);
  expect(tapQueueOf('another')).not.toBe(queue);
});
