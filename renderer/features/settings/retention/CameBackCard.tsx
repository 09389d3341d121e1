import { useTranslation } from 'react-i18next';
import type { CameBack, RetentionEntry } from '../../../../shared/contract/retention.ts';
import { useNames } from '../../../data/names.ts';
import { retentionKindName } from '../../../data/retention-words.ts';
import { useSettings } from '../../../data/settings.ts';
import { Button, Card, type Column, Data, DataTable, EmptyState, InstantText } from '../../../ui/index.ts';
import styles from '../Settings.module.css';

interface CameBackCardProps {
  cameBack: readonly CameBack[];
  onDestroy: (entry: RetentionEntry) => void;
}

/** What was destroyed and is here again, to be destroyed once more. */
export function CameBackCard({ cameBack, onDestroy }: CameBackCardProps) {
  const { t } = useTranslation();
  const names = useNames();
  const { timeZone } = useSettings();
  const nameOf = ({ entry, reference }: CameBack) =>
    entry?.person ? names.display({ ...entry.person, id: entry.id }) : entry?.name || reference;
  const columns: Column<CameBack>[] = [
    {
      id: 'name',
      header: t('Came back'),
      cell: (one) => (
        <span className={styles.cell}>
          <Data>{nameOf(one)}</Data>
          <span className={styles.small}>{retentionKindName(one.kind, t)}</span>
        </span>
      ),
      sortValue: nameOf,
    },
    {
      id: 'at',
      header: t('Was destroyed'),
      cell: ({ at, reference }) => (
        <span className={styles.cell}>
          <InstantText instant={at} timeZone={timeZone} />
          <Data className={styles.small}>{reference}</Data>
        </span>
      ),
      sortValue: ({ at }) => at,
      width: '13rem',
    },
    {
      id: 'again',
      header: t('Destroy again'),
      hideHeader: true,
      cell: (one) =>
        one.entry === null ? (
          <span className={styles.small}>{t('not due by the policy')}</span>
        ) : (
          <Button
            size="small"
            aria-label={t('Destroy {{name}} again', { name: nameOf(one) })}
            onPress={() => onDestroy(one.entry!)}
          >
            {t('Destroy again…')}
          </Button>
        ),
      width: '11rem',
    },
  ];
  return (
    <Card
      title={t('Came back after it was destroyed')}
      aside={cameBack.length}
      subtitle={t('A backup that was restored, or a hand-off, held it still.')}
      isFlush
    >
      <DataTable
        label={t('Came back after it was destroyed')}
        rows={cameBack}
        columns={columns}
        rowId={({ destructionId }) => destructionId}
        rowName={nameOf}
        filterLabel={t('Find what came back')}
        empty={<EmptyState>{t('Nothing came back.')}</EmptyState>}
      />
    </Card>
  );
}
