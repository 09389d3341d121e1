import type { Note, NoteLine, NoteStanding } from '../../../shared/contract/notes.ts';
import { addDays, daysBetween } from '../../../shared/domain/local-time.ts';
import { groupNameOf } from '../../repositories/groups.ts';
import { listAttendedMembers, listNamesOf } from '../../repositories/note-lists.ts';
import * as rows from '../../repositories/notes.ts';
import { findSession, listSessions } from '../../repositories/sessions.ts';
import { readSettings } from '../../repositories/settings.ts';
import { requireGroup } from '../groups.ts';
import { localNow, type OpenWorkspace } from '../open-workspace.ts';
import { requirePerson } from '../people.ts';
import { noteView } from '../views.ts';
import { asksSecond, completed } from './read-notes.ts';

/** Days back in which the queue looks for sessions without notes. */
const daysOfQueue = 365;
const mostLines = 500;

interface SessionFacts {
  id: string;
  groupId: string;
  groupName: string;
  number: number | null;
  date: string;
  start: string;
  topic: string;
  state: string;
}

/** Notes of held sessions that are not written or not signed, the oldest first. */
export function queue(workspace: OpenWorkspace): NoteLine[] {
  const { db } = workspace;
  noteView(workspace, 'notes', 'queue');
  const from = addDays(localNow(workspace).date, -daysOfQueue);
  const due = listAttendedMembers(db, null, from);
  const notes = rows.listNotesSince(db, from);
  const sessions = sessionsOf(
    workspace,
    [...due, ...notes].map(({ sessionId }) => sessionId),
  );
  return linesOf(workspace, sessions, notes, due)
    .filter(({ standing }) => standing !== 'signed')
    .slice(0, mostLines);
}

export function forGroup(workspace: OpenWorkspace, { groupId }: { groupId: string }): NoteLine[] {
  const { db } = workspace;
  requireGroup(workspace, groupId);
  noteView(workspace, 'notes', groupId);
  const groupName = groupNameOf(db, groupId) ?? '';
  const sessions = listSessions(db, groupId).map((session) => ({ ...session, groupName }));
  return linesOf(
    workspace,
    sessions,
    rows.listNotesOfGroup(db, groupId),
    listAttendedMembers(db, groupId, '1900-01-01'),
  );
}

export function forPerson(
  workspace: OpenWorkspace,
  { personId }: { personId: string },
): { line: NoteLine; note: Note }[] {
  const { db } = workspace;
  requirePerson(workspace, personId);
  noteView(workspace, 'notes', personId);
  const found = rows.listNotesOfPerson(db, personId);
  const sessions = sessionsOf(
    workspace,
    found.map(({ sessionId }) => sessionId),
  );
  const groupOf = new Map(sessions.map(({ id, groupId }) => [id, groupId]));
  const notes = new Map(
    completed(db, found, ({ sessionId }) => asksSecond(db, groupOf.get(sessionId) ?? '')).map((note) => [
      note.id,
      note,
    ]),
  );
  return linesOf(workspace, sessions, found, [])
    .filter(({ noteId }) => noteId !== null)
    .map((line) => ({ line, note: notes.get(line.noteId!)! }))
    .reverse();
}

function sessionsOf({ db }: OpenWorkspace, ids: readonly string[]): SessionFacts[] {
  return [...new Set(ids)]
    .map((id) => findSession(db, id))
    .filter((session) => session !== null)
    .toSorted((one, other) => `${one.date} ${one.start}`.localeCompare(`${other.date} ${other.start}`));
}

/** The lines of these sessions, in order of time, the group's note first: notes that are there, and those due. */
function linesOf(
  workspace: OpenWorkspace,
  sessions: readonly SessionFacts[],
  found: readonly rows.NoteRow[],
  due: readonly { sessionId: string; personId: string }[],
): NoteLine[] {
  const { db } = workspace;
  const { notesExpected, notesDueDays } = readSettings(db);
  const today = localNow(workspace).date;
  const groups = new Map(
    [...new Set(sessions.map(({ groupId }) => groupId))].map((id) => [id, asksSecond(db, id)]),
  );
  const groupOf = new Map(sessions.map(({ id, groupId }) => [id, groupId]));
  const notes = completed(db, found, ({ sessionId }) => groups.get(groupOf.get(sessionId) ?? '') ?? false);
  const notesOf = Map.groupBy(notes, ({ sessionId }) => sessionId);
  const dueOf = Map.groupBy(
    notesExpected === 'group-and-individual' ? due : [],
    ({ sessionId }) => sessionId,
  );
  const people = new Map(
    listNamesOf(db, [
      ...new Set([
        ...due.map(({ personId }) => personId),
        ...notes.flatMap(({ personId }) => personId ?? []),
      ]),
    ]).map((person) => [person.id, person]),
  );
  return sessions.flatMap((session) => {
    const own = notesOf.get(session.id) ?? [];
    const written = own.map((note) => ({ personId: note.personId, note: note as Note | null }));
    const has = (personId: string | null) => own.some((note) => note.personId === personId);
    const missing: typeof written = [];
    if (session.state === 'held' && notesExpected !== 'none' && !has(null))
      missing.push({ personId: null, note: null });
    for (const { personId } of dueOf.get(session.id) ?? [])
      if (!has(personId)) missing.push({ personId, note: null });
    return [...written, ...missing]
      .toSorted((one, other) => Number(one.personId !== null) - Number(other.personId !== null))
      .map(({ personId, note }): NoteLine => {
        const standing = standingOf(note);
        const isOpen = standing === 'unwritten' || standing === 'draft';
        const daysOpen = isOpen ? Math.max(0, daysBetween(session.date, today)) : 0;
        const [signature] = note?.signatures ?? [];
        return {
          noteId: note?.id ?? null,
          kind: personId === null ? 'group' : 'individual',
          sessionId: session.id,
          groupId: session.groupId,
          groupName: session.groupName,
          number: session.number,
          date: session.date,
          topic: session.topic,
          person: personId === null ? null : (people.get(personId) ?? null),
          standing,
          daysOpen,
          isLate: isOpen && daysOpen > notesDueDays,
          signedAt: signature?.signedAt ?? null,
          signedBy: signature?.name ?? '',
          addenda: note?.addenda.length ?? 0,
        };
      });
  });
}

function standingOf(note: Note | null): NoteStanding {
  if (note === null) return 'unwritten';
  if (note.isDamaged) return 'damaged';
  if (note.state === 'draft') return 'draft';
  return note.needsSecond ? 'needs-second' : 'signed';
}
