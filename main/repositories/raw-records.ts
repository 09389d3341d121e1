import { all, type ReadableDatabase } from '../db/query.ts';
import { ofThoseThere } from './dynamics.ts';
import { memberOnTheDay } from './memberships.ts';
import { inSpan, ofGroups, type ReportRows } from './reports.ts';

type Row = Record<string, string | number | null>;

/** Sessions as they were planned and as they were, with the moments of their run and how many guests there were. */
export function listRawSessions(db: ReadableDatabase, rows: ReportRows): Row[] {
  return all(
    db,
    `SELECT s.id AS sessionId, g.id AS groupId, g.name AS groupName, g.kind AS groupKind, s.date, s.start,
       s.minutes AS plannedMinutes, s.actualMinutes, r.startedAt AS runStartedAt, r.endedAt AS runEndedAt, s.state,
       (SELECT count(*) FROM guests AS u WHERE u.sessionId = s.id) AS guests,
       (SELECT group_concat(f.name, '; ') FROM groupFacilitators AS gf
         JOIN facilitators AS f ON f.id = gf.facilitatorId AND f.trashedAt IS NULL
         WHERE gf.groupId = g.id AND gf.role <> 'observer') AS ledBy
     FROM sessions AS s JOIN groups AS g ON g.id = s.groupId LEFT JOIN runs AS r ON r.sessionId = s.id
     WHERE ${ofGroups} AND ${inSpan} ORDER BY s.date, s.start, s.id`,
    { ...rows },
  );
}

/** Everybody who was a member on the day of a held session: the mark, and when they came and went. */
export function listRawAttendance(db: ReadableDatabase, rows: ReportRows): Row[] {
  return all(
    db,
    `SELECT s.id AS sessionId, s.groupId, s.date, m.personId, p.grade, a.status, a.minutes AS minutesMissed,
       (SELECT group_concat(y.arrivedAt || '/' || coalesce(y.leftAt, ''), ' ') FROM stays AS y
         WHERE y.sessionId = s.id AND y.personId = m.personId) AS inTheRoom
     FROM sessions AS s CROSS JOIN memberships AS m ON ${memberOnTheDay}
     JOIN people AS p ON p.id = m.personId
     LEFT JOIN attendance AS a ON a.sessionId = s.id AND a.personId = m.personId
     WHERE ${ofGroups} AND s.state = 'held' AND ${inSpan} ORDER BY s.date, s.start, s.id, m.personId`,
    { ...rows },
  );
}

/** Goals with their wordings and every rating up to the last day; a goal without a rating has one line. */
export function listRawRatings(db: ReadableDatabase, rows: ReportRows): Row[] {
  return all(
    db,
    `WITH wording AS (
       SELECT g.id AS goalId, g.revision AS number, g.importance, g.difficulty, g.baselineLevel, g.levels FROM goals AS g
       UNION ALL
       SELECT v.goalId, v.number, v.importance, v.difficulty, v.baselineLevel, v.levels FROM goalRevisions AS v
     ), said AS (
       SELECT r.id, r.goalId, r.revision, coalesce(s.date, r.ratedOn) AS ratedOn, coalesce(s.start, '99:99') AS at,
         r.level, r.rater, r.raterName, r.updatedAt
       FROM goalRatings AS r LEFT JOIN sessions AS s ON s.id = r.sessionId WHERE s.trashedAt IS NULL
     )
     SELECT g.id AS goalId, g.groupId, g.personId, w.number AS wording, w.importance, w.difficulty,
       (SELECT min(l.value <> '') FROM json_each(w.levels) AS l) AS isScaled, w.baselineLevel,
       g.revision AS presentWording,
       (SELECT min(l.value <> '') FROM json_each(g.levels) AS l) AS presentIsScaled, g.startedOn, g.closedOn,
       CASE WHEN g.closeReason IN ('', 'reached', 'not-reached', 'set-aside', 'carried-on') THEN g.closeReason ELSE 'other' END AS closeReason,
       r.ratedOn, r.level, r.rater, r.raterName
     FROM goals AS g LEFT JOIN said AS r ON r.goalId = g.id AND (@to IS NULL OR r.ratedOn <= @to)
     JOIN wording AS w ON w.goalId = g.id AND w.number = coalesce(r.revision, g.revision)
     LEFT JOIN people AS p ON p.id = g.personId
     WHERE g.groupId IN (SELECT value FROM json_each(@groupIds)) AND p.trashedAt IS NULL
     ORDER BY g.groupId, g.personId, g.position, g.id, r.ratedOn, r.at, r.updatedAt, r.id`,
    { groupIds: rows.groupIds, to: rows.to },
  );
}

/**
 * Who spoke to whom, act by act, from the facilitators' own record: a member by the number in the records, of others
 * only what they are. Without an addressee it went to the group, or nobody noted to whom. At most `most` lines.
 */
export function listRawActs(db: ReadableDatabase, rows: ReportRows, most: number): Row[] {
  return all(
    db,
    `SELECT s.id AS sessionId, s.groupId, s.date, a.atMs / 1000.0 AS atSeconds, a.durationMs / 1000.0 AS durationSeconds,
       CASE WHEN a.speakerPersonId IS NOT NULL THEN 'member' WHEN a.speakerGuestId IS NOT NULL THEN 'guest'
         ELSE 'facilitator' END AS speaker,
       a.speakerPersonId AS personId,
       CASE WHEN a.toPersonId IS NOT NULL THEN 'member' WHEN a.toGuestId IS NOT NULL THEN 'guest'
         WHEN a.toFacilitatorId IS NOT NULL THEN 'facilitator' WHEN a.isAddresseeKnown THEN 'group'
         ELSE 'not-noted' END AS addressee,
       a.toPersonId, a.category, a.source
     FROM sessions AS s JOIN acts AS a ON a.sessionId = s.id AND a.codingId IS NULL
     WHERE ${ofGroups} AND s.state = 'held' AND ${inSpan} AND ${ofThoseThere}
     ORDER BY s.date, s.start, s.id, a.atMs, a.id LIMIT @most`,
    { ...rows, most },
  );
}

/** Notes of groups and members that were begun, with who signed them and when first; not a word of what they say. */
export function listRawNotes(db: ReadableDatabase, rows: ReportRows): Row[] {
  return all(
    db,
    `SELECT s.id AS sessionId, s.groupId, s.date, n.kind, n.personId, n.state,
       (SELECT min(g.signedAt) FROM noteSignatures AS g WHERE g.noteId = n.id) AS signedAt,
       (SELECT group_concat(g.name, '; ' ORDER BY g.signedAt, g.id) FROM noteSignatures AS g
         WHERE g.noteId = n.id) AS signedBy
     FROM sessions AS s JOIN notes AS n ON n.sessionId = s.id AND n.trashedAt IS NULL
     WHERE ${ofGroups} AND ${inSpan}
       AND (n.personId IS NULL OR n.personId IN (SELECT id FROM people WHERE trashedAt IS NULL))
     ORDER BY s.date, s.start, s.id, n.kind, n.personId`,
    { ...rows },
  );
}

/** Roles, factors and tags that were seen in sessions, by their codes; of nobody in particular without a member. */
export function listRawObservations(db: ReadableDatabase, rows: ReportRows): Row[] {
  return all(
    db,
    `SELECT s.id AS sessionId, s.groupId, s.date, o.kind, o.code, o.personId, o.source
     FROM sessions AS s JOIN observations AS o ON o.sessionId = s.id
     WHERE ${ofGroups} AND ${inSpan}
       AND (o.personId IS NULL OR o.personId IN (SELECT id FROM people WHERE trashedAt IS NULL))
     ORDER BY s.date, s.start, s.id, o.kind, o.code, o.personId, o.id`,
    { ...rows },
  );
}

/** How often measures are asked, by "groupId measureId rater". */
export function readRhythms(db: ReadableDatabase, groupIds: string): Map<string, string> {
  const used = all<{ key: string; rhythm: string }>(
    db,
    `SELECT u.groupId || ' ' || u.measureId || ' ' || u.rater AS key, u.rhythm FROM groupMeasures AS u
     WHERE u.groupId IN (SELECT value FROM json_each(@groupIds))`,
    { groupIds },
  );
  return new Map(used.map(({ key, rhythm }) => [key, rhythm]));
}
