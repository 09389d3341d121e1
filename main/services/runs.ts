import { MezzoError } from '../../shared/contract/failures.ts';
import { mostMinutes } from '../../shared/domain/attendance.ts';
import { wallClock } from '../../shared/domain/local-time.ts';
import {
  minute,
  placeOfBlock,
  readClock,
  type RunAdvance,
  timeByBlock,
} from '../../shared/domain/run-clock.ts';
import type { WritableDatabase } from '../db/query.ts';
import { findAgendaOfSession, listBlocks, updateAgenda } from '../repositories/agendas.ts';
import { activatePlannedGroup } from '../repositories/groups.ts';
import * as rows from '../repositories/runs.ts';
import { updateSession } from '../repositories/sessions.ts';
import { readSettings } from '../repositories/settings.ts';
import { change } from './change.ts';
import { localNow, now, type OpenWorkspace } from './open-workspace.ts';
import { followTimes, letIn } from './run-stays.ts';
import {
  beginStretch,
  readSteps,
  requireRun,
  requireRunning,
  requireStep,
  settle,
  startsFromOf,
  stretchOf,
  timesOf,
} from './run-time.ts';
import { requireSession } from './sessions.ts';
import { settleLayings } from './settle-layings.ts';

type Undoable = { undoStep: number | null };

/** A block that was on for less was passed on the way to another one. */
const leastReached = 30_000;

export function start(
  workspace: OpenWorkspace,
  {
    sessionId,
    presentIds,
    advance,
  }: { sessionId: string; presentIds: readonly string[]; advance: RunAdvance },
): Undoable {
  const { undoStep } = change(
    workspace,
    { action: 'run.start', objectType: 'session', objectId: sessionId, detail: { advance } },
    (db) => {
      const session = requireSession(workspace, sessionId);
      if (session.state === 'cancelled') throw new MezzoError('SESSION_CANCELLED');
      const at = workspace.clock().getTime();
      if (at < startsFromOf(workspace, session))
        throw new MezzoError('RUN_TOO_EARLY', { date: session.date });
      const before = rows.findRun(db, sessionId);
      if (before) {
        goOn(workspace, db, sessionId);
        return;
      }
      const startedAt = new Date(at).toISOString();
      const run = {
        id: workspace.newId(),
        sessionId,
        startedAt,
        endedAt: null,
        advance,
        samplingMinutes: null,
      };
      rows.insertRun(db, { ...run, updatedAt: now(workspace) });
      beginStretch(workspace, db, run, readSteps(workspace, sessionId)[0] ?? null, at);
      updateSession(db, sessionId, {
        state: 'running',
        actualStart: wallClock(new Date(at), readSettings(db).timeZone).time,
        actualMinutes: null,
        updatedAt: now(workspace),
      });
      activatePlannedGroup(db, session.groupId, now(workspace));
      settleLayings(workspace, db, session.groupId);
      letIn(workspace, db, requireRunning(workspace, sessionId), presentIds, at);
    },
  );
  return { undoStep };
}

export function moveTo(
  workspace: OpenWorkspace,
  { sessionId, blockId, leaves }: { sessionId: string; blockId: string | null; leaves: 'done' | 'skipped' },
): Undoable {
  const { undoStep } = change(
    workspace,
    { action: 'run.moveTo', objectType: 'session', objectId: sessionId, detail: { leaves } },
    (db) => {
      const { run } = requireRunning(workspace, sessionId);
      const { current, steps, at } = settle(workspace, db, run);
      const target = requireStep(steps, blockId);
      if ((target?.id ?? null) === current.blockId) return;
      rows.updateRunBlock(db, current.id, {
        endedAt: new Date(at).toISOString(),
        isSkipped: leaves === 'skipped',
      });
      beginStretch(workspace, db, run, target, at);
    },
  );
  return { undoStep };
}

export function addMinutes(
  workspace: OpenWorkspace,
  { sessionId, minutes }: { sessionId: string; minutes: number },
): Undoable {
  const { undoStep } = change(
    workspace,
    { action: 'run.addMinutes', objectType: 'session', objectId: sessionId, detail: { minutes } },
    (db) => {
      const { current } = settle(workspace, db, requireRunning(workspace, sessionId).run);
      if (minutes !== 0)
        rows.updateRunBlock(db, current.id, { addedMinutes: current.addedMinutes + minutes });
    },
  );
  return { undoStep };
}

export function setAdvance(
  workspace: OpenWorkspace,
  { sessionId, advance }: { sessionId: string; advance: RunAdvance },
): Undoable {
  const { undoStep } = change(
    workspace,
    { action: 'run.setAdvance', objectType: 'session', objectId: sessionId, detail: { advance } },
    (db) => {
      const { run, session } = requireRunning(workspace, sessionId);
      if (run.advance === advance) return;
      const { current, steps, at } = settle(workspace, db, run);
      const clock = readClock(steps, stretchOf(current), { begin: at, sessionMinutes: session.minutes }, at);
      // A block that is over goes on to the next one now, not at the moment at which it was over.
      if (advance === 'by-itself' && clock.over > 0 && clock.next !== null) {
        rows.updateRunBlock(db, current.id, { endedAt: new Date(at).toISOString() });
        beginStretch(workspace, db, run, steps[clock.next]!, at);
      }
      rows.updateRun(db, run.id, { advance, updatedAt: now(workspace) });
    },
  );
  return { undoStep };
}

export function setSampling(
  workspace: OpenWorkspace,
  { sessionId, samplingMinutes }: { sessionId: string; samplingMinutes: number | null },
): Undoable {
  const { undoStep } = change(
    workspace,
    {
      action: 'run.setSampling',
      objectType: 'session',
      objectId: sessionId,
      detail: { minutes: samplingMinutes },
    },
    (db) => {
      const { run } = requireRunning(workspace, sessionId);
      if (run.samplingMinutes !== samplingMinutes)
        rows.updateRun(db, run.id, { samplingMinutes, updatedAt: now(workspace) });
    },
  );
  return { undoStep };
}

export function finish(
  workspace: OpenWorkspace,
  { sessionId, endedAt }: { sessionId: string; endedAt: string | null },
): Undoable {
  const { undoStep } = change(
    workspace,
    { action: 'run.finish', objectType: 'session', objectId: sessionId },
    (db) => {
      const running = requireRunning(workspace, sessionId);
      const { run, session } = running;
      const following = followTimes(workspace, db, running);
      const startedAt = Date.parse(run.startedAt);
      const latest = Math.max(workspace.clock().getTime(), startedAt);
      const end = endedAt === null ? latest : Math.min(Math.max(Date.parse(endedAt), startedAt), latest);
      settle(workspace, db, run, end);
      closeStretches(db, run.id, end);
      rows.updateRun(db, run.id, { endedAt: new Date(end).toISOString(), updatedAt: now(workspace) });
      updateSession(db, sessionId, {
        state: 'held',
        actualMinutes: Math.min(Math.max(1, Math.round((end - startedAt) / minute)), mostMinutes),
        updatedAt: now(workspace),
      });
      noteReached(workspace, db, sessionId, run.id);
      const gone = rows.listStays(db, sessionId).map(({ personId }) => personId);
      following([...new Set(gone)], timesOf(workspace, requireRun(workspace, sessionId)));
      settleLayings(workspace, db, session.groupId);
    },
  );
  return { undoStep };
}

export function reopen(workspace: OpenWorkspace, { sessionId }: { sessionId: string }): Undoable {
  const { undoStep } = change(
    workspace,
    { action: 'run.reopen', objectType: 'session', objectId: sessionId },
    (db) => goOn(workspace, db, sessionId),
  );
  return { undoStep };
}

/** Takes a run up again, inside the caller's change: the block it ended with goes on from now. */
function goOn(workspace: OpenWorkspace, db: WritableDatabase, sessionId: string): void {
  const ended = requireRun(workspace, sessionId);
  const { run, session } = ended;
  if (session.state === 'cancelled') throw new MezzoError('SESSION_CANCELLED');
  if (session.state === 'running') return;
  const following = followTimes(workspace, db, ended);
  const ran = rows.listRunBlocks(db, run.id);
  const last = ran.at(-1);
  const at = Math.max(workspace.clock().getTime(), Date.parse(last?.endedAt ?? run.startedAt));
  const steps = readSteps(workspace, sessionId);
  const place = placeOfBlock(steps, last?.blockId ?? null);
  beginStretch(workspace, db, run, place === null ? null : steps[place]!, at);
  rows.updateRun(db, run.id, { endedAt: null, updatedAt: now(workspace) });
  updateSession(db, sessionId, { state: 'running', actualMinutes: null, updatedAt: now(workspace) });
  const seen = rows.listStays(db, sessionId).map(({ personId }) => personId);
  following([...new Set(seen)], timesOf(workspace, requireRun(workspace, sessionId)));
}

/** Ends every stretch at the latest at `end`; what began later (somebody forgot to end the run) was not run. */
function closeStretches(db: WritableDatabase, runId: string, end: number): void {
  for (const row of rows.listRunBlocks(db, runId)) {
    const { startedAt, endedAt } = stretchOf(row);
    if (startedAt > end) rows.deleteRunBlock(db, row.id);
    else if (endedAt === null || endedAt > end)
      rows.updateRunBlock(db, row.id, { endedAt: new Date(end).toISOString() });
  }
}

/** A block was reached where it was run for a while and not skipped. */
function noteReached(workspace: OpenWorkspace, db: WritableDatabase, sessionId: string, runId: string): void {
  const agenda = findAgendaOfSession(db, sessionId);
  if (!agenda) return;
  const ran = rows.listRunBlocks(db, runId).filter((row) => !row.isSkipped);
  const times = timeByBlock(ran.map(stretchOf), 0);
  const reached = new Set(
    readSteps(workspace, sessionId)
      .filter(({ blockIds }) => blockIds.some((id) => (times.get(id) ?? 0) >= leastReached))
      .flatMap(({ blockIds }) => blockIds),
  );
  let hasChanged = false;
  for (const { id } of listBlocks(db, agenda.id))
    hasChanged = rows.writeBlockDone(db, id, { isReached: reached.has(id) }) || hasChanged;
  if (hasChanged) updateAgenda(db, agenda.id, { updatedAt: now(workspace) });
}

export function setBlockDone(
  workspace: OpenWorkspace,
  {
    sessionId,
    blockId,
    actualMinutes,
    isReached,
  }: { sessionId: string; blockId: string; actualMinutes: number | null; isReached: boolean | null },
): Undoable {
  const { undoStep } = change(
    workspace,
    {
      action: 'run.setBlockDone',
      objectType: 'session',
      objectId: sessionId,
      detail: { minutes: actualMinutes, isReached },
    },
    (db) => {
      const session = requireSession(workspace, sessionId);
      if (session.state === 'cancelled') throw new MezzoError('SESSION_CANCELLED');
      if (session.state === 'planned' && session.date > localNow(workspace).date)
        throw new MezzoError('SESSION_NOT_YET_HELD', { date: session.date });
      const agenda = findAgendaOfSession(db, sessionId);
      if (!agenda || !listBlocks(db, agenda.id).some(({ id }) => id === blockId))
        throw new MezzoError('NOT_FOUND', { kind: 'block' });
      if (rows.writeBlockDone(db, blockId, { actualMinutes, isReached }))
        updateAgenda(db, agenda.id, { updatedAt: now(workspace) });
    },
  );
  return { undoStep };
}
