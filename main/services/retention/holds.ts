import { MezzoError } from '../../../shared/contract/failures.ts';
import type { Hold, HoldKind, RetentionKind } from '../../../shared/contract/retention.ts';
import type { ReadableDatabase } from '../../db/query.ts';
import { listAllMergesElsewhere } from '../../repositories/hand-off-merges.ts';
import * as rows from '../../repositories/legal-holds.ts';
import { listGroupsNaming, listPeopleNamedIn } from '../../repositories/record-graph.ts';
import { listMergedFamily } from '../../repositories/retention.ts';
import { change } from '../change.ts';
import { localNow, now, type OpenWorkspace } from '../open-workspace.ts';

/**
 * What a hold reaches. A hold on a person holds that person and every group whose records name them; one on a group
 * holds the group and everybody whom its records name. No further: a person held through a group does not hold their
 * other groups.
 */
interface Reach {
  groups: ReadonlySet<string>;
  people: ReadonlySet<string>;
  /** Of the other kind than its own. */
  others: number;
}

function reachOf(db: ReadableDatabase, { kind, id }: rows.HoldRow): Reach {
  if (kind === 'group') {
    const people = new Set(listPeopleNamedIn(db, id));
    return { groups: new Set([id]), people, others: people.size };
  }
  const family = listSamePerson(db, id);
  const groups = new Set(listGroupsNaming(db, family).map((group) => group.id));
  return { groups, people: new Set(family), others: groups.size };
}

/**
 * A person with whoever their record was merged with, here or, as hand-offs told, on another laptop: there the records
 * of the one became the other's and came back as such, while both are still there here.
 */
function listSamePerson(db: ReadableDatabase, id: string): string[] {
  const told = listAllMergesElsewhere(db);
  const found = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    for (const each of listMergedFamily(db, next)) {
      found.add(each);
      open.push(...told.flatMap((merge) => (merge.id === each ? [merge.mergedInto] : [])));
    }
  }
  return [...found];
}

/** The standing holds with what each reaches. */
export class StandingHolds {
  private readonly held: { hold: Hold; reach: Reach }[];

  private constructor(held: { hold: Hold; reach: Reach }[]) {
    this.held = held;
  }

  static read(db: ReadableDatabase): StandingHolds {
    return new StandingHolds(
      rows.listHolds(db, false).map((row) => {
        const reach = reachOf(db, row);
        return { hold: shown(row, reach.others), reach };
      }),
    );
  }

  list(): Hold[] {
    return this.held.map(({ hold }) => hold);
  }

  /** Those that keep a group, or a part of it, from being destroyed. */
  ofGroup(groupId: string): Hold[] {
    return this.held.filter(({ reach }) => reach.groups.has(groupId)).map(({ hold }) => hold);
  }

  ofPerson(personId: string): Hold[] {
    return this.held.filter(({ reach }) => reach.people.has(personId)).map(({ hold }) => hold);
  }

  /** `groupId` is the group itself, or the one that a part lies in. */
  of(kind: RetentionKind, id: string, groupId: string | null): Hold[] {
    return kind === 'person' ? this.ofPerson(id) : this.ofGroup(groupId ?? id);
  }
}

export function listLifted(db: ReadableDatabase): Hold[] {
  return rows.listHolds(db, true).map((row) => shown(row, 0));
}

export function holdsOf(workspace: OpenWorkspace, { kind, id }: { kind: HoldKind; id: string }): Hold[] {
  return StandingHolds.read(workspace.db).of(kind, id, null);
}

export function placeHold(
  workspace: OpenWorkspace,
  { kind, id, reason, placedOn }: { kind: HoldKind; id: string; reason: string; placedOn: string },
): { id: string; undoStep: number | null } {
  const holdId = workspace.newId();
  const { undoStep } = change(workspace, { action: 'hold.place', objectType: kind, objectId: id }, (db) => {
    // A record that was merged into another is held by the other.
    if (!rows.canBeHeld(db, kind, id)) throw new MezzoError('NOT_FOUND', { kind });
    if (placedOn > localNow(workspace).date) throw new MezzoError('DAY_TO_COME');
    if (rows.listHolds(db, false).some((row) => row.kind === kind && row.id === id))
      throw new MezzoError('ALREADY_HELD');
    rows.insertHold(db, {
      id: holdId,
      groupId: kind === 'group' ? id : null,
      personId: kind === 'person' ? id : null,
      reason,
      placedOn,
      updatedAt: now(workspace),
    });
  });
  return { id: holdId, undoStep };
}

export function liftHold(
  workspace: OpenWorkspace,
  { holdId }: { holdId: string },
): { undoStep: number | null } {
  const held = rows.findHold(workspace.db, holdId);
  if (!held) throw new MezzoError('NOT_FOUND', { kind: 'hold' });
  const { undoStep } = change(
    workspace,
    { action: 'hold.lift', objectType: held.kind, objectId: held.id },
    (db) => {
      if (held.liftedOn === null) rows.liftHold(db, holdId, localNow(workspace).date, now(workspace));
    },
  );
  return { undoStep };
}

function shown(row: rows.HoldRow, reaches: number): Hold {
  const { givenName, familyName, preferredName, ...hold } = row;
  return {
    ...hold,
    person:
      givenName === null
        ? null
        : { givenName, familyName: familyName ?? '', preferredName: preferredName ?? '' },
    reaches,
  };
}
