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
        width: '15rem',
      },
      {
        id: 'category',
        header: t('Category'),
        cell: (activity) => (
          <Pill hue={categoryHue[activity.category]}>{categoryName(activity.category, t)}</Pill>
        ),
        sortValue: (activity) => categoryName(activity.category, t),
        width: '8rem',
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
        width: '8.5rem',
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
        width: '7.5rem',
      },
      {
        id: 'rating',
        header: t('Rating'),
        cell: (activity) => <Rating activity={activity} />,
        sortValue: (activity) => activity.rating,
        width: '4.75rem',
      },
      {
        id: 'favourite',
        header: t('Favourite'),
        cell: (activity) => <FavouriteButton activity={activity} />,
        width: '3rem',
        hideHeader: true,
      },
    ],
    [t],
  );
}

/** "4.5", and on how many ratings it rests; how often it was used where nobody has rated it. */
function Rating({ activity: { rating, ratings, uses } }: { activity: ActivitySummary }) {
  const { t } = useTranslation();
  if (rating === null)
    return uses > 0 ? (
      <span className={styles.quiet}>{t('used {{count}} times', { count: uses })}</span>
    ) : (
      <span className={styles.quiet}>–</span>
    );
  return (
    <>
      <span aria-hidden="true" className={styles.figure}>
        {formatNumber(rating, { maximumFractionDigits: 1 })}{' '}
        <span className={styles.quiet}>({formatNumber(ratings)})</span>
      </span>
      <span className="visually-hidden">{ratingWords(rating, ratings, t)}</span>
    </>
  );
}
