import type { Mark, PlannedAbsence, Register, SessionAttendance } from '../../shared/contract/attendance.ts';
import { MezzoError } from '../../shared/contract/failures.ts';
import type { Session } from '../../shared/contract/sessions.ts';
import { bearsMinutes } from '../../shared/domain/attendance.ts';
import { isMemberOn } from '../../shared/domain/membership.ts';
import { absenceCovers } from '../../shared/domain/planned-absence.ts';
import { cellState } from '../../shared/domain/register-cell.ts';
import * as rows from '../repositories/attendance.ts';
import { activatePlannedGroup } from '../repositories/groups.ts';
import { listOfPersonInGroup, listSpans, type MemberSpan } from '../repositories/memberships.ts';
import { listRoom } from '../repositories/room.ts';
import { listSessions, updateSession } from '../repositories/sessions.ts';
import { change } from './change.ts';
import { readStandings } from './consent-standings.ts';
import { requireGroup } from './groups.ts';
import { localNow, now, type OpenWorkspace } from './open-workspace.ts';
import { requirePerson } from './people.ts';
import { readRegister } from './register.ts';
import { requireSession } from './sessions.ts';
import { noteView } from './views.ts';

export function register(workspace: OpenWorkspace, { groupId }: { groupId: string }): Register {
  noteView(workspace, 'register', groupId);
  return readRegister(workspace, groupId);
}

/** One session's list: those who are members on its day, in the order of the room, with their record so far. */
export function session(workspace: OpenWorkspace, { sessionId }: { sessionId: string }): SessionAttendance {
  const session = requireSession(workspace, sessionId);
  noteView(workspace, 'session', sessionId);
  const whole = readRegister(workspace, session.groupId);
  const place = whole.sessions.findIndex((candidate) => candidate.id === sessionId);
  const absences = rows.listAbsencesForGroup(workspace.db, session.groupId);
  const meetings = whole.sessions.filter((other) => other.state !== 'cancelled');
  const spansOf = Map.groupBy(listSpans(workspace.db, session.groupId), (span) => span.personId);
  const standingsOf = readStandings(workspace.db, session.groupId, session.date);
  const seatOf = new Map(listRoom(workspace.db, session).map(({ id }, seat) => [id, seat]));
  const members = whole.members
    // By the spans and not by the cell: in a cancelled session every cell is cancelled, also a stranger's.
    .filter((member) => isMemberOn(spansOf.get(member.personId) ?? [], session.date))
    .toSorted((one, other) => (seatOf.get(one.personId) ?? 0) - (seatOf.get(other.personId) ?? 0))
    .map(({ cells, ...member }) => ({
      ...member,
      pronouns: spansOf.get(member.personId)![0]!.pronouns,
      accessNeeds: spansOf.get(member.personId)![0]!.accessNeeds,
      cell: cells[place]!,
      plannedAbsenceId:
        absences.find(
          (absence) => absence.personId === member.personId && absenceCovers(absence, session, meetings),
        )?.id ?? null,
      ...standingsOf(member.personId),
    }));
  return {
    session,
    canMark:
      session.state !== 'cancelled' &&
      (session.state !== 'planned' || session.date <= localNow(workspace).date),
    members,
    guests: rows.listGuests(workspace.db, sessionId),
    summary: whole.sessions[place]!.summary,
  };
}

export function mark(
  workspace: OpenWorkspace,
  { sessionId, personId, mark }: { sessionId: string; personId: string; mark: Mark | null },
): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    {
      action: mark ? 'attendance.mark' : 'attendance.clear',
      objectType: 'session',
      objectId: sessionId,
      detail: { personId, status: mark?.status ?? null },
    },
    (db) => {
      const session = requireSession(workspace, sessionId);
      requirePerson(workspace, personId);
      const spans = listOfPersonInGroup(db, session.groupId, personId).filter(
        (row): row is MemberSpan => row.state === 'member',
      );
      requireOpen(session, spans, localNow(workspace).date);
      if (mark === null) {
        rows.deleteMark(db, sessionId, personId);
        return;
      }
      writeMark(workspace, sessionId, personId, mark);
      becomeHeld(workspace, session);
    },
  );
  return { undoStep };
}

/**
 * Marks a block of the register: pasted, filled down, or several cells chosen. One step to undo.
 * @throws MezzoError for the first cell in which nobody can be marked; then nothing is marked
 */
export function markMany(
  workspace: OpenWorkspace,
  {
    groupId,
    marks,
  }: { groupId: string; marks: readonly { sessionId: string; personId: string; mark: Mark | null }[] },
): { undoStep: number | null; count: number } {
  const { undoStep } = change(
    workspace,
    {
      action: 'attendance.markMany',
      objectType: 'group',
      objectId: groupId,
      detail: { marks: marks.length },
    },
    (db) => {
      requireGroup(workspace, groupId);
      const today = localNow(workspace).date;
      const spansOf = Map.groupBy(listSpans(db, groupId), (span) => span.personId);
      const sessionOf = new Map(listSessions(db, groupId).map((session) => [session.id, session]));
      const held = new Set<string>();
      for (const { sessionId, personId, mark } of marks) {
        const session = sessionOf.get(sessionId);
        if (!session) throw new MezzoError('NOT_FOUND', { kind: 'session' });
        requireOpen(session, spansOf.get(personId) ?? [], today);
        if (mark === null) {
          rows.deleteMark(db, sessionId, personId);
          continue;
        }
        writeMark(workspace, sessionId, personId, mark);
        if (held.has(sessionId)) continue;
        held.add(sessionId);
        becomeHeld(workspace, session);
      }
    },
    () => marks.length,
  );
  return { undoStep, count: marks.length };
}

/** Writes one mark inside the caller's change (a tap, all present, import). Minutes only where they mean something. */
export function writeMark(workspace: OpenWorkspace, sessionId: string, personId: string, mark: Mark): void {
  rows.putMark(workspace.db, {
    id: workspace.newId(),
    sessionId,
    personId,
    status: mark.status,
    minutes: bearsMinutes(mark.status) ? mark.minutes : null,
    reason: mark.reason,
    updatedAt: now(workspace),
  });
}

export function markAllPresent(
  workspace: OpenWorkspace,
  { sessionId }: { sessionId: string },
): { undoStep: number | null; present: number; excused: number } {
  const { result, undoStep } = change(
    workspace,
    { action: 'attendance.markAllPresent', objectType: 'session', objectId: sessionId },
    () => {
      const session = requireSession(workspace, sessionId);
      if (session.state === 'cancelled') throw new MezzoError('SESSION_CANCELLED');
      if (session.state === 'planned' && session.date > localNow(workspace).date)
        throw new MezzoError('SESSION_NOT_YET_HELD', { date: session.date });
      const whole = readRegister(workspace, session.groupId);
      const place = whole.sessions.findIndex((candidate) => candidate.id === sessionId);
      const count = { present: 0, excused: 0 };
      for (const member of whole.members) {
        const cell = member.cells[place]!;
        if (cell.state !== 'open') continue;
        const status = cell.plannedAbsence === null ? 'present' : 'excused';
        writeMark(workspace, sessionId, member.personId, {
          status,
          minutes: null,
          reason: cell.plannedAbsence ?? '',
        });
        count[status] += 1;
      }
      becomeHeld(workspace, session);
      return count;
    },
    (count) => count.present + count.excused,
  );
  return { undoStep, ...result };
}

export function addGuest(
  workspace: OpenWorkspace,
  { sessionId, name, kind }: { sessionId: string; name: string; kind: 'guest' | 'walk-in' },
): { id: string; undoStep: number | null } {
  const id = workspace.newId();
  const { undoStep } = change(
    workspace,
    { action: 'guest.add', objectType: 'session', objectId: sessionId },
    (db) => {
      const session = requireSession(workspace, sessionId);
      if (session.state === 'cancelled') throw new MezzoError('SESSION_CANCELLED');
      rows.insertGuest(db, { id, sessionId, name, kind });
    },
  );
  return { id, undoStep };
}

export function removeGuest(workspace: OpenWorkspace, { id }: { id: string }): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    { action: 'guest.remove', objectType: 'guest', objectId: id },
    (db) => {
      const acts = rows.countActsOfGuest(db, id);
      if (acts > 0) throw new MezzoError('GUEST_HAS_ACTS', { count: acts });
      if (rows.deleteGuest(db, id) === 0) throw new MezzoError('NOT_FOUND', { kind: 'guest' });
    },
  );
  return { undoStep };
}

export function plannedAbsences(
  workspace: OpenWorkspace,
  { personId }: { personId: string },
): PlannedAbsence[] {
  requirePerson(workspace, personId);
  return rows.listAbsencesOf(workspace.db, personId);
}

export function planAbsence(
  workspace: OpenWorkspace,
  input: {
    personId: string;
    groupId: string | null;
    fromOn: string;
    until: { by: 'date'; untilOn: string } | { by: 'count'; sessions: number };
    reason: string;
  },
): { id: string; undoStep: number | null; covers: number } {
  const { personId, groupId, fromOn, until, reason } = input;
  const absence: PlannedAbsence = {
    id: workspace.newId(),
    personId,
    groupId,
    fromOn,
    untilOn: until.by === 'date' ? until.untilOn : null,
    sessions: until.by === 'count' ? until.sessions : null,
    reason,
  };
  if (absence.untilOn !== null && absence.untilOn < fromOn)
    throw new MezzoError('LEAVES_BEFORE_JOINING', { joinedOn: fromOn });
  const { undoStep } = change(
    workspace,
    { action: 'absence.plan', objectType: 'person', objectId: personId },
    (db) => {
      requirePerson(workspace, personId);
      if (groupId !== null) requireGroup(workspace, groupId);
      rows.insertAbsence(db, absence);
    },
  );
  return { id: absence.id, undoStep, covers: countCovered(workspace, absence) };
}

export function removePlannedAbsence(
  workspace: OpenWorkspace,
  { id }: { id: string },
): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    { action: 'absence.remove', objectType: 'absence', objectId: id },
    (db) => {
      if (rows.deleteAbsence(db, id) === 0) throw new MezzoError('NOT_FOUND', { kind: 'absence' });
    },
  );
  return { undoStep };
}

/** How many sessions, known today, a planned absence covers. */
function countCovered(workspace: OpenWorkspace, absence: PlannedAbsence): number {
  const groupIds = absence.groupId
    ? [absence.groupId]
    : rows.listMemberGroupIds(workspace.db, absence.personId);
  let covered = 0;
  for (const groupId of groupIds) {
    const spans = listSpans(workspace.db, groupId).filter((span) => span.personId === absence.personId);
    const meeting = listSessions(workspace.db, groupId).filter((session) => session.state !== 'cancelled');
    covered += meeting.filter(
      (session) => isMemberOn(spans, session.date) && absenceCovers(absence, session, meeting),
    ).length;
  }
  return covered;
}

/** @throws MezzoError with the reason why nobody can be marked here */
function requireOpen(session: Session, spans: readonly MemberSpan[], today: string): void {
  const state = cellState(session, spans, today);
  if (state === 'cancelled') throw new MezzoError('SESSION_CANCELLED');
  if (state === 'not-yet-held') throw new MezzoError('SESSION_NOT_YET_HELD', { date: session.date });
  if (state !== 'open') throw new MezzoError('NOT_A_MEMBER', { date: session.date });
}

/** A session at which somebody was marked took place. */
function becomeHeld(workspace: OpenWorkspace, session: Session): void {
  if (session.state !== 'planned') return;
  updateSession(workspace.db, session.id, { state: 'held', updatedAt: now(workspace) });
  activatePlannedGroup(workspace.db, session.groupId, now(workspace));
}
