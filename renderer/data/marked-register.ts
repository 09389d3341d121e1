import type {
  Mark,
  Register,
  RegisterCell,
  RegisterMember,
  SessionAttendance,
} from '../../shared/contract/attendance.ts';
import { attendanceSummary, exchangeMark } from '../../shared/domain/attendance.ts';
import type { CellChange } from './mark-queue.ts';

const statusOf = (cell: RegisterCell | undefined) => cell?.mark?.status ?? null;

/** A cell with another mark; null opens it. Cells in which nobody can be marked stay as they are. */
function withMark(cell: RegisterCell, mark: Mark | null): RegisterCell {
  if (cell.state !== 'mark' && cell.state !== 'open') return cell;
  return { ...cell, state: mark ? 'mark' : 'open', mark };
}

/**
 * The register as it stands once the core has taken these marks: cells, totals, and the sessions that become held by
 * them. What is not touched keeps its identity, so that only what changed is drawn again.
 */
export function markRegister(register: Register, changes: readonly CellChange[]): Register {
  const placeOf = new Map(register.sessions.map((session, place) => [session.id, place]));
  const changesOf = Map.groupBy(changes, (change) => change.personId);
  const members = register.members.map((member): RegisterMember => {
    const own = changesOf.get(member.personId);
    if (!own) return member;
    const cells = [...member.cells];
    for (const { sessionId, mark } of own) {
      const place = placeOf.get(sessionId);
      const cell = place === undefined ? undefined : cells[place];
      if (place !== undefined && cell) cells[place] = withMark(cell, mark);
    }
    return { ...member, cells, summary: attendanceSummary(cells.map(statusOf)) };
  });
  const touched = new Map<number, boolean>();
  for (const { sessionId, mark } of changes) {
    const place = placeOf.get(sessionId);
    if (place !== undefined) touched.set(place, touched.get(place) === true || mark !== null);
  }
  const sessions = register.sessions.map((session, place) => {
    const isMarked = touched.get(place);
    if (isMarked === undefined) return session;
    const summary = attendanceSummary(members.map((member) => statusOf(member.cells[place])));
    const state = isMarked && session.state === 'planned' ? ('held' as const) : session.state;
    return { ...session, state, summary, recorded: summary.recorded };
  });
  return {
    sessions,
    members,
    summary: attendanceSummary(members.flatMap((member) => member.cells.map(statusOf))),
  };
}

/** One session's list as it stands once the core has taken these marks. */
export function markSession(list: SessionAttendance, changes: readonly CellChange[]): SessionAttendance {
  const own = changes.filter((change) => change.sessionId === list.session.id);
  if (own.length === 0) return list;
  const markOf = new Map(own.map((change) => [change.personId, change.mark]));
  const members = list.members.map((member) => {
    const mark = markOf.get(member.personId);
    if (mark === undefined) return member;
    return {
      ...member,
      cell: withMark(member.cell, mark),
      // Runs of absence need the other sessions, which this list does not hold: they stay until the core is read.
      summary: exchangeMark(member.summary, statusOf(member.cell), mark?.status ?? null),
    };
  });
  const summary = attendanceSummary(members.map((member) => statusOf(member.cell)));
  const becomesHeld = list.session.state === 'planned' && own.some((change) => change.mark !== null);
  return {
    ...list,
    session: {
      ...list.session,
      state: becomesHeld ? 'held' : list.session.state,
      recorded: summary.recorded,
    },
    members,
    summary,
  };
}
