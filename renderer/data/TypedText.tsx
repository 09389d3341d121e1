import { Data } from '../ui/index.ts';
import { useTypedWords } from './typed-words.ts';

/** What was typed freely; with names hidden, with stand-ins for the names in it. */
export function TypedText({ children }: { children: string }) {
  return <Data>{useTypedWords().of(children)}</Data>;
}
