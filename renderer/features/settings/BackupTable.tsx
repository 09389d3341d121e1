import { BadgeCheck, CircleHelp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Backup } from '../../../shared/contract/workspace.ts';
import { backupContents, backupReason } from '../../data/backup-words.ts';
import { formatBytes, formatInstant } from '../../i18n/format.ts';
import { Button, type Column, DataTable, EmptyState, InstantText, Pill } from '../../ui/index.ts';
import styles from './Settings.module.css';

interface BackupTableProps {
  backups: readonly Backup[];
  timeZone: string;
  isBusy: boolean;
  onVerify: (backup: Backup) => void;
  /** Without it nothing is offered to be restored. */
  onRestore?: (backup: Backup) => void;
}

/** Every backup with what it holds, and the two things to do with it: try it, bring it back. */
export function BackupTable({ backups, timeZone, isBusy, onVerify, onRestore }: BackupTableProps) {
  const { t } = useTranslation();
  const columns: Column<Backup>[] = [
    {
      id: 'made',
      header: t('Made'),
      cell: (backup) => (
        <span className={styles.cell}>
          <InstantText instant={backup.madeAt} timeZone={timeZone} />
          <span className={styles.small}>{backupReason(backup.reason, t)}</span>
        </span>
      ),
      sortValue: ({ madeAt }) => madeAt,
      width: '12rem',
    },
    {
      id: 'contents',
      header: t('Holds'),
      cell: (backup) => (
        <span className={styles.cell}>
          <span>{backupContents(backup, t)}</span>
          <span className={styles.row}>
            {backup.verified ? (
              <Pill hue="teal" icon={<BadgeCheck aria-hidden="true" />}>
                {t('verified')}
              </Pill>
            ) : (
              <Pill hue="amber" icon={<CircleHelp aria-hidden="true" />}>
                {t('not verified')}
              </Pill>
            )}
            <span className={styles.small}>
              {backup.verifiedAt !== null && (
                <>
                  {t('read back on')} <InstantText instant={backup.verifiedAt} timeZone={timeZone} />
                  {', '}
                </>
              )}
              {formatBytes(backup.bytes)}
            </span>
          </span>
        </span>
      ),
      sortValue: ({ bytes }) => bytes,
    },
    {
      id: 'acts',
      header: t('What to do with it'),
      hideHeader: true,
      cell: (backup) => (
        <span className={styles.end}>
          <Button
            size="small"
            isDisabled={isBusy}
            onPress={() => onVerify(backup)}
            aria-label={t('Verify the backup of {{moment}}', {
              moment: formatInstant(backup.madeAt, timeZone),
            })}
          >
            {t('Verify')}
          </Button>
          {onRestore && (
            <Button
              size="small"
              isDisabled={isBusy}
              onPress={() => onRestore(backup)}
              aria-label={t('Restore the backup of {{moment}}', {
                moment: formatInstant(backup.madeAt, timeZone),
              })}
            >
              {t('Restore')}
            </Button>
          )}
        </span>
      ),
      width: '11.5rem',
    },
  ];
  return (
    <DataTable
      label={t('Backups')}
      rows={backups}
      columns={columns}
      rowId={({ id }) => id}
      rowName={({ madeAt }) => formatInstant(madeAt, timeZone)}
      empty={<EmptyState>{t('Backups appear here, the newest first.')}</EmptyState>}
    />
  );
}
