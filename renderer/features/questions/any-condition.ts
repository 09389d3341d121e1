import type { Question, QuestionCondition, RowCondition } from '../../../shared/domain/question.ts';

/** A condition of the records, or of the lines that are made of them. */
export type AnyCondition =
  { is: 'record'; condition: QuestionCondition } | { is: 'line'; condition: RowCondition };

/** All conditions of a question: those of records first. */
export function conditionsOf({ conditions, rowsWhere }: Question): AnyCondition[] {
  return [
    ...conditions.map((condition) => ({ is: 'record' as const, condition })),
    ...rowsWhere.map((condition) => ({ is: 'line' as const, condition })),
  ];
}

/** The parts of a question that hold these conditions. */
export function withConditions(all: readonly AnyCondition[]): Pick<Question, 'conditions' | 'rowsWhere'> {
  return {
    conditions: all.flatMap((one) => (one.is === 'record' ? [one.condition] : [])),
    rowsWhere: all.flatMap((one) => (one.is === 'line' ? [one.condition] : [])),
  };
}
