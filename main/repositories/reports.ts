import type { AttendanceStatus } from '../../shared/domain/attendance.ts';
import type { groupKinds, groupStatuses } from '../../shared/contract/groups.ts';
import { all, type ReadableDatabase } from '../db/query.ts';
import { memberOnTheDay } from './memberships.ts';
import type { Span } from './records.ts';

/** Groups as JSON ids, between two days; null: without an end on that side. */
export interface ReportRows extends Span {
  groupIds: string;
}

export interface ReportGroup {
  id: string;
  name: string;
  kind: (typeof groupKinds)[number];
  status: (typeof groupStatuses)[number];
}

/** Every group that is not in the trash, by name. */
export function listReportGroups(db: ReadableDatabase): ReportGroup[] {
  return all(
    db,
    `SELECT id, name, kind, status FROM groups WHERE trashedAt IS NULL ORDER BY name COLLATE NOCASE, id`,
  );
}

export interface ReportSessionRow {
  id: string;
  groupId: string;
  date: string;
  start: string;
  minutes: number;
  actualMinutes: number | null;
  state: 'held' | 'cancelled';
  /** Null of a cancelled one. */
  number: number | null;
  runStartedAt: string | null;
  runEndedAt: string | null;
}

/** Conditions on a session `s`: of the days and of the groups of a report. */
export const inSpan = `s.date >= coalesce(@from, s.date) AND s.date <= coalesce(@to, s.date)`;
export const ofGroups = `s.groupId IN (SELECT value FROM json_each(@groupIds)) AND s.trashedAt IS NULL`;

/** Sessions that were held or cancelled, in order of time, with their number in their group and the times of their run. */
export function listReportSessions(db: ReadableDatabase, rows: ReportRows): ReportSessionRow[] {
  return all(
    db,
    `WITH numbered AS (
       SELECT s.id, s.groupId, s.date, s.start, s.minutes, s.actualMinutes, s.state,
         CASE WHEN s.state <> 'cancelled' THEN sum(s.state <> 'cancelled')
           OVER (PARTITION BY s.groupId ORDER BY s.date, s.start, s.id) END AS number
       FROM sessions AS s WHERE ${ofGroups})
     SELECT s.*, r.startedAt AS runStartedAt, r.endedAt AS runEndedAt
     FROM numbered AS s LEFT JOIN runs AS r ON r.sessionId = s.id
     WHERE s.state IN ('held', 'cancelled') AND ${inSpan} ORDER BY s.date, s.start, s.id`,
    { ...rows },
  );
}

export interface PlaceRow {
  sessionId: string;
  personId: string;
  /** Null: not recorded, which is not absent. */
  status: AttendanceStatus | null;
  minutes: number | null;
}

/** Everybody who was a member on the day of each held session, with their mark or none. */
export function listPlaces(db: ReadableDatabase, rows: ReportRows): PlaceRow[] {
  return all(
    db,
    `SELECT s.id AS sessionId, m.personId, a.status, a.minutes FROM sessions AS s
     CROSS JOIN memberships AS m ON ${memberOnTheDay}
     LEFT JOIN attendance AS a ON a.sessionId = s.id AND a.personId = m.personId
     WHERE ${ofGroups} AND s.state = 'held' AND ${inSpan}`,
    { ...rows },
  );
}

export interface ReportStayRow {
  sessionId: string;
  personId: string;
  arrivedAt: string;
  leftAt: string | null;
}

/** The times in the room of held sessions. */
export function listReportStays(db: ReadableDatabase, rows: ReportRows): ReportStayRow[] {
  return all(
    db,
    `SELECT y.sessionId, y.personId, y.arrivedAt, y.leftAt FROM sessions AS s
     JOIN stays AS y ON y.sessionId = s.id
     WHERE ${ofGroups} AND s.state = 'held' AND ${inSpan} ORDER BY y.sessionId, y.personId, y.arrivedAt`,
    { ...rows },
  );
}

export interface ReportPerson {
  id: string;
  givenName: string;
  familyName: string;
  preferredName: string;
  grade: string;
}

/** Names and grades of people, by name; those in the trash are left out. */
export function listReportPeople(db: ReadableDatabase, personIds: readonly string[]): ReportPerson[] {
  return all(
    db,
    `SELECT p.id, p.givenName, p.familyName, p.preferredName, p.grade FROM json_each(@personIds) AS wanted
     JOIN people AS p ON p.id = wanted.value AND p.trashedAt IS NULL
     ORDER BY p.familyName COLLATE NOCASE, p.givenName COLLATE NOCASE, p.id`,
    { personIds: JSON.stringify(personIds) },
  );
}

export interface LeaderRow {
  groupId: string;
  facilitatorId: string;
  name: string;
  role: 'facilitator' | 'co-facilitator' | 'observer';
}

/** Who leads which group; observers code and do not lead. */
export function listLeadersOfGroups(db: ReadableDatabase, groupIds: string): LeaderRow[] {
  return all(
    db,
    `SELECT gf.groupId, gf.facilitatorId, f.name, gf.role FROM groupFacilitators AS gf
     JOIN facilitators AS f ON f.id = gf.facilitatorId AND f.trashedAt IS NULL
     WHERE gf.groupId IN (SELECT value FROM json_each(@groupIds)) AND gf.role <> 'observer'
     ORDER BY f.name COLLATE NOCASE, f.id`,
    { groupIds },
  );
}

/** How many notes of each held session one facilitator signed: of the group, and of members. */
export function listSignedBy(
  db: ReadableDatabase,
  rows: ReportRows & { facilitatorId: string },
): { sessionId: string; groupNotes: number; memberNotes: number }[] {
  return all(
    db,
    `SELECT n.sessionId, sum(n.kind = 'group') AS groupNotes, sum(n.kind <> 'group') AS memberNotes
     FROM sessions AS s CROSS JOIN notes AS n ON n.sessionId = s.id AND n.trashedAt IS NULL
     CROSS JOIN noteSignatures AS g ON g.noteId = n.id AND g.facilitatorId = @facilitatorId
     WHERE ${ofGroups} AND s.state = 'held' AND ${inSpan} GROUP BY n.sessionId`,
    { ...rows },
  );
}
