import { weekdayOf } from './local-time.ts';

interface GroupTimes {
  weekday: number | null;
  startTime: string | null;
  minutes: number | null;
  place: string;
  startsOn: string | null;
  endsOn: string | null;
}

interface SessionTimes {
  date: string;
  start: string;
  minutes: number;
  place: string;
  state: 'planned' | 'running' | 'held' | 'cancelled';
}

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

/** Each value once; of four or more only those that come again, where any do: fewer show no order yet. */
function usual<Value>(values: readonly Value[]): Value[] {
  const counts = Map.groupBy(values, (value) => value);
  const repeated = [...counts].filter(([, times]) => times.length > 1).map(([value]) => value);
  return values.length >= 4 && repeated.length > 0 ? repeated : [...counts.keys()];
}
