import {
  type MemberField,
  memberFields,
  type PeopleMapping,
  type RegisterColumn,
  type RegisterMapping,
} from '../../../shared/contract/transfer.ts';
import { codeOf, guessCodes } from '../../../shared/domain/attendance-codes.ts';
import {
  guessPersonColumn,
  guessPersonColumns,
  isGuardianColumn,
  type PersonColumn,
} from '../../../shared/domain/person-columns.ts';
import { areOurHeadings, readHeading } from '../../../shared/domain/register-heading.ts';
import { foldText } from '../../../shared/domain/text-folding.ts';
import { type DateOrder, guessDateOrder } from '../../../shared/domain/written-date.ts';
import type { Table } from './read-table.ts';

/** How many codes are listed to be chosen for; a table with more of them is hardly a register. */
const mostCodes = 60;

/** The fields by the headings alone, and the order of the days in the birth dates. */
export function guessPeopleMapping(table: Table): PeopleMapping {
  return withDateOrder(table, guessPersonColumns(table.headings));
}

/** The fields that a saved mapping gives to headings of the same name, wherever they stand. */
export function applySavedColumns(table: Table, saved: PeopleMapping): PeopleMapping {
  const fieldOf = new Map(
    saved.headings.map((heading, column) => [foldText(heading), saved.columns[column] ?? null]),
  );
  const taken = new Set<PersonColumn>();
  const columns = table.headings.map((heading) => {
    const field = fieldOf.get(foldText(heading)) ?? null;
    if (field === null || (taken.has(field) && !isGuardianColumn(field))) return null;
    taken.add(field);
    return field;
  });
  const mapping = withDateOrder(table, columns);
  return { ...mapping, dateOrder: mapping.dateOrder ?? saved.dateOrder };
}

/** Whether a saved mapping was made for a file with these very headings. */
export function isMadeFor(table: Table, saved: PeopleMapping): boolean {
  const keys = (headings: readonly string[]) => JSON.stringify(headings.map(foldText).sort());
  return keys(table.headings) === keys(saved.headings);
}

function withDateOrder(table: Table, columns: (PersonColumn | null)[]): PeopleMapping {
  const births = columns.indexOf('birthDate');
  const dateOrder = births < 0 ? 'ymd' : guessDateOrder(table.rows.map(({ cells }) => cells[births]!));
  return { kind: 'people', headings: table.headings, columns, dateOrder };
}

/**
 * Columns by their headings: a day is a session, a name or a number tells who, and what has no figure in it ("Notes",
 * "Total") is left out. The first column is the member unless it says otherwise. Codes by what is customary.
 */
export function guessRegisterMapping(
  table: Table,
  given: { dateOrder: DateOrder | null; start: string; minutes: number },
): RegisterMapping {
  const { headings } = table;
  const dateOrder = given.dateOrder ?? guessDateOrder(headings);
  const columns = guessRegisterColumns(headings, dateOrder);
  const codes = guessCodes(countCodes(table, columns).keys(), areOurHeadings(headings));
  return { kind: 'register', codes, dateOrder, columns, start: given.start, minutes: given.minutes };
}

function guessRegisterColumns(headings: readonly string[], order: DateOrder | null): RegisterColumn[] {
  const taken = new Set<MemberField>();
  const fields = headings.map((heading, column) => {
    const field = guessPersonColumn(heading) ?? (column === 0 ? 'fullName' : null);
    return field !== null && isMemberField(field) ? field : null;
  });
  const hasOnlyFamilyName = fields.includes('familyName') && !fields.includes('givenName');
  return headings.map((heading, column): RegisterColumn => {
    const guess = fields[column] ?? null;
    const field = guess === 'fullName' && hasOnlyFamilyName ? 'givenName' : guess;
    if (field !== null && !taken.has(field)) {
      taken.add(field);
      return { use: 'member', field };
    }
    const read = readHeading(heading, order);
    if ('session' in read) return { use: 'session', ...read.session };
    // A heading with figures that is no day may be a day mistyped: that is asked, not passed over.
    if (read.problem !== 'ambiguous-date' && (guessPersonColumn(heading) !== null || !/\d/.test(heading)))
      return { use: 'nothing' };
    return { use: 'session', date: null, start: null, minutes: null, state: 'held', cancelReason: '' };
  });
}

function isMemberField(field: string): field is MemberField {
  return (memberFields as readonly string[]).includes(field);
}

/** Every code in the columns of sessions, with the number of its cells. */
export function countCodes(table: Table, columns: readonly RegisterColumn[]): Map<string, number> {
  const places = columns.flatMap((column, place) => (column.use === 'session' ? [place] : []));
  const counts = new Map<string, number>();
  for (const { cells } of table.rows) {
    for (const place of places) {
      const code = codeOf(cells[place] ?? '');
      if (code !== '') counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  return counts;
}

/** The codes to be shown, the commonest first. */
export function listCodes(counts: ReadonlyMap<string, number>): {
  codes: { code: string; count: number }[];
  hasMoreCodes: boolean;
} {
  const codes = [...counts].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count);
  return { codes: codes.slice(0, mostCodes), hasMoreCodes: codes.length > mostCodes };
}
