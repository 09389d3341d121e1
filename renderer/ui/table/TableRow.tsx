import { type MouseEvent, type ReactNode, type Ref, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AppLink, staysHere } from '../AppLink.tsx';
import { CheckboxField } from '../fields/CheckboxField.tsx';
import { joinClasses } from '../join-classes.ts';
import { useNavigate } from '../UiProvider.tsx';
import type { Column } from './columns.ts';
import styles from './DataTable.module.css';

interface TableRowProps<Row> {
  row: Row;
  /** Place among the rows in sight, from 0. */
  index: number;
  name: string;
  columns: readonly Column<Row>[];
  isCurrent: boolean;
  onFocus: () => void;
  href?: string;
  onActivate?: (row: Row) => void;
  isSelected?: boolean;
  onSelect?: (isSelected: boolean) => void;
  ref?: Ref<HTMLTableRowElement>;
}

const controls = 'a, button, input, select, textarea, label, summary, [role=button], [contenteditable]';

/** One row. Its first cell holds the way in; a press anywhere else in the row goes there too. */
export function TableRow<Row>({
  row,
  index,
  name,
  columns,
  isCurrent,
  onFocus,
  href,
  onActivate,
  isSelected,
  onSelect,
  ref,
}: TableRowProps<Row>) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const canEnter = href !== undefined || onActivate !== undefined;
  const tabIndex = isCurrent ? 0 : -1;
  // A row that only comes to stand elsewhere keeps what is in it.
  const cells = useMemo(() => columns.map((column) => column.cell(row)), [columns, row]);

  function enterFromRow(event: MouseEvent) {
    if (!canEnter || event.defaultPrevented || !staysHere(event)) return;
    if ((event.target as Element).closest(controls)) return;
    if (document.getSelection()?.isCollapsed === false) return; // the reader is marking text
    if (onActivate) onActivate(row);
    else if (href !== undefined) navigate(href);
  }

  function firstCell(content: ReactNode) {
    if (onActivate) {
      return (
        <button
          type="button"
          data-row-control
          tabIndex={tabIndex}
          className={styles.enter}
          onClick={() => onActivate(row)}
        >
          {content}
        </button>
      );
    }
    if (href === undefined) return content;
    return (
      <AppLink href={href} data-row-control tabIndex={tabIndex} className={styles.enter}>
        {content}
      </AppLink>
    );
  }

  return (
    <tr
      ref={ref}
      data-index={index}
      data-row={index}
      data-selected={isSelected || undefined}
      aria-rowindex={index + 2}
      className={joinClasses(styles.row, canEnter && styles.canEnter)}
      onClick={enterFromRow}
      onFocus={onFocus}
    >
      {onSelect && (
        <td className={styles.pick}>
          <CheckboxField
            label={t('Select {{name}}', { name })}
            hideLabel
            value={isSelected === true}
            onChange={onSelect}
            excludeFromTabOrder={!isCurrent}
          />
        </td>
      )}
      {columns.map((column, place) =>
        place === 0 ? (
          <th
            key={column.id}
            scope="row"
            className={joinClasses(styles.first, column.isNumeric && styles.numeric)}
          >
            {firstCell(cells[place])}
          </th>
        ) : (
          <td key={column.id} className={joinClasses(column.isNumeric && styles.numeric)}>
            {cells[place]}
          </td>
        ),
      )}
    </tr>
  );
}
