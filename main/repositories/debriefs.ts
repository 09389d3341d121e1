import type { DebriefFields } from '../../shared/contract/looking-back.ts';
import {
  all,
  first,
  insert,
  type ReadableDatabase,
  run,
  updateById,
  type WritableDatabase,
} from '../db/query.ts';
import { wasThere } from './attendance.ts';
import { ofThoseThere } from './dynamics.ts';
import { memberOnTheDay } from './memberships.ts';

export type DebriefRow = DebriefFields & { id: string; updatedAt: string };

export function findDebrief(db: ReadableDatabase, sessionId: string): DebriefRow | null {
  return first(
    db,
    `SELECT id, worked, stuck, splitOfRoles, silent, nextStep, updatedAt FROM debriefs
     WHERE sessionId = @sessionId`,
    { sessionId },
  );
}

export function insertDebrief(
  db: WritableDatabase,
  debrief: DebriefFields & { id: string; sessionId: string; updatedAt: string },
): void {
  insert(db, 'debriefs', { ...debrief });
}

export function updateDebrief(
  db: WritableDatabase,
  id: string,
  fields: DebriefFields & { updatedAt: string },
): void {
  updateById(db, 'debriefs', id, { ...fields });
}

export function deleteDebrief(db: WritableDatabase, id: string): void {
  run(db, 'DELETE FROM debriefs WHERE id = @id', { id });
}

/** How many acts the facilitators' own record of a session has. */
export function countOwnActs(db: ReadableDatabase, sessionId: string): number {
  return first<{ count: number }>(
    db,
    `SELECT count(*) AS count FROM acts AS a
     WHERE a.sessionId = @sessionId AND a.codingId IS NULL AND ${ofThoseThere}`,
    { sessionId },
  )!.count;
}

/** Who was a member that day and there, by their mark, and of whom no act is recorded. */
export function listQuiet(
  db: ReadableDatabase,
  sessionId: string,
): { id: string; givenName: string; familyName: string; preferredName: string }[] {
  return all(
    db,
    `SELECT p.id, p.givenName, p.familyName, p.preferredName
     FROM attendance AS a JOIN people AS p ON p.id = a.personId AND p.trashedAt IS NULL
     WHERE a.sessionId = @sessionId AND ${wasThere}
       AND EXISTS (SELECT 1 FROM sessions AS s JOIN memberships AS m ON ${memberOnTheDay}
                   WHERE s.id = a.sessionId AND m.personId = p.id)
       AND NOT EXISTS (SELECT 1 FROM acts WHERE sessionId = @sessionId AND codingId IS NULL
                       AND speakerPersonId = p.id)
     ORDER BY coalesce(nullif(p.preferredName, ''), p.givenName), p.id`,
    { sessionId },
  );
}
