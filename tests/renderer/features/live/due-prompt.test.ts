import fc from 'fast-check';
import { expect, it } from 'vitest';
import { duePrompt } from '../../../../renderer/features/live/capture/due-prompt.ts';

const minute = 60_000;
const at = (minutes: number, more: Partial<Parameters<typeof duePrompt>[0]> = {}) =>
  duePrompt({ sinceBegin: minutes * minute, minutes: 5, answered: [], passed: 0, ...more });

it('the first prompt comes when the first interval is over, not before', () => {
  expect([0, 4.99, 5, 9.99, 10].map((minutes) => at(minutes))).toEqual([null, null, 1, 1, 2]);
  expect(at(60, { minutes: null })).toBeNull();
});

it('one that was answered or passed over asks no more; the next one does', () => {
  expect(at(7, { answered: [6 * minute] })).toBeNull();
  expect(at(10, { answered: [6 * minute] })).toBe(2);
  expect(at(7, { passed: 1 })).toBeNull();
  expect(at(11, { passed: 1 })).toBe(2);
});

it('prompts that came while nobody looked are one prompt, and one answer is enough', () => {
  expect(at(33, { answered: [6 * minute] })).toBe(6);
  expect(at(33, { answered: [6 * minute, 33 * minute] })).toBeNull();
});

it('whatever was answered, at most one prompt waits, and an answer given now always settles it', () => {
  fc.assert(
    fc.property(
      fc.nat(300 * minute),
      fc.integer({ min: 1, max: 60 }),
      fc.array(fc.nat(300 * minute)),
      fc.nat(300),
      (sinceBegin, minutes, earlier, passed) => {
        const answered = earlier.filter((moment) => moment <= sinceBegin);
        const due = duePrompt({ sinceBegin, minutes, answered, passed });
        if (due !== null) expect(due).toBe(Math.floor(sinceBegin / (minutes * minute)));
        expect(duePrompt({ sinceBegin, minutes, answered: [...answered, sinceBegin], passed })).toBeNull();
        expect(duePrompt({ sinceBegin, minutes, answered, passed: due ?? passed })).toBeNull();
      },
    ),
  );
});
