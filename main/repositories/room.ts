import type { Participant, ParticipantKind } from '../../shared/contract/room.ts';
import { all, first, type ReadableDatabase } from '../db/query.ts';

/**
 * Who was or will be in the room of a session: the group's facilitators, its members on that day, the session's
 * guests; and whoever the session's acts speak of, even if they have left the list since.
 */
export function listRoom(
  db: ReadableDatabase,
  session: { id: string; groupId: string; date: string },
): Participant[] {
  return all(
    db,
    `WITH
       named (id) AS (
         SELECT coalesce(speakerPersonId, speakerFacilitatorId) FROM acts WHERE sessionId = @id
         UNION SELECT coalesce(toPersonId, toFacilitatorId) FROM acts WHERE sessionId = @id
       ),
       leaders (id, place) AS (
         SELECT facilitatorId, position FROM groupFacilitators WHERE groupId = @groupId
         UNION ALL SELECT id, 1000 FROM named
       ),
       roster (id) AS (
         SELECT personId FROM memberships
         WHERE groupId = @groupId AND state = 'member' AND joinedOn <= @date AND (leftOn IS NULL OR leftOn >= @date)
         UNION SELECT id FROM named
       )
     SELECT id, kind, givenName, familyName, preferredName FROM (
       SELECT f.id, 'facilitator' AS kind, f.name AS givenName, '' AS familyName, '' AS preferredName,
              1 AS rank, min(l.place) AS place, f.name AS name
       FROM leaders AS l JOIN facilitators AS f ON f.id = l.id
       WHERE f.trashedAt IS NULL OR f.id IN (SELECT id FROM named) GROUP BY f.id
       UNION ALL
       SELECT p.id, 'member', p.givenName, p.familyName, p.preferredName, 2, 0,
              coalesce(nullif(p.preferredName, ''), p.givenName) || ' ' || p.familyName
       FROM people AS p WHERE p.id IN (SELECT id FROM roster) AND p.trashedAt IS NULL
       UNION ALL
       SELECT id, 'guest', name, '', '', 3, 0, name FROM guests WHERE sessionId = @id
     ) ORDER BY rank, place, name, id`,
    { id: session.id, groupId: session.groupId, date: session.date },
  );
}

/**
 * What somebody is in the room of a session, by the same rule; null where they are not in it. It looks one up and reads
 * no act of those who are there anyway: this is asked at every tap, however long the session's record has grown.
 */
export function findInRoom(
  db: ReadableDatabase,
  session: { id: string; groupId: string; date: string },
  who: string,
): ParticipantKind | null {
  const found = first<{ kind: ParticipantKind }>(
    db,
    `SELECT 'member' AS kind FROM people WHERE id = @who AND trashedAt IS NULL AND (
       EXISTS (SELECT 1 FROM memberships WHERE personId = @who AND groupId = @groupId AND state = 'member'
               AND joinedOn <= @date AND (leftOn IS NULL OR leftOn >= @date))
       OR EXISTS (SELECT 1 FROM acts WHERE speakerPersonId = @who AND sessionId = @id)
       OR EXISTS (SELECT 1 FROM acts WHERE toPersonId = @who AND sessionId = @id))
     UNION ALL
     SELECT 'facilitator' FROM facilitators WHERE id = @who AND (
       (trashedAt IS NULL
        AND EXISTS (SELECT 1 FROM groupFacilitators WHERE facilitatorId = @who AND groupId = @groupId))
       OR EXISTS (SELECT 1 FROM acts
                  WHERE sessionId = @id AND (speakerFacilitatorId = @who OR toFacilitatorId = @who)))
     UNION ALL
     SELECT 'guest' FROM guests WHERE id = @who AND sessionId = @id`,
    { id: session.id, groupId: session.groupId, date: session.date, who },
  );
  return found?.kind ?? null;
}
