/** Goal change of a member from their baseline to the last rating within the days. */
export const changeBands = ['up', 'same', 'down', 'unknown'] as const;
/** Sessions attended of those recorded: 80 in a hundred and more, 50 to 79, fewer. */
export const attendanceBands = ['most', 'half', 'few', 'unknown'] as const;

/** A member of a group in a report of numbers: what of them is counted, and in no other way. */
export interface ReportSeat {
  personId: string;
  /** Places of theirs, one at each session, that are recorded as attended and as missed. */
  attended: number;
  missed: number;
  /** In T; null where there is nothing to compare. */
  change: number | null;
}

export function changeBandOf({ change }: ReportSeat): (typeof changeBands)[number] {
  if (change === null) return 'unknown';
  // What differs by less is the same, reckoned in another order.
  if (Math.abs(change) < 1e-9) return 'same';
  return change > 0 ? 'up' : 'down';
}

export function attendanceBandOf({ attended, missed }: ReportSeat): (typeof attendanceBands)[number] {
  const recorded = attended + missed;
  if (recorded === 0) return 'unknown';
  // In whole numbers: eight of ten are 80 in a hundred, whatever a fraction makes of it.
  if (attended * 100 >= recorded * 80) return 'most';
  return attended * 100 >= recorded * 50 ? 'half' : 'few';
}
