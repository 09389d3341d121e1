import type { ActivityUse } from '../../shared/contract/activities.ts';
import type { ActivityContent } from '../../shared/domain/activity-fields.ts';
import {
  all,
  first,
  insert,
  type ReadableDatabase,
  run,
  updateById,
  type WritableDatabase,
} from '../db/query.ts';
import { wasThere } from './attendance.ts';

export interface OwnActivity {
  id: string;
  content: ActivityContent;
  searchText: string;
}

interface OwnRow {
  id: string;
  content: string;
  searchText: string;
}

const ownSelect = 'SELECT id, content, searchText FROM activities WHERE trashedAt IS NULL';

function ownOf({ id, content, searchText }: OwnRow): OwnActivity {
  return { id, content: JSON.parse(content) as ActivityContent, searchText };
}

/** One's own activities, less those in the trash. */
export function listOwn(db: ReadableDatabase): OwnActivity[] {
  return all<OwnRow>(db, `${ownSelect} ORDER BY name, id`).map(ownOf);
}

export function findOwn(db: ReadableDatabase, id: string): OwnActivity | null {
  const row = first<OwnRow>(db, `${ownSelect} AND id = @id`, { id });
  return row && ownOf(row);
}

export interface ActivityWrite {
  content: ActivityContent;
  searchText: string;
  updatedAt: string;
}

function columnsOf({ content, ...rest }: ActivityWrite) {
  return { name: content.name, content: JSON.stringify(content), ...rest };
}

export function insertActivity(db: WritableDatabase, id: string, activity: ActivityWrite): void {
  insert(db, 'activities', { id, ...columnsOf(activity) });
}

export function updateActivity(db: WritableDatabase, id: string, activity: ActivityWrite): void {
  updateById(db, 'activities', id, columnsOf(activity));
}

export function trashActivity(db: WritableDatabase, id: string, trashedAt: string): void {
  updateById(db, 'activities', id, { trashedAt });
}

export function listFavourites(db: ReadableDatabase): string[] {
  return all<{ id: string }>(db, 'SELECT id FROM favouriteActivities').map((row) => row.id);
}

export function isFavourite(db: ReadableDatabase, id: string): boolean {
  return first(db, 'SELECT 1 FROM favouriteActivities WHERE id = @id', { id }) !== null;
}

export function insertFavourite(db: WritableDatabase, id: string, markedAt: string): void {
  insert(db, 'favouriteActivities', { id, markedAt });
}

export function deleteFavourite(db: WritableDatabase, id: string): void {
  run(db, 'DELETE FROM favouriteActivities WHERE id = @id', { id });
}

/** Sessions that count: neither they nor their group lie in the trash. */
const inUse = `JOIN groups AS g ON g.id = s.groupId AND g.trashedAt IS NULL WHERE s.trashedAt IS NULL`;

export interface RatingRow {
  activityId: string;
  rating: number;
  ratings: number;
}

const ratingSelect = `SELECT r.activityId, avg(r.rating) AS rating, count(*) AS ratings
  FROM activityRatings AS r JOIN sessions AS s ON s.id = r.sessionId ${inUse}`;

/** The mean rating of each activity that has one. */
export function listRatings(db: ReadableDatabase): RatingRow[] {
  return all(db, `${ratingSelect} GROUP BY r.activityId`);
}

export function findMeanRating(db: ReadableDatabase, activityId: string): RatingRow | null {
  return first(db, `${ratingSelect} AND r.activityId = @activityId GROUP BY r.activityId`, { activityId });
}

export interface UseRow {
  activityId: string;
  uses: number;
  lastUsedOn: string;
}

/** Used is what stood on the agenda of a held session, unless it was noted there that it was not reached. */
const heldUses = `FROM agendaBlocks AS b JOIN agendas AS a ON a.id = b.agendaId AND a.kind = 'session'
  JOIN sessions AS s ON s.id = a.sessionId AND s.state = 'held' ${inUse}
  AND b.activityId IS NOT NULL AND b.isReached IS NOT 0`;

/** How often each activity was used, and when last. */
export function listUses(db: ReadableDatabase): UseRow[] {
  return all(
    db,
    `SELECT b.activityId, count(DISTINCT s.id) AS uses, max(s.date) AS lastUsedOn ${heldUses} GROUP BY b.activityId`,
  );
}

export function findUses(db: ReadableDatabase, activityId: string): UseRow | null {
  return first(
    db,
    `SELECT b.activityId, count(DISTINCT s.id) AS uses, max(s.date) AS lastUsedOn ${heldUses}
     AND b.activityId = @activityId GROUP BY b.activityId`,
    { activityId },
  );
}

/** The latest day before a day on which a group used each activity. */
export function listLastUses(
  db: ReadableDatabase,
  groupId: string,
  before: string,
): { activityId: string; on: string }[] {
  return all(
    db,
    `SELECT b.activityId, max(s.date) AS "on" ${heldUses} AND s.groupId = @groupId AND s.date < @before
     GROUP BY b.activityId`,
    { groupId, before },
  );
}

type UseWithFlag = Omit<ActivityUse, 'isReached'> & { isReached: 0 | 1 | null };

/** Every session that has the activity on its agenda or rated it, the latest first. */
export function listHistory(db: ReadableDatabase, activityId: string): ActivityUse[] {
  return all<UseWithFlag>(
    db,
    `SELECT s.id AS sessionId, s.groupId, g.name AS groupName, s.date, s.state,
       CASE WHEN s.state <> 'cancelled' THEN
         (SELECT count(*) FROM sessions AS e WHERE e.groupId = s.groupId AND e.trashedAt IS NULL
           AND e.state <> 'cancelled' AND (e.date, e.start, e.id) <= (s.date, s.start, s.id)) END AS sessionNumber,
       (SELECT max(b.isReached) FROM agendaBlocks AS b JOIN agendas AS a ON a.id = b.agendaId
         WHERE a.sessionId = s.id AND b.activityId = @activityId) AS isReached,
       (SELECT count(*) FROM attendance AS a WHERE a.sessionId = s.id
         AND ${wasThere}) AS attended,
       r.rating, coalesce(r.remark, '') AS remark
     FROM sessions AS s
     LEFT JOIN activityRatings AS r ON r.sessionId = s.id AND r.activityId = @activityId
     ${inUse} AND s.id IN (
       SELECT a.sessionId FROM agendaBlocks AS b JOIN agendas AS a ON a.id = b.agendaId
         WHERE b.activityId = @activityId AND a.sessionId IS NOT NULL
       UNION SELECT sessionId FROM activityRatings WHERE activityId = @activityId)
     ORDER BY s.date DESC, s.start DESC, s.id`,
    { activityId },
  ).map((row) => ({ ...row, isReached: row.isReached === null ? null : row.isReached === 1 }));
}

/** What is on the agenda of a session: the activities there, and the lengths of its blocks by lane, in order. */
export function listBlocks(
  db: ReadableDatabase,
  sessionId: string,
): { activityId: string | null; minutes: number; lane: 'all' | 'a' | 'b' }[] {
  return all(
    db,
    `SELECT b.activityId, b.minutes, b.lane FROM agendas AS a JOIN agendaBlocks AS b ON b.agendaId = a.id
     WHERE a.sessionId = @sessionId ORDER BY b.position`,
    { sessionId },
  );
}

export function findRating(
  db: ReadableDatabase,
  activityId: string,
  sessionId: string,
): { id: string; rating: number; remark: string } | null {
  return first(
    db,
    `SELECT id, rating, remark FROM activityRatings WHERE activityId = @activityId AND sessionId = @sessionId`,
    { activityId, sessionId },
  );
}

export function insertRating(
  db: WritableDatabase,
  rating: {
    id: string;
    activityId: string;
    sessionId: string;
    rating: number;
    remark: string;
    updatedAt: string;
  },
): void {
  insert(db, 'activityRatings', rating);
}

export function updateRating(
  db: WritableDatabase,
  id: string,
  fields: { rating: number; remark: string; updatedAt: string },
): void {
  updateById(db, 'activityRatings', id, fields);
}

export function deleteRating(db: WritableDatabase, id: string): void {
  run(db, 'DELETE FROM activityRatings WHERE id = @id', { id });
}

/** Birth dates of a group's members on a day, to tell ages; null where none is on record. */
export function listBirthDates(
  db: ReadableDatabase,
  groupId: string,
  on: string,
): { personId: string; birthDate: string | null; accessNeeds: string }[] {
  return all(
    db,
    `SELECT DISTINCT p.id AS personId, p.birthDate, p.accessNeeds FROM memberships AS m
     JOIN people AS p ON p.id = m.personId AND p.trashedAt IS NULL
     WHERE m.groupId = @groupId AND m.state = 'member' AND m.joinedOn <= @on
       AND (m.leftOn IS NULL OR m.leftOn >= @on)
     ORDER BY p.id`,
    { groupId, on },
  );
}
