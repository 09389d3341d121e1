import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '../../../shared/contract/workspace.ts';
import { useNames } from '../../data/names.ts';
import { useSettings } from '../../data/settings.ts';
import { formatNumber } from '../../i18n/format.ts';
import { type Column, Data, DataTable, EmptyState, InstantText } from '../../ui/index.ts';
import { auditDetail } from './audit-detail.ts';
import { auditAction, auditObject } from './audit-words.ts';
import styles from './Settings.module.css';

/** Entries of the log, the latest first: when, who, what, about what. */
export function AuditTable({ entries }: { entries: readonly AuditEntry[] }) {
  const { t } = useTranslation();
  const { timeZone } = useSettings();
  const names = useNames();

  function about({ objectType, objectId, objectName }: AuditEntry): string {
    if (objectName === null) return '';
    if (!names.isHidden || objectType !== 'person' || objectId === null) return objectName;
    return names.display({ id: objectId, givenName: objectName, familyName: '', preferredName: '' });
  }

  const columns: Column<AuditEntry>[] = [
    {
      id: 'at',
      header: t('When'),
      cell: ({ at, seq }) => (
        <span className={styles.cell}>
          <InstantText instant={at} timeZone={timeZone} />
          <span className={styles.small}>{t('No. {{number}}', { number: formatNumber(seq) })}</span>
        </span>
      ),
      width: '12rem',
    },
    {
      id: 'actor',
      header: t('Who'),
      cell: ({ actor }) => (actor === 'owner' ? t('Owner') : <Data>{actor}</Data>),
      width: '10rem',
    },
    {
      id: 'action',
      header: t('What was done'),
      cell: ({ action, detail }) => (
        <span className={styles.cell}>
          <span>{auditAction(action, t)}</span>
          <span className={styles.small} translate="no">
            {auditDetail(detail)}
          </span>
        </span>
      ),
    },
    {
      id: 'about',
      header: t('About'),
      cell: (entry) => (
        <span className={styles.cell}>
          <Data>{about(entry)}</Data>
          <span className={styles.small}>{auditObject(entry.objectType, t)}</span>
        </span>
      ),
    },
  ];
  return (
    <DataTable
      label={t('Audit log')}
      rows={entries}
      columns={columns}
      rowId={({ seq }) => String(seq)}
      rowName={({ seq, action }) => `${seq} ${auditAction(action, t)}`}
      empty={<EmptyState>{t('No entry fits.')}</EmptyState>}
      maxHeight="34rem"
    />
  );
}
