import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CellChange, createMarkQueue, type Gesture } from '../../../renderer/data/mark-queue.ts';

const cell = (personId: string, minutes: number | null = null): CellChange => ({
  sessionId: 'session',
  personId,
  mark: { status: 'late', minutes, reason: '' },
  before: null,
});

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function openQueue(send: (gesture: Gesture) => Promise<{ undoStep: number | null }>) {
  const refused: string[][] = [];
  const settled: number[] = [];
  const queue = createMarkQueue({
    send,
    onRefused: (cells) => refused.push(cells.map(({ personId }) => personId)),
    onSettled: (saved) => settled.push(saved.length),
  });
  return { queue, refused, settled };
}

describe('marks on their way to the core', () => {
  it('arrive one after the other in the order in which they were made', async () => {
    const sent: string[] = [];
    let underWay = 0;
    const { queue, settled } = openQueue(async ([first]) => {
      underWay += 1;
      expect(underWay).toBe(1);
      await Promise.resolve();
      sent.push(first!.personId);
      underWay -= 1;
      return { undoStep: sent.length };
    });
    for (const name of ['Ana', 'Ben', 'Chloé']) queue.add([cell(name)]);
    await queue.whenIdle();
    expect(sent).toEqual(['Ana', 'Ben', 'Chloé']);
    expect(settled).toEqual([3]);
    expect(queue.isBusy()).toBe(false);
  });

  it('wait for their minutes, and go as one with the last digits', async () => {
    const sent: (number | null)[] = [];
    const { queue } = openQueue(async ([first]) => {
      sent.push(first!.mark!.minutes);
      return { undoStep: 1 };
    });
    queue.hold([cell('Ana')]);
    expect(queue.replaceHeld([cell('Ana', 1)])).toBe(true);
    expect(queue.replaceHeld([cell('Ana', 12)])).toBe(true);
    expect(sent).toEqual([]);
    await queue.whenIdle();
    expect(sent).toEqual([12]);
  });

  it('go by themselves where no minutes follow', async () => {
    const sent: Gesture[] = [];
    const { queue } = openQueue(async (gesture) => {
      sent.push(gesture);
      return { undoStep: 1 };
    });
    queue.hold([cell('Ana')]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent).toHaveLength(1);
    expect(queue.replaceHeld([cell('Ana', 8)])).toBe(false);
  });

  it('are sent before the next gesture, so that the order holds', async () => {
    const sent: string[] = [];
    const { queue } = openQueue(async ([first]) => {
      sent.push(first!.personId);
      return { undoStep: 1 };
    });
    queue.hold([cell('Ana')]);
    queue.add([cell('Ben')]);
    await queue.whenIdle();
    expect(sent).toEqual(['Ana', 'Ben']);
  });

  it('that are refused go back, but not where something newer was marked; the others go on', async () => {
    const { queue, refused, settled } = openQueue(async (gesture) => {
      if (gesture.length === 2) throw new Error('refused');
      return { undoStep: 7 };
    });
    queue.add([cell('Ana'), cell('Ben')]);
    queue.add([cell('Ana', 5)]);
    await queue.whenIdle();
    expect(refused).toEqual([['Ben']]);
    expect(settled).toEqual([1]);
  });
});
