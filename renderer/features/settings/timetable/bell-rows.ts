import type { BellPeriod } from '../../../../shared/contract/timetable.ts';
import { addMinutes, minuteOfDay } from '../../../../shared/domain/local-time.ts';

/** A line of a bell schedule while it is written: from and to, as schools print it. */
export interface BellRow {
  name: string;
  start: string | null;
  end: string | null;
  /** The name under which it is saved, so that classes follow a new one; empty for a new period. */
  savedName: string;
}

export function rowsOfPeriods(periods: readonly BellPeriod[]): BellRow[] {
  return periods.map(({ name, start, minutes }) => ({
    name,
    start,
    end: addMinutes(start, minutes).time,
    savedName: name,
  }));
}

/** How long a row lasts; null where it is not whole, or ends before it begins. */
export function minutesOf({ start, end }: Pick<BellRow, 'start' | 'end'>): number | null {
  if (start === null || end === null) return null;
  const minutes = minuteOfDay(end) - minuteOfDay(start);
  return minutes > 0 ? minutes : null;
}

const usualMinutes = 45;
const usualBreak = 5;

/** The period that probably comes next: the next number, after the same break, as long as the last one. */
export function nextRow(rows: readonly BellRow[]): BellRow {
  const last = rows.at(-1);
  if (!last) return { name: 'P1', start: '08:00', end: '08:45', savedName: '' };
  const before = rows.at(-2);
  const minutes = minutesOf(last) ?? usualMinutes;
  const gap =
    before?.end && last.start ? Math.max(0, minuteOfDay(last.start) - minuteOfDay(before.end)) : usualBreak;
  const begins = last.end === null ? null : addMinutes(last.end, gap);
  const ends = begins === null ? null : addMinutes(begins.time, minutes);
  const isSameDay = begins?.days === 0 && ends?.days === 0;
  return {
    name: last.name.replace(/\d+(?=\D*$)/, (number) => String(Number(number) + 1)),
    start: isSameDay ? begins.time : null,
    end: isSameDay ? ends.time : null,
    savedName: '',
  };
}

const clockTime = /(\d{1,2})\s?[:.h]\s?(\d{2})(?:\s?([ap])\.?\s?m\.?)?/gi;
/** A school's day has no one o'clock at night: from here down, without am, pm or a nought, the afternoon is meant. */
const latestAfternoonHour = 6;

function timeOf([, hours, minutes, half]: RegExpMatchArray, after: string | null): string | null {
  let hour = Number(hours);
  if (hour > 23 || Number(minutes) > 59) return null;
  const isAfternoon = half?.toLowerCase() === 'p';
  if (half !== undefined) hour = (hour % 12) + (isAfternoon ? 12 : 0);
  else if (
    !hours!.startsWith('0') &&
    hour <= latestAfternoonHour &&
    after !== null &&
    hour * 60 + Number(minutes) < minuteOfDay(after)
  )
    hour += 12;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

/**
 * Reads periods from lines as a spreadsheet or a school's page gives them: a name, then from and to, or from and a
 * number of minutes ("P1  8:05  8:50", "Lunch, 12:10 pm – 12:40 pm", "P2 9:00 45"). Empty lines are passed over.
 * `unread` holds the numbers of the lines, from 1, in which no two times were found.
 */
export function readBellText(text: string): { rows: BellRow[]; unread: number[] } {
  const rows: BellRow[] = [];
  const unread: number[] = [];
  for (const [place, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const [first, second] = [...line.matchAll(clockTime)];
    const start = first ? timeOf(first, rows.at(-1)?.end ?? null) : null;
    if (!first || start === null) {
      unread.push(place + 1);
      continue;
    }
    const after = line.slice(first.index + first[0].length);
    const minutes = /(\d{1,3})/.exec(after)?.[1];
    const lasting = minutes === undefined ? null : addMinutes(start, Number(minutes));
    const end = second ? timeOf(second, start) : lasting?.days === 0 ? lasting.time : null;
    if (end === null) unread.push(place + 1);
    else {
      const name = line
        .slice(0, first.index)
        .replace(/[\s,;:|–—-]+$/, '')
        .trim();
      rows.push({ name, start, end, savedName: '' });
    }
  }
  return { rows, unread };
}

/** The rows as lines of text that `readBellText` and a spreadsheet read. */
export function writeBellText(rows: readonly BellRow[]): string {
  return rows.map(({ name, start, end }) => [name, start ?? '', end ?? ''].join('\t')).join('\n');
}

/** Rows read from text keep the saved name of the row that was called so, or, where all names are new, stood there. */
export function keepSavedNames(read: readonly BellRow[], before: readonly BellRow[]): BellRow[] {
  return read.map((row) => {
    const known = before.find(({ name }) => name === row.name);
    return known ? { ...row, savedName: known.savedName } : row;
  });
}
