import { afterEach, beforeEach, expect, it } from 'vitest';
import { all } from '../../../main/db/query.ts';
import { shapeOf } from '../../../main/repositories/hand-off-rows.ts';
import { keptTables, ownColumns } from '../../../main/repositories/hand-off-kept.ts';
import { handedTables } from '../../../main/repositories/hand-off-scope.ts';
import { openTestDoor, type TestDoor } from '../../support/test-door.ts';

let test: TestDoor;
beforeEach(async () => {
  test = await openTestDoor();
});
afterEach(() => test.remove());

const handed = new Set(
  handedTables.flatMap(({ table, hanging = [] }) => [table, ...hanging.map((each) => each.table)]),
);

it('every table is named: handed over, hanging on one that is, or kept and why', () => {
  const tables = all<{ name: string }>(
    test.open().db,
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'searchIndex%'
     AND name NOT LIKE 'sqlite_%' ORDER BY name`,
  ).map(({ name }) => name);
  expect([...handed, ...Object.keys(keptTables)].toSorted()).toEqual(tables);
});

it('what is handed over refers to nothing that is kept', () => {
  const { db } = test.open();
  const kept = [...handed].flatMap((table) =>
    [...shapeOf(db, table).references].flatMap(([column, target]) =>
      handed.has(target) ? [] : [`${table}.${column} -> ${target}`],
    ),
  );
  // A part of a curriculum of one's own is no agenda of a session, and only those go.
  expect(kept).toEqual(['agendas.curriculumId -> curricula']);
});

it('the keys, names and columns of the table of scope are columns that there are', () => {
  const { db } = test.open();
  const columns = (table: string) => [...shapeOf(db, table).columns.keys()];
  for (const {
    table,
    key = [],
    keyWithoutFirst = [],
    hanging = [],
    quiet = [],
    twins = [],
    names = {},
  } of handedTables) {
    expect(columns(table), table).toEqual(
      expect.arrayContaining([...key, ...keyWithoutFirst, ...quiet, ...twins]),
    );
    for (const { table: hung, parent, order } of hanging)
      expect(columns(hung), hung).toEqual(expect.arrayContaining([parent, order]));
    for (const name of Object.keys(names)) {
      const [of, column] = name.includes('.') ? name.split('.') : [table, name];
      expect(columns(of!), name).toContain(column);
    }
  }
  for (const [table, own] of Object.entries(ownColumns))
    expect(columns(table), table).toEqual(expect.arrayContaining([...own]));
});

it('where rows of one kind may stand once, that is their key, so that two laptops make one row', () => {
  const { db } = test.open();
  const missing = handedTables.flatMap(({ table, key = [], keyWithoutFirst = [] }) =>
    all<{ name: string }>(
      db,
      `SELECT name FROM pragma_index_list(@table) WHERE "unique" = 1 AND origin <> 'pk'`,
      { table },
    ).flatMap(({ name }) => {
      const unique = all<{ name: string }>(db, 'SELECT name FROM pragma_index_info(@name)', { name });
      const inOrder = (columns: readonly string[]) => columns.toSorted().join(' ');
      const wanted = inOrder(unique.map((column) => column.name));
      return [inOrder(key), inOrder(keyWithoutFirst)].includes(wanted) ? [] : [`${table}: ${wanted}`];
    }),
  );
  expect(missing).toEqual([]);
});
