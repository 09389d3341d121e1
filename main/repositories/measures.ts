import type { GroupMeasure, Measure, MeasureItem, Rater, Rhythm } from '../../shared/contract/measures.ts';
import {
  all,
  first,
  insert,
  type ReadableDatabase,
  run,
  updateById,
  type WritableDatabase,
} from '../db/query.ts';

type MeasureRow = Omit<Measure, 'cutOffs' | 'needsConsent' | 'items'> & {
  cutOffs: string;
  needsConsent: number;
};
type ItemRow = Omit<MeasureItem, 'words' | 'isReversed'> & {
  measureId: string;
  words: string;
  isReversed: number;
};

const columns =
  'm.id, m.name, m.kind, m.better, m.scoring, m.low, m.high, m.cutOffs, m.source, m.instructions, m.needsConsent, m.updatedAt';

/** The condition on a score `x`, with its group `g`, session `s` and person `p` joined, that nothing of it is in the trash. */
export const livingScores = `scores AS x
  JOIN groups AS g ON g.id = x.groupId AND g.trashedAt IS NULL
  JOIN people AS p ON p.id = x.personId AND p.trashedAt IS NULL
  LEFT JOIN sessions AS s ON s.id = x.sessionId`;
export const isLiving = '(x.sessionId IS NULL OR s.trashedAt IS NULL)';

/** All measures of the workspace by name, less those in the trash; or those of the ids. */
export function listMeasures(db: ReadableDatabase): Measure[] {
  const rows = all<MeasureRow>(
    db,
    `SELECT ${columns} FROM measures AS m WHERE m.trashedAt IS NULL ORDER BY m.name, m.id`,
  );
  return withItems(db, rows);
}

/** Null where it is gone or in the trash. */
export function findMeasure(db: ReadableDatabase, id: string): Measure | null {
  const row = first<MeasureRow>(
    db,
    `SELECT ${columns} FROM measures AS m WHERE m.id = @id AND m.trashedAt IS NULL`,
    { id },
  );
  return row && withItems(db, [row])[0]!;
}

function withItems(db: ReadableDatabase, rows: readonly MeasureRow[]): Measure[] {
  const items = Map.groupBy(
    all<ItemRow>(
      db,
      `SELECT id, measureId, text, answer, low, high, lowWord, highWord, words, isReversed FROM measureItems
       WHERE measureId IN (SELECT value FROM json_each(@ids)) ORDER BY measureId, position, id`,
      { ids: JSON.stringify(rows.map(({ id }) => id)) },
    ),
    ({ measureId }) => measureId,
  );
  return rows.map((row) => ({
    ...row,
    cutOffs: JSON.parse(row.cutOffs) as Measure['cutOffs'],
    needsConsent: row.needsConsent === 1,
    items: (items.get(row.id) ?? []).map(({ measureId: _m, words, isReversed, ...item }) => ({
      ...item,
      words: JSON.parse(words) as string[],
      isReversed: isReversed === 1,
    })),
  }));
}

/** How many groups use each measure, and how many scores there are; measures without either are left out. */
export function countUses(db: ReadableDatabase): Map<string, { groups: number; scores: number }> {
  const rows = all<{ id: string; groups: number; scores: number }>(
    db,
    `SELECT m.id,
       (SELECT count(*) FROM groupMeasures AS u JOIN groups AS g ON g.id = u.groupId AND g.trashedAt IS NULL
         WHERE u.measureId = m.id) AS groups,
       (SELECT count(*) FROM ${livingScores} WHERE x.measureId = m.id AND ${isLiving}) AS scores
     FROM measures AS m WHERE m.trashedAt IS NULL`,
  );
  return new Map(rows.map(({ id, ...uses }) => [id, uses]));
}

/** Whether anything was ever taken with it, also what lies in the trash now. */
export function hasScores(db: ReadableDatabase, measureId: string): boolean {
  return first(db, 'SELECT 1 FROM scores WHERE measureId = @measureId LIMIT 1', { measureId }) !== null;
}

export type MeasureWrite = Omit<Measure, 'id' | 'items'>;

function rowOf({ cutOffs, needsConsent, ...measure }: MeasureWrite) {
  return { ...measure, cutOffs: JSON.stringify(cutOffs), needsConsent: needsConsent ? 1 : 0 };
}

export function insertMeasure(db: WritableDatabase, id: string, measure: MeasureWrite): void {
  insert(db, 'measures', { id, ...rowOf(measure), trashedAt: null });
}

export function updateMeasure(db: WritableDatabase, id: string, measure: MeasureWrite): void {
  updateById(db, 'measures', id, rowOf(measure));
}

export function trashMeasure(db: WritableDatabase, id: string, trashedAt: string): void {
  updateById(db, 'measures', id, { trashedAt });
}

/** Writes the items in their order: those that are there are changed only where they differ, others go and come. */
export function replaceItems(db: WritableDatabase, measureId: string, items: readonly MeasureItem[]): void {
  const known = new Map(
    all<Record<string, string | number> & { id: string }>(
      db,
      `SELECT id, position, text, answer, low, high, lowWord, highWord, words, isReversed FROM measureItems
       WHERE measureId = @measureId`,
      { measureId },
    ).map((row) => [row.id, row]),
  );
  const kept = new Set(items.map(({ id }) => id));
  for (const id of known.keys())
    if (!kept.has(id)) run(db, 'DELETE FROM measureItems WHERE id = @id', { id });
  for (const [position, { id, ...item }] of items.entries()) {
    const row = {
      ...item,
      position,
      words: JSON.stringify(item.words),
      isReversed: item.isReversed ? 1 : 0,
    };
    const before = known.get(id);
    if (!before) insert(db, 'measureItems', { id, measureId, ...row });
    else if (Object.entries(row).some(([column, value]) => before[column] !== value))
      updateById(db, 'measureItems', id, row);
  }
}

export interface UsedMeasure {
  id: string;
  groupId: string;
  measureId: string;
  rhythm: Rhythm;
  /** Who answers it. */
  rater: Rater;
  position: number;
}

const useColumns = 'u.id, u.groupId, u.measureId, u.rhythm, u.rater, u.position';

/** What a group uses, in its order; measures in the trash are left out. */
export function listGroupMeasures(
  db: ReadableDatabase,
  groupId: string,
): Pick<GroupMeasure, 'id' | 'rhythm' | 'rater' | 'measure'>[] {
  const used = all<UsedMeasure>(
    db,
    `SELECT ${useColumns} FROM groupMeasures AS u
     JOIN measures AS m ON m.id = u.measureId AND m.trashedAt IS NULL
     WHERE u.groupId = @groupId ORDER BY u.position, u.id`,
    { groupId },
  );
  const rows = all<MeasureRow>(
    db,
    `SELECT ${columns} FROM measures AS m WHERE m.id IN (SELECT measureId FROM groupMeasures WHERE groupId = @groupId)`,
    { groupId },
  );
  const measureOf = new Map(withItems(db, rows).map((measure) => [measure.id, measure]));
  return used.map(({ id, rhythm, rater, measureId }) => ({
    id,
    rhythm,
    rater,
    measure: measureOf.get(measureId)!,
  }));
}

export function findGroupMeasure(db: ReadableDatabase, id: string): UsedMeasure | null {
  return first(
    db,
    `SELECT ${useColumns} FROM groupMeasures AS u
     JOIN groups AS g ON g.id = u.groupId AND g.trashedAt IS NULL WHERE u.id = @id`,
    { id },
  );
}

export function findUse(db: ReadableDatabase, groupId: string, measureId: string): UsedMeasure | null {
  return first(
    db,
    `SELECT ${useColumns} FROM groupMeasures AS u
     WHERE u.groupId = @groupId AND u.measureId = @measureId`,
    { groupId, measureId },
  );
}

export function nextUsePosition(db: ReadableDatabase, groupId: string): number {
  return first<{ position: number }>(
    db,
    'SELECT coalesce(max(position), 0) + 1 AS position FROM groupMeasures WHERE groupId = @groupId',
    { groupId },
  )!.position;
}

export function insertUse(db: WritableDatabase, use: UsedMeasure): void {
  insert(db, 'groupMeasures', { ...use });
}

export function updateUse(
  db: WritableDatabase,
  id: string,
  fields: Partial<Pick<UsedMeasure, 'rhythm' | 'rater' | 'position'>>,
): void {
  updateById(db, 'groupMeasures', id, { ...fields });
}

export function deleteUse(db: WritableDatabase, id: string): void {
  run(db, 'DELETE FROM groupMeasures WHERE id = @id', { id });
}
