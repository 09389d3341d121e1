import { expect, it } from 'vitest';
import { diskFull, readOnlyFolder } from './full-disk.ts';
import { killWhileMarking } from './kill-while-marking.ts';
import { twoStartsAtOnce } from './two-starts.ts';

// The short form of each drill; `npm run drill` is the long one, with 400 kills.

it('nothing acknowledged is lost in 20 kills of the process while marking, and a backup holds it all', async () => {
  const { problems } = await killWhileMarking(20);
  expect(problems).toEqual([]);
}, 900_000);

it('of two starts at one moment one writes and the other is told', async () => {
  expect((await twoStartsAtOnce(3)).problems).toEqual([]);
}, 60_000);

it('a full disk refuses changes, loses nothing, and lets the workspace be locked', async (test) => {
  const { problems, skipped } = await diskFull();
  if (skipped !== undefined) test.skip(skipped);
  expect(problems).toEqual([]);
}, 60_000);

it('a read-only folder is named as what it is', async (test) => {
  const { problems, skipped } = await readOnlyFolder();
  if (skipped !== undefined) test.skip(skipped);
  expect(problems).toEqual([]);
}, 60_000);
