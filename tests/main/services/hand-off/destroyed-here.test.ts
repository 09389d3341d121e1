import { afterEach, beforeEach, expect, it } from 'vitest';
import { all, first } from '../../../../main/db/query.ts';
import {
  contentOf,
  handOffPassphrase,
  handOver,
  makeFile,
  openFile,
  takeIn,
} from '../../../support/hand-off-copies.ts';
import { jobEnd, uploadFile } from '../../../support/import-file.ts';
import { everyRow, groupFields, personFields, sessionFields } from '../../../support/random-changes.ts';
import { roundFields } from '../../../support/random-sociometry.ts';
import { groupThatMeets, memberSince, present } from '../../../support/records.ts';
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

const oneYear = {
  yearsAfterService: 1,
  yearsAfterMajority: null,
  majorityAge: 18,
  lastService: 'attended' as const,
  source: '',
};

/** Noor and Ben were in a group of 2020, handed to the other laptop; here the group has ended and both have left. */
async function longAgo() {
  const { client } = here;
  const { groupId: old, sessionIds } = await groupThatMeets(client, ['2020-03-03', '2020-03-10']);
  const noor = await memberSince(client, old, '2020-03-01', {
    givenName: 'Noor',
    familyName: 'Alikanarie',
    identifier: 'F-17',
  });
  const ben = await memberSince(client, old, '2020-03-01', { givenName: 'Ben', familyName: 'Ode' });
  for (const { personId } of [noor, ben])
    for (const sessionId of sessionIds) await client.attendance.mark({ sessionId, personId, mark: present });
  await handOver(here.open(), there.open(), old);
  for (const { membershipId } of [noor, ben])
    await client.roster.leave({ membershipId, leftOn: '2020-04-01', reason: '' });
  await client.groups.update({ id: old, fields: groupFields({ status: 'ended', endsOn: '2020-04-02' }) });
  await client.retention.setPolicy({ policy: oneYear });
  return { old, noor: noor.personId, ben: ben.personId };
}

async function destroy(kind: 'group' | 'person' | 'session', id: string, typedName: string) {
  const { rows } = await here.client.retention.preview({ kind, id });
  const asked = { kind, id, typedName, reference: `R-${kind}`, reason: '', rows };
  return await here.client.retention.destroy(asked);
}

/** A group of the other laptop in which Noor is, too: marks, acts, choices, a goal, a note, a sample. */
async function groupThere(noor: string) {
  const { client } = there;
  const { groupId, sessionIds } = await groupThatMeets(client, ['2026-03-03', '2026-03-12']);
  const [held, running] = sessionIds as [string, string];
  const { id: membership } = await client.roster.join({ groupId, personId: noor, joinedOn: '2026-03-01' });
  const { personId: eve } = await memberSince(client, groupId, '2026-03-01', { givenName: 'Eve' });
  const { personId: sam } = await memberSince(client, groupId, '2026-03-01', { givenName: 'Sam' });
  await client.attendance.mark({
    sessionId: held,
    personId: noor,
    mark: { status: 'late', minutes: 5, reason: 'Kanarienclinic' },
  });
  for (const personId of [eve, sam])
    await client.attendance.mark({ sessionId: held, personId, mark: present });
  for (const personId of [noor, eve, sam])
    await client.attendance.mark({ sessionId: running, personId, mark: present });
  const act = { codingId: null, sessionId: held, durationMs: null, category: null, atMs: null } as const;
  for (const [speakerId, addresseeId] of [
    [eve, noor],
    [noor, eve],
    [eve, sam],
  ] as const)
    await client.acts.record({ ...act, speakerId, addresseeId, source: 'recalled' });
  const { id: roundId } = await client.sociometry.create({
    groupId,
    fields: roundFields({ takenOn: '2026-03-10' }),
    personIds: [noor, eve, sam],
    careTaken: true,
  });
  for (const [personId, toId] of [
    [eve, noor],
    [sam, noor],
    [noor, sam],
  ] as const)
    await client.sociometry.answer({
      roundId,
      personId,
      hasAnswered: true,
      choices: [{ toId, valence: 'positive', rank: null }],
    });
  const sections = [{ key: 'data', heading: 'Data', text: 'Kanarientext of Noor' }];
  const draft = { noteId: null, sessionId: held, format: 'dap', version: 0 };
  await client.notes.saveDraft({ ...draft, personId: noor, sections });
  await client.notes.saveDraft({
    ...draft,
    personId: eve,
    sections: [{ key: 'data', heading: 'Data', text: 'She asked to join.' }],
  });
  await client.incidents.add({
    groupId,
    fields: {
      sessionId: held,
      happenedOn: '2026-03-03',
      atMs: null,
      what: 'A door was shut',
      response: '',
      followUp: '',
      needsReport: false,
      isRestricted: false,
      closedOn: null,
      personIds: [noor, eve],
    },
  });
  return { groupId, held, roundId, eve, sam, membership };
}

async function look(bytes: Buffer, returning: string[] = []) {
  const uploadId = await uploadFile(here.client, bytes);
  const facts = await here.client.handOff.open({ uploadId, passphrase: handOffPassphrase });
  return {
    uploadId,
    facts,
    preview: await here.client.handOff.preview({ uploadId, matches: [], returning }),
  };
}

const stored = ({ open }: TestDoor) => JSON.stringify(everyRow(open().db));

it('somebody who was destroyed here is named in the preview of another group, and stays out without being asked for', async () => {
  const { noor } = await longAgo();
  await destroy('person', noor, 'Noor Alikanarie');
  const { groupId, held, roundId, eve, sam } = await groupThere(noor);
  const file = await makeFile(there.open(), groupId);
  const { preview, uploadId } = await look(file);
  expect(preview.destroyed).toEqual([
    {
      kind: 'person',
      id: noor,
      person: { givenName: 'Noor', familyName: 'Alikanarie', preferredName: '' },
      day: null,
      destroyedAt: '2026-03-12T15:00:00.000Z',
      reference: 'R-person',
    },
  ]);
  // Her membership, 2 marks, 2 acts, her place in the round and 3 choices; her record and her note stay out.
  expect(preview.leftOut).toEqual({ rows: 2, nameless: 9 });

  const { jobId } = await here.client.handOff.take({ uploadId, matches: [], choices: [] });
  expect(await jobEnd(here.client, jobId)).toMatchObject({ state: 'done' });
  for (const canary of ['Alikanarie', 'Kanarien']) expect(stored(here)).not.toContain(canary);
  expect(first(here.open().db, 'SELECT 1 FROM people WHERE id = @noor', { noor })).toBeNull();

  // The rest is whole: the group counts as it does there.
  const { client } = here;
  const register = async ({ client: of }: TestDoor) =>
    (await of.attendance.session({ sessionId: held })).members
      .map(({ cell }) => [cell.mark?.status, cell.mark?.minutes])
      .toSorted();
  expect(await register(here)).toEqual(await register(there));
  const names = (await client.roster.list({ groupId })).map(({ person }) => person.givenName).toSorted();
  expect(names).toEqual(['Eve', 'Former member 2', 'Sam']);
  const acts = async ({ client: of }: TestDoor) =>
    (await of.acts.list({ sessionId: held, codingId: null })).acts.length;
  expect(await acts(here)).toBe(3);
  const figures = async ({ client: of }: TestDoor) => (await of.sociometry.get({ id: roundId })).measures!;
  expect((await figures(here)).positive).toEqual((await figures(there)).positive);
  const { entries } = await client.notes.forSession({ sessionId: held });
  expect(entries.flatMap(({ note }) => note?.sections[0]!.text ?? [])).toEqual(['She asked to join.']);
  const logged = first<{ detail: string }>(
    here.open().db,
    `SELECT detail FROM audit WHERE action = 'hand-off.take' ORDER BY seq DESC`,
  )!;
  expect(JSON.parse(logged.detail)).toMatchObject({ leftOut: 1, back: 0 });

  // Later files of the same laptop find the same stand-in, and say what counts anew.
  await there.client.attendance.mark({ sessionId: held, personId: noor, mark: present });
  await there.client.attendance.mark({ sessionId: held, personId: eve, mark: null });
  const record = await there.client.acts.list({ sessionId: held, codingId: null });
  const toNoor = record.acts.find(({ addresseeId }) => addresseeId === noor)!;
  await there.client.acts.update({ id: toNoor.id, addresseeId: sam, category: null });
  const again = await takeIn(here.open(), await makeFile(there.open(), groupId));
  expect(again.result.conflicts).toBe(0);
  expect(await register(here)).toEqual(await register(there));
  expect(await acts(here)).toBe(3);
  // One in the old group, one in this.
  expect(all(here.open().db, 'SELECT id FROM standIns')).toHaveLength(2);
});

it('what stays out here is not taken from the laptop that has it: a hand-off back changes nothing of it', async () => {
  const { noor } = await longAgo();
  await destroy('person', noor, 'Noor Alikanarie');
  const { groupId, held, eve } = await groupThere(noor);
  await handOver(there.open(), here.open(), groupId);
  const before = await contentOf(there.open(), groupId);
  const back = await openFile(there.open(), await makeFile(here.open(), groupId));
  expect(JSON.stringify(back.rows)).not.toContain('Alikanarie');
  await handOver(here.open(), there.open(), groupId);
  expect(await contentOf(there.open(), groupId)).toEqual(before);
  expect((await there.client.people.get({ id: noor })).givenName).toBe('Noor');

  // What is changed here of the others goes back.
  await here.client.attendance.mark({ sessionId: held, personId: eve, mark: null });
  await handOver(here.open(), there.open(), groupId);
  const { members } = await there.client.attendance.session({ sessionId: held });
  expect(members.find(({ personId }) => personId === eve)?.cell.mark).toBeNull();
  expect(members.find(({ personId }) => personId === noor)?.cell.mark?.status).toBe('late');

  // A third laptop has somebody without a name from here, and the person as soon as it hears from there.
  const third = await openTestDoor({ now: '2026-03-12T17:00:00Z' });
  try {
    await handOver(here.open(), third.open(), groupId);
    expect(JSON.stringify(everyRow(third.open().db))).not.toContain('Alikanarie');
    await handOver(there.open(), third.open(), groupId);
    expect(await contentOf(third.open(), groupId)).toEqual(await contentOf(there.open(), groupId));
  } finally {
    await third.remove();
  }
});

it('taking it back is as if it had never come, and somebody asked for comes back whole', async () => {
  const { noor } = await longAgo();
  await destroy('person', noor, 'Noor Alikanarie');
  const { groupId } = await groupThere(noor);
  const file = await makeFile(there.open(), groupId);
  const leave = ['handOffCopy', 'audit'];
  const rows = () =>
    Object.fromEntries(Object.entries(everyRow(here.open().db)).filter(([table]) => !leave.includes(table)));
  const before = rows();
  const { undoStep } = await takeIn(here.open(), file);
  await here.client.undo.undo({ step: undoStep });
  expect(rows()).toEqual(before);

  const { preview } = await look(file, [noor]);
  expect(preview.destroyed).toHaveLength(1);
  expect(preview.leftOut).toEqual({ rows: 0, nameless: 0 });
  await takeIn(here.open(), file, { returning: [noor] });
  expect(await contentOf(here.open(), groupId)).toEqual(await contentOf(there.open(), groupId));
  expect((await look(file)).preview.destroyed).toEqual([]);
});

it('somebody who stayed out first can be asked for later', async () => {
  const { noor } = await longAgo();
  await destroy('person', noor, 'Noor Alikanarie');
  const { groupId } = await groupThere(noor);
  await handOver(there.open(), here.open(), groupId);
  const file = await makeFile(there.open(), groupId);
  expect((await look(file)).preview.destroyed).toMatchObject([{ kind: 'person', id: noor }]);
  await takeIn(here.open(), file, { returning: [noor] });
  await handOver(here.open(), there.open(), groupId);
  await handOver(there.open(), here.open(), groupId);
  expect(await contentOf(here.open(), groupId)).toEqual(await contentOf(there.open(), groupId));
  const names = (await here.client.roster.list({ groupId })).map(({ person }) => person.givenName);
  expect(names.toSorted()).toEqual(['Eve', 'Noor', 'Sam']);
  expect(all(here.open().db, 'SELECT id FROM standIns')).toHaveLength(1);
});

it('who was made one with somebody else before they were destroyed is known by each of their records', async () => {
  const { noor, old } = await longAgo();
  const { id: other } = await here.client.people.create(
    personFields({ givenName: 'Noor', familyName: 'Zweite' }),
  );
  await here.client.people.merge({ keepId: other, duplicateId: noor });
  await destroy('person', other, 'Noor Alikanarie').catch(() => destroy('person', other, 'Noor Zweite'));
  const { groupId } = await groupThere(noor);
  const { preview } = await look(await makeFile(there.open(), groupId));
  expect(preview.destroyed).toMatchObject([{ kind: 'person', id: noor }]);

  // In the group that was shared before, what counts stays as the destruction left it: nothing counts twice.
  const before = (await here.client.attendance.register({ groupId: old })).members.length;
  await handOver(there.open(), here.open(), old);
  expect((await here.client.attendance.register({ groupId: old })).members).toHaveLength(before);
  expect(stored(here)).not.toContain('Alikanarie');
});

it('a session that was destroyed out of the trash does not come back with marks that were made there since', async () => {
  const { client } = here;
  const { groupId, sessionIds } = await groupThatMeets(client, ['2020-03-03', '2020-03-10']);
  const { personId: eve } = await memberSince(client, groupId, '2020-03-01', { givenName: 'Eve' });
  await handOver(here.open(), there.open(), groupId);
  await client.sessions.trash({ id: sessionIds[0]!, scope: 'this' });
  await client.retention.setPolicy({ policy: oneYear });
  await destroy('session', sessionIds[0]!, 'Friendship group');
  await there.client.attendance.mark({ sessionId: sessionIds[0]!, personId: eve, mark: present });
  const file = await makeFile(there.open(), groupId);
  const { preview } = await look(file);
  expect(preview.destroyed).toMatchObject([{ kind: 'session', id: sessionIds[0], day: '2020-03-03' }]);
  expect(preview.leftOut).toEqual({ rows: 2, nameless: 0 });
  await takeIn(here.open(), file);
  expect((await client.sessions.listForGroup({ groupId })).map(({ id }) => id)).toEqual([sessionIds[1]]);
  await takeIn(here.open(), file, { returning: [sessionIds[0]!] });
  const { members } = await client.attendance.session({ sessionId: sessionIds[0]! });
  expect(members[0]?.cell.mark?.status).toBe('present');
});

it('a group that was destroyed here comes back only where that is said', async () => {
  const { old } = await longAgo();
  await destroy('group', old, 'Friendship group');
  await there.client.sessions.create({ groupId: old, fields: sessionFields({ date: '2026-03-17' }) });
  const file = await makeFile(there.open(), old);
  const { facts, uploadId } = await look(file);
  expect(facts.here).toBe('destroyed');
  await expect(here.client.handOff.take({ uploadId, matches: [], choices: [] })).rejects.toMatchObject({
    code: 'GROUP_DESTROYED',
  });
  expect(await here.client.groups.list()).toEqual([]);
  const { jobId } = await here.client.handOff.take({
    uploadId,
    matches: [],
    choices: [],
    returning: [old],
  });
  expect(await jobEnd(here.client, jobId)).toMatchObject({ state: 'done' });
  expect(await contentOf(here.open(), old)).toEqual(await contentOf(there.open(), old));
});
