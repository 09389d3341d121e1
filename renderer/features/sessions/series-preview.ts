import type { ClosureDay, PreviewRow, Session } from '../../../shared/contract/sessions.ts';
import { overlaps, type Moment } from '../../../shared/domain/clashes.ts';
import { closureOn } from '../../../shared/domain/closures.ts';
import { addDays } from '../../../shared/domain/local-time.ts';

/** A day of the series as it will be saved, or as it was left out. */
export interface SeriesRow {
  key: string;
  date: string;
  start: string;
  minutes: number;
  /** The letter of the day as the rule made it; null after another day was chosen by hand, and without a cycle. */
  letter: string | null;
  /** Empty where no bell schedule is followed, or another time was chosen by hand. */
  periodName: string;
  isLeftOut: boolean;
}

/** What is to be said about a row. `isTaken`: the group meets at that very moment already, so it cannot be saved. */
export interface RowNote {
  closure: string | null;
  /** The start of the session, of the group or of this series, that it overlaps with. */
  clash: string | null;
  isTaken: boolean;
}

/** The days that the core made of the rule: those to plan, and those left out because of a closure. */
export function rowsOfPreview(preview: { rows: PreviewRow[]; skipped: PreviewRow[] }): SeriesRow[] {
  const row =
    (isLeftOut: boolean) =>
    ({ date, start, minutes, letter, periodName }: PreviewRow) => ({
      key: `${date} ${start}`,
      date,
      start,
      minutes,
      letter,
      periodName,
      isLeftOut,
    });
  return sortRows([...preview.rows.map(row(false)), ...preview.skipped.map(row(true))]);
}

/** A row after it was edited: what the rule said of another day or time is no longer true of it. */
export function editedRow(row: SeriesRow, part: Partial<SeriesRow>): SeriesRow {
  const next = { ...row, ...part };
  return {
    ...next,
    letter: next.date === row.date ? row.letter : null,
    periodName: next.start === row.start ? row.periodName : '',
  };
}

export function sortRows(rows: readonly SeriesRow[]): SeriesRow[] {
  return rows.toSorted((one, other) => (momentOf(one) < momentOf(other) ? -1 : 1));
}

const momentOf = ({ date, start }: Moment) => `${date} ${start}`;

/** What to say about each row, by its key: closures and clashes, as the rows stand after they were edited. */
export function notesOnRows(
  rows: readonly SeriesRow[],
  sessions: readonly Session[],
  closures: readonly ClosureDay[],
): Map<string, RowNote> {
  const meetings = Map.groupBy<string, Moment & { key?: string }>(
    [...sessions.filter((session) => session.state !== 'cancelled'), ...rows.filter((row) => !row.isLeftOut)],
    (meeting) => meeting.date,
  );
  return new Map(
    rows.map((row) => {
      // one that begins late in the evening lasts into the next day
      const others = [-1, 0, 1]
        .flatMap((days) => meetings.get(addDays(row.date, days)) ?? [])
        .filter((other) => other.key !== row.key);
      return [
        row.key,
        {
          closure: closureOn(closures, row.date)?.name ?? null,
          clash: others.find((other) => overlaps(row, other))?.start ?? null,
          isTaken: others.some((other) => momentOf(other) === momentOf(row)),
        },
      ];
    }),
  );
}
