import { MezzoError } from '../../../shared/contract/failures.ts';
import type { Hold, HoldKind, RetentionKind } from '../../../shared/contract/retention.ts';
import type { ReadableDatabase, WritableDatabase } from '../../db/query.ts';
import { listAllMergesElsewhere } from '../../repositories/hand-off-merges.ts';
import * as rows from '../../repositories/legal-holds.ts';
import { listGroupsNaming, listPeopleNamedIn } from '../../repositories/record-graph.ts';
import { listMergedFamily } from '../../repositories/retention.ts';
import { finalChange } from '../final-change.ts';
import { localNow, now, type OpenWorkspace } from '../open-workspace.ts';

/**
 * What a hold reaches. A hold on a person holds that person and every group whose records name them; one on a group
 * holds the group and everybody whom its records name. No further: a person held through a group does not hold their
 * other groups. It keeps what it reached when it was placed, whatever is changed in the held records since, and takes
 * in what they name today.
 */
interface Reach {
  groups: ReadonlySet<string>;
  people: ReadonlySet<string>;
  /** Of the other kind than its own. */
  others: number;
}

function reachOf(db: ReadableDatabase, { kind, id, reached }: rows.HoldRow): Reach {
  const noted = reached === null ? [] : (JSON.parse(reached) as string[]);
  const others = new Set([...noted, ...reachedToday(db, kind, id)]);
  if (kind === 'group') {
    // Whoever the record was merged with is the same person.
    const people = new Set([...others].flatMap((each) => listSamePerson(db, each)));
    return { groups: new Set([id]), people, others: others.size };
  }
  return { groups: others, people: new Set(listSamePerson(db, id)), others: others.size };
}

/** Ids of the other kind: people whom a group names, groups that name a person. */
function reachedToday(db: ReadableDatabase, kind: HoldKind, id: string): string[] {
  return kind === 'group'
    ? listPeopleNamedIn(db, id)
    : listGroupsNaming(db, listSamePerson(db, id)).map((group) => group.id);
}

/** Holds from before their reach was noted: they keep what they reach now. */
export function noteReachOfEarlierHolds(db: WritableDatabase): void {
  for (const { holdId, kind, id, reached } of rows.listHolds(db, false))
    if (reached === null) rows.noteReach(db, holdId, JSON.stringify(reachedToday(db, kind, id)));
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

  /** Every group and person that is held. */
  reach(): { groups: Set<string>; people: Set<string> } {
    const all = { groups: new Set<string>(), people: new Set<string>() };
    for (const { reach } of this.held) {
      for (const id of reach.groups) all.groups.add(id);
      for (const id of reach.people) all.people.add(id);
    }
    return all;
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

/** Final: a hold is lifted by those who say why, never taken back in passing. */
export function placeHold(
  workspace: OpenWorkspace,
  { kind, id, reason, placedOn }: { kind: HoldKind; id: string; reason: string; placedOn: string },
): { id: string } {
  const holdId = workspace.newId();
  return finalChange(workspace, { action: 'hold.place', objectType: kind, objectId: id }, (db) => {
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
      reached: JSON.stringify(reachedToday(db, kind, id)),
      updatedAt: now(workspace),
    });
    // What is held cannot be undone away: neither its making nor a merge into it.
    return { result: { id: holdId }, final: { [kind === 'group' ? 'groups' : 'people']: [id] } };
  });
}

export function liftHold(
  workspace: OpenWorkspace,
  { holdId, reason }: { holdId: string; reason: string },
): Record<string, never> {
  const held = rows.findHold(workspace.db, holdId);
  if (!held) throw new MezzoError('NOT_FOUND', { kind: 'hold' });
  // Lifted in another window: the reason that was given first stands.
  if (held.liftedOn !== null) throw new MezzoError('CHANGED_ELSEWHERE');
  const facts = { action: 'hold.lift', objectType: held.kind, objectId: held.id };
  return finalChange(workspace, facts, (db) => {
    const liftedOn = localNow(workspace).date;
    rows.liftHold(db, holdId, { liftedOn, liftReason: reason, updatedAt: now(workspace) });
    return { result: {}, final: { legalHolds: [holdId] } };
  });
}

function shown(row: rows.HoldRow, reaches: number): Hold {
  const { givenName, familyName, preferredName, reached: _reached, ...hold } = row;
  return {
    ...hold,
    person:
      givenName === null
        ? null
        : { givenName, familyName: familyName ?? '', preferredName: preferredName ?? '' },
    reaches,
  };
}
