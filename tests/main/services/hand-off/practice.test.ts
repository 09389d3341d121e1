import { afterEach, beforeEach, expect, it } from 'vitest';
import { handOffPassphrase, makeFile } from '../../../support/hand-off-copies.ts';
import { jobEnd, uploadFile } from '../../../support/import-file.ts';
import { groupThatMeets } from '../../../support/records.ts';
import { openTestDoor, type TestDoor } from '../../../support/test-door.ts';

let here: TestDoor;
let there: TestDoor;
beforeEach(async () => {
  here = await openTestDoor({ now: '2026-03-12T15:00:00Z' });
  there = await openTestDoor({ now: '2026-03-12T16:00:00Z' });
});
afterEach(async () => {
  await here.remove();
  await there.remove();
});

it('the practice takes in what a practice handed out, looked over first; a real file and any other stay out', async () => {
  const { groupId } = await groupThatMeets(here.client, ['2026-03-03']);
  const real = await makeFile(here.open(), groupId);
  await here.client.workspace.openPractice();
  await there.client.workspace.openPractice();
  const group = (await here.client.groups.list()).find(({ name }) => name === 'Friendship group, grade 4')!;
  const file = await makeFile(here.open(), group.id);

  // A fresh practice workspace: the same story under other numbers, so everybody is somebody known.
  const uploadId = await uploadFile(there.client, file, 'hand-off.mezzo', true);
  const facts = await there.client.handOff.open({ uploadId, passphrase: handOffPassphrase });
  expect(facts).toMatchObject({ groupName: group.name, here: 'unknown', isOwn: false });
  const first = await there.client.handOff.preview({ uploadId, matches: [] });
  expect(first.likenesses.length).toBeGreaterThan(3);
  const matches = first.likenesses.flatMap(({ table, id, candidates }) =>
    candidates[0]?.isSure ? [{ table, theirId: id, hereId: candidates[0].id }] : [],
  );
  const { jobId } = await there.client.handOff.take({ uploadId, matches, choices: [] });
  expect(await jobEnd(there.client, jobId)).toMatchObject({ state: 'done' });
  expect((await there.client.groups.list()).filter(({ name }) => name === group.name)).toHaveLength(2);

  // Its own file has nothing new for the practice that made it.
  const own = await uploadFile(here.client, file, 'hand-off.mezzo', true);
  expect(await here.client.handOff.open({ uploadId: own, passphrase: handOffPassphrase })).toMatchObject({
    isOwn: true,
    here: 'known',
  });

  const other = await uploadFile(there.client, real, 'hand-off.mezzo', true);
  await expect(
    there.client.handOff.open({ uploadId: other, passphrase: handOffPassphrase }),
  ).rejects.toMatchObject({ code: 'NOT_IN_PRACTICE' });
  const table = await uploadFile(there.client, 'First name;Family name\nAna;Ruiz\n', 'people.csv', true);
  for (const read of [
    there.client.imports.inspect({ uploadId: table }),
    there.client.imports.guessPeople({ uploadId: table, savedId: null }),
    there.client.activities.previewImport({ uploadId: table }),
  ])
    await expect(read).rejects.toMatchObject({ code: 'NOT_IN_PRACTICE' });
  await expect(uploadFile(there.client, 'Ana')).rejects.toMatchObject({ code: 'NOT_IN_PRACTICE' });
}, 60_000);
