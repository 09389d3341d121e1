import type { TFunction } from 'i18next';
import {
  mostRowConditions,
  type Question,
  type QuestionField,
  type QuestionFigure,
  type QuestionNumber,
  topicCatalogue,
} from '../../../shared/domain/question.ts';
import type { AnyCondition } from './any-condition.ts';
import { fieldWords, figureName, numberName } from './question-words.ts';

/** What a condition is about: a field or a number of a record, or a figure of a line. */
export type Subject =
  | { of: 'field'; field: QuestionField }
  | { of: 'number'; number: QuestionNumber }
  | { of: 'figure'; figure: QuestionFigure };

export function subjectOf(one: AnyCondition): Subject {
  if (one.is === 'line') return { of: 'figure', figure: one.condition.figure };
  const { condition } = one;
  return condition.is === 'between'
    ? { of: 'number', number: condition.field }
    : { of: 'field', field: condition.field };
}

/** A subject as the value of a field of a form. */
export function subjectCode(subject: Subject): string {
  switch (subject.of) {
    case 'field':
      return `field:${subject.field}`;
    case 'number':
      return `number:${subject.number}`;
    case 'figure':
      return `figure:${subject.figure}`;
  }
}

/** All that a condition of this question can be about, by kind. */
export function subjectSections(question: Question, t: TFunction) {
  const { fields, numbers, figures } = topicCatalogue[question.topic];
  return [
    {
      title: t('What a record is of'),
      options: fields.map((field) => ({
        value: subjectCode({ of: 'field', field }),
        label: fieldWords(field, t).name,
      })),
    },
    ...(numbers.length === 0
      ? []
      : [
          {
            title: t('Numbers of a record'),
            options: numbers.map((number) => ({
              value: subjectCode({ of: 'number', number }),
              label: numberName(number, t),
            })),
          },
        ]),
    // Without groups there is no line of more than one record.
    ...(question.groupBy.length === 0 || question.rowsWhere.length >= mostRowConditions
      ? []
      : [
          {
            title: t('Figures of a line'),
            options: figures.map((figure) => ({
              value: subjectCode({ of: 'figure', figure }),
              label: figureName(figure, t),
            })),
          },
        ]),
  ];
}

export function subjectFrom(code: string | null, { topic }: Question): Subject | null {
  const { fields, numbers, figures } = topicCatalogue[topic];
  const all: Subject[] = [
    ...fields.map((field) => ({ of: 'field' as const, field })),
    ...numbers.map((number) => ({ of: 'number' as const, number })),
    ...figures.map((figure) => ({ of: 'figure' as const, figure })),
  ];
  return all.find((subject) => subjectCode(subject) === code) ?? null;
}
