import type { IncidentReportFields } from '../../shared/contract/incidents.ts';
import {
  all,
  first,
  insert,
  type ReadableDatabase,
  run,
  updateById,
  type WritableDatabase,
} from '../db/query.ts';

export interface IncidentRow {
  id: string;
  groupId: string;
  /** Null outside of a session, and where the session lies in the trash. */
  sessionId: string | null;
  sessionNumber: number | null;
  happenedOn: string;
  atMs: number | null;
  what: string;
  response: string;
  followUp: string;
  needsReport: 0 | 1;
  isRestricted: 0 | 1;
  closedOn: string | null;
  reports: number;
}

/** What happened in a session happened on the session's day, wherever it was moved to. */
const select = `SELECT i.id, i.groupId, s.id AS sessionId, coalesce(s.date, i.happenedOn) AS happenedOn, i.atMs, i.what,
    i.response, i.followUp, i.needsReport, i.isRestricted, i.closedOn,
    (SELECT count(*) FROM incidentReports AS r WHERE r.incidentId = i.id) AS reports,
    CASE WHEN s.id IS NULL OR s.state = 'cancelled' THEN NULL ELSE (
      SELECT count(*) FROM sessions AS e WHERE e.groupId = s.groupId AND e.trashedAt IS NULL AND e.state <> 'cancelled'
        AND (e.date, e.start, e.id) <= (s.date, s.start, s.id)) END AS sessionNumber
  FROM incidents AS i JOIN groups AS g ON g.id = i.groupId AND g.trashedAt IS NULL
  LEFT JOIN sessions AS s ON s.id = i.sessionId AND s.trashedAt IS NULL
  WHERE i.trashedAt IS NULL`;

/** The latest first. */
export function listIncidents(
  db: ReadableDatabase,
  groupId: string,
  sessionId: string | null = null,
): IncidentRow[] {
  return all(
    db,
    `${select} AND i.groupId = @groupId AND (@sessionId IS NULL OR i.sessionId = @sessionId)
     ORDER BY coalesce(s.date, i.happenedOn) DESC, i.atMs DESC, i.id DESC`,
    { groupId, sessionId },
  );
}

export function findIncident(db: ReadableDatabase, id: string): IncidentRow | null {
  return first(db, `${select} AND i.id = @id`, { id });
}

export interface InvolvedRow {
  incidentId: string;
  id: string;
  givenName: string;
  familyName: string;
  preferredName: string;
}

const selectInvolved = `SELECT n.incidentId, p.id, p.givenName, p.familyName, p.preferredName
  FROM incidentPeople AS n JOIN people AS p ON p.id = n.personId AND p.trashedAt IS NULL`;
const inOrderOfNames = `ORDER BY coalesce(nullif(p.preferredName, ''), p.givenName), p.familyName, p.id`;

/** Who was involved in any incident of the group, less people in the trash. */
export function listInvolvedOfGroup(db: ReadableDatabase, groupId: string): InvolvedRow[] {
  return all(
    db,
    `${selectInvolved} JOIN incidents AS i ON i.id = n.incidentId WHERE i.groupId = @groupId ${inOrderOfNames}`,
    { groupId },
  );
}

export function listInvolved(db: ReadableDatabase, incidentId: string): InvolvedRow[] {
  return all(db, `${selectInvolved} WHERE n.incidentId = @incidentId ${inOrderOfNames}`, { incidentId });
}

export interface WrittenIncident {
  sessionId: string | null;
  happenedOn: string;
  atMs: number | null;
  what: string;
  response: string;
  followUp: string;
  needsReport: number;
  isRestricted: number;
  closedOn: string | null;
  updatedAt: string;
}

export function insertIncident(
  db: WritableDatabase,
  incident: WrittenIncident & { id: string; groupId: string },
): void {
  insert(db, 'incidents', { ...incident });
}

export function updateIncident(
  db: WritableDatabase,
  id: string,
  fields: Partial<WrittenIncident> & { trashedAt?: string | null },
): void {
  updateById(db, 'incidents', id, { ...fields });
}

/** Writes who was involved: those no longer named go, the rest stays as it was. */
export function putInvolved(
  db: WritableDatabase,
  incidentId: string,
  personIds: readonly string[],
  newId: () => string,
): void {
  // Who lies in the trash is not on the form, and so was not taken off it either.
  run(
    db,
    `DELETE FROM incidentPeople WHERE incidentId = @incidentId
       AND personId NOT IN (SELECT value FROM json_each(@personIds))
       AND personId NOT IN (SELECT id FROM people WHERE trashedAt IS NOT NULL)`,
    { incidentId, personIds: JSON.stringify(personIds) },
  );
  for (const personId of new Set(personIds))
    run(
      db,
      `INSERT INTO incidentPeople (id, incidentId, personId) VALUES (@id, @incidentId, @personId)
       ON CONFLICT (incidentId, personId) DO NOTHING`,
      { id: newId(), incidentId, personId },
    );
}

export interface ReportRow {
  id: string;
  incidentId: string;
  /** A local day and time, 'YYYY-MM-DD HH:mm'. */
  reportedAt: string;
  agency: string;
  reference: string;
  facts: string;
  followUp: string;
}

/** The earliest first. */
export function listReports(db: ReadableDatabase, incidentId: string): ReportRow[] {
  return all(
    db,
    `SELECT id, incidentId, reportedAt, agency, reference, facts, followUp FROM incidentReports
     WHERE incidentId = @incidentId ORDER BY reportedAt, id`,
    { incidentId },
  );
}

export function findReport(db: ReadableDatabase, id: string): ReportRow | null {
  return first(
    db,
    'SELECT id, incidentId, reportedAt, agency, reference, facts, followUp FROM incidentReports WHERE id = @id',
    { id },
  );
}

export function insertReport(db: WritableDatabase, report: ReportRow): void {
  insert(db, 'incidentReports', { ...report });
}

export function updateReport(
  db: WritableDatabase,
  id: string,
  fields: Partial<Omit<ReportRow, 'id' | 'incidentId'>>,
): void {
  updateById(db, 'incidentReports', id, fields);
}

export function deleteReport(db: WritableDatabase, id: string): void {
  run(db, 'DELETE FROM incidentReports WHERE id = @id', { id });
}

/** A report's day and time as the table keeps them: local wall-clock values, which no change of clocks moves. */
export function reportedAt({
  reportedOn,
  reportedAt: time,
}: Pick<IncidentReportFields, 'reportedOn' | 'reportedAt'>): string {
  return `${reportedOn} ${time}`;
}

export interface UnreportedRow {
  groupId: string;
  groupName: string;
  date: string;
  count: number;
}

/** Groups with open incidents that need a report and have none: how many, and since when. */
export function listUnreported(db: ReadableDatabase): UnreportedRow[] {
  return all(
    db,
    `SELECT g.id AS groupId, g.name AS groupName, min(coalesce(s.date, i.happenedOn)) AS date, count(*) AS count
     FROM incidents AS i JOIN groups AS g ON g.id = i.groupId AND g.trashedAt IS NULL
     LEFT JOIN sessions AS s ON s.id = i.sessionId AND s.trashedAt IS NULL
     WHERE i.trashedAt IS NULL AND i.needsReport = 1 AND i.closedOn IS NULL
       AND NOT EXISTS (SELECT 1 FROM incidentReports AS r WHERE r.incidentId = i.id)
     GROUP BY g.id ORDER BY date, g.name LIMIT 50`,
  );
}

/** Hands the incidents of one person to another; where both were involved, once. */
export function moveInvolved(db: WritableDatabase, keepId: string, duplicateId: string): void {
  run(
    db,
    `DELETE FROM incidentPeople WHERE personId = @duplicateId
       AND incidentId IN (SELECT incidentId FROM incidentPeople WHERE personId = @keepId)`,
    { keepId, duplicateId },
  );
  run(db, 'UPDATE incidentPeople SET personId = @keepId WHERE personId = @duplicateId', {
    keepId,
    duplicateId,
  });
}

const protocolId = 'protocol';

/** What was written of the local protocol, as JSON; null where nothing was. */
export function findProtocol(db: ReadableDatabase): string | null {
  return (
    first<{ value: string }>(db, 'SELECT value FROM settings WHERE id = @id', { id: protocolId })?.value ??
    null
  );
}

export function putProtocol(db: WritableDatabase, value: string): void {
  run(
    db,
    `INSERT INTO settings (id, value) VALUES (@id, @value)
     ON CONFLICT (id) DO UPDATE SET value = excluded.value WHERE value IS NOT excluded.value`,
    { id: protocolId, value },
  );
}
