import { all, first, type ReadableDatabase } from '../db/query.ts';

/** How many of a group's latest held sessions are looked at for absences in a row, before the exact count. */
const sessionsLookedAt = 10;

/**
 * Marks of current members at the latest held sessions of each active group, the latest session first. Groups are
 * walked by index, so that the whole register is not read.
 */
export function listLatestMarks(
  db: ReadableDatabase,
  today: string,
): { groupId: string; personId: string; date: string; status: string }[] {
  return all(
    db,
    `SELECT s.groupId, a.personId, s.date, a.status FROM groups AS g
     JOIN sessions AS s ON s.id IN (
       SELECT e.id FROM sessions AS e WHERE e.groupId = g.id AND e.trashedAt IS NULL AND e.state = 'held'
       ORDER BY e.date DESC, e.start DESC, e.id DESC LIMIT ${sessionsLookedAt})
     JOIN attendance AS a ON a.sessionId = s.id
     WHERE g.trashedAt IS NULL AND g.status = 'active'
       AND EXISTS (SELECT 1 FROM memberships AS m WHERE m.groupId = g.id AND m.personId = a.personId
         AND m.state = 'member' AND m.joinedOn <= s.date AND (m.leftOn IS NULL OR m.leftOn >= @today))
       AND EXISTS (SELECT 1 FROM people AS p WHERE p.id = a.personId AND p.trashedAt IS NULL)
     ORDER BY s.groupId, a.personId, s.date DESC, s.start DESC, s.id DESC`,
    { today },
  );
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
  recorded: number;
}[] {
  return all(
    db,
    `SELECT * FROM (
       SELECT s.id AS sessionId, s.groupId, g.name AS groupName, s.date, s.start,
         (SELECT count(DISTINCT m.personId) FROM memberships AS m
           JOIN people AS p ON p.id = m.personId AND p.trashedAt IS NULL
           WHERE m.groupId = s.groupId AND m.state = 'member' AND m.joinedOn <= s.date
             AND (m.leftOn IS NULL OR m.leftOn >= s.date)) AS expected,
         (SELECT count(*) FROM attendance AS a JOIN people AS p ON p.id = a.personId AND p.trashedAt IS NULL
           WHERE a.sessionId = s.id AND EXISTS (SELECT 1 FROM memberships AS m
             WHERE m.groupId = s.groupId AND m.personId = a.personId AND m.state = 'member'
               AND m.joinedOn <= s.date AND (m.leftOn IS NULL OR m.leftOn >= s.date))) AS recorded
       FROM sessions AS s JOIN groups AS g ON g.id = s.groupId AND g.trashedAt IS NULL AND g.status <> 'archived'
       WHERE s.date BETWEEN @from AND @until AND s.trashedAt IS NULL AND s.state <> 'cancelled')
     WHERE recorded < expected ORDER BY date, start LIMIT 50`,
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

/** Active groups whose last planned session, or planned end, falls between two days. */
export function listEndingGroups(db: ReadableDatabase, from: string, until: string): GroupNeed[] {
  return all(
    db,
    `SELECT * FROM (
       SELECT g.id AS groupId, g.name AS groupName,
         coalesce(g.endsOn, (SELECT max(s.date) FROM sessions AS s WHERE s.groupId = g.id AND s.trashedAt IS NULL
           AND s.state IN ('planned', 'running', 'held'))) AS date,
         (SELECT count(*) FROM sessions AS s WHERE s.groupId = g.id AND s.trashedAt IS NULL
           AND s.state IN ('planned', 'running') AND s.date >= @from) AS count,
         (SELECT count(*) FROM sessions AS s WHERE s.groupId = g.id AND s.trashedAt IS NULL
           AND s.state <> 'cancelled') AS "of"
       FROM groups AS g WHERE g.trashedAt IS NULL AND g.status = 'active')
     WHERE date BETWEEN @from AND @until AND "of" > 0 ORDER BY date, groupName LIMIT 50`,
    { from, until },
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
