import { type ScreeningQuestion, screeningQuestions } from '../../shared/contract/enrolment.ts';
import type { WritableDatabase } from '../db/query.ts';
import * as enrolments from '../repositories/enrolments.ts';
import type { Enrolment } from '../repositories/enrolments.ts';
import { listOfPersonInGroup } from '../repositories/memberships.ts';
import * as separations from '../repositories/separations.ts';
import { presentMembership } from './enrolment-board.ts';
import { localNow, now, type OpenWorkspace } from './open-workspace.ts';

type Answers = Enrolment['screening'];

/**
 * The ways into groups of two people who become one; their memberships are one already. What was said of either stands:
 * where both were on one group's board, the kept one's words come first and what they leave open is filled from the
 * other; nothing that speaks against a place is lost.
 */
export function mergeEnrolments(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  keepId: string,
  duplicateId: string,
): void {
  const updatedAt = now(workspace);
  const today = localNow(workspace).date;
  for (const moving of enrolments.listEnrolmentsOf(db, duplicateId)) {
    const kept = enrolments.findEnrolment(db, moving.groupId, keepId);
    if (!kept) {
      enrolments.moveEnrolment(db, moving.id, keepId, updatedAt);
      continue;
    }
    enrolments.updateEnrolment(db, kept.id, {
      referredOn: kept.referredOn ?? moving.referredOn,
      referralSource: kept.referralSource || moving.referralSource,
      referralReason: bothTexts(kept.referralReason, moving.referralReason),
      screening: bothAnswers(kept.screening, moving.screening),
      screenedOn: laterDay(kept.screenedOn, moving.screenedOn),
      screeningRemarks: bothTexts(kept.screeningRemarks, moving.screeningRemarks),
      confidentialityOn: kept.confidentialityOn ?? moving.confidentialityOn,
      declinedOn: laterDay(kept.declinedOn, moving.declinedOn),
      declineReason: bothLines(kept.declineReason, moving.declineReason),
      updatedAt,
    });
    enrolments.deleteEnrolment(db, moving.id);
  }
  for (const kept of enrolments.listEnrolmentsOf(db, keepId)) {
    if (kept.declinedOn === null) continue;
    const spans = listOfPersonInGroup(db, kept.groupId, keepId);
    const { isMember, isWaiting } = presentMembership(spans, today);
    if (!isMember && !isWaiting) continue;
    // Who has a place is not declined; why the other record was stays to be read.
    enrolments.updateEnrolment(db, kept.id, {
      declinedOn: null,
      declineReason: '',
      screeningRemarks: bothTexts(kept.screeningRemarks, kept.declineReason),
      updatedAt,
    });
  }
}

/** "Not to be placed together" of two people who become one; a note that kept the two apart from each other goes. */
export function mergeSeparations(db: WritableDatabase, keepId: string, duplicateId: string): void {
  for (const moving of separations.listAllSeparationsOf(db, duplicateId)) {
    const otherId = moving.firstId === duplicateId ? moving.secondId : moving.firstId;
    const pair = otherId === keepId ? null : separations.inOrder(keepId, otherId);
    const known = pair && separations.findSeparationOf(db, pair);
    if (pair && !known) {
      separations.updateSeparation(db, moving.id, pair);
      continue;
    }
    separations.deleteSeparation(db, moving.id);
    if (known) separations.updateSeparation(db, known.id, { reason: bothLines(known.reason, moving.reason) });
  }
}

/**
 * Begins to watch two people who become one: what it returns tells, once they are, how many people that they are kept
 * apart from are members of a group with them who were not with either of the two before.
 */
export function watchKeptApart(workspace: OpenWorkspace, keepId: string, duplicateId: string): () => number {
  const sharedBy = (personId: string) =>
    separations.listSharedGroups(workspace.db, personId, localNow(workspace).date);
  const nameOf = ({ groupId, otherId }: separations.SharedGroup) => `${groupId} ${otherId}`;
  const before = new Set([...sharedBy(keepId), ...sharedBy(duplicateId)].map(nameOf));
  return () =>
    new Set(
      sharedBy(keepId)
        .filter((shared) => !before.has(nameOf(shared)))
        .map(({ otherId }) => otherId),
    ).size;
}

/** Answer by answer: no before yes, yes before not known. */
function bothAnswers(kept: Answers, moving: Answers): Answers {
  const answerOf = (question: ScreeningQuestion) => {
    const given = [kept[question], moving[question]];
    return (['no', 'yes', 'unknown'] as const).find((answer) => given.includes(answer));
  };
  return Object.fromEntries(
    screeningQuestions.flatMap((question) => {
      const answer = answerOf(question);
      return answer ? [[question, answer]] : [];
    }),
  );
}

function laterDay(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

function bothTexts(kept: string, moving: string): string {
  return [...new Set([kept, moving].filter(Boolean))].join('\n');
}

/** For a text of one line. */
function bothLines(kept: string, moving: string): string {
  return [...new Set([kept, moving].filter(Boolean))].join('; ');
}
