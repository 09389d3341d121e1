import { afterEach, beforeEach, expect, it } from 'vitest';
import { all, run } from '../../../main/db/query.ts';
import type { NoteSection } from '../../../shared/contract/notes.ts';
import { groupFields, personFields } from '../../support/random-changes.ts';
import { groupThatMeets, memberSince, present } from '../../support/records.ts';
import { openTestDoor, type TestDoor } from '../../support/test-door.ts';

let test: TestDoor;
let client: TestDoor['client'];
beforeEach(async () => {
  test = await openTestDoor({ now: '2026-03-12T15:00:00Z' });
  client = test.client;
});
afterEach(() => test.remove());

const text = (words: string): NoteSection[] => [{ key: 'data', heading: 'Data', text: words }];
const noNames = { namesReason: '', wordsSeen: false };

/** A group of Ana Ruiz and Ben Ode that met on Tuesday, led by the owner and Tomás. */
async function groupThatMet() {
  const { groupId, sessionIds } = await groupThatMeets(client, ['2026-03-03', '2026-03-10']);
  const { personId: ana } = await memberSince(client, groupId, '2026-03-01');
  const { personId: ben } = await memberSince(client, groupId, '2026-03-01', {
    givenName: 'Ben',
    familyName: 'Ode',
  });
  const [earlier = '', sessionId = ''] = sessionIds;
  const [owner] = await client.facilitators.list();
  const { id: tomas } = await client.facilitators.create({
    name: 'Tomás Herrera',
    credentials: 'NCSP',
    email: '',
  });
  await client.groups.update({
    id: groupId,
    fields: groupFields({
      facilitators: [
        { facilitatorId: owner!.id, role: 'facilitator' },
        { facilitatorId: tomas, role: 'co-facilitator' },
      ],
    }),
  });
  await client.attendance.mark({ sessionId, personId: ana, mark: present });
  await client.attendance.mark({
    sessionId,
    personId: ben,
    mark: { status: 'late', minutes: 10, reason: 'Bus' },
  });
  return { groupId, sessionId, earlier, ana, ben, owner: owner!.id, tomas };
}

const draft = (sessionId: string, personId: string | null, words: string) =>
  client.notes.saveDraft({
    noteId: null,
    sessionId,
    personId,
    format: 'dap',
    version: 0,
    sections: text(words),
  });

async function entryOf(sessionId: string, personId: string | null) {
  const { entries } = await client.notes.forSession({ sessionId });
  return entries.find(({ person }) => (person?.id ?? null) === personId)!;
}

it('a draft is saved as it grows; who saves over an older text is told, and nothing is lost', async () => {
  const { sessionId, ana } = await groupThatMet();
  const first = await draft(sessionId, ana, 'She drew.');
  const save = (version: number, words: string) =>
    client.notes.saveDraft({
      noteId: first.id,
      sessionId,
      personId: ana,
      format: 'dap',
      version,
      sections: text(words),
    });
  const second = await save(first.version, 'She drew a house.');
  await expect(save(first.version, 'Something else')).rejects.toMatchObject({ code: 'CHANGED_ELSEWHERE' });
  await expect(draft(sessionId, ana, 'Begun twice')).rejects.toMatchObject({ code: 'CHANGED_ELSEWHERE' });
  expect((await entryOf(sessionId, ana)).note).toMatchObject({
    version: second.version,
    sections: text('She drew a house.'),
  });

  // A version that was taken back never comes again: who holds it is told.
  await client.undo.undo({ step: second.undoStep });
  expect((await entryOf(sessionId, ana)).note?.sections).toEqual(text('She drew.'));
  await expect(save(second.version, 'Over what was undone')).rejects.toMatchObject({
    code: 'CHANGED_ELSEWHERE',
  });
});

it('one sitting is one version; a new sitting, another format or a text cut short begins a new one', async () => {
  const { sessionId, ana } = await groupThatMet();
  const { id: noteId } = await draft(sessionId, ana, 'She drew a house with a garden and a dog.');
  const save = async (words: string, format = 'dap') =>
    client.notes.saveDraft({
      noteId,
      sessionId,
      personId: ana,
      format,
      version: (await entryOf(sessionId, ana)).note!.version,
      sections: text(words),
    });
  const versions = async () =>
    (await client.notes.versions({ noteId })).map(({ sections }) => sections[0]!.text);
  test.clock.advance(60_000);
  await save('She drew a house with a garden and a dog. It was big.');
  expect(await versions()).toEqual(['She drew a house with a garden and a dog. It was big.']);
  test.clock.advance(11 * 60_000);
  await save('She drew a house with a garden and a dog. It was very big.');
  await save('She drew.', 'soap');
  await save('');
  expect(await versions()).toEqual([
    '',
    'She drew.',
    'She drew a house with a garden and a dog. It was very big.',
    'She drew a house with a garden and a dog. It was big.',
  ]);
});

it('a draft is saved as the note that it is: not in the name of another member or session', async () => {
  const { sessionId, earlier, ana, ben } = await groupThatMet();
  const { id: noteId, version } = await draft(sessionId, ana, 'She drew.');
  const save = { noteId, sessionId, personId: ana, format: 'dap', version, sections: text('Told of it.') };
  for (const other of [{ personId: ben }, { personId: null }, { sessionId: earlier }])
    await expect(client.notes.saveDraft({ ...save, ...other })).rejects.toMatchObject({
      code: 'CHANGED_ELSEWHERE',
    });
  expect((await entryOf(sessionId, ana)).note?.sections).toEqual(text('She drew.'));
});

it('a note is begun of who was a member that day or stands in the register, and of nobody else', async () => {
  const { groupId, sessionId, earlier } = await groupThatMet();
  const { id: stranger } = await client.people.create(personFields({ givenName: 'Noor' }));
  const { personId: later } = await memberSince(client, groupId, '2026-03-11', { givenName: 'Ivo' });
  for (const personId of [stranger, later])
    await expect(draft(sessionId, personId, 'Came by.')).rejects.toMatchObject({
      code: 'NOT_A_MEMBER',
      data: { date: '2026-03-10' },
    });
  run(
    test.open().db,
    `INSERT INTO attendance (id, sessionId, personId, status, reason, updatedAt)
     VALUES ('m', @earlier, @later, 'present', '', '2026-03-03T15:00:00.000Z')`,
    { earlier, later },
  );
  await draft(earlier, later, 'Visited before joining.');
});

it('with a clock set back by years a new sitting still begins a new version', async () => {
  const { sessionId, ana } = await groupThatMet();
  const { id: noteId, version } = await draft(sessionId, ana, 'She drew a house.');
  test.clock.advance(-3 * 365 * 86_400_000);
  const save = { noteId, sessionId, personId: ana, format: 'dap', version };
  await client.notes.saveDraft({ ...save, sections: text('She drew a house. It was big.') });
  expect(await client.notes.versions({ noteId })).toHaveLength(2);
});

it('what is signed stays: no save, no trash, no undo, no redo and no SQL changes it', async () => {
  const { sessionId, ana, owner } = await groupThatMet();
  const first = await draft(sessionId, ana, 'She drew a house.');
  const { undoStep: other } = await client.people.create(personFields({ givenName: 'Noor' }));
  const second = await client.notes.saveDraft({
    noteId: first.id,
    sessionId,
    personId: ana,
    format: 'dap',
    version: first.version,
    sections: text('She drew a house and told of it.'),
  });
  await client.notes.sign({ noteId: first.id, version: second.version, facilitatorId: owner, ...noNames });
  await client.notes.addAddendum({
    noteId: first.id,
    kind: 'addendum',
    text: 'Her mother called.',
    facilitatorId: owner,
    ...noNames,
  });

  await expect(client.notes.trash({ noteId: first.id })).rejects.toMatchObject({ code: 'NOTE_SIGNED' });
  await expect(
    client.notes.sign({ noteId: first.id, version: second.version, facilitatorId: owner, ...noNames }),
  ).rejects.toMatchObject({ code: 'NOTE_SIGNED' });
  for (const step of [second.undoStep, first.undoStep])
    await expect(client.undo.undo({ step })).rejects.toMatchObject({ code: 'UNDO_OVERTAKEN' });
  // What else was done can still be taken back, by Ctrl+Z too.
  expect((await client.undo.state()).undo?.step).toBe(other);
  await client.undo.undo({ step: null });

  const { db } = test.open();
  for (const sql of [
    `UPDATE noteVersions SET sections = '[]' WHERE noteId = @id`,
    `DELETE FROM noteVersions WHERE noteId = @id`,
    `UPDATE notes SET state = 'draft' WHERE id = @id`,
    `UPDATE notes SET trashedAt = 'x' WHERE id = @id`,
    `UPDATE noteSignatures SET name = 'x' WHERE noteId = @id`,
    `DELETE FROM noteSignatures WHERE noteId = @id`,
    `DELETE FROM noteAddenda WHERE noteId = @id`,
    `DELETE FROM notes WHERE id = @id`,
    `INSERT INTO noteVersions (id, noteId, number, sections, begunAt, savedAt) VALUES ('x', @id, 9, '[]', '', '')`,
    // A row that is replaced is deleted without a word, unless SQLite is told to ask the triggers of deletion.
    `REPLACE INTO noteSignatures SELECT id, noteId, versionNumber, facilitatorId, 'x', credentials, intervention,
       signedAt, sessionDate, sessionNumber, groupName, textHash FROM noteSignatures WHERE noteId = @id`,
    `REPLACE INTO noteAddenda SELECT id, noteId, kind, 'x', name, credentials, writtenAt
     FROM noteAddenda WHERE noteId = @id`,
    `REPLACE INTO notes SELECT id, kind, sessionId, personId, format, 'draft', '', version, createdAt, updatedAt, NULL
     FROM notes WHERE id = @id`,
  ])
    expect(() => run(db, sql, { id: first.id }), sql).toThrow(/sign/);
  // The log, whose entries hang on each other, holds what the signature was of.
  const hashes = all<{ detail: string; textHash: string }>(
    db,
    `SELECT a.detail, s.textHash FROM audit AS a JOIN noteSignatures AS s ON s.noteId = a.objectId
     WHERE a.action = 'note.sign'`,
  );
  expect(hashes).toHaveLength(1);
  expect(JSON.parse(hashes[0]!.detail)).toMatchObject({ textHash: hashes[0]!.textHash });
  const { note } = await entryOf(sessionId, ana);
  expect(note).toMatchObject({
    state: 'signed',
    isDamaged: false,
    sections: text('She drew a house and told of it.'),
    signatures: [{ name: 'J. Alvarez', credentials: 'LCSW', isIntact: true, intervention: '' }],
  });
});

it('a signed note says of which session it was signed, also when that is moved or cancelled later', async () => {
  const { groupId, sessionId, ana, owner } = await groupThatMet();
  const { id: noteId, version } = await draft(sessionId, ana, 'She drew.');
  await client.notes.sign({ noteId, version, facilitatorId: owner, ...noNames });
  const { groupName } = await client.sessions.get({ id: sessionId });
  expect((await client.records.note({ noteId })).note.signedFor).toBeNull();
  run(test.open().db, `UPDATE sessions SET date = '2026-03-11' WHERE id = @sessionId`, { sessionId });
  const signedFor = { date: '2026-03-10', number: 2, groupName };
  expect((await entryOf(sessionId, ana)).note).toMatchObject({ isDamaged: false, signedFor });
  expect((await client.records.note({ noteId })).note).toMatchObject({ date: '2026-03-11', signedFor });
  const standings = (await client.notes.forGroup({ groupId })).map(({ standing }) => standing);
  expect(standings).not.toContain('damaged');
});

it('a signed text that no longer fits its signature is shown as damaged', async () => {
  const { groupId, sessionId, ana, owner } = await groupThatMet();
  const { id, version } = await draft(sessionId, ana, 'She drew.');
  await client.notes.sign({ noteId: id, version, facilitatorId: owner, ...noNames });
  const { db } = test.open();
  // As a hand outside of Mezzo would: with the guard taken away.
  db.exec('DROP TRIGGER signedVersionsStay');
  run(db, `UPDATE noteVersions SET sections = replace(sections, 'drew', 'hit') WHERE noteId = @id`, { id });
  expect((await entryOf(sessionId, ana)).note).toMatchObject({
    isDamaged: true,
    signatures: [{ isIntact: false }],
  });
  expect((await client.notes.forGroup({ groupId })).map(({ standing }) => standing)).toContain('damaged');
});

it('names of others stop the signature of a member’s record, until they are gone or a reason stands', async () => {
  const { sessionId, ana, owner } = await groupThatMet();
  await client.attendance.addGuest({ sessionId, name: 'Sam from grade 5', kind: 'walk-in' });
  const { id: noteId, version } = await draft(sessionId, ana, 'Ana told ben’s joke. Sam laughed.');
  const sign = (more: Partial<typeof noNames> = {}) =>
    client.notes.sign({ noteId, version, facilitatorId: owner, ...noNames, ...more });
  await expect(sign()).rejects.toMatchObject({ code: 'NAMES_LEFT', data: { names: 2, words: 0 } });
  await expect(sign({ wordsSeen: true })).rejects.toMatchObject({ code: 'NAMES_LEFT' });
  const found = await client.notes.checkNames({
    sessionId,
    personId: ana,
    texts: ['', 'Ana told ben’s joke. Sam laughed.'],
  });
  expect(found.map(({ text: place, replacement }) => [place, replacement])).toEqual([
    [1, 'a peer’s'],
    [1, 'A peer'],
  ]);
  await sign({ namesReason: 'Both families asked for it' });
  expect((await entryOf(sessionId, ana)).note?.namesReason).toBe('Both families asked for it');
});

it('a word that may be a name is looked at once before signing; a group note may name its members', async () => {
  const { groupId, sessionId, ana, owner } = await groupThatMet();
  await memberSince(client, groupId, '2026-03-01', { givenName: 'Will', familyName: 'Young' });
  const { id: noteId, version } = await draft(sessionId, ana, 'She will draw again.');
  const input = { noteId, version, facilitatorId: owner, ...noNames };
  await expect(client.notes.sign(input)).rejects.toMatchObject({
    code: 'NAMES_LEFT',
    data: { names: 0, words: 1 },
  });
  await client.notes.sign({ ...input, wordsSeen: true });

  const group = await draft(sessionId, null, 'Will and Ben opened the round.');
  await client.notes.sign({
    noteId: group.id,
    version: group.version,
    facilitatorId: owner,
    ...noNames,
  });
});

it('only who leads the group signs; an empty note and an older text are refused', async () => {
  const { sessionId, ana, owner } = await groupThatMet();
  const { id: stranger } = await client.facilitators.create({ name: 'Jules', credentials: '', email: '' });
  const { id: noteId, version } = await draft(sessionId, ana, '   ');
  const input = { noteId, version, facilitatorId: owner, ...noNames };
  await expect(client.notes.sign(input)).rejects.toMatchObject({ code: 'NOTE_EMPTY' });
  await expect(client.notes.sign({ ...input, facilitatorId: stranger })).rejects.toMatchObject({
    code: 'NOT_A_LEADER',
  });
  await expect(client.notes.sign({ ...input, version: version - 1 })).rejects.toMatchObject({
    code: 'CHANGED_ELSEWHERE',
  });
});

it('a second leader signs with what they did; later additions are dated, signed, and guarded too', async () => {
  const { sessionId, ana, owner, tomas } = await groupThatMet();
  await client.settings.update({ asksSecondSignature: true });
  const { id: noteId, version } = await draft(sessionId, ana, 'She drew.');
  const second = { noteId, facilitatorId: tomas, intervention: 'Sat with her at the window.', ...noNames };
  await expect(client.notes.signSecond(second)).rejects.toMatchObject({ code: 'NOTE_NOT_SIGNED' });
  await client.notes.sign({ noteId, version, facilitatorId: owner, ...noNames });
  expect((await entryOf(sessionId, ana)).note?.needsSecond).toBe(true);
  await expect(client.notes.signSecond({ ...second, facilitatorId: owner })).rejects.toMatchObject({
    code: 'ALREADY_SIGNED',
  });
  await client.notes.signSecond(second);
  const addendum = { noteId, kind: 'late-entry' as const, facilitatorId: owner, ...noNames };
  await expect(client.notes.addAddendum({ ...addendum, text: 'Ben’s mother called.' })).rejects.toMatchObject(
    { code: 'NAMES_LEFT' },
  );
  test.clock.advance(86_400_000);
  await client.notes.addAddendum({ ...addendum, text: 'Her mother called.' });
  expect((await entryOf(sessionId, ana)).note).toMatchObject({
    needsSecond: false,
    isDamaged: false,
    signatures: [
      { name: 'J. Alvarez', intervention: '' },
      { name: 'Tomás Herrera', credentials: 'NCSP', intervention: 'Sat with her at the window.' },
    ],
    addenda: [
      {
        kind: 'late-entry',
        text: 'Her mother called.',
        name: 'J. Alvarez',
        writtenAt: '2026-03-13T15:00:00.000Z',
      },
    ],
  });
});

it('a draft begins with what was recorded, and with nothing else; of a member it names nobody else', async () => {
  const { groupId, sessionId, earlier, ana, ben } = await groupThatMet();
  const kinds = async (personId: string | null, of = sessionId) =>
    (await client.notes.prefill({ sessionId: of, personId })).map(({ fact }) => fact);
  expect(await kinds(null, earlier)).toEqual([{ kind: 'not-marked' }]);
  expect(await kinds(ana, earlier)).toEqual([{ kind: 'not-marked' }]);

  await client.sessions.update({
    id: sessionId,
    fields: {
      date: '2026-03-10',
      start: '10:00',
      minutes: 45,
      place: '',
      topic: 'Ben leads the round',
      remarks: '',
    },
    scope: 'this',
  });
  await client.sessions.hold({ id: sessionId, actualStart: '10:05', actualMinutes: 40 });
  await client.plans.addGoal({ groupId, text: 'To have somebody at lunch' });
  const { version, goals } = await client.agendas.get({ sessionId });
  const block = {
    kind: 'activity' as const,
    minutes: 10,
    lane: 'all' as const,
    goal: '',
    materials: [],
    ownerId: null,
    notes: '',
    adaptations: '',
    activityId: null,
  };
  await client.agendas.save({
    sessionId,
    version,
    blocks: [
      { ...block, id: '01890000-0000-7000-8000-000000000001', title: 'Ben’s game', isReached: true },
      { ...block, id: '01890000-0000-7000-8000-000000000002', title: 'Closing round', isReached: false },
      { ...block, id: '01890000-0000-7000-8000-000000000003', title: 'Nobody said', isReached: null },
    ],
    objectives: [{ text: 'Join a game', goalId: goals[0]!.id }],
  });
  const { db } = test.open();
  const act = (speaker: string, to: string | null) =>
    run(
      db,
      `INSERT INTO acts (id, sessionId, atMs, durationMs, speakerPersonId, toPersonId, source)
       VALUES (@id, @sessionId, 1000, 2000, @speaker, @to, 'live')`,
      { id: test.open().newId(), sessionId, speaker, to },
    );
  act(ana, ben);
  act(ana, null);
  act(ben, ana);
  run(
    db,
    `INSERT INTO observations (id, sessionId, kind, code, personId, remark, source)
     VALUES (@id, @sessionId, 'role', 'encourager', @ben, 'with Ana', 'live')`,
    { id: test.open().newId(), sessionId, ben },
  );

  expect(await kinds(null)).toEqual([
    { kind: 'times', start: '10:05', minutes: 40 },
    { kind: 'attended', attended: 2, recorded: 2 },
    { kind: 'late-and-early', late: 1, leftEarly: 0 },
    { kind: 'topic', topic: 'Ben leads the round' },
    { kind: 'reached', titles: ['Ben’s game'] },
    { kind: 'not-reached', titles: ['Closing round'] },
    { kind: 'objective', text: 'Join a game', goal: 'To have somebody at lunch' },
    { kind: 'group-acts', acts: 3, memberActs: 3, speakers: 2, present: 2, recalled: 0 },
  ]);
  expect(await kinds(ana)).toEqual([
    { kind: 'member-mark', status: 'present', minutes: null, minutesPresent: 40, ofMinutes: 40 },
    { kind: 'topic', topic: 'A peer leads the round' },
    { kind: 'reached', titles: ['A peer’s game'] },
    { kind: 'member-acts', acts: 2, ofActs: 3, toMembers: 1, toFacilitators: 0, received: 1, recalled: 0 },
    { kind: 'member-talk-time', seconds: 4 },
    { kind: 'objective', text: 'Join a game', goal: 'To have somebody at lunch' },
  ]);
  const ofBen = await kinds(ben);
  expect(ofBen).toContainEqual({ kind: 'role', role: 'encourager' });
  expect(ofBen).toContainEqual({
    kind: 'member-mark',
    status: 'late',
    minutes: 10,
    minutesPresent: 30,
    ofMinutes: 40,
  });
  expect(JSON.stringify(ofBen)).not.toContain('Ana');
  // Who was away took no part.
  await client.attendance.mark({
    sessionId,
    personId: ben,
    mark: { status: 'excused', minutes: null, reason: 'Ill, says Ana' },
  });
  expect(await kinds(ben)).toEqual([
    { kind: 'member-mark', status: 'excused', minutes: null, minutesPresent: null, ofMinutes: 40 },
  ]);
});

it('a held session waits for its group note and for one of each member who was there, as the settings say', async () => {
  const { groupId, sessionId, ana, owner } = await groupThatMet();
  const queue = async () =>
    (await client.notes.queue()).map(({ person, standing, daysOpen, isLate }) => [
      person?.givenName ?? 'group',
      standing,
      daysOpen,
      isLate,
    ]);
  const need = async () =>
    (await client.today.read()).needs.find(({ kind }) => kind === 'notes-unwritten') ?? null;
  expect(await queue()).toEqual([
    ['group', 'unwritten', 2, false],
    ['Ana', 'unwritten', 2, false],
    ['Ben', 'unwritten', 2, false],
  ]);
  expect(await need()).toMatchObject({ groupId, sessionId, count: 3, date: '2026-03-10' });
  const { id: noteId, version } = await draft(sessionId, ana, 'She drew.');
  await client.notes.sign({ noteId, version, facilitatorId: owner, ...noNames });
  await draft(sessionId, null, 'They opened.');
  test.clock.advance(86_400_000);
  expect(await queue()).toEqual([
    ['group', 'draft', 3, true],
    ['Ben', 'unwritten', 3, true],
  ]);
  expect(await need()).toMatchObject({ count: 2 });
  await client.settings.update({ notesExpected: 'group', notesDueDays: 7 });
  expect(await queue()).toEqual([['group', 'draft', 3, false]]);
  await client.settings.update({ notesExpected: 'none' });
  expect(await need()).toBeNull();
  expect((await client.notes.forGroup({ groupId })).map(({ standing }) => standing)).toEqual([
    'draft',
    'signed',
  ]);
});

it('a draft goes to the trash and comes back; a member’s notes are one record', async () => {
  const { sessionId, earlier, ana, owner } = await groupThatMet();
  const older = await draft(earlier, ana, 'She was new.');
  const { id: noteId } = await draft(sessionId, ana, 'She drew.');
  expect((await entryOf(sessionId, ana)).lastNote?.sections).toEqual(text('She was new.'));
  await client.notes.trash({ noteId });
  expect((await entryOf(sessionId, ana)).note).toBeNull();
  expect(await client.trash.list()).toMatchObject([{ kind: 'note', id: noteId }]);
  await client.trash.restore({ kind: 'note', id: noteId });
  await client.notes.sign({ noteId: older.id, version: older.version, facilitatorId: owner, ...noNames });
  expect(
    (await client.notes.forPerson({ personId: ana })).map(({ line, note }) => [
      line.date,
      line.standing,
      note.sections[0]!.text,
    ]),
  ).toEqual([
    ['2026-03-10', 'draft', 'She drew.'],
    ['2026-03-03', 'signed', 'She was new.'],
  ]);
});

it('when two records become one, the notes go along and the signature still fits', async () => {
  const { sessionId, ana, ben, owner } = await groupThatMet();
  const ofAna = await draft(sessionId, ana, 'She drew.');
  const ofBen = await draft(sessionId, ben, 'He sang.');
  await client.notes.sign({ noteId: ofBen.id, version: ofBen.version, facilitatorId: owner, ...noNames });
  const merged = await client.people.merge({ keepId: ana, duplicateId: ben });
  const notes = await client.notes.forPerson({ personId: ana });
  expect(notes.map(({ note }) => [note.id, note.isDamaged]).toSorted()).toEqual(
    [
      [ofAna.id, false],
      [ofBen.id, false],
    ].toSorted(),
  );
  const { entries } = await client.notes.forSession({ sessionId });
  expect(entries.filter(({ person }) => person?.id === ana)).toHaveLength(2);
  await client.undo.undo({ step: merged.undoStep });
  expect((await entryOf(sessionId, ben)).note?.id).toBe(ofBen.id);
});

it('templates and snippets are one’s own; two snippets do not share a name', async () => {
  const sections = [{ heading: 'What I saw', prompt: 'In plain words' }];
  const template = await client.notes.saveTemplate({ id: null, name: 'Ours', kind: 'individual', sections });
  await client.notes.saveTemplate({ id: template.id, name: 'Ours too', kind: 'individual', sections });
  expect(await client.notes.templates()).toEqual([
    { id: template.id, name: 'Ours too', kind: 'individual', sections },
  ]);
  await client.notes.saveSnippet({ id: null, name: 'window', text: 'Sat at the window.' });
  await expect(client.notes.saveSnippet({ id: null, name: 'Window', text: 'Another' })).rejects.toMatchObject(
    { code: 'NAME_TAKEN' },
  );
  await expect(client.notes.saveSnippet({ id: null, name: 'two words', text: 'x' })).rejects.toThrow();
  await client.notes.removeTemplate({ id: template.id });
  expect(await client.notes.templates()).toEqual([]);
});

it('the words of a note stand neither in the audit log, nor in what search knows, nor in a fault report', async () => {
  const { sessionId, ana, owner } = await groupThatMet();
  const { id: noteId, version } = await draft(sessionId, ana, 'Xylophonist whispered.');
  await client.notes.sign({ noteId, version, facilitatorId: owner, ...noNames });
  await client.notes.addAddendum({
    noteId,
    kind: 'addendum',
    text: 'Xylophonist again.',
    facilitatorId: owner,
    ...noNames,
  });
  await client.notes.checkNames({ sessionId, personId: ana, texts: ['Xylophonist'] });
  await client.audit.list({
    from: null,
    to: null,
    action: null,
    objectType: null,
    text: '',
    beforeSeq: null,
    limit: 100,
  });
  const { db } = test.open();
  const kept = ['audit', 'searchDocuments', 'searchIndex', 'undoSteps'].map((table) =>
    JSON.stringify(all(db, `SELECT * FROM ${table}`)),
  );
  expect(kept.join()).not.toMatch(/xylophonist/i);
  expect(await client.search.find({ text: 'xylophonist' })).toEqual([]);
  expect(JSON.stringify(await client.diagnostics.read())).not.toMatch(/xylophonist/i);
});

it('a template that a note is written in stays: its making is not taken back', async () => {
  const { sessionId, ana } = await groupThatMet();
  const sections = [{ heading: 'Seen', prompt: '' }];
  const template = await client.notes.saveTemplate({ id: null, name: 'Ours', kind: 'individual', sections });
  const takeBack = () => client.undo.undo({ step: template.undoStep });
  const note = await client.notes.saveDraft({
    noteId: null,
    sessionId,
    personId: ana,
    format: template.id,
    version: 0,
    sections: [{ key: '0', heading: 'Seen', text: 'She drew.' }],
  });
  await expect(takeBack()).rejects.toMatchObject({ code: 'UNDO_OVERTAKEN' });
  await client.undo.undo({ step: note.undoStep });
  await takeBack();
  expect(await client.notes.templates()).toEqual([]);
});
