import { all, type ReadableDatabase } from '../db/query.ts';
import { wasThere } from './attendance.ts';
import { memberOnTheDay } from './memberships.ts';
import type { ExpectedNotes } from './note-lists.ts';
import { inSpan, ofGroups, type ReportRows } from './reports.ts';

/** The most lines of one kind; a report of more is one to be made by group. */
const most = 700;

const number = `(SELECT count(*) FROM sessions AS e WHERE e.groupId = s.groupId AND e.trashedAt IS NULL
  AND e.state <> 'cancelled' AND (e.date, e.start, e.id) <= (s.date, s.start, s.id))`;
/** By session, in the order of the index by which sessions are found: so nothing is put in order to be counted. */
const bySession = 'GROUP BY s.groupId, s.date, s.start, s.id';

export interface SessionGap {
  groupId: string;
  sessionId: string;
  sessionNumber: number;
  since: string;
  count: number;
  of: number;
}

/** Sessions before today at which somebody who was expected has no mark. */
export function listUnmarked(db: ReadableDatabase, rows: ReportRows & { today: string }): SessionGap[] {
  return all(
    db,
    `SELECT s.groupId, s.id AS sessionId, ${number} AS sessionNumber, s.date AS since,
       count(*) - count(a.sessionId) AS count, count(*) AS "of"
     FROM sessions AS s CROSS JOIN memberships AS m ON ${memberOnTheDay}
     LEFT JOIN attendance AS a ON a.sessionId = s.id AND a.personId = m.personId
     WHERE ${ofGroups} AND s.state <> 'cancelled' AND s.date < @today AND ${inSpan}
     ${bySession} HAVING count > 0 ORDER BY s.date, s.start, s.id LIMIT ${most}`,
    { ...rows },
  );
}

/** Held sessions without a group note that is signed. */
export function listWithoutGroupNote(
  db: ReadableDatabase,
  { expected, ...rows }: ReportRows & { expected: ExpectedNotes },
): SessionGap[] {
  if (expected === 'none') return [];
  return all(
    db,
    `SELECT s.groupId, s.id AS sessionId, ${number} AS sessionNumber, s.date AS since, 1 AS count, 1 AS "of"
     FROM sessions AS s
     WHERE ${ofGroups} AND s.state = 'held' AND ${inSpan} AND NOT EXISTS (
       SELECT 1 FROM notes AS n WHERE n.sessionId = s.id AND n.kind = 'group' AND n.state = 'signed'
         AND n.trashedAt IS NULL)
     ORDER BY s.date, s.start, s.id LIMIT ${most}`,
    { ...rows },
  );
}

/** Held sessions at which members were whose notes are not all signed. */
export function listWithoutMemberNotes(
  db: ReadableDatabase,
  { expected, ...rows }: ReportRows & { expected: ExpectedNotes },
): SessionGap[] {
  if (expected !== 'group-and-individual') return [];
  return all(
    db,
    `SELECT s.groupId, s.id AS sessionId, ${number} AS sessionNumber, s.date AS since,
       sum(NOT EXISTS (SELECT 1 FROM notes AS n WHERE n.sessionId = s.id AND n.personId = m.personId
         AND n.state = 'signed' AND n.trashedAt IS NULL)) AS count, count(*) AS "of"
     FROM sessions AS s CROSS JOIN memberships AS m ON ${memberOnTheDay}
     CROSS JOIN attendance AS a ON a.sessionId = s.id AND a.personId = m.personId AND ${wasThere}
     WHERE ${ofGroups} AND s.state = 'held' AND ${inSpan}
     ${bySession} HAVING count > 0 ORDER BY s.date, s.start, s.id LIMIT ${most}`,
    { ...rows },
  );
}

export interface PersonGap {
  groupId: string;
  /** Null: the group's own goals. */
  personId: string | null;
  subject: string;
  since: string | null;
  count: number;
  of: number;
}

/**
 * Open goals with a written scale that nobody rated since a day, in active groups that met since then: for each member
 * (or for the group itself) how many of how many, and the last day on which one of them was rated.
 */
export function listUnrated(
  db: ReadableDatabase,
  { groupIds, since, today }: { groupIds: string; since: string; today: string },
): PersonGap[] {
  return all(
    db,
    `WITH met AS (
       SELECT g.id FROM json_each(@groupIds) AS wanted
       JOIN groups AS g ON g.id = wanted.value AND g.trashedAt IS NULL AND g.status = 'active'
       WHERE EXISTS (SELECT 1 FROM sessions AS s WHERE s.groupId = g.id AND s.trashedAt IS NULL
         AND s.state = 'held' AND s.date BETWEEN @since AND @today)
     ), goal AS MATERIALIZED (
       SELECT o.groupId, o.personId, (
         SELECT max(coalesce(s.date, r.ratedOn)) FROM goalRatings AS r LEFT JOIN sessions AS s ON s.id = r.sessionId
         WHERE r.goalId = o.id AND s.trashedAt IS NULL) AS ratedOn
       FROM met JOIN goals AS o ON o.groupId = met.id AND o.closedOn IS NULL
         AND (o.startedOn IS NULL OR o.startedOn < @since)
       WHERE NOT EXISTS (SELECT 1 FROM json_each(o.levels) WHERE value = '')
         AND (o.personId IS NULL OR EXISTS (
           SELECT 1 FROM memberships AS m JOIN people AS p ON p.id = m.personId AND p.trashedAt IS NULL
           WHERE m.groupId = o.groupId AND m.personId = o.personId AND m.state = 'member'
             AND m.joinedOn < @since AND (m.leftOn IS NULL OR m.leftOn >= @today)))
     )
     SELECT groupId, personId, '' AS subject, max(ratedOn) AS since,
       sum(ratedOn IS NULL OR ratedOn < @since) AS count, count(*) AS "of"
     FROM goal GROUP BY groupId, personId HAVING count > 0 ORDER BY since LIMIT ${most}`,
    { groupIds, since, today },
  );
}

/**
 * Members with a score from before a group that has ended, or held its last session, and none from after it: of the
 * measures that are asked first and last, by who answers them.
 */
export function listWithoutPost(
  db: ReadableDatabase,
  { groupIds, today }: { groupIds: string; today: string },
): PersonGap[] {
  return all(
    db,
    `WITH over AS (
       SELECT g.id, (SELECT max(s.date) FROM sessions AS s WHERE s.groupId = g.id AND s.trashedAt IS NULL
         AND s.state = 'held') AS lastOn
       FROM json_each(@groupIds) AS wanted
       JOIN groups AS g ON g.id = wanted.value AND g.trashedAt IS NULL AND g.status IN ('active', 'ended')
       WHERE NOT EXISTS (SELECT 1 FROM sessions AS s WHERE s.groupId = g.id AND s.trashedAt IS NULL
         AND s.state IN ('planned', 'running') AND s.date >= @today)
     )
     SELECT over.id AS groupId, m.personId, me.name AS subject, over.lastOn AS since, 1 AS count, 1 AS "of"
     FROM over JOIN groupMeasures AS u ON u.groupId = over.id AND u.rhythm = 'first-and-last'
     JOIN measures AS me ON me.id = u.measureId AND me.trashedAt IS NULL
     JOIN memberships AS m ON m.groupId = over.id AND m.state = 'member' AND m.joinedOn <= over.lastOn
       AND (m.leftOn IS NULL OR m.leftOn >= over.lastOn)
     JOIN people AS p ON p.id = m.personId AND p.trashedAt IS NULL
     WHERE over.lastOn IS NOT NULL
       AND EXISTS (SELECT 1 FROM scores AS x WHERE x.groupId = over.id AND x.measureId = u.measureId
         AND x.personId = m.personId AND x.rater = u.rater AND x.occasion = 'pre')
       AND NOT EXISTS (SELECT 1 FROM scores AS x WHERE x.groupId = over.id AND x.measureId = u.measureId
         AND x.personId = m.personId AND x.rater = u.rater AND x.occasion = 'post')
     ORDER BY since, p.familyName, p.givenName, p.id LIMIT ${most}`,
    { groupIds, today },
  );
}

/** Incidents that nobody closed, by group alone: how many, since when, and of how many a report is still to be made. */
export function listOpenIncidents(
  db: ReadableDatabase,
  rows: ReportRows,
): { groupId: string; since: string; count: number; unreported: number }[] {
  return all(
    db,
    `SELECT i.groupId, min(i.happenedOn) AS since, count(*) AS count,
       sum(i.needsReport = 1 AND NOT EXISTS (
         SELECT 1 FROM incidentReports AS r WHERE r.incidentId = i.id)) AS unreported
     FROM incidents AS i
     WHERE i.groupId IN (SELECT value FROM json_each(@groupIds)) AND i.trashedAt IS NULL AND i.closedOn IS NULL
       AND i.happenedOn >= coalesce(@from, i.happenedOn) AND i.happenedOn <= coalesce(@to, i.happenedOn)
     GROUP BY i.groupId ORDER BY since LIMIT ${most}`,
    { ...rows },
  );
}
