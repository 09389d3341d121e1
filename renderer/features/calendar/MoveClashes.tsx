import { useTranslation } from 'react-i18next';
import { clashSentence } from '../../data/clash-words.ts';
import { useNames } from '../../data/names.ts';
import { formatDate } from '../../i18n/format.ts';
import { Banner, Data } from '../../ui/index.ts';
import styles from './Calendar.module.css';
import type { DayClash } from './use-clashes-at.ts';

const mostShown = 5;

/** What the sessions that move would meet, day by day: said before they move, never forbidden. */
export function MoveClashes({ found, moved }: { found: readonly DayClash[]; moved: number }) {
  const { t } = useTranslation();
  const names = useNames();
  const days = new Set(found.map(({ date }) => date)).size;
  return (
    <div role="status">
      {found.length > 0 && (
        <Banner
          kind="warning"
          title={
            moved > 1 ? t('Of {{moved}} sessions, {{count}} would clash.', { moved, count: days }) : undefined
          }
        >
          <ul className={styles.moveClashes} aria-label={t('Clashes')}>
            {found.slice(0, mostShown).map(({ date, clash }) => (
              <li key={`${date} ${clash.kind} ${clash.sessionId} ${clash.name}`}>
                <time dateTime={date}>{formatDate(date, 'weekday')}: </time>
                <Data>{clashSentence(clash, names, t)}</Data>
              </li>
            ))}
          </ul>
          {found.length > mostShown && <p>{t('and {{count}} more', { count: found.length - mostShown })}</p>}
        </Banner>
      )}
    </div>
  );
}
