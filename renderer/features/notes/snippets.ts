import type { Snippet } from '../../../shared/contract/notes.ts';
import { foldText } from '../../../shared/domain/text-folding.ts';

/**
 * Puts a snippet where its name was typed behind a semicolon and finished with a space or a new line: ";window ".
 * Answers the new text and where the caret stands, or null where nothing was called. Nothing else is ever changed.
 */
export function expandSnippet(
  text: string,
  caret: number,
  snippets: readonly Snippet[],
): { text: string; caret: number } | null {
  const called = /(^|[\s(]);([\p{L}\p{N}][\p{L}\p{M}\p{N}-]*)([ \n])$/u.exec(text.slice(0, caret));
  if (!called) return null;
  const [whole, before = '', name = '', after = ''] = called;
  const snippet = snippets.find((known) => foldText(known.name) === foldText(name));
  if (!snippet) return null;
  const start = caret - whole.length + before.length;
  const inserted = snippet.text + after;
  return { text: text.slice(0, start) + inserted + text.slice(caret), caret: start + inserted.length };
}

/** Puts a piece of text at a place, with a space or a line to both sides where words would run together. */
export function insertAt(text: string, place: number, piece: string): { text: string; caret: number } {
  const [before, after] = [text.slice(0, place), text.slice(place)];
  const lead = before === '' || /\s$/.test(before) ? '' : ' ';
  const tail = after === '' || /^[\s.,;:!?)]/.test(after) ? '' : ' ';
  const inserted = lead + piece + tail;
  return { text: before + inserted + after, caret: place + inserted.length };
}

/** Puts sentences behind what is written, never over it; one that stands there already is not put there twice. */
export function append(text: string, sentences: readonly string[]): string {
  const fresh = sentences.filter((sentence) => !text.includes(sentence)).join(' ');
  if (fresh === '') return text;
  return text.trim() === ''
    ? fresh
    : `${text.trimEnd()}${text.trimEnd() === text ? ' ' : text.slice(text.trimEnd().length)}${fresh}`;
}
