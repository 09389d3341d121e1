import type { AgendaBlock, AgendaFields, Objective } from '../../shared/contract/agenda.ts';
import { MezzoError } from '../../shared/contract/failures.ts';
import { mostBlocks } from '../../shared/domain/agenda-times.ts';
import type { WritableDatabase } from '../db/query.ts';
import * as rows from '../repositories/agendas.ts';
import { now, type OpenWorkspace } from './open-workspace.ts';

/** What a copy may still point to: the facilitators and goals of the group that it goes to. */
export interface CopyMeaning {
  owns: (facilitatorId: string) => boolean;
  serves: (goalId: string) => boolean;
}

/** For templates and curricula, which belong to no group: nobody owns a block, no objective serves a goal. */
export const meansNothing: CopyMeaning = { owns: () => false, serves: () => false };

export function meaningInGroup(workspace: OpenWorkspace, groupId: string): CopyMeaning {
  const owners = new Set(rows.listGroupFacilitators(workspace.db, groupId).map(({ id }) => id));
  const goals = new Set(rows.listGroupGoals(workspace.db, groupId).map(({ id }) => id));
  return { owns: (id) => owners.has(id), serves: (id) => goals.has(id) };
}

/** What an agenda holds, read whole. */
export function contentsOf(workspace: OpenWorkspace, agendaId: string): AgendaFields {
  return {
    blocks: rows.listBlocks(workspace.db, agendaId),
    objectives: rows.listObjectives(workspace.db, agendaId).map(({ text, goalId }) => ({ text, goalId })),
  };
}

/** The contents as new ones: blocks with ids of their own, nothing reached yet, only what still means something. */
export function copied(
  workspace: OpenWorkspace,
  { blocks, objectives }: AgendaFields,
  meaning: CopyMeaning,
): AgendaFields {
  return {
    blocks: blocks.map((block): AgendaBlock => {
      const ownerId = block.ownerId !== null && meaning.owns(block.ownerId) ? block.ownerId : null;
      return { ...block, id: workspace.newId(), isReached: null, ownerId };
    }),
    objectives: objectives.map(({ text, goalId }): Objective => {
      return { text, goalId: goalId !== null && meaning.serves(goalId) ? goalId : null };
    }),
  };
}

/**
 * Writes what an agenda holds, inside the caller's change. Where that changes anything the agenda gets a new version.
 * @throws MezzoError AGENDA_FULL
 */
export function writeContents(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  agendaId: string,
  { blocks, objectives }: AgendaFields,
): void {
  if (blocks.length > mostBlocks) throw new MezzoError('AGENDA_FULL', { most: mostBlocks });
  const written =
    rows.replaceBlocks(db, agendaId, blocks, workspace.newId) +
    rows.replaceObjectives(db, agendaId, objectives, workspace.newId);
  if (written > 0) rows.updateAgenda(db, agendaId, { updatedAt: now(workspace) });
}
