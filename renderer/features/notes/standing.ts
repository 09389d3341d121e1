import type { NoteEntry, NoteStanding } from '../../../shared/contract/notes.ts';

/** Where the note of an entry stands. */
export function standingOfEntry({ note }: NoteEntry): NoteStanding {
  if (note === null) return 'unwritten';
  if (note.isDamaged) return 'damaged';
  if (note.state === 'draft') return 'draft';
  return note.needsSecond ? 'needs-second' : 'signed';
}
