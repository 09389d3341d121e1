import { afterAll, beforeAll, expect, it } from 'vitest';
import { v7 as newId } from 'uuid';
import { all, first, insert, type WritableDatabase } from '../../../main/db/query.ts';
import { everyRow, personFields } from '../../support/random-changes.ts';
import { openTestDoor, type TestDoor } from '../../support/test-door.ts';

type Value = string | number | null;
interface Column {
  name: string;
  type: string;
  notnull: 0 | 1;
  dflt_value: string | null;
}

let test: TestDoor;
let db: WritableDatabase;
beforeAll(async () => {
  test = await openTestDoor();
  db = test.open().db;
});
afterAll(() => test.remove());

/** Every column of every table that refers to somebody. */
function columnsThatName(target: string): { table: string; column: string }[] {
  const tables = all<{ name: string }>(
    db,
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
  );
  return tables.flatMap(({ name: table }) =>
    all<{ from: string; table: string }>(db, 'SELECT * FROM pragma_foreign_key_list(@table)', { table })
      .filter((key) => key.table === target)
      .map((key) => ({ table, column: key.from })),
  );
}

/** What a column may hold where nothing better is known: the first of its allowed words, an empty list, a day. */
function anyValue(table: string, { name, type }: Column): Value {
  const { sql } = first<{ sql: string }>(db, 'SELECT sql FROM sqlite_schema WHERE name = @table', { table })!;
  const words = new RegExp(`CHECK \\(${name} IN \\('([^']*)'`).exec(sql);
  if (words) return words[1]!;
  if (new RegExp(`json_valid\\(${name}\\)`).test(sql)) return '[]';
  if (type === 'INTEGER') return 1;
  // A range has to have room in it.
  if (type === 'REAL') return name === 'high' ? 2 : 1;
  return /On$|At$|^date$/.test(name) ? '2026-03-10' : 'x';
}

/** Where the rules of a table ask for more than one column at a time. */
const also: Readonly<Record<string, (others: { third: string }) => Record<string, Value>>> = {
  'memberships.personId': () => ({ state: 'member', joinedOn: '2026-03-01' }),
  'plannedAbsences.personId': () => ({ sessions: 3 }),
  'acts.toPersonId': ({ third }) => ({ speakerPersonId: third }),
  'notes.personId': () => ({ kind: 'individual', state: 'draft' }),
};

const parents = new Map<string, string>();

/** A row of a table that others refer to, the same for all of them: so that pairs that may stand once only do meet. */
function parentOf(table: string): string {
  const known = parents.get(table) ?? first<{ id: string }>(db, `SELECT id FROM ${table} LIMIT 1`)?.id;
  const id = known ?? putRow(table, {});
  parents.set(table, id);
  return id;
}

function putRow(table: string, given: Record<string, Value>): string {
  const keys = all<{ from: string; table: string }>(db, 'SELECT * FROM pragma_foreign_key_list(@table)', {
    table,
  });
  const row: Record<string, Value> = { id: newId(), ...given };
  for (const column of all<Column>(db, 'SELECT * FROM pragma_table_info(@table)', { table })) {
    if (column.name in row || column.notnull === 0 || column.dflt_value !== null) continue;
    const target = keys.find((key) => key.from === column.name)?.table;
    row[column.name] = target === undefined ? anyValue(table, column) : parentOf(target);
  }
  insert(db, table, row);
  return String(row['id']);
}

it('after two records are made one, no row of any table names the one that went', async () => {
  const person = async (givenName: string) =>
    (await test.client.people.create(personFields({ givenName }))).id;
  const [keep, duplicate, third] = [await person('Ana'), await person('Anna'), await person('Ben')];
  parents.set('people', third);
  const named = columnsThatName('people').filter(({ table }) => table !== 'people');
  expect(named.length).toBeGreaterThan(15);

  const couldNotBePut: string[] = [];
  for (const { table, column } of named) {
    const others = named.filter((other) => other.table === table && other.column !== column);
    const more = also[`${table}.${column}`]?.({ third }) ?? {};
    // The same beside the one who stays, and the two of them face to face where a table names two people.
    for (const given of [
      { [column]: duplicate, ...more },
      { [column]: keep, ...more },
      ...others.map((other) => ({ ...more, [column]: duplicate, [other.column]: keep })),
    ])
      try {
        putRow(table, given);
      } catch (error) {
        couldNotBePut.push(`${table}.${column}: ${String(error)}`);
      }
    const { count } = first<{ count: number }>(
      db,
      `SELECT count(*) AS count FROM ${table} WHERE ${column} = @duplicate`,
      { duplicate },
    )!;
    expect(
      count,
      `no row of ${table} names somebody as ${column}: ${couldNotBePut.join('; ')}`,
    ).toBeGreaterThan(0);
  }

  const before = everyRow(db);
  const { undoStep } = await test.client.people.merge({ keepId: keep, duplicateId: duplicate });
  const left = named.filter(
    ({ table, column }) =>
      first(db, `SELECT 1 FROM ${table} WHERE ${column} = @duplicate LIMIT 1`, { duplicate }) !== null,
  );
  expect(left).toEqual([]);

  await test.client.undo.undo({ step: undoStep });
  expect(everyRow(db)).toEqual(before);
});
