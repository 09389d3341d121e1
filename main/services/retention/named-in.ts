import { findNames, type GuardedPerson } from '../../../shared/domain/name-guard.ts';
import type { ReadableDatabase } from '../../db/query.ts';
import { listDrafts, listTexts, listTextTables, listUndoTexts } from '../../repositories/free-texts.ts';
import { listWithHanging, type RowIds } from '../../repositories/record-graph.ts';
import { openSealedText } from '../../workspace/seal-text.ts';
import type { OpenWorkspace } from '../open-workspace.ts';

/** Whose names are looked for, and what goes with them. */
export interface Sought {
  people: readonly GuardedPerson[];
  /** Groups that stay and whose records name them: there a given name alone means them. */
  groupIds: readonly string[];
  gone: RowIds;
  /** Steps that can still be taken back afterwards. */
  stepIds: readonly number[];
}

/** In how many rows that stay, of the whole workspace, the names stand in free words; by table. */
export function countNamed(workspace: OpenWorkspace, sought: Sought): Record<string, number> {
  const { db, vault } = workspace;
  const { people, groupIds, gone, stepIds } = sought;
  const counts: Record<string, number> = {};
  if (people.length === 0) return counts;
  const isNamed = namesIn(people);
  const own = rowsOf(db, groupIds);
  const add = (table: string, many: number) => {
    if (many > 0) counts[table] = (counts[table] ?? 0) + many;
  };
  for (const table of listTextTables(db)) {
    const staying = listTexts(db, table).filter(({ id }) => !gone.get(table)?.has(id));
    const named = staying.filter(({ id, text }) => {
      const words = table === 'privateNotes' ? openSealedText(vault.privateNotesKey, id, text) : text;
      return isNamed(words, own.get(table)?.has(id) === true);
    });
    add(table, named.length);
  }
  add('undoRows', listUndoTexts(db, stepIds).filter((text) => isNamed(text, true)).length);
  return counts;
}

/** Drafts that tell of what is destroyed, by an id or by a name: they go with it. */
export function listDraftsTelling(
  db: ReadableDatabase,
  { people, groupIds, gone }: Omit<Sought, 'stepIds'>,
): string[] {
  const goneIds = new Set([...gone.values()].flatMap((ids) => [...ids]));
  const ownIds = new Set([...rowsOf(db, groupIds).values()].flatMap((ids) => [...ids]));
  const isNamed = namesIn(people);
  return listDrafts(db).flatMap(({ id, text, ids }) => {
    const isOwn = ids.some((each) => ownIds.has(each));
    return ids.some((each) => goneIds.has(each)) || isNamed(text, isOwn) ? [id] : [];
  });
}

function rowsOf(db: ReadableDatabase, groupIds: readonly string[]): RowIds {
  return listWithHanging(db, new Map([['groups', groupIds]]), () => true);
}

/**
 * Whether a text names one of them. In records of their own groups each of their names does; elsewhere the family name,
 * since there is more than one Ana, and not where it may be a word ("long"). Who has no family name is known by the
 * given one everywhere.
 */
function namesIn(people: readonly GuardedPerson[]): (text: string, isOwn: boolean) => boolean {
  const elsewhere = people.map((person) =>
    person.familyName.trim() === '' ? person : { ...person, givenName: '', preferredName: '' },
  );
  return (text, isOwn) =>
    isOwn
      ? findNames(text, people, null).length > 0
      : findNames(text, elsewhere, null).some(({ certainty }) => certainty !== 'maybe-a-word');
}
