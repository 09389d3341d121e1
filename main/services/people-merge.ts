import { MezzoError } from '../../shared/contract/failures.ts';
import type { PersonFields } from '../../shared/contract/people.ts';
import { overlappingSpan } from '../../shared/domain/membership.ts';
import type { WritableDatabase } from '../db/query.ts';
import { moveDisclosures } from '../repositories/disclosures.ts';
import { deleteDraftsOf } from '../repositories/drafts.ts';
import { moveHolds } from '../repositories/legal-holds.ts';
import { moveMemberEndings } from '../repositories/endings.ts';
import { moveInvolved } from '../repositories/incidents.ts';
import * as memberships from '../repositories/memberships.ts';
import { moveActs } from '../repositories/merge-acts.ts';
import { moveNotes } from '../repositories/notes.ts';
import {
  dropGuardians,
  dropStandIn,
  isStandIn,
  moveGoalsAndForms,
  moveMarksAndAbsences,
} from '../repositories/people-merge.ts';
import * as rows from '../repositories/people.ts';
import { movePastService } from '../repositories/retention.ts';
import { moveStays } from '../repositories/runs.ts';
import { moveScores } from '../repositories/scores.ts';
import { moveChoices } from '../repositories/sociometry.ts';
import { moveClasses } from '../repositories/timetable.ts';
import { change } from './change.ts';
import { now, type OpenWorkspace } from './open-workspace.ts';
import { mergeEnrolments, mergeSeparations, watchKeptApart } from './merge-enrolments.ts';
import { requirePerson, updateWithGuardians } from './people.ts';
import { moveInQuestions } from './questions/saved.ts';

/** Makes two people one, with everything that the duplicate owns; one step takes it back. */
export function merge(
  workspace: OpenWorkspace,
  { keepId, duplicateId }: { keepId: string; duplicateId: string },
): { undoStep: number | null; keptApart: number } {
  if (keepId === duplicateId) throw new MezzoError('SAME_PERSON');
  const { undoStep, result: keptApart } = change(
    workspace,
    { action: 'person.merge', objectType: 'person', objectId: keepId, detail: { duplicateId } },
    (db) => {
      const keep = requirePerson(workspace, keepId);
      const duplicate = requirePerson(workspace, duplicateId);
      const countKeptApart = watchKeptApart(workspace, keepId, duplicateId);
      updateWithGuardians(workspace, keepId, filledFrom(workspace, keep, duplicate));
      moveMemberships(workspace, db, keepId, duplicateId);
      moveMarksAndAbsences(db, keepId, duplicateId);
      moveClasses(db, keepId, duplicateId);
      moveChoices(db, keepId, duplicateId);
      moveStays(db, keepId, duplicateId);
      moveActs(db, keepId, duplicateId);
      moveNotes(db, keepId, duplicateId);
      moveGoalsAndForms(db, keepId, duplicateId);
      moveScores(db, keepId, duplicateId);
      moveInvolved(db, keepId, duplicateId);
      moveDisclosures(db, keepId, duplicateId);
      moveMemberEndings(db, keepId, duplicateId);
      moveHolds(db, keepId, duplicateId);
      movePastService(db, keepId, duplicateId);
      moveInQuestions(db, keepId, duplicateId);
      mergeEnrolments(workspace, db, keepId, duplicateId);
      mergeSeparations(db, keepId, duplicateId);
      dropGuardians(db, duplicateId);
      // Who is somebody is no stand-in, whichever of the two records is kept.
      if (!isStandIn(db, duplicateId)) dropStandIn(db, keepId);
      dropStandIn(db, duplicateId);
      rows.markMerged(db, duplicateId, keepId, now(workspace));
      deleteDraftsOf(db, duplicateId);
      return countKeptApart();
    },
  );
  return { undoStep, keptApart };
}

function filledFrom(
  workspace: OpenWorkspace,
  keep: rows.PersonDetails,
  duplicate: rows.PersonDetails,
): PersonFields {
  const guardians = rows.listGuardians(workspace.db, keep.id);
  for (const guardian of rows.listGuardians(workspace.db, duplicate.id)) {
    if (!guardians.some((known) => known.name === guardian.name)) guardians.push(guardian);
  }
  return {
    givenName: keep.givenName || duplicate.givenName,
    familyName: keep.familyName || duplicate.familyName,
    preferredName: keep.preferredName || duplicate.preferredName,
    pronouns: keep.pronouns || duplicate.pronouns,
    birthDate: keep.birthDate ?? duplicate.birthDate,
    grade: keep.grade || duplicate.grade,
    phone: keep.phone || duplicate.phone,
    email: keep.email || duplicate.email,
    accessNeeds: [...new Set([keep.accessNeeds, duplicate.accessNeeds].filter(Boolean))].join('\n'),
    identifier: keep.identifier || duplicate.identifier,
    guardians: guardians.slice(0, 10),
  };
}

/** Spans move over; where the two overlap in one group they become one span from the earlier to the later day. */
function moveMemberships(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  keepId: string,
  duplicateId: string,
): void {
  const updatedAt = now(workspace);
  for (const moving of memberships.listAllMembershipsOf(db, duplicateId)) {
    const kept = memberships.listOfPersonInGroup(db, moving.groupId, keepId);
    if (moving.state === 'waiting') {
      if (kept.some((row) => row.state === 'waiting' || row.leftOn === null))
        memberships.deleteMembership(db, moving.id);
      else memberships.updateMembership(db, moving.id, { personId: keepId, updatedAt });
      continue;
    }
    let span = moving as memberships.MemberSpan;
    for (;;) {
      const others = memberships
        .listOfPersonInGroup(db, moving.groupId, keepId)
        .filter((row): row is memberships.MemberSpan => row.state === 'member' && row.id !== span.id);
      const overlapping = overlappingSpan(span, others);
      if (!overlapping) break;
      memberships.deleteMembership(db, overlapping.id);
      span = {
        ...span,
        joinedOn: span.joinedOn < overlapping.joinedOn ? span.joinedOn : overlapping.joinedOn,
        leftOn:
          span.leftOn === null || overlapping.leftOn === null
            ? null
            : span.leftOn > overlapping.leftOn
              ? span.leftOn
              : overlapping.leftOn,
        leaveReason: span.leaveReason || overlapping.leaveReason,
      };
    }
    if (span.leftOn === null) {
      // Who is a member now does not wait for a place.
      for (const row of kept) if (row.state === 'waiting') memberships.deleteMembership(db, row.id);
    }
    memberships.updateMembership(db, span.id, {
      personId: keepId,
      joinedOn: span.joinedOn,
      leftOn: span.leftOn,
      leaveReason: span.leaveReason,
      updatedAt,
    });
  }
}
