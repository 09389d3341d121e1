import type { TFunction } from 'i18next';
import { minute } from '../../../shared/domain/run-clock.ts';
import { formatMinutes, formatNumber } from '../../i18n/format.ts';

/** From here on seconds say nothing any more. */
const longTime = 100 * minute;

/** A time as a clock shows it, '8:52': whole seconds, rounded up, so that the last second is seen. */
export function clockFigure(time: number): string {
  if (time >= longTime) return formatMinutes(Math.floor(time / minute));
  const seconds = Math.ceil(time / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Ahead of the plan, behind it, or in time: less than a minute is no difference. */
export function behindWords(behind: number, t: TFunction): string {
  const minutes = Math.floor(Math.abs(behind) / minute);
  if (minutes === 0) return t('as planned');
  return behind > 0
    ? t('{{count}} minutes behind', { count: minutes, minutes: formatNumber(minutes) })
    : t('{{count}} minutes ahead', { count: minutes, minutes: formatNumber(minutes) });
}
