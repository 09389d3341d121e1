import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Activity, ActivityUse } from '../../../shared/contract/activities.ts';
import { sessionState } from '../../data/session-words.ts';
import { useToday } from '../../data/today.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { Button, Data, DataTable, DateText, EmptyState } from '../../ui/index.ts';
import styles from './activity.module.css';
import { RateDialog } from './RateDialog.tsx';
import { Stars } from './Stars.tsx';

/** Used with whom, when, and how it went. */
export function HistoryCard({ activity }: { activity: Activity }) {
  const { t } = useTranslation();
  const titleId = useId();
  const today = useToday();
  const [rated, setRated] = useState<ActivityUse | null>(null);
  const { history } = activity;
  return (
    <section className={styles.history} aria-labelledby={titleId}>
      <h2 id={titleId}>{t('Used with whom, and how it went')}</h2>
      <DataTable
        label={t('Used with whom, and how it went')}
        rows={history}
        rowId={(use) => use.sessionId}
        rowName={(use) => use.groupName}
        columns={[
          {
            id: 'session',
            header: t('Session'),
            cell: (use) => (
              <span className={styles.use}>
                <Data>{use.groupName}</Data>
                <span className={styles.quiet}>
                  {use.sessionNumber !== null && (
                    <>{t('Session {{number}}', { number: use.sessionNumber })} · </>
                  )}
                  <DateText date={use.date} />
                </span>
              </span>
            ),
            sortValue: (use) => use.date,
            filterText: (use) => use.groupName,
            width: '14rem',
          },
          {
            id: 'state',
            header: t('How far'),
            cell: (use) => howFar(use),
            sortValue: howFar,
            width: '8rem',
          },
          {
            id: 'attended',
            header: t('Attended'),
            cell: (use) => (use.state === 'held' ? formatNumber(use.attended) : '–'),
            sortValue: (use) => (use.state === 'held' ? use.attended : null),
            isNumeric: true,
            width: '6rem',
          },
          {
            id: 'rating',
            header: t('Rating'),
            cell: (use) => (use.rating === null ? '–' : <Stars rating={use.rating} />),
            sortValue: (use) => use.rating,
            width: '7rem',
          },
          {
            id: 'remark',
            header: t('Remark'),
            cell: (use) => <Data>{use.remark}</Data>,
            sortValue: (use) => use.remark || null,
            width: '14rem',
          },
          {
            id: 'rate',
            header: t('Rate'),
            hideHeader: true,
            cell: (use) =>
              use.state !== 'cancelled' &&
              use.date <= today && (
                <Button size="small" onPress={() => setRated(use)} aria-label={rateLabel(use)}>
                  {use.rating === null ? t('Rate') : t('Change')}
                </Button>
              ),
            width: '6rem',
          },
        ]}
        rowHref={(use) => `/sessions/${use.sessionId}`}
        filterLabel={history.length > 10 ? t('Find a group') : undefined}
        empty={
          <EmptyState>
            {t('Not used yet. Put it on the agenda of a session, and it will be noted here.')}
          </EmptyState>
        }
      />
      {rated && (
        <RateDialog key={rated.sessionId} activity={activity} use={rated} onClose={() => setRated(null)} />
      )}
    </section>
  );

  function rateLabel(use: ActivityUse): string {
    const facts = { group: use.groupName, date: formatDate(use.date) };
    return use.rating === null
      ? t('Rate the use in {{group}} on {{date}}', facts)
      : t('Change the rating in {{group}} on {{date}}', facts);
  }

  function howFar(use: ActivityUse): string {
    if (use.state === 'held') return use.isReached === false ? t('Not reached') : t('Done');
    return sessionState(use, today, t).word;
  }
}
