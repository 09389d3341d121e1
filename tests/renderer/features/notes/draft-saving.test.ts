import { expect, it } from 'vitest';
import {
  createDraftSaving,
  type DraftText,
  type SavingState,
} from '../../../../renderer/features/notes/draft-saving.ts';

const draft = (text: string): DraftText => ({
  format: 'free',
  sections: [{ key: 'text', heading: 'Note', text }],
});

/** A core that answers when it is told to. */
function scene() {
  const sent: { text: string; version: number }[] = [];
  const states: SavingState['kind'][] = [];
  let answer: { resolve: () => void; reject: (error: unknown) => void } | null = null;
  const saving = createDraftSaving({
    known: { noteId: null, version: 0 },
    pause: 100_000,
    isConflict: (error) => error === 'conflict',
    onState: ({ kind }) => states.push(kind),
    onSaved: () => {},
    send: ({ sections }, known) => {
      sent.push({ text: sections[0]!.text, version: known.version });
      return new Promise((resolve, reject) => {
        answer = {
          resolve: () => resolve({ id: 'a', version: known.version + 1, savedAt: 'now' }),
          reject,
        };
      });
    },
  });
  return {
    saving,
    sent,
    states,
    async answered(error?: unknown) {
      if (error === undefined) answer!.resolve();
      else answer!.reject(error);
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}

it('what is typed while a save is under way goes with the next, against the version that came back', async () => {
  const { saving, sent, states, answered } = scene();
  saving.put(draft('One'));
  void saving.flush();
  saving.put(draft('One two'));
  saving.put(draft('One two three'));
  await answered();
  await answered();
  expect(sent).toEqual([
    { text: 'One', version: 0 },
    { text: 'One two three', version: 1 },
  ]);
  expect(states.at(-1)).toBe('saved');
  expect(saving.known()).toEqual({ noteId: 'a', version: 2 });
  expect(saving.isBehind()).toBe(false);
});

it('after a conflict nothing is sent until it is settled, and what was typed is kept', async () => {
  const { saving, sent, states, answered } = scene();
  saving.put(draft('Mine'));
  void saving.flush();
  await answered('conflict');
  saving.put(draft('Mine, more'));
  await saving.flush();
  expect([sent.length, states.at(-1), saving.isBehind()]).toEqual([1, 'conflict', true]);
  saving.settle({ noteId: 'b', version: 7 }, true);
  await answered();
  expect(sent[1]).toEqual({ text: 'Mine, more', version: 7 });
  expect(states.at(-1)).toBe('saved');
});

it('a save that failed is tried again with the next', async () => {
  const { saving, sent, states, answered } = scene();
  saving.put(draft('Mine'));
  void saving.flush();
  await answered('disk');
  expect(states.at(-1)).toBe('failed');
  void saving.flush();
  await answered();
  expect([sent.length, states.at(-1)]).toEqual([2, 'saved']);
});

it('taking the other text forgets one’s own', async () => {
  const { saving, sent, answered } = scene();
  saving.put(draft('Mine'));
  void saving.flush();
  await answered('conflict');
  saving.settle({ noteId: 'b', version: 7 }, false);
  await saving.flush();
  expect([sent.length, saving.isBehind()]).toEqual([1, false]);
});
