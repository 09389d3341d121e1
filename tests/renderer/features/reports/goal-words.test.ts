import { beforeAll, expect, it } from 'vitest';
import { goalsMet, plainStanding } from '../../../../renderer/features/reports/summaries/goal-words.ts';
import { setLanguage, startLanguages, t } from '../../../../renderer/i18n/language.ts';

beforeAll(async () => {
  await startLanguages();
  await setLanguage('en');
});

const met = { standing: 'met', closeReason: '' } as const;
const unrated = { standing: 'unrated', closeReason: '' } as const;
const aside = { standing: 'met', closeReason: 'set-aside' } as const;

it('goals set aside are told by themselves, and are none of those of which some were met', () => {
  expect(goalsMet([met, unrated, aside], t)).toBe('1 of 2 goals met, 1 not rated yet, 1 set aside');
  expect(goalsMet([aside], t)).toBe('1 set aside');
});

it('a family reads of a goal that was set aside that it was, not how it would stand', () => {
  expect([met, aside].map((goal) => plainStanding(goal, t))).toEqual(['Met', 'Set aside']);
});
