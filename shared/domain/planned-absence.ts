/** An absence known before: from a day until a day (included), or for the next n sessions of each group. */
export interface PlannedAbsenceSpan {
  groupId: string | null;
  fromOn: string;
  untilOn: string | null;
  sessions: number | null;
  reason: string;
}

/**
 * Whether a planned absence covers a session. `days` are the days of the group's sessions in order, cancelled ones
 * left out: a cancelled session uses up none of "the next 3".
 */
export function absenceCovers(
  absence: PlannedAbsenceSpan,
  session: { groupId: string; date: string },
  days: readonly string[],
): boolean {
  if (absence.groupId !== null && absence.groupId !== session.groupId) return false;
  if (session.date < absence.fromOn) return false;
  if (absence.untilOn !== null) return session.date <= absence.untilOn;
  const from = days.filter((day) => day >= absence.fromOn);
  const place = from.indexOf(session.date);
  return place >= 0 && place < (absence.sessions ?? 0);
}
