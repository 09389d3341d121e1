import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { jobEnd, uploadFile } from '../../support/import-file.ts';
import { groupFields } from '../../support/random-changes.ts';
import { openTestDoor, type TestDoor } from '../../support/test-door.ts';
import { testPassphrase } from '../../support/test-core.ts';
import { undoableTables } from '../../../main/db/undo.ts';
import { all } from '../../../main/db/query.ts';

const rowCount = 20_000;

let test: TestDoor;
beforeEach(async () => {
  test = await openTestDoor();
});
afterEach(() => test.remove());

/** Every row of every table that an undo can reach. */
const content = () =>
  JSON.stringify(undoableTables.map((table) => all(test.open().db, `SELECT * FROM ${table} ORDER BY id`)));

async function planPeople() {
  const lines = Array.from(
    { length: rowCount },
    (_, place) => `Person${place},Family${place % 997},S-${place}`,
  );
  const uploadId = await uploadFile(test.client, `Given name,Family name,ID\n${lines.join('\n')}\n`);
  const { mapping } = await test.client.imports.guessPeople({ uploadId, savedId: null });
  return { uploadId, mapping, groupId: null, joinedOn: null };
}

/** Resolves when the job has done at least this share of its work. */
async function untilShare(jobId: string, share: number): Promise<void> {
  for (;;) {
    const { state, done, total } = await test.client.jobs.get({ jobId });
    if (state !== 'running' || (total > 0 && done >= total * share)) return;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

describe('20,000 rows', () => {
  it('cancelled in the middle of the writing leave nothing', async () => {
    const before = content();
    const input = await planPeople();
    const { jobId } = await test.client.imports.applyPeople(input);
    await untilShare(jobId, 0.7);
    const half = await test.client.jobs.get({ jobId });
    expect(half.state).toBe('running');
    expect(half.done).toBeGreaterThan(rowCount);
    await test.client.jobs.cancel({ jobId });
    expect(await jobEnd(test.client, jobId)).toMatchObject({ state: 'cancelled', undoStep: null });
    expect(content()).toBe(before);
    expect((await test.client.undo.state()).undo?.action).not.toBe('import.people');
    expect((await test.client.audit.verify()).intact).toBe(true);
    // and the same file can be taken in afterwards
    const { jobId: again } = await test.client.imports.applyPeople(input);
    expect((await jobEnd(test.client, again)).state).toBe('done');
    expect(await test.client.people.list()).toHaveLength(rowCount);
  }, 120_000);

  it('are taken back by one undo, and the workspace is as before', async () => {
    await test.client.groups.create(groupFields());
    const before = content();
    const { jobId } = await test.client.imports.applyPeople(await planPeople());
    const { state, undoStep, done, total } = await jobEnd(test.client, jobId);
    expect({ state, done: done > 0, isPastHalf: done > total / 2 }).toEqual({
      state: 'done',
      done: true,
      isPastHalf: true,
    });
    expect(await test.client.undo.undo({ step: undoStep })).toMatchObject({
      action: 'import.people',
      count: rowCount,
    });
    expect(content()).toBe(before);
  }, 120_000);

  it('keep other procedures waiting, so that nothing is written in between and lost', async () => {
    const input = await planPeople();
    const { jobId } = await test.client.imports.applyPeople(input);
    await untilShare(jobId, 0.6);
    const created = test.client.groups.create(groupFields({ name: 'Meanwhile' }));
    await test.client.jobs.cancel({ jobId });
    await created;
    expect((await test.client.jobs.get({ jobId })).state).toBe('cancelled');
    expect((await test.client.groups.list()).map(({ name }) => name)).toEqual(['Meanwhile']);
  }, 120_000);

  it('are given up when somebody locks, at once', async () => {
    const before = content();
    const input = await planPeople();
    const { jobId } = await test.client.imports.applyPeople(input);
    await untilShare(jobId, 0.6);
    await test.client.workspace.lock();
    await expect(test.client.people.list()).rejects.toMatchObject({ code: 'LOCKED' });
    await test.client.workspace.unlock({ passphrase: testPassphrase, acceptAnchor: false });
    expect(content()).toBe(before);
    expect((await test.client.audit.verify()).intact).toBe(true);
  }, 120_000);
});
