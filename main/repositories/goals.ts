import type { Goal, GoalFields, GoalOwner, GoalRating, GoalRevision } from '../../shared/contract/goals.ts';
import {
  all,
  first,
  insert,
  type ReadableDatabase,
  run,
  updateById,
  type WritableDatabase,
} from '../db/query.ts';

type Stored<Record, Keys extends keyof Record> = Omit<Record, Keys> & { [Key in Keys]: string };
type GoalRow = Stored<Goal, 'smart' | 'levels' | 'competences'>;
type RevisionRow = Stored<GoalRevision, 'smart' | 'levels'> & { goalId: string };

const columns = `g.id, g.groupId, g.personId, g.text, g.position, g.smart, g.levels, g.importance, g.difficulty,
  g.baselineLevel, g.competences, g.servesGoalId, g.startedOn, g.closedOn, g.closeReason, g.revision`;

/** A goal of a member in the trash is gone with its person, one of a group in the trash with the group. */
const standing = `FROM goals AS g JOIN groups AS gr ON gr.id = g.groupId AND gr.trashedAt IS NULL
  LEFT JOIN people AS p ON p.id = g.personId
  WHERE (g.personId IS NULL OR p.trashedAt IS NULL)`;

const counts = `
  (SELECT count(DISTINCT s.id) FROM agendaObjectives AS o
    JOIN agendas AS a ON a.id = o.agendaId
    JOIN sessions AS s ON s.id = a.sessionId AND s.trashedAt IS NULL WHERE o.goalId = g.id) AS sessions,
  (SELECT count(*) FROM goalRatings AS r WHERE r.goalId = g.id AND r.revision = g.revision) AS ratings`;

const inOrder = `ORDER BY g.personId IS NOT NULL, p.familyName, p.givenName, g.personId, g.position, g.id`;

function readGoal({ smart, levels, competences, ...row }: GoalRow): Goal {
  return {
    ...row,
    smart: { ...noPrompts, ...(JSON.parse(smart) as Partial<GoalFields['smart']>) },
    levels: JSON.parse(levels) as string[],
    competences: JSON.parse(competences) as string[],
  };
}

export const noPrompts: GoalFields['smart'] = {
  specific: '',
  measurable: '',
  attainable: '',
  relevant: '',
  timed: '',
};

export function listGoals(db: ReadableDatabase, groupId: string): Goal[] {
  return all<GoalRow>(db, `SELECT ${columns}, ${counts} ${standing} AND g.groupId = @groupId ${inOrder}`, {
    groupId,
  }).map(readGoal);
}

export function listGoalsOfPerson(db: ReadableDatabase, personId: string): Goal[] {
  return all<GoalRow>(db, `SELECT ${columns}, ${counts} ${standing} AND g.personId = @personId ${inOrder}`, {
    personId,
  }).map(readGoal);
}

/** The goals of many groups at once, without the counts of their sessions. */
export function listGoalsOfGroups(
  db: ReadableDatabase,
  groupIds: readonly string[],
): Omit<Goal, 'sessions' | 'ratings'>[] {
  return all<GoalRow>(
    db,
    `SELECT ${columns} ${standing} AND g.groupId IN (SELECT value FROM json_each(@groupIds)) ${inOrder}`,
    { groupIds: JSON.stringify(groupIds) },
  ).map(readGoal);
}

/** A goal, of a group in the trash too. */
export function findGoal(db: ReadableDatabase, id: string): Goal | null {
  const row = first<GoalRow>(
    db,
    `SELECT ${columns}, ${counts} FROM goals AS g LEFT JOIN people AS p ON p.id = g.personId
     WHERE g.id = @id AND (g.personId IS NULL OR p.trashedAt IS NULL)`,
    { id },
  );
  return row && readGoal(row);
}

export function nextPosition(db: ReadableDatabase, groupId: string, personId: string | null): number {
  return first<{ position: number }>(
    db,
    `SELECT coalesce(max(position), 0) + 1 AS position FROM goals
     WHERE groupId = @groupId AND personId IS @personId`,
    { groupId, personId },
  )!.position;
}

function written({ smart, levels, competences, ...fields }: GoalFields) {
  return {
    ...fields,
    smart: JSON.stringify(smart),
    levels: JSON.stringify(levels),
    competences: JSON.stringify(competences),
  };
}

export function insertGoal(
  db: WritableDatabase,
  goal: { id: string; groupId: string; personId: string | null; position: number; updatedAt: string },
  fields: GoalFields,
): void {
  insert(db, 'goals', { ...goal, ...written(fields) });
}

export function updateGoalFields(
  db: WritableDatabase,
  id: string,
  fields: GoalFields,
  more: { revision: number; updatedAt: string },
): void {
  updateById(db, 'goals', id, { ...written(fields), ...more });
}

export function updateGoal(
  db: WritableDatabase,
  id: string,
  fields: { position?: number; closedOn?: string | null; closeReason?: string; updatedAt: string },
): void {
  updateById(db, 'goals', id, fields);
}

/** Takes a goal away with its ratings and history; objectives of sessions that pointed to it stay, without it. */
export function deleteGoal(db: WritableDatabase, id: string): void {
  run(db, 'UPDATE agendaObjectives SET goalId = NULL WHERE goalId = @id', { id });
  run(db, 'DELETE FROM goalRatings WHERE goalId = @id', { id });
  run(db, 'DELETE FROM goalRevisions WHERE goalId = @id', { id });
  run(db, 'DELETE FROM goals WHERE id = @id', { id });
}

export function insertRevision(
  db: WritableDatabase,
  row: GoalRevision & { id: string; goalId: string },
): void {
  insert(db, 'goalRevisions', {
    ...row,
    smart: JSON.stringify(row.smart),
    levels: JSON.stringify(row.levels),
  });
}

/** Earlier wordings of some goals, the earliest first. */
export function listRevisions(
  db: ReadableDatabase,
  of: { goalId: string } | { personId: string } | { groupIds: readonly string[] },
): (GoalRevision & { goalId: string })[] {
  const { condition, parameters } = narrowed(of);
  return all<RevisionRow>(
    db,
    `SELECT v.goalId, v.number, v.text, v.smart, v.levels, v.importance, v.difficulty, v.baselineLevel, v.reason,
       v.revisedOn
     FROM goals AS g JOIN goalRevisions AS v ON v.goalId = g.id WHERE ${condition} ORDER BY v.goalId, v.number`,
    parameters,
  ).map(({ smart, levels, ...row }) => ({
    ...row,
    smart: { ...noPrompts, ...(JSON.parse(smart) as Partial<GoalFields['smart']>) },
    levels: JSON.parse(levels) as string[],
  }));
}

/**
 * Ratings of some goals in order of time. A rating in a session is of that session's day, wherever it is moved to;
 * ratings in sessions that lie in the trash are gone with them.
 */
export function listRatings(
  db: ReadableDatabase,
  of: { goalId: string } | { personId: string } | { groupIds: readonly string[] },
): Omit<GoalRating, 'sessionNumber'>[] {
  const { condition, parameters } = narrowed(of);
  return all(
    db,
    `SELECT r.id, r.goalId, r.revision, r.sessionId, coalesce(s.date, r.ratedOn) AS ratedOn, r.level, r.rater,
       r.raterName, r.remark
     FROM goals AS g JOIN goalRatings AS r ON r.goalId = g.id LEFT JOIN sessions AS s ON s.id = r.sessionId
     WHERE ${condition} AND s.trashedAt IS NULL
     ORDER BY coalesce(s.date, r.ratedOn), coalesce(s.start, '99:99'), r.updatedAt, r.id`,
    parameters,
  );
}

function narrowed(of: { goalId: string } | { personId: string } | { groupIds: readonly string[] }): {
  condition: string;
  parameters: Readonly<Record<string, string>>;
} {
  if ('goalId' in of) return { condition: 'g.id = @goalId', parameters: of };
  if ('personId' in of) return { condition: 'g.personId = @personId', parameters: of };
  return {
    condition: 'g.groupId IN (SELECT value FROM json_each(@groupIds))',
    parameters: { groupIds: JSON.stringify(of.groupIds) },
  };
}

export interface RatingRow {
  id: string;
  goalId: string;
  revision: number;
  sessionId: string | null;
  ratedOn: string;
  level: number;
  rater: GoalRating['rater'];
  raterName: string;
  remark: string;
}

const ratingColumns = 'id, goalId, revision, sessionId, ratedOn, level, rater, raterName, remark';

export function findRating(db: ReadableDatabase, id: string): RatingRow | null {
  return first(db, `SELECT ${ratingColumns} FROM goalRatings WHERE id = @id`, { id });
}

/** The rating of one voice in a session, or (outside of sessions) on a day. */
export function findRatingAt(
  db: ReadableDatabase,
  at: Pick<RatingRow, 'goalId' | 'sessionId' | 'ratedOn' | 'rater' | 'raterName'>,
): RatingRow | null {
  const { goalId, sessionId, ratedOn, rater, raterName } = at;
  return sessionId === null
    ? first(
        db,
        `SELECT ${ratingColumns} FROM goalRatings WHERE goalId = @goalId AND sessionId IS NULL
         AND ratedOn = @ratedOn AND rater = @rater AND raterName = @raterName`,
        { goalId, ratedOn, rater, raterName },
      )
    : first(
        db,
        `SELECT ${ratingColumns} FROM goalRatings WHERE sessionId = @sessionId AND goalId = @goalId
         AND rater = @rater AND raterName = @raterName`,
        { goalId, sessionId, rater, raterName },
      );
}

export function insertRating(db: WritableDatabase, row: RatingRow & { updatedAt: string }): void {
  insert(db, 'goalRatings', { ...row });
}

export function updateRating(
  db: WritableDatabase,
  id: string,
  fields: Pick<RatingRow, 'level' | 'remark' | 'revision' | 'ratedOn'> & { updatedAt: string },
): void {
  updateById(db, 'goalRatings', id, fields);
}

export function deleteRating(db: WritableDatabase, id: string): number {
  return run(db, 'DELETE FROM goalRatings WHERE id = @id', { id });
}

/** Everybody with a place or a goal in the group, once each; `isMember` on the day. */
export function listOwners(db: ReadableDatabase, groupId: string, day: string): GoalOwner[] {
  return all<Omit<GoalOwner, 'isMember'> & { isMember: number }>(
    db,
    `WITH found (personId, isMember) AS (
       SELECT personId, state = 'member' AND joinedOn <= @day AND (leftOn IS NULL OR leftOn >= @day)
       FROM memberships WHERE groupId = @groupId
       UNION ALL SELECT personId, 0 FROM goals WHERE groupId = @groupId AND personId IS NOT NULL
     )
     SELECT p.id AS personId, p.givenName, p.familyName, p.preferredName, max(f.isMember) AS isMember
     FROM found AS f JOIN people AS p ON p.id = f.personId AND p.trashedAt IS NULL
     GROUP BY p.id ORDER BY p.familyName, p.givenName, p.id`,
    { groupId, day },
  ).map((row) => ({ ...row, isMember: row.isMember === 1 }));
}

/** The objectives of sessions that point to a goal, in order of time. */
export function listObjectivesFor(
  db: ReadableDatabase,
  goalId: string,
): { sessionId: string; date: string; text: string }[] {
  return all(
    db,
    `SELECT s.id AS sessionId, s.date, o.text FROM agendaObjectives AS o JOIN agendas AS a ON a.id = o.agendaId
     JOIN sessions AS s ON s.id = a.sessionId AND s.trashedAt IS NULL
     WHERE o.goalId = @goalId ORDER BY s.date, s.start, s.id, o.position`,
    { goalId },
  );
}

/** The goals that a session works on, by the objectives of its agenda. */
export function listGoalsWorkedOn(db: ReadableDatabase, sessionId: string): string[] {
  return all<{ goalId: string }>(
    db,
    `SELECT DISTINCT o.goalId FROM agendas AS a JOIN agendaObjectives AS o ON o.agendaId = a.id
     WHERE a.sessionId = @sessionId AND o.goalId IS NOT NULL`,
    { sessionId },
  ).map(({ goalId }) => goalId);
}
