import type { Note } from '../../../shared/contract/notes.ts';
import type { PrintedNote, SingleNote, SingleNoteShape } from '../../../shared/contract/records.ts';
import { groupNameOf } from '../../repositories/groups.ts';
import { listNamesOf } from '../../repositories/note-lists.ts';
import * as rows from '../../repositories/notes.ts';
import { asksSecond, completed, hashOf, requireNote } from '../notes/read-notes.ts';
import { isSignedForAnother } from '../../../shared/domain/note-formats.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { requireSession } from '../sessions.ts';
import { noteView } from '../views.ts';
import { PeersOut } from './peers-out.ts';

/** One note by itself: a group's as it stands; a member's without the names of others, unless they shall stay. */
export function note(
  workspace: OpenWorkspace,
  { noteId, keepsNames, replacesDoubtful }: SingleNoteShape,
): SingleNote {
  const row = requireNote(workspace, noteId);
  const session = requireSession(workspace, row.sessionId);
  noteView(workspace, 'note', noteId);
  const [printed] = printedNotes(workspace, [row]);
  const [person] = row.personId === null ? [] : listNamesOf(workspace.db, [row.personId]);
  const { groupId } = session;
  if (row.personId === null)
    return { note: printed!, groupId, person: null, named: 0, namesReason: '', doubtful: [] };
  const peers = new PeersOut(workspace.db, row.personId, replacesDoubtful && !keepsNames);
  const cleaned = peers.cleanNote(printed!, groupId);
  return {
    note: keepsNames ? printed! : cleaned,
    groupId,
    person: person ?? null,
    named: cleaned.replaced,
    namesReason: row.namesReason,
    doubtful: peers.doubtful,
  };
}

/** Notes as they go on paper, in order of time. */
export function printedNotes(workspace: OpenWorkspace, found: readonly rows.NoteRow[]): PrintedNote[] {
  const { db } = workspace;
  const sessions = new Map(
    [...new Set(found.map(({ sessionId }) => sessionId))].map((id) => [id, requireSession(workspace, id)]),
  );
  const versions = new Map(
    rows
      .listLastVersions(
        db,
        found.map(({ id }) => id),
      )
      .map((version) => [version.noteId, version]),
  );
  const isSecondAsked = ({ sessionId }: rows.NoteRow) => asksSecond(db, sessions.get(sessionId)!.groupId);
  return completed(db, found, isSecondAsked)
    .map((whole: Note): PrintedNote & { start: string } => {
      const session = sessions.get(whole.sessionId)!;
      const version = versions.get(whole.id);
      return {
        id: whole.id,
        kind: whole.kind,
        state: whole.state,
        sessionId: session.id,
        sessionNumber: session.number,
        date: session.date,
        start: session.start,
        groupName: groupNameOf(db, session.groupId) ?? '',
        signedFor: isSignedForAnother(whole.signedFor, session) ? whole.signedFor : null,
        sections: whole.sections,
        signatures: whole.signatures.map(({ name, credentials, intervention, signedAt, isIntact }) => ({
          name,
          credentials,
          intervention,
          signedAt,
          isIntact,
        })),
        addenda: whole.addenda.map(({ kind, text, name, credentials, writtenAt }) => ({
          kind,
          text,
          name,
          credentials,
          writtenAt,
        })),
        versionNumber: version?.number ?? 0,
        textHash: version ? hashOf(version.stored) : '',
        isDamaged: whole.isDamaged,
        replaced: 0,
      };
    })
    .toSorted((one, other) => `${one.date} ${one.start}`.localeCompare(`${other.date} ${other.start}`))
    .map(({ start: _start, ...printed }) => printed);
}
