import { MezzoError } from '../../../shared/contract/failures.ts';
import type {
  DestructionPreview,
  RetentionEntry,
  RetentionKind,
  RetentionPolicyFields,
} from '../../../shared/contract/retention.ts';
import { displayName } from '../../../shared/domain/person-name.ts';
import type { ReadableDatabase } from '../../db/query.ts';
import { type Destroying, planDestruction } from '../../repositories/destruction.ts';
import { rootTables } from '../../repositories/destruction-scope.ts';
import { listHeldSteps } from '../../repositories/held-steps.ts';
import { listGroupsNaming, type RowIds } from '../../repositories/record-graph.ts';
import * as rows from '../../repositories/retention.ts';
import { listBackups } from '../../workspace/backups.ts';
import { localNow, type OpenWorkspace } from '../open-workspace.ts';
import { noteView } from '../views.ts';
import { guardedAround } from '../notes/guarded-names.ts';
import { findEntry } from './due.ts';
import { StandingHolds } from './holds.ts';
import { countNamed, listDraftsTelling, type Sought } from './named-in.ts';
import { peopleOfGroup } from './people-of-group.ts';

export interface Subject {
  kind: RetentionKind;
  id: string;
  /** With a group, those of its people who are due by themselves. */
  withPeople?: boolean;
}

/** One record as its destruction was thought through: nothing is written yet. */
export interface PlannedOne {
  policy: RetentionPolicyFields;
  entry: RetentionEntry;
  /** A person with the records merged into theirs. */
  personIds: string[];
  destroying: Destroying;
}

export interface Plan extends PlannedOne {
  /** People who are destroyed with a group, of each what is left when those before are gone. */
  people: PlannedOne[];
  /** How many rows, all in all. */
  rows: number;
}

/** @throws MezzoError NOT_DUE { dueOn }: dueOn null where no policy asks for it, or the group or person goes on */
export function plan(
  workspace: OpenWorkspace,
  { kind, id, withPeople = false }: Subject,
  holds: StandingHolds,
): Plan {
  const { db } = workspace;
  const today = localNow(workspace).date;
  const policy = rows.findPolicy(db);
  const entry = policy ? findEntry(db, policy, { kind, id }, today, holds) : null;
  if (!policy || !entry) throw new MezzoError('NOT_DUE', { dueOn: null });
  if (entry.dueOn > today) throw new MezzoError('NOT_DUE', { dueOn: entry.dueOn });
  const personIds = kind === 'person' ? rows.listMergedFamily(db, id) : [];
  const roots = new Map([[rootTables[kind], kind === 'person' ? personIds : [id]]]);
  const own = { policy, entry, personIds, destroying: planDestruction(db, roots, personIds) };
  const due =
    kind === 'group' && withPeople
      ? peopleOfGroup(db, id, policy, today, holds).flatMap((person) => (person.entry ? [person.entry] : []))
      : [];
  const gone = new Map([...own.destroying.gone].map(([table, ids]) => [table, new Set(ids)]));
  const people = due.map((each): PlannedOne => {
    const family = rows.listMergedFamily(db, each.id);
    const destroying = without(planDestruction(db, new Map([['people', family]]), family), gone);
    for (const [table, ids] of destroying.gone)
      gone.set(table, new Set([...(gone.get(table) ?? []), ...ids]));
    return { policy, entry: each, personIds: family, destroying };
  });
  const all = [own, ...people].reduce((sum, { destroying }) => sum + sizeOf(destroying), 0);
  return { ...own, people, rows: all };
}

/** What is left to destroy when these rows are gone. */
function without({ gone, nameless, emptied }: Destroying, before: RowIds): Destroying {
  const less = (ids: RowIds): RowIds =>
    new Map(
      [...ids].flatMap(([table, each]) => {
        const left = new Set([...each].filter((rowId) => !before.get(table)?.has(rowId)));
        return left.size === 0 ? [] : [[table, left] as const];
      }),
    );
  return { gone: less(gone), nameless: less(nameless), emptied: less(emptied) };
}

export function preview(workspace: OpenWorkspace, subject: Subject): DestructionPreview {
  const { db, vault } = workspace;
  const holds = StandingHolds.read(db);
  const planned = plan(workspace, subject, holds);
  const { entry, people } = planned;
  noteView(workspace, 'retention', subject.id);
  const groups = groupsStaying(db, planned);
  const sought = soughtIn(db, planned);
  const stepIds = listHeldSteps(db, holds.reach(), idsOf(sought.gone));
  const destroying = [planned, ...people].map((each) => each.destroying);
  const nameless = together(destroying.map((each) => each.nameless));
  return {
    entry,
    typedName: typedNameOf(entry),
    reference: proposedReference(workspace, entry),
    people:
      subject.kind === 'group'
        ? peopleOfGroup(db, subject.id, planned.policy, localNow(workspace).date, holds).map(
            ({ entry: _due, ...person }) => person,
          )
        : [],
    destroyed: countsOf(sought.gone),
    nameless: countsOf(nameless),
    emptied: countsOf(together(destroying.map((each) => each.emptied))),
    groups: nameless.size > 0 ? groups : [],
    namedIn: countNamed(workspace, { ...sought, stepIds }),
    drafts: listDraftsTelling(db, sought).length,
    stepsKept: stepIds.length,
    backups: listBackups(vault.folder)
      .filter(({ workspaceId }) => workspaceId === vault.workspaceId)
      .map(({ id, madeAt, bytes, verified }) => ({ id, madeAt, bytes, verified })),
    holds: holds.of(subject.kind, subject.id, entry.groupId),
    rows: planned.rows,
  };
}

/** Groups that stay and whose records name somebody who is destroyed. */
function groupsStaying(db: ReadableDatabase, planned: Plan): { id: string; name: string }[] {
  const everybody = everybodyOf(planned);
  return everybody.length === 0
    ? []
    : listGroupsNaming(db, everybody).filter(({ id }) => id !== planned.entry.groupId);
}

function everybodyOf({ personIds, people }: Plan): string[] {
  return [...personIds, ...people.flatMap((person) => person.personIds)];
}

/** What of it may stand elsewhere. */
export function soughtIn(db: ReadableDatabase, planned: Plan): Omit<Sought, 'stepIds'> {
  return {
    people: rows.listNamesOfPeople(db, everybodyOf(planned)),
    groupIds: groupsStaying(db, planned).map(({ id }) => id),
    gone: together([planned, ...planned.people].map(({ destroying }) => destroying.gone)),
  };
}

export function idsOf(ids: RowIds): Set<string> {
  return new Set([...ids.values()].flatMap((each) => [...each]));
}

function together(all: readonly RowIds[]): RowIds {
  const joined: RowIds = new Map();
  for (const ids of all)
    for (const [table, each] of ids) joined.set(table, new Set([...(joined.get(table) ?? []), ...each]));
  return joined;
}

/** What has to be typed: the name as lists show it. */
export function typedNameOf({ person, name, lastServiceOn }: RetentionEntry): string {
  // A private note of no group has none.
  return person ? displayName(person) : name || lastServiceOn;
}

/** People whose names no log may hold: everybody whom the records name. */
export function peopleOf(db: ReadableDatabase, { groupId }: RetentionEntry, personIds: readonly string[]) {
  return groupId === null ? rows.listNamesOfPeople(db, personIds) : guardedAround(db, groupId);
}

export function proposedReference(
  workspace: OpenWorkspace,
  { kind, id, lastServiceOn }: RetentionEntry,
): string {
  if (kind !== 'person') return `${kind} ${lastServiceOn}`;
  return rows.listNamesOfPeople(workspace.db, [id])[0]?.identifier ?? '';
}

function countsOf(ids: RowIds): Record<string, number> {
  return Object.fromEntries(
    [...ids].filter(([, each]) => each.size > 0).map(([name, each]) => [name, each.size]),
  );
}

export function sizeOf({ gone, nameless, emptied }: Destroying): number {
  return [gone, nameless, emptied].reduce(
    (sum, ids) => sum + [...ids.values()].reduce((count, each) => count + each.size, 0),
    0,
  );
}
