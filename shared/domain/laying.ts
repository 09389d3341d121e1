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
 * up later, unless a part lies there already: what was restored among past meetings must not draw the plan back.
 */
export function settleParts(
  parts: readonly LaidPart[],
  sessions: readonly LayingSession[],
  since: string | null,
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
  const beginnings = [...carried, ...known(since === null ? [] : [placeOf.get(since)])];
  const lastFixed = Math.max(-1, ...known(fixed.map(placeOfPart)));
  const begins = beginnings.length === 0 ? lastFixed + 1 : Math.min(...beginnings);
  const free = sessions.filter(
    (session, place) => session.isFree && place >= begins && (place > lastFixed || carried.has(place)),
  );
  return {
    places: new Map(movable.map((part, order) => [part.id, free[order]?.id ?? null])),
    since: beginnings.length === 0 ? since : sessions[begins]!.id,
  };
}
