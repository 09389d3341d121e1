import { beforeAll, expect, it } from 'vitest';
import { failureMessage } from '../../../renderer/data/failure-messages.ts';
import { startLanguages, t } from '../../../renderer/i18n/language.ts';

beforeAll(() => startLanguages());

it('a series that is too long is told with the length that the core allows', () => {
  expect(failureMessage({ code: 'SERIES_TOO_LONG', details: { most: 250 } }, t)).toBe(
    'A series can have at most 250 sessions.',
  );
});

it('what several screens refuse speaks of none of them', () => {
  const codes = ['SESSION_CANCELLED', 'SESSION_NOT_YET_HELD', 'NAMES_LEFT'] as const;
  const words = codes.map((code) => failureMessage({ code, details: { date: '2026-03-17' } }, t)).join(' ');
  expect(words).not.toMatch(/mark|attendance|signed/i);
});
