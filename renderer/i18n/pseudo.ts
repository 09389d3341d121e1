import type { PostProcessorModule } from 'i18next';

/**
 * Two languages that nobody speaks, for tests and designers. Each marks what went through the translation with
 * ⟦ and ⟧, so that a word without marks is a word that was forgotten. `pseudo-long` is 40 % longer than English;
 * `pseudo-rtl` is laid out from right to left.
 */
export const pseudoLanguages = { 'pseudo-long': 'en-XA', 'pseudo-rtl': 'en-XB' } as const;
export type PseudoLanguage = keyof typeof pseudoLanguages;

const share = 0.4;
const filling = 'ëåñ öšûîé àçøü ñôæï èÿßû';

/**
 * The sentence with marks, lengthened by `lengthening` (0 to 1) of its own length. What the sentence says, the
 * interpolated values among it, stays letter by letter: names are not to be changed even here.
 *
 * @example lengthenSentence('Save', 0.4) // '⟦Saveëå⟧'
 */
export function lengthenSentence(sentence: string, lengthening: number): string {
  const count = Math.ceil([...sentence].length * lengthening);
  return `⟦${sentence}${filling.repeat(Math.ceil(count / filling.length)).slice(0, count)}⟧`;
}

/** The last step of every translation: does its work in the pseudo-languages only. */
export function pseudoProcessor(language: () => string): PostProcessorModule {
  return {
    type: 'postProcessor',
    name: 'pseudo',
    process(sentence) {
      const chosen = language();
      if (!(chosen in pseudoLanguages) || sentence === '') return sentence;
      return lengthenSentence(sentence, chosen === 'pseudo-long' ? share : 0);
    },
  };
}
