import type { Participant, ParticipantKind } from '../../shared/contract/room.ts';
import { all, type ReadableDatabase } from '../db/query.ts';

/** How often one spoke to another in one record of a session. Without an addressee: to the whole group. */
export interface ActCount {
  speakerId: string;
  speakerKind: ParticipantKind;
  addresseeId: string | null;
  addresseeKind: ParticipantKind | null;
  /** False: nobody noted to whom. */
  isAddresseeKnown: boolean;
  acts: number;
  /** Milliseconds; null where one of the acts has no length. */
  durationMs: number | null;
  recalled: number;
  untimed: number;
}

/** Acts `a` that make figures: of and to people in the trash they count as gone. */
export const ofThoseThere = `
  (a.speakerPersonId IS NULL OR a.speakerPersonId NOT IN (SELECT id FROM people WHERE trashedAt IS NOT NULL))
  AND (a.toPersonId IS NULL OR a.toPersonId NOT IN (SELECT id FROM people WHERE trashedAt IS NOT NULL))`;

/** Who spoke to whom how often, added up by the database: a record of thousands of acts is a few dozen rows. */
export function countActs(db: ReadableDatabase, sessionId: string, codingId: string | null): ActCount[] {
  return all<Omit<ActCount, 'isAddresseeKnown'> & { isAddresseeKnown: number }>(
    db,
    `SELECT coalesce(a.speakerPersonId, a.speakerFacilitatorId, a.speakerGuestId) AS speakerId,
       CASE WHEN a.speakerPersonId IS NOT NULL THEN 'member' WHEN a.speakerGuestId IS NOT NULL THEN 'guest'
         ELSE 'facilitator' END AS speakerKind,
       coalesce(a.toPersonId, a.toFacilitatorId, a.toGuestId) AS addresseeId,
       CASE WHEN a.toPersonId IS NOT NULL THEN 'member' WHEN a.toGuestId IS NOT NULL THEN 'guest'
         WHEN a.toFacilitatorId IS NOT NULL THEN 'facilitator' END AS addresseeKind,
       a.isAddresseeKnown, count(*) AS acts,
       CASE WHEN count(a.durationMs) = count(*) THEN sum(a.durationMs) END AS durationMs,
       sum(a.source = 'recalled') AS recalled,
       sum(a.atMs IS NULL) AS untimed
     FROM acts AS a WHERE a.sessionId = @sessionId AND a.codingId IS @codingId AND ${ofThoseThere}
     GROUP BY a.speakerPersonId, a.speakerFacilitatorId, a.speakerGuestId, a.toPersonId, a.toFacilitatorId, a.toGuestId,
       a.isAddresseeKnown`,
    { sessionId, codingId },
  ).map((count) => ({ ...count, isAddresseeKnown: count.isAddresseeKnown === 1 }));
}

/** Twelve counts, Bales's categories 1 to 12; null where nothing was categorised. */
export function countCategories(
  db: ReadableDatabase,
  sessionId: string,
  codingId: string | null,
): number[] | null {
  const rows = all<{ category: number; acts: number }>(
    db,
    `SELECT a.category, count(*) AS acts FROM acts AS a
     WHERE a.sessionId = @sessionId AND a.codingId IS @codingId AND a.category IS NOT NULL AND ${ofThoseThere}
     GROUP BY a.category`,
    { sessionId, codingId },
  );
  if (rows.length === 0) return null;
  const counts = Array.from({ length: 12 }, () => 0);
  for (const { category, acts } of rows) counts[category - 1] = acts;
  return counts;
}

/** Who spoke to whom, act by act in order of time; acts without a time, or of which nobody noted to whom, are left out. */
export function listTimedPairs(
  db: ReadableDatabase,
  sessionId: string,
  codingId: string | null,
): { speaker: string; addressee: string }[] {
  return all(
    db,
    `SELECT coalesce(a.speakerPersonId, a.speakerFacilitatorId, a.speakerGuestId) AS speaker,
       coalesce(a.toPersonId, a.toFacilitatorId, a.toGuestId, 'group') AS addressee
     FROM acts AS a
     WHERE a.sessionId = @sessionId AND a.codingId IS @codingId AND a.atMs IS NOT NULL AND a.isAddresseeKnown = 1 AND ${ofThoseThere}
     ORDER BY a.atMs, a.id`,
    { sessionId, codingId },
  );
}

/** A record of a session that holds acts: the facilitator's own (no codingId) or an observer's. */
export interface FilledRecord {
  sessionId: string;
  codingId: string | null;
  /** Empty for the facilitator's own. */
  observer: string;
  acts: number;
}

/** All records of a group's sessions in which there are acts, the facilitator's own before others, those the fullest first. */
export function listFilledRecords(db: ReadableDatabase, groupId: string): FilledRecord[] {
  return all(
    db,
    `SELECT r.sessionId, r.codingId, coalesce(c.observer, '') AS observer, r.acts FROM (
       SELECT a.sessionId, a.codingId, count(*) AS acts FROM sessions AS s
       CROSS JOIN acts AS a ON a.sessionId = s.id
       WHERE s.groupId = @groupId AND s.trashedAt IS NULL GROUP BY a.sessionId, a.codingId
     ) AS r LEFT JOIN codings AS c ON c.id = r.codingId
     ORDER BY r.sessionId, r.codingId IS NOT NULL, r.acts DESC, r.codingId`,
    { groupId },
  );
}

/** The members, facilitators and guests with these ids, in order of their names; those in the trash are left out. */
export function listParticipants(db: ReadableDatabase, ids: readonly string[]): Participant[] {
  return all(
    db,
    `WITH asked (id) AS (SELECT value FROM json_each(@ids))
     SELECT id, kind, givenName, familyName, preferredName FROM (
       SELECT f.id, 'facilitator' AS kind, f.name AS givenName, '' AS familyName, '' AS preferredName, 1 AS rank,
         f.name AS name FROM facilitators AS f WHERE f.id IN (SELECT id FROM asked)
       UNION ALL
       SELECT p.id, 'member', p.givenName, p.familyName, p.preferredName, 2,
         coalesce(nullif(p.preferredName, ''), nullif(p.givenName, ''), p.familyName)
       FROM people AS p WHERE p.id IN (SELECT id FROM asked) AND p.trashedAt IS NULL
       UNION ALL
       SELECT g.id, 'guest', g.name, '', '', 3, g.name FROM guests AS g WHERE g.id IN (SELECT id FROM asked)
     ) ORDER BY rank, name COLLATE NOCASE, id`,
    { ids: JSON.stringify(ids) },
  );
}

/** What was seen of one person in a group's sessions: each role, factor or tag with the sessions it was seen in. */
export interface SeenOfPerson {
  kind: 'role' | 'factor' | 'tag';
  code: string;
  /** The tag's name; empty for the other kinds. */
  name: string;
  times: number;
  sessionIds: string[];
}

export function listSeenOfPerson(db: ReadableDatabase, groupId: string, personId: string): SeenOfPerson[] {
  return all<Omit<SeenOfPerson, 'sessionIds'> & { sessions: string }>(
    db,
    `SELECT o.kind, o.code, coalesce(max(tags.name), '') AS name, count(*) AS times,
       json_group_array(DISTINCT o.sessionId) AS sessions
     FROM observations AS o
     JOIN sessions AS s ON s.id = o.sessionId AND s.groupId = @groupId AND s.trashedAt IS NULL
     LEFT JOIN tags ON o.kind = 'tag' AND tags.id = o.code
     WHERE o.personId = @personId GROUP BY o.kind, o.code ORDER BY o.kind, times DESC, o.code`,
    { groupId, personId },
  ).map(({ sessions, ...row }) => ({ ...row, sessionIds: JSON.parse(sessions) as string[] }));
}
