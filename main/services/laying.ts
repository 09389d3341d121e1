import type { CurriculumPart, LayingRow } from '../../shared/contract/curricula.ts';
import { MezzoError } from '../../shared/contract/failures.ts';
import { plannedMinutes } from '../../shared/domain/agenda-times.ts';
import { foldText } from '../../shared/domain/text-folding.ts';
import type { WritableDatabase } from '../db/query.ts';
import * as agendas from '../repositories/agendas.ts';
import * as rows from '../repositories/curricula.ts';
import { listSessions } from '../repositories/sessions.ts';
import { change } from './change.ts';
import { requireCurriculum } from './curriculum-sources.ts';
import { requireGroup } from './groups.ts';
import { localNow, now, type OpenWorkspace } from './open-workspace.ts';
import { hasPlan, setTopic, settleLayings } from './settle-layings.ts';
import { noteView } from './views.ts';

interface LayingInput {
  key: string;
  groupId: string;
  fromSessionId: string | null;
  keepPlanned: boolean;
}

export function preview(
  workspace: OpenWorkspace,
  input: LayingInput,
): { rows: LayingRow[]; unplaced: { part: number; title: string }[] } {
  requireGroup(workspace, input.groupId);
  noteView(workspace, 'group', input.groupId);
  const { name, parts } = requireCurriculum(workspace, input.key);
  const numberOf = new Map(listSessions(workspace.db, input.groupId).map(({ id, number }) => [id, number]));
  const targets = findTargets(workspace, input, name);
  let placed = 0;
  const shown = targets.map(({ session, isPassedOver }): LayingRow => {
    const part = isPassedOver ? undefined : parts[placed];
    if (part) placed += 1;
    return {
      sessionId: session.id,
      number: numberOf.get(session.id) ?? null,
      date: session.date,
      start: session.start,
      minutes: session.minutes,
      part: part ? placed : null,
      partTitle: part?.title ?? '',
      partMinutes: part ? plannedMinutes(part.blocks) : 0,
      blocksNow: session.laidFrom === name ? 0 : session.blocks,
      topicNow: session.laidFrom === name ? '' : session.topic,
    };
  });
  return {
    rows: shown,
    unplaced: parts.slice(placed).map(({ title }, order) => ({ part: placed + order + 1, title })),
  };
}

export function lay(
  workspace: OpenWorkspace,
  input: LayingInput,
): { undoStep: number | null; laid: number; waiting: number } {
  const { groupId } = input;
  const { result, undoStep } = change(
    workspace,
    { action: 'curriculum.lay', objectType: 'group', objectId: groupId },
    (db, audit) => {
      requireGroup(workspace, groupId);
      const { name, parts } = requireCurriculum(workspace, input.key);
      liftParts(workspace, db, groupId, name);
      const targets = findTargets(workspace, input, name).filter(({ isPassedOver }) => !isPassedOver);
      const since = targets[0]?.session.id;
      if (since === undefined) throw new MezzoError('NO_PLANNED_SESSION');
      for (const [place, part] of parts.entries()) {
        const session = targets[place]?.session ?? null;
        if (session?.agendaId) agendas.deleteAgenda(db, session.agendaId);
        layPart(workspace, db, groupId, part, { laidFrom: name, since, place, of: parts.length, session });
      }
      settleLayings(workspace, db, groupId);
      const laid = Math.min(parts.length, targets.length);
      audit.detail = { laid, waiting: parts.length - laid };
      return { laid, waiting: parts.length - laid };
    },
    ({ laid }) => laid,
  );
  return { undoStep, ...result };
}

/** The planned sessions over which a curriculum would be laid, in order of time. */
function findTargets(
  workspace: OpenWorkspace,
  { groupId, fromSessionId, keepPlanned }: LayingInput,
  laidFrom: string,
): { session: rows.SessionForLaying; isPassedOver: boolean }[] {
  const sessions = rows.listSessionsForLaying(workspace.db, groupId).filter(({ isTrashed }) => !isTrashed);
  const today = localNow(workspace).date;
  const begins = sessions.findIndex(({ id, date, state }) =>
    fromSessionId === null ? state === 'planned' && date >= today : id === fromSessionId,
  );
  if (begins < 0 && fromSessionId !== null) throw new MezzoError('NOT_FOUND', { kind: 'session' });
  if (begins < 0) return [];
  return sessions
    .slice(begins)
    .filter(({ state }) => state === 'planned')
    .map((session) => ({
      session,
      isPassedOver: keepPlanned && hasPlan(session) && session.laidFrom !== laidFrom,
    }));
}

function layPart(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  groupId: string,
  { title, blocks, objectives }: CurriculumPart,
  laying: {
    laidFrom: string;
    since: string;
    place: number;
    of: number;
    session: rows.SessionForLaying | null;
  },
): void {
  const id = workspace.newId();
  const updatedAt = now(workspace);
  agendas.insertAgenda(db, {
    id,
    kind: 'session',
    name: title,
    groupId,
    sessionId: laying.session?.id ?? null,
    laidFrom: laying.laidFrom,
    part: laying.place + 1,
    ofParts: laying.of,
    updatedAt,
  });
  rows.setLaidSince(db, id, laying.since);
  rows.insertBlocks(db, id, blocks, workspace.newId);
  const goals = new Map(agendas.listGroupGoals(db, groupId).map((goal) => [foldText(goal.text), goal.id]));
  for (const [position, { text, goal }] of objectives.entries())
    rows.insertLaidObjective(db, {
      id: workspace.newId(),
      agendaId: id,
      position,
      text,
      goalId: goal === '' ? null : (goals.get(foldText(goal)) ?? null),
      goalText: goal,
    });
  if (laying.session) setTopic(db, laying.session, title, updatedAt);
}

export function lift(
  workspace: OpenWorkspace,
  { groupId, curriculumName }: { groupId: string; curriculumName: string },
): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    { action: 'curriculum.lift', objectType: 'group', objectId: groupId },
    (db, audit) => {
      requireGroup(workspace, groupId);
      const parts = liftParts(workspace, db, groupId, curriculumName);
      audit.detail = { parts };
      settleLayings(workspace, db, groupId);
      return parts;
    },
    (parts) => parts,
  );
  return { undoStep };
}

/** Takes away what was laid and has not begun; a topic that somebody worded anew stays. Answers how many parts. */
function liftParts(workspace: OpenWorkspace, db: WritableDatabase, groupId: string, name: string): number {
  const sessions = new Map(rows.listSessionsForLaying(db, groupId).map((session) => [session.id, session]));
  const lifted = rows.listLaid(db, groupId).filter(({ laidFrom, sessionId }) => {
    const state = sessions.get(sessionId ?? '')?.state;
    return laidFrom === name && state !== 'held' && state !== 'running';
  });
  for (const { id, sessionId, name: title } of lifted) {
    agendas.deleteAgenda(db, id);
    const session = sessions.get(sessionId ?? '');
    if (session?.topic === title) setTopic(db, session, '', now(workspace));
  }
  return lifted.length;
}

export function ofGroup(workspace: OpenWorkspace, { groupId }: { groupId: string }) {
  requireGroup(workspace, groupId);
  noteView(workspace, 'group', groupId);
  const sessions = new Map(listSessions(workspace.db, groupId).map((session) => [session.id, session]));
  const laid = rows
    .listLaid(workspace.db, groupId)
    // What lies on a session in the trash is in the trash with it.
    .filter(({ sessionId }) => sessionId === null || sessions.has(sessionId));
  const lengths = Map.groupBy(
    agendas.listLengths(
      workspace.db,
      laid.map(({ id }) => id),
    ),
    (block) => block.agendaId,
  );
  return [...Map.groupBy(laid, ({ laidFrom }) => laidFrom)].map(([curriculumName, parts]) => ({
    curriculumName,
    parts: parts.map(({ id, name, part, sessionId }) => {
      const session = sessions.get(sessionId ?? '');
      const blocks = lengths.get(id) ?? [];
      return {
        agendaId: id,
        part,
        title: session?.topic || name,
        minutes: plannedMinutes(blocks),
        blocks: blocks.length,
        sessionId,
        sessionNumber: session?.number ?? null,
        date: session?.date ?? null,
        start: session?.start ?? null,
        available: session?.minutes ?? null,
        state: session?.state ?? ('waiting' as const),
      };
    }),
  }));
}
