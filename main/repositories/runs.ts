import type { Seat } from '../../shared/contract/runs.ts';
import type { SessionWithGroup } from '../../shared/contract/sessions.ts';
import {
  all,
  first,
  insert,
  type ReadableDatabase,
  run,
  runOne,
  updateById,
  type WritableDatabase,
} from '../db/query.ts';
import { findSession } from './sessions.ts';

export interface RunRow {
  id: string;
  sessionId: string;
  /** A moment, UTC. */
  startedAt: string;
  endedAt: string | null;
  advance: 'by-itself' | 'by-hand';
  samplingMinutes: number | null;
}

export function findRun(db: ReadableDatabase, sessionId: string): RunRow | null {
  return first(
    db,
    `SELECT id, sessionId, startedAt, endedAt, advance, samplingMinutes FROM runs WHERE sessionId = @sessionId`,
    { sessionId },
  );
}

/** Sessions that run now, the latest first; those in the trash aside. */
export function listRunning(db: ReadableDatabase): (SessionWithGroup & { startedAt: string })[] {
  return all<{ sessionId: string; startedAt: string }>(
    db,
    `SELECT r.sessionId, r.startedAt FROM sessions AS s CROSS JOIN runs AS r ON r.sessionId = s.id
     WHERE s.state = 'running' AND s.trashedAt IS NULL AND r.endedAt IS NULL ORDER BY r.startedAt DESC, r.id DESC`,
  ).flatMap(({ sessionId, startedAt }) => {
    const session = findSession(db, sessionId);
    return session ? [{ ...session, startedAt }] : [];
  });
}

export function insertRun(db: WritableDatabase, row: RunRow & { updatedAt: string }): void {
  insert(db, 'runs', { ...row });
}

export function updateRun(
  db: WritableDatabase,
  id: string,
  fields: Partial<Pick<RunRow, 'endedAt' | 'advance' | 'samplingMinutes'>> & { updatedAt: string },
): void {
  updateById(db, 'runs', id, fields);
}

/** A stretch of a run, as it was written; switches that came by themselves since are not among them. */
export interface RunBlockRow {
  id: string;
  blockId: string | null;
  title: string;
  minutes: number;
  position: number;
  startedAt: string;
  endedAt: string | null;
  addedMinutes: number;
  isSkipped: boolean;
}

export function listRunBlocks(db: ReadableDatabase, runId: string): RunBlockRow[] {
  return all<Omit<RunBlockRow, 'isSkipped'> & { isSkipped: number }>(
    db,
    `SELECT id, blockId, title, minutes, position, startedAt, endedAt, addedMinutes, isSkipped FROM runBlocks
     WHERE runId = @runId ORDER BY position, id`,
    { runId },
  ).map((row) => ({ ...row, isSkipped: row.isSkipped === 1 }));
}

export function insertRunBlock(db: WritableDatabase, row: RunBlockRow & { runId: string }): void {
  insert(db, 'runBlocks', { ...row, isSkipped: Number(row.isSkipped) });
}

export function updateRunBlock(
  db: WritableDatabase,
  id: string,
  {
    isSkipped,
    ...fields
  }: Partial<Pick<RunBlockRow, 'startedAt' | 'endedAt' | 'addedMinutes' | 'isSkipped'>>,
): void {
  updateById(db, 'runBlocks', id, {
    ...fields,
    ...(isSkipped === undefined ? {} : { isSkipped: Number(isSkipped) }),
  });
}

export function deleteRunBlock(db: WritableDatabase, id: string): void {
  runOne(db, 'DELETE FROM runBlocks WHERE id = @id', { id });
}

export interface StayRow {
  id: string;
  personId: string;
  arrivedAt: string;
  leftAt: string | null;
}

/** Who was in the room when, in order of time. */
export function listStays(db: ReadableDatabase, sessionId: string): StayRow[] {
  return all(
    db,
    `SELECT id, personId, arrivedAt, leftAt FROM stays WHERE sessionId = @sessionId ORDER BY arrivedAt, id`,
    { sessionId },
  );
}

export function insertStay(db: WritableDatabase, stay: StayRow & { sessionId: string }): void {
  insert(db, 'stays', { ...stay });
}

export function endStay(db: WritableDatabase, id: string, leftAt: string): void {
  updateById(db, 'stays', id, { leftAt });
}

export function deleteStaysOf(db: WritableDatabase, sessionId: string, personId: string): void {
  run(db, 'DELETE FROM stays WHERE sessionId = @sessionId AND personId = @personId', { sessionId, personId });
}

/** Hands the stays of one person to another; where both were in the room, they count once. */
export function moveStays(db: WritableDatabase, keepId: string, duplicateId: string): void {
  run(db, 'UPDATE stays SET personId = @keepId WHERE personId = @duplicateId', { keepId, duplicateId });
}

/** Minutes typed afterwards, by the agenda's block. */
export function listTypedMinutes(db: ReadableDatabase, agendaId: string): Map<string, number> {
  return new Map(
    all<{ id: string; actualMinutes: number }>(
      db,
      'SELECT id, actualMinutes FROM agendaBlocks WHERE agendaId = @agendaId AND actualMinutes IS NOT NULL',
      { agendaId },
    ).map(({ id, actualMinutes }) => [id, actualMinutes]),
  );
}

/** Says what became of a block; only what changes is written. Answers whether anything was. */
export function writeBlockDone(
  db: WritableDatabase,
  id: string,
  { actualMinutes, isReached }: { actualMinutes?: number | null; isReached: boolean | null },
): boolean {
  const values = { id, isReached: isReached === null ? null : Number(isReached) };
  const written = run(
    db,
    'UPDATE agendaBlocks SET isReached = @isReached WHERE id = @id AND isReached IS NOT @isReached',
    values,
  );
  const typed =
    actualMinutes === undefined
      ? 0
      : run(
          db,
          'UPDATE agendaBlocks SET actualMinutes = @actualMinutes WHERE id = @id AND actualMinutes IS NOT @actualMinutes',
          { id, actualMinutes },
        );
  return written + typed > 0;
}

/** Where people sit in a group's room. */
export function listSeats(db: ReadableDatabase, groupId: string): Seat[] {
  return all(
    db,
    `SELECT coalesce(personId, facilitatorId) AS participantId, x, y FROM seats WHERE groupId = @groupId ORDER BY id`,
    { groupId },
  );
}
