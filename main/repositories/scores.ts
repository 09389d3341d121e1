import type { Occasion, Rater, ScoreSource } from '../../shared/contract/measures.ts';
import type { MeasuredMember } from '../../shared/contract/scores.ts';
import { byFamilyName } from '../../shared/domain/person-name.ts';
import {
  all,
  first,
  insert,
  type ReadableDatabase,
  run,
  updateById,
  type WritableDatabase,
} from '../db/query.ts';
import { isLiving, livingScores } from './measures.ts';

/** One sheet as it lies in the database, with what was answered on it. */
export interface ScoreRow {
  id: string;
  measureId: string;
  groupId: string;
  personId: string;
  sessionId: string | null;
  takenOn: string;
  occasion: Occasion;
  rater: Rater;
  raterName: string;
  source: ScoreSource;
  remark: string;
  consentReason: string;
  answers: { itemId: string; value: number }[];
}

export type ScoreKey = Pick<
  ScoreRow,
  'measureId' | 'groupId' | 'personId' | 'sessionId' | 'takenOn' | 'occasion' | 'rater' | 'raterName'
>;

/** The day of a sheet from a session is the session's, wherever that is moved. */
const columns = `x.id, x.measureId, x.groupId, x.personId, x.sessionId, coalesce(s.date, x.takenOn) AS takenOn,
  x.occasion, x.rater, x.raterName, x.source, x.remark, x.consentReason`;

const inOrder = "ORDER BY coalesce(s.date, x.takenOn), coalesce(s.start, ''), x.id";

type Of =
  { groupId: string; measureId?: string; personId?: string } | { personId: string } | { sessionId: string };

/** The sheets of a group (all, of one measure, of one member), of a person or of a session, by day; none in the trash. */
export function listScores(db: ReadableDatabase, of: Of): ScoreRow[] {
  const [condition, parameters] = conditionOf(of);
  const from = `${livingScores} JOIN measures AS m ON m.id = x.measureId AND m.trashedAt IS NULL
    WHERE ${condition} AND ${isLiving}`;
  const rows = all<Omit<ScoreRow, 'answers'>>(db, `SELECT ${columns} FROM ${from} ${inOrder}`, parameters);
  const answers = Map.groupBy(
    all<{ scoreId: string; itemId: string; value: number }>(
      db,
      `SELECT a.scoreId, a.itemId, a.value FROM scoreItems AS a
       WHERE a.scoreId IN (SELECT x.id FROM ${from})`,
      parameters,
    ),
    ({ scoreId }) => scoreId,
  );
  return rows.map((row) => ({
    ...row,
    answers: (answers.get(row.id) ?? []).map(({ itemId, value }) => ({ itemId, value })),
  }));
}

function conditionOf(of: Of): [string, Record<string, string>] {
  const parameters = Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined));
  return [
    Object.keys(parameters)
      .map((column) => `x.${column} = @${column}`)
      .join(' AND '),
    parameters,
  ];
}

/** The sheet with this key; one in the trash with its session or person is not looked for. */
export function findScore(db: ReadableDatabase, key: ScoreKey): ScoreRow | null {
  const { sessionId, takenOn, ...rest } = key;
  const [moment, parameters]: [string, Record<string, string>] =
    sessionId === null
      ? ['x.sessionId IS NULL AND x.takenOn = @takenOn', { ...rest, takenOn }]
      : ['x.sessionId = @sessionId', { ...rest, sessionId }];
  return withAnswers(
    db,
    first(
      db,
      `SELECT ${columns} FROM scores AS x LEFT JOIN sessions AS s ON s.id = x.sessionId
       WHERE x.groupId = @groupId AND x.measureId = @measureId AND x.personId = @personId
         AND x.occasion = @occasion AND x.rater = @rater AND x.raterName = @raterName AND ${moment}`,
      parameters,
    ),
  );
}

/** Null where it, or what it belongs to, is gone or in the trash. */
export function findScoreById(db: ReadableDatabase, id: string): ScoreRow | null {
  return withAnswers(
    db,
    first(
      db,
      `SELECT ${columns} FROM ${livingScores} JOIN measures AS m ON m.id = x.measureId AND m.trashedAt IS NULL
       WHERE x.id = @id AND ${isLiving}`,
      { id },
    ),
  );
}

function withAnswers(db: ReadableDatabase, row: Omit<ScoreRow, 'answers'> | null): ScoreRow | null {
  if (!row) return null;
  return {
    ...row,
    answers: all(db, 'SELECT itemId, value FROM scoreItems WHERE scoreId = @id', { id: row.id }),
  };
}

/** How many scores of each measure a group has, and the day of the last one. */
export function countScores(
  db: ReadableDatabase,
  groupId: string,
): Map<string, { scores: number; latestOn: string }> {
  const rows = all<{ measureId: string; scores: number; latestOn: string }>(
    db,
    `SELECT x.measureId, count(*) AS scores, max(coalesce(s.date, x.takenOn)) AS latestOn FROM ${livingScores}
     WHERE x.groupId = @groupId AND ${isLiving} GROUP BY x.measureId`,
    { groupId },
  );
  return new Map(rows.map(({ measureId, ...counts }) => [measureId, counts]));
}

/** Everybody who is or was a member, or of whom there is a score; by family name, people in the trash left out. */
export function listMeasuredMembers(db: ReadableDatabase, groupId: string, today: string): MeasuredMember[] {
  return all<Omit<MeasuredMember, 'isMember'> & { isMember: number }>(
    db,
    `SELECT p.id, p.givenName, p.familyName, p.preferredName,
       EXISTS (SELECT 1 FROM memberships AS m WHERE m.groupId = @groupId AND m.personId = p.id
         AND m.state = 'member' AND m.joinedOn <= @today AND (m.leftOn IS NULL OR m.leftOn >= @today)) AS isMember
     FROM people AS p WHERE p.trashedAt IS NULL AND (
       p.id IN (SELECT personId FROM memberships WHERE groupId = @groupId AND state = 'member')
       OR p.id IN (SELECT personId FROM scores WHERE groupId = @groupId))
     ORDER BY p.id`,
    { groupId, today },
  )
    .map((row) => ({ ...row, isMember: row.isMember === 1 }))
    .toSorted(byFamilyName);
}

/** Whether somebody is, was or waits to be in a group. */
export function belongsToGroup(db: ReadableDatabase, groupId: string, personId: string): boolean {
  return (
    first(db, 'SELECT 1 FROM memberships WHERE groupId = @groupId AND personId = @personId LIMIT 1', {
      groupId,
      personId,
    }) !== null
  );
}

export function insertScore(
  db: WritableDatabase,
  { answers: _a, ...row }: ScoreRow,
  updatedAt: string,
): void {
  insert(db, 'scores', { ...row, updatedAt });
}

export function updateScore(
  db: WritableDatabase,
  id: string,
  fields: Partial<Pick<ScoreRow, 'remark' | 'consentReason'>> & { updatedAt: string },
): void {
  updateById(db, 'scores', id, { ...fields });
}

export function putAnswer(
  db: WritableDatabase,
  answer: { id: string; scoreId: string; itemId: string; value: number },
): void {
  run(
    db,
    `INSERT INTO scoreItems (id, scoreId, itemId, value) VALUES (@id, @scoreId, @itemId, @value)
     ON CONFLICT (scoreId, itemId) DO UPDATE SET value = excluded.value`,
    answer,
  );
}

export function deleteAnswer(db: WritableDatabase, scoreId: string, itemId: string): void {
  run(db, 'DELETE FROM scoreItems WHERE scoreId = @scoreId AND itemId = @itemId', { scoreId, itemId });
}

export function deleteScore(db: WritableDatabase, id: string): void {
  run(db, 'DELETE FROM scoreItems WHERE scoreId = @id', { id });
  run(db, 'DELETE FROM scores WHERE id = @id', { id });
}

/**
 * Hands the scores of one person to another. Where both have the same sheet, the kept person's stands; starts of the
 * intervention go over where the kept person has none of their own.
 */
export function moveScores(db: WritableDatabase, keepId: string, duplicateId: string): void {
  const people = { keepId, duplicateId };
  const twice = `SELECT d.id FROM scores AS d JOIN scores AS k ON k.personId = @keepId AND k.groupId = d.groupId
    AND k.measureId = d.measureId AND k.occasion = d.occasion AND k.rater = d.rater AND k.raterName = d.raterName
    AND (k.sessionId = d.sessionId OR (k.sessionId IS NULL AND d.sessionId IS NULL AND k.takenOn = d.takenOn))
    WHERE d.personId = @duplicateId`;
  run(db, `DELETE FROM scoreItems WHERE scoreId IN (${twice})`, people);
  run(db, `DELETE FROM scores WHERE id IN (${twice})`, people);
  run(db, 'UPDATE scores SET personId = @keepId WHERE personId = @duplicateId', people);
  run(
    db,
    `DELETE FROM interventionStarts WHERE personId = @duplicateId AND EXISTS (
       SELECT 1 FROM interventionStarts AS k WHERE k.personId = @keepId AND k.groupId = interventionStarts.groupId
         AND k.measureId IS interventionStarts.measureId)`,
    people,
  );
  run(db, 'UPDATE interventionStarts SET personId = @keepId WHERE personId = @duplicateId', people);
}
