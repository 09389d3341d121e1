import type { Clash } from '../../shared/contract/timetable.ts';
import {
  type ClashWorld,
  findClashes as findInWorld,
  type FoundClash,
  type Meeting,
  type Moment,
} from '../../shared/domain/clashes.ts';
import { addDays } from '../../shared/domain/local-time.ts';
import type { MembershipSpan } from '../../shared/domain/membership.ts';
import * as rows from '../repositories/clashes.ts';
import { listClosures } from '../repositories/sessions.ts';
import { requireGroup } from './groups.ts';
import type { OpenWorkspace } from './open-workspace.ts';
import { noteView } from './views.ts';

/**
 * What each moment would meet if the group met then, in the order of the moments; whatever their number, five queries.
 * Sessions in `exceptSessionIds` are not in the way: those that are being moved.
 */
export function findClashes(
  workspace: OpenWorkspace,
  {
    groupId,
    exceptSessionIds,
    place,
    moments,
  }: {
    groupId: string;
    exceptSessionIds: readonly string[];
    place: string;
    moments: readonly Moment[];
  },
): Clash[][] {
  const { db } = workspace;
  const except = new Set(exceptSessionIds);
  // The day before as well: what began then may run past midnight, as the moment itself may.
  const dates = new Set(moments.flatMap(({ date }) => [addDays(date, -1), date, addDays(date, 1)]));
  const others = rows.listMeetingsOn(db, [...dates]).filter(({ sessionId }) => !except.has(sessionId));
  const meetings = moments.map((moment): Meeting => ({ ...moment, sessionId: null, groupId, place }));
  return withNames(
    workspace,
    findInWorld(meetings, others, readWorld(workspace, [groupId, ...groupsOf(others)])),
  );
}

/** As `findClashes`, for a form: whose names it shows is noted in the audit log. */
export function clashes(workspace: OpenWorkspace, wish: Parameters<typeof findClashes>[1]): Clash[][] {
  requireGroup(workspace, wish.groupId);
  const found = findClashes(workspace, wish);
  if (found.some((list) => list.some(({ people }) => people.length > 0)))
    noteView(workspace, 'roster', wish.groupId);
  return found;
}

/** What the sessions of a range of days meet, by their ids, those that meet nothing left out; for the calendar. */
export function findClashesBetween(workspace: OpenWorkspace, from: string, to: string): Map<string, Clash[]> {
  const others = rows.listMeetingsBetween(workspace.db, addDays(from, -1), addDays(to, 1));
  const meetings = others.filter(({ date }) => from <= date && date <= to);
  const found = findInWorld(meetings, others, readWorld(workspace, groupsOf(others)));
  const named = withNames(workspace, found);
  return new Map(
    meetings.flatMap(({ sessionId }, place) =>
      named[place]!.length > 0 ? [[sessionId, named[place]!] as const] : [],
    ),
  );
}

function groupsOf(meetings: readonly Meeting[]): string[] {
  return [...new Set(meetings.map(({ groupId }) => groupId))];
}

function readWorld({ db }: OpenWorkspace, groupIds: readonly string[]): ClashWorld {
  const members = new Map<string, Map<string, MembershipSpan[]>>();
  for (const { groupId, personId, joinedOn, leftOn } of rows.listMembersOf(db, groupIds)) {
    let people = members.get(groupId);
    if (!people) members.set(groupId, (people = new Map()));
    const spans = people.get(personId);
    if (spans) spans.push({ joinedOn, leftOn });
    else people.set(personId, [{ joinedOn, leftOn }]);
  }
  return {
    closures: listClosures(db),
    members,
    facilitators: Map.groupBy(rows.listFacilitatorsOf(db, groupIds), ({ groupId }) => groupId),
  };
}

function withNames({ db }: OpenWorkspace, found: readonly FoundClash<rows.SavedMeeting>[][]): Clash[][] {
  const personIds = new Set(found.flatMap((list) => list.flatMap((clash) => clash.personIds)));
  const people = personIds.size > 0 ? rows.listNames(db, [...personIds]) : [];
  const placeOf = new Map(people.map(({ id }, place) => [id, place]));
  return found.map((list) =>
    list.map(({ kind, name, personIds: ids, with: other }) => ({
      kind,
      name,
      people: ids
        .map((id) => placeOf.get(id)!)
        .toSorted((one, another) => one - another)
        .map((place) => people[place]!),
      sessionId: other?.sessionId ?? null,
      groupId: other?.groupId ?? null,
      groupName: other?.groupName ?? '',
      start: other?.start ?? null,
    })),
  );
}
