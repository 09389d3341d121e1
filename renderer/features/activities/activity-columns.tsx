import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivitySummary } from '../../../shared/contract/activities.ts';
import {
  categoryHue,
  categoryName,
  disclosureShort,
  minutesRange,
  peopleRange,
  ratingWords,
  touchName,
} from '../../data/activity-words.ts';
import { formatNumber } from '../../i18n/format.ts';
import { type Column, Data, Pill } from '../../ui/index.ts';
import styles from './activities.module.css';
import { FavouriteButton } from './FavouriteButton.tsx';

/** The columns of the library. */
export function useActivityColumns(): readonly Column<ActivitySummary>[] {
  const { t } = useTranslation();
  return useMemo<readonly Column<ActivitySummary>[]>(
    () => [
      {
        id: 'name',
        header: t('Activity'),
        cell: (activity) => (
          <span className={styles.nameCell}>
            <Data>{activity.name}</Data>
            {/* Those that Mezzo brings are written in one language; one's own in whatever. */}
            <Data className={styles.purpose}>{activity.purpose}</Data>
          </span>
        ),
        sortValue: (activity) => activity.name,
        width: '13rem',
      },
      {
        id: 'category',
        header: t('Category'),
        cell: (activity) => (
          <Pill hue={categoryHue[activity.category]}>{categoryName(activity.category, t)}</Pill>
        ),
        sortValue: (activity) => categoryName(activity.category, t),
        width: '9rem',
      },
      {
        id: 'minutes',
        header: t('Time and people'),
        cell: (activity) => (
          <span className={styles.pair}>
            <span>{minutesRange(activity.minutesLeast, activity.minutesMost, t)}</span>
            <span>{peopleRange(activity.sizeLeast, activity.sizeMost, t)}</span>
          </span>
        ),
        sortValue: (activity) => activity.minutesLeast * 1000 + activity.minutesMost,
        width: '8.25rem',
      },
      {
        id: 'closeness',
        header: t('Closeness'),
        cell: (activity) => (
          <span className={styles.pair}>
            <span>{disclosureShort(activity.disclosure, t)}</span>
            <span className={activity.touch === 'needed' ? undefined : styles.quiet}>
              {touchName(activity.touch, t)}
            </span>
          </span>
        ),
        sortValue: (activity) =>
          activity.disclosure * 3 + ['none', 'optional', 'needed'].indexOf(activity.touch),
        width: '7rem',
      },
      {
        id: 'rating',
        header: t('Rating, uses'),
        cell: (activity) => <Rating activity={activity} />,
        // Those that nobody has rated come after those that somebody has, the much used first.
        sortValue: (activity) => (activity.rating ?? 0) * 10_000 + activity.uses || null,
        width: '6.25rem',
      },
      {
        id: 'favourite',
        header: t('Favourite'),
        cell: (activity) => <FavouriteButton activity={activity} />,
        width: '2.75rem',
        hideHeader: true,
      },
    ],
    [t],
  );
}

/** "4.5" and on how many ratings it rests; below it how often the activity was used. */
function Rating({ activity: { rating, ratings, uses } }: { activity: ActivitySummary }) {
  const { t } = useTranslation();
  return (
    <span className={styles.pair}>
      {rating === null ? (
        <span className={styles.quiet}>–</span>
      ) : (
        <span>
          <span aria-hidden="true" className={styles.figure}>
            {formatNumber(rating, { maximumFractionDigits: 1 })}{' '}
            <span className={styles.quiet}>({formatNumber(ratings)})</span>
          </span>
          <span className="visually-hidden">{ratingWords(rating, ratings, t)}</span>
        </span>
      )}
      {uses > 0 && <span className={styles.quiet}>{t('used {{count}} times', { count: uses })}</span>}
    </span>
  );
}
