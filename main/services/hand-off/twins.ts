import { mergesThatDoNotHold } from '../../../shared/domain/merge-circles.ts';
import type { ReadableDatabase } from '../../db/query.ts';
import { listTwins, type Twin } from '../../repositories/hand-off-ledger.ts';
import { listStandIns } from '../../repositories/hand-off-left-out.ts';
import { listMerged, rowExists } from '../../repositories/hand-off-rows.ts';

interface Facts {
  revived?: ReadonlySet<string>;
  back?: ReadonlySet<string>;
}

/**
 * Who is one and the same under several ids: each laptop keeps the id that it gave, and files speak of the first id in
 * the alphabet, so that both sides write of the same person alike.
 */
export class Twins {
  readonly pairs: readonly Twin[];
  private readonly db: ReadableDatabase;
  private readonly familyOfId = new Map<string, Set<string>>();
  private readonly hereOf = new Map<string, string>();
  private readonly mergedInto: ReadonlyMap<string, string>;

  /** Who was merged here and is somebody of their own again. */
  readonly revived: ReadonlySet<string>;

  /** Stand-ins here for people of other copies who were destroyed here. */
  private readonly standing: ReadonlySet<string>;
  private readonly facts: Facts;

  constructor(db: ReadableDatabase, pairs: readonly Twin[], facts: Facts = {}) {
    this.db = db;
    this.facts = facts;
    this.revived = facts.revived ?? new Set();
    const { revived } = this;
    this.mergedInto = new Map(
      listMerged(db).flatMap(({ id, mergedInto }) => (revived.has(id) ? [] : [[id, mergedInto]])),
    );
    const kept: Twin[] = [];
    for (const pair of pairs) {
      const family = new Set([
        ...(this.familyOfId.get(pair.one) ?? [pair.one]),
        ...(this.familyOfId.get(pair.other) ?? [pair.other]),
      ]);
      // Two who are told apart here stay two, whatever another laptop takes them for.
      const here = [...family].filter((id) => !this.mergedInto.has(id) && rowExists(db, pair.tableName, id));
      if (here.length > 1) continue;
      kept.push(pair);
      // Who was merged into somebody here is that somebody, under each of their ids.
      const own = here[0] ?? [...family].find((id) => rowExists(db, pair.tableName, id));
      for (const id of family) {
        this.familyOfId.set(id, family);
        if (own !== undefined) this.hereOf.set(id, own);
      }
    }
    this.pairs = kept;
    const standIns = new Set(listStandIns(db));
    this.standing = new Set(
      standIns.size === 0
        ? []
        : [...this.hereOf.keys()].map((id) => this.here(id)).filter((id) => standIns.has(id)),
    );
  }

  static read(db: ReadableDatabase): Twins {
    return new Twins(db, listTwins(db));
  }

  /** These and more. */
  with(pairs: readonly Twin[]): Twins {
    const known = new Set(this.pairs.map(textOf));
    const more = pairs.map(inOrder).filter((pair) => !known.has(textOf(pair)) && known.add(textOf(pair)));
    return more.length === 0 ? this : new Twins(this.db, [...this.pairs, ...more], this.facts);
  }

  /**
   * Merges here and elsewhere that lead in a circle would hand every mark on and on for ever; where one here is out of
   * the one who stays, that one is somebody of their own here again.
   */
  settling(elsewhere: readonly { id: string; mergedInto: string }[], twinsThere: readonly Twin[]): Twins {
    if (elsewhere.length === 0) return this;
    const known = this.with(twinsThere);
    const there = elsewhere.map(({ id, mergedInto }) => ({
      from: known.common(id),
      to: known.common(mergedInto),
    }));
    const here = [...this.mergedInto].map(([id, mergedInto]) => ({
      id,
      from: known.common(id),
      to: known.common(mergedInto),
    }));
    const loose = mergesThatDoNotHold<{ from: string; to: string }>([...there, ...here]);
    const revived = here.flatMap((merge) => (loose.has(merge) ? [merge.id] : []));
    return revived.length === 0
      ? this
      : new Twins(this.db, this.pairs, { ...this.facts, revived: new Set(revived) });
  }

  /** With these stand-ins as the people for whom they stood. */
  bringingBack(standIns: readonly string[]): Twins {
    return standIns.length === 0
      ? this
      : new Twins(this.db, this.pairs, { ...this.facts, back: new Set(standIns) });
  }

  /** Whether a person here stands for somebody of another copy who was destroyed here. */
  standsIn(id: string): boolean {
    return this.standing.has(id);
  }

  /** The same, unless that somebody is brought back. */
  isLeftOut(id: string): boolean {
    return this.standing.has(id) && this.facts.back?.has(id) !== true;
  }

  get leavesAnybodyOut(): boolean {
    return this.standing.size > 0;
  }

  /** Every id that goes for the same. */
  familyOf(id: string): string[] {
    return [...(this.familyOfId.get(id) ?? [id])];
  }

  /** The id by which all copies know it. */
  common(id: string): string {
    const family = this.familyOfId.get(id);
    return family ? [...family].toSorted()[0]! : id;
  }

  /** The id that it has here, or would get. */
  here(id: string): string {
    const own = this.hereOf.get(id) ?? id;
    return this.mergedInto.has(own) ? this.survivor(own) : own;
  }

  /** Whose records those of somebody are here, where two were merged; null where nobody was. */
  mergedHere(id: string): string | null {
    const own = this.hereOf.get(id) ?? id;
    return this.mergedInto.has(own) ? this.common(this.survivor(own)) : null;
  }

  private survivor(id: string): string {
    const seen = new Set<string>();
    let at = id;
    while (this.mergedInto.has(at) && !seen.has(at)) {
      seen.add(at);
      at = this.mergedInto.get(at)!;
    }
    return at;
  }
}

function inOrder({ tableName, one, other }: Twin): Twin {
  return one < other ? { tableName, one, other } : { tableName, one: other, other: one };
}

function textOf({ tableName, one, other }: Twin): string {
  return `${tableName} ${one} ${other}`;
}
