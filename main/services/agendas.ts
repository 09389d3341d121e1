import type { Agenda, AgendaFields } from '../../shared/contract/agenda.ts';
import { MezzoError } from '../../shared/contract/failures.ts';
import { mostObjectives, plannedMinutes } from '../../shared/domain/agenda-times.ts';
import { foldText } from '../../shared/domain/text-folding.ts';
import type { WritableDatabase } from '../db/query.ts';
import * as lists from '../repositories/agenda-lists.ts';
import * as rows from '../repositories/agendas.ts';
import { listSessions } from '../repositories/sessions.ts';
import { contentsOf, copied, meaningInGroup, writeContents } from './agenda-copies.ts';
import { change } from './change.ts';
import { now, type OpenWorkspace } from './open-workspace.ts';
import { requireSession } from './sessions.ts';
import { noteView } from './views.ts';

const nothing: AgendaFields = { blocks: [], objectives: [] };
const mostSources = 500;

export function get(workspace: OpenWorkspace, { sessionId }: { sessionId: string }): Agenda {
  const session = requireSession(workspace, sessionId);
  noteView(workspace, 'session', sessionId);
  const agenda = rows.findAgendaOfSession(workspace.db, sessionId);
  const facilitators = rows.listGroupFacilitators(workspace.db, session.groupId);
  // One who left the group still leads the blocks that name them.
  const owners = agenda ? rows.listOwners(workspace.db, agenda.id) : [];
  return {
    ...(agenda ? contentsOf(workspace, agenda.id) : nothing),
    agendaId: agenda?.id ?? null,
    session,
    version: agenda?.version ?? 0,
    curriculumName: agenda?.laidFrom ?? '',
    part: agenda?.part ?? null,
    ofParts: agenda?.ofParts ?? null,
    facilitators: [
      ...facilitators,
      ...owners.filter(({ id }) => !facilitators.some((leader) => leader.id === id)),
    ],
    goals: rows.listGroupGoals(workspace.db, session.groupId),
  };
}

export function save(
  workspace: OpenWorkspace,
  { sessionId, version, blocks, objectives }: AgendaFields & { sessionId: string; version: number },
): { undoStep: number | null; version: number } {
  const { result, undoStep } = change(
    workspace,
    {
      action: 'agenda.save',
      objectType: 'session',
      objectId: sessionId,
      detail: { blocks: blocks.length, objectives: objectives.length },
    },
    (db) => {
      const session = requireSession(workspace, sessionId);
      const present = rows.findAgendaOfSession(db, sessionId);
      if (version !== (present?.version ?? 0)) throw new MezzoError('CHANGED_ELSEWHERE');
      if (!present && blocks.length === 0 && objectives.length === 0) return 0;
      const agendaId = present?.id ?? startAgenda(workspace, db, sessionId);
      writeContents(workspace, db, agendaId, stillMeant(workspace, session.groupId, { blocks, objectives }));
      return rows.findAgenda(db, agendaId)!.version;
    },
  );
  return { undoStep, version: result };
}

/** A goal or a facilitator may have gone while somebody typed: what pointed to them points to nothing then. */
function stillMeant(
  workspace: OpenWorkspace,
  groupId: string,
  { blocks, objectives }: AgendaFields,
): AgendaFields {
  const goals = new Set(rows.listGroupGoals(workspace.db, groupId).map(({ id }) => id));
  const facilitators = new Set(rows.listFacilitatorIds(workspace.db));
  return {
    blocks: blocks.map((block) => ({
      ...block,
      ownerId: block.ownerId !== null && facilitators.has(block.ownerId) ? block.ownerId : null,
    })),
    objectives: objectives.map(({ text, goalId }) => ({
      text,
      goalId: goalId !== null && goals.has(goalId) ? goalId : null,
    })),
  };
}

export function copyFrom(
  workspace: OpenWorkspace,
  {
    sessionId,
    from,
    mode,
  }: {
    sessionId: string;
    from: { kind: 'session'; sessionId: string } | { kind: 'template'; templateId: string };
    mode: 'replace' | 'append';
  },
): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    {
      action: 'agenda.copy',
      objectType: 'session',
      objectId: sessionId,
      detail: { from: from.kind, mode },
    },
    (db) => {
      const session = requireSession(workspace, sessionId);
      const source = requireSource(workspace, from);
      const copies = copied(
        workspace,
        contentsOf(workspace, source.id),
        meaningInGroup(workspace, session.groupId),
      );
      const agendaId = ensureAgenda(workspace, db, sessionId);
      const present = mode === 'replace' ? nothing : contentsOf(workspace, agendaId);
      const known = new Set(present.objectives.map(({ text }) => text));
      writeContents(workspace, db, agendaId, {
        blocks: [...present.blocks, ...copies.blocks],
        objectives: [
          ...present.objectives,
          ...copies.objectives.filter(({ text }) => !known.has(text)),
        ].slice(0, mostObjectives),
      });
    },
  );
  return { undoStep };
}

function requireSource(
  workspace: OpenWorkspace,
  from: { kind: 'session'; sessionId: string } | { kind: 'template'; templateId: string },
): rows.AgendaRow {
  if (from.kind === 'session') requireSession(workspace, from.sessionId);
  const source =
    from.kind === 'session'
      ? rows.findAgendaOfSession(workspace.db, from.sessionId)
      : rows.findTemplate(workspace.db, from.templateId);
  if (!source)
    throw new MezzoError('NOT_FOUND', { kind: from.kind === 'session' ? 'agenda' : 'agenda-template' });
  return source;
}

export function sources(workspace: OpenWorkspace) {
  const found = lists.listSources(workspace.db, mostSources);
  const lengths = Map.groupBy(
    rows.listLengths(
      workspace.db,
      found.map(({ agendaId }) => agendaId),
    ),
    (block) => block.agendaId,
  );
  return found.map(({ agendaId, ...source }) => {
    const blocks = lengths.get(agendaId) ?? [];
    return { ...source, blocks: blocks.length, minutes: plannedMinutes(blocks) };
  });
}

export function carryOver(
  workspace: OpenWorkspace,
  { sessionId, blockIds }: { sessionId: string; blockIds: readonly string[] },
): { undoStep: number | null; toSessionId: string; moved: number } {
  const { result, undoStep } = change(
    workspace,
    {
      action: 'agenda.carryOver',
      objectType: 'session',
      objectId: sessionId,
      detail: { blocks: blockIds.length },
    },
    (db) => {
      const { groupId } = requireSession(workspace, sessionId);
      const agenda = rows.findAgendaOfSession(db, sessionId);
      const here = agenda ? contentsOf(workspace, agenda.id) : nothing;
      const wanted = new Set(blockIds);
      const left = here.blocks.filter((block) => wanted.has(block.id));
      if (!agenda || left.length < wanted.size) throw new MezzoError('NOT_FOUND', { kind: 'block' });
      const next = findNextPlanned(workspace, groupId, sessionId);
      if (next === null) throw new MezzoError('NO_NEXT_SESSION');
      writeContents(workspace, db, agenda.id, {
        ...here,
        blocks: here.blocks.map((block) => (wanted.has(block.id) ? { ...block, isReached: false } : block)),
      });
      const nextId = ensureAgenda(workspace, db, next);
      const there = contentsOf(workspace, nextId);
      const standing = new Set(there.blocks.map(whatItIs));
      const { blocks: moved } = copied(
        workspace,
        { blocks: left.filter((block) => !standing.has(whatItIs(block))), objectives: [] },
        meaningInGroup(workspace, groupId),
      );
      writeContents(workspace, db, nextId, { ...there, blocks: [...moved, ...there.blocks] });
      return { toSessionId: next, moved: moved.length };
    },
    ({ moved }) => moved,
  );
  return { undoStep, ...result };
}

/** What makes two blocks the same piece of work in two sessions. */
function whatItIs({ title, kind, activityId }: AgendaFields['blocks'][number]): string {
  return JSON.stringify([title, kind, activityId]);
}

/** The group's next session after one that is still to come by its state; null where there is none. */
function findNextPlanned(workspace: OpenWorkspace, groupId: string, sessionId: string): string | null {
  const sessions = listSessions(workspace.db, groupId);
  const place = sessions.findIndex((session) => session.id === sessionId);
  return sessions.slice(place + 1).find((session) => session.state === 'planned')?.id ?? null;
}

export function materials(
  workspace: OpenWorkspace,
  { from, to, groupId }: { from: string; to: string; groupId: string | null },
) {
  const uses = lists
    .listMaterials(workspace.db, from, to, groupId)
    .flatMap(({ materials: needed, ...use }) => needed.map((material) => ({ material, use })));
  // "Markers" of one agenda and "markers" of another are bought once; the first spelling stands.
  const byName = Map.groupBy(uses, ({ material }) => foldText(material));
  return [...byName.values()].map((of) => ({
    material: of[0]!.material,
    uses: of.map(({ use }) => use),
  }));
}

/** The agenda of a session, started where there is none yet; inside the caller's change. */
function ensureAgenda(workspace: OpenWorkspace, db: WritableDatabase, sessionId: string): string {
  return rows.findAgendaOfSession(db, sessionId)?.id ?? startAgenda(workspace, db, sessionId);
}

function startAgenda(workspace: OpenWorkspace, db: WritableDatabase, sessionId: string): string {
  const id = workspace.newId();
  const { groupId } = requireSession(workspace, sessionId);
  rows.insertAgenda(db, { id, kind: 'session', groupId, sessionId, updatedAt: now(workspace) });
  return id;
}
