import { all, type ReadableDatabase } from '../db/query.ts';
import { wasThere } from './attendance.ts';
import { memberOnTheDay } from './memberships.ts';

/** Which notes a held session asks for. */
export type ExpectedNotes = 'group-and-individual' | 'group' | 'none';

/** Members who were at held sessions, of one group (or of all: null) from a day on: each is due a note. */
export function listAttendedMembers(
  db: ReadableDatabase,
  groupId: string | null,
  from: string,
): { sessionId: string; personId: string }[] {
  return all(
    db,
    `SELECT s.id AS sessionId, m.personId FROM sessions AS s
     CROSS JOIN groups AS g ON g.id = s.groupId AND g.trashedAt IS NULL
     CROSS JOIN memberships AS m ON ${memberOnTheDay}
     CROSS JOIN attendance AS a ON a.sessionId = s.id AND a.personId = m.personId AND ${wasThere}
     WHERE s.date >= @from AND s.trashedAt IS NULL AND s.state = 'held'
       AND (@groupId IS NULL OR s.groupId = @groupId)`,
    { groupId, from },
  );
}

/** Names of people, those in the trash included: their notes are kept out elsewhere. */
export function listNamesOf(
  db: ReadableDatabase,
  personIds: readonly string[],
): { id: string; givenName: string; familyName: string; preferredName: string }[] {
  return all(
    db,
    `SELECT p.id, p.givenName, p.familyName, p.preferredName FROM json_each(@personIds) AS wanted
     CROSS JOIN people AS p ON p.id = wanted.value`,
    { personIds: JSON.stringify(personIds) },
  );
}

/** Who may sign for a group: those who lead it; an observer codes and does not lead. */
export function listLeaders(
  db: ReadableDatabase,
  groupId: string,
): { id: string; name: string; credentials: string; isOwner: boolean }[] {
  return all<{ id: string; name: string; credentials: string; isOwner: number }>(
    db,
    `SELECT f.id, f.name, f.credentials, f.isOwner FROM groupFacilitators AS gf
     JOIN facilitators AS f ON f.id = gf.facilitatorId AND f.trashedAt IS NULL
     WHERE gf.groupId = @groupId AND gf.role <> 'observer'
     UNION
     SELECT f.id, f.name, f.credentials, f.isOwner FROM facilitators AS f
     WHERE f.isOwner = 1 AND f.trashedAt IS NULL AND NOT EXISTS (
       SELECT 1 FROM groupFacilitators AS gf JOIN facilitators AS l ON l.id = gf.facilitatorId AND l.trashedAt IS NULL
       WHERE gf.groupId = @groupId AND gf.role <> 'observer')
     ORDER BY 4 DESC, 2, 1`,
    { groupId },
  ).map((row) => ({ ...row, isOwner: row.isOwner === 1 }));
}

/**
 * Groups that go on, with held sessions between two days whose notes are not all signed: how many notes, the oldest day, and the
 * session where it is one alone.
 */
export function listUnwritten(
  db: ReadableDatabase,
  expected: ExpectedNotes,
  from: string,
  until: string,
): { groupId: string; groupName: string; date: string; count: number; sessionId: string | null }[] {
  if (expected === 'none') return [];
  // CROSS JOIN holds the order: from the sessions of the days outward.
  return all(
    db,
    `WITH due AS MATERIALIZED (
       SELECT s.id, s.groupId, s.date, g.name,
         (NOT EXISTS (SELECT 1 FROM notes AS n WHERE n.sessionId = s.id AND n.kind = 'group' AND n.state = 'signed'))
         + (SELECT count(*) FROM memberships AS m
            CROSS JOIN attendance AS a ON a.sessionId = s.id AND a.personId = m.personId AND ${wasThere}
            WHERE @individual = 1 AND ${memberOnTheDay} AND NOT EXISTS (
              SELECT 1 FROM notes AS n WHERE n.sessionId = s.id AND n.personId = m.personId AND n.state = 'signed')
           ) AS unwritten
       FROM sessions AS s
       CROSS JOIN groups AS g ON g.id = s.groupId AND g.trashedAt IS NULL AND g.status NOT IN ('ended', 'archived')
       WHERE s.date BETWEEN @from AND @until AND s.trashedAt IS NULL AND s.state = 'held'
     )
     SELECT groupId, name AS groupName, min(date) AS date, sum(unwritten) AS count,
       CASE WHEN count(*) = 1 THEN min(id) END AS sessionId
     FROM due WHERE unwritten > 0 GROUP BY groupId ORDER BY date, name LIMIT 50`,
    { from, until, individual: expected === 'group-and-individual' ? 1 : 0 },
  );
}
