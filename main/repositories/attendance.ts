import { attendanceStatuses, type Mark, type PlannedAbsence } from '../../shared/contract/attendance.ts';
import { isAttended } from '../../shared/domain/attendance.ts';
import { all, first, insert, type ReadableDatabase, run, type WritableDatabase } from '../db/query.ts';

const attendedStatuses = attendanceStatuses.filter(isAttended).map((status) => `'${status}'`);

/** Whether a mark (a) says that the person was there, if only for a part. */
export const wasThere = `a.status IN (${attendedStatuses.join(', ')})`;

export type MarkRow = Mark & { sessionId: string; personId: string };

/** Every mark of a group's sessions. */
export function listMarks(db: ReadableDatabase, groupId: string): MarkRow[] {
  return all(
    db,
    `SELECT a.sessionId, a.personId, a.status, a.minutes, a.reason FROM sessions AS s
     JOIN attendance AS a ON a.sessionId = s.id WHERE s.groupId = @groupId AND s.trashedAt IS NULL`,
    { groupId },
  );
}

export function listMarksOfSession(db: ReadableDatabase, sessionId: string): MarkRow[] {
  return all(
    db,
    'SELECT sessionId, personId, status, minutes, reason FROM attendance WHERE sessionId = @sessionId',
    { sessionId },
  );
}

export function hasMarks(db: ReadableDatabase, sessionId: string): boolean {
  return first(db, 'SELECT 1 FROM attendance WHERE sessionId = @sessionId LIMIT 1', { sessionId }) !== null;
}

/** Writes the mark of one member at one session, over an earlier one. */
export function putMark(
  db: WritableDatabase,
  mark: Mark & { id: string; sessionId: string; personId: string; updatedAt: string },
): void {
  run(
    db,
    `INSERT INTO attendance (id, sessionId, personId, status, minutes, reason, updatedAt)
     VALUES (@id, @sessionId, @personId, @status, @minutes, @reason, @updatedAt)
     ON CONFLICT (sessionId, personId) DO UPDATE SET status = excluded.status, minutes = excluded.minutes,
       reason = excluded.reason, updatedAt = excluded.updatedAt
     WHERE status IS NOT excluded.status OR minutes IS NOT excluded.minutes OR reason IS NOT excluded.reason`,
    mark,
  );
}

export function deleteMark(db: WritableDatabase, sessionId: string, personId: string): void {
  run(db, 'DELETE FROM attendance WHERE sessionId = @sessionId AND personId = @personId', {
    sessionId,
    personId,
  });
}

export interface Guest {
  id: string;
  name: string;
  kind: 'guest' | 'walk-in';
}

export function listGuests(db: ReadableDatabase, sessionId: string): Guest[] {
  return all(db, 'SELECT id, name, kind FROM guests WHERE sessionId = @sessionId ORDER BY id', { sessionId });
}

export function insertGuest(db: WritableDatabase, guest: Guest & { sessionId: string }): void {
  insert(db, 'guests', { ...guest });
}

/** How many acts of a session a guest said or was spoken to in, in all its records. */
export function countActsOfGuest(db: ReadableDatabase, id: string): number {
  return first<{ count: number }>(
    db,
    `SELECT count(*) AS count FROM guests AS g JOIN acts AS a ON a.sessionId = g.sessionId
     WHERE g.id = @id AND (a.speakerGuestId = @id OR a.toGuestId = @id)`,
    { id },
  )!.count;
}

export function deleteGuest(db: WritableDatabase, id: string): number {
  return run(db, 'DELETE FROM guests WHERE id = @id', { id });
}

const absenceColumns = 'id, personId, groupId, fromOn, untilOn, sessions, reason';

/** Planned absences that can touch a group: those for it and those for all groups. */
export function listAbsencesForGroup(db: ReadableDatabase, groupId: string): PlannedAbsence[] {
  return all(
    db,
    `SELECT ${absenceColumns} FROM plannedAbsences
     WHERE personId IN (SELECT personId FROM memberships WHERE groupId = @groupId)
       AND (groupId = @groupId OR groupId IS NULL) ORDER BY fromOn, id`,
    { groupId },
  );
}

export function listAbsencesOf(db: ReadableDatabase, personId: string): PlannedAbsence[] {
  return all(
    db,
    `SELECT ${absenceColumns} FROM plannedAbsences WHERE personId = @personId ORDER BY fromOn DESC, id`,
    { personId },
  );
}

/** Planned absences of these people, in every group. */
export function listAbsencesOfPeople(
  db: ReadableDatabase,
  personIds: readonly string[],
): (PlannedAbsence & { personId: string })[] {
  return all(
    db,
    `SELECT ${absenceColumns} FROM plannedAbsences
     WHERE personId IN (SELECT value FROM json_each(@personIds)) ORDER BY fromOn, id`,
    { personIds: JSON.stringify(personIds) },
  );
}

export function insertAbsence(db: WritableDatabase, absence: PlannedAbsence): void {
  insert(db, 'plannedAbsences', { ...absence });
}

export function deleteAbsence(db: WritableDatabase, id: string): number {
  return run(db, 'DELETE FROM plannedAbsences WHERE id = @id', { id });
}

/** The held sessions of a group in order of time, each with the person's mark or null. */
export function listMarksOfPerson(
  db: ReadableDatabase,
  groupId: string,
  personId: string,
): { date: string; status: Mark['status'] | null }[] {
  return all(
    db,
    `SELECT s.date, a.status FROM sessions AS s
     LEFT JOIN attendance AS a ON a.sessionId = s.id AND a.personId = @personId
     WHERE s.groupId = @groupId AND s.trashedAt IS NULL AND s.state <> 'cancelled'
     ORDER BY s.date, s.start, s.id`,
    { groupId, personId },
  );
}

/** The groups in which a person is a member, ended spans included. */
export function listMemberGroupIds(db: ReadableDatabase, personId: string): string[] {
  return all<{ groupId: string }>(
    db,
    `SELECT DISTINCT m.groupId FROM memberships AS m JOIN groups AS g ON g.id = m.groupId AND g.trashedAt IS NULL
     WHERE m.personId = @personId AND m.state = 'member'`,
    { personId },
  ).map((row) => row.groupId);
}
