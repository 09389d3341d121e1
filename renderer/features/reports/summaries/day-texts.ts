import type { TFunction } from 'i18next';
import type { ReportText } from '../../../../shared/contract/report-document.ts';
import { formatDate, formatNumber } from '../../../i18n/format.ts';

/** A day in a table; plain in a spreadsheet. */
export function dayText(on: string): ReportText {
  return { text: formatDate(on), raw: on, isData: true };
}

/** A day as short as it can be told, under an axis. */
export function shortDay(on: string): string {
  return formatDate(on, 'short');
}

/** "Session 6", or the day where it was outside of one. */
export function momentText({ number, on }: { number: number | null; on: string }, t: TFunction): ReportText {
  return number === null
    ? dayText(on)
    : { text: t('Session {{number}}', { number: formatNumber(number) }), raw: String(number) };
}

/** The same under an axis: the number alone says enough there. */
export function momentMark({ number, on }: { number: number | null; on: string }): string {
  return number === null ? shortDay(on) : formatNumber(number);
}
