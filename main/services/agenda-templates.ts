import { MezzoError } from '../../shared/contract/failures.ts';
import { plannedMinutes } from '../../shared/domain/agenda-times.ts';
import * as lists from '../repositories/agenda-lists.ts';
import * as rows from '../repositories/agendas.ts';
import { contentsOf, copied, meansNothing, writeContents } from './agenda-copies.ts';
import { change } from './change.ts';
import { now, type OpenWorkspace } from './open-workspace.ts';
import { requireSession } from './sessions.ts';

export function templates(workspace: OpenWorkspace) {
  const blocksOf = Map.groupBy(lists.listTemplateBlocks(workspace.db), (block) => block.agendaId);
  return rows.listTemplates(workspace.db).map(({ id, name }) => {
    const blocks = blocksOf.get(id) ?? [];
    return { id, name, titles: blocks.map(({ title }) => title), minutes: plannedMinutes(blocks) };
  });
}

/** Keeps a session's agenda as a template; what belongs to the group alone (owners, goals) stays behind. */
export function saveTemplate(
  workspace: OpenWorkspace,
  { sessionId, name }: { sessionId: string; name: string },
): { id: string; undoStep: number | null } {
  const id = workspace.newId();
  const { undoStep } = change(
    workspace,
    { action: 'agendaTemplate.save', objectType: 'agenda', objectId: id },
    (db) => {
      requireSession(workspace, sessionId);
      const agenda = rows.findAgendaOfSession(db, sessionId);
      if (!agenda) throw new MezzoError('NOT_FOUND', { kind: 'agenda' });
      rows.insertAgenda(db, { id, kind: 'template', name, updatedAt: now(workspace) });
      writeContents(workspace, db, id, copied(workspace, contentsOf(workspace, agenda.id), meansNothing));
    },
  );
  return { id, undoStep };
}

export function renameTemplate(
  workspace: OpenWorkspace,
  { id, name }: { id: string; name: string },
): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    { action: 'agendaTemplate.rename', objectType: 'agenda', objectId: id },
    (db) => {
      if (requireTemplate(workspace, id).name !== name)
        rows.updateAgenda(db, id, { name, updatedAt: now(workspace) });
    },
  );
  return { undoStep };
}

export function removeTemplate(
  workspace: OpenWorkspace,
  { id }: { id: string },
): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    { action: 'agendaTemplate.remove', objectType: 'agenda', objectId: id },
    (db) => rows.deleteAgenda(db, requireTemplate(workspace, id).id),
  );
  return { undoStep };
}

function requireTemplate(workspace: OpenWorkspace, id: string): rows.AgendaRow {
  const template = rows.findTemplate(workspace.db, id);
  if (!template) throw new MezzoError('NOT_FOUND', { kind: 'agenda-template' });
  return template;
}
