import type { TFunction } from 'i18next';
import type { ReportText } from '../../../shared/contract/report-document.ts';
import type { ReportSpan } from '../../../shared/domain/report-span.ts';
import { formatDate, formatMinutes, formatNumber, formatShare } from '../../i18n/format.ts';
import { spanText } from './SpanFields.tsx';

/** A whole number for a report: shown in the reader's way, plain in a spreadsheet. */
export function numberText(value: number): ReportText {
  return { text: formatNumber(value, { maximumFractionDigits: 0 }), raw: String(Math.round(value)) };
}

/** A number with so many digits after the point. */
export function decimalText(value: number, digits: number): ReportText {
  const options = { maximumFractionDigits: digits, minimumFractionDigits: digits };
  return { text: formatNumber(value, options), raw: value.toFixed(digits) };
}

/** A change: with its sign, so that none is read as a score. */
export function changeText(value: number, digits = 1): ReportText {
  const rounded = Number(value.toFixed(digits));
  return {
    text: formatNumber(rounded, {
      signDisplay: 'exceptZero',
      maximumFractionDigits: digits,
      minimumFractionDigits: digits,
    }),
    raw: rounded.toFixed(digits),
  };
}

/** A share of some; a dash where there is nothing to take a share of. */
export function shareText(part: number, of: number): ReportText {
  if (of === 0) return { text: '–', raw: '' };
  return { text: formatShare(part / of), raw: (part / of).toFixed(4) };
}

/** Minutes in hours and minutes; a spreadsheet gets minutes. */
export function minutesText(minutes: number): ReportText {
  return { text: formatMinutes(Math.round(minutes)), isData: true, raw: String(Math.round(minutes)) };
}

/** A day, as the reader writes it; a spreadsheet gets it as 'YYYY-MM-DD'. */
export function dayText(date: string): ReportText {
  return { text: formatDate(date), isData: true, raw: date };
}

/** A month, 'YYYY-MM', as the reader writes it. */
export function monthText(month: string): ReportText {
  return { text: formatDate(`${month}-01`, 'month'), isData: true, raw: month };
}

/** The days of a report: what Intl writes is nobody's translation. */
export function daysText(span: ReportSpan, t: TFunction): ReportText {
  const text = spanText(span, t);
  return span.from !== null && span.to !== null ? { text, isData: true } : text;
}

/** Words of the records: nobody translates them. */
export function dataText(text: string, href?: string): ReportText {
  return { text, isData: true, ...(href === undefined ? {} : { href }) };
}

/** "84 of 96 (88 %)": with what it is taken of. */
export function ofText(part: number, of: number, t: TFunction): string {
  if (of === 0) return t('none recorded');
  return t('{{part}} of {{of}} ({{share}})', {
    part: formatNumber(part),
    of: formatNumber(of),
    share: formatShare(part / of),
  });
}
