import { type AttendanceStatus } from '../../shared/domain/attendance.ts';
import { isMemberOn, type MembershipSpan } from '../../shared/domain/membership.ts';
import type { ReadableDatabase } from '../db/query.ts';
import { listMarksOfPerson } from '../repositories/attendance.ts';

/** A person's marks at the held sessions of a group while a member, in order of time; null is not recorded. */
export function marksOfPersonInGroup(
  db: ReadableDatabase,
  groupId: string,
  personId: string,
  spans: readonly MembershipSpan[],
): (AttendanceStatus | null)[] {
  return listMarksOfPerson(db, groupId, personId)
    .filter((row) => isMemberOn(spans, row.date))
    .map((row) => row.status);
}
