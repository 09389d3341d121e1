import fc from 'fast-check';
import { expect, it } from 'vitest';
import { breakLongWords } from '../../../../renderer/charts/report/long-words.ts';

const lettersOf = (text: string) =>
  [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);

it('a line may end within an address of the web, and within no word that people use', () => {
  const address = `https://example.org/${'a'.repeat(40)}`;
  expect(breakLongWords(`See ${address} for more`).length).toBe(3);
  expect(breakLongWords('Donaudampfschifffahrt, Müller-Araya')).toEqual([
    'Donaudampfschifffahrt, Müller-Araya',
  ]);
});

it('nothing is lost or added, and no letter is cut in two, whatever was typed', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'é', 'e\u0301', '👩‍👩‍👧', ' ', 'ب', '\n')), (parts) => {
      const text = parts.join('');
      const pieces = breakLongWords(text);
      expect(pieces.join('')).toBe(text);
      expect(pieces.flatMap(lettersOf)).toEqual(lettersOf(text));
      for (const piece of pieces)
        for (const word of piece.split(/\s/u)) expect(lettersOf(word).length).toBeLessThanOrEqual(24);
    }),
  );
});
