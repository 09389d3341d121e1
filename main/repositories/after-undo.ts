import { first, type ReadableDatabase, run, type WritableDatabase } from '../db/query.ts';

/**
 * True where what a step wrote goes together with everything written since: no group meets twice at one moment, and
 * nobody is a member of a group twice on one day. Every change keeps this by itself; taking one back out of turn
 * could break it. `step` is the step whose rows were just written.
 */
export function isSoundAfter(db: ReadableDatabase, step: number): boolean {
  const clashing = first(
    db,
    `SELECT 1 FROM undoRows AS r
     JOIN sessions AS mine ON mine.id = r.rowId AND mine.trashedAt IS NULL AND mine.state <> 'cancelled'
     JOIN sessions AS other ON other.groupId = mine.groupId AND other.date = mine.date AND other.start = mine.start
       AND other.id <> mine.id AND other.trashedAt IS NULL AND other.state <> 'cancelled'
     WHERE r.stepId = @step AND r.tableName = 'sessions' LIMIT 1`,
    { step },
  );
  const twiceAMember = first(
    db,
    `SELECT 1 FROM undoRows AS r
     JOIN memberships AS mine ON mine.id = r.rowId
     JOIN memberships AS other ON other.personId = mine.personId AND other.groupId = mine.groupId
       AND other.id <> mine.id
     WHERE r.stepId = @step AND r.tableName = 'memberships'
       AND (mine.state = 'waiting' AND other.state = 'waiting'
         OR mine.state = 'member' AND other.state = 'member'
           AND (mine.leftOn IS NULL OR other.joinedOn <= mine.leftOn)
           AND (other.leftOn IS NULL OR mine.joinedOn <= other.leftOn)) LIMIT 1`,
    { step },
  );
  return clashing === null && twiceAMember === null;
}

/**
 * A session whose first mark was taken back, after others were marked, still took place: it stays held. `step` is the
 * step whose rows were just written.
 */
export function keepMarkedSessionsHeld(db: WritableDatabase, step: number): void {
  run(
    db,
    `UPDATE sessions SET state = 'held' WHERE state = 'planned'
       AND id IN (SELECT rowId FROM undoRows WHERE stepId = @step AND tableName = 'sessions')
       AND EXISTS (SELECT 1 FROM attendance AS a WHERE a.sessionId = sessions.id)`,
    { step },
  );
}
