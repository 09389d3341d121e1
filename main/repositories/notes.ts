import type { NoteAddendum, NoteSection } from '../../shared/contract/notes.ts';
import type { NoteKind } from '../../shared/domain/note-formats.ts';
import {
  all,
  first,
  insert,
  type ReadableDatabase,
  run,
  runOne,
  updateById,
  type WritableDatabase,
} from '../db/query.ts';

export interface NoteRow {
  id: string;
  kind: NoteKind;
  sessionId: string;
  personId: string | null;
  format: string;
  state: 'draft' | 'signed';
  namesReason: string;
  version: number;
  createdAt: string;
  updatedAt: string;
}

export interface VersionRow {
  id: string;
  noteId: string;
  number: number;
  sections: NoteSection[];
  /** The sections as they are stored: what a signature's hash is of. */
  stored: string;
  begunAt: string;
  savedAt: string;
}

export interface SignatureRow {
  id: string;
  noteId: string;
  versionNumber: number;
  facilitatorId: string;
  name: string;
  credentials: string;
  intervention: string;
  signedAt: string;
  sessionDate: string;
  sessionNumber: number | null;
  groupName: string;
  textHash: string;
}

const columns = `n.id, n.kind, n.sessionId, n.personId, n.format, n.state, n.namesReason, n.version, n.createdAt,
  n.updatedAt`;

/** A note that is not in the trash; nor its session, its group or its person. */
const inSight = `n.trashedAt IS NULL
  AND n.sessionId IN (SELECT s.id FROM sessions AS s JOIN groups AS g ON g.id = s.groupId AND g.trashedAt IS NULL
    WHERE s.trashedAt IS NULL)
  AND (n.personId IS NULL OR n.personId IN (SELECT id FROM people WHERE trashedAt IS NULL))`;

export function findNote(db: ReadableDatabase, id: string): NoteRow | null {
  return first(db, `SELECT ${columns} FROM notes AS n WHERE n.id = @id AND ${inSight}`, { id });
}

/** The note of a session, of its group or of one member: the first that was begun, where a merge left two. */
export function findNoteOf(
  db: ReadableDatabase,
  sessionId: string,
  personId: string | null,
): { id: string } | null {
  return first(
    db,
    `SELECT id FROM notes WHERE sessionId = @sessionId AND personId IS @personId AND trashedAt IS NULL
     ORDER BY createdAt, id LIMIT 1`,
    { sessionId, personId },
  );
}

export function listNotesOfSession(db: ReadableDatabase, sessionId: string): NoteRow[] {
  return all(
    db,
    `SELECT ${columns} FROM notes AS n WHERE n.sessionId = @sessionId AND ${inSight} ORDER BY n.createdAt, n.id`,
    { sessionId },
  );
}

export function listNotesOfGroup(db: ReadableDatabase, groupId: string): NoteRow[] {
  return all(
    db,
    `SELECT ${columns} FROM sessions AS s JOIN notes AS n ON n.sessionId = s.id
     WHERE s.groupId = @groupId AND ${inSight} ORDER BY n.createdAt, n.id`,
    { groupId },
  );
}

export function listNotesOfPerson(db: ReadableDatabase, personId: string): NoteRow[] {
  return all(
    db,
    `SELECT ${columns} FROM notes AS n WHERE n.personId = @personId AND ${inSight} ORDER BY n.createdAt, n.id`,
    { personId },
  );
}

/** Notes of sessions from a day on, of every group. */
export function listNotesSince(db: ReadableDatabase, from: string): NoteRow[] {
  return all(
    db,
    `SELECT ${columns} FROM sessions AS s CROSS JOIN notes AS n ON n.sessionId = s.id
     WHERE s.date >= @from AND ${inSight} ORDER BY n.createdAt, n.id`,
    { from },
  );
}

/** The note before a session of the same group: the group's, or one member's. */
export function findLastNoteBefore(
  db: ReadableDatabase,
  session: { groupId: string; date: string; start: string },
  personId: string | null,
): { noteId: string; sessionId: string; format: string } | null {
  return first(
    db,
    `SELECT n.id AS noteId, s.id AS sessionId, n.format FROM sessions AS s
     CROSS JOIN notes AS n ON n.sessionId = s.id AND n.personId IS @personId AND n.trashedAt IS NULL
     WHERE s.groupId = @groupId AND s.trashedAt IS NULL AND (s.date, s.start) < (@date, @start)
     ORDER BY s.date DESC, s.start DESC, n.createdAt DESC LIMIT 1`,
    { groupId: session.groupId, date: session.date, start: session.start, personId },
  );
}

export function insertNote(db: WritableDatabase, note: Omit<NoteRow, 'version'>): void {
  insert(db, 'notes', { ...note, version: Date.parse(note.updatedAt) });
}

/** Writes fields, and a new version: the moment, or one more than before. One that was undone never comes again. */
export function updateNote(
  db: WritableDatabase,
  id: string,
  fields: Partial<Pick<NoteRow, 'format' | 'state' | 'namesReason'>> & {
    updatedAt: string;
    trashedAt?: string | null;
  },
): void {
  const { updatedAt } = fields;
  updateById(db, 'notes', id, fields);
  runOne(db, 'UPDATE notes SET version = max(version + 1, @moment) WHERE id = @id', {
    id,
    moment: Date.parse(updatedAt),
  });
}

const versionColumns = 'v.id, v.noteId, v.number, v.sections AS stored, v.begunAt, v.savedAt';
type StoredVersion = Omit<VersionRow, 'sections'>;
const versionOf = (row: StoredVersion): VersionRow => ({
  ...row,
  sections: JSON.parse(row.stored) as NoteSection[],
});

/** Every text of a note, the latest first. */
export function listVersions(db: ReadableDatabase, noteId: string): VersionRow[] {
  return all<StoredVersion>(
    db,
    `SELECT ${versionColumns} FROM noteVersions AS v WHERE v.noteId = @noteId ORDER BY v.number DESC`,
    { noteId },
  ).map(versionOf);
}

/** The last text of each of these notes. */
export function listLastVersions(db: ReadableDatabase, noteIds: readonly string[]): VersionRow[] {
  return all<StoredVersion>(
    db,
    `SELECT ${versionColumns} FROM json_each(@noteIds) AS wanted
     CROSS JOIN noteVersions AS v ON v.noteId = wanted.value
       AND v.number = (SELECT max(number) FROM noteVersions WHERE noteId = wanted.value)`,
    { noteIds: JSON.stringify(noteIds) },
  ).map(versionOf);
}

export function insertVersion(
  db: WritableDatabase,
  { sections, ...version }: Omit<VersionRow, 'stored'>,
): void {
  insert(db, 'noteVersions', { ...version, sections: JSON.stringify(sections) });
}

export function updateVersion(
  db: WritableDatabase,
  id: string,
  { sections, savedAt }: Pick<VersionRow, 'sections' | 'savedAt'>,
): void {
  updateById(db, 'noteVersions', id, { sections: JSON.stringify(sections), savedAt });
}

export function listSignatures(db: ReadableDatabase, noteIds: readonly string[]): SignatureRow[] {
  return all(
    db,
    `SELECT s.id, s.noteId, s.versionNumber, s.facilitatorId, s.name, s.credentials, s.intervention, s.signedAt,
       s.sessionDate, s.sessionNumber, s.groupName, s.textHash
     FROM json_each(@noteIds) AS wanted CROSS JOIN noteSignatures AS s ON s.noteId = wanted.value
     ORDER BY s.signedAt, s.id`,
    { noteIds: JSON.stringify(noteIds) },
  );
}

export function insertSignature(db: WritableDatabase, signature: SignatureRow): void {
  insert(db, 'noteSignatures', { ...signature });
}

export function listAddenda(
  db: ReadableDatabase,
  noteIds: readonly string[],
): (NoteAddendum & { noteId: string })[] {
  return all(
    db,
    `SELECT a.id, a.noteId, a.kind, a.text, a.name, a.credentials, a.writtenAt
     FROM json_each(@noteIds) AS wanted CROSS JOIN noteAddenda AS a ON a.noteId = wanted.value
     ORDER BY a.writtenAt, a.id`,
    { noteIds: JSON.stringify(noteIds) },
  );
}

export function insertAddendum(db: WritableDatabase, addendum: NoteAddendum & { noteId: string }): void {
  insert(db, 'noteAddenda', { ...addendum });
}

/** How many texts each of these notes has had. */
export function countVersions(
  db: ReadableDatabase,
  noteIds: readonly string[],
): { noteId: string; count: number }[] {
  return all(
    db,
    `SELECT v.noteId, count(*) AS count FROM noteVersions AS v
     WHERE v.noteId IN (SELECT value FROM json_each(@noteIds)) GROUP BY v.noteId`,
    { noteIds: JSON.stringify(noteIds) },
  );
}

/** Hands the notes of one person to another; what was signed stays signed, the hash is of the text alone. */
export function moveNotes(db: WritableDatabase, keepId: string, duplicateId: string): void {
  run(db, 'UPDATE notes SET personId = @keepId WHERE personId = @duplicateId', { keepId, duplicateId });
}
