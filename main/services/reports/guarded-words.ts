import { findNames, type GuardedPerson } from '../../../shared/domain/name-guard.ts';
import type { ReadableDatabase } from '../../db/query.ts';
import { listNamesAround } from '../../repositories/guarded-names.ts';
import { listMembershipsOf } from '../../repositories/memberships.ts';
import { requirePerson } from '../people.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { PeersOut } from '../records/peers-out.ts';

export interface Guarding {
  personId: string;
  replacesDoubtful: boolean;
  calledInstead: string | null;
}

export interface GuardedText {
  texts: string[];
  replaced: number;
  doubtful: string[];
}

/**
 * The texts of one member's report: without the names of anybody else in any group of theirs, and where that is asked
 * for without their own.
 */
export class GuardedWords {
  readonly peers: PeersOut;
  readonly #db: ReadableDatabase;
  readonly #personId: string;
  readonly #own: GuardedPerson | null;
  readonly #calledInstead: string;
  readonly #replacesDoubtful: boolean;
  #peers: GuardedPerson[] | null = null;

  constructor(workspace: OpenWorkspace, of: Guarding) {
    this.#db = workspace.db;
    this.#personId = of.personId;
    this.peers = new PeersOut(workspace.db, of.personId, of.replacesDoubtful);
    this.#own = of.calledInstead === null ? null : requirePerson(workspace, of.personId);
    this.#calledInstead = of.calledInstead ?? '';
    this.#replacesDoubtful = of.replacesDoubtful;
  }

  clean(text: string): string {
    return this.#callInstead(this.peers.clean(text, null));
  }

  /** Who somebody is ("Mother of Ben"), which has to stay whole. */
  cleanWho(text: string): string {
    return this.#callInstead(this.peers.cleanWho(text, null));
  }

  /** Who rated: a teacher who was once a guest is no peer, and no doubt is raised of them. */
  cleanRater(name: string): string {
    if (name === '' || findNames(name, this.#peerNames(), null).length > 0) return this.cleanWho(name);
    return this.#callInstead(name);
  }

  #peerNames(): GuardedPerson[] {
    this.#peers ??= [
      ...new Set(listMembershipsOf(this.#db, this.#personId).map(({ groupId }) => groupId)),
    ].flatMap((groupId) => listNamesAround(this.#db, groupId).filter(({ id }) => id !== this.#personId));
    return this.#peers;
  }

  /** The own name, with its possessive, gives way to the initials or the pseudonym that the report is under. */
  #callInstead(text: string): string {
    if (this.#own === null || text === '') return text;
    let result = '';
    let from = 0;
    for (const found of findNames(text, [this.#own], null)) {
      if (found.certainty !== 'name' && !this.#replacesDoubtful) continue;
      result +=
        text.slice(from, found.start) + found.replacement.replace(/^[Aa] peer/, () => this.#calledInstead);
      from = found.end;
    }
    return result + text.slice(from);
  }
}

/** Words of one's own on a member's report, cleaned like the words of the record. */
export function guardWords(
  workspace: OpenWorkspace,
  { texts, ...of }: Guarding & { texts: string[] },
): GuardedText {
  requirePerson(workspace, of.personId);
  const words = new GuardedWords(workspace, of);
  const cleaned = texts.map((text) => words.clean(text));
  return { texts: cleaned, replaced: words.peers.replaced, doubtful: words.peers.doubtful };
}
