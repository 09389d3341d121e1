import { currentLocale } from './language.ts';

/**
 * Dates, times, numbers and lists in the reader's way. A local date ('YYYY-MM-DD') and a local time ('HH:mm')
 * are what the clock on the wall says: they are formatted as they stand and never pass through a time zone.
 * Only `formatInstant` takes a moment of the world's clock, and it is told the zone.
 * Every function takes a locale last; without one it is the chosen language's.
 */
export type DateStyle = 'short' | 'medium' | 'long' | 'weekday' | 'month' | 'year';

const dateStyles: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  short: { day: 'numeric', month: 'short' },
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'short', day: 'numeric', month: 'short' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Intl formatters are slow to make and a register holds hundreds of dates. */
function dateFormatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  formatters.set(key, made);
  return made;
}

/** The wall clock's value laid on UTC, where no clock is ever changed; only for formatting and day counts. */
function onUtc(date: string, time = '00:00'): Date {
  const parsed = new Date(`${date}T${time}:00Z`);
  if (Number.isNaN(parsed.getTime())) throw new RangeError(`Not a local date and time: ${date} ${time}`);
  return parsed;
}

/** 'YYYY-MM-DD' in words. @throws RangeError when it is not a date */
export function formatDate(date: string, style: DateStyle = 'medium', locale = currentLocale()): string {
  return dateFormatter(locale, { ...dateStyles[style], timeZone: 'UTC' }).format(onUtc(date));
}

/** Two local dates, first to last, with what they share written once. @throws RangeError */
export function formatDateRange(
  first: string,
  last: string,
  style: DateStyle = 'medium',
  locale = currentLocale(),
): string {
  return dateFormatter(locale, { ...dateStyles[style], timeZone: 'UTC' }).formatRange(
    onUtc(first),
    onUtc(last),
  );
}

const clock: Intl.DateTimeFormatOptions = { timeStyle: 'short', timeZone: 'UTC' };

/** 'HH:mm' as the reader writes it (10:20, or 10:20 AM). @throws RangeError when it is not a time */
export function formatTime(time: string, locale = currentLocale()): string {
  return dateFormatter(locale, clock).format(onUtc('2000-01-01', time));
}

/** A session's span: from `start` ('HH:mm') for `minutes`. @throws RangeError */
export function formatTimeRange(start: string, minutes: number, locale = currentLocale()): string {
  const from = onUtc('2000-01-01', start);
  const to = new Date(from.getTime() + minutes * 60_000);
  const format = dateFormatter(locale, clock);
  // Over midnight formatRange would write out both days, and these days are not meant.
  if (to.getUTCDate() !== from.getUTCDate()) return `${format.format(from)} – ${format.format(to)}`;
  return format.formatRange(from, to);
}

/** The name of a weekday, 1 Monday to 7 Sunday (ISO 8601). */
export function formatWeekday(
  weekday: number,
  length: 'long' | 'short' | 'narrow' = 'long',
  locale = currentLocale(),
): string {
  // 2024-01-01 was a Monday
  return dateFormatter(locale, { weekday: length, timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, 0, weekday)),
  );
}

/** The name of a month, 1 January to 12 December. */
export function formatMonth(month: number, locale = currentLocale()): string {
  return dateFormatter(locale, { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, month - 1)),
  );
}

/** A moment (ISO 8601 with offset) as the clock of `timeZone` showed it, with date and time. @throws RangeError */
export function formatInstant(instant: string, timeZone: string, locale = currentLocale()): string {
  return dateFormatter(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(
    new Date(instant),
  );
}

const minutesInDay = 24 * 60;

function formatRelative(value: number, unit: 'day' | 'minute' | 'hour' | 'year', locale: string): string {
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(value, unit);
}

/**
 * How a local date lies to today, in days: "today", "tomorrow", "2 days ago", "in 12 days"; from two years on in whole years.
 * @throws RangeError
 */
export function formatDaysFrom(date: string, today: string, locale = currentLocale()): string {
  const days = Math.round((onUtc(date).getTime() - onUtc(today).getTime()) / (minutesInDay * 60_000));
  // Nobody counts in days what is years away.
  const years = Math.trunc(days / 365.2425);
  if (Math.abs(years) >= 2) return formatRelative(years, 'year', locale);
  return formatRelative(days, 'day', locale);
}

type LocalMoment = { readonly date: string; readonly time: string };

/**
 * How a local moment lies to another, in the unit a person would use: "in 24 minutes", "3 hours ago",
 * "tomorrow". From a day's distance on it counts calendar days. @throws RangeError
 */
export function formatFromNow(moment: LocalMoment, now: LocalMoment, locale = currentLocale()): string {
  const difference = onUtc(moment.date, moment.time).getTime() - onUtc(now.date, now.time).getTime();
  const minutes = Math.round(difference / 60_000);
  if (minutes === 0) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'second');
  if (Math.abs(minutes) < 60) return formatRelative(minutes, 'minute', locale);
  if (moment.date !== now.date && Math.abs(minutes) >= minutesInDay / 2) {
    return formatDaysFrom(moment.date, now.date, locale);
  }
  return formatRelative(Math.trunc(minutes / 60), 'hour', locale);
}

/** A length of time in minutes, 0 and up: "45 min", "1 hr 30 min". */
export function formatMinutes(minutes: number, locale = currentLocale()): string {
  const part = (value: number, unit: 'hour' | 'minute') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value);
  const hours = Math.floor(minutes / 60);
  const rest = minutes - hours * 60;
  if (hours === 0) return part(rest, 'minute');
  return rest === 0 ? part(hours, 'hour') : `${part(hours, 'hour')} ${part(rest, 'minute')}`;
}

/** A length of time in seconds, 0 and up, in minutes and seconds: "12 sec", "6 min 30 sec". */
export function formatSeconds(seconds: number, locale = currentLocale()): string {
  const whole = Math.round(seconds);
  const part = (value: number, unit: 'minute' | 'second') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value);
  const minutes = Math.floor(whole / 60);
  const rest = whole - minutes * 60;
  if (minutes === 0) return part(rest, 'second');
  return rest === 0 ? part(minutes, 'minute') : `${part(minutes, 'minute')} ${part(rest, 'second')}`;
}

export function formatNumber(
  value: number,
  options: Intl.NumberFormatOptions = {},
  locale = currentLocale(),
): string {
  return new Intl.NumberFormat(locale, options).format(value);
}

/** A share from 0 to 1 in per cent; beside it belongs the denominator. */
export function formatShare(share: number, locale = currentLocale()): string {
  return formatNumber(share, { style: 'percent', maximumFractionDigits: 0 }, locale);
}

/** A file's size, in steps of 1000: "640 bytes", "12.4 MB". `bytes` is 0 or more. */
export function formatBytes(bytes: number, locale = currentLocale()): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  return formatNumber(
    bytes / 1000 ** step,
    {
      style: 'unit',
      unit: units[step],
      // Short, a byte has no plural in English.
      unitDisplay: step === 0 ? 'long' : 'short',
      maximumFractionDigits: step === 0 ? 0 : 1,
    },
    locale,
  );
}

/** "Ana, Ben and Chloé". */
export function formatList(
  items: readonly string[],
  type: Intl.ListFormatType = 'conjunction',
  locale = currentLocale(),
): string {
  return new Intl.ListFormat(locale, { style: 'long', type }).format(items);
}

/** The order in which the reader expects names and labels: accents and case aside, numbers by value. */
export function compareText(first: string, second: string, locale = currentLocale()): number {
  return collatorFor(locale).compare(first, second);
}

const collators = new Map<string, Intl.Collator>();

function collatorFor(locale: string): Intl.Collator {
  const known = collators.get(locale);
  if (known) return known;
  const made = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  collators.set(locale, made);
  return made;
}

/** A copy of `items`, sorted by the name of each. */
export function sortByName<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  locale = currentLocale(),
): Item[] {
  return [...items].sort((a, b) => compareText(nameOf(a), nameOf(b), locale));
}
