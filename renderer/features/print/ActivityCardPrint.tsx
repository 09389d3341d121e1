import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Activity } from '../../../shared/contract/activities.ts';
import {
  ageNames,
  categoryName,
  disclosureWords,
  literacyName,
  minutesRange,
  peopleRange,
  spaceName,
  stageNames,
  touchName,
} from '../../data/activity-words.ts';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useSettings } from '../../data/settings.ts';
import { formatList } from '../../i18n/format.ts';
import { Busy, Data, LoadFailure, Sheet } from '../../ui/index.ts';
import styles from './activity-print.module.css';
import { PrintFrame } from './PrintFrame.tsx';
import { SheetFooter } from '../../data/SheetFooter.tsx';

/** One activity on paper, to be led with it in the hand. Uses and ratings stay in the records. */
export function ActivityCardPrint({ activityId }: { activityId: string }) {
  const { t } = useTranslation();
  const activity = useQuery(core.activities.get.queryOptions({ input: { id: activityId } }));
  if (activity.isError)
    return (
      <LoadFailure
        message={failureMessage(toFailure(activity.error), t)}
        onRetry={() => void activity.refetch()}
      />
    );
  if (!activity.data) return <Busy lines={12} />;
  return <ActivityCard activity={activity.data} />;
}

function ActivityCard({ activity }: { activity: Activity }) {
  const { t } = useTranslation();
  const { paper } = useSettings();
  return (
    <PrintFrame
      view="card"
      objectId={activity.id}
      fileName={activity.name}
      isWide={false}
      backHref={`/activities/${activity.id}`}
      label={t('Activity on paper')}
    >
      <Sheet
        paper={paper}
        title={<Data>{activity.name}</Data>}
        subtitle={<Data>{activity.purpose}</Data>}
        aside={
          <>
            {categoryName(activity.category, t)}
            <br />
            {minutesRange(activity.minutesLeast, activity.minutesMost, t)}
            <br />
            {peopleRange(activity.sizeLeast, activity.sizeMost, t)}
          </>
        }
        footer={<SheetFooter hasAuditLine={false} />}
      >
        <dl className={styles.facts}>
          <Fact name={t('Materials')} isWide>
            {activity.materials.length === 0 ? (
              t('Nothing needed')
            ) : (
              <Data>{formatList(activity.materials)}</Data>
            )}
          </Fact>
          <Fact name={t('Ages')}>{ageNames(activity.ages, t)}</Fact>
          <Fact name={t('Stage of the group')}>{stageNames(activity.stages, t)}</Fact>
          <Fact name={t('Space')}>{spaceName(activity.space, t)}</Fact>
          <Fact name={t('Touch')}>{touchName(activity.touch, t)}</Fact>
          <Fact name={t('How personal')}>{disclosureWords(activity.disclosure, t).name}</Fact>
          <Fact name={t('Reading and writing')}>{literacyName(activity.literacy, t)}</Fact>
        </dl>
        <h2 className={styles.heading}>{t('Steps')}</h2>
        <ol className={styles.steps}>
          {activity.steps.map((step) => (
            <li key={step}>
              <Data className={styles.prose}>{step}</Data>
            </li>
          ))}
        </ol>
        {activity.debrief.length > 0 && (
          <>
            <h2 className={styles.heading}>{t('To talk about afterwards')}</h2>
            <ul className={styles.questions}>
              {activity.debrief.map((question) => (
                <li key={question}>
                  <Data className={styles.prose}>{question}</Data>
                </li>
              ))}
            </ul>
          </>
        )}
        {activity.adaptation !== '' && (
          <>
            <h2 className={styles.heading}>{t('Made to fit')}</h2>
            <p>
              <Data className={styles.prose}>{activity.adaptation}</Data>
            </p>
          </>
        )}
      </Sheet>
    </PrintFrame>
  );
}

function Fact({ name, isWide = false, children }: { name: string; isWide?: boolean; children: ReactNode }) {
  return (
    <div className={isWide ? styles.wide : undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
