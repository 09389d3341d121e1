import { useTranslation } from 'react-i18next';
import type { Ending } from '../../../shared/contract/endings.ts';
import { useToday } from '../../data/today.ts';
import { AppLink, Card, DateText, DaysFromText } from '../../ui/index.ts';
import styles from './ending.module.css';

/** How many sessions the group still has, one mark for each, and its last day. */
export function CountdownCard({ ending }: { ending: Ending }) {
  const { t } = useTranslation();
  const today = useToday();
  const { held, left, lastOn, next } = ending.countdown;
  const all = held + left;
  return (
    <Card title={left > 0 ? t('Until the last session') : t('The sessions')}>
      <div className={styles.countdown}>
        <p className={styles.figure}>
          {all === 0
            ? t('No session yet')
            : left === 0
              ? t('{{count}} sessions were held', { count: held })
              : t('{{left}} of {{all}} to go', { left, all })}
        </p>
        {all > 0 && all <= 40 && (
          <div className={styles.marks} aria-hidden="true">
            {Array.from({ length: all }, (_, place) => (
              <span key={place} className={styles.mark} data-held={place < held} />
            ))}
          </div>
        )}
        {left > 0 && next && (
          <p>
            {t('Next:')}{' '}
            <AppLink href={`/sessions/${next.id}`}>
              {t('session {{number}}', { number: next.number ?? '–' })}
            </AppLink>
            , <DateText date={next.date} format="weekday" />
          </p>
        )}
        {lastOn !== null && (
          <p className={styles.quiet}>
            {left > 0 ? t('The last one is on') : t('The last one was on')} <DateText date={lastOn} /> (
            <DaysFromText date={lastOn} today={today} />)
          </p>
        )}
      </div>
    </Card>
  );
}
