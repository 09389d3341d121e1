import { all, first, type ReadableDatabase } from '../db/query.ts';
import { undoableTables } from '../db/undo.ts';
import { listWithHanging } from './record-graph.ts';

interface TouchedRow {
  stepId: number;
  tableName: string;
  rowId: string;
  before: string | null;
}

const uuids = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g;

/**
 * The steps that touched records on legal hold: what was taken out of those can still be brought back after a
 * destruction, which empties the rest of the undo. One that tells of what is destroyed goes with it, and so does an
 * earlier one that touched the same rows, since it could not be taken back without it.
 */
export function listHeldSteps(
  db: ReadableDatabase,
  held: { groups: ReadonlySet<string>; people: ReadonlySet<string> },
  gone: ReadonlySet<string>,
): number[] {
  if (held.groups.size === 0 && held.people.size === 0) return [];
  const touched = all<TouchedRow>(
    db,
    `SELECT r.stepId, r.tableName, r.rowId, r.before FROM undoRows AS r JOIN undoSteps AS s ON s.id = r.stepId
     WHERE s.state = 'done' ORDER BY r.stepId DESC`,
  );
  const steps = Map.groupBy(touched, ({ stepId }) => stepId);
  const reached = stepsReached(db, steps, heldIds(db, held));
  const lost = new Set<string>();
  return [...reached]
    .sort((one, other) => other - one)
    .filter((stepId) => {
      const rows = steps.get(stepId)!;
      const isLost = rows.some(
        (row) => lost.has(row.rowId) || gone.has(row.rowId) || namedIn(row).some((id) => gone.has(id)),
      );
      if (isLost) for (const { rowId } of rows) lost.add(rowId);
      return !isLost;
    });
}

function heldIds(
  db: ReadableDatabase,
  { groups, people }: { groups: ReadonlySet<string>; people: ReadonlySet<string> },
): Set<string> {
  const roots = new Map([
    ['groups', [...groups]],
    ['people', [...people]],
  ]);
  return new Set([...listWithHanging(db, roots, () => true).values()].flatMap((ids) => [...ids]));
}

/** From step to step by the rows that they share, and up to removed rows that a removed row of theirs hangs on. */
function stepsReached(
  db: ReadableDatabase,
  steps: ReadonlyMap<number, readonly TouchedRow[]>,
  ids: Set<string>,
): Set<number> {
  const tableOf = new Map([...steps.values()].flat().map(({ rowId, tableName }) => [rowId, tableName]));
  const reached = new Set<number>();
  for (let before = -1; before < reached.size;) {
    before = reached.size;
    for (const [stepId, rows] of steps) {
      if (reached.has(stepId)) continue;
      if (!rows.some((row) => ids.has(row.rowId) || namedIn(row).some((id) => ids.has(id)))) continue;
      reached.add(stepId);
      for (const row of rows) {
        ids.add(row.rowId);
        for (const id of namedIn(row)) if (isRemoved(db, tableOf.get(id), id)) ids.add(id);
      }
    }
  }
  return reached;
}

function namedIn({ before }: TouchedRow): readonly string[] {
  return before?.match(uuids) ?? [];
}

const known: ReadonlySet<string> = new Set(undoableTables);

function isRemoved(db: ReadableDatabase, table: string | undefined, id: string): boolean {
  if (table === undefined || !known.has(table)) return false;
  return first(db, `SELECT 1 FROM ${table} WHERE id = @id`, { id }) === null;
}
