import { all, type ReadableDatabase } from '../db/query.ts';
import { listReferences } from './record-graph.ts';

/** Tables in whose words nobody looks for a person: logs, indexes, what this workspace and its facilitators are. */
const withoutFreeText: ReadonlySet<string> = new Set([
  'workspace_info',
  'settings',
  'facilitators',
  'audit',
  'destructions',
  'undoSteps',
  'undoRows',
  'closedSteps',
  'drafts',
  'handOffRows',
  'handOffTwins',
  'handOffs',
  'handOffCopy',
  'notesInDestruction',
  'sqlite_sequence',
]);

/** No words of their own: days, moments, ids, codes, what a search is made of, a name itself. */
const wordless =
  /(?:On|At|Id|Hash)$|^(?:id|state|kind|status|source|rater|searchText|reached|givenName|familyName|preferredName)$/;

/** Every table that somebody may have written a name into. */
export function listTextTables(db: ReadableDatabase): string[] {
  return all<{ name: string }>(
    db,
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' ORDER BY name`,
  )
    .map(({ name }) => name)
    .filter((name) => !withoutFreeText.has(name));
}

/** The rows of a table as their free texts; those that hold none are left out. */
export function listTexts(db: ReadableDatabase, table: string): { id: string; text: string }[] {
  const references = new Set(
    listReferences(db)
      .filter((reference) => reference.table === table)
      .map(({ column }) => column),
  );
  const columns = all<{ name: string; type: string }>(
    db,
    'SELECT name, type FROM pragma_table_info(@table)',
    { table },
  )
    .filter(({ name, type }) => type === 'TEXT' && !references.has(name) && !wordless.test(name))
    .map(({ name }) => `nullif(${name}, '')`);
  if (columns.length === 0) return [];
  return all(
    db,
    `SELECT id, text FROM (SELECT id, concat_ws(' ', ${columns.join(', ')}) AS text FROM ${table}) WHERE text <> ''`,
  );
}

/** What the undo would write again in these steps. */
export function listUndoTexts(db: ReadableDatabase, stepIds: readonly number[]): string[] {
  return all<{ before: string }>(
    db,
    `SELECT before FROM undoRows WHERE before IS NOT NULL AND stepId IN (SELECT value FROM json_each(@stepIds))`,
    { stepIds: JSON.stringify(stepIds) },
  ).map(({ before }) => wordsOf(before));
}

/** Drafts as their words, and every id that they hold or are kept under. */
export function listDrafts(db: ReadableDatabase): { id: string; text: string; ids: readonly string[] }[] {
  return all<{ id: string; value: string }>(db, 'SELECT id, value FROM drafts').map(({ id, value }) => ({
    id,
    text: wordsOf(value),
    ids: `${id} ${value}`.match(uuids) ?? [],
  }));
}

const uuids = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g;

/** The words of a value in JSON: as it is written there, a line break is a letter of the next word. */
function wordsOf(json: string): string {
  const words: string[] = [];
  try {
    JSON.parse(json, (_key, value: unknown) => {
      if (typeof value === 'string') words.push(value);
      return value;
    });
  } catch {
    return json;
  }
  return words.join('\n');
}
