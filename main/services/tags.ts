import type { Tag } from '../../shared/contract/acts.ts';
import { MezzoError } from '../../shared/contract/failures.ts';
import { foldText } from '../../shared/domain/text-folding.ts';
import * as rows from '../repositories/tags.ts';
import { change } from './change.ts';
import { now, type OpenWorkspace } from './open-workspace.ts';

export function list(workspace: OpenWorkspace): Tag[] {
  return rows.listTags(workspace.db);
}

export function add(
  workspace: OpenWorkspace,
  { name }: { name: string },
): { id: string; undoStep: number | null } {
  const id = workspace.newId();
  const { undoStep } = change(workspace, { action: 'tag.add', objectType: 'tag', objectId: id }, (db) => {
    const tags = rows.listTags(db);
    refuseTakenName(tags, name);
    rows.insertTag(db, { id, name, position: (tags.at(-1)?.position ?? -1) + 1 });
  });
  return { id, undoStep };
}

export function rename(
  workspace: OpenWorkspace,
  { id, name }: { id: string; name: string },
): { undoStep: number | null } {
  const { undoStep } = change(workspace, { action: 'tag.rename', objectType: 'tag', objectId: id }, (db) => {
    const tags = rows.listTags(db);
    if (!tags.some((tag) => tag.id === id)) throw new MezzoError('NOT_FOUND', { kind: 'tag' });
    refuseTakenName(
      tags.filter((tag) => tag.id !== id),
      name,
    );
    rows.updateTag(db, id, { name });
  });
  return { undoStep };
}

/** Puts the named tags first, in this order; the others follow as they were. */
export function reorder(
  workspace: OpenWorkspace,
  { ids }: { ids: readonly string[] },
): { undoStep: number | null } {
  const { undoStep } = change(workspace, { action: 'tag.reorder', objectType: 'tag' }, (db) => {
    const tags = rows.listTags(db);
    const named = ids.flatMap((id) => tags.filter((tag) => tag.id === id));
    const inOrder = [...named, ...tags.filter((tag) => !named.includes(tag))];
    for (const [position, tag] of inOrder.entries())
      if (tag.position !== position) rows.updateTag(db, tag.id, { position });
  });
  return { undoStep };
}

export function remove(workspace: OpenWorkspace, { id }: { id: string }): { undoStep: number | null } {
  const { undoStep } = change(workspace, { action: 'tag.remove', objectType: 'tag', objectId: id }, (db) => {
    if (!rows.listTags(db).some((tag) => tag.id === id)) throw new MezzoError('NOT_FOUND', { kind: 'tag' });
    rows.trashTag(db, id, now(workspace));
  });
  return { undoStep };
}

function refuseTakenName(tags: readonly Tag[], name: string): void {
  if (tags.some((tag) => foldText(tag.name) === foldText(name))) throw new MezzoError('NAME_TAKEN', { name });
}
