import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../Button.tsx';
import { EmptyState } from '../EmptyState.tsx';
import { joinClasses } from '../join-classes.ts';
import { useTrailing } from '../use-trailing.ts';
import { type Column, filterRows, type Sort, sortRows } from './columns.ts';
import styles from './DataTable.module.css';
import { Spacer } from './Spacer.tsx';
import { TableHead } from './TableHead.tsx';
import { TableRow } from './TableRow.tsx';
import { TableToolbar } from './TableToolbar.tsx';
import { useRowKeys } from './use-row-keys.ts';

interface DataTableProps<Row> {
  /** What the table lists: its name for those who hear it. */
  label: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  rowId: (row: Row) => string;
  /** The row in a word or two, for "Select Ana". */
  rowName: (row: Row) => string;
  /** Where a row leads, or what it does. The first cell carries the link or button. */
  rowHref?: (row: Row) => string;
  onRowActivate?: (row: Row) => void;
  /** Shows the filter box, with these words in it. */
  filterLabel?: string;
  initialSort?: Sort;
  /** An EmptyState, for when there is nothing to list. */
  empty: ReactNode;
  /** Rows can be selected; `actions` are what can be done with them. */
  selection?: {
    selected: ReadonlySet<string>;
    onChange: (selected: ReadonlySet<string>) => void;
    actions: ReactNode;
  };
  /** More controls above the table, at its end. */
  tools?: ReactNode;
  /** The most height the rows may take, a CSS length; the rest scrolls under the headings. */
  maxHeight?: string;
}

const rowsBeforeWindowing = 100;
const estimatedRowHeight = 45;

/** A list of records as a table: filtered, sorted, entered and selected by mouse or by keyboard. */
export function DataTable<Row>({
  label,
  rows,
  columns,
  rowId,
  rowName,
  rowHref,
  onRowActivate,
  filterLabel,
  initialSort,
  empty,
  selection,
  tools,
  maxHeight,
}: DataTableProps<Row>) {
  const { t } = useTranslation();
  const [filter, setFilter] = useState('');
  const [sort, setSort] = useState<Sort | null>(initialSort ?? null);
  const scroll = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);

  const [settledFilter, catchUp] = useTrailing(filter);
  const shown = useMemo(
    () => sortRows(filterRows(rows, columns, settledFilter), columns, sort),
    [rows, columns, settledFilter, sort],
  );

  const isWindowed = shown.length > rowsBeforeWindowing;
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoized that reads it
  const virtualizer = useVirtualizer({
    count: shown.length,
    enabled: isWindowed,
    getScrollElement: () => scroll.current,
    estimateSize: () => estimatedRowHeight,
    scrollPaddingStart: estimatedRowHeight,
    overscan: 10,
  });
  const keys = useRowKeys(body, shown.length, (index) => {
    if (isWindowed) virtualizer.scrollToIndex(index, { align: 'auto' });
  });
  const inWindow = virtualizer.getVirtualItems();
  const first = isWindowed ? (inWindow[0]?.index ?? 0) : 0;
  const last = isWindowed ? (inWindow.at(-1)?.index ?? -1) : shown.length - 1;
  const above = isWindowed ? (inWindow[0]?.start ?? 0) : 0;
  const below = isWindowed ? virtualizer.getTotalSize() - (inWindow.at(-1)?.end ?? 0) : 0;

  const shownSelected = selection ? shown.filter((row) => selection.selected.has(rowId(row))).length : 0;

  function select(chosen: readonly Row[], isSelected: boolean) {
    const next = new Set(selection?.selected);
    for (const row of chosen) {
      if (isSelected) next.add(rowId(row));
      else next.delete(rowId(row));
    }
    selection?.onChange(next);
  }

  if (rows.length === 0) {
    return (
      <div className={styles.frame}>
        {tools !== undefined && <div className={styles.toolbar}>{tools}</div>}
        {empty}
      </div>
    );
  }

  return (
    <div className={styles.frame}>
      {(filterLabel !== undefined || tools !== undefined || selection !== undefined) && (
        <TableToolbar
          filterLabel={filterLabel}
          filter={filter}
          onFilter={setFilter}
          onLeaveDown={() => {
            catchUp();
            keys.focusRow(0);
          }}
          shown={shown.length}
          total={rows.length}
          selectedCount={selection?.selected.size ?? 0}
          onClearSelection={() => selection?.onChange(new Set())}
          bulkActions={selection?.actions}
        >
          {tools}
        </TableToolbar>
      )}
      {/* Rows that lead nowhere hold no focus, and then the keyboard scrolls the table itself. */}
      <div
        ref={scroll}
        className={styles.scroll}
        style={{ maxBlockSize: maxHeight }}
        {...(rowHref || onRowActivate || selection
          ? {}
          : { tabIndex: 0, role: 'group', 'aria-label': label })}
      >
        <table
          className={joinClasses(styles.table, isWindowed && styles.windowed)}
          style={{ minInlineSize: `calc(${columns.map(({ width }) => width ?? '12rem').join(' + ')})` }}
          aria-label={label}
          aria-rowcount={shown.length + 1}
        >
          <colgroup>
            {selection && <col className={styles.pickColumn} />}
            {columns.map((column) => (
              <col key={column.id} style={{ inlineSize: column.width }} />
            ))}
          </colgroup>
          <TableHead
            columns={columns}
            sort={sort}
            onSort={setSort}
            selected={
              selection && (shownSelected === 0 ? 'none' : shownSelected < shown.length ? 'some' : 'all')
            }
            onSelectAll={(isSelected) => select(shown, isSelected)}
          />
          <tbody ref={body} onKeyDown={keys.onKeyDown}>
            {above > 0 && <Spacer height={above} />}
            {shown.slice(first, last + 1).map((row, offset) => {
              const index = first + offset;
              return (
                <TableRow
                  key={rowId(row)}
                  ref={isWindowed ? virtualizer.measureElement : undefined}
                  row={row}
                  index={index}
                  name={rowName(row)}
                  columns={columns}
                  isCurrent={index === Math.min(Math.max(keys.current, first), last)}
                  onFocus={() => keys.setCurrent(index)}
                  href={rowHref?.(row)}
                  onActivate={onRowActivate}
                  isSelected={selection?.selected.has(rowId(row))}
                  onSelect={selection && ((isSelected) => select([row], isSelected))}
                />
              );
            })}
            {below > 0 && <Spacer height={below} />}
          </tbody>
        </table>
        {shown.length === 0 && (
          <EmptyState action={<Button onPress={() => setFilter('')}>{t('Clear the filter')}</Button>}>
            {t('Nothing here matches “{{filter}}”.', { filter: settledFilter })}
          </EmptyState>
        )}
      </div>
    </div>
  );
}
