import { MezzoError } from '../../shared/contract/failures.ts';
import type { Database } from './open.ts';
import { all, first, type ReadableDatabase, run, type WritableDatabase } from './query.ts';

/**
 * Undo for every change, by triggers: while a step is open, each row that is written in an undoable table leaves
 * what was there before in undoRows (SQLite's own documentation describes the technique). Taking a step back writes
 * those rows again under the same triggers, and so records how to bring it back.
 */
export const undoableTables = [
  'settings',
  'facilitators',
  'groups',
  'groupFacilitators',
  'people',
  'guardians',
  'memberships',
  'series',
  'sessions',
  'closureDays',
  'attendance',
  'guests',
  'plannedAbsences',
  'importMappings',
  'planAnswers',
  'goals',
  'norms',
  'normRevisions',
  'normSightings',
  'enrolments',
  'consents',
  'separations',
  'bellSchedules',
  'studentClasses',
  'curricula',
  'agendas',
  'agendaBlocks',
  'agendaObjectives',
  'activities',
  'favouriteActivities',
  'activityRatings',
  'runs',
  'runBlocks',
  'stays',
  'seats',
  'codings',
  'acts',
  'samples',
  'sampleMembers',
  'tags',
  'observations',
  'stageJudgements',
  'climateQuestions',
  'climateRatings',
  'debriefs',
  'processRecordings',
  'rounds',
  'roundMembers',
  'choices',
  'notes',
  'noteVersions',
  // signing is final and opens no step; a hand-off that was taken in brings them and can be taken back
  'noteSignatures',
  'noteAddenda',
  'noteTemplates',
  'snippets',
  'privateNotes',
  'incidents',
  'incidentPeople',
  'incidentReports',
  'disclosures',
  'goalRevisions',
  'goalRatings',
  'measures',
  'measureItems',
  'groupMeasures',
  'scores',
  'scoreItems',
  'interventionStarts',
  'serviceEntries',
  'savedViews',
  'groupEndings',
  'endingSteps',
  'memberEndings',
  'legalHolds',
  'standIns',
  'pastServices',
  'handOffRows',
  'handOffTwins',
  'handOffs',
] as const;

/**
 * Steps kept at least; older ones can no longer be taken back. A session that is coded act by act makes some thousands
 * of them, and each tap can be taken back.
 */
const stepsKept = 5000;
/** Old steps are forgotten so many at a time: counting them costs more than a tap should. */
const forgottenAtOnce = 100;

const columnsOf = new WeakMap<Database, Map<string, string[]>>();

/** Installs the triggers for this connection. They are temporary, so a later schema finds none that are stale. */
export function watchForUndo(db: WritableDatabase): void {
  db.exec('CREATE TEMP TABLE openStep (id INTEGER NOT NULL)');
  const columns = new Map<string, string[]>();
  columnsOf.set(db, columns);
  for (const table of undoableTables) {
    const names = all<{ name: string }>(db, 'SELECT name FROM pragma_table_info(@table)', { table }).map(
      (column) => column.name,
    );
    columns.set(table, names);
    const before = `json_object(${names.map((name) => `'${name}', OLD.${name}`).join(', ')})`;
    for (const [event, row, value] of [
      ['INSERT', 'NEW', 'NULL'],
      ['UPDATE', 'OLD', before],
      ['DELETE', 'OLD', before],
    ]) {
      db.exec(
        `CREATE TEMP TRIGGER undo_${table}_${event} AFTER ${event} ON main.${table}
         WHEN EXISTS (SELECT 1 FROM temp.openStep) BEGIN
           INSERT INTO undoRows (stepId, tableName, rowId, before)
           SELECT id, '${table}', ${row}.id, ${value} FROM temp.openStep;
         END`,
      );
    }
  }
}

export interface StepSummary {
  step: number;
  action: string;
  count: number;
}

/** Opens a step; must stand inside the transaction of the change. */
export function beginStep(db: WritableDatabase, action: string, at: string): number {
  const { id } = first<{ id: number }>(
    db,
    `INSERT INTO undoSteps (action, count, at, state) VALUES (@action, 1, @at, 'done') RETURNING id`,
    { action, at },
  )!;
  run(db, 'INSERT INTO temp.openStep (id) VALUES (@id)', { id });
  return id;
}

/** Closes the step. A step that wrote nothing is taken out again: null. */
export function endStep(db: WritableDatabase, step: number, count: number): number | null {
  run(db, 'DELETE FROM temp.openStep');
  const wrote = first(db, 'SELECT 1 FROM undoRows WHERE stepId = @step LIMIT 1', { step });
  if (!wrote) {
    run(db, 'DELETE FROM undoSteps WHERE id = @step', { step });
    return null;
  }
  // What was undone cannot be brought again over a new change; a change that changed nothing is none.
  run(db, `DELETE FROM undoSteps WHERE state = 'undone'`);
  run(db, 'UPDATE undoSteps SET count = @count WHERE id = @step', { step, count });
  // Counted, not by number: steps taken back and changes that wrote nothing use up numbers too.
  if (step % forgottenAtOnce === 0)
    run(
      db,
      `DELETE FROM undoSteps
       WHERE id <= (SELECT id FROM undoSteps ORDER BY id DESC LIMIT 1 OFFSET ${stepsKept})`,
    );
  return step;
}

/** The last step done, which an undo takes back. */
export function lastDone(db: ReadableDatabase): StepSummary | null {
  return first(
    db,
    `SELECT id AS step, action, count FROM undoSteps WHERE state = 'done' ORDER BY id DESC LIMIT 1`,
  );
}

/** The step undone last, which a redo brings again: the one whose rows were written last, whatever its number. */
export function lastUndone(db: ReadableDatabase): StepSummary | null {
  return first(
    db,
    // From the end of what was written: the first row that belongs to such a step, without a look at all the others.
    `SELECT s.id AS step, s.action, s.count FROM undoRows AS r CROSS JOIN undoSteps AS s ON s.id = r.stepId
     WHERE s.state = 'undone' AND EXISTS (SELECT 1 FROM undoSteps WHERE state = 'undone')
     ORDER BY r.id DESC LIMIT 1`,
  );
}

/**
 * Takes a step back, inside the caller's transaction. Refused where a later change touched the same records.
 * @throws MezzoError NOTHING_TO_UNDO, UNDO_OVERTAKEN
 */
export function undoStep(db: WritableDatabase, step: number | null): StepSummary {
  const summary =
    step === null
      ? lastDone(db)
      : first<StepSummary>(
          db,
          `SELECT id AS step, action, count FROM undoSteps WHERE id = @step AND state = 'done'`,
          { step },
        );
  if (!summary && step !== null && first(db, 'SELECT 1 FROM closedSteps WHERE id = @step', { step }))
    throw new MezzoError('UNDO_OVERTAKEN');
  if (!summary) throw new MezzoError('NOTHING_TO_UNDO');
  const overtaken = first(
    db,
    `SELECT 1 FROM undoRows AS mine
     JOIN undoRows AS later ON later.tableName = mine.tableName AND later.rowId = mine.rowId
       AND later.stepId > mine.stepId
     JOIN undoSteps ON undoSteps.id = later.stepId AND undoSteps.state = 'done'
     WHERE mine.stepId = @step LIMIT 1`,
    { step: summary.step },
  );
  if (overtaken) throw new MezzoError('UNDO_OVERTAKEN', { action: summary.action });
  reverse(db, summary.step, 'undone');
  return summary;
}

/**
 * Brings the step undone last again, inside the caller's transaction.
 * @throws MezzoError NOTHING_TO_UNDO
 */
export function redoStep(db: WritableDatabase): StepSummary {
  const summary = lastUndone(db);
  if (!summary) throw new MezzoError('NOTHING_TO_UNDO');
  reverse(db, summary.step, 'done');
  return summary;
}

/**
 * Closes every step that touched one of these rows, inside the caller's transaction: what they did is final now (a
 * note was signed). Steps that were taken back are forgotten too. Everything else can still be undone.
 */
export function closeSteps(db: WritableDatabase, table: string, rowIds: readonly string[]): void {
  run(
    db,
    `INSERT OR IGNORE INTO closedSteps (id)
     SELECT DISTINCT stepId FROM undoRows
     WHERE tableName = @table AND rowId IN (SELECT value FROM json_each(@rowIds))`,
    { table, rowIds: JSON.stringify(rowIds) },
  );
  run(db, `DELETE FROM undoSteps WHERE state = 'undone' OR id IN (SELECT id FROM closedSteps)`);
  run(
    db,
    `DELETE FROM closedSteps WHERE id <= (SELECT id FROM closedSteps ORDER BY id DESC LIMIT 1 OFFSET ${stepsKept})`,
  );
}

/**
 * Empties the log, but for these steps: what came before can no longer be taken back. For the moment after a workspace
 * was filled, or records were destroyed.
 */
export function forgetSteps(db: WritableDatabase, keptIds: readonly number[] = []): void {
  run(
    db,
    `DELETE FROM undoSteps WHERE state = 'undone' OR id NOT IN (SELECT value FROM json_each(@keptIds))`,
    { keptIds: JSON.stringify(keptIds) },
  );
}

/** Writes the rows of a step as they were, the latest first, and keeps what they replaced under the same step. */
function reverse(db: WritableDatabase, step: number, state: 'done' | 'undone'): void {
  const rows = all<{ tableName: string; rowId: string; before: string | null }>(
    db,
    'SELECT tableName, rowId, before FROM undoRows WHERE stepId = @step ORDER BY id DESC',
    { step },
  );
  run(db, 'DELETE FROM undoRows WHERE stepId = @step', { step });
  run(db, 'UPDATE undoSteps SET state = @state WHERE id = @step', { step, state });
  run(db, 'INSERT INTO temp.openStep (id) VALUES (@step)', { step });
  for (const row of rows) writeRow(db, row.tableName, row.rowId, row.before);
  run(db, 'DELETE FROM temp.openStep');
}

function writeRow(db: WritableDatabase, table: string, rowId: string, before: string | null): void {
  const columns = columnsOf.get(db)?.get(table);
  if (!columns) throw new Error(`not an undoable table: ${table}`);
  if (before === null) {
    run(db, `DELETE FROM ${table} WHERE id = @rowId`, { rowId });
    return;
  }
  // A row kept by an older schema knows fewer columns: those of later migrations keep what they hold, or their default.
  const known = Object.keys(JSON.parse(before) as Record<string, unknown>);
  const kept = columns.filter((column) => known.includes(column));
  const written = kept.filter((column) => column !== 'id').map((column) => `${column} = excluded.${column}`);
  // An upsert, not INSERT OR REPLACE: a replaced row would fire no delete trigger and be lost to the redo. A row that is
  // nothing but its id has nothing to update.
  run(
    db,
    `INSERT INTO ${table} (${kept.join(', ')})
     SELECT ${kept.map((column) => `json_extract(@before, '$.${column}')`).join(', ')} WHERE true
     ON CONFLICT (id) DO ${written.length === 0 ? 'NOTHING' : `UPDATE SET ${written.join(', ')}`}`,
    { before },
  );
}
