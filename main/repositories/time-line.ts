import type { GroupTimeLine, TimeLineEntry } from '../../shared/contract/time-line.ts';
import { all, type ReadableDatabase } from '../db/query.ts';

type Row = Omit<TimeLineEntry, 'personIds' | 'isRestricted'> & { people: string; isRestricted: number };

const meets = `s.trashedAt IS NULL AND s.state <> 'cancelled'`;
const inUse = 'SELECT id FROM people WHERE trashedAt IS NULL';

/**
 * What was seen in a group's sessions, in order of time: roles, factors and tags, norms kept and broken, incidents,
 * next steps. Of an incident in restricted view nothing leaves this query but its day. What was noted for a session
 * that is in the trash or was cancelled is left out, unless it has a day of its own.
 */
export function listEntries(db: ReadableDatabase, groupId: string): TimeLineEntry[] {
  const rows = all<Row>(
    db,
    `SELECT * FROM (SELECT o.id, o.kind, o.sessionId, s.date, o.atMs,
            CASE o.kind WHEN 'tag' THEN '' ELSE o.code END AS code, coalesce(t.name, '') AS text, o.remark,
            CASE WHEN o.personId IN (${inUse}) THEN json_array(o.personId) ELSE '[]' END AS people,
            0 AS isRestricted, s.start
     FROM observations AS o JOIN sessions AS s ON s.id = o.sessionId AND s.groupId = @groupId AND ${meets}
     LEFT JOIN tags AS t ON o.kind = 'tag' AND t.id = o.code
     WHERE o.personId IS NULL OR o.personId IN (${inUse})
     UNION ALL
     SELECT n.id, 'norm-' || n.state, s.id, coalesce(s.date, n.seenOn), NULL, '', norms.text, n.remark, '[]', 0,
            coalesce(s.start, '')
     FROM normSightings AS n JOIN norms ON norms.id = n.normId AND norms.groupId = @groupId
     LEFT JOIN sessions AS s ON s.id = n.sessionId AND ${meets}
     UNION ALL
     SELECT i.id, 'incident', s.id, coalesce(s.date, i.happenedOn),
            CASE WHEN i.isRestricted THEN NULL ELSE i.atMs END, '',
            CASE WHEN i.isRestricted THEN '' ELSE i.what END, '',
            CASE WHEN i.isRestricted THEN '[]' ELSE
              (SELECT json_group_array(personId) FROM incidentPeople WHERE incidentId = i.id AND personId IN (${inUse}))
            END,
            i.isRestricted, coalesce(s.start, '')
     FROM incidents AS i LEFT JOIN sessions AS s ON s.id = i.sessionId AND ${meets}
     WHERE i.groupId = @groupId AND i.trashedAt IS NULL
     UNION ALL
     SELECT d.id, 'next-step', s.id, s.date, NULL, '', d.nextStep, '', '[]', 0, s.start
     FROM debriefs AS d JOIN sessions AS s ON s.id = d.sessionId AND s.groupId = @groupId AND ${meets}
     WHERE d.nextStep <> '')
     ORDER BY date, start, atMs IS NULL, atMs, id`,
    { groupId },
  );
  return rows.map(({ people, isRestricted, ...row }) => ({
    id: row.id,
    kind: row.kind,
    sessionId: row.sessionId,
    date: row.date,
    atMs: row.atMs,
    code: row.code,
    text: row.text,
    remark: row.remark,
    personIds: JSON.parse(people) as string[],
    isRestricted: isRestricted === 1,
  }));
}

/** Everybody who was ever a member of the group, and whoever was seen or named in one of its sessions. */
export function listPeople(db: ReadableDatabase, groupId: string): GroupTimeLine['people'] {
  return all(
    db,
    `SELECT p.id, p.givenName, p.familyName, p.preferredName FROM people AS p
     WHERE p.trashedAt IS NULL AND (
       p.id IN (SELECT personId FROM memberships WHERE groupId = @groupId AND state = 'member')
       OR p.id IN (SELECT o.personId FROM observations AS o JOIN sessions AS s ON s.id = o.sessionId
                   WHERE s.groupId = @groupId)
       OR p.id IN (SELECT x.personId FROM incidentPeople AS x JOIN incidents AS i ON i.id = x.incidentId
                   WHERE i.groupId = @groupId AND i.isRestricted = 0 AND i.trashedAt IS NULL))
     ORDER BY coalesce(nullif(p.preferredName, ''), p.givenName), p.familyName, p.id`,
    { groupId },
  );
}
