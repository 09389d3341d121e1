import type { RetentionPolicyFields } from '../../shared/contract/retention.ts';
import { all, first, type ReadableDatabase, run, type WritableDatabase } from '../db/query.ts';
import { wasThere } from './attendance.ts';

const policyId = 'retention';

export function findPolicy(db: ReadableDatabase): RetentionPolicyFields | null {
  const row = first<{ value: string }>(db, 'SELECT value FROM settings WHERE id = @id', { id: policyId });
  return row ? (JSON.parse(row.value) as RetentionPolicyFields | null) : null;
}

export function writePolicy(db: WritableDatabase, policy: RetentionPolicyFields | null): void {
  run(
    db,
    `INSERT INTO settings (id, value) VALUES (@id, @value)
     ON CONFLICT (id) DO UPDATE SET value = excluded.value WHERE value IS NOT excluded.value`,
    { id: policyId, value: JSON.stringify(policy) },
  );
}

export interface EndedGroup {
  id: string;
  name: string;
  isInTrash: number;
  endedOn: string | null;
  attendedOn: string | null;
  heldOn: string | null;
  leftOn: string | null;
  notedOn: string;
}

/**
 * Groups that have ended or lie in the trash, and at which nobody was present after `cutOff`: of others nothing can be
 * due. `groupIds`: only these.
 */
export function listEndedGroups(
  db: ReadableDatabase,
  { cutOff, today, groupIds }: { cutOff: string; today: string; groupIds?: readonly string[] },
): EndedGroup[] {
  return all(
    db,
    `SELECT g.id, g.name, g.trashedAt IS NOT NULL AS isInTrash, ${endOf} AS endedOn,
       (SELECT max(s.date) FROM sessions AS s WHERE s.groupId = g.id AND s.trashedAt IS NULL AND EXISTS (
         SELECT 1 FROM attendance AS a WHERE a.sessionId = s.id AND ${wasThere})) AS attendedOn,
       (SELECT max(s.date) FROM sessions AS s WHERE s.groupId = g.id AND s.trashedAt IS NULL
         AND s.state IN ('held', 'running')) AS heldOn,
       (SELECT max(m.leftOn) FROM memberships AS m WHERE m.groupId = g.id) AS leftOn,
       substr(coalesce(g.trashedAt, g.updatedAt), 1, 10) AS notedOn
     FROM groups AS g LEFT JOIN groupEndings AS e ON e.groupId = g.id
     WHERE (g.trashedAt IS NOT NULL OR g.status IN ('ended', 'archived'))
       AND (@groupIds IS NULL OR g.id IN (SELECT value FROM json_each(@groupIds)))
       AND NOT EXISTS (SELECT 1 FROM sessions AS s JOIN attendance AS a ON a.sessionId = s.id
         WHERE s.groupId = g.id AND s.date > @cutOff AND s.trashedAt IS NULL AND ${wasThere})
     ORDER BY g.id`,
    { cutOff, today, groupIds: groupIds ? JSON.stringify(groupIds) : null },
  );
}

/** The last day of a group (g) with its ending (e), where one is known and past. */
const endOf = `coalesce(e.endedOn, CASE WHEN g.endsOn <= @today THEN g.endsOn END)`;

export interface LeftPerson {
  id: string;
  givenName: string;
  familyName: string;
  preferredName: string;
  birthDate: string | null;
  identifier: string;
  isInTrash: number;
  notedOn: string;
}

/**
 * People who are in no group that goes on, wait for none and are on the way into none, and who were nowhere present
 * after `cutOff`. Neither stand-ins nor records that were merged into another. `personIds`: only these.
 */
export function listLeftPeople(
  db: ReadableDatabase,
  { cutOff, today, personIds }: { cutOff: string; today: string; personIds?: readonly string[] },
): LeftPerson[] {
  const goesOn = `g.trashedAt IS NULL AND g.status IN ('planned', 'active')`;
  return all(
    db,
    `SELECT p.id, p.givenName, p.familyName, p.preferredName, p.birthDate, p.identifier,
       p.trashedAt IS NOT NULL AS isInTrash, substr(coalesce(p.trashedAt, p.updatedAt), 1, 10) AS notedOn
     FROM people AS p
     WHERE p.mergedInto IS NULL AND NOT EXISTS (SELECT 1 FROM standIns AS i WHERE i.id = p.id)
       AND (@personIds IS NULL OR p.id IN (SELECT value FROM json_each(@personIds)))
       AND (p.trashedAt IS NOT NULL OR (
         NOT EXISTS (SELECT 1 FROM memberships AS m JOIN groups AS g ON g.id = m.groupId AND ${goesOn}
           WHERE m.personId = p.id AND (m.leftOn IS NULL OR m.leftOn >= @today))
         AND NOT EXISTS (SELECT 1 FROM enrolments AS n JOIN groups AS g ON g.id = n.groupId AND ${goesOn}
           WHERE n.personId = p.id AND n.declinedOn IS NULL AND NOT EXISTS (
             SELECT 1 FROM memberships AS m WHERE m.personId = p.id AND m.groupId = n.groupId))))
       AND NOT EXISTS (SELECT 1 FROM attendance AS a JOIN sessions AS s ON s.id = a.sessionId
         WHERE a.personId = p.id AND ${wasThere} AND s.date > @cutOff AND s.trashedAt IS NULL)
     ORDER BY p.id`,
    { cutOff, today, personIds: personIds ? JSON.stringify(personIds) : null },
  );
}

export interface ServiceInGroup {
  personId: string;
  groupId: string;
  birthDate: string | null;
  /** Whether the group goes on, and its last day where it has ended. */
  goesOn: number;
  endedOn: string | null;
  firstOn: string | null;
  leftOn: string | null;
  attendedOn: string | null;
}

/**
 * The service of people in groups, a row for each pair: by memberships, the way into the group, and marks. Of these
 * people in all their groups, or of everybody in these groups.
 */
export function listServices(
  db: ReadableDatabase,
  by: { personIds: readonly string[] } | { groupIds: readonly string[] },
  today: string,
): ServiceInGroup[] {
  const isByPerson = 'personIds' in by;
  const ids = JSON.stringify(isByPerson ? by.personIds : by.groupIds);
  const chosen = (person: string, group: string) =>
    `${isByPerson ? person : group} IN (SELECT value FROM json_each(@ids))`;
  return all(
    db,
    `SELECT s.personId, s.groupId, p.birthDate,
       g.trashedAt IS NULL AND g.status IN ('planned', 'active') AS goesOn,
       ${endOf} AS endedOn, min(s.firstOn) AS firstOn, max(s.leftOn) AS leftOn, max(s.attendedOn) AS attendedOn
     FROM (
       SELECT m.personId, m.groupId, m.joinedOn AS firstOn, m.leftOn, NULL AS attendedOn
       FROM memberships AS m WHERE ${chosen('m.personId', 'm.groupId')}
       UNION ALL
       SELECT n.personId, n.groupId, coalesce(n.referredOn, n.screenedOn, n.declinedOn),
         coalesce(n.declinedOn, n.screenedOn, n.referredOn), NULL
       FROM enrolments AS n WHERE ${chosen('n.personId', 'n.groupId')}
       UNION ALL
       SELECT a.personId, e.groupId, min(e.date), NULL, max(CASE WHEN ${wasThere} THEN e.date END)
       FROM attendance AS a JOIN sessions AS e ON e.id = a.sessionId AND e.trashedAt IS NULL
       WHERE ${chosen('a.personId', 'e.groupId')} GROUP BY a.personId, e.groupId
     ) AS s
     JOIN groups AS g ON g.id = s.groupId LEFT JOIN groupEndings AS e ON e.groupId = g.id
     JOIN people AS p ON p.id = s.personId
     WHERE NOT EXISTS (SELECT 1 FROM standIns AS i WHERE i.id = s.personId)
     GROUP BY s.personId, s.groupId ORDER BY s.personId, s.groupId`,
    { ids, today },
  );
}

export interface TrashedPart {
  kind: 'session' | 'incident' | 'round' | 'note' | 'private-note';
  id: string;
  /** Null: a private note of no group. */
  groupId: string | null;
  groupName: string;
  /** The day that the record is of. */
  day: string;
}

/** What lies in the trash of groups that do not, and private notes of no group. */
export function listTrashedParts(db: ReadableDatabase, cutOff: string): TrashedPart[] {
  return all(
    db,
    `SELECT 'session' AS kind, s.id, s.groupId, g.name AS groupName, s.date AS day
     FROM sessions AS s JOIN groups AS g ON g.id = s.groupId AND g.trashedAt IS NULL
     WHERE s.trashedAt IS NOT NULL AND s.date <= @cutOff
     UNION ALL
     SELECT 'incident', i.id, i.groupId, g.name, i.happenedOn
     FROM incidents AS i JOIN groups AS g ON g.id = i.groupId AND g.trashedAt IS NULL
     WHERE i.trashedAt IS NOT NULL AND i.happenedOn <= @cutOff
       AND NOT EXISTS (SELECT 1 FROM sessions AS s WHERE s.id = i.sessionId AND s.trashedAt IS NOT NULL)
     UNION ALL
     SELECT 'round', r.id, r.groupId, g.name, r.takenOn
     FROM rounds AS r JOIN groups AS g ON g.id = r.groupId AND g.trashedAt IS NULL
     WHERE r.trashedAt IS NOT NULL AND r.takenOn <= @cutOff
       AND NOT EXISTS (SELECT 1 FROM sessions AS s WHERE s.id = r.sessionId AND s.trashedAt IS NOT NULL)
     UNION ALL
     SELECT 'note', n.id, s.groupId, g.name, s.date
     FROM notes AS n JOIN sessions AS s ON s.id = n.sessionId AND s.trashedAt IS NULL
     JOIN groups AS g ON g.id = s.groupId AND g.trashedAt IS NULL
     WHERE n.trashedAt IS NOT NULL AND s.date <= @cutOff
     UNION ALL
     SELECT 'private-note', n.id, n.groupId, coalesce(g.name, ''), coalesce(s.date, substr(n.updatedAt, 1, 10))
     FROM privateNotes AS n LEFT JOIN groups AS g ON g.id = n.groupId LEFT JOIN sessions AS s ON s.id = n.sessionId
     WHERE n.trashedAt IS NOT NULL AND g.trashedAt IS NULL AND s.trashedAt IS NULL
       AND coalesce(s.date, substr(n.updatedAt, 1, 10)) <= @cutOff
     ORDER BY day, 2`,
    { cutOff },
  );
}

export function listNamesOfPeople(
  db: ReadableDatabase,
  personIds: readonly string[],
): {
  id: string;
  givenName: string;
  familyName: string;
  preferredName: string;
  identifier: string;
  birthDate: string | null;
}[] {
  return all(
    db,
    `SELECT id, givenName, familyName, preferredName, identifier, birthDate FROM people
     WHERE id IN (SELECT value FROM json_each(@ids)) ORDER BY id`,
    { ids: JSON.stringify(personIds) },
  );
}

/** Whose record somebody's is now. */
export function survivorOf(db: ReadableDatabase, personId: string): string {
  return first<{ id: string }>(
    db,
    `WITH RECURSIVE root (id, next) AS (
       SELECT id, mergedInto FROM people WHERE id = @personId
       UNION SELECT p.id, p.mergedInto FROM root JOIN people AS p ON p.id = root.next
     ) SELECT id FROM root WHERE next IS NULL`,
    { personId },
  )!.id;
}

/** A person with every record that was merged into theirs, however long ago. */
export function listMergedFamily(db: ReadableDatabase, personId: string): string[] {
  return all<{ id: string }>(
    db,
    `WITH RECURSIVE root (id, next) AS (
       SELECT id, mergedInto FROM people WHERE id = @personId
       UNION SELECT p.id, p.mergedInto FROM root JOIN people AS p ON p.id = root.next
     ), family (id) AS (
       SELECT id FROM root WHERE next IS NULL
       UNION SELECT p.id FROM family JOIN people AS p ON p.mergedInto = family.id
     ) SELECT id FROM family`,
    { personId },
  ).map(({ id }) => id);
}

/** What is known of service in groups that were destroyed. */
export function listPastServices(
  db: ReadableDatabase,
  personIds: readonly string[],
): {
  id: string;
  firstOn: string;
  attendedOn: string | null;
  leftOn: string | null;
  endedOn: string | null;
}[] {
  return all(
    db,
    `SELECT id, firstOn, attendedOn, leftOn, endedOn FROM pastServices
     WHERE id IN (SELECT value FROM json_each(@ids)) ORDER BY id`,
    { ids: JSON.stringify(personIds) },
  );
}

/** Keeps the days of a service whose group is destroyed: the earliest first and the latest last of all of them. */
export function writePastService(
  db: WritableDatabase,
  service: {
    id: string;
    firstOn: string;
    attendedOn: string | null;
    leftOn: string | null;
    endedOn: string | null;
  },
): void {
  const later = (column: string) =>
    `${column} = nullif(max(coalesce(${column}, ''), coalesce(excluded.${column}, '')), '')`;
  run(
    db,
    `INSERT INTO pastServices (id, firstOn, attendedOn, leftOn, endedOn)
     VALUES (@id, @firstOn, @attendedOn, @leftOn, @endedOn)
     ON CONFLICT (id) DO UPDATE SET firstOn = min(firstOn, excluded.firstOn),
       ${later('attendedOn')}, ${later('leftOn')}, ${later('endedOn')}`,
    { ...service },
  );
}

/** Two records of one person become one: so do their days. */
export function movePastService(db: WritableDatabase, keepId: string, duplicateId: string): void {
  const [past] = listPastServices(db, [duplicateId]);
  if (!past) return;
  run(db, 'DELETE FROM pastServices WHERE id = @duplicateId', { duplicateId });
  writePastService(db, { ...past, id: keepId });
}
