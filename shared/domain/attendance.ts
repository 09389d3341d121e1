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
  const count = { present: 0, late: 0, 'left-early': 0, excused: 0, unexcused: 0 };
  let absencesInARow = 0;
  for (const mark of marks) {
    if (mark === null) continue;
    if (!Object.hasOwn(count, mark)) throw new RangeError(`not an attendance status: ${String(mark)}`);
    count[mark] += 1;
    absencesInARow = isAttended(mark) ? 0 : absencesInARow + 1;
  }
  const attended = count.present + count.late + count['left-early'];
  const recorded = attended + count.excused + count.unexcused;
  return {
    recorded,
    attended,
    rate: recorded === 0 ? null : attended / recorded,
    excused: count.excused,
    unexcused: count.unexcused,
    late: count.late,
    leftEarly: count['left-early'],
    absencesInARow,
  };
}
