import { describe, expect, test } from 'vitest';
import { type Column, filterRows, sortRows, turnSort } from '../../../renderer/ui/table/columns.ts';

interface Person {
  name: string;
  groups: number;
  seen: string | null;
}

const columns: Column<Person>[] = [
  { id: 'name', header: 'Name', cell: (person) => person.name, sortValue: (person) => person.name },
  { id: 'groups', header: 'Groups', cell: (person) => person.groups, sortValue: (person) => person.groups },
  {
    id: 'seen',
    header: 'Last seen',
    cell: (person) => person.seen,
    sortValue: (person) => person.seen,
    filterText: (person) => (person.seen === null ? 'never' : ''),
  },
  { id: 'act', header: 'Actions', cell: () => null },
];
const chloe = { name: 'Chloé Martin', groups: 2, seen: '2026-03-01' };
const amina = { name: 'amina Yusuf', groups: 10, seen: null };
const ben = { name: 'Ben Okafor', groups: 2, seen: '2026-02-01' };
const people = [chloe, amina, ben];

describe('the filter of a table', () => {
  test('finds a name without its accents and with its parts in any order', () => {
    expect(filterRows(people, columns, 'martin chlo')).toEqual([chloe]);
  });

  test('needs every word', () => {
    expect(filterRows(people, columns, 'chloe okafor')).toEqual([]);
  });

  test('looks in the words a column names instead of its sort value', () => {
    expect(filterRows(people, columns, 'NEVER')).toEqual([amina]);
    expect(filterRows(people, columns, '2026')).toEqual([]);
  });

  test('that holds only spaces shows everybody', () => {
    expect(filterRows(people, columns, '  ')).toBe(people);
  });
});

describe('the order of a table', () => {
  test('of names minds the alphabet, not capitals', () => {
    expect(sortRows(people, columns, { column: 'name', direction: 'ascending' })).toEqual([
      amina,
      ben,
      chloe,
    ]);
  });

  test('of figures is by value, and equal rows keep their places', () => {
    expect(sortRows(people, columns, { column: 'groups', direction: 'ascending' })).toEqual([
      chloe,
      ben,
      amina,
    ]);
    expect(sortRows(people, columns, { column: 'groups', direction: 'descending' })).toEqual([
      amina,
      chloe,
      ben,
    ]);
  });

  test('puts what is missing last, up or down', () => {
    expect(sortRows(people, columns, { column: 'seen', direction: 'ascending' })).toEqual([
      ben,
      chloe,
      amina,
    ]);
    expect(sortRows(people, columns, { column: 'seen', direction: 'descending' })).toEqual([
      chloe,
      ben,
      amina,
    ]);
  });

  test('stays as it came where nothing can be sorted', () => {
    expect(sortRows(people, columns, { column: 'act', direction: 'ascending' })).toBe(people);
    expect(sortRows(people, columns, null)).toBe(people);
  });

  test('turns with each press on the same heading', () => {
    const up = turnSort(null, 'name');
    expect(up).toEqual({ column: 'name', direction: 'ascending' });
    expect(turnSort(up, 'name')).toEqual({ column: 'name', direction: 'descending' });
    expect(turnSort(up, 'groups')).toEqual({ column: 'groups', direction: 'ascending' });
  });
});
