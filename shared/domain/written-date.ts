import { dayNumber } from './local-time.ts';

/** In which order a day is written by figures: 2026-03-12, 12/03/2026 or 03/12/2026. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';

export type ReadDate = { date: string } | { problem: 'bad-date' | 'ambiguous-date' };

/** No day takes more room; longer texts are not even looked at. */
const longest = 60;

const bad: ReadDate = { problem: 'bad-date' };

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Year first: 2026-03-12, 2026/3/12, 2026.03.12, 20260312. */
const yearFirst = /^(\d{4})(?:([-/. ])(\d{1,2})\2(\d{1,2})|(\d\d)(\d\d))$/;
/** Year last, in the order of the country: 12/03/2026, 3.12.26. */
const yearLast = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/;
/** The month in words, day or month first: 12 Mar 2026, Mar 12, 2026, 12-Mar-26. A weekday before it is skipped. */
const dayAndName =
  /^(?:\p{L}{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?[-\s]+(\p{L}{3,9})\.?,?[-\s]+(\d{4}|\d{2})$/u;
const nameAndDay = /^(?:\p{L}{3,9},\s+)?(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4}|\d{2})$/u;

/**
 * Reads a day as people and spreadsheets write it. `order` settles 03/04/2026; with null (or 'ymd') it is called
 * ambiguous unless one part is above 12 or both are the same. Years of two figures lie between 1950 and 2049. Answers a
 * local day 'YYYY-MM-DD' between 1900 and 2199, or what is wrong; 2026-02-30 is a bad date.
 *
 * @example readDate('03/04/2026', 'dmy') // { date: '2026-04-03' }
 */
export function readDate(text: string, order: DateOrder | null): ReadDate {
  if (text.length > longest) return bad;
  const written = text.trim();
  const byYear = yearFirst.exec(written);
  if (byYear) return asDay(byYear[1]!, byYear[3] ?? byYear[5]!, byYear[4] ?? byYear[6]!);
  const byOrder = yearLast.exec(written);
  if (byOrder) return readYearLast(byOrder[1]!, byOrder[3]!, byOrder[4]!, order);
  const byDay = dayAndName.exec(written);
  if (byDay) return asDay(byDay[3]!, monthNumber(byDay[2]!), byDay[1]!);
  const byMonth = nameAndDay.exec(written);
  if (byMonth) return asDay(byMonth[3]!, monthNumber(byMonth[1]!), byMonth[2]!);
  return bad;
}

/**
 * The order in which a set of texts writes its days: 'ymd' where none depends on an order, null where all of them
 * could be read either way, so that the person has to say.
 */
export function guessDateOrder(texts: Iterable<string>): DateOrder | null {
  let isAmbiguous = false;
  let dayFirst = 0;
  let monthFirst = 0;
  for (const text of texts) {
    const parts = yearLast.exec(text.trim());
    if (!parts) continue;
    const [first, second] = [Number(parts[1]), Number(parts[3])];
    if (first > 12 && second <= 12) dayFirst += 1;
    else if (second > 12 && first <= 12) monthFirst += 1;
    else if (first !== second) isAmbiguous = true;
  }
  if (dayFirst > monthFirst) return 'dmy';
  if (monthFirst > dayFirst) return 'mdy';
  return isAmbiguous || dayFirst > 0 ? null : 'ymd';
}

function readYearLast(first: string, second: string, year: string, order: DateOrder | null): ReadDate {
  const [one, other] = [Number(first), Number(second)];
  const isSettled = order === 'dmy' || order === 'mdy';
  if (!isSettled && one <= 12 && other <= 12 && one !== other) {
    return 'date' in asDay(year, first, second) ? { problem: 'ambiguous-date' } : bad;
  }
  const isDayFirst = order === 'dmy' || (order !== 'mdy' && one > 12);
  return isDayFirst ? asDay(year, second, first) : asDay(year, first, second);
}

function monthNumber(name: string): string {
  const wanted = name.toLowerCase();
  return String(monthNames.findIndex((month) => month.startsWith(wanted)) + 1);
}

function asDay(year: string, month: string, day: string): ReadDate {
  const fullYear = year.length === 2 ? (Number(year) < 50 ? `20${year}` : `19${year}`) : year;
  const date = `${fullYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (date < '1900-01-01' || date > '2199-12-31') return bad;
  try {
    // Date.parse lets 30 February pass as 2 March; written back it differs.
    return new Date(dayNumber(date) * 86_400_000).toISOString().startsWith(date) ? { date } : bad;
  } catch {
    return bad;
  }
}
