import { first, type ReadableDatabase } from '../db/query.ts';

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
