import type { TFunction } from 'i18next';
import type { GroupRecordPart, PersonRecordPart, PrintedNote } from '../../../shared/contract/records.ts';
import { formatDate, formatDateRange } from '../../i18n/format.ts';

/** "Group note, session 3, Sep 28, 2026". */
export function noteTitle({ kind, sessionNumber, date }: PrintedNote, t: TFunction): string {
  const day = formatDate(date);
  if (sessionNumber === null)
    return kind === 'group' ? t('Group note, {{day}}', { day }) : t('Individual note, {{day}}', { day });
  return kind === 'group'
    ? t('Group note, session {{number}}, {{day}}', { number: sessionNumber, day })
    : t('Individual note, session {{number}}, {{day}}', { number: sessionNumber, day });
}

/** The days that a record is of. */
export function spanWords({ from, to }: { from: string | null; to: string | null }, t: TFunction): string {
  if (from !== null && to !== null && from <= to) return formatDateRange(from, to);
  if (from !== null) return t('from {{day}} on', { day: formatDate(from) });
  if (to !== null) return t('up to {{day}}', { day: formatDate(to) });
  return t('from the beginning on');
}

export function personPartName(part: PersonRecordPart, t: TFunction): string {
  switch (part) {
    case 'attendance':
      return t('Attendance');
    case 'consents':
      return t('Consent and assent');
    case 'notes':
      return t('Individual notes');
    case 'disclosures':
      return t('Disclosure register');
  }
}

export function groupPartName(part: GroupRecordPart, t: TFunction): string {
  switch (part) {
    case 'plan':
      return t('Plan, by reference');
    case 'sessions':
      return t('Sessions');
    case 'members':
      return t('Members, with names');
    case 'notes':
      return t('Group notes');
    case 'incidents':
      return t('Incidents, by day alone');
  }
}
