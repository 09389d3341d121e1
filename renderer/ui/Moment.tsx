import {
  type DateStyle,
  formatDate,
  formatDateRange,
  formatDaysFrom,
  formatInstant,
  formatTime,
  formatTimeRange,
} from '../i18n/format.ts';

/** A local date, 'YYYY-MM-DD', in the reader's way. */
export function DateText({ date, format }: { date: string; format?: DateStyle }) {
  return <time dateTime={date}>{formatDate(date, format)}</time>;
}

/** Two local dates, first to last. */
export function DateRangeText({ first, last, format }: { first: string; last: string; format?: DateStyle }) {
  return <time dateTime={`${first}/${last}`}>{formatDateRange(first, last, format)}</time>;
}

/** How a local date lies to today: "2 days ago"; the date itself on hover. */
export function DaysFromText({ date, today }: { date: string; today: string }) {
  return (
    <time dateTime={date} title={formatDate(date, 'long')}>
      {formatDaysFrom(date, today)}
    </time>
  );
}

/** A local time, 'HH:mm'; with `minutes`, from it to its end. */
export function TimeText({ time, minutes }: { time: string; minutes?: number }) {
  return (
    <time dateTime={time}>{minutes === undefined ? formatTime(time) : formatTimeRange(time, minutes)}</time>
  );
}

/** A moment of the world's clock (ISO 8601), as the clocks of `timeZone` showed it. */
export function InstantText({ instant, timeZone }: { instant: string; timeZone: string }) {
  return <time dateTime={instant}>{formatInstant(instant, timeZone)}</time>;
}
