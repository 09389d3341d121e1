import { expect, it, vi } from 'vitest';
import { createSaveQueue } from '../../../../renderer/features/agenda/save-queue.ts';
import type { AgendaFields } from '../../../../shared/contract/agenda.ts';
import { agendaBlock } from '../../../support/random-changes.ts';

const titled = (title: string): AgendaFields => ({
  blocks: [agendaBlock({ id: title, title })],
  objectives: [],
});

function queueThat(answer: (title: string) => Promise<{ undoStep: number | null }>) {
  const sent: string[] = [];
  const refused = vi.fn();
  const settled = vi.fn();
  const queue = createSaveQueue({
    async send(fields) {
      const { title } = fields.blocks[0]!;
      sent.push(title);
      return await answer(title);
    },
    onRefused: refused,
    onSettled: settled,
    pause: 20,
  });
  return { queue, sent, refused, settled };
}

it('changes arrive one at a time, in the order in which they were made', async () => {
  let underWay = 0;
  const { queue, sent, settled } = queueThat(async () => {
    underWay += 1;
    expect(underWay).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 3));
    underWay -= 1;
    return { undoStep: 1 };
  });
  for (const title of ['one', 'two', 'three']) queue.put(titled(title), null);
  await queue.whenIdle();
  expect(sent).toEqual(['one', 'two', 'three']);
  expect(settled).toHaveBeenCalled();
  expect(queue.isBusy()).toBe(false);
});

it('what is typed in one go is one save, and the next change does not overtake it', async () => {
  const { queue, sent } = queueThat(async () => ({ undoStep: 1 }));
  for (const title of ['C', 'Ci', 'Circle']) queue.put(titled(title), 'title');
  expect(sent).toEqual([]);
  queue.put(titled('moved'), null);
  await queue.whenIdle();
  expect(sent).toEqual(['Circle', 'moved']);
});

it('a change with a key goes by itself after a pause, and at once when it is waited for', async () => {
  const { queue, sent } = queueThat(async () => ({ undoStep: 1 }));
  queue.put(titled('five'), 'minutes');
  await vi.waitFor(() => expect(sent).toEqual(['five']));
  queue.put(titled('six'), 'minutes');
  await queue.whenIdle();
  expect(sent).toEqual(['five', 'six']);
});

it('after a refusal nothing more is sent, and the newest is handed back', async () => {
  const { queue, sent, refused } = queueThat(async (title) => {
    if (title === 'two') throw new Error('CHANGED_ELSEWHERE');
    return { undoStep: 1 };
  });
  for (const title of ['one', 'two', 'three', 'four']) queue.put(titled(title), null);
  await queue.whenIdle();
  expect(sent).toEqual(['one', 'two']);
  expect(refused).toHaveBeenCalledTimes(1);
  expect(refused.mock.calls[0]![0].blocks[0].title).toBe('four');
  queue.put(titled('five'), null);
  await queue.whenIdle();
  expect(sent).toEqual(['one', 'two', 'five']);
});
