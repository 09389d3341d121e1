import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Hold } from '../../../../shared/contract/retention.ts';
import { useNames } from '../../../data/names.ts';
import { Button, Card, type Column, Data, DataTable, DateText, EmptyState } from '../../../ui/index.ts';
import styles from '../Settings.module.css';
import { HoldDialog } from './HoldDialog.tsx';
import { LiftHoldDialog } from './LiftHoldDialog.tsx';

interface HoldsCardProps {
  holds: readonly Hold[];
  lifted: readonly Hold[];
  today: string;
}

/** What may not be destroyed, whatever the policy says. */
export function HoldsCard({ holds, lifted, today }: HoldsCardProps) {
  const { t } = useTranslation();
  const names = useNames();
  const [isPlacing, setPlacing] = useState(false);
  const [lifting, setLifting] = useState<Hold | null>(null);
  const nameOf = ({ person, id, name }: Hold) => (person ? names.display({ ...person, id }) : name);
  const columns: Column<Hold>[] = [
    {
      id: 'name',
      header: t('Held'),
      cell: (hold) => (
        <span className={styles.cell}>
          <Data>{nameOf(hold)}</Data>
          <span className={styles.small}>
            {hold.liftedOn !== null
              ? t('lifted')
              : hold.kind === 'group'
                ? t('and {{count}} people whom it names', { count: hold.reaches })
                : t('and {{count}} groups that name this person', { count: hold.reaches })}
          </span>
        </span>
      ),
      sortValue: nameOf,
      width: '16rem',
    },
    {
      id: 'reason',
      header: t('Reason'),
      cell: ({ reason, liftedOn, liftReason }) => (
        <span className={styles.cell}>
          <Data>{reason}</Data>
          {liftedOn !== null && liftReason !== '' && (
            <span className={styles.small}>
              {t('Lifted:')} <Data>{liftReason}</Data>
            </span>
          )}
        </span>
      ),
      sortValue: ({ reason }) => reason,
    },
    {
      id: 'since',
      header: t('Since'),
      cell: ({ placedOn, liftedOn }) => (
        <span className={styles.cell}>
          <DateText date={placedOn} />
          {liftedOn !== null && (
            <span className={styles.small}>
              {t('until')} <DateText date={liftedOn} />
            </span>
          )}
        </span>
      ),
      sortValue: ({ placedOn }) => placedOn,
      width: '8rem',
    },
    {
      id: 'lift',
      header: t('Lift'),
      hideHeader: true,
      cell: (hold) =>
        hold.liftedOn === null && (
          <Button
            size="small"
            aria-label={t('Lift the hold on {{name}}', { name: nameOf(hold) })}
            onPress={() => setLifting(hold)}
          >
            {t('Lift…')}
          </Button>
        ),
      width: '5.5rem',
    },
  ];
  const rows = [...holds, ...lifted];
  const place = <Button onPress={() => setPlacing(true)}>{t('Place a hold')}</Button>;
  return (
    <Card
      title={t('Legal holds')}
      subtitle={t(
        'What must not be destroyed, whatever the policy says. A hold reaches over: from a person to the groups that name them, from a group to its people; no further. What it reached when it was placed stays held, whatever is changed in the records since.',
      )}
      isFlush={rows.length > 0}
    >
      {rows.length === 0 ? (
        <EmptyState action={place}>{t('Nothing is held.')}</EmptyState>
      ) : (
        <DataTable
          label={t('Legal holds')}
          rows={rows}
          columns={columns}
          rowId={({ holdId }) => holdId}
          rowName={nameOf}
          filterLabel={t('Find a hold')}
          tools={place}
          empty={<EmptyState>{t('Nothing is held.')}</EmptyState>}
        />
      )}
      {lifting && <LiftHoldDialog hold={lifting} onClose={() => setLifting(null)} />}
      {isPlacing && <HoldDialog today={today} onClose={() => setPlacing(false)} />}
    </Card>
  );
}
