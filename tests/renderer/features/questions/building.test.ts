import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedQuestion, newQuestion } from '../../../../renderer/features/questions/building.ts';
import {
  type Question,
  type QuestionField,
  questionFields,
  type QuestionFigure,
  questionFigures,
  questionProblem,
  questionTopics,
} from '../../../../shared/domain/question.ts';

const anyField = fc.constantFrom(...(Object.keys(questionFields) as QuestionField[]));
const anyFigure = fc.constantFrom(...(Object.keys(questionFigures) as QuestionFigure[]));
const anyPart: fc.Arbitrary<Partial<Question>> = fc.oneof(
  fc.record({ topic: fc.constantFrom(...questionTopics) }),
  fc.record({ groupBy: fc.array(anyField, { maxLength: 2 }) }),
  fc.record({ across: fc.option(anyField) }),
  fc.record({ figures: fc.uniqueArray(anyFigure, { minLength: 1, maxLength: 6 }) }),
  fc.record({
    rowsWhere: fc.array(fc.record({ figure: anyFigure, low: fc.constant(1), high: fc.constant(null) })),
  }),
  fc.record({
    conditions: fc.array(
      fc.record({
        is: fc.constant('any-of' as const),
        field: anyField,
        values: fc.array(fc.constant('x'), { minLength: 1, maxLength: 2 }),
      }),
    ),
  }),
  fc.record({
    sort: fc.option(
      fc.record({
        by: fc.oneof(anyField, anyFigure),
        direction: fc.constantFrom('up' as const, 'down' as const),
      }),
    ),
  }),
);

describe('building a question', () => {
  it('lets go of what no longer goes together, so that whatever is chosen can be asked', () => {
    fc.assert(
      fc.property(fc.array(anyPart, { maxLength: 12 }), (parts) => {
        const built = parts.reduce<Question>(
          (question, part) => changedQuestion(question, part),
          newQuestion('attendance'),
        );
        expect(questionProblem(built)).toBeNull();
        expect(built.figures.length).toBeGreaterThan(0);
      }),
    );
  });

  it('has its figures again after columns were looked at, and the one of the columns with them', () => {
    const figures: QuestionFigure[] = ['attended', 'late', 'minutes'];
    const before = changedQuestion(newQuestion('attendance'), { figures });
    const crossed = changedQuestion(before, { across: 'month' }, figures);
    expect(crossed.figures).toEqual(['attended']);
    expect(changedQuestion(crossed, { across: null }, figures).figures).toEqual(figures);
    // also where the columns go because the lines are of the same field
    expect(changedQuestion(crossed, { groupBy: ['month'] }, figures).figures).toEqual(figures);
    const other = changedQuestion(crossed, { figures: ['absent'] }, figures);
    expect(changedQuestion(other, { across: null }, figures).figures).toEqual([
      'attended',
      'absent',
      'late',
      'minutes',
    ]);
    // of a question that never had others, those to begin with
    expect(changedQuestion(crossed, { across: null }).figures).toEqual(newQuestion('attendance').figures);
  });

  it('keeps what the new topic has as well', () => {
    const before = changedQuestion(newQuestion('attendance'), {
      span: 'last-month',
      groupBy: ['month', 'member'],
      conditions: [
        { is: 'any-of', field: 'group', values: ['g'] },
        { is: 'any-of', field: 'status', values: ['late'] },
      ],
    });
    const after = changedQuestion(before, { topic: 'scores' });
    expect(after.span).toBe('last-month');
    expect(after.groupBy).toEqual(['month', 'member']);
    expect(after.conditions).toEqual([{ is: 'any-of', field: 'group', values: ['g'] }]);
  });
});
