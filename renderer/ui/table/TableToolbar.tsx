import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../Button.tsx';
import { SearchField } from '../fields/SearchField.tsx';
import styles from './DataTable.module.css';

interface TableToolbarProps {
  filterLabel?: string;
  filter: string;
  onFilter: (filter: string) => void;
  /** The arrow key down in the filter box. */
  onLeaveDown: () => void;
  shown: number;
  total: number;
  selectedCount: number;
  onClearSelection: () => void;
  /** What can be done with the selected rows. */
  bulkActions?: ReactNode;
  children?: ReactNode;
}

/** Above a table: its filter and how much it shows; while rows are selected, what can be done with them. */
export function TableToolbar({
  filterLabel,
  filter,
  onFilter,
  onLeaveDown,
  shown,
  total,
  selectedCount,
  onClearSelection,
  bulkActions,
  children,
}: TableToolbarProps) {
  const { t } = useTranslation();

  return (
    <div className={styles.toolbar}>
      {filterLabel !== undefined && (
        <>
          <div className={styles.filter}>
            <SearchField label={filterLabel} value={filter} onChange={onFilter} onArrowDown={onLeaveDown} />
          </div>
          <span className={styles.count} role="status">
            {shown === total
              ? t('{{count}} in all', { count: total })
              : t('{{count}} of {{total}} shown', { count: shown, total })}
          </span>
        </>
      )}
      <div className={styles.tools}>{children}</div>
      {selectedCount > 0 && (
        <div className={styles.bulk} role="group" aria-label={t('Selected rows')}>
          <b role="status">{t('{{count}} selected', { count: selectedCount })}</b>
          {bulkActions}
          <Button kind="quiet" size="small" onPress={onClearSelection}>
            {t('Clear selection')}
          </Button>
        </div>
      )}
    </div>
  );
}
