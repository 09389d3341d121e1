import { findNames, type GuardedPerson, replaceNames } from '../../../shared/domain/name-guard.ts';
import type { ReadableDatabase } from '../../db/query.ts';
import { guardedIn } from '../notes/signing.ts';

/** Doubtful words shown at most. */
const mostDoubtful = 20;

/**
 * Takes the names of others out of the texts of one member's record, by the name guard of notes, and counts. What
 * may be an ordinary word is left and listed, unless those shall go as well; what is the member's own name, too, is
 * left.
 */
export class PeersOut {
  readonly #db: ReadableDatabase;
  readonly #personId: string;
  readonly #replacesDoubtful: boolean;
  readonly #known = new Map<string, { others: GuardedPerson[]; own: GuardedPerson | null }>();
  readonly #doubtful = new Set<string>();
  #replaced = 0;

  constructor(db: ReadableDatabase, personId: string, replacesDoubtful: boolean) {
    this.#db = db;
    this.#personId = personId;
    this.#replacesDoubtful = replacesDoubtful;
  }

  /** Names taken out so far. */
  get replaced(): number {
    return this.#replaced;
  }

  /** Words that may be a name and were left. */
  get doubtful(): string[] {
    return [...this.#doubtful].slice(0, mostDoubtful);
  }

  /** A text that belongs to a group, and (where it does) to one of its sessions, where guests may have walked in. */
  clean(text: string, groupId: string, sessionId = ''): string {
    if (text === '') return text;
    const { others, own } = this.#guarded(groupId, sessionId);
    const gone = findNames(text, others, own).filter(({ certainty, start, end }) => {
      if (certainty === 'name') return true;
      if (certainty === 'maybe-a-word' && this.#replacesDoubtful) return true;
      if (certainty === 'maybe-a-word') this.#doubtful.add(text.slice(start, end));
      return false;
    });
    this.#replaced += gone.length;
    return replaceNames(text, gone);
  }

  #guarded(groupId: string, sessionId: string) {
    const key = `${groupId} ${sessionId}`;
    const known = this.#known.get(key);
    if (known) return known;
    const found = guardedIn(this.#db, groupId, sessionId, this.#personId);
    this.#known.set(key, found);
    return found;
  }
}
