import { MezzoError } from '../../../shared/contract/failures.ts';
import type { JudgementFields, StageJudgement } from '../../../shared/contract/looking-back.ts';
import { isAttended } from '../../../shared/domain/attendance.ts';
import { addDays } from '../../../shared/domain/local-time.ts';
import { isMemberOn } from '../../../shared/domain/membership.ts';
import type { StageFacts } from '../../../shared/domain/stage-suggestion.ts';
import type { ReadableDatabase } from '../../db/query.ts';
import { findGroup } from '../../repositories/groups.ts';
import { listSpans } from '../../repositories/memberships.ts';
import { listSightings } from '../../repositories/norms.ts';
import { listSessions } from '../../repositories/sessions.ts';
import * as rows from '../../repositories/stages.ts';
import { change } from '../change.ts';
import { countedMarks } from '../counted-marks.ts';
import { requireGroup } from '../groups.ts';
import { localNow, now, type OpenWorkspace } from '../open-workspace.ts';
import { requireSession } from '../sessions.ts';
import { noteView } from '../views.ts';
import { requireMet } from './met-session.ts';

type Step = { undoStep: number | null };

export function list(workspace: OpenWorkspace, { groupId }: { groupId: string }): StageJudgement[] {
  requireGroup(workspace, groupId);
  noteView(workspace, 'stages', groupId);
  return judgementsOf(workspace.db, groupId);
}

/** Judgements of a group with the numbers of their sessions, the latest first. */
export function judgementsOf(db: ReadableDatabase, groupId: string): StageJudgement[] {
  const numberOf = new Map(listSessions(db, groupId).map((session) => [session.id, session.number]));
  return rows.listJudgements(db, groupId).map((row) => ({
    ...row,
    sessionNumber: row.sessionId === null ? null : (numberOf.get(row.sessionId) ?? null),
  }));
}

/** A group counts as ending only where its last day is known, and no gap is left for sessions not planned yet. */
const mostDaysAfterLast = 21;

export function facts(workspace: OpenWorkspace, { sessionId }: { sessionId: string }): StageFacts {
  const { db } = workspace;
  const session = requireSession(workspace, sessionId);
  const { groupId } = session;
  noteView(workspace, 'session', sessionId);
  const endsOn = findGroup(db, groupId, session.date)?.endsOn ?? null;
  const meeting = listSessions(db, groupId).filter((other) => other.state !== 'cancelled');
  const place = meeting.findIndex((other) => other.id === sessionId);
  const upTo = meeting.slice(0, Math.max(place, 0) + 1);
  const held = upTo.filter((other) => other.state === 'held' || other.id === sessionId);
  const recent = held.slice(-2);
  const before = held.at(-3);
  const recentIds = recent.map((other) => other.id);
  const isRecent = (id: string | null) => id !== null && recentIds.includes(id);

  const spans = Map.groupBy(listSpans(db, groupId), (span) => span.personId);
  const since = before ? addDays(before.date, 1) : (recent[0]?.date ?? session.date);
  const within = (day: string | null) => day !== null && day >= since && day <= session.date;
  const memberIds = [...spans].filter(([, own]) => isMemberOn(own, session.date)).map(([id]) => id);
  const joined = [...spans].filter(([, own]) => own.some((span) => within(span.joinedOn))).length;
  const goneIds = [...spans].filter(([, own]) => own.some((span) => within(span.leftOn))).map(([id]) => id);

  const marks = countedMarks(db, groupId, recent);
  const seen = listSightings(db, groupId).filter((sighting) => isRecent(sighting.sessionId));
  const last = meeting.at(-1);
  const isEndKnown = endsOn !== null && last !== undefined && addDays(last.date, mostDaysAfterLast) >= endsOn;
  return {
    held: held.length,
    left: isEndKnown ? meeting.length - upTo.length : null,
    joined,
    gone: goneIds.length,
    members: new Set([...memberIds, ...goneIds]).size,
    attended: marks.filter((mark) => isAttended(mark.status)).length,
    recorded: marks.length,
    ...rows.countActs(db, recentIds),
    incidents: rows.countIncidents(db, recentIds),
    normsKept: seen.filter((sighting) => sighting.state === 'kept').length,
    normsBroken: seen.filter((sighting) => sighting.state === 'broken').length,
  };
}

export function judge(
  workspace: OpenWorkspace,
  { groupId, judgement }: { groupId: string; judgement: JudgementFields },
): { id: string } & Step {
  const id = workspace.newId();
  const { model, confidence, signs } = judgement;
  const { undoStep } = change(
    workspace,
    {
      action: 'stage.judge',
      objectType: 'group',
      objectId: groupId,
      detail: { model, stage: judgement.stage, confidence, signs: signs.length },
    },
    (db) => {
      requireGroup(workspace, groupId);
      const dated = dateOf(workspace, groupId, judgement);
      rows.insertJudgement(db, { id, groupId, ...dated, updatedAt: now(workspace) });
    },
  );
  return { id, undoStep };
}

function changeJudgement(
  workspace: OpenWorkspace,
  { id, judgement }: { id: string; judgement: JudgementFields },
): Step {
  const { groupId } = requireJudgement(workspace, id);
  const { model, stage, confidence } = judgement;
  const { undoStep } = change(
    workspace,
    { action: 'stage.change', objectType: 'group', objectId: groupId, detail: { model, stage, confidence } },
    (db) => {
      const dated = dateOf(workspace, groupId, judgement);
      rows.updateJudgement(db, id, { ...dated, updatedAt: now(workspace) });
    },
  );
  return { undoStep };
}

export { changeJudgement as change };

export function remove(workspace: OpenWorkspace, { id }: { id: string }): Step {
  const { groupId } = requireJudgement(workspace, id);
  const { undoStep } = change(
    workspace,
    { action: 'stage.remove', objectType: 'group', objectId: groupId },
    (db) => rows.deleteJudgement(db, id),
  );
  return { undoStep };
}

/** The judgement with the day of its session; each sign once. */
function dateOf(workspace: OpenWorkspace, groupId: string, judgement: JudgementFields): JudgementFields {
  const { sessionId } = judgement;
  let { judgedOn } = judgement;
  if (sessionId !== null) {
    const session = requireMet(workspace, sessionId);
    if (session.groupId !== groupId) throw new MezzoError('NOT_FOUND', { kind: 'session' });
    judgedOn = session.date;
  } else if (judgedOn > localNow(workspace).date) throw new MezzoError('DAY_TO_COME', { date: judgedOn });
  return { ...judgement, judgedOn, signs: [...new Set(judgement.signs)] };
}

function requireJudgement(workspace: OpenWorkspace, id: string): { groupId: string } {
  const judgement = rows.findJudgement(workspace.db, id);
  if (!judgement) throw new MezzoError('NOT_FOUND', { kind: 'judgement' });
  requireGroup(workspace, judgement.groupId);
  return judgement;
}
