import type { CurriculumFields, CurriculumPart, CurriculumSummary } from '../../shared/contract/curricula.ts';
import { MezzoError } from '../../shared/contract/failures.ts';
import * as agendas from '../repositories/agendas.ts';
import * as rows from '../repositories/curricula.ts';
import { change } from './change.ts';
import { listBrought, listOwn, requireCurriculum } from './curriculum-sources.ts';
import { requireGroup } from './groups.ts';
import { now, type OpenWorkspace } from './open-workspace.ts';
import { noteView } from './views.ts';

/** The most parts of a curriculum; a group may have met more often. */
const mostParts = 100;

/** One's own first, then those that Mezzo brings. */
export function list(workspace: OpenWorkspace): CurriculumSummary[] {
  return [...listOwn(workspace), ...listBrought()];
}

export function get(
  workspace: OpenWorkspace,
  { key }: { key: string },
): CurriculumFields & { key: string; isOwn: boolean } {
  return requireCurriculum(workspace, key);
}

export function create(
  workspace: OpenWorkspace,
  fields: CurriculumFields,
): { id: string; undoStep: number | null } {
  const id = workspace.newId();
  const { undoStep } = change(
    workspace,
    {
      action: 'curriculum.create',
      objectType: 'curriculum',
      objectId: id,
      detail: { parts: fields.parts.length },
    },
    (db) => {
      const { parts, ...row } = fields;
      const updatedAt = now(workspace);
      rows.insertCurriculum(db, { id, ...row, updatedAt });
      rows.replaceParts(db, id, parts, workspace.newId, updatedAt);
    },
  );
  return { id, undoStep };
}

export function update(
  workspace: OpenWorkspace,
  { id, fields }: { id: string; fields: CurriculumFields },
): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    {
      action: 'curriculum.update',
      objectType: 'curriculum',
      objectId: id,
      detail: { parts: fields.parts.length },
    },
    (db) => {
      requireOwn(workspace, id);
      const { parts, ...row } = fields;
      const updatedAt = now(workspace);
      rows.updateCurriculum(db, id, { ...row, updatedAt });
      rows.replaceParts(db, id, parts, workspace.newId, updatedAt);
    },
  );
  return { undoStep };
}

export function remove(workspace: OpenWorkspace, { id }: { id: string }): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    { action: 'curriculum.trash', objectType: 'curriculum', objectId: id },
    (db) => {
      requireOwn(workspace, id);
      rows.updateCurriculum(db, id, { trashedAt: now(workspace), updatedAt: now(workspace) });
    },
  );
  return { undoStep };
}

export function fromGroup(
  workspace: OpenWorkspace,
  { groupId, name }: { groupId: string; name: string },
): { id: string; undoStep: number | null } {
  requireGroup(workspace, groupId);
  noteView(workspace, 'group', groupId);
  const parts = rows
    .listSessionsForLaying(workspace.db, groupId)
    .filter((session) => session.isTrashed === 0 && session.state !== 'cancelled' && session.blocks > 0)
    .slice(0, mostParts)
    .map(({ agendaId, topic }) => partOfAgenda(workspace, agendaId!, topic));
  if (parts.length === 0) throw new MezzoError('NO_AGENDAS');
  return create(workspace, { name, audience: '', summary: '', parts });
}

/** An agenda as a part of a curriculum: what names people or says how it went stays behind. */
function partOfAgenda(workspace: OpenWorkspace, agendaId: string, topic: string): CurriculumPart {
  const blocks = agendas.listBlocks(workspace.db, agendaId);
  return {
    // A session may have no topic: then the block that takes longest says best what it was about.
    title: topic || blocks.toSorted((one, other) => other.minutes - one.minutes)[0]!.title,
    blocks: blocks.map(({ id: _id, ownerId: _owner, isReached: _reached, ...block }) => block),
    objectives: rows.listObjectivesWithGoals(workspace.db, agendaId),
  };
}

function requireOwn(workspace: OpenWorkspace, id: string): void {
  if (!rows.findCurriculum(workspace.db, id)) throw new MezzoError('NOT_FOUND', { kind: 'curriculum' });
}
