import type { AttendanceStatus } from '../../shared/domain/attendance.ts';
import type { ConsentKind } from '../../shared/domain/consent.ts';
import { all, type ReadableDatabase } from '../db/query.ts';
import { memberOnTheDay } from './memberships.ts';

export interface Span {
  from: string | null;
  to: string | null;
}

export interface AttendedRow {
  sessionId: string;
  groupId: string;
  groupName: string;
  sessionNumber: number | null;
  date: string;
  status: AttendanceStatus | null;
  minutes: number | null;
  reason: string;
}

/** Every held session at which a person belonged to the group, with their mark or none, in order of time. */
export function listAttendanceOf(
  db: ReadableDatabase,
  personId: string,
  groupId: string | null,
  { from, to }: Span,
): AttendedRow[] {
  return all(
    db,
    `SELECT s.id AS sessionId, s.groupId, g.name AS groupName, s.date, a.status, a.minutes,
       coalesce(a.reason, '') AS reason,
       (SELECT count(*) FROM sessions AS e WHERE e.groupId = s.groupId AND e.trashedAt IS NULL
         AND e.state <> 'cancelled' AND (e.date, e.start, e.id) <= (s.date, s.start, s.id)) AS sessionNumber
     FROM memberships AS m
     JOIN groups AS g ON g.id = m.groupId AND g.trashedAt IS NULL
     JOIN sessions AS s ON ${memberOnTheDay} AND s.trashedAt IS NULL AND s.state = 'held'
     LEFT JOIN attendance AS a ON a.sessionId = s.id AND a.personId = m.personId
     WHERE m.personId = @personId AND (@groupId IS NULL OR m.groupId = @groupId)
       AND s.date >= coalesce(@from, s.date) AND s.date <= coalesce(@to, s.date)
     ORDER BY s.date, s.start, s.id`,
    { personId, groupId, from, to },
  );
}

export interface ConsentRow {
  groupId: string;
  groupName: string;
  kind: ConsentKind;
  sentOn: string | null;
  returnedOn: string | null;
  isGiven: boolean | null;
  givenBy: string;
  expiresOn: string | null;
  withdrawnOn: string | null;
}

/** The forms of a person in the order in which they were written down. */
export function listConsentsOf(db: ReadableDatabase, personId: string, groupId: string | null): ConsentRow[] {
  return all<Omit<ConsentRow, 'isGiven'> & { isGiven: number | null }>(
    db,
    `SELECT c.groupId, g.name AS groupName, c.kind, c.sentOn, c.returnedOn, c.isGiven, c.givenBy, c.expiresOn,
       c.withdrawnOn
     FROM consents AS c JOIN groups AS g ON g.id = c.groupId AND g.trashedAt IS NULL
     WHERE c.personId = @personId AND (@groupId IS NULL OR c.groupId = @groupId) ORDER BY c.id`,
    { personId, groupId },
  ).map((row) => ({ ...row, isGiven: row.isGiven === null ? null : row.isGiven === 1 }));
}

/** Everyone who belonged to a group on any day between two, less people in the trash. */
export function listMembersBetween(db: ReadableDatabase, groupId: string, { from, to }: Span): string[] {
  return all<{ personId: string }>(
    db,
    `SELECT m.personId FROM memberships AS m JOIN people AS p ON p.id = m.personId AND p.trashedAt IS NULL
     WHERE m.groupId = @groupId AND m.state = 'member'
       AND m.joinedOn <= coalesce(@to, m.joinedOn) AND (m.leftOn IS NULL OR m.leftOn >= coalesce(@from, m.leftOn))
     GROUP BY m.personId ORDER BY p.familyName, p.givenName, p.id`,
    { groupId, from, to },
  ).map(({ personId }) => personId);
}
