import { describe, expect, it } from 'vitest';
import { cleanText, requiredLine } from '../../../shared/contract/define.ts';
import { personFields } from '../../../shared/contract/people.ts';
import { escapeFormula, unescapeFormula } from '../../../shared/domain/formula-escape.ts';

const nobody = {
  givenName: '',
  familyName: '',
  preferredName: '',
  pronouns: '',
  birthDate: null,
  grade: '',
  phone: '',
  email: '',
  accessNeeds: '',
  identifier: '',
  guardians: [],
};

describe('what nobody can see', () => {
  it.each(['\u200b', '\u2060', '\u00ad', '\u3164', '\u200e\u200f', '\u034f', '\u200d', '\u{e0041}'])(
    'is no name of a person or a group (%j)',
    (text) => {
      expect(personFields.safeParse({ ...nobody, givenName: text }).success).toBe(false);
      expect(requiredLine().safeParse(text).success).toBe(false);
    },
  );

  it('goes out of a name, but what shapes a word stays', () => {
    expect(cleanText('An\u200bna\u00ad')).toBe('Anna');
    expect(cleanText('می\u200cخواهم')).toBe('می\u200cخواهم');
  });

  it('does not hide a formula from the escape', () => {
    for (const text of ['\u200b=1+1', '\u200e@cmd', '﹦1', '\u2060\u200b-2']) {
      expect(escapeFormula(text)).toBe(`'${text}`);
      expect(unescapeFormula(escapeFormula(text))).toBe(text);
    }
  });
});
