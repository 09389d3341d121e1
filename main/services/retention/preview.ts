import { MezzoError } from '../../../shared/contract/failures.ts';
import type {
  DestructionPreview,
  RetentionEntry,
  RetentionKind,
  RetentionPolicyFields,
} from '../../../shared/contract/retention.ts';
import { findNames, type GuardedPerson } from '../../../shared/domain/name-guard.ts';
import { displayName } from '../../../shared/domain/person-name.ts';
import type { ReadableDatabase } from '../../db/query.ts';
import { type Destroying, listTexts, planDestruction } from '../../repositories/destruction.ts';
import { rootTables } from '../../repositories/destruction-scope.ts';
import { listGroupsNaming, listWithHanging, type RowIds } from '../../repositories/record-graph.ts';
import * as rows from '../../repositories/retention.ts';
import { listBackups } from '../../workspace/backups.ts';
import { localNow, type OpenWorkspace } from '../open-workspace.ts';
import { noteView } from '../views.ts';
import { guardedAround } from '../notes/guarded-names.ts';
import { findEntry } from './due.ts';
import { StandingHolds } from './holds.ts';

export interface Subject {
  kind: RetentionKind;
  id: string;
}

/** A destruction as it was thought through: nothing is written yet. */
export interface Plan {
  policy: RetentionPolicyFields;
  entry: RetentionEntry;
  /** A person with the records merged into theirs. */
  personIds: string[];
  destroying: Destroying;
  rows: number;
}

/** @throws MezzoError NOT_DUE { dueOn }: dueOn null where no policy asks for it, or the group or person goes on */
export function plan(workspace: OpenWorkspace, { kind, id }: Subject, holds: StandingHolds): Plan {
  const { db } = workspace;
  const today = localNow(workspace).date;
  const policy = rows.findPolicy(db);
  const entry = policy ? findEntry(db, policy, { kind, id }, today, holds) : null;
  if (!policy || !entry) throw new MezzoError('NOT_DUE', { dueOn: null });
  if (entry.dueOn > today) throw new MezzoError('NOT_DUE', { dueOn: entry.dueOn });
  const personIds = kind === 'person' ? rows.listMergedFamily(db, id) : [];
  const roots = new Map([[rootTables[kind], kind === 'person' ? personIds : [id]]]);
  const destroying = planDestruction(db, roots, personIds);
  const { gone, nameless, emptied } = destroying;
  return { policy, entry, personIds, destroying, rows: sizeOf(gone) + sizeOf(nameless) + sizeOf(emptied) };
}

export function preview(workspace: OpenWorkspace, subject: Subject): DestructionPreview {
  const { db, vault } = workspace;
  const holds = StandingHolds.read(db);
  const planned = plan(workspace, subject, holds);
  const { entry, personIds, destroying } = planned;
  noteView(workspace, 'retention', subject.id);
  const groups = personIds.length > 0 ? listGroupsNaming(db, personIds) : [];
  return {
    entry,
    typedName: typedNameOf(entry),
    reference: proposedReference(workspace, entry),
    destroyed: countsOf(destroying.gone),
    nameless: countsOf(destroying.nameless),
    emptied: countsOf(destroying.emptied),
    groups: destroying.nameless.size > 0 ? groups : [],
    namedIn: countNamed(
      db,
      groups.map(({ id }) => id),
      rows.listNamesOfPeople(db, personIds),
      destroying.gone,
    ),
    backups: listBackups(vault.folder)
      .filter(({ workspaceId }) => workspaceId === vault.workspaceId)
      .map(({ id, madeAt, bytes, verified }) => ({ id, madeAt, bytes, verified })),
    holds: holds.of(subject.kind, subject.id, entry.groupId),
    rows: planned.rows,
  };
}

/** What has to be typed: the name as lists show it. */
export function typedNameOf({ person, name }: RetentionEntry): string {
  return person ? displayName(person) : name;
}

/** People whose names no log may hold: everybody whom the records name. */
export function peopleOf(db: ReadableDatabase, { groupId }: RetentionEntry, personIds: readonly string[]) {
  return groupId === null ? rows.listNamesOfPeople(db, personIds) : guardedAround(db, groupId);
}

function proposedReference(workspace: OpenWorkspace, { kind, id, lastServiceOn }: RetentionEntry): string {
  if (kind !== 'person') return `${kind} ${lastServiceOn}`;
  return rows.listNamesOfPeople(workspace.db, [id])[0]?.identifier ?? '';
}

/** In how many rows of these groups, that stay, the names stand in free words; by table. */
function countNamed(
  db: ReadableDatabase,
  groupIds: readonly string[],
  people: readonly GuardedPerson[],
  gone: RowIds,
): Record<string, number> {
  const counts: Record<string, number> = {};
  if (people.length === 0) return counts;
  const staying = listWithHanging(db, new Map([['groups', groupIds]]), () => true);
  for (const [table, ids] of staying) {
    const left = new Set([...ids].filter((id) => !gone.get(table)?.has(id)));
    const named = listTexts(db, table, left).filter(({ text }) => findNames(text, people, null).length > 0);
    if (named.length > 0) counts[table] = named.length;
  }
  return counts;
}

function countsOf(ids: RowIds): Record<string, number> {
  return Object.fromEntries(
    [...ids].filter(([, each]) => each.size > 0).map(([name, each]) => [name, each.size]),
  );
}

function sizeOf(ids: RowIds): number {
  return [...ids.values()].reduce((sum, each) => sum + each.size, 0);
}
