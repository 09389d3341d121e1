import { afterEach, beforeEach, expect, it } from 'vitest';
import { all } from '../../../../main/db/query.ts';
import type { HandOffPart } from '../../../../shared/contract/hand-off.ts';
import {
  contentOf,
  handOffPassphrase,
  handOver,
  makeFile,
  openFile,
  takeIn,
} from '../../../support/hand-off-copies.ts';
import { jobEnd, uploadFile } from '../../../support/import-file.ts';
import { personFields } from '../../../support/random-changes.ts';
import { absent, groupThatMeets, memberSince, present } from '../../../support/records.ts';
import { testPassphrase } from '../../../support/test-core.ts';
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

async function groupToHand({ client }: TestDoor) {
  const { groupId, sessionIds } = await groupThatMeets(client, ['2026-03-03', '2026-03-10']);
  const { personId: ana } = await memberSince(client, groupId, '2026-03-01');
  const sessionId = sessionIds[1]!;
  await client.attendance.mark({ sessionId, personId: ana, mark: present });
  return { groupId, sessionId, ana };
}

const input = (groupId: string, parts: HandOffPart[] = []) => ({
  groupId,
  parts,
  toName: 'Tomás Herrera',
  passphrase: handOffPassphrase,
  disclosure: null,
});

/** The file as the page fetches it. */
async function fetchMade({ client }: TestDoor): Promise<Buffer> {
  const { bytes } = await client.handOff.made();
  const pieces: Buffer[] = [];
  for (let offset: number | null = 0; offset !== null;) {
    const piece: { base64: string; next: number | null } = await client.handOff.piece({ offset });
    pieces.push(Buffer.from(piece.base64, 'base64'));
    offset = piece.next;
  }
  const whole = Buffer.concat(pieces);
  expect(whole.length).toBe(bytes);
  return whole;
}

it('a group goes out and comes in by the procedures of the page, and both sides have it in their list and their log', async () => {
  const { groupId, ana } = await groupToHand(here);
  const { jobId } = await here.client.handOff.make(input(groupId, ['record', 'planning']));
  expect(await jobEnd(here.client, jobId)).toMatchObject({ state: 'done', undoStep: null });
  const file = await fetchMade(here);
  expect(await here.client.handOff.list({ groupId })).toMatchObject([
    { direction: 'out', otherName: 'Tomás Herrera', parts: ['base', 'record', 'planning'] },
  ]);

  const uploadId = await uploadFile(there.client, file, 'hand-off.mezzo');
  const facts = await there.client.handOff.open({ uploadId, passphrase: handOffPassphrase });
  expect(facts).toMatchObject({ groupId, fromName: 'J. Alvarez', here: 'unknown', isOwn: false });
  const preview = await there.client.handOff.preview({ uploadId, matches: [] });
  expect(preview.conflictCount).toBe(0);
  expect(preview.areas.find(({ area }) => area === 'sessions')).toMatchObject({ new: 2, same: 0 });
  const taken = await there.client.handOff.take({ uploadId, matches: [], choices: [] });
  expect(await jobEnd(there.client, taken.jobId)).toMatchObject({ state: 'done' });
  expect((await there.client.people.list()).map(({ id }) => id)).toEqual([ana]);
  expect(await there.client.handOff.list({ groupId })).toMatchObject([
    { direction: 'in', otherName: 'J. Alvarez', conflicts: 0 },
  ]);
  const logged = ({ open }: TestDoor) =>
    all<{ action: string; detail: string }>(
      open().db,
      `SELECT action, detail FROM audit WHERE action IN ('hand-off.make', 'hand-off.take')`,
    );
  expect(logged(here).map(({ action }) => action)).toEqual(['hand-off.make']);
  expect(logged(there).map(({ action }) => action)).toEqual(['hand-off.take']);
  expect(logged(there)[0]!.detail).not.toContain('Ruiz');
});

it('a wrong passphrase, a file of something else and a weak passphrase are told, and nothing changes', async () => {
  const { groupId } = await groupToHand(here);
  const file = await makeFile(here.open(), groupId);
  const uploadId = await uploadFile(there.client, file);
  await expect(there.client.handOff.open({ uploadId, passphrase: 'not this one' })).rejects.toMatchObject({
    code: 'WRONG_PASSPHRASE',
  });
  await expect(there.client.handOff.preview({ uploadId, matches: [] })).rejects.toMatchObject({
    code: 'UPLOAD_BROKEN',
  });
  const other = await uploadFile(there.client, 'Name;First name\n');
  await expect(
    there.client.handOff.open({ uploadId: other, passphrase: handOffPassphrase }),
  ).rejects.toMatchObject({ code: 'NOT_A_HAND_OFF' });
  await expect(
    here.client.handOff.make({ ...input(groupId), passphrase: 'password1234' }),
  ).rejects.toMatchObject({ code: 'WEAK_PASSPHRASE' });
  expect(await there.client.groups.list()).toEqual([]);
});

it('what was chosen goes, and no more: a file without notes takes none away on the other side', async () => {
  const { groupId, sessionId, ana } = await groupToHand(here);
  const sections = [{ key: 'data', heading: 'Data', text: 'She asked to join.' }];
  const draft = { noteId: null, sessionId, format: 'dap', version: 0, sections };
  await here.client.notes.saveDraft({ ...draft, personId: ana });
  await here.client.notes.saveDraft({ ...draft, personId: null });
  const { rows } = await openFile(here.open(), await makeFile(here.open(), groupId, ['group-notes']));
  expect(rows.flatMap(({ table, content }) => (table === 'notes' ? [content!.row['kind']] : []))).toEqual([
    'group',
  ]);
  await handOver(here.open(), there.open(), groupId);
  await takeIn(there.open(), await makeFile(here.open(), groupId, []));
  expect(
    (await there.client.notes.forGroup({ groupId })).filter(({ noteId }) => noteId !== null),
  ).toHaveLength(2);
});

it('a restricted incident goes only where it is asked for', async () => {
  const { groupId } = await groupToHand(here);
  const add = (what: string, isRestricted: boolean) =>
    here.client.incidents.add({
      groupId,
      fields: {
        sessionId: null,
        happenedOn: '2026-03-10',
        atMs: null,
        what,
        response: '',
        followUp: '',
        needsReport: false,
        isRestricted,
        closedOn: null,
        personIds: [],
      },
    });
  await add('Two raised voices', false);
  await add('What Ana told', true);
  const told = async (parts: HandOffPart[]) => {
    const { rows } = await openFile(here.open(), await makeFile(here.open(), groupId, parts));
    return rows.flatMap(({ table, content }) => (table === 'incidents' ? [content!.row['what']] : []));
  };
  expect(await told(['incidents'])).toEqual(['Two raised voices']);
  expect(await told(['restricted-incidents'])).toEqual(['What Ana told']);
});

it('where it leaves the agency it stands in the register of every member', async () => {
  const { groupId, ana } = await groupToHand(here);
  const disclosure = {
    disclosedOn: '2026-03-12',
    what: 'The whole record',
    askedBy: 'Maple School',
    receivedBy: 'Maple School',
    interest: 'Goes on with the group',
  };
  const { jobId } = await here.client.handOff.make({ ...input(groupId), disclosure });
  expect(await jobEnd(here.client, jobId)).toMatchObject({ state: 'done' });
  expect(await here.client.disclosures.list({ personId: ana })).toMatchObject([{ askedBy: 'Maple School' }]);
});

it('a session that was taken out there and has a private note here stays, and the other side gets it back', async () => {
  const { groupId } = await groupToHand(here);
  const { client } = here;
  const before = (await client.sessions.listForGroup({ groupId })).length;
  const { id: sessionId, undoStep } = await client.sessions.create({
    groupId,
    fields: {
      date: '2026-03-17',
      start: '10:00',
      minutes: 45,
      place: '',
      topic: 'Endings',
      remarks: '',
    },
  });
  await handOver(here.open(), there.open(), groupId);
  await there.client.privateNotes.add({ sessionId, groupId, text: 'Remember the keys.' });
  // The undo of its planning deletes the row itself.
  await client.undo.undo({ step: undoStep });
  await handOver(here.open(), there.open(), groupId);
  expect(await there.client.sessions.listForGroup({ groupId })).toHaveLength(before + 1);
  await handOver(there.open(), here.open(), groupId);
  expect(await client.sessions.listForGroup({ groupId })).toHaveLength(before + 1);
  expect(await contentOf(there.open(), groupId)).toEqual(await contentOf(here.open(), groupId));
});

it('a group that lies in the trash here comes out of it when it is handed back', async () => {
  const { groupId } = await groupToHand(here);
  await handOver(here.open(), there.open(), groupId);
  await here.client.groups.trash({ id: groupId });
  await handOver(there.open(), here.open(), groupId);
  expect((await here.client.groups.list()).map(({ id }) => id)).toEqual([groupId]);
  await handOver(here.open(), there.open(), groupId);
  expect((await there.client.groups.list()).map(({ id }) => id)).toEqual([groupId]);
});

it('the preview says who may be somebody here, the surest first', async () => {
  const { groupId, ana } = await groupToHand(here);
  const { id: anaThere } = await there.client.people.create(
    personFields({ givenName: 'Ana', familyName: 'Ruiz' }),
  );
  await there.client.people.create(personFields({ givenName: 'Ben', familyName: 'Ode' }));
  const uploadId = await uploadFile(there.client, await makeFile(here.open(), groupId));
  await there.client.handOff.open({ uploadId, passphrase: handOffPassphrase });
  const { likenesses } = await there.client.handOff.preview({ uploadId, matches: [] });
  expect(likenesses).toMatchObject([
    { table: 'people', id: ana, candidates: [{ id: anaThere, isSure: false }] },
  ]);
});

it('both entered the same member, the same days: one membership, the days of both', async () => {
  const { groupId, ana } = await groupToHand(here);
  await handOver(here.open(), there.open(), groupId);
  for (const [copy, joinedOn] of [
    [here, '2026-03-05'],
    [there, '2026-03-08'],
  ] as const) {
    const { id } = await copy.client.people.create(
      personFields({ givenName: 'Ben', familyName: 'Ode', birthDate: '2015-06-01' }),
    );
    await copy.client.roster.join({ groupId, personId: id, joinedOn });
  }
  const ben = async (copy: TestDoor) =>
    (await copy.client.people.list()).find(({ givenName }) => givenName === 'Ben')!.id;
  const matches = [{ table: 'people' as const, theirId: await ben(here), hereId: await ben(there) }];
  await takeIn(there.open(), await makeFile(here.open(), groupId), { matches });
  await handOver(there.open(), here.open(), groupId);
  for (const copy of [here, there]) {
    const roster = await copy.client.roster.list({ groupId });
    expect(roster.map(({ person, joinedOn }) => [person.id === ana, joinedOn]).toSorted()).toEqual([
      [false, '2026-03-05'],
      [true, '2026-03-01'],
    ]);
  }
  expect(await contentOf(there.open(), groupId)).toEqual(await contentOf(here.open(), groupId));
});

it('a copy that was restored from a backup is another copy, so that its numbers never mean two things', async () => {
  const { groupId, sessionId, ana } = await groupToHand(here);
  const nameOf = async () => (await openFile(here.open(), await makeFile(here.open(), groupId))).head.copyId;
  const name = await nameOf();
  expect(await nameOf()).toBe(name);
  const { id } = await here.client.backups.make();
  await here.client.attendance.mark({ sessionId, personId: ana, mark: absent });
  await handOver(here.open(), there.open(), groupId);
  const key = { by: 'passphrase' as const, passphrase: testPassphrase };
  await here.client.backups.restore({ id, into: { place: 'here' }, key });
  expect(await nameOf()).not.toBe(name);
  // What was lost here with the restore comes back with the next hand-off.
  await handOver(there.open(), here.open(), groupId);
  const { members } = await here.client.attendance.session({ sessionId });
  expect(members[0]!.cell.mark).toEqual(absent);
});
