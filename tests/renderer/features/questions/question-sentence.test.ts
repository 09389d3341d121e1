import { beforeAll, describe, expect, it } from 'vitest';
import { newQuestion } from '../../../../renderer/features/questions/building.ts';
import { codeName } from '../../../../renderer/features/questions/key-words.ts';
import { questionExamples } from '../../../../renderer/features/questions/question-examples.ts';
import { questionSentence } from '../../../../renderer/features/questions/question-sentence.ts';
import { setLanguage, startLanguages, t } from '../../../../renderer/i18n/language.ts';
import { question as asQuestion, type QuestionKey } from '../../../../shared/contract/questions.ts';
import {
  type Question,
  type QuestionField,
  questionFields,
  questionTopics,
} from '../../../../shared/domain/question.ts';

beforeAll(async () => {
  await startLanguages();
  await setLanguage('en');
});

const ana = {
  id: '018f0000-0000-7000-8000-000000000001',
  givenName: 'Ana',
  familyName: 'Ruiz',
  preferredName: '',
};

const key = (part: Partial<QuestionKey>): QuestionKey => ({
  field: 'group',
  value: 'x',
  label: null,
  person: null,
  session: null,
  groupId: null,
  isGone: false,
  ...part,
});

const read = (part: Partial<Question>, named: QuestionKey[] = []) =>
  questionSentence(
    { ...newQuestion('attendance'), ...part },
    { named, nameOf: (person) => person.givenName, t },
  );

describe('a question reads as one sentence', () => {
  it('of what, in which days, under which conditions, by what and in which order', () => {
    expect(
      read({
        span: 'last-30-days',
        conditions: [{ is: 'any-of', field: 'status', values: ['excused', 'unexcused'] }],
        groupBy: ['group', 'member'],
        sort: { by: 'absent', direction: 'down' },
        limit: 10,
      }),
    ).toBe(
      'Attendance in the last 30 days, where the mark is Excused or Unexcused, by group and member, the highest “Absent” first, the first 10.',
    );
  });

  it('with people as they are named on the report, and with things by their own names in quotes', () => {
    const named = [
      key({ field: 'member', value: ana.id, person: ana }),
      key({ value: 'g', label: 'Lunch, grade 4' }),
    ];
    const conditions: Question['conditions'] = [
      { is: 'none-of', field: 'member', values: [ana.id] },
      { is: 'any-of', field: 'group', values: ['g'] },
    ];
    expect(read({ conditions, groupBy: [] }, named)).toBe(
      'Attendance this school year, where the member is not Ana and the group is “Lunch, grade 4”, one by one.',
    );
  });

  it('with what is no longer there said to be gone, and never by its id', () => {
    const conditions: Question['conditions'] = [
      { is: 'any-of', field: 'group', values: ['g', '018f0000-0000-7000-8000-000000000009'] },
    ];
    const sentence = read({ conditions }, [key({ value: 'g', isGone: true })]);
    expect(sentence).toContain('the group is Something that is no longer there or …');
    expect(sentence).not.toContain('018f');
  });

  it('with a code that no version of Mezzo knows as it stands', () => {
    const coded = Object.entries(questionFields).filter(([, kind]) => kind === 'code');
    for (const [field] of coded)
      for (const code of ['nonsense', '2026-99', '9', 'constructor'])
        expect(codeName(field as QuestionField, code, t).text.length, field).toBeGreaterThan(0);
    const conditions: Question['conditions'] = [
      { is: 'any-of', field: 'group-kind', values: ['students', 'support'] },
    ];
    expect(read({ conditions })).toContain('the kind of group is students or Support');
  });

  it('with many values counted, and bounds of lines in their unit', () => {
    expect(
      read({
        conditions: [{ is: 'any-of', field: 'grade', values: ['1', '2', '3', '4', '5', '6'] }],
        across: 'month',
        figures: ['attended-share'],
        rowsWhere: [{ figure: 'attended-share', low: null, high: 0.9 }],
      }),
    ).toBe(
      'Attendance this school year, where the grade is 1, 2, 3, 4, or 2 more, by group, with a column for each month, only lines where “Share attended” is 90% or less.',
    );
  });

  it('in the order of minutes: of members together by lines, and of each record where they stand one by one', () => {
    const sort = { by: 'minutes', direction: 'down' } as const;
    expect(read({ figures: ['minutes'], sort })).toContain(
      'the highest “Minutes of members, together” first',
    );
    expect(read({ groupBy: [], sort })).toContain('the highest “Minutes” first');
  });

  it('with days of one’s own, of which one end may be open', () => {
    expect(read({ span: { from: '2026-09-01', to: null } })).toMatch(/^Attendance from Sep 1, 2026 on, /);
    expect(read({ span: { from: null, to: null } })).toMatch(/^Attendance from the first day to the last, /);
  });
});

describe('the questions to begin with', () => {
  it('are at least two for each topic, can be asked, and each reads as a sentence of its own', () => {
    const examples = questionExamples(t);
    for (const topic of questionTopics)
      expect(examples.filter(({ question }) => question.topic === topic).length).toBeGreaterThanOrEqual(2);
    for (const { question } of examples) expect(asQuestion.safeParse(question).success).toBe(true);
    const reading = { named: [], nameOf: () => '', t };
    const sentences = examples.map(({ question }) => questionSentence(question, reading));
    expect(new Set(sentences).size).toBe(examples.length);
    expect(new Set(examples.map((one) => one.key)).size).toBe(examples.length);
  });
});
