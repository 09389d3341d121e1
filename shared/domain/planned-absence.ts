/** An absence known before: from a day until a day (included), or for the next n sessions of each group. */
export interface PlannedAbsenceSpan {
  groupId: string | null;
  fromOn: string;
  untilOn: string | null;
  sessions: number | null;
  reason: string;
}

/**
 * Whether a planned absence covers a session. `meetings` are the group's sessions in order of time, cancelled ones
 * left out: a cancelled session uses up none of "the next 3". Two sessions on one day are two.
 */
export function absenceCovers(
  absence: PlannedAbsenceSpan,
  session: { groupId: string; date: string; start: string },
  meetings: readonly { date: string; start: string }[],
): boolean {
  if (absence.groupId !== null && absence.groupId !== session.groupId) return false;
  if (session.date < absence.fromOn) return false;
  if (absence.untilOn !== null) return session.date <= absence.untilOn;
  const place = meetings
    .filter((meeting) => meeting.date >= absence.fromOn)
    .findIndex((meeting) => meeting.date === session.date && meeting.start === session.start);
  return place >= 0 && place < (absence.sessions ?? 0);
}
