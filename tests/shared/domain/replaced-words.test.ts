import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaceNames } from '../../../shared/domain/name-guard.ts';
import { changedSentences, replacedWords } from '../../../shared/domain/replaced-words.ts';

const at = (text: string, word: string, replacement: string) => {
  const start = text.indexOf(word);
  return { start, end: start + word.length, replacement };
};

describe('what was replaced in a note is read as it stands now', () => {
  it('in whole sentences, with the new words told apart', () => {
    const text = 'Jo came. Ben laughed, and Cai too. Nobody else. Dan also.';
    const found = [at(text, 'Ben', 'A peer'), at(text, 'Cai', 'a peer'), at(text, 'Dan', 'A peer')];
    const sentences = changedSentences(replaceNames(text, found), replacedWords([], found));
    expect(sentences.map(({ pieces }) => pieces.map((piece) => piece.text).join(''))).toEqual([
      'A peer laughed, and a peer too.',
      'A peer also.',
    ]);
    expect(sentences[0]!.pieces.filter(({ isReplaced }) => isReplaced)).toHaveLength(2);
  });

  it('one after the other, in whatever order: every word put there is found again', () => {
    const names = fc.array(fc.constantFrom('Bo', 'Ben', 'Maximilian'), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(names, fc.infiniteStream(fc.nat(20)), (listed, picks) => {
        let text = listed.join(' met ');
        let replaced: { start: number; end: number }[] = [];
        for (let turn = 0; turn < listed.length; turn += 1) {
          const open = [...text.matchAll(/Bo|Ben|Maximilian/g)];
          const match = open[picks.next().value! % open.length]!;
          const found = [{ start: match.index, end: match.index + match[0].length, replacement: 'a peer' }];
          replaced = replacedWords(replaced, found);
          text = replaceNames(text, found);
        }
        expect(replaced.map(({ start, end }) => text.slice(start, end))).toEqual(listed.map(() => 'a peer'));
      }),
    );
  });
});
