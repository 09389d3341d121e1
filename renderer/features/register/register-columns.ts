import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Register } from '../../../shared/contract/attendance.ts';
import { shownYear } from '../../data/shown-year.ts';
import { formatDate } from '../../i18n/format.ts';

type SessionOfRegister = Register['sessions'][number];

/** What rows and heading need to know of a session; its totals are not among it. */
export interface RegisterColumn {
  id: string;
  number: number | null;
  date: string;
  /** Where the day alone would not say it. */
  year: string | null;
  cancelReason: string;
  isCancelled: boolean;
  isToday: boolean;
  isToCome: boolean;
  /** The session in words, for those who hear its heading and for the pointer. */
  words: string;
}

/** The sessions as columns. They stay the same while only totals change, so that a mark draws one row. */
export function useRegisterColumns(
  sessions: readonly SessionOfRegister[],
  today: string,
): readonly RegisterColumn[] {
  const { t } = useTranslation();
  const facts = JSON.stringify(
    sessions.map(({ id, number, date, state, cancelReason, topic }) => ({
      id,
      number,
      date,
      cancelReason,
      topic,
      isCancelled: state === 'cancelled',
    })),
  );
  return useMemo(
    () =>
      (JSON.parse(facts) as ColumnFacts[]).map((column, place, all) => ({
        ...makeColumn(column, today, t),
        year: shownYear(column.date, all[place - 1]?.date ?? null, today),
      })),
    [facts, today, t],
  );
}

type ColumnFacts = Pick<RegisterColumn, 'id' | 'number' | 'date' | 'cancelReason' | 'isCancelled'> & {
  topic: string;
};

function makeColumn(
  { topic, ...facts }: ColumnFacts,
  today: string,
  t: TFunction,
): Omit<RegisterColumn, 'year'> {
  const { number, date, isCancelled, cancelReason } = facts;
  const isToday = date === today;
  const isToCome = !isCancelled && date > today;
  const day = formatDate(date, 'long');
  const title =
    number === null
      ? t('Cancelled session, {{day}}', { day })
      : t('Session {{number}}, {{day}}', { number, day });
  const more = isCancelled ? cancelReason : topic;
  const about = more ? t('{{title}}: {{more}}', { title, more }) : title;
  const words = isToCome
    ? t('{{session}} (still to come)', { session: about })
    : isToday && !isCancelled
      ? t('{{session}} (today)', { session: about })
      : about;
  return { ...facts, isToday, isToCome, words };
}

/** The newest session that took place or could have: where work goes on. The first one while all is to come. */
export function newestColumn(sessions: readonly SessionOfRegister[], today: string): number {
  const place = sessions.findLastIndex((session) => session.state !== 'cancelled' && session.date <= today);
  return Math.max(place, 0);
}
