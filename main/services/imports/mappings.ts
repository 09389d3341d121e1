import { MezzoError } from '../../../shared/contract/failures.ts';
import {
  type PeopleMapping,
  peopleMapping,
  type RegisterMapping,
  registerMapping,
} from '../../../shared/contract/transfer.ts';
import { foldText } from '../../../shared/domain/text-folding.ts';
import * as rows from '../../repositories/imports.ts';
import { change } from '../change.ts';
import type { OpenWorkspace } from '../open-workspace.ts';

export function list(
  workspace: OpenWorkspace,
  { kind }: { kind: 'people' | 'register' },
): { id: string; name: string }[] {
  return rows.listMappings(workspace.db, kind).map(({ id, name }) => ({ id, name }));
}

/** Saves what the columns and codes mean for files to come. A mapping of the same name and kind is written over. */
export function save(
  workspace: OpenWorkspace,
  { name, mapping }: { name: string; mapping: PeopleMapping | RegisterMapping },
): { id: string; undoStep: number | null } {
  // The days of a register belong to its file; what its codes mean lasts.
  const lasting = mapping.kind === 'register' ? { ...mapping, columns: [] } : mapping;
  const text = JSON.stringify(lasting);
  const { result, undoStep } = change(
    workspace,
    { action: 'mapping.save', objectType: 'mapping', detail: { kind: mapping.kind } },
    (db) => {
      const same = rows.listMappings(db, mapping.kind).find((row) => foldText(row.name) === foldText(name));
      if (same) {
        if (same.mapping !== text) rows.updateMapping(db, same.id, text);
        return same.id;
      }
      const id = workspace.newId();
      rows.insertMapping(db, { id, name, kind: mapping.kind, mapping: text });
      return id;
    },
  );
  return { id: result, undoStep };
}

export function remove(workspace: OpenWorkspace, { id }: { id: string }): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    { action: 'mapping.remove', objectType: 'mapping', objectId: id },
    (db) => {
      if (rows.deleteMapping(db, id) === 0) throw new MezzoError('NOT_FOUND', { kind: 'mapping' });
    },
  );
  return { undoStep };
}

/** @throws MezzoError NOT_FOUND where it is gone or of the other kind */
export function requirePeopleMapping(workspace: OpenWorkspace, id: string): PeopleMapping {
  const row = rows.findMapping(workspace.db, id);
  const parsed = peopleMapping.safeParse(row && JSON.parse(row.mapping));
  if (!parsed.success) throw new MezzoError('NOT_FOUND', { kind: 'mapping' });
  return parsed.data;
}

/** @throws MezzoError NOT_FOUND where it is gone or of the other kind */
export function requireRegisterMapping(workspace: OpenWorkspace, id: string): RegisterMapping {
  const row = rows.findMapping(workspace.db, id);
  const parsed = registerMapping.safeParse(row && JSON.parse(row.mapping));
  if (!parsed.success) throw new MezzoError('NOT_FOUND', { kind: 'mapping' });
  return parsed.data;
}
