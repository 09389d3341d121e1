import type { GuardedPerson } from '../../../shared/domain/name-guard.ts';
import type { ReadableDatabase } from '../../db/query.ts';
import { listGuestNames, listNamesAround } from '../../repositories/guarded-names.ts';
import { listNamesOf } from '../../repositories/note-lists.ts';

const title = /^(?:mr|mrs|ms|miss|mx|dr)\.?\s+/iu;

/**
 * Whose names must not stand in the record of one member: everybody of whom the group's records may speak, and the
 * guests of all its sessions. Names that a person bore before a renaming are not kept, and so not guarded.
 */
export function guardedIn(
  db: ReadableDatabase,
  groupId: string,
  personId: string,
): { others: GuardedPerson[]; own: GuardedPerson | null } {
  const [own] = listNamesOf(db, [personId]);
  return {
    others: [...listNamesAround(db, groupId).filter(({ id }) => id !== personId), ...guestsOf(db, groupId)],
    own: own ?? null,
  };
}

/** Everybody whom a paper for the whole group must not name: nobody's own record, so nobody is left out. */
export function guardedAround(db: ReadableDatabase, groupId: string): GuardedPerson[] {
  return [...listNamesAround(db, groupId), ...guestsOf(db, groupId)];
}

/**
 * "Sam from grade 5", "Ms Duarte, class teacher": the name stands before the first word that is written small. Of a
 * guest, "School nurse" or the code "B" is no name; of a walk-in all is one.
 */
function guestsOf(db: ReadableDatabase, groupId: string): GuardedPerson[] {
  return listGuestNames(db, groupId).flatMap(({ id, name, kind }) => {
    const bare = name.replace(title, '').split(/[,(]/u)[0]!;
    const [before = '', small = ''] = bare.split(/\s+(?=\p{Ll})/u);
    const givenName = before.trim();
    const isName =
      kind === 'walk-in' ||
      (givenName.length > 1 && (small === '' || /^(?:from|of|in|at|with|and|de|del|du|von)\b/u.test(small)));
    return isName ? [{ id, givenName, familyName: '', preferredName: '' }] : [];
  });
}
