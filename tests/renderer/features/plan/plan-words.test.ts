import { beforeAll, expect, it } from 'vitest';
import { headingTitles, kindNames } from '../../../../main/services/word/proposal-words.ts';
import { groupKindWords } from '../../../../renderer/data/group-words.ts';
import { headingWords } from '../../../../renderer/data/plan-words.ts';
import { headingQuestions } from '../../../../renderer/features/plan/heading-questions.ts';
import { startLanguages, t } from '../../../../renderer/i18n/language.ts';
import { groupKinds } from '../../../../shared/contract/groups.ts';
import { planHeadings } from '../../../../shared/domain/plan-headings.ts';

beforeAll(() => startLanguages());

it('a Word file calls headings and kinds of group as the screen does', () => {
  for (const heading of planHeadings) expect(headingWords(heading, t).title).toBe(headingTitles[heading]);
  for (const kind of groupKinds) expect(groupKindWords(kind, t).name).toBe(kindNames[kind]);
});

it('each heading asks three or four questions of its own', () => {
  const all = planHeadings.flatMap((heading) => {
    const questions = headingQuestions(heading, t);
    expect(questions.length).toBeGreaterThanOrEqual(3);
    expect(questions.length).toBeLessThanOrEqual(4);
    return questions;
  });
  expect(new Set(all).size).toBe(all.length);
});
