import { all, type ReadableDatabase } from '../db/query.ts';

/**
 * Everybody of whom a group's records may speak: who is, was or waits to be in it, whom its marks, stays, acts,
 * observations, notes, forms, rounds or incidents name, and the names that these bore on records since merged into
 * theirs (with the id of the person kept). People in the trash are among them. A name from before a renaming is not:
 * only the steps that can be undone know it, and they are thrown away in time.
 */
export function listNamesAround(
  db: ReadableDatabase,
  groupId: string,
): { id: string; givenName: string; familyName: string; preferredName: string }[] {
  return all(
    db,
    `WITH RECURSIVE met AS MATERIALIZED (SELECT id FROM sessions WHERE groupId = @groupId),
     named (id) AS (
       SELECT personId FROM memberships WHERE groupId = @groupId
       UNION SELECT personId FROM consents WHERE groupId = @groupId
       UNION SELECT a.personId FROM met CROSS JOIN attendance AS a ON a.sessionId = met.id
       UNION SELECT s.personId FROM met CROSS JOIN stays AS s ON s.sessionId = met.id
       UNION SELECT a.speakerPersonId FROM met CROSS JOIN acts AS a ON a.sessionId = met.id
       UNION SELECT a.toPersonId FROM met CROSS JOIN acts AS a ON a.sessionId = met.id
       UNION SELECT o.personId FROM met CROSS JOIN observations AS o ON o.sessionId = met.id
       UNION SELECT n.personId FROM met CROSS JOIN notes AS n ON n.sessionId = met.id
       UNION SELECT m.personId FROM rounds AS r CROSS JOIN roundMembers AS m ON m.roundId = r.id
         WHERE r.groupId = @groupId
       UNION SELECT p.personId FROM incidents AS i CROSS JOIN incidentPeople AS p ON p.incidentId = i.id
         WHERE i.groupId = @groupId
     ), merged AS MATERIALIZED (
       SELECT id, mergedInto FROM people WHERE trashedAt IS NOT NULL AND mergedInto IS NOT NULL
     ), called (id, recordId) AS (
       SELECT id, id FROM named WHERE id IS NOT NULL
       UNION SELECT called.id, merged.id FROM called JOIN merged ON merged.mergedInto = called.recordId
     )
     SELECT DISTINCT called.id, p.givenName, p.familyName, p.preferredName
     FROM called CROSS JOIN people AS p ON p.id = called.recordId ORDER BY called.id, called.recordId`,
    { groupId },
  );
}

/** The guests of all sessions of a group, each name once, as they were written. */
export function listGuestNames(
  db: ReadableDatabase,
  groupId: string,
): { id: string; name: string; kind: 'guest' | 'walk-in' }[] {
  return all(
    db,
    `SELECT min(g.id) AS id, g.name, g.kind FROM sessions AS s CROSS JOIN guests AS g ON g.sessionId = s.id
     WHERE s.groupId = @groupId GROUP BY g.name, g.kind ORDER BY 1`,
    { groupId },
  );
}
