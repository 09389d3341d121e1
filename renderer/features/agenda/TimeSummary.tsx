import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { timeBalance } from '../../../shared/domain/agenda-times.ts';
import { balanceWords, plannedWords } from '../../data/agenda-words.ts';
import styles from './agenda.module.css';

/** Planned against available minutes, always in sight: "48 of 45 min, 3 min over". */
export function TimeSummary({ planned, available }: { planned: number; available: number }) {
  const { t } = useTranslation();
  const balance = timeBalance(planned, available);
  const whole = Math.max(planned, available, 1);
  const isOver = balance.over > 0;
  return (
    <div className={styles.summary} data-over={isOver || undefined}>
      <p role="status">
        <b>{plannedWords(planned, available, t)}</b>
        <span className={styles.balance}>
          {isOver && <TriangleAlert aria-hidden="true" />}
          {balanceWords(balance, t)}
        </span>
      </p>
      <span className={styles.bar} aria-hidden="true">
        <span style={{ inlineSize: `${(Math.min(planned, available) / whole) * 100}%` }} />
        {isOver && <span data-over="" style={{ inlineSize: `${(balance.over / whole) * 100}%` }} />}
      </span>
    </div>
  );
}
