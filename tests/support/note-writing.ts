import type { NoteSection } from '../../shared/contract/notes.ts';

const words = [
  'Drew a house with a garden, a dog and a very long fence.',
  'O’Brien’s idea',
  'قال شيئًا',
  '',
  'Spoke with a peer about 🏠.',
  'Ben and Zoë laughed.',
  'x'.repeat(400),
];

/** The parts of a note with random words, some of which name a member. */
export function noteSections(draw: (below: number) => number): NoteSection[] {
  return ['data', 'plan'].map((key) => ({ key, heading: key, text: words[draw(words.length)]! }));
}
