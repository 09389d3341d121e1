import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Activity } from '../../../shared/contract/activities.ts';
import { categoryHue, categoryName } from '../../data/activity-words.ts';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import {
  AppLink,
  Busy,
  Card,
  Data,
  EmptyState,
  LinkButton,
  LoadFailure,
  PageHeader,
  Pill,
} from '../../ui/index.ts';
import styles from './activity.module.css';
import { ActivityActions } from './ActivityActions.tsx';
import { ActivityFacts } from './ActivityFacts.tsx';
import { HistoryCard } from './HistoryCard.tsx';

/** One activity: how it goes, what it needs, and how it went. */
export function ActivityScreen({ activityId }: { activityId: string }) {
  const { t } = useTranslation();
  const read = useQuery(core.activities.get.queryOptions({ input: { id: activityId } }));
  const activity = read.data;
  if (activity) return <ActivityPage activity={activity} />;
  const failure = read.isError ? toFailure(read.error) : null;
  if (failure?.code === 'NOT_FOUND')
    return (
      <div className={styles.page}>
        <PageHeader title={t('This activity is no longer here')} />
        <EmptyState action={<LinkButton href="/activities">{t('All activities')}</LinkButton>}>
          {t('It may be in the trash, from where it can be restored.')}
        </EmptyState>
      </div>
    );
  return failure ? (
    <LoadFailure message={failureMessage(failure, t)} onRetry={() => void read.refetch()} />
  ) : (
    <Busy lines={10} />
  );
}

function ActivityPage({ activity }: { activity: Activity }) {
  const { t } = useTranslation();
  return (
    <div className={styles.page}>
      <PageHeader
        above={<AppLink href="/activities">{t('Activities')}</AppLink>}
        title={<Data>{activity.name}</Data>}
        subtitle={<Data>{activity.purpose}</Data>}
        actions={<ActivityActions activity={activity} />}
      />
      <p className={styles.tags}>
        <Pill hue={categoryHue[activity.category]}>{categoryName(activity.category, t)}</Pill>
        <Pill>{activity.isOwn ? t('Your own') : t('Comes with Mezzo')}</Pill>
      </p>
      <div className={styles.columns}>
        <div className={styles.column}>
          <Card title={t('Steps')}>
            <ol className={styles.steps}>
              {activity.steps.map((step, place) => (
                // The steps of an activity that is only looked at keep their places.
                // oxlint-disable-next-line react/no-array-index-key -- nothing else tells two equal steps apart
                <li key={place}>
                  <Data className={styles.prose}>{step}</Data>
                </li>
              ))}
            </ol>
          </Card>
          {activity.debrief.length > 0 && (
            <Card title={t('To talk about afterwards')}>
              <ul className={styles.questions}>
                {activity.debrief.map((question) => (
                  <li key={question}>
                    <Data className={styles.prose}>{question}</Data>
                  </li>
                ))}
              </ul>
            </Card>
          )}
          {activity.adaptation !== '' && (
            <Card title={t('Made to fit')}>
              <p>
                <Data className={styles.prose}>{activity.adaptation}</Data>
              </p>
            </Card>
          )}
        </div>
        <ActivityFacts activity={activity} />
      </div>
      <HistoryCard activity={activity} />
    </div>
  );
}
