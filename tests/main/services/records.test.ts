import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PersonRecordShape } from '../../../shared/contract/records.ts';
import { groupFields, personFields } from '../../support/random-changes.ts';
import { disclosureFields, incidentFields } from '../../support/random-incidents.ts';
import { absent, groupThatMeets, memberSince, present } from '../../support/records.ts';
import { openTestCore, type TestCore } from '../../support/test-core.ts';
import { paragraphs, unzip } from '../../support/word-file.ts';

let core: TestCore;
let client: TestCore['client'];
beforeEach(async () => {
  core = await openTestCore({ now: '2026-03-12T15:00:00Z' });
  client = core.client;
  await client.settings.update({ timeZone: 'America/Chicago' });
});
afterEach(() => core.remove());

const words = async (file: { content: string }) =>
  paragraphs(unzip(Buffer.from(file.content, 'base64')).get('word/document.xml') ?? '').join('\n');

async function actions(): Promise<string> {
  return (await client.exports.audit()).text;
}

/** Ana Ruiz and Ben Ode met twice; Ana's note names Ben, and was signed with him in it. */
async function groupWithNotes() {
  const { groupId, sessionIds } = await groupThatMeets(client, ['2026-03-03', '2026-03-10']);
  const { personId: ana } = await memberSince(client, groupId, '2026-03-01');
  const { personId: ben } = await memberSince(client, groupId, '2026-03-01', {
    givenName: 'Ben',
    familyName: 'Ode',
  });
  const [owner] = await client.facilitators.list();
  await client.groups.update({
    id: groupId,
    fields: groupFields({ facilitators: [{ facilitatorId: owner!.id, role: 'facilitator' }] }),
  });
  const [first = '', second = ''] = sessionIds;
  await client.attendance.mark({ sessionId: first, personId: ana, mark: present });
  await client.attendance.mark({ sessionId: first, personId: ben, mark: present });
  await client.attendance.mark({
    sessionId: second,
    personId: ana,
    mark: { ...absent, reason: 'At home with Ben Ode' },
  });
  async function note(sessionId: string, personId: string | null, text: string, isSigned = true) {
    const { id: noteId, version } = await client.notes.saveDraft({
      noteId: null,
      sessionId,
      personId,
      format: 'dap',
      version: 0,
      sections: [{ key: 'data', heading: 'Data', text }],
    });
    if (isSigned)
      await client.notes.sign({
        noteId,
        version,
        facilitatorId: owner!.id,
        namesReason: 'She asked for it',
        wordsSeen: true,
      });
    return noteId;
  }
  const own = await note(first, ana, 'Ana drew. Ben’s house was taller, said Ana.');
  await client.notes.addAddendum({
    noteId: own,
    kind: 'addendum',
    text: 'Ben said so too.',
    facilitatorId: owner!.id,
    namesReason: 'She asked for it',
    wordsSeen: true,
  });
  const group = await note(first, null, 'Ana and Ben built houses.');
  return { groupId, sessionIds: [first, second], ana, ben, own, group, note };
}

const shapeOf = (personId: string, more: Partial<PersonRecordShape> = {}): PersonRecordShape => ({
  personId,
  groupId: null,
  from: null,
  to: null,
  hasDrafts: false,
  parts: ['attendance', 'consents', 'notes', 'disclosures'],
  replacesDoubtful: false,
  ...more,
});

it('in a member’s record no other member is named: not in notes, addenda or remarks; and it is counted', async () => {
  const { ana, own } = await groupWithNotes();
  const record = await client.records.person(shapeOf(ana));
  expect(JSON.stringify(record)).not.toMatch(/Ben|Ode/);
  expect(record.notes).toMatchObject([
    {
      id: own,
      sections: [{ text: 'Ana drew. A peer’s house was taller, said Ana.' }],
      addenda: [{ text: 'A peer said so too.' }],
      signatures: [{ name: 'J. Alvarez', isIntact: true }],
      replaced: 2,
    },
  ]);
  expect(record.attendance).toMatchObject([
    { date: '2026-03-03', status: 'present', sessionNumber: 1 },
    { date: '2026-03-10', status: 'unexcused', reason: 'At home with a peer' },
  ]);
  expect(record.replaced).toBe(3);

  const text = await words(await client.records.personWord({ ...shapeOf(ana), disclosure: null }));
  expect(text).not.toMatch(/Ben|Ode/);
  for (const line of [
    'Ana Ruiz',
    'A peer’s house was taller, said Ana.',
    'Names of others taken out: 3.',
    'At 1 of 2 recorded sessions.',
    'Signed: J. Alvarez, LCSW, March 12, 2026 at 10:00 AM',
    '2 names of others taken out here; the hash is of the text as it is kept.',
  ])
    expect(text).toContain(line);
});

it('the text that was signed stays as it is, and a note alone names nobody else unless that is asked for', async () => {
  const { ana, own } = await groupWithNotes();
  await client.records.person(shapeOf(ana));
  const alone = await client.records.note({ noteId: own });
  expect(JSON.stringify(alone.note)).not.toMatch(/Ben|Ode/);
  expect(alone).toMatchObject({ named: 2, namesReason: 'She asked for it', note: { replaced: 2 } });
  expect(await words(await client.records.noteWord({ noteId: own, disclosure: null }))).not.toContain('Ben');
  const { note, person } = await client.records.note({ noteId: own, keepsNames: true });
  expect(note.sections[0]!.text).toContain('Ben’s house');
  expect(note).toMatchObject({ state: 'signed', isDamaged: false, replaced: 0, versionNumber: 1 });
  expect(note.textHash).toMatch(/^[0-9a-f]{64}$/);
  expect(person).toMatchObject({ id: ana });
  const text = await words(
    await client.records.noteWord({ noteId: own, keepsNames: true, disclosure: null }),
  );
  expect(text).toContain('Ben’s house');
  expect(text).toContain('Individual note, session 1, March 3, 2026');
  expect(text).toContain('Addendum');
  expect(text.replaceAll(' ', '')).toContain(`SHA-256${note.textHash}`);
});

it('a word that may be a name is left and listed, and goes where that is asked for', async () => {
  const { groupId, sessionIds, ana, note } = await groupWithNotes();
  await memberSince(client, groupId, '2026-03-01', { givenName: 'Will', familyName: 'Quist' });
  await note(sessionIds[1]!, ana, 'Will she come? We hope.');
  const left = await client.records.person(shapeOf(ana, { parts: ['notes'] }));
  expect(left.doubtful).toEqual(['Will']);
  expect(JSON.stringify(left.notes)).toContain('Will she come');
  const gone = await client.records.person(shapeOf(ana, { parts: ['notes'], replacesDoubtful: true }));
  expect(gone.doubtful).toEqual([]);
  expect(JSON.stringify(gone.notes)).not.toContain('Will');
});

it('who was merged into another, left without a trace or came as a guest is not named either', async () => {
  const { groupId, sessionIds, ana, ben, note } = await groupWithNotes();
  const { id: double } = await client.people.create(personFields({ givenName: 'Jamil', familyName: 'Otoo' }));
  await client.people.merge({ keepId: ben, duplicateId: double });
  const { personId: gone, membershipId } = await memberSince(client, groupId, '2026-03-01', {
    givenName: 'Tariq',
    familyName: 'Saleh',
  });
  await client.attendance.mark({ sessionId: sessionIds[0]!, personId: gone, mark: present });
  await client.roster.remove({ membershipId });
  for (const name of ['Zelda Finch', 'School nurse', 'B'])
    await client.attendance.addGuest({ sessionId: sessionIds[0]!, name, kind: 'guest' });
  await note(sessionIds[1]!, ana, 'At school B said: Jamil, Tariq and Finch laughed.');
  const record = await client.records.person(shapeOf(ana, { parts: ['notes'] }));
  expect(record.notes?.at(-1)?.sections[0]?.text).toBe(
    'At school B said: a peer, a peer and a peer laughed.',
  );
});

it('names go out of the register and the forms, too; who asked, received or consented is left whole and listed', async () => {
  const { groupId, ana } = await groupWithNotes();
  await client.disclosures.add({
    personIds: [ana],
    groupId: null,
    fields: disclosureFields({
      disclosedOn: '2026-03-12',
      what: 'The note on Ben',
      askedBy: 'The mother of Ben Ode',
      receivedBy: 'The school',
      interest: 'Ben’s hearing',
    }),
  });
  const shape = shapeOf(ana, { groupId, parts: ['disclosures'] });
  const left = await client.records.person(shape);
  expect(left.disclosures).toMatchObject([
    { what: 'The note on a peer', askedBy: 'The mother of Ben Ode', interest: 'A peer’s hearing' },
  ]);
  expect(left).toMatchObject({ replaced: 2, doubtful: ['Ben Ode'] });
  const gone = await client.records.person({ ...shape, replacesDoubtful: true });
  expect(gone.disclosures).toMatchObject([{ askedBy: 'The mother of a peer' }]);
  expect(gone).toMatchObject({ replaced: 3, doubtful: [] });
});

it('a name that the member bears as well is listed, and goes where that is asked for', async () => {
  const { groupId, sessionIds, ana, note } = await groupWithNotes();
  await memberSince(client, groupId, '2026-03-01', { givenName: 'Ruiz', familyName: 'Quist' });
  await note(sessionIds[1]!, ana, 'She sat with Ruiz.');
  const shape = shapeOf(ana, { parts: ['notes'] });
  expect((await client.records.person(shape)).doubtful).toEqual(['Ruiz']);
  const gone = await client.records.person({ ...shape, replacesDoubtful: true });
  expect(gone.notes?.at(-1)?.sections[0]?.text).toBe('She sat with a peer.');
});

it('days, group, parts and drafts shape the record; what was not asked for is not there', async () => {
  const { groupId, sessionIds, ana, note } = await groupWithNotes();
  await note(sessionIds[1]!, ana, 'Not signed yet', false);
  const other = await groupThatMeets(client, ['2026-03-05']);
  await client.roster.join({ groupId: other.groupId, personId: ana, joinedOn: '2026-03-01' });
  await client.attendance.mark({ sessionId: other.sessionIds[0]!, personId: ana, mark: present });

  const all = await client.records.person(shapeOf(ana, { hasDrafts: true }));
  expect(all.notes).toMatchObject([{ state: 'signed' }, { state: 'draft' }]);
  expect(all.attendance).toHaveLength(3);
  expect(all.memberships).toHaveLength(2);
  const some = await client.records.person(
    shapeOf(ana, { groupId, from: '2026-03-04', hasDrafts: true, parts: ['notes', 'attendance'] }),
  );
  expect(some.notes).toMatchObject([{ state: 'draft', date: '2026-03-10' }]);
  expect(some.attendance).toMatchObject([{ date: '2026-03-10' }]);
  expect(some.memberships).toMatchObject([{ groupId }]);
  expect([some.consents, some.disclosures]).toEqual([null, null]);
  const before = await client.records.person(shapeOf(ana, { to: '2026-02-01' }));
  expect([before.memberships, before.notes, before.attendance]).toEqual([[], [], []]);
});

it('a group’s record holds its own notes, not its members’; incidents by day, restricted ones not at all', async () => {
  const { groupId, group } = await groupWithNotes();
  const secret = 'A canary of the incident';
  for (const isRestricted of [false, true])
    await client.incidents.add({
      groupId,
      fields: incidentFields({ happenedOn: '2026-03-10', what: secret, isRestricted }),
    });
  const shape = {
    groupId,
    from: null,
    to: null,
    hasDrafts: false,
    parts: ['plan', 'sessions', 'members', 'notes', 'incidents'] as const,
  };
  const record = await client.records.group({ ...shape, parts: [...shape.parts] });
  expect(record.notes).toMatchObject([{ id: group, kind: 'group' }]);
  expect(record.incidents).toMatchObject([{ happenedOn: '2026-03-10', isClosed: false }]);
  expect(record.sessions).toMatchObject([
    { number: 1, attended: 2, recorded: 2 },
    { number: 2, attended: 0, recorded: 1 },
  ]);
  expect(record.members).toMatchObject([
    { givenName: 'Ben', attended: 1, recorded: 1 },
    { givenName: 'Ana', attended: 1, recorded: 2 },
  ]);
  const text = await words(
    await client.records.groupWord({ ...shape, parts: [...shape.parts], disclosure: null }),
  );
  expect(text).toContain('Ana and Ben built houses.');
  expect(text).not.toContain('Ana drew');
  expect(text).not.toContain('canary');
});

it('what leaves the agency stands in the register of everybody whom it is about; all of it in the audit log', async () => {
  const { groupId, ana, ben, own, group } = await groupWithNotes();
  const disclosure = disclosureFields({ disclosedOn: '2026-03-12' });
  const registered = async () =>
    await Promise.all([ana, ben].map(async (id) => (await client.disclosures.list({ personId: id })).length));

  await client.records.personWord({ ...shapeOf(ana), disclosure: null });
  expect(await registered()).toEqual([0, 0]);
  await client.records.personWord({ ...shapeOf(ana), disclosure });
  expect(await registered()).toEqual([1, 0]);
  await client.records.noteWord({ noteId: own, disclosure });
  expect(await registered()).toEqual([2, 0]);
  await client.records.noteWord({ noteId: group, disclosure });
  expect(await registered()).toEqual([3, 1]);
  const { people } = await client.records.disclose({
    of: { kind: 'group', groupId, from: null, to: null },
    fields: disclosure,
  });
  expect(people).toBe(2);
  expect(await registered()).toEqual([4, 2]);

  const log = await actions();
  expect(log.match(/export\.record/g)).toHaveLength(2);
  expect(log.match(/export\.note/g)).toHaveLength(2);
  expect(log).toContain('""leavesAgency"":true');
});

it('the audit log says of each record and note that went out which it was, how much, and whether it left the agency', async () => {
  const { groupId, ana, own, group } = await groupWithNotes();
  const disclosure = disclosureFields({ disclosedOn: '2026-03-12' });
  await client.records.noteWord({ noteId: own, disclosure: null });
  await client.records.noteWord({ noteId: group, disclosure });
  await client.records.personWord({ ...shapeOf(ana), disclosure });
  const shape = { groupId, from: null, to: null, hasDrafts: false };
  await client.records.groupWord({ ...shape, parts: ['notes'], disclosure: null });
  const page = { from: null, to: null, action: null, objectType: null, text: '', beforeSeq: null, limit: 50 };
  const { entries } = await client.audit.list(page);
  const told = entries
    .filter(({ action }) => action === 'export.note' || action === 'export.record')
    .toSorted((one, other) => one.seq - other.seq)
    .map(({ action, objectType, objectId, detail }) => [
      action,
      objectType,
      objectId,
      JSON.parse(detail ?? '') as unknown,
    ]);
  const ofNote = { state: 'signed', version: 1, namesTakenOut: 0 };
  expect(told).toEqual([
    ['export.note', 'note', own, { ...ofNote, namesTakenOut: 2, leavesAgency: false }],
    ['export.note', 'note', group, { ...ofNote, leavesAgency: true }],
    ['export.record', 'person', ana, { notes: 1, namesTakenOut: 3, leavesAgency: true }],
    ['export.record', 'group', groupId, { notes: 1, leavesAgency: false }],
  ]);
});

it('a group note goes into the register of who was away and is named in it, too', async () => {
  const { groupId, sessionIds, ana, ben, note } = await groupWithNotes();
  const { personId: away } = await memberSince(client, groupId, '2026-03-01', {
    givenName: 'Noor',
    familyName: 'Haddad',
  });
  const id = await note(sessionIds[1]!, null, 'We missed Noor, and said nothing of the others.');
  const { people } = await client.records.disclose({
    of: { kind: 'note', noteId: id },
    fields: disclosureFields({ disclosedOn: '2026-03-12' }),
  });
  expect(people).toBe(1);
  const registered = await Promise.all(
    [ana, ben, away].map(async (personId) => (await client.disclosures.list({ personId })).length),
  );
  expect(registered).toEqual([0, 0, 1]);
});

it('a disclosure that cannot be noted keeps the file back', async () => {
  const { ana } = await groupWithNotes();
  await expect(
    client.records.personWord({
      ...shapeOf(ana),
      disclosure: disclosureFields({ disclosedOn: '2026-03-20' }),
    }),
  ).rejects.toMatchObject({ code: 'DAY_TO_COME' });
  expect(await actions()).not.toContain('export.record');
});

it('hostile text makes a Word file that opens, and its name names nobody', async () => {
  const { sessionIds, groupId, note } = await groupWithNotes();
  const { personId } = await memberSince(client, groupId, '2026-03-01', {
    givenName: '<w:p>',
    familyName: 'ليلى & "co"',
  });
  await client.attendance.mark({ sessionId: sessionIds[0]!, personId, mark: present });
  await note(sessionIds[0]!, personId, `${'x'.repeat(10_000)}\u0007 <b>&amp; 🌻 ${'</w:t>'}`);
  const file = await client.records.personWord({ ...shapeOf(personId), disclosure: null });
  expect(file.name).toBe('record-2026-03-12.docx');
  const text = await words(file);
  expect(text).toContain('<b>&amp; 🌻 </w:t>');
  expect(text).toContain('<w:p> ليلى & "co"');
});

it('a record of nothing is a record, too', async () => {
  const { id } = await client.people.create(personFields({ givenName: 'Noor' }));
  const record = await client.records.person(shapeOf(id));
  expect(record).toMatchObject({ memberships: [], attendance: [], notes: [], disclosures: [], replaced: 0 });
  expect(await words(await client.records.personWord({ ...shapeOf(id), disclosure: null }))).toContain(
    'Noor',
  );
});
