import type { DisclosureFields } from '../../../shared/contract/disclosures.ts';
import { listAttendedMembers } from '../../repositories/note-lists.ts';
import { listMembersBetween } from '../../repositories/records.ts';
import { change } from '../change.ts';
import { insertForEach } from '../disclosures.ts';
import { requireGroup } from '../groups.ts';
import { requireNote } from '../notes/read-notes.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { requirePerson } from '../people.ts';
import { requireSession } from '../sessions.ts';

/** What leaves the agency. */
export type Leaving =
  | { kind: 'note'; noteId: string }
  | { kind: 'person'; personId: string; groupId: string | null }
  | { kind: 'group'; groupId: string; from: string | null; to: string | null };

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

/** A group's note or record tells of everyone who was there: it goes into each of their registers. */
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
    case 'note': {
      const { personId, sessionId } = requireNote(workspace, of.noteId);
      const { groupId, date } = requireSession(workspace, sessionId);
      if (personId !== null) return { personIds: [personId], groupId };
      const personIds = listAttendedMembers(workspace.db, groupId, date)
        .filter((attended) => attended.sessionId === sessionId)
        .map((attended) => attended.personId);
      return { personIds, groupId };
    }
  }
}
