import {
  all,
  first,
  insert,
  type ReadableDatabase,
  run,
  updateById,
  type WritableDatabase,
} from '../db/query.ts';
import type { PersonRow } from './people.ts';

export interface Membership {
  id: string;
  groupId: string;
  personId: string;
  state: 'member' | 'waiting';
  joinedOn: string | null;
  leftOn: string | null;
  leaveReason: string;
  waitPosition: number | null;
}

/** A membership that has begun: joinedOn is set. */
export type MemberSpan = Membership & { joinedOn: string };

const columns = 'm.id, m.groupId, m.personId, m.state, m.joinedOn, m.leftOn, m.leaveReason, m.waitPosition';

/** Of everybody in the trash; hardly ever more than a handful. */
const inTrash = 'SELECT id FROM people WHERE trashedAt IS NOT NULL';

/**
 * The condition on a membership `m` that its person belongs to a session `s`: a member on its day, and not in the
 * trash. Spans of one person never share a day, so nobody counts twice.
 */
export const memberOnTheDay = `m.groupId = s.groupId AND m.state = 'member' AND m.joinedOn <= s.date
  AND (m.leftOn IS NULL OR m.leftOn >= s.date) AND m.personId NOT IN (${inTrash})`;

export function findMembership(db: ReadableDatabase, id: string): Membership | null {
  return first(db, `SELECT ${columns} FROM memberships AS m WHERE m.id = @id`, { id });
}

export type RosterRow = Membership & Omit<PersonRow, 'id'>;

/** Everybody who is, was or waits to be in the group, less people in the trash. */
export function listRoster(db: ReadableDatabase, groupId: string): RosterRow[] {
  return all(
    db,
    `SELECT ${columns}, p.givenName, p.familyName, p.preferredName, p.pronouns, p.birthDate, p.grade, p.identifier
     FROM memberships AS m JOIN people AS p ON p.id = m.personId AND p.trashedAt IS NULL
     WHERE m.groupId = @groupId
     ORDER BY m.state, m.waitPosition, p.familyName, p.givenName, p.id, m.joinedOn`,
    { groupId },
  );
}

/** The spans of membership in a group, with the person's names, less people in the trash. */
export function listSpans(
  db: ReadableDatabase,
  groupId: string,
): (MemberSpan &
  Pick<PersonRow, 'givenName' | 'familyName' | 'preferredName' | 'pronouns'> & { accessNeeds: string })[] {
  return all(
    db,
    `SELECT ${columns}, p.givenName, p.familyName, p.preferredName, p.pronouns, p.accessNeeds
     FROM memberships AS m JOIN people AS p ON p.id = m.personId AND p.trashedAt IS NULL
     WHERE m.groupId = @groupId AND m.state = 'member' ORDER BY m.joinedOn`,
    { groupId },
  );
}

export function listMembershipsOf(
  db: ReadableDatabase,
  personId: string,
): (Membership & { groupName: string })[] {
  return all(
    db,
    `SELECT ${columns}, g.name AS groupName FROM memberships AS m
     JOIN groups AS g ON g.id = m.groupId AND g.trashedAt IS NULL
     WHERE m.personId = @personId ORDER BY m.joinedOn DESC, g.name`,
    { personId },
  );
}

/** All rows of one person in every group, those in the trash included: they come back with their groups. */
export function listAllMembershipsOf(db: ReadableDatabase, personId: string): Membership[] {
  return all(
    db,
    `SELECT ${columns} FROM memberships AS m WHERE m.personId = @personId ORDER BY m.joinedOn, m.id`,
    { personId },
  );
}

const ofPersonInGroup = `SELECT ${columns} FROM memberships AS m
  WHERE m.groupId = @groupId AND m.personId = @personId ORDER BY m.joinedOn`;

/** All rows of one person in one group, spans and waiting. */
export function listOfPersonInGroup(db: ReadableDatabase, groupId: string, personId: string): Membership[] {
  return all(db, ofPersonInGroup, { groupId, personId });
}

export function nextWaitPosition(db: ReadableDatabase, groupId: string): number {
  return first<{ position: number }>(
    db,
    `SELECT coalesce(max(waitPosition), 0) + 1 AS position FROM memberships WHERE groupId = @groupId`,
    { groupId },
  )!.position;
}

export function insertMembership(db: WritableDatabase, membership: Membership & { updatedAt: string }): void {
  insert(db, 'memberships', { ...membership });
}

export function updateMembership(
  db: WritableDatabase,
  id: string,
  fields: Partial<Omit<Membership, 'id' | 'groupId'>> & { updatedAt: string },
): void {
  updateById(db, 'memberships', id, fields);
}

export function deleteMembership(db: WritableDatabase, id: string): void {
  run(db, 'DELETE FROM memberships WHERE id = @id', { id });
}
