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
  return clashing === null && twiceAMember === null && !leavesRecordsBehind(db, step);
}

/**
 * True where a step took away what later records hang on without naming it by a reference: the run that their moments
 * count from, a tag that was seen, the template that a note is written in.
 */
function leavesRecordsBehind(db: ReadableDatabase, step: number): boolean {
  const found = first(
    db,
    `SELECT 1 FROM undoRows AS r
     WHERE r.stepId = @step AND (
       r.tableName = 'tags' AND NOT EXISTS (SELECT 1 FROM tags WHERE id = r.rowId)
         AND EXISTS (SELECT 1 FROM observations WHERE kind = 'tag' AND code = r.rowId)
       OR r.tableName = 'goals' AND EXISTS (
         SELECT 1 FROM goals AS g JOIN goalRatings AS s ON s.goalId = g.id AND s.revision > g.revision
         WHERE g.id = r.rowId)
       OR r.tableName = 'noteTemplates' AND NOT EXISTS (SELECT 1 FROM noteTemplates WHERE id = r.rowId)
         AND EXISTS (SELECT 1 FROM notes WHERE format = r.rowId)
       OR r.tableName = 'sessions' AND NOT EXISTS (SELECT 1 FROM runs WHERE sessionId = r.rowId)
         AND EXISTS (SELECT 1 FROM undoRows WHERE stepId = @step AND tableName = 'runs')
         AND EXISTS (
           SELECT 1 FROM (
             SELECT 'acts' AS tableName, id FROM acts WHERE sessionId = r.rowId AND atMs IS NOT NULL
             UNION ALL
             SELECT 'observations', id FROM observations WHERE sessionId = r.rowId AND atMs IS NOT NULL
             UNION ALL SELECT 'samples', id FROM samples WHERE sessionId = r.rowId
             UNION ALL SELECT 'incidents', id FROM incidents WHERE sessionId = r.rowId AND atMs IS NOT NULL
           ) AS timed
           JOIN undoRows AS later ON later.tableName = timed.tableName AND later.rowId = timed.id
             AND later.stepId > @step)
     ) LIMIT 1`,
    { step },
  );
  return found !== null;
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
