import { MezzoError } from '../../../shared/contract/failures.ts';
import type { FoundNameInText } from '../../../shared/contract/notes.ts';
import { findNames } from '../../../shared/domain/name-guard.ts';
import * as rows from '../../repositories/notes.ts';
import { finalChange } from '../final-change.ts';
import { now, type OpenWorkspace } from '../open-workspace.ts';
import { requireSession } from '../sessions.ts';
import { guardedIn } from './guarded-names.ts';
import { requireDraft } from './notes.ts';
import { hashOf, headingOf, requireLeader, requireNote } from './read-notes.ts';

/** What a signer says of the names found: why those left in are there, and that the doubtful ones were looked at. */
interface NamesLeft {
  namesReason: string;
  wordsSeen: boolean;
}

export function checkNames(
  workspace: OpenWorkspace,
  { sessionId, personId, texts }: { sessionId: string; personId: string; texts: readonly string[] },
): FoundNameInText[] {
  const { groupId } = requireSession(workspace, sessionId);
  const { others, own } = guardedIn(workspace.db, groupId, personId);
  return texts.flatMap((text, place) =>
    findNames(text, others, own).map((found) => ({ ...found, text: place })),
  );
}

export function sign(
  workspace: OpenWorkspace,
  input: NamesLeft & { noteId: string; version: number; facilitatorId: string },
): { id: string } {
  const { noteId, version, facilitatorId, namesReason } = input;
  const facts = { action: 'note.sign', objectType: 'note', objectId: noteId };
  return finalChange(workspace, facts, (db, audit) => {
    const note = requireDraft(workspace, noteId);
    if (note.version !== version) throw new MezzoError('CHANGED_ELSEWHERE');
    const session = requireSession(workspace, note.sessionId);
    const leader = requireLeader(workspace, session.groupId, facilitatorId);
    const texts = rows.listVersions(db, noteId);
    const [last] = texts;
    if (!last || last.sections.every(({ text }) => text.trim() === '')) throw new MezzoError('NOTE_EMPTY');
    const left = requireNamesSettled(
      workspace,
      note,
      last.sections.flatMap(({ heading, text }) => [heading, text]),
      input,
    );
    const signedAt = now(workspace);
    rows.updateNote(db, noteId, {
      state: 'signed',
      namesReason: left.names > 0 ? namesReason : '',
      updatedAt: signedAt,
    });
    const textHash = hashOf(last.stored);
    rows.insertSignature(db, {
      id: workspace.newId(),
      noteId,
      versionNumber: last.number,
      facilitatorId,
      name: leader.name,
      credentials: leader.credentials,
      intervention: '',
      signedAt,
      ...headingOf(session),
      textHash,
    });
    audit.detail = { kind: note.kind, personId: note.personId, facilitatorId, textHash, ...left };
    return { result: { id: noteId }, final: { notes: [noteId], noteVersions: texts.map(({ id }) => id) } };
  });
}

export function signSecond(
  workspace: OpenWorkspace,
  input: NamesLeft & { noteId: string; facilitatorId: string; intervention: string },
): { id: string } {
  const { noteId, facilitatorId, intervention } = input;
  const facts = { action: 'note.sign-second', objectType: 'note', objectId: noteId };
  return finalChange(workspace, facts, (db, audit) => {
    const note = requireSigned(workspace, noteId);
    const session = requireSession(workspace, note.sessionId);
    const leader = requireLeader(workspace, session.groupId, facilitatorId);
    if (rows.listSignatures(db, [noteId]).some((signature) => signature.facilitatorId === facilitatorId))
      throw new MezzoError('ALREADY_SIGNED');
    const left = requireNamesSettled(workspace, note, [intervention], input);
    const [last] = rows.listVersions(db, noteId);
    if (!last) throw new Error('a signed note has a text');
    const textHash = hashOf(last.stored);
    rows.insertSignature(db, {
      id: workspace.newId(),
      noteId,
      versionNumber: last.number,
      facilitatorId,
      name: leader.name,
      credentials: leader.credentials,
      intervention,
      signedAt: now(workspace),
      ...headingOf(session),
      textHash,
    });
    audit.detail = { kind: note.kind, personId: note.personId, facilitatorId, textHash, ...left };
    return { result: { id: noteId }, final: {} };
  });
}

export function addAddendum(
  workspace: OpenWorkspace,
  input: NamesLeft & {
    noteId: string;
    kind: 'addendum' | 'late-entry';
    text: string;
    facilitatorId: string;
  },
): { id: string } {
  const { noteId, kind, text, facilitatorId } = input;
  const facts = { action: 'note.addendum', objectType: 'note', objectId: noteId };
  return finalChange(workspace, facts, (db, audit) => {
    const note = requireSigned(workspace, noteId);
    const { groupId } = requireSession(workspace, note.sessionId);
    const { name, credentials } = requireLeader(workspace, groupId, facilitatorId);
    const left = requireNamesSettled(workspace, note, [text], input);
    const writtenAt = now(workspace);
    rows.insertAddendum(db, { id: workspace.newId(), noteId, kind, text, name, credentials, writtenAt });
    audit.detail = { kind, personId: note.personId, facilitatorId, textHash: hashOf(text), ...left };
    return { result: { id: noteId }, final: {} };
  });
}

function requireSigned(workspace: OpenWorkspace, noteId: string): rows.NoteRow {
  const note = requireNote(workspace, noteId);
  if (note.state !== 'signed') throw new MezzoError('NOTE_NOT_SIGNED');
  return note;
}

/**
 * The names of others left in a member's record, counted. A group note names whom it is about.
 * @throws MezzoError NAMES_LEFT where a name has no reason, or nobody looked at what may be a word
 */
function requireNamesSettled(
  workspace: OpenWorkspace,
  note: rows.NoteRow,
  texts: readonly string[],
  { namesReason, wordsSeen }: NamesLeft,
): { names: number; words: number } {
  if (note.personId === null) return { names: 0, words: 0 };
  const found = checkNames(workspace, { sessionId: note.sessionId, personId: note.personId, texts });
  const names = found.filter(({ certainty }) => certainty === 'name').length;
  const words = found.length - names;
  if (namesReason.trim() === '' && (names > 0 || (words > 0 && !wordsSeen)))
    throw new MezzoError('NAMES_LEFT', { names, words });
  return { names, words };
}
