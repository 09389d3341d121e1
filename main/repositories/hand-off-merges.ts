import { all, type ReadableDatabase } from '../db/query.ts';

/** Whose records became whose on one copy, as it stood when that copy last said so. */
export interface CopyMerges {
  copyId: string;
  /** The number of that copy's last change then. */
  clock: number;
  merged: { id: string; mergedInto: string }[];
}

/** What hand-offs of a group that were taken in told of merges on other copies; of each copy the latest. */
export function listMergesElsewhere(db: ReadableDatabase, groupId: string): CopyMerges[] {
  return latestOfEach(
    all<{ merges: string | null }>(
      db,
      `SELECT json_extract(contents, '$.merges') AS merges FROM handOffs
       WHERE groupId = @groupId AND direction = 'in'`,
      { groupId },
    ).flatMap(({ merges }) => (merges === null ? [] : (JSON.parse(merges) as CopyMerges[]))),
  );
}

/** The same of all groups, without which copy said so. */
export function listAllMergesElsewhere(db: ReadableDatabase): CopyMerges['merged'] {
  const groups = all<{ groupId: string }>(db, `SELECT DISTINCT groupId FROM handOffs WHERE direction = 'in'`);
  return groups.flatMap(({ groupId }) => listMergesElsewhere(db, groupId).flatMap(({ merged }) => merged));
}

export function latestOfEach(merges: readonly CopyMerges[]): CopyMerges[] {
  const latest = new Map<string, CopyMerges>();
  for (const each of merges) {
    const known = latest.get(each.copyId);
    if (!known || known.clock <= each.clock) latest.set(each.copyId, each);
  }
  return [...latest.values()].toSorted((one, other) => (one.copyId < other.copyId ? -1 : 1));
}

/** Whose merges here hand-offs of the group have told before: what was told is told until it no longer holds. */
export function listMergesTold(db: ReadableDatabase, groupId: string): Set<string> {
  return new Set(
    all<{ id: string }>(
      db,
      `SELECT json_extract(m.value, '$.id') AS id FROM handOffs AS h, json_each(h.contents, '$.merged') AS m
       WHERE h.groupId = @groupId AND h.direction = 'out'`,
      { groupId },
    ).map(({ id }) => id),
  );
}
