import { type ProtectedCounts, protectCounts } from './protected-counts.ts';
import {
  attendanceBandOf,
  attendanceBands,
  changeBandOf,
  changeBands,
  type ReportSeat,
} from './report-bands.ts';

/** A figure over members as it may go out; 'none' where there is nothing to make it of. */
export type ReportFigure = number | 'hidden' | 'none';

export interface ReportFigures {
  rows: ReportFigure[];
  all: ReportFigure;
}

export interface ProtectedReport {
  /** Places attended of those recorded, in whole steps of 5 %. */
  shares: ReportFigures;
  /** Means of the members' changes, in whole T. */
  means: ReportFigures;
  /**
   * Members by band, a row for each of `tableRows`, with the sums of the columns; null where there can be none. Of
   * changes one row of all, where those by rows cannot be shown.
   */
  attendance: ProtectedCounts | null;
  changes: ProtectedCounts | null;
}

export interface SeatsOfReport {
  whole: readonly ReportSeat[];
  rows: readonly (readonly ReportSeat[])[];
  /** The rows of the tables, in which everybody stands once. */
  tableRows: readonly (readonly ReportSeat[])[];
}

/** A share is told to the nearest of these, in percent. */
const shareStep = 5;
/** Of three members half of the places would be one in each band, and each of them told. */
const fewestOfShare = 4;

/**
 * What a page of numbers may tell of its members, as one system: who reads it knows how many members each row has, how
 * many sessions, and where the bands begin, and can put every figure beside every other.
 *
 * A sum and the bands of the same thing give each other away, so where something is hidden one of the two is left out.
 * Of attendance the share comes first: the table stands beside it only where it hides nothing. Of change the table comes
 * first: a mean stands beside it only where what it is made of hides nothing. Figures of rows are told all or none.
 */
export function protectReport({ whole, rows, tableRows }: SeatsOfReport, threshold: number): ProtectedReport {
  const changesOf = (seats: SeatsOfReport['rows']) => bandTable(seats, changeBands, changeBandOf, threshold);
  const attendance = bandTable(tableRows, attendanceBands, attendanceBandOf, threshold);
  const changesByRow = changesOf(tableRows);
  const changes = changesByRow ?? changesOf([whole]);
  const tellsShare = mayTellShare(whole, threshold);
  return {
    shares: figures(whole, rows, shareOf, {
      all: tellsShare,
      rows: tellsShare && rows.every((seats) => mayTellShare(seats, threshold)),
    }),
    means: figures(whole, rows, meanOf, {
      all: changes !== null && !changes.columnTotals.includes(null),
      rows: changesByRow !== null && !hides(changesByRow),
    }),
    // Not that of all instead: of a row with one session nobody can have been at half of them.
    attendance: tellsShare && attendance && hides(attendance) ? null : attendance,
    changes,
  };
}

/** A share may not tell of a few places attended or missed, nor of a few members of whom nothing is recorded. */
function mayTellShare(seats: readonly ReportSeat[], threshold: number): boolean {
  const isFew = (count: number, least = threshold) => count > 0 && count < least;
  const { known = [], unknown = [] } = Object.groupBy(seats, (seat) =>
    attendanceBandOf(seat) === 'unknown' ? 'unknown' : 'known',
  );
  return !(
    isFew(seats.reduce((sum, { attended }) => sum + attended, 0)) ||
    isFew(seats.reduce((sum, { missed }) => sum + missed, 0)) ||
    isFew(peopleIn(unknown)) ||
    isFew(peopleIn(known), Math.max(threshold, fewestOfShare))
  );
}

function figures(
  whole: readonly ReportSeat[],
  rows: readonly (readonly ReportSeat[])[],
  figureOf: (seats: readonly ReportSeat[]) => number | null,
  tells: { all: boolean; rows: boolean },
): ReportFigures {
  const told = (seats: readonly ReportSeat[], isTold: boolean): ReportFigure => {
    // That there is nothing would tell of the other rows, where those are hidden.
    return isTold ? (figureOf(seats) ?? 'none') : 'hidden';
  };
  return { rows: rows.map((seats) => told(seats, tells.rows)), all: told(whole, tells.all) };
}

function shareOf(seats: readonly ReportSeat[]): number | null {
  const attended = seats.reduce((sum, seat) => sum + seat.attended, 0);
  const recorded = seats.reduce((sum, { missed }) => sum + missed, attended);
  return recorded === 0 ? null : Math.round((attended * 100) / recorded / shareStep) * shareStep;
}

function meanOf(seats: readonly ReportSeat[]): number | null {
  const changes = seats.flatMap(({ change }) => (change === null ? [] : [change]));
  return changes.length === 0
    ? null
    : Math.round(changes.reduce((sum, one) => sum + one, 0) / changes.length);
}

function bandTable<Band extends string>(
  rows: readonly (readonly ReportSeat[])[],
  bands: readonly Band[],
  bandOf: (seat: ReportSeat) => Band,
  threshold: number,
): ProtectedCounts | null {
  const seatsIn = rows.map((seats) => bands.map((band) => seats.filter((seat) => bandOf(seat) === band)));
  return protectCounts(
    seatsIn.map((row) => row.map((seats) => seats.length)),
    threshold,
    {
      cells: seatsIn.map((row) => row.map(peopleIn)),
      columns: bands.map((_, column) => peopleIn(seatsIn.flatMap((row) => row[column]!))),
    },
  );
}

function hides({ cells, columnTotals }: ProtectedCounts): boolean {
  return [...cells.flat(), ...columnTotals].includes(null);
}

function peopleIn(seats: readonly ReportSeat[]): number {
  return new Set(seats.map(({ personId }) => personId)).size;
}
