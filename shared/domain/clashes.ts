import { type Closure, closureOn } from './closures.ts';
import { dayNumber, minuteOfDay } from './local-time.ts';
import { isMemberOn, type MembershipSpan } from './membership.ts';
import { foldText } from './text-folding.ts';

/** What a planned session can meet. */
export const clashKinds = ['closure', 'student', 'facilitator', 'room', 'same-group'] as const;

export type ClashKind = (typeof clashKinds)[number];

/** A local wall-clock moment with its length in minutes; it may run past midnight. */
export interface Moment {
  date: string;
  start: string;
  minutes: number;
}

/** A session as far as it can be in the way; `sessionId` is null for one that is not saved yet. */
export interface Meeting extends Moment {
  sessionId: string | null;
  groupId: string;
  place: string;
}

/** Who belongs to which group, and the days on which nothing meets. */
export interface ClashWorld {
  closures: readonly Closure[];
  /** Of each group, the spans of membership of each person. */
  members: ReadonlyMap<string, ReadonlyMap<string, readonly MembershipSpan[]>>;
  facilitators: ReadonlyMap<string, readonly { id: string; name: string }[]>;
}

/** What a meeting meets: `with` is null for a closure day. */
export interface FoundClash<Other extends Meeting> {
  kind: ClashKind;
  /** The closure, the room or the facilitator by name; empty for people and for the same group. */
  name: string;
  personIds: string[];
  with: Other | null;
}

const minutesPerDay = 1440;

/** From when to when, in minutes since 1970 on the clock on the wall; the end is not included. */
export function spanOf({ date, start, minutes }: Moment): { from: number; to: number } {
  const from = dayNumber(date) * minutesPerDay + minuteOfDay(start);
  return { from, to: from + minutes };
}

/** Whether two moments share a minute; one that begins when the other ends does not. */
export function overlaps(one: Moment, other: Moment): boolean {
  const [first, second] = [spanOf(one), spanOf(other)];
  return first.from < second.to && second.from < first.to;
}

/**
 * What each of `meetings` meets, in their order: a closure day, and among `others` each that shares a minute with it
 * and a student, a facilitator, the room (case, accents and hyphens aside) or the group. A meeting does not meet
 * itself (the same session id). No meeting is longer than a day.
 */
export function findClashes<Other extends Meeting>(
  meetings: readonly Meeting[],
  others: readonly Other[],
  world: ClashWorld,
): FoundClash<Other>[][] {
  const inOrder = others
    .map((other) => ({ other, ...spanOf(other) }))
    .sort((one, another) => one.from - another.from);
  const shared = sharedMembers(world);
  const roomOf = roomsFolded();
  return meetings.map((meeting) => {
    const found: FoundClash<Other>[] = [];
    const closure = closureOn(world.closures, meeting.date);
    if (closure) found.push({ kind: 'closure', name: closure.name, personIds: [], with: null });
    const { from, to } = spanOf(meeting);
    for (let place = firstFrom(inOrder, from - minutesPerDay); place < inOrder.length; place += 1) {
      const candidate = inOrder[place]!;
      if (candidate.from >= to) break;
      const { other } = candidate;
      if (candidate.to <= from || (meeting.sessionId !== null && meeting.sessionId === other.sessionId))
        continue;
      if (other.groupId === meeting.groupId) {
        found.push({ kind: 'same-group', name: '', personIds: [], with: other });
        continue;
      }
      const personIds = shared(meeting, other);
      if (personIds.length > 0) found.push({ kind: 'student', name: '', personIds, with: other });
      const leading = new Set((world.facilitators.get(other.groupId) ?? []).map(({ id }) => id));
      for (const { id, name } of world.facilitators.get(meeting.groupId) ?? [])
        if (leading.has(id)) found.push({ kind: 'facilitator', name, personIds: [], with: other });
      const room = roomOf(meeting.place);
      if (room !== '' && room === roomOf(other.place))
        found.push({ kind: 'room', name: meeting.place, personIds: [], with: other });
    }
    return found;
  });
}

/** The place in a list ordered by `from` of the first that begins at or after a minute. */
function firstFrom(inOrder: readonly { from: number }[], minute: number): number {
  let [low, high] = [0, inOrder.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (inOrder[middle]!.from < minute) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Who is a member of both groups, each on the day of its meeting; the pairs of groups are looked through once. */
function sharedMembers({ members }: ClashWorld): (one: Meeting, other: Meeting) => string[] {
  const none: ReadonlyMap<string, readonly MembershipSpan[]> = new Map();
  const inBoth = new Map<string, string[]>();
  return (one, other) => {
    const mine = members.get(one.groupId) ?? none;
    const theirs = members.get(other.groupId) ?? none;
    const pair = `${one.groupId} ${other.groupId}`;
    let people = inBoth.get(pair);
    if (!people) inBoth.set(pair, (people = [...mine.keys()].filter((id) => theirs.has(id))));
    return people.filter(
      (id) => isMemberOn(mine.get(id)!, one.date) && isMemberOn(theirs.get(id)!, other.date),
    );
  };
}

function roomsFolded(): (place: string) => string {
  const folded = new Map<string, string>();
  return (place) => {
    let room = folded.get(place);
    if (room === undefined) folded.set(place, (room = foldText(place)));
    return room;
  };
}
