import type { NoteKind } from '../../shared/domain/note-formats.ts';
import { all, type ReadableDatabase } from '../db/query.ts';
import { inSpan, ofGroups, type ReportRows } from './reports.ts';

export interface NoteRecordRow {
  id: string;
  kind: NoteKind;
  sessionId: string;
  groupId: string;
  date: string;
  /** Null: the note of the group. */
  personId: string | null;
  format: string;
  state: 'draft' | 'signed';
  /** Of the first signature; null of a draft. */
  facilitatorId: string | null;
  signedAt: string | null;
}

/** Notes of groups and of members that were begun, by the days of their sessions. What they say is not read. */
export function listNoteRecords(db: ReadableDatabase, rows: ReportRows): NoteRecordRow[] {
  return all(
    db,
    `SELECT n.id, n.kind, n.sessionId, s.groupId, s.date, n.personId, n.format, n.state, g.facilitatorId, g.signedAt
     FROM sessions AS s CROSS JOIN notes AS n ON n.sessionId = s.id AND n.trashedAt IS NULL
     LEFT JOIN noteSignatures AS g ON g.id = (SELECT f.id FROM noteSignatures AS f
       WHERE f.noteId = n.id ORDER BY f.signedAt, f.id LIMIT 1)
     WHERE ${ofGroups} AND ${inSpan}
       AND (n.personId IS NULL OR n.personId IN (SELECT id FROM people WHERE trashedAt IS NULL))`,
    { ...rows },
  );
}

export interface SessionKeyRow {
  id: string;
  groupId: string;
  groupName: string;
  date: string;
  /** Null of a cancelled one. */
  number: number | null;
}

const sessionKeys = `WITH numbered AS (
    SELECT s.id, s.groupId, s.date, s.start, s.state,
      CASE WHEN s.state <> 'cancelled' THEN sum(s.state <> 'cancelled')
        OVER (PARTITION BY s.groupId ORDER BY s.date, s.start, s.id) END AS number
    FROM sessions AS s WHERE s.trashedAt IS NULL AND s.groupId IN (SELECT value FROM json_each(@groupIds)))
  SELECT s.id, s.groupId, g.name AS groupName, s.date, s.number
  FROM numbered AS s JOIN groups AS g ON g.id = s.groupId AND g.trashedAt IS NULL`;

/** Sessions with their number and group, in order of time; none of what is in the trash. */
export function listSessionKeys(db: ReadableDatabase, sessionIds: readonly string[]): SessionKeyRow[] {
  const ids = JSON.stringify(sessionIds);
  const groups = all<{ groupId: string }>(
    db,
    `SELECT DISTINCT s.groupId FROM json_each(@ids) AS wanted JOIN sessions AS s ON s.id = wanted.value`,
    { ids },
  );
  return all(
    db,
    `${sessionKeys} WHERE s.id IN (SELECT value FROM json_each(@ids)) ORDER BY s.date, s.start, s.id`,
    { ids, groupIds: JSON.stringify(groups.map(({ groupId }) => groupId)) },
  );
}

/** Sessions up to a day that were not cancelled, the latest first. */
export function listSessionsToChoose(
  db: ReadableDatabase,
  { groupIds, today, most }: { groupIds: string; today: string; most: number },
): SessionKeyRow[] {
  return all(
    db,
    `${sessionKeys} WHERE s.state <> 'cancelled' AND s.date <= @today
     ORDER BY s.date DESC, s.start DESC, s.id LIMIT @most`,
    { groupIds, today, most },
  );
}

export interface GoalKeyRow {
  id: string;
  groupId: string;
  personId: string | null;
  text: string;
}

/** Goals by their words: all (null), or those asked for; none of a group or a person in the trash. */
export function listGoalKeys(db: ReadableDatabase, goalIds: readonly string[] | null): GoalKeyRow[] {
  return all(
    db,
    `SELECT g.id, g.groupId, g.personId, g.text FROM goals AS g
     JOIN groups AS gr ON gr.id = g.groupId AND gr.trashedAt IS NULL
     LEFT JOIN people AS p ON p.id = g.personId
     WHERE (g.personId IS NULL OR p.trashedAt IS NULL)
       AND (@ids IS NULL OR g.id IN (SELECT value FROM json_each(@ids)))
     ORDER BY g.text COLLATE NOCASE, g.id`,
    { ids: goalIds === null ? null : JSON.stringify(goalIds) },
  );
}

/** Who works here, and who signed a note: it stays theirs, whatever became of them. */
export function listSignerNames(db: ReadableDatabase): { id: string; name: string }[] {
  return all(
    db,
    `SELECT id, name FROM facilitators
     WHERE trashedAt IS NULL OR id IN (SELECT facilitatorId FROM noteSignatures)
     ORDER BY name COLLATE NOCASE, id`,
  );
}

/** Formats of notes in one's own words, also those that are not offered any more and in which a note is written. */
export function listFormatNames(db: ReadableDatabase): { id: string; name: string }[] {
  return all(
    db,
    `SELECT id, name FROM noteTemplates WHERE trashedAt IS NULL OR id IN (SELECT format FROM notes)
     ORDER BY name COLLATE NOCASE, id`,
  );
}

/** Everybody who is or was a member of a group, or has a goal or a score in one. */
export function listAllMembers(db: ReadableDatabase, groupIds: string): string[] {
  return all<{ personId: string }>(
    db,
    `WITH named (personId, groupId) AS (
       SELECT personId, groupId FROM memberships WHERE state = 'member'
       UNION SELECT personId, groupId FROM goals WHERE personId IS NOT NULL
       UNION SELECT personId, groupId FROM scores)
     SELECT DISTINCT personId FROM named WHERE groupId IN (SELECT value FROM json_each(@groupIds))`,
    { groupIds },
  ).map(({ personId }) => personId);
}

/** The months, 'YYYY-MM', from which there is anything that a question could find, the latest first. */
export function listMonths(db: ReadableDatabase, groupIds: string): string[] {
  return all<{ month: string }>(
    db,
    `WITH days (day) AS (
       SELECT s.date FROM sessions AS s WHERE ${ofGroups} AND s.state <> 'planned'
       UNION SELECT r.ratedOn FROM goals AS g JOIN goalRatings AS r ON r.goalId = g.id
         WHERE r.sessionId IS NULL AND g.groupId IN (SELECT value FROM json_each(@groupIds))
       UNION SELECT x.takenOn FROM scores AS x
         WHERE x.sessionId IS NULL AND x.groupId IN (SELECT value FROM json_each(@groupIds)))
     SELECT DISTINCT substr(day, 1, 7) AS month FROM days ORDER BY month DESC`,
    { groupIds },
  ).map(({ month }) => month);
}

/** The grade of everybody who is not in the trash; '' where it is not given. */
export function listGrades(db: ReadableDatabase): { id: string; grade: string }[] {
  return all(db, 'SELECT id, grade FROM people WHERE trashedAt IS NULL');
}
