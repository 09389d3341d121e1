import type { TFunction } from 'i18next';
import type { BlockKind, ClockTime, Lane } from '../../shared/domain/agenda-times.ts';
import { formatNumber, formatTime } from '../i18n/format.ts';

export function blockKindWord(kind: BlockKind, t: TFunction): string {
  switch (kind) {
    case 'check-in':
      return t('Check-in');
    case 'activity':
      return t('Activity');
    case 'talk':
      return t('Talk');
    case 'break':
      return t('Break');
    case 'closing':
      return t('Closing');
  }
}

export function laneWord(lane: Lane, t: TFunction): string {
  switch (lane) {
    case 'all':
      return t('Everybody together');
    case 'a':
      return t('Part A');
    case 'b':
      return t('Part B');
  }
}

/** "10:15"; past midnight the day is said too. */
export function clockWords({ time, days }: ClockTime, t: TFunction): string {
  return days === 0 ? formatTime(time) : t('{{time}}, the day after', { time: formatTime(time) });
}

/** Planned against available minutes in words: "48 of 45 min". */
export function plannedWords(planned: number, available: number, t: TFunction): string {
  return t('{{planned}} of {{available}} min', {
    planned: formatNumber(planned),
    available: formatNumber(available),
  });
}

/** What is over or free, in words: "3 min over", "5 min free", "fills the time". */
export function balanceWords({ over, free }: { over: number; free: number }, t: TFunction): string {
  if (over > 0) return t('{{minutes}} min over', { minutes: formatNumber(over) });
  if (free > 0) return t('{{minutes}} min free', { minutes: formatNumber(free) });
  return t('fills the time');
}
