import { expect, it } from 'vitest';
import { readRecoveryKeyText } from '../../../shared/domain/recovery-key-text.ts';

it.each([
  [' 5q2m ', '5Q2M'],
  ['oil-1', '0111'],
  ['５Ｑ２Ｍ', '5Q2M'],
  ['5q2m–abcd | 0o1L', '5Q2MABCD0011'],
  ['5Q2M?', '5Q2M?'],
])('a recovery key typed as %s is read as %s', (typed, read) => {
  expect(readRecoveryKeyText(typed)).toBe(read);
});
