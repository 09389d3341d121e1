import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimatePassphraseStrength } from '../../../shared/domain/passphrase-strength.ts';

describe('the strength of a passphrase', () => {
  it.each([
    ['', 'empty'],
    ['    ', 'empty'],
    ['short', 'too-short'],
    ['nine char', 'too-short'],
    ['a b c d', 'too-short'],
    ['aaaaaaaaaaaa', 'repeats'],
    ['abababababab', 'repeats'],
    ['lemonlemonlemon', 'repeats'],
    ['the the the the the', 'repeats'],
    ['password1234', 'common'],
    ['P@ssw0rd2024', 'common'],
    ['qwertyuiop1', 'common'],
    ['1234567890', 'common'],
    ['0987654321abc', 'common'],
    ['Welcome2025!!', 'common'],
    ['schoolschool1', 'common'],
    ['sunshine2019', 'common'],
  ])('refuses %j: %s', (passphrase, hint) => {
    expect(estimatePassphraseStrength(passphrase)).toMatchObject({ acceptable: false, hint });
  });

  it.each([
    'four lemons sing softly',
    'my cat is old',
    'tqvmzkwrxh',
    'Kestrel-Harbor-71',
    'correct horse battery staple',
    'la forêt est très calme',
    'крапива у старого забора',
    '静かな湖畔の森の影から',
  ])('takes %j', (passphrase) => {
    const { acceptable, score } = estimatePassphraseStrength(passphrase);
    expect(acceptable).toBe(true);
    expect(score).toBeGreaterThanOrEqual(2);
  });

  it('rises with more words', () => {
    const scores = [
      'four lemons sing softly',
      'four lemons sing softly under',
      'four lemons sing softly under paper moons tonight',
    ];
    expect(scores.map((each) => estimatePassphraseStrength(each).score)).toEqual([2, 3, 4]);
  });

  it('answers for any text at all, however long, and never takes one under ten characters that is not a phrase', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const { score, acceptable } = estimatePassphraseStrength(text);
        expect(acceptable).toBe(score >= 2);
        const trimmed = text.normalize('NFKC').trim();
        if ([...trimmed].length < 10) expect(acceptable).toBe(false);
      }),
    );
    expect(estimatePassphraseStrength('ab'.repeat(5000) + 'c').score).toBeGreaterThanOrEqual(0);
  });
});
