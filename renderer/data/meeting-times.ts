import type { TFunction } from 'i18next';
import type { MeetingTimes } from '../../shared/domain/meeting-times.ts';
import { formatList, formatTime, formatTimeRange } from '../i18n/format.ts';

export { type MeetingTimes, meetingTimes } from '../../shared/domain/meeting-times.ts';

/** "Mondays, 9:10 AM or 10:15 AM"; empty where neither the day nor the hour is known. */
export function meetingTimeWords({ weekdays, starts, minutes }: MeetingTimes, t: TFunction): string {
  const [only] = starts;
  const time =
    starts.length === 1 && minutes !== null
      ? formatTimeRange(only!, minutes)
      : formatList(
          starts.map((start) => formatTime(start)),
          'disjunction',
        );
  const weekday = formatList(weekdays.map((day) => weekdaysName(day, t)));
  return weekday !== '' && time !== '' ? t('{{weekday}}, {{time}}', { weekday, time }) : weekday || time;
}

function weekdaysName(weekday: number, t: TFunction): string {
  switch (weekday) {
    case 1:
      return t('Mondays');
    case 2:
      return t('Tuesdays');
    case 3:
      return t('Wednesdays');
    case 4:
      return t('Thursdays');
    case 5:
      return t('Fridays');
    case 6:
      return t('Saturdays');
    default:
      return t('Sundays');
  }
}
