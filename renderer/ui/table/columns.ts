import type { ReactNode } from 'react';
import { compareText } from '../../i18n/format.ts';
import { foldText, wordFilter } from '../../../shared/domain/text-folding.ts';

/** One column of a DataTable. */
export interface Column<Row> {
  id: string;
  /** The heading, translated. */
  header: string;
  /** The heading was typed by the user. */
  isDataHeader?: boolean;
  cell: (row: Row) => ReactNode;
  /** What rows are sorted by; without it the column cannot be sorted. Null comes last either way. */
  sortValue?: (row: Row) => string | number | null;
  /** What the filter box looks in; without it, the sort value where that is text. */
  filterText?: (row: Row) => string;
  /** A CSS width. Without one the column shares the room that is left. */
  width?: string;
  /** Figures: aligned at the end. */
  isNumeric?: boolean;
  /** The heading is only read out. */
  hideHeader?: boolean;
}

export interface Sort {
  column: string;
  direction: 'ascending' | 'descending';
}

/** The rows in which every word of `filter` occurs in some column, in any order and place. */
export function filterRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  filter: string,
): readonly Row[] {
  if (foldText(filter) === '') return rows;
  const isFound = wordFilter(filter);
  return rows.filter((row) => isFound(columns.map((column) => textOf(column, row)).join(' ')));
}

function textOf<Row>(column: Column<Row>, row: Row): string {
  if (column.filterText) return column.filterText(row);
  const value = column.sortValue?.(row);
  return typeof value === 'string' ? value : '';
}

/** The rows in the order asked for; rows that are equal in it keep theirs. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort | null,
): readonly Row[] {
  const valueOf = columns.find((column) => column.id === sort?.column)?.sortValue;
  if (sort === null || valueOf === undefined) return rows;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [first, second] = [valueOf(a), valueOf(b)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    if (typeof first === 'number' && typeof second === 'number') return sign * (first - second);
    return sign * compareText(String(first), String(second));
  });
}

/** What a press on a column's heading asks for: up, then down, then up again. */
export function turnSort(sort: Sort | null, column: string): Sort {
  const isUp = sort?.column === column && sort.direction === 'ascending';
  return { column, direction: isUp ? 'descending' : 'ascending' };
}
