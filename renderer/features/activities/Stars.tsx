import { Star } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { joinClasses } from '../../ui/index.ts';
import styles from './activity.module.css';

const most = 5;

/** A rating of 1 to 5 as stars, and in words for those who hear it. */
export function Stars({ rating }: { rating: number }) {
  const { t } = useTranslation();
  return (
    <span className={styles.stars}>
      {Array.from({ length: most }, (_, place) => (
        <Star
          // oxlint-disable-next-line react/no-array-index-key -- five stars that never move
          key={place}
          aria-hidden="true"
          className={joinClasses(styles.ratingStar, place < rating && styles.ratingStarOn)}
        />
      ))}
      <span className="visually-hidden">{t('{{stars}} of 5', { stars: rating })}</span>
    </span>
  );
}
