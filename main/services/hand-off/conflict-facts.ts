import type { ConflictField, HandOffConflict } from '../../../shared/contract/hand-off.ts';
import type { ReadableDatabase } from '../../db/query.ts';
import { type Row, shapeOf, type Value } from '../../repositories/hand-off-rows.ts';
import type { Decision } from './merge.ts';
import { comparedColumns, nameOf, targetsOf, type Unit } from './units.ts';

/** Columns that tell what a row is, the first that is there. */
const titles = [
  'name',
  'topic',
  'title',
  'text',
  'heading',
  'criterion',
  'course',
  'what',
  'observer',
  'author',
];
const days = ['date', 'happenedOn', 'takenOn', 'ratedOn', 'judgedOn', 'seenOn', 'joinedOn', 'disclosedOn'];
const longestTitle = 200;
/** Of what hangs on a row, the columns that tell it. */
const tellings = ['title', 'text', 'name', 'sections', 'value', 'reason', 'personId'];

/** Finds the row that an id names, on either side. */
export type Lookup = (table: string, id: string) => Unit | null;

/** What a person is told of a row that was changed on both sides. */
export function conflictFacts(db: ReadableDatabase, decision: Decision, lookUp: Lookup): HandOffConflict {
  const { name, handed, area, ours, theirs, proposed } = decision;
  const unit = (ours ?? theirs)!;
  const { row } = unit;
  const person =
    handed.table === 'people'
      ? unit
      : typeof row['personId'] === 'string'
        ? lookUp('people', row['personId'])
        : null;
  const session = typeof row['sessionId'] === 'string' ? lookUp('sessions', row['sessionId']) : null;
  return {
    key: name,
    table: handed.table,
    area,
    kind: ours === null ? 'removed-here' : theirs === null ? 'removed-there' : 'both',
    person: person && personOf(person),
    date: dateOf(session?.row ?? row),
    title: titleOf(handed.table === 'people' ? {} : row),
    fields: fieldsOf(db, decision, lookUp),
    oursAt: momentOf(ours),
    theirsAt: momentOf(theirs),
    proposed,
  };
}

function personOf({ row }: Unit) {
  return {
    id: text(row['id']),
    givenName: text(row['givenName']),
    familyName: text(row['familyName']),
    preferredName: text(row['preferredName']),
  };
}

function fieldsOf(db: ReadableDatabase, { handed, ours, theirs }: Decision, lookUp: Lookup): ConflictField[] {
  const targets = targetsOf(db, handed, handed.table);
  const shown = (column: string, value: Value | undefined): Value => {
    const target = targets.get(column);
    if (typeof value !== 'string' || target === undefined) return value ?? null;
    return nameOfUnit(lookUp(target, value)) || value;
  };
  const compared = new Set(comparedColumns(db, handed.table, null));
  const fields = [...shapeOf(db, handed.table).columns].flatMap(([column, usual]): ConflictField[] => {
    if (!compared.has(column) || (column === 'groupId' && handed.table !== 'groups')) return [];
    const [here, there] = [ours?.row[column] ?? null, theirs?.row[column] ?? null];
    if (ours && theirs && here === there) return [];
    if ((here === null || here === '') && (there === null || there === '')) return [];
    // Of a row that one side deleted, its words tell which it is.
    if (!(ours && theirs) && (typeof (here ?? there) === 'number' || (here ?? there) === usual)) return [];
    return [{ field: column, ours: ours && shown(column, here), theirs: theirs && shown(column, there) }];
  });
  for (const { table, parent } of handed.hanging ?? []) {
    const read = (unit: Unit | null) => unit && told(db, table, parent, unit.hanging[table]!, lookUp);
    const [here, there] = [read(ours), read(theirs)];
    if (here !== there) fields.push({ field: table, ours: here, theirs: there });
  }
  return fields;
}

/** What hangs on a row, in its own words; of a note its last text. */
function told(
  db: ReadableDatabase,
  table: string,
  parent: string,
  rows: readonly Row[],
  lookUp: Lookup,
): string {
  if (table === 'noteVersions') return sectionsText(text(rows.at(-1)?.['sections']));
  const column = tellings.find((each) => comparedColumns(db, table, parent).includes(each));
  if (column === undefined) return String(rows.length);
  return rows
    .map((row) => {
      const value = text(row[column]);
      return column === 'personId' ? nameOfUnit(lookUp('people', value)) || value : value;
    })
    .join('\n');
}

function sectionsText(sections: string): string {
  if (sections === '') return '';
  const parsed = JSON.parse(sections) as { heading: string; text: string }[];
  return parsed
    .filter(({ text: words }) => words !== '')
    .map(({ heading, text: words }) => `${heading}\n${words}`)
    .join('\n\n');
}

function nameOfUnit(unit: Unit | null): string {
  if (!unit) return '';
  const { row } = unit;
  if (unit.handed.table === 'people')
    return `${text(row['preferredName']) || text(row['givenName'])} ${text(row['familyName'])}`.trim();
  return unit.handed.table === 'sessions' ? text(row['date']) : titleOf(row);
}

function titleOf(row: Row): string {
  for (const column of titles) {
    const words = text(row[column]);
    if (words !== '') return words.slice(0, longestTitle);
  }
  return '';
}

function dateOf(row: Row): string | null {
  for (const column of days) if (typeof row[column] === 'string') return row[column];
  return null;
}

function momentOf(unit: Unit | null): string | null {
  const at = unit?.row['updatedAt'];
  return typeof at === 'string' ? at : null;
}

function text(value: Value | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

/** Looks among what is here and what the file brings. */
export function lookUpIn(units: ReadonlyMap<string, Unit>, decisions: ReadonlyMap<string, Decision>): Lookup {
  return (table, id) => {
    const name = nameOf(table, id);
    const decision = decisions.get(name);
    return units.get(name) ?? decision?.ours ?? decision?.theirs ?? null;
  };
}
