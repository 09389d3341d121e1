import type { DisclosureFields } from '../../../shared/contract/disclosures.ts';
import type { LeavingOf } from '../../../shared/contract/records.ts';
import { findNames } from '../../../shared/domain/name-guard.ts';
import { listNamesAround } from '../../repositories/guarded-names.ts';
import { listAttendedMembers } from '../../repositories/note-lists.ts';
import { findPerson } from '../../repositories/people.ts';
import type { NoteRow } from '../../repositories/notes.ts';
import { listMembersBetween } from '../../repositories/records.ts';
import { change } from '../change.ts';
import { insertForEach } from '../disclosures.ts';
import { requireGroup } from '../groups.ts';
import { requireNote } from '../notes/read-notes.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { requirePerson } from '../people.ts';
import { requireSession } from '../sessions.ts';
import { printedNotes } from './printed-notes.ts';

export type Leaving = LeavingOf;

/** Writes what leaves the agency into the register of everybody whom it is about. */
export function disclose(
  workspace: OpenWorkspace,
  { of, fields }: { of: Leaving; fields: DisclosureFields },
): { undoStep: number | null; people: number } {
  const { personIds, groupId } = whomItIsAbout(workspace, of);
  const { undoStep } = change(
    workspace,
    {
      action: 'disclosure.add',
      objectType: personIds.length === 1 ? 'person' : 'disclosures',
      objectId: personIds.length === 1 ? personIds[0]! : groupId,
      detail: { people: personIds.length, leaving: of.kind },
    },
    (db) => insertForEach(workspace, db, personIds, groupId, fields),
    () => personIds.length,
  );
  return { undoStep, people: personIds.length };
}

/** A group's note or record tells of everyone who was there, a note of those named in it, too: into each register. */
function whomItIsAbout(
  workspace: OpenWorkspace,
  of: Leaving,
): { personIds: string[]; groupId: string | null } {
  switch (of.kind) {
    case 'person':
      requirePerson(workspace, of.personId);
      return { personIds: [of.personId], groupId: of.groupId };
    case 'group':
      requireGroup(workspace, of.groupId);
      return { personIds: listMembersBetween(workspace.db, of.groupId, of), groupId: of.groupId };
    case 'groups': {
      const everyone = of.groupIds.flatMap((groupId) => {
        requireGroup(workspace, groupId);
        return listMembersBetween(workspace.db, groupId, of);
      });
      return {
        personIds: [...new Set(everyone)],
        groupId: of.groupIds.length === 1 ? of.groupIds[0]! : null,
      };
    }
    case 'session': {
      // Who was not there is on the paper of a session, too.
      const { groupId, date } = requireSession(workspace, of.sessionId);
      return { personIds: listMembersBetween(workspace.db, groupId, { from: date, to: date }), groupId };
    }
    case 'note': {
      const note = requireNote(workspace, of.noteId);
      const { personId, sessionId } = note;
      const { groupId, date } = requireSession(workspace, sessionId);
      if (personId !== null) return { personIds: [personId], groupId };
      const personIds = listAttendedMembers(workspace.db, groupId, date)
        .filter((attended) => attended.sessionId === sessionId)
        .map((attended) => attended.personId);
      return { personIds: [...new Set([...personIds, ...namedIn(workspace, note, groupId)])], groupId };
    }
  }
}

/** Who is named in a note without having been there; where two bear the name, both are. */
function namedIn(workspace: OpenWorkspace, row: NoteRow, groupId: string): string[] {
  const { db } = workspace;
  const people = listNamesAround(db, groupId).filter(({ id }) => findPerson(db, id) !== null);
  const texts = printedNotes(workspace, [row]).flatMap(({ sections, signatures, addenda }) => [
    ...sections.flatMap(({ heading, text }) => [heading, text]),
    ...signatures.map(({ intervention }) => intervention),
    ...addenda.map(({ text }) => text),
  ]);
  return texts.flatMap((text) =>
    findNames(text, people, null)
      .filter(({ certainty }) => certainty === 'name')
      .flatMap(({ personIds }) => personIds),
  );
}
