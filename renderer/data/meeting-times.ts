import type { TFunction } from 'i18next';
import type { Group } from '../../shared/contract/groups.ts';
import type { Session } from '../../shared/contract/sessions.ts';
import { weekdayOf } from '../../shared/domain/local-time.ts';
import { formatList, formatTime, formatTimeRange } from '../i18n/format.ts';

type GroupTimes = Pick<Group, 'weekday' | 'startTime' | 'minutes' | 'place' | 'startsOn' | 'endsOn'>;
type SessionTimes = Pick<Session, 'date' | 'start' | 'minutes' | 'place' | 'state'>;

/** When and where a group meets; whatever neither the group nor its sessions say is empty or null. */
export interface MeetingTimes {
  /** 1 (Monday) to 7 (Sunday), in order. */
  weekdays: number[];
  /** 'HH:mm', in order. */
  starts: string[];
  /** Null where it differs or is not known. */
  minutes: number | null;
  places: string[];
  firstOn: string | null;
  lastOn: string | null;
}

/**
 * When and where a group meets: as the group itself says, and where it says nothing, as its sessions are planned.
 * Cancelled sessions do not count; the weekday, hour and place are those of the sessions to come, if there are any,
 * and a single one out of the usual order does not count as usual.
 */
export function meetingTimes(group: GroupTimes, sessions: readonly SessionTimes[]): MeetingTimes {
  const counted = sessions.filter(({ state }) => state !== 'cancelled');
  const ahead = counted.filter(({ state }) => state === 'planned');
  const telling = ahead.length > 0 ? ahead : counted;
  const dates = counted.map(({ date }) => date).sort();
  const starts =
    group.startTime === null ? usual(telling.map(({ start }) => start)).sort() : [group.startTime];
  const lengths = new Set(
    telling.filter(({ start }) => starts.includes(start)).map(({ minutes }) => minutes),
  );
  return {
    weekdays:
      group.weekday === null
        ? usual(telling.map(({ date }) => weekdayOf(date))).sort((one, other) => one - other)
        : [group.weekday],
    starts,
    minutes: group.minutes ?? (lengths.size === 1 ? [...lengths][0]! : null),
    places: group.place === '' ? usual(telling.map(({ place }) => place).filter(Boolean)) : [group.place],
    firstOn: group.startsOn ?? dates[0] ?? null,
    lastOn: group.endsOn ?? dates.at(-1) ?? null,
  };
}

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

/** Each value once; where some come more than once, only those. */
function usual<Value>(values: readonly Value[]): Value[] {
  const counts = Map.groupBy(values, (value) => value);
  const repeated = [...counts].filter(([, times]) => times.length > 1).map(([value]) => value);
  return repeated.length > 0 ? repeated : [...counts.keys()];
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
