import { afterEach, beforeEach, expect, it } from 'vitest';
import { all } from '../../../../main/db/query.ts';
import {
  cutReferences,
  namelessTables,
  stayingTables,
  sweptTables,
} from '../../../../main/repositories/destruction-scope.ts';
import { keptTables } from '../../../../main/repositories/hand-off-kept.ts';
import { handedTables } from '../../../../main/repositories/hand-off-scope.ts';
import { listReferences } from '../../../../main/repositories/record-graph.ts';
import { asBytes, decryptedPages, everythingStored } from '../../../support/destroyed.ts';
import { everyRow } from '../../../support/random-changes.ts';
import { openTestDoor, type TestDoor } from '../../../support/test-door.ts';

let test: TestDoor;
beforeEach(async () => {
  test = await openTestDoor({ now: '2026-03-12T15:00:00Z' });
  await test.client.workspace.openPractice();
});
afterEach(() => test.remove());

const policy = {
  yearsAfterService: 7,
  yearsAfterMajority: null,
  majorityAge: 18,
  lastService: 'attended' as const,
  source: '',
};
const years = (count: number) => test.clock.set(`${2026 + count}-03-12T15:00:00Z`);

/** The student group, closed, with a little of everything in it, and eight years gone by. */
async function endedGroup() {
  const { client } = test;
  await client.settings.update({ namesHidden: false });
  const group = (await client.groups.list()).find(({ name }) => name === 'Friendship group, grade 4')!;
  const groupId = group.id;
  const { open } = await client.endings.get({ groupId });
  const [session] = await client.sessions.listForGroup({ groupId });
  const { date, start, minutes, place, remarks } = session!;
  await client.sessions.update({
    id: session!.id,
    scope: 'this',
    fields: { date, start, minutes, place, remarks, topic: 'Zyzzxkanari' },
  });
  await client.privateNotes.add({ groupId, sessionId: null, text: 'Xylokarp about the group' });
  const { id: normId } = await client.norms.add({
    groupId,
    text: 'Quagga keep the door',
    origin: 'stated',
    agreedOn: null,
  });
  await client.norms.remove({ id: normId });
  await client.drafts.put({ key: `incident new ${groupId}`, value: { what: 'Wombat in the hall' } });
  await client.drafts.put({ key: 'tag new', value: { name: 'Helped' } });
  const service = {
    facilitatorId: (await client.facilitators.list())[0]!.id,
    groupId,
    doneOn: session!.date,
    minutes: 37,
    kind: 'preparation' as const,
    remark: 'Okapi letters home',
  };
  await client.reports.addService(service);
  await client.endings.close({
    groupId,
    endedOn: '2026-03-12',
    leaving: open.memberships.map(({ membershipId }) => ({ membershipId, reason: 'Numbat moved away' })),
    planned: 'trash',
    cancelReason: '',
    goalReason: 'carried-on',
  });
  await client.retention.setPolicy({ policy });
  years(8);
  return { groupId, name: group.name };
}

async function destroyGroup(groupId: string, name: string) {
  const preview = await test.client.retention.preview({ kind: 'group', id: groupId });
  const { destructionId } = await test.client.retention.destroy({
    kind: 'group',
    id: groupId,
    typedName: name,
    reference: 'G-2026-04',
    reason: 'Due by the policy of the board',
    rows: preview.rows,
  });
  return { preview, destructionId };
}

it('knows of every table whether its rows go, lose a name, are swept, or stay; a new table cannot be forgotten', () => {
  const { db } = test.open();
  const tables = all<{ name: string }>(
    db,
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'searchIndex%'
     AND name NOT LIKE 'sqlite%'`,
  ).map(({ name }) => name);
  const going = new Set(['groups', 'people']);
  for (let before = 0; before < going.size;) {
    before = going.size;
    for (const { table, column, target } of listReferences(db))
      if (going.has(target) && !(`${table}.${column}` in cutReferences)) going.add(table);
  }
  const known = [
    ...going,
    ...Object.keys(sweptTables),
    ...Object.keys(stayingTables),
    ...Object.values(cutReferences).map(({ table }) => table),
  ];
  expect([...new Set(known)].sort()).toEqual(tables.sort());
  expect(Object.keys(stayingTables).filter((table) => going.has(table))).toEqual([]);
  expect(Object.keys(namelessTables).filter((table) => !going.has(table))).toEqual([]);

  // Whatever is handed over of a group is destroyed with it, but for what the whole workspace shares.
  const handed = handedTables
    .filter(({ isShared }) => !isShared)
    .flatMap(({ table, hanging }) => [table, ...(hanging ?? []).map((each) => each.table)]);
  expect(handed.filter((table) => !going.has(table))).toEqual([]);
  const ofHandOff = handedTables.flatMap(({ table, hanging }) => [
    table,
    ...(hanging ?? []).map((each) => each.table),
  ]);
  expect([...new Set([...ofHandOff, ...Object.keys(keptTables)])].sort()).toEqual(tables.sort());
});

it('of a destroyed group no word is left: in no row, no draft, no undo, no index and no page of the file', async () => {
  const { groupId, name } = await endedGroup();
  const { client } = test;
  const { db } = test.open();
  const before = everythingStored(db);
  const { preview, destructionId } = await destroyGroup(groupId, name);

  const after = everythingStored(test.open().db);
  // Every longer word of the group's own that stands nowhere else: found by what has gone, not by a list.
  const wordsOf = (text: string) => new Set(text.match(/[\p{L}\p{M}'’-]{5,}/gu));
  // In the index a word is folded, and without the letters that it shares with the word before it.
  const canaries = ['Quagga', 'Wombat', 'Okapi', 'Numbat', 'yzzxkanari'];
  for (const canary of canaries) expect(before, canary).toContain(canary);
  for (const canary of [...canaries, name]) expect(after, canary).not.toContain(canary);
  expect(after).toContain('Helped');
  const gone = [...wordsOf(before)].filter((word) => !after.includes(word));
  expect(gone.length).toBeGreaterThan(100);

  const log = await client.retention.certificate({ destructionId });
  expect(log.destroyed).toEqual(preview.destroyed);
  expect(log.destroyed).toMatchObject({
    groups: 1,
    privateNotes: expect.any(Number),
    goals: expect.any(Number),
  });
  expect(log.emptied).toEqual({ serviceEntries: expect.any(Number) });
  expect(log.reference).toBe('G-2026-04');
  expect(
    all(test.open().db, 'SELECT groupId, minutes, remark FROM serviceEntries WHERE minutes = 37'),
  ).toEqual([{ groupId: null, minutes: 37, remark: '' }]);
  expect((await client.undo.state()).undo).toBeNull();
  await expect(client.undo.undo({ step: null })).rejects.toMatchObject({
    code: 'NOTHING_TO_UNDO',
    data: { isDestroyed: true },
  });

  const pages = await decryptedPages(test);
  expect(pages).toContain('G-2026-04');
  for (const word of [...canaries, ...gone.filter((each) => each.length > 6)])
    expect(pages.includes(asBytes(word)), word).toBe(false);
});

it('what was not destroyed is byte for byte as before', async () => {
  const { groupId, name } = await endedGroup();
  const before = everyRow(test.open().db);
  const { preview } = await destroyGroup(groupId, name);
  const after = everyRow(test.open().db);

  for (const [table, rows] of Object.entries(after)) {
    if (table in preview.emptied || table in sweptTables) continue;
    if (table === 'destructions' || table === 'pastServices') continue;
    const known = new Set(before[table]!.map((row) => JSON.stringify(row)));
    expect(
      rows.filter((row) => !known.has(JSON.stringify(row))),
      table,
    ).toEqual([]);
    const goneHere = before[table]!.length - rows.length;
    if (table !== 'search') expect(goneHere, table).toBe(preview.destroyed[table] ?? 0);
  }
  // Of the other groups nothing is gone, as another reader of the same records sees it.
  for (const handed of handedTables) {
    if (handed.where === null || handed.isShared) continue;
    const ofOthers = (where: string) =>
      all<{ id: string }>(
        test.open().db,
        `SELECT r.id FROM ${handed.table} AS r WHERE ${where} IS NOT NULL ORDER BY r.id`,
        { groupId },
      );
    expect(ofOthers(`CASE WHEN (${handed.where}) THEN 1 END`), handed.table).toEqual([]);
  }
});

it('is refused while it is not due, on hold, not named, or not what was seen', async () => {
  const { groupId, name } = await endedGroup();
  const { client } = test;
  years(6);
  await expect(client.retention.preview({ kind: 'group', id: groupId })).rejects.toMatchObject({
    code: 'NOT_DUE',
    data: { dueOn: expect.stringMatching(/^2033-/) },
  });
  years(8);
  const { rows } = await client.retention.preview({ kind: 'group', id: groupId });
  const asked = { kind: 'group' as const, id: groupId, typedName: name, reference: 'G-1', reason: '', rows };
  const refused = (fields: Partial<typeof asked>, code: string) =>
    expect(client.retention.destroy({ ...asked, ...fields })).rejects.toMatchObject({ code });
  await refused({ typedName: 'Friendship' }, 'NOT_CONFIRMED');
  await refused({ rows: rows - 1 }, 'CHANGED_ELSEWHERE');
  const [member] = await client.roster.list({ groupId });
  await refused(
    { reference: `File of ${member!.person.givenName} ${member!.person.familyName}` },
    'REFERENCE_NAMES',
  );
  await client.retention.placeHold({
    kind: 'person',
    id: member!.person.id,
    reason: 'A letter of counsel',
    placedOn: '2034-03-01',
  });
  await refused({}, 'ON_HOLD');
  await client.retention.setPolicy({ policy: null });
  await refused({}, 'NOT_DUE');
  expect(await client.retention.log()).toEqual([]);
});
