import type { TFunction } from 'i18next';
import type { AttendanceStatus } from '../../shared/domain/attendance.ts';
import { statusCodes } from '../../shared/domain/attendance-codes.ts';
import type { Mark } from '../../shared/contract/attendance.ts';
import type { Hue, MarkShape } from '../ui/index.ts';
import { formatMinutes } from '../i18n/format.ts';

/** The five statuses in the order in which they are offered. */
export const statuses = ['present', 'late', 'left-early', 'excused', 'unexcused'] as const;

/** How a status looks: its letter is also its key. Letter, colour and outline say the same thing. */
export const statusLooks: Readonly<Record<AttendanceStatus, { letter: string; hue: Hue; shape: MarkShape }>> =
  {
    present: { letter: statusCodes.present, hue: 'teal', shape: 'round' },
    late: { letter: statusCodes.late, hue: 'amber', shape: 'notched' },
    'left-early': { letter: statusCodes['left-early'], hue: 'plum', shape: 'notched' },
    excused: { letter: statusCodes.excused, hue: 'blue', shape: 'outlined' },
    unexcused: { letter: statusCodes.unexcused, hue: 'rose', shape: 'square' },
  };

/** The status of a letter key, or null. A is absent, which is unexcused, as in a register that is imported. */
export function statusOfLetter(letter: string): AttendanceStatus | null {
  const key = letter.toUpperCase();
  return key === 'A' ? 'unexcused' : (statuses.find((status) => statusLooks[status].letter === key) ?? null);
}

export function statusWord(status: AttendanceStatus, t: TFunction): string {
  switch (status) {
    case 'present':
      return t('Present');
    case 'late':
      return t('Late');
    case 'left-early':
      return t('Left early');
    case 'excused':
      return t('Excused');
    case 'unexcused':
      return t('Unexcused');
  }
}

/** A mark in words: "Late, 8 min: bus". */
export function markWords(mark: Mark, t: TFunction): string {
  const status = statusWord(mark.status, t);
  const withMinutes =
    mark.minutes === null
      ? status
      : t('{{status}}, {{minutes}}', { status, minutes: formatMinutes(mark.minutes) });
  return mark.reason ? t('{{mark}}: {{reason}}', { mark: withMinutes, reason: mark.reason }) : withMinutes;
}
