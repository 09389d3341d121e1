import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './Calendar.module.css';
import type { EntryStretch } from './week-stretches.ts';

interface OutOfViewProps {
  where: 'earlier' | 'later';
  stretches: readonly EntryStretch[];
  /** Brings a minute of the day into sight. */
  onShow: (minute: number) => void;
}

/** Says that a day has sessions above or below the hours in sight, and goes there. */
export function OutOfView({ where, stretches, onShow }: OutOfViewProps) {
  const { t } = useTranslation();
  if (stretches.length === 0) return null;
  const count = stretches.length;
  const Sign = where === 'earlier' ? ArrowUp : ArrowDown;
  const nearest = where === 'earlier' ? stretches.at(-1)! : stretches[0]!;
  return (
    <button type="button" className={styles.outOfView} onClick={() => onShow(Math.max(0, nearest.from - 15))}>
      <Sign aria-hidden="true" />
      {where === 'earlier' ? t('{{count}} earlier', { count }) : t('{{count}} later', { count })}
    </button>
  );
}
