import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  displayName,
  firstGrapheme,
  fullName,
  signInName,
  sortName,
} from '../../../shared/domain/person-name.ts';
import { pseudonym } from '../../../shared/domain/pseudonym.ts';
import { foldText, wordFilter } from '../../../shared/domain/text-folding.ts';

describe('text as it is searched', () => {
  it.each([
    ["O'Brien-Łukasz", 'obrien lukasz'],
    ['  Zoë   MÜLLER ', 'zoe muller'],
    ['Straße ẞ', 'strasse ss'],
    ['İstanbul ILGIN ı', 'istanbul ilgin i'],
    ['Nguyễn Thị', 'nguyen thi'],
    ['ﬁne ™', 'fine tm'],
    ['Ｆｕｌｌ', 'full'],
    ['מִרְיָם', 'מרים'],
    ['مُحَمَّد', 'محمد'],
    ['Ångström', 'angstrom'],
    ['ana@school.example', 'ana@school.example'],
    ['💬', ''],
  ])('%s is %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('keeps the vowels of Indian scripts, which tell names apart', () => {
    expect(foldText('राम')).not.toBe(foldText('रमा'));
  });

  it('is folded once and for all, and cares for neither case nor the way letters are composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        const folded = foldText(text);
        expect(foldText(folded)).toBe(folded);
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
        expect(folded).toBe(folded.trim());
      }),
    );
  });

  it.each([
    ['Ana Ruiz-Peña', 'pen an', true],
    ['Ana Ruiz-Peña', 'UIZ', true],
    ['Ana Ruiz-Peña', 'ruiz pena', true],
    ["Ana O'Brien", "o'b", true],
    ['Ana Ruiz-Peña', 'ana ben', false],
    ['Ana', '', true],
    ['Ana', '  ', true],
  ])('in a list, %s filtered by “%s”: %s', (text, query, isFound) => {
    expect(wordFilter(query)(text)).toBe(isFound);
  });
});

const person = (givenName: string, familyName: string, preferredName = '') => ({
  givenName,
  familyName,
  preferredName,
});

describe('the names of a person', () => {
  it('are shown as the group uses them', () => {
    expect(displayName(person('Mateo', 'Peña Ruiz', 'Teo'))).toBe('Teo Peña Ruiz');
    expect(displayName(person('Maya', 'Okonkwo'))).toBe('Maya Okonkwo');
    expect(displayName(person('', '', 'Teo'))).toBe('Teo');
  });

  it('are given in full with the preferred name beside the legal one', () => {
    expect(fullName(person('Mateo', 'Peña', 'Teo'))).toBe('Mateo Peña (“Teo”)');
    expect(fullName(person('Mateo', 'Peña', 'Mateo'))).toBe('Mateo Peña');
    expect(fullName(person('', '', 'Teo'))).toBe('Teo');
  });

  it('are the preferred name and the last initial on a sign-in sheet', () => {
    expect(signInName(person('Mateo', 'Peña Ruiz', 'Teo'))).toBe('Teo P.');
    expect(signInName(person('Siân', ''))).toBe('Siân');
    expect(signInName(person('', 'Okonkwo'))).toBe('Okonkwo');
    expect(signInName(person('ليلى', 'حداد'))).toBe('ليلى ح.');
  });

  it('sort by family name, then by the name in use', () => {
    expect(sortName(person('Mateo', 'Peña', 'Teo'))).toBe('Peña Teo');
  });

  it('have a first letter as a reader sees it', () => {
    expect(firstGrapheme('E\u0301mile')).toBe('E\u0301');
    expect(firstGrapheme('👩‍👧x')).toBe('👩‍👧');
    expect(firstGrapheme('')).toBe('');
  });
});

describe('a stand-in for a name', () => {
  it('is always the same for the same person and says nothing of the name', () => {
    const id = '019ce28f-c980-75cf-b1b2-df34d4d02c17';
    expect(pseudonym(id)).toBe(pseudonym(id));
    expect(pseudonym(id)).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+ \d{1,2}$/);
  });

  it('is seldom shared', () => {
    const names = new Set(
      fc.sample(fc.uuid({ version: 7 }), { numRuns: 300, seed: 3 }).map((id) => pseudonym(id)),
    );
    expect(names.size).toBeGreaterThan(295);
  });
});
