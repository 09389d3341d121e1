import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Moment } from '../../../shared/domain/clashes.ts';
import { clashSentence } from '../../data/clash-words.ts';
import { core } from '../../data/client.ts';
import { useNames } from '../../data/names.ts';
import { formatDate } from '../../i18n/format.ts';
import { Data } from '../../ui/index.ts';
import styles from './sessions.module.css';

export interface AskedMoments {
  exceptSessionIds: string[];
  moments: Moment[];
}

interface MomentClashesProps {
  groupId: string;
  place: string;
  asked: AskedMoments;
}

const pause = 250;
const mostShown = 6;

/** What stands in the way of the moments that are being written, while they are: said, never forbidden. */
export function MomentClashes({ groupId, place, asked }: MomentClashesProps) {
  const { t } = useTranslation();
  const names = useNames();
  const { exceptSessionIds, moments, place: settledPlace } = useSettled({ ...asked, place });
  const read = useQuery({
    ...core.timetable.clashes.queryOptions({
      input: { groupId, exceptSessionIds, place: settledPlace, moments },
    }),
    enabled: moments.length > 0,
    placeholderData: keepPreviousData,
  });
  const found =
    moments.length === 0
      ? []
      : (read.data ?? []).flatMap((clashes, turn) =>
          clashes.map((clash) => ({ clash, date: moments[turn]?.date ?? '' })),
        );
  return (
    <div role="status" className={styles.clashes}>
      {/* The line stands from the start: a button below must not move away under the hand. */}
      {found.length === 0 && (
        <p className={styles.quiet}>
          {moments.length > 0 && read.data ? t('Nothing is in the way at that time.') : '\u00a0'}
        </p>
      )}
      {found.length > 0 && (
        <ul aria-label={t('What is in the way')}>
          {found.slice(0, mostShown).map(({ clash, date }) => (
            <li key={`${date} ${clash.kind} ${clash.sessionId} ${clash.name}`} className={styles.clash}>
              <TriangleAlert aria-hidden="true" />
              <span>
                {moments.length > 1 && <time dateTime={date}>{formatDate(date, 'weekday')}: </time>}
                <Data>{clashSentence(clash, names, t)}</Data>
              </span>
            </li>
          ))}
        </ul>
      )}
      {found.length > mostShown && (
        <p className={styles.quiet}>{t('and {{count}} more', { count: found.length - mostShown })}</p>
      )}
    </div>
  );
}

/** The value once it has stood still for a moment: nothing is asked at every key. */
function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  const text = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(JSON.parse(text) as Value), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
