import { afterEach, beforeEach, expect, it } from 'vitest';
import { all, first } from '../../../main/db/query.ts';
import {
  changeNames,
  drawFrom,
  makeRandomChange,
  personFields,
  setScene,
} from '../../support/random-changes.ts';
import { groupThatMeets, memberSince } from '../../support/records.ts';
import { openTestDoor, type TestDoor } from '../../support/test-door.ts';

let test: TestDoor;
let client: TestDoor['client'];
beforeEach(async () => {
  test = await openTestDoor({ now: '2026-03-12T15:00:00Z' });
  client = test.client;
});
afterEach(() => test.remove());

const everything = {
  from: null,
  to: null,
  action: null,
  objectType: null,
  text: '',
  beforeSeq: null,
  limit: 500,
};

/** The last entry and the number of entries, views aside. */
interface Head {
  seq: number;
  actor: string;
  action: string;
}

function head(): Head {
  return first<Head>(
    test.open().db,
    `SELECT count(*) AS seq, max(seq) AS last, actor, action FROM audit WHERE action NOT LIKE '%.view'`,
  )!;
}

async function takeBackTo(step: number): Promise<void> {
  while ((await client.undo.state()).undo!.step > step) await client.undo.undo({ step: null });
}

it('every change leaves one entry, signed with the owner’s name; a refused or empty one leaves none', async () => {
  await setScene(test);
  const scene = (await client.undo.state()).undo!.step;
  const changed = new Set<string>();
  const draw = drawFrom(7);
  for (let time = 1; time < 8000 && changed.size < changeNames.length; time += 1) {
    // now and then back to the beginning, so that not everything ends in the trash
    if (time % 30 === 0) await takeBackTo(scene);
    // every second time one that changed nothing yet, so that all have their turn however many there are
    const wanted = time % 2 ? changeNames : changeNames.filter((candidate) => !changed.has(candidate));
    const name = wanted[draw(wanted.length)]!;
    const { seq } = head();
    const step = (await client.undo.state()).undo?.step ?? 0;
    const owner = (await client.settings.get()).ownerName;
    await makeRandomChange(test, name, time);
    const wrote = ((await client.undo.state()).undo?.step ?? 0) > step;
    const after = head();
    expect(after.seq - seq, name).toBe(wrote ? 1 : 0);
    if (!wrote) continue;
    expect([owner, (await client.settings.get()).ownerName]).toContain(after.actor);
    changed.add(name);
  }
  expect(changeNames.filter((name) => !changed.has(name))).toEqual([]);
  expect((await client.audit.verify()).intact).toBe(true);

  const { seq } = head();
  const { action } = await client.undo.undo({ step: null });
  expect(head()).toMatchObject({ seq: seq + 1, action: 'undo' });
  await client.undo.redo();
  expect(head()).toMatchObject({ seq: seq + 2, action: 'redo' });
  expect(action).not.toBe('');
}, 120_000);

it('a printed record carries the number and the sign of the last entry, and they move with the next', async () => {
  const { client } = test;
  const before = await client.audit.head();
  const { entries } = await client.audit.list({
    from: null,
    to: null,
    action: null,
    objectType: null,
    text: '',
    beforeSeq: null,
    limit: 1,
  });
  expect(before.seq).toBe(entries[0]!.seq);
  expect(before.hash).toBe((await client.audit.verify()).head);
  await client.audit.noteOutput({ what: 'print', view: 'register', objectId: null });
  const after = await client.audit.head();
  expect(after.seq).toBe(before.seq + 1);
  expect(after.hash).not.toBe(before.hash);
});

it('no entry holds what somebody wrote about a person', async () => {
  const secret = 'Kangaroo';
  const { groupId, sessionIds } = await groupThatMeets(client, ['2026-03-10'], { topic: secret });
  const { personId } = await memberSince(client, groupId, '2026-01-01', {
    givenName: secret,
    familyName: secret,
    accessNeeds: secret,
  });
  await client.attendance.mark({
    sessionId: sessionIds[0]!,
    personId,
    mark: { status: 'excused', minutes: null, reason: secret },
  });
  await client.attendance.addGuest({ sessionId: sessionIds[0]!, name: secret, kind: 'guest' });
  await client.settings.update({ organisation: secret });
  await client.people.get({ id: personId });
  await client.audit.list(everything);
  const rows = all<object>(test.open().db, 'SELECT * FROM audit');
  expect(JSON.stringify(rows)).not.toContain(secret);
});

it('views of records are logged once for each record, within the second and at once on locking', async () => {
  const { groupId } = await groupThatMeets(client, []);
  const { personId } = await memberSince(client, groupId, '2026-01-01');
  for (let time = 0; time < 5; time += 1) {
    await client.people.get({ id: personId });
    await client.attendance.register({ groupId });
  }
  const { entries } = await client.audit.list(everything);
  expect(entries.slice(0, 2).map((entry) => [entry.action, entry.objectName])).toEqual([
    ['register.view', 'Friendship group'],
    ['person.view', 'Ana Ruiz'],
  ]);
});

it('the log is filtered by day in the workspace’s zone, by action, by kind of object and by name', async () => {
  test.clock.set('2026-03-13T04:30:00Z'); // still the 12th in Chicago
  const { id } = await client.people.create(personFields({ givenName: 'Ana', familyName: 'Ruiz' }));
  test.clock.set('2026-03-13T05:30:00Z');
  await client.people.update({ id, fields: personFields({ givenName: 'Ana', familyName: 'Ruíz' }) });
  const actions = async (filter: Partial<Parameters<typeof client.audit.list>[0]>) =>
    (await client.audit.list({ ...everything, ...filter })).entries.map((entry) => entry.action);
  expect(await actions({ from: '2026-03-13', to: '2026-03-13' })).toEqual(['person.update']);
  expect(await actions({ to: '2026-03-12', objectType: 'person' })).toEqual(['person.create']);
  expect(await actions({ action: 'person.update' })).toEqual(['person.update']);
  expect(await actions({ text: 'ana r' })).toEqual(['person.update', 'person.create']);
  const page = await client.audit.list({ ...everything, limit: 1 });
  const older = await client.audit.list({ ...everything, limit: 1, beforeSeq: page.entries[0]!.seq });
  expect(older.entries[0]!.seq).toBe(page.entries[0]!.seq - 1);
  expect(older.total).toBe(page.total);
  expect(page.actions).toContain('person.create');
});

it('what leaves the app on paper is logged', async () => {
  const { groupId } = await groupThatMeets(client, []);
  await client.audit.noteOutput({ what: 'print', view: 'register', objectId: groupId });
  expect((await client.audit.list(everything)).entries[0]).toMatchObject({
    action: 'output.print',
    objectId: groupId,
    detail: '{"view":"register"}',
  });
});
