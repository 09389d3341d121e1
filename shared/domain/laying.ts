/** A part of a curriculum that was laid over a group's sessions. */
export interface LaidPart {
  /** The agenda that it is. */
  id: string;
  /** Its place in the curriculum, from 1. */
  part: number;
  /** Where it lies now; null while it waits for a session. */
  sessionId: string | null;
}

/** A session as a laying sees it. Lists of them are in order of time, those in the trash included. */
export interface LayingSession {
  id: string;
  /** Held or running: what was planned there stays there for good. */
  isBegun: boolean;
  /** Planned, not in the trash, and without an agenda from elsewhere. */
  isFree: boolean;
}

export interface Settled {
  /** For each part that is not fixed: the session where it belongs, null where it waits. */
  places: Map<string, string | null>;
  /** The session with which the laying begins, so that it is found again when that one was cancelled and restored. */
  since: string | null;
}

/**
 * Where the parts of one laying belong: in their order on the free sessions in order of time, from the session on with
 * which the laying began. Parts of sessions that have begun are fixed. A session before the last of those is not filled
 * up later, unless a part lies there already: what was restored among past meetings must not draw the plan back. Nor is
 * one before the beginning: a session of the laying that was `moved` (ids) to before others takes only itself there.
 */
export function settleParts(
  parts: readonly LaidPart[],
  sessions: readonly LayingSession[],
  since: string | null,
  moved: ReadonlySet<string> = new Set(),
): Settled {
  const placeOf = new Map(sessions.map((session, place) => [session.id, place]));
  const placeOfPart = ({ sessionId }: LaidPart) => (sessionId === null ? undefined : placeOf.get(sessionId));
  const isFixed = (part: LaidPart) => {
    const place = placeOfPart(part);
    return place !== undefined && sessions[place]!.isBegun;
  };
  const fixed = parts.filter(isFixed);
  const movable = parts
    .filter((part) => !isFixed(part))
    .toSorted((one, other) => one.part - other.part || (one.id < other.id ? -1 : 1));
  const known = (places: readonly (number | undefined)[]) =>
    places.filter((place): place is number => place !== undefined);
  const carried = new Set(known(movable.map(placeOfPart)));
  const lastFixed = Math.max(-1, ...known(fixed.map(placeOfPart)));
  const sincePlace = since === null ? undefined : placeOf.get(since);
  const begins = beginningOf(carried, sincePlace, (place) => moved.has(sessions[place]!.id));
  const free = sessions.flatMap((session, place) =>
    session.isFree && (carried.has(place) || (place >= (begins ?? 0) && place > lastFixed)) ? [place] : [],
  );
  const taken = new Set(free.slice(0, movable.length));
  // Where no part lies on it now, it is cancelled or was moved away: it may come back.
  const isKept = begins === null || (sincePlace !== undefined && !taken.has(sincePlace));
  return {
    places: new Map(movable.map((part, order) => [part.id, sessions[free[order] ?? -1]?.id ?? null])),
    since: isKept ? since : sessions[firstInARow(begins, taken, sessions)]!.id,
  };
}

/** The place with which a laying begins, from where its parts lie; null where none lies anywhere. */
function beginningOf(
  carried: ReadonlySet<number>,
  since: number | undefined,
  isMoved: (place: number) => boolean,
): number | null {
  const stayed = [...carried].filter((place) => !isMoved(place));
  if (since !== undefined && carried.has(since)) {
    if (!isMoved(since)) return since;
    if (stayed.length > 0) return Math.min(...stayed);
  }
  const beginnings = since === undefined ? [...carried] : [...carried, since];
  return beginnings.length === 0 ? null : Math.min(...beginnings);
}

/** The first of the places that are taken one after the other up to `place`, without a free session between them. */
function firstInARow(place: number, taken: ReadonlySet<number>, sessions: readonly LayingSession[]): number {
  let first = place;
  for (let before = place - 1; before >= 0; before -= 1) {
    if (taken.has(before)) first = before;
    else if (sessions[before]!.isFree) break;
  }
  return first;
}
