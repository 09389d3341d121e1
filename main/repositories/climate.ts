import type { ClimateQuestion, ClimateQuestionFields } from '../../shared/contract/looking-back.ts';
import {
  all,
  first,
  insert,
  type ReadableDatabase,
  run,
  updateById,
  type WritableDatabase,
} from '../db/query.ts';

const columns = `q.id, q.text, q.lowWord, q.highWord, q.position, q.trashedAt IS NOT NULL AS isRemoved,
  (SELECT count(*) FROM climateRatings AS r JOIN sessions AS s ON s.id = r.sessionId AND s.trashedAt IS NULL
    JOIN groups AS g ON g.id = s.groupId AND g.trashedAt IS NULL WHERE r.questionId = q.id) AS uses`;

type Row = Omit<ClimateQuestion, 'isRemoved'> & { isRemoved: number };

/** The questions in order; those taken from the list come last. */
export function listQuestions(db: ReadableDatabase): ClimateQuestion[] {
  const rows = all<Row>(
    db,
    `SELECT ${columns} FROM climateQuestions AS q ORDER BY q.trashedAt IS NOT NULL, q.position, q.id`,
  );
  return rows.map((row) => ({ ...row, isRemoved: row.isRemoved === 1 }));
}

export function nextQuestionPosition(db: ReadableDatabase): number {
  return first<{ position: number }>(
    db,
    'SELECT coalesce(max(position), 0) + 1 AS position FROM climateQuestions',
  )!.position;
}

export function insertQuestion(
  db: WritableDatabase,
  question: ClimateQuestionFields & { id: string; position: number },
): void {
  insert(db, 'climateQuestions', { ...question, trashedAt: null });
}

export function updateQuestion(
  db: WritableDatabase,
  id: string,
  fields: Partial<ClimateQuestionFields & { position: number; trashedAt: string | null }>,
): void {
  updateById(db, 'climateQuestions', id, { ...fields });
}

/** What was answered for the sessions of a group, or for one session. */
export function listRatings(
  db: ReadableDatabase,
  of: { groupId: string } | { sessionId: string },
): { sessionId: string; questionId: string; value: number }[] {
  const [condition, value] =
    'groupId' in of ? ['s.groupId = @value', of.groupId] : ['s.id = @value', of.sessionId];
  return all(
    db,
    `SELECT r.sessionId, r.questionId, r.value FROM climateRatings AS r
     JOIN sessions AS s ON s.id = r.sessionId AND s.trashedAt IS NULL
     JOIN climateQuestions AS q ON q.id = r.questionId
     WHERE ${condition} ORDER BY s.date, s.start, q.position, q.id`,
    { value },
  );
}

export function findRating(
  db: ReadableDatabase,
  sessionId: string,
  questionId: string,
): { id: string; value: number } | null {
  return first(
    db,
    'SELECT id, value FROM climateRatings WHERE sessionId = @sessionId AND questionId = @questionId',
    { sessionId, questionId },
  );
}

export function insertRating(
  db: WritableDatabase,
  rating: { id: string; sessionId: string; questionId: string; value: number },
): void {
  insert(db, 'climateRatings', rating);
}

export function updateRating(db: WritableDatabase, id: string, value: number): void {
  updateById(db, 'climateRatings', id, { value });
}

export function deleteRating(db: WritableDatabase, id: string): void {
  run(db, 'DELETE FROM climateRatings WHERE id = @id', { id });
}
