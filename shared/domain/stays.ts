/** A time in the room, milliseconds since 1970, UTC. Without an end: until the session's end. */
export interface StayTimes {
  arrivedAt: number;
  leftAt: number | null;
}

/** When a session begins and ends, for whoever comes late or leaves early. */
export interface SessionTimes {
  begin: number;
  end: number;
}

const minute = 60_000;

/** Fewer whole minutes than this are neither late nor early: a ring of chairs fills one by one. */
export const fewestMinutesLate = 3;

/** In order of time; stays that overlap or touch are one. */
export function joinStays(stays: readonly StayTimes[]): StayTimes[] {
  const joined: StayTimes[] = [];
  for (const stay of stays.toSorted((one, other) => one.arrivedAt - other.arrivedAt)) {
    const last = joined.at(-1);
    if (!last || (last.leftAt !== null && last.leftAt < stay.arrivedAt)) joined.push({ ...stay });
    else if (last.leftAt !== null)
      last.leftAt = stay.leftAt === null ? null : Math.max(last.leftAt, stay.leftAt);
  }
  return joined;
}

/** Whether somebody was in the room at a moment by this stay; both ends belong to it. */
export function isThereAt({ arrivedAt, leftAt }: StayTimes, moment: number): boolean {
  return arrivedAt <= moment && (leftAt === null || moment <= leftAt);
}

/** Milliseconds in the room between the session's begin and end; overlapping stays count once. Never negative. */
export function timePresent(stays: readonly StayTimes[], { begin, end }: SessionTimes): number {
  return joinStays(stays).reduce(
    (sum, { arrivedAt, leftAt }) =>
      sum + Math.max(0, Math.min(leftAt ?? end, end) - Math.max(arrivedAt, begin)),
    0,
  );
}

/**
 * The mark that follows from when somebody was there: late by the whole minutes after the begin, or left early by the
 * whole minutes before the end. One mark holds one of them: who came late and left early is marked with what they
 * missed more of. A time out of the room in between is no mark. Null where nobody saw them.
 */
export function markOfStays(
  stays: readonly StayTimes[],
  { begin, end }: SessionTimes,
): { status: 'present' | 'late' | 'left-early'; minutes: number | null } | null {
  const joined = joinStays(stays);
  const [first] = joined;
  if (!first) return null;
  const { leftAt } = joined.at(-1)!;
  const late = wholeMinutes(first.arrivedAt - begin);
  const early = leftAt === null ? 0 : wholeMinutes(end - leftAt);
  if (late === 0 && early === 0) return { status: 'present', minutes: null };
  return late >= early ? { status: 'late', minutes: late } : { status: 'left-early', minutes: early };
}

/** Minutes that count: none where there are too few; at most a day. */
function wholeMinutes(time: number): number {
  const minutes = Math.floor(time / minute);
  return minutes < fewestMinutesLate ? 0 : Math.min(minutes, 1440);
}
