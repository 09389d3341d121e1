import { MezzoError } from '../../../shared/contract/failures.ts';
import type {
  NoteEntry,
  NoteLeader,
  NoteSection,
  NoteTemplate,
  Snippet,
} from '../../../shared/contract/notes.ts';
import type { SessionWithGroup } from '../../../shared/contract/sessions.ts';
import { isAttended } from '../../../shared/domain/attendance.ts';
import { isMemberOn } from '../../../shared/domain/membership.ts';
import type { WritableDatabase } from '../../db/query.ts';
import { listMarks } from '../../repositories/attendance.ts';
import { listSpans } from '../../repositories/memberships.ts';
import { listLeaders, listNamesOf } from '../../repositories/note-lists.ts';
import { listNoteTemplates, listSnippets } from '../../repositories/note-words.ts';
import * as rows from '../../repositories/notes.ts';
import { findSession } from '../../repositories/sessions.ts';
import { readSettings } from '../../repositories/settings.ts';
import { change } from '../change.ts';
import { now, type OpenWorkspace } from '../open-workspace.ts';
import { requirePerson } from '../people.ts';
import { requireSession } from '../sessions.ts';
import { noteView } from '../views.ts';
import { asksSecond, completed, requireNote } from './read-notes.ts';

/** What is written within these minutes is one version; a version never loses more than half of its words. */
const minutesOfSitting = 10;

export function forSession(
  workspace: OpenWorkspace,
  { sessionId }: { sessionId: string },
): {
  session: SessionWithGroup;
  leaders: NoteLeader[];
  entries: NoteEntry[];
  templates: NoteTemplate[];
  snippets: Snippet[];
} {
  const { db } = workspace;
  const session = requireSession(workspace, sessionId);
  noteView(workspace, 'notes', sessionId);
  return {
    session,
    leaders: listLeaders(db, session.groupId),
    entries: entriesOf(workspace, session),
    templates: listNoteTemplates(db),
    snippets: listSnippets(db),
  };
}

function entriesOf({ db }: OpenWorkspace, session: SessionWithGroup): NoteEntry[] {
  const isSecondAsked = asksSecond(db, session.groupId);
  const notes = completed(db, rows.listNotesOfSession(db, session.id), () => isSecondAsked);
  const statusOf = new Map(
    listMarks(db, session.groupId)
      .filter(({ sessionId }) => sessionId === session.id)
      .map(({ personId, status }) => [personId, status]),
  );
  const members = new Set(
    listSpans(db, session.groupId)
      .filter((span) => isMemberOn([span], session.date))
      .map(({ personId }) => personId),
  );
  for (const { personId } of notes) if (personId !== null) members.add(personId);
  const { notesExpected } = readSettings(db);
  const isHeld = session.state === 'held';
  const lines = [
    { kind: 'group' as const, person: null, status: null, isExpected: isHeld && notesExpected !== 'none' },
    ...listNamesOf(db, [...members]).map((person) => {
      const status = statusOf.get(person.id) ?? null;
      const isExpected =
        isHeld && notesExpected === 'group-and-individual' && status !== null && isAttended(status);
      return { kind: 'individual' as const, person, status, isExpected };
    }),
  ];
  return lines.flatMap((line): NoteEntry[] => {
    const personId = line.person?.id ?? null;
    const own = notes.filter((note) => note.personId === personId);
    const lastNote = lastNoteBefore(db, session, personId);
    return (own.length > 0 ? own : [null]).map((note) => ({ ...line, note, lastNote }));
  });
}

function lastNoteBefore(
  db: WritableDatabase,
  session: SessionWithGroup,
  personId: string | null,
): NoteEntry['lastNote'] {
  const last = rows.findLastNoteBefore(db, session, personId);
  const at = last && findSession(db, last.sessionId);
  if (!last || !at) return null;
  const [version] = rows.listLastVersions(db, [last.noteId]);
  return {
    noteId: last.noteId,
    format: last.format,
    sessionId: at.id,
    number: at.number,
    date: at.date,
    topic: at.topic,
    sections: version?.sections ?? [],
  };
}

export interface DraftInput {
  noteId: string | null;
  sessionId: string;
  personId: string | null;
  format: string;
  version: number;
  sections: NoteSection[];
}

export function saveDraft(
  workspace: OpenWorkspace,
  input: DraftInput,
): { id: string; version: number; savedAt: string; undoStep: number | null } {
  const savedAt = now(workspace);
  const { result, undoStep } = change(
    workspace,
    {
      action: 'note.save',
      objectType: 'session',
      objectId: input.sessionId,
      detail: { kind: input.personId === null ? 'group' : 'individual', personId: input.personId },
    },
    (db) =>
      input.noteId === null
        ? beginDraft(workspace, db, input)
        : writeDraft(workspace, db, input.noteId, input),
  );
  return { id: result, version: requireNote(workspace, result).version, savedAt, undoStep };
}

/**
 * Begins a note inside the caller's change.
 * @throws MezzoError CHANGED_ELSEWHERE where one was begun meanwhile, NOT_A_MEMBER of who had no part in the session
 */
export function beginDraft(workspace: OpenWorkspace, db: WritableDatabase, input: DraftInput): string {
  const session = requireSession(workspace, input.sessionId);
  if (input.personId !== null) requirePart(workspace, session, input.personId);
  if (rows.findNoteOf(db, input.sessionId, input.personId)) throw new MezzoError('CHANGED_ELSEWHERE');
  const id = workspace.newId();
  const createdAt = now(workspace);
  rows.insertNote(db, {
    id,
    kind: input.personId === null ? 'group' : 'individual',
    sessionId: input.sessionId,
    personId: input.personId,
    format: input.format,
    state: 'draft',
    namesReason: '',
    createdAt,
    updatedAt: createdAt,
  });
  rows.insertVersion(db, {
    id: workspace.newId(),
    noteId: id,
    number: 1,
    sections: input.sections,
    begunAt: createdAt,
    savedAt: createdAt,
  });
  return id;
}

/** Who was a member on the day, or is in the register of that session. */
function requirePart(workspace: OpenWorkspace, session: SessionWithGroup, personId: string): void {
  requirePerson(workspace, personId);
  const { id, groupId, date } = session;
  const spans = listSpans(workspace.db, groupId).filter((span) => span.personId === personId);
  if (isMemberOn(spans, date)) return;
  const isMarked = listMarks(workspace.db, groupId).some(
    (mark) => mark.sessionId === id && mark.personId === personId,
  );
  if (!isMarked) throw new MezzoError('NOT_A_MEMBER', { date });
}

function writeDraft(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  noteId: string,
  { sessionId, personId, version, format, sections }: DraftInput,
): string {
  const note = requireDraft(workspace, noteId);
  // The audit log tells whose note was written: it is the one that the writer means.
  if (note.sessionId !== sessionId || note.personId !== personId) throw new MezzoError('CHANGED_ELSEWHERE');
  if (version !== note.version) throw new MezzoError('CHANGED_ELSEWHERE');
  const [last] = rows.listVersions(db, noteId);
  if (!last) throw new Error('a note has a text');
  const stored = JSON.stringify(sections);
  if (stored === last.stored && format === note.format) return noteId;
  const savedAt = now(workspace);
  // A clock that was set back tells of no sitting that goes on.
  const isSameSitting = Math.abs(Date.parse(savedAt) - Date.parse(last.begunAt)) < minutesOfSitting * 60_000;
  if (format === note.format && isSameSitting && stored.length * 2 >= last.stored.length)
    rows.updateVersion(db, last.id, { sections, savedAt });
  else
    rows.insertVersion(db, {
      id: workspace.newId(),
      noteId,
      number: last.number + 1,
      sections,
      begunAt: savedAt,
      savedAt,
    });
  rows.updateNote(db, noteId, { format, updatedAt: savedAt });
  return noteId;
}

/** @throws MezzoError NOTE_SIGNED */
export function requireDraft(workspace: OpenWorkspace, noteId: string): rows.NoteRow {
  const note = requireNote(workspace, noteId);
  if (note.state === 'signed') throw new MezzoError('NOTE_SIGNED');
  return note;
}

export function versions(workspace: OpenWorkspace, { noteId }: { noteId: string }) {
  requireNote(workspace, noteId);
  noteView(workspace, 'note', noteId);
  return rows
    .listVersions(workspace.db, noteId)
    .map(({ number, savedAt, sections }) => ({ number, savedAt, sections }));
}

export function trash(workspace: OpenWorkspace, { noteId }: { noteId: string }): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    { action: 'note.trash', objectType: 'note', objectId: noteId },
    (db) => {
      requireDraft(workspace, noteId);
      const trashedAt = now(workspace);
      rows.updateNote(db, noteId, { trashedAt, updatedAt: trashedAt });
    },
  );
  return { undoStep };
}
