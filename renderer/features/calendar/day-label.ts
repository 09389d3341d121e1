import type { TFunction } from 'i18next';
import type { ShownLetter } from '../../data/shown-letters.ts';
import { formatDate } from '../../i18n/format.ts';

interface DayFacts {
  day: string;
  today: string;
  count: number;
  closure: string | undefined;
  letter: ShownLetter | undefined;
}

/** What is heard of a day when the keyboard comes to it: "Today, Thursday, March 12, 2026: A day, 2 sessions". */
export function dayLabel({ day, today, count, closure, letter }: DayFacts, t: TFunction): string {
  const facts = [
    ...(letter === undefined ? [] : [letter.words]),
    ...(closure === undefined ? [] : [t('closed: {{closure}}', { closure })]),
    t('{{count}} sessions', { count }),
  ].join(', ');
  const words = { day: formatDate(day, 'long'), facts };
  return day === today ? t('Today, {{day}}: {{facts}}', words) : t('{{day}}: {{facts}}', words);
}
