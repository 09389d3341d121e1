import { findNames, type GuardedPerson, replaceNames } from '../../../shared/domain/name-guard.ts';
import type { ReadableDatabase } from '../../db/query.ts';
import { guardedAround } from '../notes/guarded-names.ts';

/** Doubtful words shown at most. */
const mostDoubtful = 20;

/**
 * The texts of a report about a group. Unless names are kept, those of everybody of whom the group's records may
 * speak are taken out of them: "a member" stands there. Words that may be a name are left and listed.
 */
export class GroupWords {
  readonly #guarded: readonly GuardedPerson[];
  readonly #doubtful = new Set<string>();
  #replaced = 0;

  constructor(db: ReadableDatabase, groupId: string, keepsNames: boolean) {
    this.#guarded = keepsNames ? [] : guardedAround(db, groupId);
  }

  get replaced(): number {
    return this.#replaced;
  }

  get doubtful(): string[] {
    return [...this.#doubtful].slice(0, mostDoubtful);
  }

  clean(text: string): string {
    if (text === '' || this.#guarded.length === 0) return text;
    const found = findNames(text, this.#guarded, null);
    for (const { start, end, certainty } of found)
      if (certainty !== 'name') this.#doubtful.add(text.slice(start, end));
    const gone = found.filter(({ certainty }) => certainty === 'name');
    this.#replaced += gone.length;
    return replaceNames(
      text,
      gone.map((one) => ({ ...one, replacement: one.replacement.replace('peer', 'member') })),
    );
  }
}
