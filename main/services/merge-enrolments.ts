import type { WritableDatabase } from '../db/query.ts';
import * as enrolments from '../repositories/enrolments.ts';
import * as separations from '../repositories/separations.ts';

/**
 * The ways into groups of two people who become one. Where both stood on one group's board, the kept one's words stand
 * and what they leave open is filled from the other; whether somebody was declined is the kept one's to say.
 */
export function mergeEnrolments(
  db: WritableDatabase,
  keepId: string,
  duplicateId: string,
  updatedAt: string,
): void {
  for (const moving of enrolments.listEnrolmentsOf(db, duplicateId)) {
    const kept = enrolments.findEnrolment(db, moving.groupId, keepId);
    if (!kept) {
      enrolments.moveEnrolment(db, moving.id, keepId, updatedAt);
      continue;
    }
    const takesScreening = kept.screenedOn === null && moving.screenedOn !== null;
    enrolments.updateEnrolment(db, kept.id, {
      referredOn: kept.referredOn ?? moving.referredOn,
      referralSource: kept.referralSource || moving.referralSource,
      referralReason: bothTexts(kept.referralReason, moving.referralReason),
      screening: takesScreening ? { ...kept.screening, ...moving.screening } : kept.screening,
      screenedOn: kept.screenedOn ?? moving.screenedOn,
      screeningRemarks: bothTexts(kept.screeningRemarks, moving.screeningRemarks),
      confidentialityOn: kept.confidentialityOn ?? moving.confidentialityOn,
      updatedAt,
    });
    enrolments.deleteEnrolment(db, moving.id);
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
    if (known && known.reason === '' && moving.reason !== '')
      separations.updateSeparation(db, known.id, { reason: moving.reason });
  }
}

function bothTexts(kept: string, moving: string): string {
  return [...new Set([kept, moving].filter(Boolean))].join('\n');
}
