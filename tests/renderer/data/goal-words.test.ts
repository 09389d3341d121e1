import { beforeAll, expect, it } from 'vitest';
import { tScoreMeaning } from '../../../renderer/data/goal-words.ts';
import { setLanguage, startLanguages, t } from '../../../renderer/i18n/language.ts';
import { goalAttainmentT } from '../../../shared/domain/goal-attainment.ts';

beforeAll(async () => {
  await startLanguages();
  await setLanguage('en');
});

/** How far one level on one of so many goals of equal weight moves T. */
const oneLevelOf = (goals: number) =>
  goalAttainmentT(Array.from({ length: goals }, (_, place) => ({ level: place === 0 ? 1 : 0 }))) - 50;

it('what is said of one level of a goal is what the formula gives', () => {
  expect([1, 2, 3, 4].map((goals) => oneLevelOf(goals).toFixed(1))).toEqual(['10.0', '6.2', '4.6', '3.6']);
  expect(tScoreMeaning(t)).toBe(
    '50 is “as expected” on the whole. One level on one goal is ten points where there is a single goal, and about five where there are three of equal weight.',
  );
});
