import type { PrintedNote } from '../../../shared/contract/records.ts';
import { findNames, type GuardedPerson, replaceNames } from '../../../shared/domain/name-guard.ts';
import type { ReadableDatabase } from '../../db/query.ts';
import { listMembershipsOf } from '../../repositories/memberships.ts';
import { guardedIn } from '../notes/guarded-names.ts';

interface Guarded {
  others: GuardedPerson[];
  own: GuardedPerson | null;
}

/** Doubtful words shown at most. */
const mostDoubtful = 20;

/**
 * Takes the names of others out of the texts of one member's record, by the name guard of notes, and counts. What
 * may be an ordinary word, or is a piece of the member's own name as well, is left and listed, unless those shall go
 * as well.
 */
export class PeersOut {
  readonly #db: ReadableDatabase;
  readonly #personId: string;
  readonly #replacesDoubtful: boolean;
  readonly #known = new Map<string, Guarded>();
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

  /** A text that belongs to a group; to all groups where the member ever was: null. */
  clean(text: string, groupId: string | null): string {
    return this.#clean(text, groupId, ({ certainty }) => certainty === 'name');
  }

  /** Who somebody is ("Mother of Ben"), which has to stay whole: every name found in it is a doubtful one. */
  cleanWho(text: string, groupId: string | null): string {
    return this.#clean(text, groupId, () => false);
  }

  cleanNote(note: PrintedNote, groupId: string): PrintedNote {
    const before = this.#replaced;
    const clean = (text: string) => this.clean(text, groupId);
    const cleaned = {
      ...note,
      sections: note.sections.map((section) => ({
        ...section,
        heading: clean(section.heading),
        text: clean(section.text),
      })),
      signatures: note.signatures.map((signature) => ({
        ...signature,
        intervention: clean(signature.intervention),
      })),
      addenda: note.addenda.map((addendum) => ({ ...addendum, text: clean(addendum.text) })),
    };
    return { ...cleaned, replaced: this.#replaced - before };
  }

  #clean(
    text: string,
    groupId: string | null,
    isSure: (found: ReturnType<typeof findNames>[number]) => boolean,
  ): string {
    if (text === '') return text;
    const { others, own } = this.#guarded(groupId);
    const gone = findNames(text, others, own).filter((found) => {
      if (isSure(found) || this.#replacesDoubtful) return true;
      this.#doubtful.add(text.slice(found.start, found.end));
      return false;
    });
    this.#replaced += gone.length;
    return replaceNames(text, gone);
  }

  #guarded(groupId: string | null): Guarded {
    const key = groupId ?? '';
    const known = this.#known.get(key);
    if (known) return known;
    const found = groupId === null ? this.#guardedEverywhere() : guardedIn(this.#db, groupId, this.#personId);
    this.#known.set(key, found);
    return found;
  }

  #guardedEverywhere(): Guarded {
    const groups = new Set(listMembershipsOf(this.#db, this.#personId).map(({ groupId }) => groupId));
    const all = [...groups].map((groupId) => this.#guarded(groupId));
    return { others: all.flatMap(({ others }) => others), own: all[0]?.own ?? null };
  }
}
