import { all, first, insert, type ReadableDatabase, updateById, type WritableDatabase } from '../db/query.ts';

/** A question as it is stored: JSON. */
export interface SavedViewRow {
  id: string;
  name: string;
  question: string;
  updatedAt: string;
}

const ofQuestions = `FROM savedViews WHERE kind = 'question' AND trashedAt IS NULL`;

export function listSavedQuestions(db: ReadableDatabase): SavedViewRow[] {
  return all(db, `SELECT id, name, question, updatedAt ${ofQuestions} ORDER BY name COLLATE NOCASE, id`);
}

/** Null where it is gone or in the trash. */
export function findSavedQuestion(db: ReadableDatabase, id: string): SavedViewRow | null {
  return first(db, `SELECT id, name, question, updatedAt ${ofQuestions} AND id = @id`, { id });
}

/** One that lies in the trash. */
export function findTrashedQuestion(db: ReadableDatabase, id: string): { name: string } | null {
  return first(
    db,
    `SELECT name FROM savedViews WHERE kind = 'question' AND trashedAt IS NOT NULL AND id = @id`,
    { id },
  );
}

export function insertSavedQuestion(db: WritableDatabase, row: SavedViewRow): void {
  insert(db, 'savedViews', { ...row, kind: 'question', trashedAt: null });
}

export function updateSavedQuestion(
  db: WritableDatabase,
  id: string,
  fields: Partial<Omit<SavedViewRow, 'id'>> & { trashedAt?: string },
): void {
  updateById(db, 'savedViews', id, fields);
}

/**
 * Puts another value in the place of ids that saved questions name, those in the trash too: of people who were merged
 * into another, and of what was destroyed. Where a condition names the other already, it is named once.
 */
export function replaceInSavedQuestions(
  db: WritableDatabase,
  replacementOf: (value: string) => string | null,
): void {
  for (const { id, question } of all<{ id: string; question: string }>(
    db,
    `SELECT id, question FROM savedViews WHERE kind = 'question'`,
  )) {
    const asked = JSON.parse(question) as { conditions: { values?: string[] }[] };
    const conditions = asked.conditions.map((condition) =>
      condition.values === undefined
        ? condition
        : {
            ...condition,
            values: [...new Set(condition.values.map((value) => replacementOf(value) ?? value))],
          },
    );
    const replaced = JSON.stringify({ ...asked, conditions });
    if (replaced !== question) updateById(db, 'savedViews', id, { question: replaced });
  }
}
