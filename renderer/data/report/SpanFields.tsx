import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { isRecordableDay } from '../../../shared/domain/local-time.ts';
import {
  type ReportSpan,
  reportSpan,
  type ReportSpanName,
  reportSpans,
  type SchoolYear,
} from '../../../shared/domain/report-span.ts';
import { formatDate, formatDateRange } from '../../i18n/format.ts';
import { DateField, SelectField } from '../../ui/index.ts';
import { useSchoolYear } from '../settings.ts';
import { useToday } from '../today.ts';

const own = 'own';
const always = 'always';

/** The days of a report: by name, or from one day to another. */
export function SpanFields({ span, onChange }: { span: ReportSpan; onChange: (span: ReportSpan) => void }) {
  const { t } = useTranslation();
  const today = useToday();
  const schoolYear = useSchoolYear();
  const chosen = spanName(span, today, schoolYear);
  return (
    <>
      <SelectField
        label={t('Days')}
        value={chosen}
        onChange={(value) => {
          const name = reportSpans.find((one) => one === value);
          if (name) onChange(reportSpan(name, today, schoolYear));
          else if (value === always) onChange({ from: null, to: null });
        }}
        options={[
          ...reportSpans.map((value) => ({ value, label: spanLabel(value, t) })),
          { value: always, label: t('From the first day to the last') },
          ...(chosen === own ? [{ value: own, label: t('Days of your own') }] : []),
        ]}
      />
      <DateField label={t('From')} value={span.from} onChange={(from) => onChange({ ...span, from })} />
      <DateField
        label={t('Until')}
        value={span.to}
        onChange={(to) => onChange({ ...span, to })}
        errorMessage={isTurned(span) ? t('The end lies before the start.') : undefined}
      />
    </>
  );
}

/** Whether there is something to ask for: the end is not before the start, and both are years of records. */
export function canBeAsked(span: ReportSpan): boolean {
  return !isTurned(span) && [span.from, span.to].every((day) => day === null || isRecordableDay(day));
}

/** Whether the end lies before the start. */
export function isTurned({ from, to }: ReportSpan): boolean {
  return from !== null && to !== null && to < from;
}

function spanName(span: ReportSpan, today: string, schoolYear: SchoolYear): string {
  if (span.from === null && span.to === null) return always;
  const found = reportSpans.find((name) => {
    const { from, to } = reportSpan(name, today, schoolYear);
    return from === span.from && to === span.to;
  });
  return found ?? own;
}

function spanLabel(name: ReportSpanName, t: TFunction): string {
  switch (name) {
    case 'this-month':
      return t('This month');
    case 'last-month':
      return t('Last month');
    case 'term':
      return t('This term');
    case 'school-year':
      return t('This school year');
  }
}

/** The days of a report in words. */
export function spanText({ from, to }: ReportSpan, t: TFunction): string {
  if (from !== null && to !== null) return formatDateRange(from, to, 'medium');
  if (from !== null) return t('From {{date}} on', { date: formatDate(from) });
  if (to !== null) return t('Until {{date}}', { date: formatDate(to) });
  return t('From the first day to the last');
}
