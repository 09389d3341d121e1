import { all, first, type ReadableDatabase } from '../db/query.ts';
import { memberOnTheDay } from './memberships.ts';

/** How many of a group's latest held sessions are looked at for absences in a row, before the exact count. */
const sessionsLookedAt = 10;

/**
 * Who was absent at least so often at the latest held sessions of an active group, the last time they were marked, too:
 * the few among whom a run of absences can be. Groups are walked by index, and of most members only absences are read.
 */
export function listOftenAbsent(
  db: ReadableDatabase,
  atLeast: number,
): { groupId: string; personId: string }[] {
  // CROSS JOIN holds the order: left to itself SQLite asks for each session of the workspace whether it is recent.
  return all(
    db,
    `WITH often AS MATERIALIZED (
     SELECT g.id AS groupId, a.personId FROM groups AS g
     CROSS JOIN sessions AS s ON s.id IN (
       SELECT e.id FROM sessions AS e WHERE e.groupId = g.id AND e.trashedAt IS NULL AND e.state IN ('held', 'running')
       ORDER BY e.date DESC, e.start DESC, e.id DESC LIMIT ${sessionsLookedAt})
     CROSS JOIN attendance AS a ON a.sessionId = s.id AND a.status IN ('excused', 'unexcused')
     WHERE g.trashedAt IS NULL AND g.status = 'active'
     GROUP BY g.id, a.personId HAVING count(*) >= @atLeast)
     SELECT often.groupId, often.personId FROM often WHERE (
       SELECT a.status FROM sessions AS s
       CROSS JOIN attendance AS a ON a.sessionId = s.id AND a.personId = often.personId
       WHERE s.groupId = often.groupId AND s.trashedAt IS NULL AND s.state IN ('held', 'running')
         AND EXISTS (SELECT 1 FROM memberships AS m WHERE m.personId = often.personId AND ${memberOnTheDay})
       ORDER BY s.date DESC, s.start DESC, s.id DESC LIMIT 1) IN ('excused', 'unexcused')`,
    { atLeast },
  );
}

// Asked for many people in one read of Today: the text is put together once.
const latestMarks = `SELECT s.date, a.status FROM sessions AS s
  CROSS JOIN attendance AS a ON a.sessionId = s.id AND a.personId = @personId
  WHERE s.groupId = @groupId AND s.trashedAt IS NULL AND s.state IN ('held', 'running')
  ORDER BY s.date DESC, s.start DESC, s.id DESC LIMIT ${sessionsLookedAt}`;

/** One person's latest marks in a group, the latest session first. */
export function listLatestMarksOf(
  db: ReadableDatabase,
  groupId: string,
  personId: string,
): { date: string; status: string }[] {
  return all(db, latestMarks, { groupId, personId });
}

/** Sessions of the last weeks at which somebody who was expected has no mark, the oldest first. */
export function listOpenAttendance(
  db: ReadableDatabase,
  from: string,
  until: string,
): {
  sessionId: string;
  groupId: string;
  groupName: string;
  date: string;
  expected: number;
  unmarked: number;
}[] {
  // Spans of one person never share a day, so each row of memberships is another member.
  return all(
    db,
    `WITH past AS MATERIALIZED (
       SELECT s.id, s.groupId, g.name AS groupName, s.date, s.start,
         (SELECT count(*) FROM memberships AS m WHERE ${memberOnTheDay} AND NOT EXISTS (
           SELECT 1 FROM attendance AS a WHERE a.sessionId = s.id AND a.personId = m.personId)) AS unmarked
       FROM sessions AS s
       CROSS JOIN groups AS g ON g.id = s.groupId AND g.trashedAt IS NULL AND g.status NOT IN ('ended', 'archived')
       WHERE s.date BETWEEN @from AND @until AND s.trashedAt IS NULL AND s.state <> 'cancelled')
     SELECT s.id AS sessionId, s.groupId, s.groupName, s.date, s.unmarked,
       (SELECT count(*) FROM memberships AS m WHERE ${memberOnTheDay}) AS expected
     FROM past AS s WHERE s.unmarked > 0 ORDER BY s.date, s.start, s.id LIMIT 50`,
    { from, until },
  );
}

export interface GroupNeed {
  groupId: string;
  groupName: string;
  date: string | null;
  count: number;
  of: number;
}

/**
 * Active groups whose planned end or, where none is known, last session falls between today and a day; and those whose
 * planned end is past since a day, without a session to come: nobody has closed them yet.
 */
export function listEndingGroups(
  db: ReadableDatabase,
  { since, today, until }: { since: string; today: string; until: string },
): GroupNeed[] {
  return all(
    db,
    `SELECT groupId, groupName, date, count, "of" FROM (
       SELECT g.id AS groupId, g.name AS groupName, g.endsOn,
         coalesce(g.endsOn, (SELECT max(s.date) FROM sessions AS s WHERE s.groupId = g.id AND s.trashedAt IS NULL
           AND s.state IN ('planned', 'running', 'held'))) AS date,
         (SELECT count(*) FROM sessions AS s WHERE s.groupId = g.id AND s.trashedAt IS NULL
           AND s.state IN ('planned', 'running') AND s.date >= @today) AS count,
         (SELECT count(*) FROM sessions AS s WHERE s.groupId = g.id AND s.trashedAt IS NULL
           AND s.state <> 'cancelled') AS "of"
       FROM groups AS g WHERE g.trashedAt IS NULL AND g.status = 'active')
     WHERE "of" > 0 AND (date BETWEEN @today AND @until OR (endsOn >= @since AND endsOn < @today AND count = 0))
     ORDER BY date, groupName LIMIT 50`,
    { since, today, until },
  );
}

/** Active groups, not past their planned end, without any session from a day on. */
export function listGroupsWithoutSessions(db: ReadableDatabase, from: string): GroupNeed[] {
  return all(
    db,
    `SELECT g.id AS groupId, g.name AS groupName, g.endsOn AS date, 0 AS count, 0 AS "of" FROM groups AS g
     WHERE g.trashedAt IS NULL AND g.status = 'active' AND (g.endsOn IS NULL OR g.endsOn >= @from)
       AND NOT EXISTS (SELECT 1 FROM sessions AS s WHERE s.groupId = g.id AND s.trashedAt IS NULL
         AND s.state IN ('planned', 'running') AND s.date >= @from)
     ORDER BY g.name LIMIT 50`,
    { from },
  );
}

/** Groups in which somebody waits while a place is free. */
export function listFreePlaces(db: ReadableDatabase, today: string): GroupNeed[] {
  return all(
    db,
    `SELECT * FROM (
       SELECT g.id AS groupId, g.name AS groupName, NULL AS date,
         (SELECT count(*) FROM memberships AS m JOIN people AS p ON p.id = m.personId AND p.trashedAt IS NULL
           WHERE m.groupId = g.id AND m.state = 'waiting') AS count,
         g.capacity - (SELECT count(DISTINCT m.personId) FROM memberships AS m
           JOIN people AS p ON p.id = m.personId AND p.trashedAt IS NULL
           WHERE m.groupId = g.id AND m.state = 'member' AND (m.leftOn IS NULL OR m.leftOn >= @today)) AS "of"
       FROM groups AS g WHERE g.trashedAt IS NULL AND g.status IN ('planned', 'active') AND g.capacity IS NOT NULL)
     WHERE count > 0 AND "of" > 0 ORDER BY groupName LIMIT 50`,
    { today },
  );
}

/**
 * Active groups that met since a day, with how many open goals nobody rated since then, and the session held last: the
 * rule of `listUnrated` (missing-work.ts), told by group. It is read with every Today: the sessions of late are asked
 * for a rating of the goal, not the goal for all its ratings.
 */
export function listGroupsToRate(
  db: ReadableDatabase,
  { since, today }: { since: string; today: string },
): (GroupNeed & { sessionId: string })[] {
  return all(
    db,
    `WITH met AS MATERIALIZED (
       SELECT g.id, g.name, (SELECT s.id FROM sessions AS s WHERE s.groupId = g.id AND s.trashedAt IS NULL
         AND s.state = 'held' AND s.date BETWEEN @since AND @today ORDER BY s.date DESC, s.start DESC, s.id DESC LIMIT 1
         ) AS sessionId
       FROM groups AS g WHERE g.trashedAt IS NULL AND g.status = 'active')
     SELECT met.id AS groupId, met.name AS groupName, met.sessionId, NULL AS date, count(*) AS count, count(*) AS "of"
     FROM met CROSS JOIN goals AS o ON o.groupId = met.id AND o.closedOn IS NULL
       AND (o.startedOn IS NULL OR o.startedOn < @since)
     WHERE met.sessionId IS NOT NULL
       AND NOT EXISTS (
         SELECT 1 FROM sessions AS s CROSS JOIN goalRatings AS r ON r.sessionId = s.id AND r.goalId = o.id
         WHERE s.groupId = met.id AND s.trashedAt IS NULL AND s.date >= @since)
       AND NOT EXISTS (
         SELECT 1 FROM goalRatings AS r WHERE r.goalId = o.id AND r.ratedOn >= @since AND r.sessionId IS NULL)
       AND (instr(o.levels, '""') = 0 OR NOT EXISTS (SELECT 1 FROM json_each(o.levels) WHERE value = ''))
       AND (o.personId IS NULL OR EXISTS (
         SELECT 1 FROM memberships AS m JOIN people AS p ON p.id = m.personId AND p.trashedAt IS NULL
         WHERE m.groupId = o.groupId AND m.personId = o.personId AND m.state = 'member'
           AND m.joinedOn < @since AND (m.leftOn IS NULL OR m.leftOn >= @today)))
     GROUP BY met.id ORDER BY groupName LIMIT 50`,
    { since, today },
  );
}

/**
 * Pairs of people with one legal name whom neither birth date nor identifier tells apart. Only the surest suspicion:
 * the people's own screen looks further.
 */
export function countNamesakes(db: ReadableDatabase): number {
  return first<{ count: number }>(
    db,
    `SELECT count(*) AS count FROM people AS a JOIN people AS b ON b.nameKey = a.nameKey AND b.id > a.id
     WHERE a.nameKey IN (SELECT nameKey FROM people WHERE nameKey <> '' GROUP BY nameKey HAVING count(*) > 1)
       AND a.trashedAt IS NULL AND b.trashedAt IS NULL
       AND (a.birthDate IS NULL OR b.birthDate IS NULL OR a.birthDate = b.birthDate)
       AND (a.identifier = '' OR b.identifier = '' OR a.identifier = b.identifier)`,
  )!.count;
}

export function countEverything(db: ReadableDatabase): {
  groups: number;
  people: number;
  sessions: number;
  marks: number;
} {
  return first(
    db,
    `SELECT (SELECT count(*) FROM groups WHERE trashedAt IS NULL) AS groups,
       (SELECT count(*) FROM people WHERE trashedAt IS NULL) AS people,
       (SELECT count(*) FROM sessions WHERE trashedAt IS NULL) AS sessions,
       (SELECT count(*) FROM attendance) AS marks`,
  )!;
}
