import type { Mark } from '../../shared/contract/attendance.ts';
import { MezzoError } from '../../shared/contract/failures.ts';
import type { Stay } from '../../shared/contract/runs.ts';
import { isMemberOn } from '../../shared/domain/membership.ts';
import { joinStays, markOfStays, type SessionTimes, type StayTimes } from '../../shared/domain/stays.ts';
import type { WritableDatabase } from '../db/query.ts';
import { deleteMark, listMarks } from '../repositories/attendance.ts';
import { listOfPersonInGroup, type MemberSpan } from '../repositories/memberships.ts';
import * as rows from '../repositories/runs.ts';
import { writeMark } from './attendance.ts';
import { change } from './change.ts';
import type { OpenWorkspace } from './open-workspace.ts';
import { requirePerson } from './people.ts';
import { momentOf, requireRun, requireRunning, type Running, timesOf } from './run-time.ts';

interface Kept {
  undoStep: number | null;
  /** Whose mark was made by hand, and says something else than the times now do: it was left as it is. */
  kept: string[];
}

export function arrive(
  workspace: OpenWorkspace,
  { sessionId, personIds }: { sessionId: string; personIds: readonly string[] },
): Kept {
  const { result, undoStep } = change(
    workspace,
    {
      action: 'run.arrive',
      objectType: 'session',
      objectId: sessionId,
      detail: { people: personIds.length },
    },
    (db) => {
      const running = requireRunning(workspace, sessionId);
      return letIn(workspace, db, running, personIds, momentOf(workspace, running.run));
    },
    () => personIds.length,
  );
  return { undoStep, kept: result };
}

/** Lets members in at a moment, inside the caller's change. Who is in already stays in. */
export function letIn(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  running: Running,
  personIds: readonly string[],
  at: number,
): string[] {
  const arrivedAt = new Date(at).toISOString();
  const following = followTimes(workspace, db, running);
  for (const personId of personIds) requireMember(workspace, running, personId);
  const inside = new Set(
    rows
      .listStays(db, running.session.id)
      .filter((stay) => stay.leftAt === null)
      .map(({ personId }) => personId),
  );
  const coming = personIds.filter((personId) => !inside.has(personId));
  for (const personId of new Set(coming))
    rows.insertStay(db, {
      id: workspace.newId(),
      sessionId: running.session.id,
      personId,
      arrivedAt,
      leftAt: null,
    });
  return following(coming, timesOf(workspace, running));
}

export function leave(
  workspace: OpenWorkspace,
  { sessionId, personId, reason }: { sessionId: string; personId: string; reason: string },
): Kept {
  const { result, undoStep } = change(
    workspace,
    { action: 'run.leave', objectType: 'session', objectId: sessionId, detail: { personId } },
    (db) => {
      const running = requireRunning(workspace, sessionId);
      const following = followTimes(workspace, db, running);
      const at = momentOf(workspace, running.run);
      const open = rows
        .listStays(db, sessionId)
        .filter((stay) => stay.personId === personId && stay.leftAt === null);
      for (const { id, arrivedAt } of open)
        rows.endStay(db, id, new Date(Math.max(at, Date.parse(arrivedAt))).toISOString());
      return open.length === 0 ? [] : following([personId], timesOf(workspace, running), reason);
    },
  );
  return { undoStep, kept: result };
}

export function setStays(
  workspace: OpenWorkspace,
  { sessionId, personId, stays }: { sessionId: string; personId: string; stays: readonly Stay[] },
): Kept {
  const { result, undoStep } = change(
    workspace,
    {
      action: 'run.setStays',
      objectType: 'session',
      objectId: sessionId,
      detail: { personId, stays: stays.length },
    },
    (db) => {
      const running = requireRun(workspace, sessionId);
      requireMember(workspace, running, personId);
      if (
        stays.some(({ arrivedAt, leftAt }) => leftAt !== null && Date.parse(leftAt) < Date.parse(arrivedAt))
      )
        throw new MezzoError('LEFT_BEFORE_ARRIVING');
      const following = followTimes(workspace, db, running);
      const wanted = joinStays(stays.map(timesOfStay));
      const present = rows.listStays(db, sessionId).filter((stay) => stay.personId === personId);
      if (JSON.stringify(present.map(timesOfStay)) === JSON.stringify(wanted)) return [];
      rows.deleteStaysOf(db, sessionId, personId);
      for (const { arrivedAt, leftAt } of wanted)
        rows.insertStay(db, {
          id: workspace.newId(),
          sessionId,
          personId,
          arrivedAt: new Date(arrivedAt).toISOString(),
          leftAt: leftAt === null ? null : new Date(leftAt).toISOString(),
        });
      return following([personId], timesOf(workspace, running));
    },
  );
  return { undoStep, kept: result };
}

/**
 * Call it before the stays or the run's end change: it remembers which marks follow from the times until then. What
 * it returns writes the marks of these members anew. A mark that says something else than the times did was made by
 * hand: it is left alone, and its person named.
 */
export function followTimes(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  running: Running,
): (personIds: readonly string[], after: SessionTimes, reason?: string) => string[] {
  const sessionId = running.session.id;
  const before = timesOf(workspace, running);
  const staysBefore = Map.groupBy(rows.listStays(db, sessionId), (stay) => stay.personId);
  return (personIds, after, reason = '') => {
    const marks = readMarks(db, running);
    const staysAfter = Map.groupBy(rows.listStays(db, sessionId), (stay) => stay.personId);
    return personIds.filter((personId) => {
      const mark = marks.get(personId) ?? null;
      const followed = markByTimes(staysBefore.get(personId) ?? [], before);
      const next = markByTimes(staysAfter.get(personId) ?? [], after);
      if (isSameMark(mark, next)) return false;
      if (!isSameMark(mark, followed)) return true;
      if (next === null) deleteMark(db, sessionId, personId);
      else {
        const said = next.status === mark?.status ? mark.reason : '';
        writeMark(workspace, sessionId, personId, { ...next, reason: reason || said });
      }
      return false;
    });
  };
}

function readMarks(db: WritableDatabase, { session }: Running): Map<string, Mark> {
  return new Map(
    listMarks(db, session.groupId)
      .filter(({ sessionId }) => sessionId === session.id)
      .map(({ personId, status, minutes, reason }) => [personId, { status, minutes, reason }]),
  );
}

/** The mark that the times of a member make. */
export function markByTimes(stays: readonly rows.StayRow[], times: SessionTimes): Mark | null {
  const mark = markOfStays(stays.map(timesOfStay), times);
  return mark && { ...mark, reason: '' };
}

/** The reason aside, which is always somebody's own word. */
export function isSameMark(one: Mark | null, other: Mark | null): boolean {
  return one?.status === other?.status && (one?.minutes ?? null) === (other?.minutes ?? null);
}

export function timesOfStay({ arrivedAt, leftAt }: Stay): StayTimes {
  return { arrivedAt: Date.parse(arrivedAt), leftAt: leftAt === null ? null : Date.parse(leftAt) };
}

function requireMember(workspace: OpenWorkspace, { session }: Running, personId: string): void {
  requirePerson(workspace, personId);
  const spans = listOfPersonInGroup(workspace.db, session.groupId, personId).filter(
    (row): row is MemberSpan => row.state === 'member',
  );
  if (!isMemberOn(spans, session.date)) throw new MezzoError('NOT_A_MEMBER', { date: session.date });
}
