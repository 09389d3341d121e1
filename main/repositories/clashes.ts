import type { Meeting } from '../../shared/domain/clashes.ts';
import type { MembershipSpan } from '../../shared/domain/membership.ts';
import { all, type ReadableDatabase } from '../db/query.ts';

export interface SavedMeeting extends Meeting {
  sessionId: string;
  groupName: string;
}

const meetings = `SELECT s.id AS sessionId, s.groupId, g.name AS groupName, s.date, s.start, s.minutes, s.place
  FROM sessions AS s JOIN groups AS g ON g.id = s.groupId AND g.trashedAt IS NULL AND g.status <> 'archived'
  WHERE s.trashedAt IS NULL AND s.state <> 'cancelled'`;

/** What takes place on any of these days, of every group that is not archived. */
export function listMeetingsOn(db: ReadableDatabase, dates: readonly string[]): SavedMeeting[] {
  return all(db, `${meetings} AND s.date IN (SELECT value FROM json_each(@dates))`, {
    dates: JSON.stringify(dates),
  });
}

export function listMeetingsBetween(db: ReadableDatabase, from: string, to: string): SavedMeeting[] {
  return all(db, `${meetings} AND s.date BETWEEN @from AND @to`, { from, to });
}

/** The members of these groups on any day, less people in the trash. */
export function listMembersOf(
  db: ReadableDatabase,
  groupIds: readonly string[],
): ({ groupId: string; personId: string } & MembershipSpan)[] {
  return all(
    db,
    `SELECT m.groupId, m.personId, m.joinedOn, m.leftOn FROM memberships AS m
     WHERE m.groupId IN (SELECT value FROM json_each(@groupIds)) AND m.state = 'member'
       AND m.personId NOT IN (SELECT id FROM people WHERE trashedAt IS NOT NULL)`,
    { groupIds: JSON.stringify(groupIds) },
  );
}

/** Who leads these groups, less facilitators in the trash. */
export function listFacilitatorsOf(
  db: ReadableDatabase,
  groupIds: readonly string[],
): { groupId: string; id: string; name: string }[] {
  return all(
    db,
    `SELECT gf.groupId, f.id, f.name FROM groupFacilitators AS gf
     JOIN facilitators AS f ON f.id = gf.facilitatorId AND f.trashedAt IS NULL
     WHERE gf.groupId IN (SELECT value FROM json_each(@groupIds)) ORDER BY gf.groupId, gf.position`,
    { groupIds: JSON.stringify(groupIds) },
  );
}

export function listNames(
  db: ReadableDatabase,
  personIds: readonly string[],
): { id: string; givenName: string; familyName: string; preferredName: string }[] {
  return all(
    db,
    `SELECT id, givenName, familyName, preferredName FROM people
     WHERE id IN (SELECT value FROM json_each(@personIds)) ORDER BY familyName, givenName, id`,
    { personIds: JSON.stringify(personIds) },
  );
}
