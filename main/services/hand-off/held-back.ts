import type { ReadableDatabase } from '../../db/query.ts';
import { StandingHolds } from '../retention/holds.ts';
import type { Manifest } from './file-text.ts';
import type { TheirRow } from './merge.ts';
import { baseOfKey } from './note-units.ts';
import type { Twins } from './twins.ts';
import { nameOf, targetsOf, type Unit } from './units.ts';

/** Beside what is there once for each: where the spans of two become one. */
const joined = new Set(['memberships', 'stays']);

/** Tells of a row here that a file deletes whether it is to stay unless somebody says otherwise. */
export interface HeldBack {
  isOnHold: boolean;
  holds: (ours: Unit) => boolean;
}

/**
 * Of a group on legal hold here nothing goes because it was deleted there. What goes on in the file under another key is
 * not deleted; nor is what two records of somebody who was made one there had both: it stands in the one that is left.
 */
export function heldBack(
  db: ReadableDatabase,
  head: Manifest,
  theirs: readonly TheirRow[],
  twins: Twins,
): HeldBack {
  if (StandingHolds.read(db).ofGroup(head.groupId).length === 0)
    return { isOnHold: false, holds: () => false };
  const goingOn = new Set(theirs.flatMap(({ unit }) => (unit ? namesOf(unit) : [])));
  const madeOne = new Set(
    [head, ...head.elsewhere]
      .flatMap(({ merged }) => merged)
      .flatMap(({ id, mergedInto }) => [twins.common(id), twins.common(mergedInto)]),
  );
  const isOfOneMade = ({ handed, row }: Unit) =>
    (handed.key !== undefined || joined.has(handed.table)) &&
    [...targetsOf(db, handed, handed.table)].some(
      ([column, target]) => target === 'people' && madeOne.has(twins.common(String(row[column]))),
    );
  return {
    isOnHold: true,
    holds: (ours) => !namesOf(ours).some((name) => goingOn.has(name)) && !isOfOneMade(ours),
  };
}

/** By what a row is found again whose key there is another one now. */
function namesOf({ handed: { table }, id, key }: Unit): string[] {
  return [nameOf(table, id), ...(table === 'notes' ? [nameOf('notes', baseOfKey(key))] : [])];
}
