import type { NoteEntry } from '../../../shared/contract/notes.ts';

/** What an entry of the page is called in its address: the group, a member; a second note of one member by its id. */
export function keyOf(entry: NoteEntry, entries: readonly NoteEntry[]): string {
  const own = entry.person?.id ?? 'group';
  const first = entries.find((other) => (other.person?.id ?? 'group') === own);
  return first === entry || entry.note === null ? own : entry.note.id;
}

/** Where to begin: the first note that is expected and not signed, or the group's. */
export function firstToWrite(entries: readonly NoteEntry[]): NoteEntry | undefined {
  return entries.find(({ isExpected, note }) => isExpected && note?.state !== 'signed') ?? entries[0];
}

/** The next note after this one that is still to be signed; round to the beginning. Null where none is. */
export function nextToWrite(entries: readonly NoteEntry[], current: NoteEntry): NoteEntry | null {
  const place = entries.indexOf(current);
  const inTurn = [...entries.slice(place + 1), ...entries.slice(0, place)];
  return inTurn.find(({ isExpected, note }) => isExpected && note?.state !== 'signed') ?? null;
}

/** The place of a note on the page of its session. */
export function noteHref(sessionId: string, key: string): string {
  return `/sessions/${sessionId}/notes?of=${key}`;
}
