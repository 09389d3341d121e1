import { createHash } from 'node:crypto';
import { MezzoError } from '../../../shared/contract/failures.ts';
import type { Note, NoteLeader } from '../../../shared/contract/notes.ts';
import type { SessionWithGroup } from '../../../shared/contract/sessions.ts';
import type { ReadableDatabase } from '../../db/query.ts';
import { listLeaders } from '../../repositories/note-lists.ts';
import * as rows from '../../repositories/notes.ts';
import { readSettings } from '../../repositories/settings.ts';
import type { OpenWorkspace } from '../open-workspace.ts';

/** SHA-256 of a text as it is stored, hexadecimal: of the sections alone, so that a note may move with its person. */
export function hashOf(stored: string): string {
  return createHash('sha256').update(stored, 'utf8').digest('hex');
}

/** Of which session a note is signed, as it stands in the row of the signature. */
export function headingOf({
  date,
  number,
  groupName,
}: Pick<SessionWithGroup, 'date' | 'number' | 'groupName'>): Pick<
  rows.SignatureRow,
  'sessionDate' | 'sessionNumber' | 'groupName'
> {
  return { sessionDate: date, sessionNumber: number, groupName };
}

/** @throws MezzoError NOT_FOUND where the note, its session, its group or its person is gone or in the trash */
export function requireNote(workspace: OpenWorkspace, id: string): rows.NoteRow {
  const note = rows.findNote(workspace.db, id);
  if (!note) throw new MezzoError('NOT_FOUND', { kind: 'note' });
  return note;
}

/** The leader who signs. @throws MezzoError NOT_A_LEADER */
export function requireLeader(workspace: OpenWorkspace, groupId: string, facilitatorId: string): NoteLeader {
  const leader = listLeaders(workspace.db, groupId).find(({ id }) => id === facilitatorId);
  if (!leader) throw new MezzoError('NOT_A_LEADER');
  return leader;
}

/** Whether a second signature is asked for in a group: by the setting, and where two lead. */
export function asksSecond(db: ReadableDatabase, groupId: string): boolean {
  return readSettings(db).asksSecondSignature && listLeaders(db, groupId).length > 1;
}

/** Notes with their last text, who signed it and whether that still fits, and what was added. */
export function completed(
  db: ReadableDatabase,
  notes: readonly rows.NoteRow[],
  isSecondAsked: (note: rows.NoteRow) => boolean,
): Note[] {
  const ids = notes.map(({ id }) => id);
  const lastOf = new Map(rows.listLastVersions(db, ids).map((version) => [version.noteId, version]));
  const countOf = new Map(rows.countVersions(db, ids).map(({ noteId, count }) => [noteId, count]));
  const signaturesOf = Map.groupBy(rows.listSignatures(db, ids), ({ noteId }) => noteId);
  const addendaOf = Map.groupBy(rows.listAddenda(db, ids), ({ noteId }) => noteId);
  return notes.map((note) => {
    const last = lastOf.get(note.id);
    const [signed] = signaturesOf.get(note.id) ?? [];
    const signatures = (signaturesOf.get(note.id) ?? []).map(
      ({ id, facilitatorId, name, credentials, intervention, signedAt, versionNumber, textHash }) => ({
        id,
        facilitatorId,
        name,
        credentials,
        intervention,
        signedAt,
        isIntact: last?.number === versionNumber && hashOf(last.stored) === textHash,
      }),
    );
    return {
      ...note,
      sections: last?.sections ?? [],
      versions: countOf.get(note.id) ?? 0,
      signedFor: signed
        ? { date: signed.sessionDate, number: signed.sessionNumber, groupName: signed.groupName }
        : null,
      signatures,
      addenda: (addendaOf.get(note.id) ?? []).map(({ id, kind, text, name, credentials, writtenAt }) => ({
        id,
        kind,
        text,
        name,
        credentials,
        writtenAt,
      })),
      needsSecond: signatures.length === 1 && isSecondAsked(note),
      isDamaged:
        note.state === 'signed' && (!signatures.length || signatures.some(({ isIntact }) => !isIntact)),
    };
  });
}
