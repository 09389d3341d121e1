import { spawn } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { everyRow } from '../../../support/random-changes.ts';
import { groupThatMeets, memberSince, present } from '../../../support/records.ts';
import { testPassphrase } from '../../../support/test-core.ts';
import { openTestDoor, type TestDoor } from '../../../support/test-door.ts';

let test: TestDoor;
beforeAll(async () => {
  test = await openTestDoor({ now: '2018-03-12T15:00:00Z' });
});
afterAll(() => test.remove());

const later = '2026-03-12T15:00:00Z';

/** Destroys the group in another process, which is killed when a row of the table is about to go. */
async function dieDestroying(groupId: string, table: string): Promise<void> {
  const script = path.join(import.meta.dirname, 'child-dies-destroying.ts');
  const environment = {
    ...process.env,
    MEZZO_FOLDER: test.folder,
    MEZZO_PASSPHRASE: testPassphrase,
    MEZZO_GROUP: groupId,
    MEZZO_TABLE: table,
    MEZZO_NOW: later,
  };
  const child = spawn(process.execPath, [script], { env: environment, stdio: ['ignore', 'ignore', 'pipe'] });
  let complaints = '';
  child.stderr.on('data', (data: Buffer) => (complaints += data.toString()));
  const signal = await new Promise((resolve) => child.once('close', (_, ended) => resolve(ended)));
  expect(signal, complaints).toBe('SIGKILL');
}

it('killed with -9 in the middle of a destruction, all of it is there; after its end, none of it', async () => {
  const { client } = test;
  const { groupId, sessionIds } = await groupThatMeets(client, ['2018-03-05']);
  const { personId } = await memberSince(client, groupId, '2018-03-05');
  await client.attendance.mark({ sessionId: sessionIds[0]!, personId, mark: present });
  await client.groups.trash({ id: groupId });
  await client.retention.setPolicy({
    policy: {
      yearsAfterService: 7,
      yearsAfterMajority: null,
      majorityAge: 18,
      lastService: 'attended',
      source: '',
    },
  });
  const before = everyRow(test.open().db);
  const passphrase = testPassphrase;
  for (const table of ['attendance', 'groups', 'undoSteps']) {
    await client.workspace.lock();
    await dieDestroying(groupId, table);
    await client.workspace.unlock({ passphrase, acceptAnchor: false });
    expect(everyRow(test.open().db), table).toEqual(before);
    expect((await client.audit.verify()).intact).toBe(true);
  }
  await client.workspace.lock();
  await dieDestroying(groupId, '');
  await client.workspace.unlock({ passphrase, acceptAnchor: false });
  expect(everyRow(test.open().db)).toMatchObject({ groups: [], sessions: [], attendance: [] });
  expect((await client.retention.log()).map(({ id }) => id)).toEqual([groupId]);
  expect((await client.audit.verify()).intact).toBe(true);
}, 60_000);
