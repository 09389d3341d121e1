import type { LiveRun, RunBlock, RunMember } from '../../shared/contract/runs.ts';
import type { SessionWithGroup } from '../../shared/contract/sessions.ts';
import { minute, timeByBlock } from '../../shared/domain/run-clock.ts';
import {
  findAgendaOfSession,
  listBlocks,
  listGroupFacilitators,
  listOwners,
} from '../repositories/agendas.ts';
import { listRoom } from '../repositories/room.ts';
import * as rows from '../repositories/runs.ts';
import { session as readAttendance } from './attendance.ts';
import { now, type OpenWorkspace } from './open-workspace.ts';
import { isSameMark, markByTimes } from './run-stays.ts';
import {
  momentOf,
  plannedStartOf,
  ranUntil,
  readSteps,
  startsFromOf,
  stretchOf,
  timesOf,
} from './run-time.ts';

export function get(workspace: OpenWorkspace, { sessionId }: { sessionId: string }): LiveRun {
  const { db } = workspace;
  const attendance = readAttendance(workspace, { sessionId });
  const { session } = attendance;
  const run = rows.findRun(db, sessionId);
  const until = run && (run.endedAt === null ? momentOf(workspace, run) : Date.parse(run.endedAt));
  const ran = run
    ? ranUntil(rows.listRunBlocks(db, run.id), readSteps(workspace, sessionId), run.advance, until!)
    : [];
  return {
    session,
    now: now(workspace),
    plannedStart: new Date(plannedStartOf(workspace, session)).toISOString(),
    startsFrom: new Date(startsFromOf(workspace, session)).toISOString(),
    run: run && {
      id: run.id,
      startedAt: run.startedAt,
      endedAt: run.endedAt,
      advance: run.advance,
      samplingMinutes: run.samplingMinutes,
    },
    blocks: readBlocks(workspace, session, ran, until ?? 0),
    ran: ran.map((row) => ({
      blockId: row.blockId,
      title: row.title,
      minutes: row.minutes,
      startedAt: row.startedAt,
      endedAt: row.endedAt,
      addedMinutes: row.addedMinutes,
      isSkipped: row.isSkipped,
    })),
    members: readMembers(workspace, attendance.members, session, run),
    participants: listRoom(db, session),
    seats: rows.listSeats(db, session.groupId),
  };
}

export function running(workspace: OpenWorkspace) {
  return rows.listRunning(workspace.db);
}

type Ran = ReturnType<typeof ranUntil>;

function readBlocks(
  workspace: OpenWorkspace,
  { id: sessionId, groupId }: SessionWithGroup,
  ran: Ran,
  until: number,
): RunBlock[] {
  const { db } = workspace;
  const agenda = findAgendaOfSession(db, sessionId);
  if (!agenda) return [];
  const names = new Map(
    [...listOwners(db, agenda.id), ...listGroupFacilitators(db, groupId)].map(({ id, name }) => [id, name]),
  );
  const typed = rows.listTypedMinutes(db, agenda.id);
  const times = timeByBlock(ran.map(stretchOf), until);
  const stepOf = new Map(
    readSteps(workspace, sessionId).flatMap((step) => step.blockIds.map((id) => [id, step] as const)),
  );
  return listBlocks(db, agenda.id).map((block) => {
    const step = stepOf.get(block.id)!;
    const time = step.blockIds.reduce((sum, id) => sum + (times.get(id) ?? 0), 0);
    // A parallel section is run as one: each of its blocks took its planned share of the section's time.
    const byRun = time === 0 ? null : Math.round((time * block.minutes) / step.minutes / minute);
    return {
      id: block.id,
      title: block.title,
      kind: block.kind,
      minutes: block.minutes,
      lane: block.lane,
      goal: block.goal,
      materials: block.materials,
      notes: block.notes,
      ownerName: (block.ownerId !== null && names.get(block.ownerId)) || '',
      isReached: block.isReached,
      actualMinutes: typed.get(block.id) ?? byRun,
      isTyped: typed.has(block.id),
    };
  });
}

function readMembers(
  workspace: OpenWorkspace,
  members: ReturnType<typeof readAttendance>['members'],
  session: SessionWithGroup,
  run: rows.RunRow | null,
): RunMember[] {
  const staysOf = Map.groupBy(rows.listStays(workspace.db, session.id), (stay) => stay.personId);
  const times = run && timesOf(workspace, { session, run });
  return members.map(({ personId, givenName, familyName, preferredName, cell, consent, assent }) => {
    const stays = staysOf.get(personId) ?? [];
    const byTimes = times && markByTimes(stays, times);
    return {
      personId,
      givenName,
      familyName,
      preferredName,
      cell,
      consent,
      assent,
      stays: stays.map(({ arrivedAt, leftAt }) => ({ arrivedAt, leftAt })),
      markByTimes: byTimes,
      isMarkedByHand: !isSameMark(cell.mark, byTimes),
    };
  });
}
