import type { AggregateScope } from '../../../shared/contract/report-scope.ts';
import type { Aggregate, AggregateRow, Breakdown } from '../../../shared/contract/reports.ts';
import { isAttended } from '../../../shared/domain/attendance.ts';
import type { ProtectedCounts } from '../../../shared/domain/protected-counts.ts';
import { protectReport, type ReportFigure } from '../../../shared/domain/protected-report.ts';
import type { ReportSeat } from '../../../shared/domain/report-bands.ts';
import { joinSmallRows } from '../../../shared/domain/small-rows.ts';
import { listReportPeople, type ReportGroup } from '../../repositories/reports.ts';
import { readSettings } from '../../repositories/settings.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { noteView } from '../views.ts';
import { type PlaceFact, readAttendanceFacts, type SessionFact } from './attendance-facts.ts';
import { type GoalChanges, goalChanges } from './goal-change.ts';
import { readScope } from './scope.ts';

/** A member of a group with all their places in its sessions: what the tables count. */
interface Seat {
  groupId: string;
  personId: string;
  places: PlaceFact[];
}

/** A row before anything of it is hidden. */
interface Part {
  keys: string[];
  groups: Set<string>;
  sessions: SessionFact[];
  seats: Seat[];
}

/**
 * Counts for whoever pays or answers for the groups, without names: of sessions always, of people only where they are
 * enough. Rows about few people are joined (`joinSmallRows`); the figures over people are protected as one system
 * (`protectReport`).
 */
export function aggregate(workspace: OpenWorkspace, asked: AggregateScope): Aggregate {
  const report = readAggregate(workspace, asked);
  noteView(workspace, 'report', 'aggregate');
  return report;
}

/** The same for the core's own use. */
export function readAggregate(workspace: OpenWorkspace, { breakdown, ...scope }: AggregateScope): Aggregate {
  const { groups, rows } = readScope(workspace, scope);
  const threshold = readSettings(workspace.db).smallestCount;
  const { sessions, places } = readAttendanceFacts(workspace, rows);
  const changes = goalChanges(
    workspace.db,
    groups.map(({ id }) => id),
    rows,
  );
  const seats = seatsOf(places);
  const whole = partOf([], sessions, seats);
  const people = peopleOf(whole);
  const told = { threshold, breakdown };
  if (people.size > 0 && people.size < threshold)
    return {
      ...told,
      isWithheld: true,
      rowsWithheld: false,
      total: rowOf(whole, { members: null, share: 'hidden', change: 'hidden' }),
      people: null,
      rows: [],
      changes: null,
      attendance: null,
    };
  const parts = breakdown === 'none' ? [] : split(workspace, breakdown, groups, { sessions, places, seats });
  const joined = joinSmallRows(parts.map(peopleOf), threshold);
  const published = joined?.map((places_) => joinParts(places_.map((place) => parts[place]!))) ?? [];
  // Of months the members are the same ones again and again: they are in no table that adds up, and how many they are
  // would tell of the few who came or went between two.
  const isByMonth = breakdown === 'month';
  const seatsIn = (part: Part) => part.seats.map((seat) => countSeat(seat, changes));
  const rowSeats = published.map(seatsIn);
  const {
    shares: share,
    means,
    ...tables
  } = protectReport(
    {
      whole: seatsIn(whole),
      rows: rowSeats,
      tableRows: isByMonth || published.length === 0 ? [seatsIn(whole)] : rowSeats,
    },
    threshold,
  );
  const overlap = whole.seats.length - people.size;
  return {
    ...told,
    isWithheld: false,
    rowsWithheld: breakdown !== 'none' && joined === null,
    total: rowOf(whole, { members: whole.seats.length, share: share.all, change: means.all }),
    people: overlap > 0 && overlap < threshold ? null : people.size,
    rows: published.map((part, place) =>
      rowOf(part, {
        members: isByMonth ? null : part.seats.length,
        share: share.rows[place]!,
        change: isByMonth ? 'hidden' : means.rows[place]!,
      }),
    ),
    changes: tableOf(tables.changes),
    attendance: tableOf(tables.attendance),
  };
}

function seatsOf(places: readonly PlaceFact[]): Seat[] {
  return [...Map.groupBy(places, ({ session, personId }) => `${session.groupId} ${personId}`).values()].map(
    (own) => ({ groupId: own[0]!.session.groupId, personId: own[0]!.personId, places: own }),
  );
}

function partOf(keys: string[], sessions: readonly SessionFact[], seats: readonly Seat[]): Part {
  return {
    keys,
    groups: new Set(sessions.map(({ groupId }) => groupId)),
    sessions: [...sessions],
    seats: [...seats],
  };
}

function split(
  workspace: OpenWorkspace,
  breakdown: Exclude<Breakdown, 'none'>,
  groups: readonly ReportGroup[],
  {
    sessions,
    places,
    seats,
  }: { sessions: readonly SessionFact[]; places: readonly PlaceFact[]; seats: readonly Seat[] },
): Part[] {
  if (breakdown === 'grade') {
    const gradeOf = new Map(
      listReportPeople(
        workspace.db,
        seats.map(({ personId }) => personId),
      ).map(({ id, grade }) => [id, grade.trim()]),
    );
    const byGrade = Map.groupBy(seats, ({ personId }) => gradeOf.get(personId) ?? '');
    return [...byGrade]
      .toSorted(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }))
      .map(([grade, own]) => {
        const met = new Set(own.flatMap((seat) => seat.places.map(({ session }) => session)));
        return partOf([grade], [...met], own);
      });
  }
  if (breakdown === 'month') {
    const monthOf = ({ date }: SessionFact) => date.slice(0, 7);
    const placesOf = Map.groupBy(places, ({ session }) => monthOf(session));
    const sessionsOf = Map.groupBy(sessions, monthOf);
    return [...sessionsOf.keys()]
      .toSorted()
      .map((month) => partOf([month], sessionsOf.get(month)!, seatsOf(placesOf.get(month) ?? [])));
  }
  const groupOf = new Map(groups.map((group) => [group.id, group]));
  const keyOf = ({ groupId }: { groupId: string }): string =>
    breakdown === 'kind' ? groupOf.get(groupId)!.kind : groupId;
  const seatsIn = Map.groupBy(seats, keyOf);
  const sessionsOf = Map.groupBy(sessions, keyOf);
  const inOrder =
    breakdown === 'group'
      ? groups.map(({ id }) => id).filter((id) => sessionsOf.has(id))
      : [...sessionsOf.keys()].toSorted();
  return inOrder.map((key) =>
    partOf(
      [breakdown === 'group' ? groupOf.get(key)!.name : key],
      sessionsOf.get(key)!,
      seatsIn.get(key) ?? [],
    ),
  );
}

/** Months of one group are one seat again. */
function joinParts(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0]!;
  return partOf(
    parts.flatMap(({ keys }) => keys),
    [...new Set(parts.flatMap(({ sessions }) => sessions))],
    seatsOf(parts.flatMap(({ seats }) => seats.flatMap(({ places }) => places))),
  );
}

function rowOf(
  { keys, groups, sessions }: Part,
  ofMembers: { members: number | null; share: ReportFigure; change: ReportFigure },
): AggregateRow {
  const held = sessions.filter(({ isCancelled }) => !isCancelled);
  return {
    keys,
    groups: groups.size,
    sessions: held.length,
    cancelled: sessions.length - held.length,
    sessionMinutes: held.reduce((sum, { minutes }) => sum + minutes, 0),
    ...ofMembers,
  };
}

function countSeat({ groupId, personId, places }: Seat, changes: GoalChanges): ReportSeat {
  const recorded = places.filter(({ status }) => status !== null);
  const attended = recorded.filter(({ status }) => isAttended(status!)).length;
  return {
    personId,
    attended,
    missed: recorded.length - attended,
    change: changes.get(`${groupId} ${personId}`) ?? null,
  };
}

function tableOf(table: ProtectedCounts | null): Aggregate['changes'] {
  return table && { cells: table.cells, totals: table.columnTotals };
}

function peopleOf({ seats }: Part): Set<string> {
  return new Set(seats.map(({ personId }) => personId));
}
