import { DateText } from '../../../ui/index.ts';
import { useTranslation } from 'react-i18next';

/** A day in a table: the session in which something was rated, or the date. */
export function DayName({ on, number }: { on: string; number: number | null }) {
  const { t } = useTranslation();
  return number === null ? <DateText date={on} format="short" /> : t('S{{number}}', { number });
}
