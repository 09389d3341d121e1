import type { Aggregate, AggregateRow, Breakdown, ReportScope } from '../../../shared/contract/reports.ts';
import { attendanceBands, changeBands } from '../../../shared/contract/reports.ts';
import { isAttended } from '../../../shared/domain/attendance.ts';
import { protectCounts } from '../../../shared/domain/protected-counts.ts';
import { hideFigures, joinSmallRows } from '../../../shared/domain/small-rows.ts';
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
 * enough. Rows about few people are joined (`joinSmallRows`), means and sums that rest on few are hidden with a partner
 * (`hideFigures`), and so are cells of the tables, so that none follows from a sum (`protectCounts`).
 */
export function aggregate(
  workspace: OpenWorkspace,
  { breakdown, ...scope }: ReportScope & { breakdown: Breakdown },
): Aggregate {
  const { groups, rows } = readScope(workspace, scope);
  noteView(workspace, 'report', 'aggregate');
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
  const isWithheld = people.size > 0 && people.size < threshold;
  const parts = breakdown === 'none' ? [] : split(workspace, breakdown, groups, { sessions, places, seats });
  const joined = isWithheld ? null : joinSmallRows(parts.map(peopleOf), threshold);
  const published = joined?.map((places_) => joinParts(places_.map((place) => parts[place]!))) ?? [];
  const hides = (part: Part) => isWithheld && part.seats.length > 0;
  const [attendanceHidden, changeHidden] = [
    hideFigures(published.map(recordedPeople), threshold),
    hideFigures(
      published.map((part) => comparedPeople(part, changes)),
      threshold,
    ),
  ];
  const [attendanceOfAll, changeOfAll] = [
    hideFigures([recordedPeople(whole)], threshold).total || attendanceHidden.total,
    hideFigures([comparedPeople(whole, changes)], threshold).total || changeHidden.total,
  ];
  const overlap = whole.seats.length - people.size;
  // Of months the members are the same ones again and again: they are in no table that adds up.
  const bandRows = breakdown === 'month' || published.length === 0 ? [whole] : published;
  return {
    threshold,
    isWithheld,
    rowsWithheld: breakdown !== 'none' && joined === null && !isWithheld,
    breakdown,
    total: rowOf(whole, changes, {
      isHidden: hides(whole),
      attendance: attendanceOfAll,
      change: changeOfAll,
    }),
    people: isWithheld || (overlap > 0 && overlap < threshold) ? null : people.size,
    rows: published.map((part, place) =>
      rowOf(part, changes, {
        isHidden: false,
        attendance: attendanceHidden.rows[place]!,
        change: changeHidden.rows[place]! || breakdown === 'month',
      }),
    ),
    changes: isWithheld
      ? null
      : banded(bandRows, changeBands, threshold, (seat) => changeBand(seat, changes)),
    attendance: isWithheld ? null : banded(bandRows, attendanceBands, threshold, attendanceBand),
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
  part: Part,
  changes: GoalChanges,
  hidden: { isHidden: boolean; attendance: boolean; change: boolean },
): AggregateRow {
  const { keys, groups, sessions, seats } = part;
  const held = sessions.filter(({ isCancelled }) => !isCancelled);
  const recorded = seats.flatMap(({ places }) => places).filter(({ status }) => status !== null);
  const compared = comparedChanges(part, changes);
  const hidesAttendance = hidden.isHidden || hidden.attendance;
  const hidesChange = hidden.isHidden || hidden.change;
  return {
    keys,
    groups: groups.size,
    sessions: held.length,
    cancelled: sessions.length - held.length,
    sessionMinutes: held.reduce((sum, { minutes }) => sum + minutes, 0),
    members: hidden.isHidden ? null : seats.length,
    recorded: hidesAttendance ? null : recorded.length,
    attended: hidesAttendance ? null : recorded.filter(({ status }) => isAttended(status!)).length,
    memberMinutes: hidesAttendance ? null : recorded.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
    change:
      hidesChange || compared.length === 0
        ? null
        : compared.reduce((sum, { change }) => sum + change, 0) / compared.length,
    isChangeHidden: hidesChange && compared.length > 0,
  };
}

function banded<Band extends string>(
  parts: readonly Part[],
  bands: readonly Band[],
  threshold: number,
  bandOf: (seat: Seat) => Band,
): Aggregate['changes'] {
  const seatsIn = parts.map(({ seats }) =>
    bands.map((band) => seats.filter((seat) => bandOf(seat) === band)),
  );
  const people = (seats: readonly Seat[]) => new Set(seats.map(({ personId }) => personId)).size;
  const out = protectCounts(
    seatsIn.map((row) => row.map((seats) => seats.length)),
    threshold,
    {
      cells: seatsIn.map((row) => row.map(people)),
      columns: bands.map((_, column) => people(seatsIn.flatMap((row) => row[column]!))),
    },
  );
  return out && { cells: out.cells, totals: out.columnTotals };
}

function changeBand({ groupId, personId }: Seat, changes: GoalChanges): (typeof changeBands)[number] {
  const change = changes.get(`${groupId} ${personId}`) ?? null;
  if (change === null) return 'unknown';
  // What differs by less is the same, reckoned in another order.
  if (Math.abs(change) < 1e-9) return 'same';
  return change > 0 ? 'up' : 'down';
}

function attendanceBand({ places }: Seat): (typeof attendanceBands)[number] {
  const recorded = places.filter(({ status }) => status !== null);
  if (recorded.length === 0) return 'unknown';
  const attended = recorded.filter(({ status }) => isAttended(status!)).length;
  // In whole numbers: eight of ten are 80 in a hundred, whatever a fraction makes of it.
  if (attended * 100 >= recorded.length * 80) return 'most';
  return attended * 100 >= recorded.length * 50 ? 'half' : 'few';
}

function peopleOf({ seats }: Part): Set<string> {
  return new Set(seats.map(({ personId }) => personId));
}

function recordedPeople({ seats }: Part): Set<string> {
  return new Set(
    seats
      .filter(({ places }) => places.some(({ status }) => status !== null))
      .map(({ personId }) => personId),
  );
}

function comparedChanges({ seats }: Part, changes: GoalChanges): { personId: string; change: number }[] {
  return seats.flatMap(({ groupId, personId }) => {
    const change = changes.get(`${groupId} ${personId}`) ?? null;
    return change === null ? [] : [{ personId, change }];
  });
}

function comparedPeople(part: Part, changes: GoalChanges): Set<string> {
  return new Set(comparedChanges(part, changes).map(({ personId }) => personId));
}
