import type { Screening } from '../../shared/contract/enrolment.ts';
import {
  all,
  first,
  insert,
  type ReadableDatabase,
  run,
  updateById,
  type WritableDatabase,
} from '../db/query.ts';
import type { PersonRow } from './people.ts';

export interface Enrolment {
  id: string;
  groupId: string;
  personId: string;
  referredOn: string | null;
  referralSource: string;
  referralReason: string;
  /** The answers only; those not in it are not known yet. */
  screening: Partial<Screening['answers']>;
  screenedOn: string | null;
  screeningRemarks: string;
  confidentialityOn: string | null;
  declinedOn: string | null;
  declineReason: string;
}

const columns = `e.id, e.groupId, e.personId, e.referredOn, e.referralSource, e.referralReason, e.screening,
  e.screenedOn, e.screeningRemarks, e.confidentialityOn, e.declinedOn, e.declineReason`;

type EnrolmentRow = Omit<Enrolment, 'screening'> & { screening: string };

function enrolmentOf({ screening, ...row }: EnrolmentRow): Enrolment {
  return { ...row, screening: JSON.parse(screening) as Enrolment['screening'] };
}

export function listEnrolments(db: ReadableDatabase, groupId: string): Enrolment[] {
  return all<EnrolmentRow>(db, `SELECT ${columns} FROM enrolments AS e WHERE e.groupId = @groupId`, {
    groupId,
  }).map(enrolmentOf);
}

export function findEnrolment(db: ReadableDatabase, groupId: string, personId: string): Enrolment | null {
  const row = first<EnrolmentRow>(
    db,
    `SELECT ${columns} FROM enrolments AS e WHERE e.groupId = @groupId AND e.personId = @personId`,
    { groupId, personId },
  );
  return row && enrolmentOf(row);
}

export type BoardPerson = PersonRow & { accessNeeds: string };

/** Everybody whom a group's board is about: referred, or ever a member or waiting; less people in the trash. */
export function listBoardPeople(db: ReadableDatabase, groupId: string): BoardPerson[] {
  return all(
    db,
    `SELECT p.id, p.givenName, p.familyName, p.preferredName, p.pronouns, p.birthDate, p.grade, p.identifier,
       p.accessNeeds
     FROM people AS p WHERE p.trashedAt IS NULL AND p.id IN (
       SELECT personId FROM enrolments WHERE groupId = @groupId
       UNION SELECT personId FROM memberships WHERE groupId = @groupId)
     ORDER BY p.familyName, p.givenName, p.id`,
    { groupId },
  );
}

export function insertEnrolment(
  db: WritableDatabase,
  { screening, ...enrolment }: Enrolment & { updatedAt: string },
): void {
  insert(db, 'enrolments', { ...enrolment, screening: JSON.stringify(screening) });
}

export function updateEnrolment(
  db: WritableDatabase,
  id: string,
  { screening, ...fields }: Partial<Omit<Enrolment, 'id' | 'groupId' | 'personId'>> & { updatedAt: string },
): void {
  updateById(db, 'enrolments', id, {
    ...fields,
    ...(screening === undefined ? {} : { screening: JSON.stringify(screening) }),
  });
}

export function deleteEnrolment(db: WritableDatabase, id: string): void {
  run(db, 'DELETE FROM enrolments WHERE id = @id', { id });
}

/** The names of the guardians of these people. */
export function listGuardianNames(
  db: ReadableDatabase,
  personIds: readonly string[],
): { personId: string; name: string }[] {
  return all(
    db,
    `SELECT personId, name FROM guardians WHERE personId IN (SELECT value FROM json_each(@personIds))
     ORDER BY personId, position`,
    { personIds: JSON.stringify(personIds) },
  );
}

/** The classes that these people are in. */
export function listClassesOf(
  db: ReadableDatabase,
  personIds: readonly string[],
): { personId: string; course: string; teacher: string; scheduleId: string; periodName: string }[] {
  return all(
    db,
    `SELECT personId, course, teacher, scheduleId, periodName FROM studentClasses
     WHERE personId IN (SELECT value FROM json_each(@personIds)) ORDER BY personId, position`,
    { personIds: JSON.stringify(personIds) },
  );
}

/** Whether somebody was referred to a group, or ever was in it or waits for it. */
export function isOnBoard(db: ReadableDatabase, groupId: string, personId: string): boolean {
  return (
    first(
      db,
      `SELECT 1 WHERE EXISTS (SELECT 1 FROM enrolments WHERE groupId = @groupId AND personId = @personId)
         OR EXISTS (SELECT 1 FROM memberships WHERE groupId = @groupId AND personId = @personId)`,
      { groupId, personId },
    ) !== null
  );
}

/** Of one person in every group, those in the trash included: they come back with their groups. */
export function listEnrolmentsOf(db: ReadableDatabase, personId: string): Enrolment[] {
  return all<EnrolmentRow>(db, `SELECT ${columns} FROM enrolments AS e WHERE e.personId = @personId`, {
    personId,
  }).map(enrolmentOf);
}

export function moveEnrolment(db: WritableDatabase, id: string, personId: string, updatedAt: string): void {
  updateById(db, 'enrolments', id, { personId, updatedAt });
}
