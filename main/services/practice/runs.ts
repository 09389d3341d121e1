import type { SessionWithGroup } from '../../../shared/contract/sessions.ts';
import { wallClock } from '../../../shared/domain/local-time.ts';
import { clockSteps, minute } from '../../../shared/domain/run-clock.ts';
import type { WritableDatabase } from '../../db/query.ts';
import { findAgendaOfSession, listBlocks } from '../../repositories/agendas.ts';
import { listMarks } from '../../repositories/attendance.ts';
import * as rows from '../../repositories/runs.ts';
import { listSessions, updateSession } from '../../repositories/sessions.ts';
import { readSettings } from '../../repositories/settings.ts';
import { change } from '../change.ts';
import * as groups from '../groups.ts';
import { now, type OpenWorkspace } from '../open-workspace.ts';
import { plannedStartOf } from '../run-time.ts';

/** Minutes after the planned beginning at which each held session began, and minutes by which it ended early. */
const friendship: readonly [late: number, short: number][] = [
  [3, 0],
  [5, 0],
  [2, 0],
  [4, 1],
  [0, 0],
  [1, 0],
  [0, 0],
  [2, 0],
];
const caregivers: readonly [late: number, short: number][] = [
  [6, 0],
  [4, 0],
  [0, 5],
  [2, 0],
  [0, 0],
  [3, 0],
  [0, 0],
];

/**
 * The sessions were run with the clock: blocks that went over and blocks that were cut short, and who came and left
 * when, as their marks say. All of it is invented.
 */
export function fillRuns(workspace: OpenWorkspace): void {
  change(workspace, { action: 'run.finish', objectType: 'session', objectId: null }, (db) => {
    fillGroup(workspace, db, 'Friendship group, grade 4', friendship);
    fillGroup(workspace, db, 'Caregivers’ circle', caregivers);
  });
}

function fillGroup(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  name: string,
  times: readonly (readonly [late: number, short: number])[],
): void {
  const group = groups.list(workspace).find((candidate) => candidate.name === name);
  if (!group) throw new Error(`the practice workspace lacks the group ${name}`);
  const held = listSessions(db, group.id).filter(({ state }) => state === 'held');
  const marksOf = Map.groupBy(listMarks(db, group.id), ({ sessionId }) => sessionId);
  for (const [place, session] of held.entries()) {
    const [late, short] = times[place] ?? [0, 0];
    const begin = plannedStartOf(workspace, session) + late * minute;
    const end = begin + (session.minutes - late - short) * minute;
    const runId = workspace.newId();
    rows.insertRun(db, {
      id: runId,
      sessionId: session.id,
      startedAt: textOf(begin),
      endedAt: textOf(end),
      advance: 'by-hand',
      samplingMinutes: null,
      updatedAt: now(workspace),
    });
    updateSession(db, session.id, {
      actualStart: wallClock(new Date(begin), readSettings(db).timeZone).time,
      actualMinutes: (end - begin) / minute,
      updatedAt: now(workspace),
    });
    fillBlocks(workspace, db, session, { runId, begin, end });
    for (const { personId, status, minutes } of marksOf.get(session.id) ?? []) {
      if (status === 'excused' || status === 'unexcused') continue;
      const missed = (minutes ?? 0) * minute;
      rows.insertStay(db, {
        id: workspace.newId(),
        sessionId: session.id,
        personId,
        arrivedAt: textOf(status === 'late' ? begin + missed : begin),
        leftAt: status === 'left-early' ? textOf(end - missed) : null,
      });
    }
  }
}

/** By how much a block went over or was cut short, as its place in the plan has it; the last takes what is left. */
const slack = [2, -1, 3, -2, 1, 0];

function fillBlocks(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  session: Pick<SessionWithGroup, 'id'>,
  { runId, begin, end }: { runId: string; begin: number; end: number },
): void {
  const agenda = findAgendaOfSession(db, session.id);
  const blocks = agenda ? listBlocks(db, agenda.id) : [];
  const titleOf = new Map(blocks.map(({ id, title }) => [id, title]));
  const left = new Set(blocks.filter(({ isReached }) => isReached === false).map(({ id }) => id));
  const steps = clockSteps(blocks).filter(({ id }) => !left.has(id));
  let startedAt = begin;
  for (const [position, step] of steps.entries()) {
    const isLast = position === steps.length - 1;
    const wanted = startedAt + Math.max(2, step.minutes + slack[position % slack.length]!) * minute;
    // Each that follows has at least a minute.
    const latest = end - (steps.length - 1 - position) * minute;
    const endedAt = isLast ? end : Math.max(startedAt, Math.min(wanted, latest));
    rows.insertRunBlock(db, {
      id: workspace.newId(),
      runId,
      blockId: step.id,
      title: step.blockIds.map((id) => titleOf.get(id)).join(' / '),
      minutes: step.minutes,
      position,
      startedAt: textOf(startedAt),
      endedAt: textOf(endedAt),
      addedMinutes: 0,
      isSkipped: false,
    });
    startedAt = endedAt;
  }
}

function textOf(moment: number): string {
  return new Date(moment).toISOString();
}
