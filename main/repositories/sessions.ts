import type {
  ClosureDay,
  RecurrenceFields,
  Session,
  SessionWithGroup,
} from '../../shared/contract/sessions.ts';
import {
  all,
  first,
  insert,
  type ReadableDatabase,
  run,
  updateById,
  type WritableDatabase,
} from '../db/query.ts';
import { memberOnTheDay } from './memberships.ts';

const columns = `s.id, s.groupId, s.seriesId, s.date, s.start, s.minutes, s.place, s.topic, s.remarks, s.state,
  s.cancelReason, s.actualStart, s.actualMinutes`;

const counts = `
  (SELECT count(*) FROM memberships AS m WHERE ${memberOnTheDay}) AS expected,
  (SELECT count(*) FROM memberships AS m
    CROSS JOIN attendance AS a ON a.sessionId = s.id AND a.personId = m.personId
    WHERE s.state <> 'cancelled' AND ${memberOnTheDay}) AS recorded`;

/** The number counts what was or will be held; a cancelled session has none and does not shift the others. */
const numberInGroup = `CASE WHEN s.state <> 'cancelled' THEN
  (SELECT count(*) FROM sessions AS e WHERE e.groupId = s.groupId AND e.trashedAt IS NULL AND e.state <> 'cancelled'
    AND (e.date, e.start, e.id) <= (s.date, s.start, s.id)) END AS number`;

const withGroup = `SELECT ${columns}, ${counts}, ${numberInGroup}, g.name AS groupName, g.colour AS groupColour,
  (SELECT count(*) FROM sessions AS e WHERE e.groupId = s.groupId AND e.trashedAt IS NULL
    AND e.state <> 'cancelled') AS ofNumber
  FROM sessions AS s JOIN groups AS g ON g.id = s.groupId AND g.trashedAt IS NULL`;

export function listSessions(db: ReadableDatabase, groupId: string): Session[] {
  return all(
    db,
    `SELECT ${columns}, ${counts},
       CASE WHEN s.state <> 'cancelled' THEN
         sum(s.state <> 'cancelled') OVER (ORDER BY s.date, s.start, s.id) END AS number
     FROM sessions AS s WHERE s.groupId = @groupId AND s.trashedAt IS NULL ORDER BY s.date, s.start, s.id`,
    { groupId },
  );
}

export function findSession(db: ReadableDatabase, id: string): SessionWithGroup | null {
  return first(db, `${withGroup} WHERE s.id = @id AND s.trashedAt IS NULL`, { id });
}

export function listSessionsBetween(db: ReadableDatabase, from: string, to: string): SessionWithGroup[] {
  return all(
    db,
    `${withGroup} WHERE s.date BETWEEN @from AND @to AND s.trashedAt IS NULL AND g.status <> 'archived'
     ORDER BY s.date, s.start, g.name`,
    { from, to },
  );
}

/** The first session planned at or after a local moment, in any group. */
export function findNextSession(db: ReadableDatabase, date: string, time: string): SessionWithGroup | null {
  return first(
    db,
    `${withGroup} WHERE s.state IN ('planned', 'running') AND s.trashedAt IS NULL AND g.status <> 'archived'
       AND s.date >= @date AND (s.date > @date OR s.start >= @time)
     ORDER BY s.date, s.start LIMIT 1`,
    { date, time },
  );
}

/** The sessions of a series that are not in the trash, in order of time. */
export function listSeries(
  db: ReadableDatabase,
  seriesId: string,
): Omit<Session, 'number' | 'expected' | 'recorded'>[] {
  return all(
    db,
    `SELECT ${columns} FROM sessions AS s WHERE s.seriesId = @seriesId AND s.trashedAt IS NULL
     ORDER BY s.date, s.start, s.id`,
    { seriesId },
  );
}

/** Another session of the same group at the same moment, cancelled ones aside. */
export function findSessionAt(
  db: ReadableDatabase,
  groupId: string,
  date: string,
  start: string,
  exceptId: string,
): { id: string } | null {
  return first(
    db,
    `SELECT id FROM sessions WHERE groupId = @groupId AND date = @date AND start = @start
     AND trashedAt IS NULL AND state <> 'cancelled' AND id <> @exceptId`,
    { groupId, date, start, exceptId },
  );
}

export interface SessionWrite {
  date: string;
  start: string;
  minutes: number;
  place: string;
  topic: string;
  remarks: string;
  searchText: string;
  updatedAt: string;
}

export function insertSession(
  db: WritableDatabase,
  session: SessionWrite & { id: string; groupId: string; seriesId: string | null; state: Session['state'] },
): void {
  insert(db, 'sessions', { ...session });
}

export function updateSession(
  db: WritableDatabase,
  id: string,
  fields: Partial<SessionWrite> &
    Partial<Pick<Session, 'state' | 'cancelReason' | 'actualStart' | 'actualMinutes'>> & {
      updatedAt: string;
      trashedAt?: string | null;
    },
): void {
  updateById(db, 'sessions', id, fields);
}

export function insertSeries(
  db: WritableDatabase,
  id: string,
  groupId: string,
  recurrence: RecurrenceFields,
): void {
  insert(db, 'series', { id, groupId, recurrence: JSON.stringify(recurrence) });
}

export function listClosures(db: ReadableDatabase): ClosureDay[] {
  return all(db, 'SELECT id, startsOn, endsOn, name FROM closureDays ORDER BY startsOn, id');
}

export function insertClosure(db: WritableDatabase, closure: ClosureDay): void {
  insert(db, 'closureDays', { ...closure });
}

export function deleteClosure(db: WritableDatabase, id: string): number {
  return run(db, 'DELETE FROM closureDays WHERE id = @id', { id });
}

export function countPlannedBetween(db: ReadableDatabase, from: string, to: string): number {
  return first<{ count: number }>(
    db,
    `SELECT count(*) AS count FROM sessions WHERE date BETWEEN @from AND @to AND state = 'planned'
     AND trashedAt IS NULL`,
    { from, to },
  )!.count;
}
