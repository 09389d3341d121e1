import { afterEach, beforeEach, expect, it } from 'vitest';
import { all, first } from '../../../../main/db/query.ts';
import { contentOf, handOver, makeFile, openFile, takeIn } from '../../../support/hand-off-copies.ts';
import { everyRow, groupFields, personFields } from '../../../support/random-changes.ts';
import { absent, groupThatMeets, memberSince, present } from '../../../support/records.ts';
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

const words = (text: string) => [{ key: 'data', heading: 'Data', text }];

/** A group of Ana and Ben that met twice, with a mark, a goal and a draft. */
async function groupToHand({ client }: TestDoor) {
  const { groupId, sessionIds } = await groupThatMeets(client, ['2026-03-03', '2026-03-10']);
  const { personId: ana } = await memberSince(client, groupId, '2026-03-01');
  const { personId: ben } = await memberSince(client, groupId, '2026-03-01', {
    givenName: 'Ben',
    familyName: 'Ode',
    birthDate: '2015-06-01',
  });
  const sessionId = sessionIds[1]!;
  await client.attendance.mark({ sessionId, personId: ana, mark: present });
  await client.plans.addGoal({ groupId, text: 'Join a game without help' });
  const note = await client.notes.saveDraft({
    noteId: null,
    sessionId,
    personId: ana,
    format: 'dap',
    version: 0,
    sections: words('She asked to join.'),
  });
  return { groupId, sessionId, ana, ben, noteId: note.id };
}

async function sameContent(groupId: string) {
  expect(await contentOf(there.open(), groupId)).toEqual(await contentOf(here.open(), groupId));
}

it('a laptop that never met the other has the group, its people and its record after a hand-off', async () => {
  const { groupId, sessionId, ana } = await groupToHand(here);
  await handOver(here.open(), there.open(), groupId);
  await sameContent(groupId);
  const register = await there.client.attendance.session({ sessionId });
  expect(register.members.find(({ personId }) => personId === ana)?.cell.mark).toEqual(present);
  expect((await there.client.search.find({ text: 'Ruiz' })).map(({ id }) => id)).toContain(ana);
});

it('taking the same file in twice changes nothing', async () => {
  const { groupId } = await groupToHand(here);
  const file = await makeFile(here.open(), groupId);
  await takeIn(there.open(), file);
  const before = await contentOf(there.open(), groupId);
  const { result } = await takeIn(there.open(), file);
  expect(result).toEqual({ written: 0, conflicts: 0 });
  expect(await contentOf(there.open(), groupId)).toEqual(before);
});

it('what was changed there alone is taken over, what was changed here alone stays', async () => {
  const { groupId, sessionId, ana, ben } = await groupToHand(here);
  await handOver(here.open(), there.open(), groupId);
  await there.client.attendance.mark({ sessionId, personId: ben, mark: absent });
  await here.client.attendance.mark({
    sessionId,
    personId: ana,
    mark: { status: 'late', minutes: 5, reason: 'Bus' },
  });
  const { result } = await handOver(there.open(), here.open(), groupId);
  expect(result.conflicts).toBe(0);
  const { members } = await here.client.attendance.session({ sessionId });
  expect(members.map(({ personId, cell }) => [personId === ana, cell.mark?.status])).toEqual(
    expect.arrayContaining([
      [true, 'late'],
      [false, 'unexcused'],
    ]),
  );
  await handOver(here.open(), there.open(), groupId);
  await sameContent(groupId);
});

it('undo is as if the hand-off had never been taken in, and it can be brought again', async () => {
  const { groupId } = await groupToHand(here);
  const leave = ['handOffCopy', 'audit'];
  const rows = () =>
    Object.fromEntries(Object.entries(everyRow(there.open().db)).filter(([table]) => !leave.includes(table)));
  const before = rows();
  const { undoStep } = await handOver(here.open(), there.open(), groupId);
  const after = rows();
  await there.client.undo.undo({ step: undoStep });
  expect(rows()).toEqual(before);
  await there.client.undo.redo();
  expect(rows()).toEqual(after);
});

it('private notes, the service log, views and holds never go', async () => {
  const { groupId, sessionId } = await groupToHand(here);
  await here.client.privateNotes.add({ sessionId, groupId, text: 'Reminds me of my brother.' });
  const { rows } = await openFile(here.open(), await makeFile(here.open(), groupId));
  const tables = new Set(rows.map(({ table }) => table));
  for (const table of ['privateNotes', 'serviceEntries', 'savedViews', 'legalHolds', 'drafts', 'settings'])
    expect(tables).not.toContain(table);
  expect(JSON.stringify(rows)).not.toContain('brother');
});

it('a person’s other groups stay at home', async () => {
  const { groupId, ana } = await groupToHand(here);
  const { id: other } = await here.client.groups.create(groupFields({ name: 'Grief group' }));
  await here.client.roster.join({ groupId: other, personId: ana, joinedOn: '2026-03-01' });
  const { rows } = await openFile(here.open(), await makeFile(here.open(), groupId));
  expect(JSON.stringify(rows)).not.toContain(other);
});

it('marks of one member made on both laptops are one mark, and the later stands unless one chooses', async () => {
  const { groupId, sessionId, ben } = await groupToHand(here);
  await handOver(here.open(), there.open(), groupId);
  await here.client.attendance.mark({ sessionId, personId: ben, mark: present });
  there.clock.advance(60_000);
  await there.client.attendance.mark({ sessionId, personId: ben, mark: absent });
  const file = await makeFile(there.open(), groupId);
  const key = `attendance ${sessionId}|${ben}`;
  const { result, undoStep } = await takeIn(here.open(), file);
  expect(result.conflicts).toBe(1);
  const markOf = async ({ client }: TestDoor) =>
    (await client.attendance.session({ sessionId })).members.find(({ personId }) => personId === ben)?.cell
      .mark;
  expect(await markOf(here)).toEqual(absent);
  await here.client.undo.undo({ step: undoStep });
  await takeIn(here.open(), file, { choices: [{ key, stands: 'ours' }] });
  expect(await markOf(here)).toEqual(present);
  await handOver(here.open(), there.open(), groupId);
  expect(await markOf(there)).toEqual(present);
  await sameContent(groupId);
});

it('a goal taken out on one side and changed on the other stays', async () => {
  const { groupId } = await groupToHand(here);
  await handOver(here.open(), there.open(), groupId);
  const [goal] = (await here.client.plans.get({ groupId })).goals;
  await here.client.plans.removeGoal({ id: goal!.id });
  await there.client.plans.updateGoal({ id: goal!.id, text: 'Join a game' });
  await handOver(there.open(), here.open(), groupId);
  expect((await here.client.plans.get({ groupId })).goals.map(({ text }) => text)).toEqual(['Join a game']);
  await handOver(here.open(), there.open(), groupId);
  await sameContent(groupId);
});

it('what was deleted here alone is deleted there', async () => {
  const { groupId } = await groupToHand(here);
  await handOver(here.open(), there.open(), groupId);
  const [goal] = (await here.client.plans.get({ groupId })).goals;
  await here.client.plans.removeGoal({ id: goal!.id });
  await handOver(here.open(), there.open(), groupId);
  expect((await there.client.plans.get({ groupId })).goals).toEqual([]);
  await sameContent(groupId);
});

it('a draft written on both sides keeps the words of both: the earlier one among its versions', async () => {
  const { groupId, sessionId, ana, noteId } = await groupToHand(here);
  await handOver(here.open(), there.open(), groupId);
  const write = async ({ client, clock }: TestDoor, text: string) => {
    clock.advance(3_600_000);
    const { entries } = await client.notes.forSession({ sessionId });
    const { note } = entries.find(({ person }) => person?.id === ana)!;
    await client.notes.saveDraft({
      noteId,
      sessionId,
      personId: ana,
      format: 'dap',
      version: note!.version,
      sections: words(text),
    });
  };
  await write(here, 'She smiled.');
  await write(there, 'She left early.');
  await handOver(there.open(), here.open(), groupId);
  const texts = (await here.client.notes.versions({ noteId })).map(({ sections }) => sections[0]!.text);
  expect(texts[0]).toBe('She left early.');
  expect(texts).toEqual(expect.arrayContaining(['She smiled.', 'She asked to join.']));
  await handOver(here.open(), there.open(), groupId);
  await sameContent(groupId);
});

async function signOn({ client }: TestDoor, sessionId: string, personId: string) {
  const { entries, leaders } = await client.notes.forSession({ sessionId });
  const { note } = entries.find(
    ({ person, note: own }) => person?.id === personId && own?.state === 'draft',
  )!;
  await client.notes.sign({
    noteId: note!.id,
    version: note!.version,
    facilitatorId: leaders[0]!.id,
    namesReason: '',
    wordsSeen: true,
  });
}

it('a note signed here and written on there becomes two: the signed text as it was, and the draft', async () => {
  const { groupId, sessionId, ana, noteId } = await groupToHand(here);
  await handOver(here.open(), there.open(), groupId);
  await signOn(here, sessionId, ana);
  there.clock.advance(3_600_000);
  const { entries } = await there.client.notes.forSession({ sessionId });
  const { note } = entries.find(({ person }) => person?.id === ana)!;
  await there.client.notes.saveDraft({
    noteId,
    sessionId,
    personId: ana,
    format: 'dap',
    version: note!.version,
    sections: words('She left early.'),
  });
  await handOver(here.open(), there.open(), groupId);
  await handOver(there.open(), here.open(), groupId);
  for (const { client } of [here, there]) {
    const own = (await client.notes.forSession({ sessionId })).entries.filter(
      ({ person }) => person?.id === ana,
    );
    expect(
      own.map(({ note: found }) => [found!.state, found!.sections[0]!.text, found!.isDamaged]).toSorted(),
    ).toEqual([
      ['draft', 'She left early.', false],
      ['signed', 'She asked to join.', false],
    ]);
  }
  await sameContent(groupId);
});

it('two texts of one note, signed apart, both stay as they were signed, and both sides have both', async () => {
  const { groupId, sessionId, ana } = await groupToHand(here);
  await handOver(here.open(), there.open(), groupId);
  await signOn(here, sessionId, ana);
  there.clock.advance(3_600_000);
  const { entries } = await there.client.notes.forSession({ sessionId });
  const { note } = entries.find(({ person }) => person?.id === ana)!;
  await there.client.notes.saveDraft({
    noteId: note!.id,
    sessionId,
    personId: ana,
    format: 'dap',
    version: note!.version,
    sections: words('She left early.'),
  });
  await signOn(there, sessionId, ana);
  await handOver(here.open(), there.open(), groupId);
  await handOver(there.open(), here.open(), groupId);
  for (const { client } of [here, there]) {
    const own = (await client.notes.forSession({ sessionId })).entries.filter(
      ({ person }) => person?.id === ana,
    );
    expect(own.map(({ note: found }) => [found!.state, found!.isDamaged])).toEqual([
      ['signed', false],
      ['signed', false],
    ]);
  }
  await sameContent(groupId);
});

it('a signed note comes with its signatures and addenda, and the undo takes it away whole', async () => {
  const { groupId, sessionId, ana } = await groupToHand(here);
  await signOn(here, sessionId, ana);
  const { undoStep } = await handOver(here.open(), there.open(), groupId);
  const count = () =>
    first<{ count: number }>(there.open().db, 'SELECT count(*) AS count FROM noteSignatures')!.count;
  expect(count()).toBe(1);
  await there.client.undo.undo({ step: undoStep });
  expect(count()).toBe(0);
  expect(all(there.open().db, 'SELECT * FROM notes')).toEqual([]);
  await there.client.undo.redo();
  expect(count()).toBe(1);
  const { entries } = await there.client.notes.forSession({ sessionId });
  expect(entries.find(({ person }) => person?.id === ana)!.note).toMatchObject({
    state: 'signed',
    isDamaged: false,
  });
});

it('somebody typed in on both laptops is one person when the user says so, and stays one', async () => {
  const { groupId, sessionId, ana } = await groupToHand(here);
  const { id: anaThere } = await there.client.people.create(
    personFields({ givenName: 'Ana', familyName: 'Ruiz' }),
  );
  const file = await makeFile(here.open(), groupId);
  await takeIn(there.open(), file, { matches: [{ table: 'people', theirId: ana, hereId: anaThere }] });
  expect((await there.client.people.list()).filter(({ givenName }) => givenName === 'Ana')).toHaveLength(1);
  const { members } = await there.client.attendance.session({ sessionId });
  expect(members.find(({ personId }) => personId === anaThere)?.cell.mark).toEqual(present);
  await there.client.attendance.mark({ sessionId, personId: anaThere, mark: absent });
  const { result } = await handOver(there.open(), here.open(), groupId);
  expect(result.conflicts).toBe(0);
  const back = await here.client.attendance.session({ sessionId });
  expect(back.members.find(({ personId }) => personId === ana)?.cell.mark).toEqual(absent);
  await handOver(here.open(), there.open(), groupId);
  await sameContent(groupId);
});
