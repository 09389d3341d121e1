import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { CheckboxField } from '../fields/CheckboxField.tsx';
import { joinClasses } from '../join-classes.ts';
import { type Column, type Sort, turnSort } from './columns.ts';
import styles from './DataTable.module.css';

interface TableHeadProps<Row> {
  columns: readonly Column<Row>[];
  sort: Sort | null;
  onSort: (sort: Sort) => void;
  /** Of the rows in sight: none, some or all are selected. Absent where rows cannot be selected. */
  selected?: 'none' | 'some' | 'all';
  onSelectAll: (isSelected: boolean) => void;
}

/** The headings of a DataTable: they stay in sight, and sort. */
export function TableHead<Row>({ columns, sort, onSort, selected, onSelectAll }: TableHeadProps<Row>) {
  const { t } = useTranslation();
  return (
    <thead className={styles.head}>
      <tr aria-rowindex={1}>
        {selected !== undefined && (
          <th scope="col" className={styles.pick}>
            <CheckboxField
              label={t('Select all')}
              hideLabel
              value={selected === 'all'}
              isIndeterminate={selected === 'some'}
              onChange={onSelectAll}
            />
          </th>
        )}
        {columns.map((column, index) => {
          const direction = sort?.column === column.id ? sort.direction : 'none';
          return (
            <th
              key={column.id}
              scope="col"
              aria-sort={column.sortValue ? direction : undefined}
              className={joinClasses(column.isNumeric && styles.numeric, index === 0 && styles.first)}
            >
              {column.sortValue ? (
                <button
                  type="button"
                  className={styles.sort}
                  onClick={() => onSort(turnSort(sort, column.id))}
                >
                  <span {...ownWords(column)}>{column.header}</span>
                  {direction === 'ascending' && <ArrowUp aria-hidden="true" />}
                  {direction === 'descending' && <ArrowDown aria-hidden="true" />}
                  {direction === 'none' && <ChevronsUpDown className={styles.unsorted} aria-hidden="true" />}
                </button>
              ) : (
                <span className={column.hideHeader ? 'visually-hidden' : undefined} {...ownWords(column)}>
                  {column.header}
                </span>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** What the user typed is neither translated nor turned round with the page, as in a Data. */
function ownWords({ isDataHeader }: { isDataHeader?: boolean }): { dir?: 'auto'; translate?: 'no' } {
  return isDataHeader ? { dir: 'auto', translate: 'no' } : {};
}
