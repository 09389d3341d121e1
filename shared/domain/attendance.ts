export type AttendanceStatus = 'present' | 'late' | 'left-early' | 'excused' | 'unexcused';

export interface AttendanceSummary {
  recorded: number;
  attended: number;
  rate: number | null;
  excused: number;
  unexcused: number;
  late: number;
  leftEarly: number;
  absencesInARow: number;
}

/** True where the person was there, if only for a part: present, late, left early. */
export function isAttended(status: AttendanceStatus): boolean {
  return status === 'present' || status === 'late' || status === 'left-early';
}

/** The most minutes of a session, and so of lateness: a day. */
export const mostMinutes = 1440;

/** True where minutes mean something: how late somebody came, or how early they left. */
export function bearsMinutes(status: AttendanceStatus): boolean {
  return status === 'late' || status === 'left-early';
}

/**
 * Sums up marks in order of time, for held sessions at which the person was a member (or of one session's members).
 * Null is "not recorded" and stays out of every denominator. `rate` is attended / recorded, 0 to 1, null when
 * nothing is recorded; `absencesInARow` counts back from the last recorded mark. Throws RangeError for a mark that
 * is not a status. Source: shared definition of the practice (calculations, attendance).
 */
export function attendanceSummary(marks: readonly (AttendanceStatus | null)[]): AttendanceSummary {
  const counts: Counts = { recorded: 0, attended: 0, excused: 0, unexcused: 0, late: 0, leftEarly: 0 };
  let absencesInARow = 0;
  for (const mark of marks) {
    if (mark === null) continue;
    countMark(counts, mark, 1);
    absencesInARow = isAttended(mark) ? 0 : absencesInARow + 1;
  }
  return { ...counts, rate: rateOf(counts), absencesInARow };
}

/**
 * A summary in which one mark is exchanged for another; null is "not recorded". `absencesInARow` stays as it was: it
 * needs the marks themselves. Throws RangeError for a mark that is not a status.
 */
export function exchangeMark(
  summary: AttendanceSummary,
  before: AttendanceStatus | null,
  after: AttendanceStatus | null,
): AttendanceSummary {
  const next = { ...summary };
  if (before !== null) countMark(next, before, -1);
  if (after !== null) countMark(next, after, 1);
  next.rate = rateOf(next);
  return next;
}

type Counts = Omit<AttendanceSummary, 'rate' | 'absencesInARow'>;

/** The statuses that have a count of their own. */
const countOf = {
  present: null,
  late: 'late',
  'left-early': 'leftEarly',
  excused: 'excused',
  unexcused: 'unexcused',
} as const satisfies Record<AttendanceStatus, keyof Counts | null>;

function countMark(counts: Counts, mark: AttendanceStatus, step: 1 | -1): void {
  if (!Object.hasOwn(countOf, mark)) throw new RangeError(`not an attendance status: ${String(mark)}`);
  counts.recorded += step;
  if (isAttended(mark)) counts.attended += step;
  const own = countOf[mark];
  if (own !== null) counts[own] += step;
}

function rateOf({ recorded, attended }: Counts): number | null {
  return recorded === 0 ? null : attended / recorded;
}
