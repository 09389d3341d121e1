import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Clash } from '../../../shared/contract/timetable.ts';
import { clashSentence } from '../../data/clash-words.ts';
import { useNames } from '../../data/names.ts';
import styles from './Calendar.module.css';

/** What a session meets, in words. */
export function ClashList({ clashes }: { clashes: readonly Clash[] }) {
  const { t } = useTranslation();
  const names = useNames();
  if (clashes.length === 0) return null;
  return (
    <ul className={styles.clashes} aria-label={t('Clashes')}>
      {clashes.map((clash) => (
        <li key={`${clash.kind} ${clash.sessionId} ${clash.name}`}>
          <TriangleAlert aria-hidden="true" />
          <span>{clashSentence(clash, names, t)}</span>
        </li>
      ))}
    </ul>
  );
}
