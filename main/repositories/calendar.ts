import type { CalendarEntry } from '../../shared/contract/calendar.ts';
import type { ClosureDay } from '../../shared/contract/sessions.ts';
import { all, type ReadableDatabase } from '../db/query.ts';

export type CalendarRow = Omit<CalendarEntry, 'facilitatorIds' | 'clashes'>;

/**
 * The sessions of a range of days with their numbers: each group's sessions before the range are counted in one sweep,
 * those in it are numbered on from there. For a year of two hundred groups, counting for every session by itself takes
 * thirty times as long.
 */
export function listCalendarSessions(db: ReadableDatabase, from: string, to: string): CalendarRow[] {
  const countOf = new Map(
    all<{ groupId: string; before: number; count: number }>(
      db,
      `SELECT groupId, sum(date < @from) AS before, count(*) AS count FROM sessions
       WHERE trashedAt IS NULL AND state <> 'cancelled' GROUP BY groupId`,
      { from },
    ).map((row) => [row.groupId, row]),
  );
  return all<Omit<CalendarRow, 'number' | 'ofNumber'>>(
    db,
    `SELECT s.id, s.groupId, s.seriesId, s.date, s.start, s.minutes, s.place, s.topic, s.state, s.cancelReason,
       g.name AS groupName, g.colour AS groupColour
     FROM sessions AS s JOIN groups AS g ON g.id = s.groupId AND g.trashedAt IS NULL AND g.status <> 'archived'
     WHERE s.date BETWEEN @from AND @to AND s.trashedAt IS NULL
     ORDER BY s.date, s.start, g.name, s.id`,
    { from, to },
  ).map((row) => {
    const counts = countOf.get(row.groupId);
    if (!counts || row.state === 'cancelled') return { ...row, number: null, ofNumber: counts?.count ?? 0 };
    counts.before += 1;
    return { ...row, number: counts.before, ofNumber: counts.count };
  });
}

/** Who leads or observes which group, in the order of the group's own list; nobody from the trash. */
export function listGroupLeaders(
  db: ReadableDatabase,
): { groupId: string; facilitatorId: string; name: string }[] {
  return all(
    db,
    `SELECT gf.groupId, gf.facilitatorId, f.name FROM groupFacilitators AS gf
     JOIN facilitators AS f ON f.id = gf.facilitatorId AND f.trashedAt IS NULL
     ORDER BY gf.groupId, gf.position`,
  );
}

/** The closures that touch a range of days. */
export function listClosuresBetween(db: ReadableDatabase, from: string, to: string): ClosureDay[] {
  return all(
    db,
    `SELECT id, startsOn, endsOn, name FROM closureDays WHERE startsOn <= @to AND endsOn >= @from
     ORDER BY startsOn, id`,
    { from, to },
  );
}

export interface FileSession {
  id: string;
  groupId: string;
  groupName: string;
  date: string;
  start: string;
  minutes: number;
  place: string;
  topic: string;
  state: CalendarEntry['state'];
  cancelReason: string;
  number: number | null;
  ofNumber: number;
  /** The later of the session's last change and its group's. */
  updatedAt: string;
}

/**
 * The sessions for a calendar file: of one group (an archived one too), of the groups of one facilitator, or of all.
 * Null is no bound.
 */
export function listSessionsForFile(
  db: ReadableDatabase,
  bounds: { groupId: string | null; facilitatorId: string | null; from: string | null; to: string | null },
): FileSession[] {
  return all(
    db,
    `WITH numbered AS (
       SELECT s.*,
         CASE WHEN s.state <> 'cancelled' THEN
           sum(s.state <> 'cancelled') OVER (PARTITION BY s.groupId ORDER BY s.date, s.start, s.id) END AS number,
         sum(s.state <> 'cancelled') OVER (PARTITION BY s.groupId) AS ofNumber
       FROM sessions AS s
       WHERE s.trashedAt IS NULL AND (@groupId IS NULL OR s.groupId = @groupId)
         AND (@facilitatorId IS NULL OR s.groupId IN
           (SELECT groupId FROM groupFacilitators WHERE facilitatorId = @facilitatorId)))
     SELECT n.id, n.groupId, g.name AS groupName, n.date, n.start, n.minutes, n.place, n.topic, n.state,
       n.cancelReason, n.number, n.ofNumber, max(n.updatedAt, g.updatedAt) AS updatedAt
     FROM numbered AS n JOIN groups AS g ON g.id = n.groupId AND g.trashedAt IS NULL
       AND (g.status <> 'archived' OR @groupId IS NOT NULL)
     WHERE (@from IS NULL OR n.date >= @from) AND (@to IS NULL OR n.date <= @to)
     ORDER BY n.date, n.start, n.id`,
    { ...bounds },
  );
}
