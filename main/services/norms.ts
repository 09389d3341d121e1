import { MezzoError } from '../../shared/contract/failures.ts';
import type { Norm } from '../../shared/contract/plan.ts';
import * as rows from '../repositories/norms.ts';
import { listSessions } from '../repositories/sessions.ts';
import { change } from './change.ts';
import { requireGroup } from './groups.ts';
import { localNow, now, type OpenWorkspace } from './open-workspace.ts';
import { requireSameOrder } from './order.ts';
import { requireSession } from './sessions.ts';
import { noteView } from './views.ts';

type Step = { undoStep: number | null };

export function list(workspace: OpenWorkspace, { groupId }: { groupId: string }): Norm[] {
  requireGroup(workspace, groupId);
  noteView(workspace, 'norms', groupId);
  const numberOf = new Map(
    listSessions(workspace.db, groupId).map((session) => [session.id, session.number]),
  );
  const revisionsOf = Map.groupBy(rows.listRevisions(workspace.db, groupId), (row) => row.normId);
  const sightingsOf = Map.groupBy(rows.listSightings(workspace.db, groupId), (row) => row.normId);
  return rows.listNorms(workspace.db, groupId).map(({ groupId: _groupId, ...norm }) => ({
    ...norm,
    revisedFrom: (revisionsOf.get(norm.id) ?? []).map(({ text, until }) => ({ text, until })),
    sightings: (sightingsOf.get(norm.id) ?? []).map(({ normId: _normId, ...sighting }) => ({
      ...sighting,
      sessionNumber: sighting.sessionId === null ? null : (numberOf.get(sighting.sessionId) ?? null),
    })),
  }));
}

export function add(
  workspace: OpenWorkspace,
  {
    groupId,
    text,
    origin,
    agreedOn,
  }: { groupId: string; text: string; origin: Norm['origin']; agreedOn: string | null },
): { id: string } & Step {
  const id = workspace.newId();
  const { undoStep } = change(
    workspace,
    { action: 'norm.add', objectType: 'group', objectId: groupId, detail: { origin } },
    (db) => {
      requireGroup(workspace, groupId);
      rows.insertNorm(db, {
        id,
        groupId,
        text,
        origin,
        agreedOn,
        droppedOn: null,
        position: rows.nextNormPosition(db, groupId),
        updatedAt: now(workspace),
      });
    },
  );
  return { id, undoStep };
}

export function revise(
  workspace: OpenWorkspace,
  {
    id,
    text,
    revisedOn,
    keepsEarlier,
  }: { id: string; text: string; revisedOn: string; keepsEarlier: boolean },
): Step {
  const norm = requireNorm(workspace, id);
  const { undoStep } = change(
    workspace,
    { action: 'norm.revise', objectType: 'group', objectId: norm.groupId, detail: { keepsEarlier } },
    (db) => {
      if (text === norm.text) return;
      if (keepsEarlier)
        rows.insertRevision(db, { id: workspace.newId(), normId: id, text: norm.text, until: revisedOn });
      rows.updateNorm(db, id, { text, updatedAt: now(workspace) });
    },
  );
  return { undoStep };
}

export function agree(
  workspace: OpenWorkspace,
  { ids, agreedOn }: { ids: string[]; agreedOn: string | null },
): Step {
  const norms = [...new Set(ids)].map((id) => requireNorm(workspace, id));
  const groupId = norms[0]!.groupId;
  const { undoStep } = change(
    workspace,
    { action: 'norm.agree', objectType: 'group', objectId: groupId, detail: { norms: norms.length } },
    (db) => {
      if (norms.some((norm) => norm.groupId !== groupId)) throw new MezzoError('NOT_FOUND', { kind: 'norm' });
      for (const norm of norms)
        if (norm.agreedOn !== agreedOn) rows.updateNorm(db, norm.id, { agreedOn, updatedAt: now(workspace) });
    },
    () => norms.length,
  );
  return { undoStep };
}

export function drop(
  workspace: OpenWorkspace,
  { id, droppedOn }: { id: string; droppedOn: string | null },
): Step {
  const norm = requireNorm(workspace, id);
  const { undoStep } = change(
    workspace,
    {
      action: droppedOn === null ? 'norm.takeUp' : 'norm.giveUp',
      objectType: 'group',
      objectId: norm.groupId,
    },
    (db) => {
      if (norm.droppedOn === droppedOn) return;
      const position = droppedOn === null ? rows.nextNormPosition(db, norm.groupId) : norm.position;
      rows.updateNorm(db, id, { droppedOn, position, updatedAt: now(workspace) });
    },
  );
  return { undoStep };
}

export function remove(workspace: OpenWorkspace, { id }: { id: string }): Step {
  const norm = requireNorm(workspace, id);
  const { undoStep } = change(
    workspace,
    { action: 'norm.remove', objectType: 'group', objectId: norm.groupId },
    (db) => rows.deleteNorm(db, id),
  );
  return { undoStep };
}

export function reorder(
  workspace: OpenWorkspace,
  { groupId, ids }: { groupId: string; ids: string[] },
): Step {
  const { undoStep } = change(
    workspace,
    { action: 'norm.reorder', objectType: 'group', objectId: groupId },
    (db) => {
      requireGroup(workspace, groupId);
      const all = rows.listNorms(db, groupId);
      const holding = all.filter((norm) => norm.droppedOn === null);
      requireSameOrder(
        ids,
        holding.map((norm) => norm.id),
      );
      const updatedAt = now(workspace);
      const places = holding.map((norm) => norm.position).toSorted((one, other) => one - other);
      for (const [place, id] of ids.entries()) {
        const position = places[place]!;
        if (holding.find((norm) => norm.id === id)!.position !== position)
          rows.updateNorm(db, id, { position, updatedAt });
      }
    },
  );
  return { undoStep };
}

export function sight(
  workspace: OpenWorkspace,
  {
    normId,
    sessionId,
    seenOn,
    state,
    remark,
  }: { normId: string; sessionId: string | null; seenOn: string; state: 'kept' | 'broken'; remark: string },
): { id: string } & Step {
  const norm = requireNorm(workspace, normId);
  const id = workspace.newId();
  const { undoStep } = change(
    workspace,
    {
      action: 'norm.sight',
      objectType: 'group',
      objectId: norm.groupId,
      detail: { state, inSession: sessionId !== null },
    },
    (db) => {
      const day = sessionId === null ? seenOn : dayOfSession(workspace, norm.groupId, sessionId);
      if (day > localNow(workspace).date)
        throw new MezzoError(sessionId === null ? 'DAY_TO_COME' : 'SESSION_NOT_YET_HELD', { date: day });
      rows.insertSighting(db, { id, normId, sessionId, seenOn: day, state, remark });
    },
  );
  return { id, undoStep };
}

export function removeSighting(workspace: OpenWorkspace, { id }: { id: string }): Step {
  const sighting = rows.findSighting(workspace.db, id);
  if (!sighting) throw new MezzoError('NOT_FOUND', { kind: 'sighting' });
  const norm = requireNorm(workspace, sighting.normId);
  const { undoStep } = change(
    workspace,
    { action: 'norm.removeSighting', objectType: 'group', objectId: norm.groupId },
    (db) => rows.deleteSighting(db, id),
  );
  return { undoStep };
}

function dayOfSession(workspace: OpenWorkspace, groupId: string, sessionId: string): string {
  const session = requireSession(workspace, sessionId);
  if (session.groupId !== groupId) throw new MezzoError('NOT_FOUND', { kind: 'session' });
  if (session.state === 'cancelled') throw new MezzoError('SESSION_CANCELLED', { date: session.date });
  return session.date;
}

function requireNorm(workspace: OpenWorkspace, id: string): rows.NormRow {
  const norm = rows.findNorm(workspace.db, id);
  if (!norm) throw new MezzoError('NOT_FOUND', { kind: 'norm' });
  requireGroup(workspace, norm.groupId);
  return norm;
}
