import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { Busy, Button, Card, EmptyState, LinkButton, LoadFailure } from '../../ui/index.ts';
import { AddClassDialog } from './AddClassDialog.tsx';
import { FairestSlot } from './FairestSlot.tsx';
import { LedgerNotes } from './LedgerNotes.tsx';
import { LedgerTable } from './LedgerTable.tsx';
import styles from './timetable.module.css';

/** What the group costs its members in class time, and where it would cost least next. */
export function MissedClassesTab({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  /** From when on it is counted; null: since the group began. */
  const [from, setFrom] = useState<string | null>(null);
  const [isAdding, setAdding] = useState(false);
  const bells = useQuery(core.timetable.read.queryOptions());
  const ledger = useQuery({
    ...core.timetable.ledger.queryOptions({ input: { of: { kind: 'group', id: groupId }, from } }),
    placeholderData: keepPreviousData,
  });
  const failed = [bells, ledger].find((read) => read.isError);

  if (!bells.data || !ledger.data)
    return failed ? (
      <LoadFailure
        message={failureMessage(toFailure(failed.error), t)}
        onRetry={() => void failed.refetch()}
      />
    ) : (
      <Busy lines={8} />
    );
  if (bells.data.schedules.length === 0)
    return (
      <Card title={t('Classes missed')}>
        <EmptyState action={<LinkButton href="/settings/timetable">{t('Make a bell schedule')}</LinkButton>}>
          {t(
            'Here stands which classes the group takes its members out of, and which time would be fairest next. It begins with the bells of the school.',
          )}
        </EmptyState>
      </Card>
    );
  const { rows } = ledger.data;
  const addClass = (
    <Button onPress={() => setAdding(true)} isDisabled={rows.length === 0}>
      {t('Add a class for several…')}
    </Button>
  );
  const hasClasses = rows.some(({ hasTimetable }) => hasTimetable);

  return (
    <div className={styles.page}>
      {rows.length === 0 ? (
        <Card title={t('Classes missed')}>
          <EmptyState
            action={<LinkButton href={`/groups/${groupId}/roster`}>{t('To the roster')}</LinkButton>}
          >
            {t('Nobody is in the group yet.')}
          </EmptyState>
        </Card>
      ) : hasClasses ? (
        <>
          <LedgerNotes rows={rows} />
          <LedgerTable rows={rows} from={ledger.data.from} onFrom={setFrom} tools={addClass} />
          <FairestSlot groupId={groupId} from={from} bells={bells.data} ledger={rows} />
        </>
      ) : (
        <Card title={t('Classes missed')}>
          <EmptyState action={addClass}>
            {t(
              'No member has a timetable yet. Enter the classes on each student’s page, or one that several share here.',
            )}
          </EmptyState>
        </Card>
      )}
      {isAdding && <AddClassDialog bells={bells.data} ledger={rows} onClose={() => setAdding(false)} />}
    </div>
  );
}
