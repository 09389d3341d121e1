import { MezzoError } from '../../shared/contract/failures.ts';
import type { SessionWithGroup } from '../../shared/contract/sessions.ts';
import { instantOf } from '../../shared/domain/local-instant.ts';
import {
  type ClockStep,
  clockSteps,
  minute,
  placeOfBlock,
  planBegin,
  type Stretch,
  stretchesUntil,
} from '../../shared/domain/run-clock.ts';
import type { SessionTimes } from '../../shared/domain/stays.ts';
import type { WritableDatabase } from '../db/query.ts';
import { findAgendaOfSession, listBlocks } from '../repositories/agendas.ts';
import * as rows from '../repositories/runs.ts';
import { readSettings } from '../repositories/settings.ts';
import type { OpenWorkspace } from './open-workspace.ts';
import { requireSession } from './sessions.ts';

/** So long before its time a session of a day to come can be started: one at a quarter past midnight, say. */
const earliestStart = 60 * minute;

/** A session with its run. */
export interface Running {
  session: SessionWithGroup;
  run: rows.RunRow;
}

/** @throws MezzoError NOT_FOUND, NOT_RUN where the session was never run */
export function requireRun(workspace: OpenWorkspace, sessionId: string): Running {
  const session = requireSession(workspace, sessionId);
  const run = rows.findRun(workspace.db, sessionId);
  if (!run) throw new MezzoError('NOT_RUN');
  return { session, run };
}

/** @throws MezzoError NOT_FOUND, NOT_RUNNING where the session does not run now */
export function requireRunning(workspace: OpenWorkspace, sessionId: string): Running {
  const session = requireSession(workspace, sessionId);
  const run = rows.findRun(workspace.db, sessionId);
  if (!run || run.endedAt !== null || session.state !== 'running') throw new MezzoError('NOT_RUNNING');
  return { session, run };
}

/** The session's planned beginning, milliseconds since 1970. */
export function plannedStartOf(
  workspace: OpenWorkspace,
  { date, start }: Pick<SessionWithGroup, 'date' | 'start'>,
): number {
  return instantOf(date, start, readSettings(workspace.db).timeZone).getTime();
}

/** From when on a session can be started: from the first moment of its day, or an hour before, milliseconds. */
export function startsFromOf(workspace: OpenWorkspace, session: SessionWithGroup): number {
  const midnight = instantOf(session.date, '00:00', readSettings(workspace.db).timeZone).getTime();
  return Math.min(midnight, plannedStartOf(workspace, session) - earliestStart);
}

/**
 * Against what lateness and leaving early count. Who is there when the run begins is in time, however late it begins;
 * the end is the planned one until the run has ended.
 */
export function timesOf(
  workspace: OpenWorkspace,
  {
    session,
    run,
  }: {
    session: Pick<SessionWithGroup, 'date' | 'start' | 'minutes'>;
    run: Pick<rows.RunRow, 'startedAt' | 'endedAt'>;
  },
): SessionTimes {
  const startedAt = Date.parse(run.startedAt);
  const planned = planBegin(startedAt, plannedStartOf(workspace, session));
  return {
    begin: Math.max(startedAt, planned),
    end: run.endedAt === null ? planned + session.minutes * minute : Date.parse(run.endedAt),
  };
}

/** The moment as the run counts it, milliseconds: a clock that was set back never takes it behind its own records. */
export function momentOf(workspace: OpenWorkspace, run: rows.RunRow): number {
  return momentAfter(workspace, run, rows.listRunBlocks(workspace.db, run.id));
}

function momentAfter(workspace: OpenWorkspace, run: rows.RunRow, ran: readonly rows.RunBlockRow[]): number {
  const latest = ran.at(-1)?.startedAt ?? run.startedAt;
  return Math.max(workspace.clock().getTime(), Date.parse(run.startedAt), Date.parse(latest));
}

export interface NamedStep extends ClockStep {
  /** What the run keeps of it, whatever becomes of the agenda. */
  title: string;
}

/** The steps of a session's agenda as it stands now. */
export function readSteps(workspace: OpenWorkspace, sessionId: string): NamedStep[] {
  const agenda = findAgendaOfSession(workspace.db, sessionId);
  const blocks = agenda ? listBlocks(workspace.db, agenda.id) : [];
  const titleOf = new Map(blocks.map(({ id, title }) => [id, title]));
  return clockSteps(blocks).map((step) => ({
    ...step,
    title: step.blockIds.map((id) => titleOf.get(id)).join(' / '),
  }));
}

/** What was run until now: the rows written, and the switches that have come by themselves since the last of them. */
export function ranUntil(
  ran: readonly rows.RunBlockRow[],
  steps: readonly NamedStep[],
  advance: rows.RunRow['advance'],
  until: number,
): Omit<rows.RunBlockRow, 'id' | 'position'>[] {
  const last = ran.at(-1);
  if (!last || last.endedAt !== null) return [...ran];
  const [first, ...since] = stretchesUntil(steps, stretchOf(last), advance, until);
  return [
    ...ran.slice(0, -1),
    { ...last, endedAt: momentText(first!.endedAt) },
    ...since.map((stretch) => ({ ...rowOf(stretch, steps), isSkipped: false })),
  ];
}

/**
 * Writes the switches that have come by themselves until a moment, inside the caller's change, and answers the stretch
 * that runs then. Until somebody does something, nothing is written: they follow from the last thing done, so they
 * stand at their exact times however long the lid was closed, and taking that last thing back takes them back too.
 */
export function settle(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  run: rows.RunRow,
  until?: number,
): { current: rows.RunBlockRow; steps: NamedStep[]; at: number } {
  const steps = readSteps(workspace, run.sessionId);
  const ran = rows.listRunBlocks(db, run.id);
  const at = until ?? momentAfter(workspace, run, ran);
  const last = ran.at(-1);
  if (!last) throw new Error('a run without a stretch');
  const [first, ...since] = stretchesUntil(steps, stretchOf(last), run.advance, at);
  if (since.length > 0) rows.updateRunBlock(db, last.id, { endedAt: momentText(first!.endedAt) });
  let current = last;
  for (const [place, stretch] of since.entries()) {
    current = {
      id: workspace.newId(),
      ...rowOf(stretch, steps),
      position: last.position + 1 + place,
      isSkipped: false,
    };
    rows.insertRunBlock(db, { ...current, runId: run.id });
  }
  return { current, steps, at };
}

/** Begins a stretch after the one that was written last. */
export function beginStretch(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  run: rows.RunRow,
  step: NamedStep | null,
  at: number,
): void {
  const last = rows.listRunBlocks(db, run.id).at(-1);
  rows.insertRunBlock(db, {
    id: workspace.newId(),
    runId: run.id,
    blockId: step?.id ?? null,
    title: step?.title ?? '',
    minutes: step?.minutes ?? 0,
    position: (last?.position ?? -1) + 1,
    startedAt: new Date(at).toISOString(),
    endedAt: null,
    addedMinutes: 0,
    isSkipped: false,
  });
}

/** The step that holds a block, or null for the time after the agenda. @throws MezzoError NOT_FOUND */
export function requireStep(steps: readonly NamedStep[], blockId: string | null): NamedStep | null {
  if (blockId === null) return null;
  const place = placeOfBlock(steps, blockId);
  if (place === null) throw new MezzoError('NOT_FOUND', { kind: 'block' });
  return steps[place]!;
}

export function stretchOf(row: Pick<rows.RunBlockRow, keyof Stretch>): Stretch {
  return {
    blockId: row.blockId,
    startedAt: Date.parse(row.startedAt),
    endedAt: row.endedAt === null ? null : Date.parse(row.endedAt),
    addedMinutes: row.addedMinutes,
  };
}

function rowOf(stretch: Stretch, steps: readonly NamedStep[]) {
  const step = steps[placeOfBlock(steps, stretch.blockId)!]!;
  return {
    blockId: stretch.blockId,
    title: step.title,
    minutes: step.minutes,
    startedAt: new Date(stretch.startedAt).toISOString(),
    endedAt: momentText(stretch.endedAt),
    addedMinutes: stretch.addedMinutes,
  };
}

function momentText(moment: number | null): string | null {
  return moment === null ? null : new Date(moment).toISOString();
}
