import { MezzoError } from '../../shared/contract/failures.ts';
import type {
  SeriesScope,
  Session,
  SessionFields,
  SessionWithGroup,
} from '../../shared/contract/sessions.ts';
import { addDays, daysBetween } from '../../shared/domain/local-time.ts';
import { foldText } from '../../shared/domain/text-folding.ts';
import { hasMarks } from '../repositories/attendance.ts';
import { activatePlannedGroup } from '../repositories/groups.ts';
import * as rows from '../repositories/sessions.ts';
import { change } from './change.ts';
import { requireGroup } from './groups.ts';
import { localNow, now, type OpenWorkspace } from './open-workspace.ts';
import { settleLayings } from './settle-layings.ts';

type SeriesSession = ReturnType<typeof rows.listSeries>[number];

export function listForGroup(workspace: OpenWorkspace, { groupId }: { groupId: string }): Session[] {
  requireGroup(workspace, groupId);
  return rows.listSessions(workspace.db, groupId);
}

export function between(
  workspace: OpenWorkspace,
  { from, to }: { from: string; to: string },
): SessionWithGroup[] {
  return rows.listSessionsBetween(workspace.db, from, to);
}

export function get(workspace: OpenWorkspace, { id }: { id: string }): SessionWithGroup {
  return requireSession(workspace, id);
}

/** @throws MezzoError NOT_FOUND where the session or its group is gone or in the trash */
export function requireSession(workspace: OpenWorkspace, id: string): SessionWithGroup {
  const session = rows.findSession(workspace.db, id);
  if (!session) throw new MezzoError('NOT_FOUND', { kind: 'session' });
  return session;
}

export function create(
  workspace: OpenWorkspace,
  { groupId, fields }: { groupId: string; fields: SessionFields },
): { id: string; undoStep: number | null } {
  const { result, undoStep } = change(
    workspace,
    { action: 'session.create', objectType: 'group', objectId: groupId },
    (db) => {
      requireGroup(workspace, groupId);
      const id = insertPlanned(workspace, groupId, null, fields);
      settleLayings(workspace, db, groupId);
      return id;
    },
  );
  return { id: result, undoStep };
}

/**
 * Writes a planned session inside the caller's change (by hand, series, import).
 * @throws MezzoError SESSION_TAKEN where the group already meets at that moment
 */
export function insertPlanned(
  workspace: OpenWorkspace,
  groupId: string,
  seriesId: string | null,
  fields: SessionFields,
  state: 'planned' | 'held' = 'planned',
): string {
  requireFreeMoment(workspace, groupId, fields.date, fields.start, null);
  const id = workspace.newId();
  rows.insertSession(workspace.db, { id, groupId, seriesId, state, ...stamped(workspace, fields) });
  if (state === 'held') activatePlannedGroup(workspace.db, groupId, now(workspace));
  return id;
}

export function update(
  workspace: OpenWorkspace,
  { id, fields, scope }: { id: string; fields: SessionFields; scope: SeriesScope },
): { undoStep: number | null; count: number } {
  const { result, undoStep } = change(
    workspace,
    { action: 'session.update', objectType: 'session', objectId: id, detail: { scope } },
    (db) => {
      const session = requireSession(workspace, id);
      const shift = daysBetween(session.date, fields.date);
      const targets = inScope(workspace, session, scope).filter(
        (target) => target.id === id || target.state === 'planned',
      );
      // Later ones first when moving forward, so that a series that moves by its own interval does not meet itself.
      if (shift > 0) targets.reverse();
      for (const target of targets) {
        const moved: SessionFields =
          target.id === id
            ? fields
            : {
                date: addDays(target.date, shift),
                // Only what is new here reaches the others: what was settled for one of them by hand stays.
                start: fields.start === session.start ? target.start : fields.start,
                minutes: fields.minutes === session.minutes ? target.minutes : fields.minutes,
                place: fields.place === session.place ? target.place : fields.place,
                topic: target.topic,
                remarks: target.remarks,
              };
        if (target.state !== 'cancelled')
          requireFreeMoment(workspace, session.groupId, moved.date, moved.start, target.id);
        if (moved.date > localNow(workspace).date && (target.state === 'held' || hasMarks(db, target.id)))
          throw new MezzoError('SESSION_HAS_RECORDS', { date: target.date });
        rows.updateSession(db, target.id, stamped(workspace, moved));
      }
      const hasMoved = shift !== 0 || fields.start !== session.start;
      settleLayings(
        workspace,
        db,
        session.groupId,
        new Set(hasMoved ? targets.map((target) => target.id) : []),
      );
      return targets.length;
    },
    (count) => count,
  );
  return { undoStep, count: result };
}

export function cancel(
  workspace: OpenWorkspace,
  { id, reason, scope }: { id: string; reason: string; scope: SeriesScope },
): { undoStep: number | null; count: number } {
  const { result, undoStep } = change(
    workspace,
    { action: 'session.cancel', objectType: 'session', objectId: id, detail: { scope } },
    (db) => {
      const session = requireSession(workspace, id);
      if (session.state === 'running') throw new MezzoError('SESSION_RUNNING');
      const targets = inScope(workspace, session, scope).filter(
        (target) => target.id === id || target.state === 'planned',
      );
      for (const target of targets)
        rows.updateSession(db, target.id, {
          state: 'cancelled',
          cancelReason: reason,
          updatedAt: now(workspace),
        });
      settleLayings(workspace, db, session.groupId);
      return targets.length;
    },
    (count) => count,
  );
  return { undoStep, count: result };
}

export function restore(workspace: OpenWorkspace, { id }: { id: string }): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    { action: 'session.restore', objectType: 'session', objectId: id },
    (db) => {
      const session = requireSession(workspace, id);
      if (session.state !== 'cancelled') return;
      requireFreeMoment(workspace, session.groupId, session.date, session.start, id);
      rows.updateSession(db, id, {
        state: hasMarks(db, id) || session.actualStart || session.actualMinutes ? 'held' : 'planned',
        cancelReason: '',
        updatedAt: now(workspace),
      });
      settleLayings(workspace, db, session.groupId);
    },
  );
  return { undoStep };
}

export function hold(
  workspace: OpenWorkspace,
  {
    id,
    actualStart,
    actualMinutes,
  }: { id: string; actualStart: string | null; actualMinutes: number | null },
): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    { action: 'session.hold', objectType: 'session', objectId: id },
    (db) => {
      const session = requireSession(workspace, id);
      if (session.state === 'cancelled') throw new MezzoError('SESSION_CANCELLED');
      if (session.state === 'running') throw new MezzoError('SESSION_RUNNING');
      if (session.state === 'planned' && session.date > localNow(workspace).date)
        throw new MezzoError('SESSION_NOT_YET_HELD', { date: session.date });
      rows.updateSession(db, id, { state: 'held', actualStart, actualMinutes, updatedAt: now(workspace) });
      activatePlannedGroup(db, session.groupId, now(workspace));
      settleLayings(workspace, db, session.groupId);
    },
  );
  return { undoStep };
}

export function trash(
  workspace: OpenWorkspace,
  { id, scope }: { id: string; scope: SeriesScope },
): { undoStep: number | null; count: number } {
  const { result, undoStep } = change(
    workspace,
    { action: 'session.trash', objectType: 'session', objectId: id, detail: { scope } },
    (db) => {
      const session = requireSession(workspace, id);
      const targets = inScope(workspace, session, scope).filter(
        (target) => target.id === id || target.state === 'planned' || target.state === 'cancelled',
      );
      for (const target of targets)
        rows.updateSession(db, target.id, { trashedAt: now(workspace), updatedAt: now(workspace) });
      settleLayings(workspace, db, session.groupId);
      return targets.length;
    },
    (count) => count,
  );
  return { undoStep, count: result };
}

/** The sessions that an edit reaches, in order of time; one outside a series reaches only itself. */
function inScope(workspace: OpenWorkspace, session: Session, scope: SeriesScope): SeriesSession[] {
  if (scope === 'this' || session.seriesId === null) return [session];
  const moment = `${session.date} ${session.start}`;
  return rows
    .listSeries(workspace.db, session.seriesId)
    .filter(
      (other) => scope === 'all' || other.id === session.id || `${other.date} ${other.start}` >= moment,
    );
}

function requireFreeMoment(
  workspace: OpenWorkspace,
  groupId: string,
  date: string,
  start: string,
  exceptId: string | null,
): void {
  const taken = rows.findSessionAt(workspace.db, groupId, date, start, exceptId ?? '');
  if (taken) throw new MezzoError('SESSION_TAKEN', { date, start });
}

function stamped(workspace: OpenWorkspace, fields: SessionFields): rows.SessionWrite {
  return {
    ...fields,
    // A session is found by its topic and remarks; a bare "Tuesday at ten" is found through its group.
    searchText: foldText(`${fields.topic} ${fields.remarks}`),
    updatedAt: now(workspace),
  };
}
