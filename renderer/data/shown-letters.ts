import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { weekdayOf } from '../../shared/domain/local-time.ts';
import { core } from './client.ts';

/** The letter that a day bears in a calendar, and what it means. */
export interface ShownLetter {
  letter: string;
  words: string;
}

/** The letters that a calendar shows, by day: of weeks that take turns only Monday bears one, for the whole week. */
export function useShownLetters(
  letters: readonly { date: string; letter: string }[] | undefined,
): ReadonlyMap<string, ShownLetter> {
  const { t } = useTranslation();
  const isByWeek = useQuery(core.timetable.read.queryOptions()).data?.cycle.kind === 'weeks';
  return useMemo(
    () =>
      new Map(
        letters
          ?.filter(({ date }) => !isByWeek || weekdayOf(date) === 1)
          .map(({ date, letter }) => [
            date,
            { letter, words: isByWeek ? t('{{letter}} week', { letter }) : t('{{letter}} day', { letter }) },
          ]),
      ),
    [letters, isByWeek, t],
  );
}
