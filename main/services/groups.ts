import { MezzoError } from '../../shared/contract/failures.ts';
import type { Group, GroupFields, GroupSummary } from '../../shared/contract/groups.ts';
import { foldText } from '../../shared/domain/text-folding.ts';
import type { WritableDatabase } from '../db/query.ts';
import * as facilitatorRows from '../repositories/facilitators.ts';
import * as rows from '../repositories/groups.ts';
import { change } from './change.ts';
import { localNow, now, type OpenWorkspace } from './open-workspace.ts';
import { copyPlan } from './plan-copy.ts';
import { noteView } from './views.ts';

export function list(workspace: OpenWorkspace): GroupSummary[] {
  return rows.listGroups(workspace.db, localNow(workspace).date);
}

export function get(workspace: OpenWorkspace, { id }: { id: string }): Group {
  const group = rows.findGroup(workspace.db, id, localNow(workspace).date);
  if (!group) throw new MezzoError('NOT_FOUND', { kind: 'group' });
  noteView(workspace, 'group', id);
  return group;
}

/** @throws MezzoError NOT_FOUND where the group is gone or in the trash */
export function requireGroup(workspace: OpenWorkspace, id: string): void {
  if (!rows.groupExists(workspace.db, id)) throw new MezzoError('NOT_FOUND', { kind: 'group' });
}

export function create(
  workspace: OpenWorkspace,
  fields: GroupFields,
): { id: string; undoStep: number | null } {
  const id = workspace.newId();
  const { undoStep } = change(
    workspace,
    { action: 'group.create', objectType: 'group', objectId: id },
    (db) => insertNewGroup(workspace, db, id, fields),
  );
  return { id, undoStep };
}

/** Writes a new group inside the caller's change (by hand, from a template). */
export function insertNewGroup(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  id: string,
  fields: GroupFields,
): void {
  const { facilitators: named, ...group } = fields;
  const facilitators = eachOnce(named);
  requireFacilitators(workspace, facilitators);
  rows.insertGroup(db, id, { ...group, ...stamp(workspace, group) });
  rows.replaceGroupFacilitators(db, id, facilitators, workspace.newId);
}

export function update(
  workspace: OpenWorkspace,
  { id, fields }: { id: string; fields: GroupFields },
): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    { action: 'group.update', objectType: 'group', objectId: id },
    (db) => {
      requireGroup(workspace, id);
      const { facilitators: named, ...group } = fields;
      const facilitators = eachOnce(named);
      requireFacilitators(workspace, facilitators);
      rows.updateGroup(db, id, { ...group, ...stamp(workspace, group) });
      rows.replaceGroupFacilitators(db, id, facilitators, workspace.newId);
    },
  );
  return { undoStep };
}

export function duplicate(
  workspace: OpenWorkspace,
  { id, name }: { id: string; name: string },
): { id: string; undoStep: number | null } {
  const source = rows.findGroup(workspace.db, id, localNow(workspace).date);
  if (!source) throw new MezzoError('NOT_FOUND', { kind: 'group' });
  const fields: GroupFields = {
    name,
    kind: source.kind,
    purpose: source.purpose,
    openness: source.openness,
    status: 'planned',
    startsOn: null,
    endsOn: null,
    place: source.place,
    weekday: source.weekday,
    startTime: source.startTime,
    minutes: source.minutes,
    capacity: source.capacity,
    colour: source.colour,
    tags: source.tags,
    facilitators: source.facilitators.map(({ facilitatorId, role }) => ({ facilitatorId, role })),
  };
  const copyId = workspace.newId();
  const { undoStep } = change(
    workspace,
    { action: 'group.create', objectType: 'group', objectId: copyId },
    (db) => {
      insertNewGroup(workspace, db, copyId, fields);
      copyPlan(workspace, db, id, copyId);
    },
  );
  return { id: copyId, undoStep };
}

export function trash(workspace: OpenWorkspace, { id }: { id: string }): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    { action: 'group.trash', objectType: 'group', objectId: id },
    (db) => {
      requireGroup(workspace, id);
      rows.trashGroup(db, id, now(workspace));
    },
  );
  return { undoStep };
}

/** A facilitator has one role in a group: the first that was named. */
function eachOnce(facilitators: GroupFields['facilitators']): GroupFields['facilitators'] {
  return [...new Map(facilitators.toReversed().map((one) => [one.facilitatorId, one])).values()].toReversed();
}

function requireFacilitators(workspace: OpenWorkspace, facilitators: GroupFields['facilitators']): void {
  for (const { facilitatorId } of facilitators) {
    if (!facilitatorRows.facilitatorExists(workspace.db, facilitatorId))
      throw new MezzoError('NOT_FOUND', { kind: 'facilitator' });
  }
}

function stamp(workspace: OpenWorkspace, group: Omit<GroupFields, 'facilitators'>) {
  return {
    searchText: foldText([group.name, group.place, group.purpose, ...group.tags].join(' ')),
    updatedAt: now(workspace),
  };
}
