import {
  longestValue,
  manyValued,
  type Question,
  type QuestionCondition,
  type QuestionField,
  type QuestionFigure,
  questionFigures,
  type QuestionTopic,
} from '../../../shared/domain/question.ts';

/** A spot of an answer: a line of it (or all), one of its columns across (or all), and the figure that stands there. */
export interface Spot {
  /** A value for each field that is grouped by; none: the line of all. */
  keys: readonly string[];
  across: string | null;
  figure: QuestionFigure;
}

/** What a figure counts among the records of its line; nothing: all of them. */
function countedOnly(figure: QuestionFigure): QuestionCondition[] {
  const only = (field: QuestionField, ...values: string[]): QuestionCondition[] => [
    { is: 'any-of', field, values },
  ];
  switch (figure) {
    case 'recorded':
      return [{ is: 'none-of', field: 'status', values: ['not-recorded'] }];
    case 'not-recorded':
    case 'late':
    case 'left-early':
    case 'excused':
    case 'unexcused':
      return only('status', figure);
    case 'attended':
      return only('status', 'present', 'late', 'left-early');
    case 'absent':
      return only('status', 'excused', 'unexcused');
    case 'signed':
      return only('note-status', 'signed');
    case 'drafts':
      return only('note-status', 'draft');
    case 'rated':
      return [{ is: 'none-of', field: 'level', values: ['not-rated'] }];
    case 'at-expected':
      return only('level', '0', '1', '2');
    case 'up':
    case 'same':
    case 'down':
      return only('direction', figure);
    default:
      return [];
  }
}

/** Whether a figure counts records, so that it can lead to just those. */
export function leadsToRecords(figure: QuestionFigure, topic: QuestionTopic): boolean {
  if (figure === 'goals') return topic === 'goals';
  return questionFigures[figure] === 'count' && figure !== 'sessions' && figure !== 'members';
}

/** The question that lists the records behind a spot of an answer, a line each. */
export function recordsQuestion(question: Question, { keys, across, figure }: Spot): Question {
  const { conditions, groupBy } = question;
  const leading = [
    ...keys.flatMap((value, place): QuestionCondition[] =>
      groupBy[place] === undefined ? [] : [{ is: 'any-of', field: groupBy[place], values: [value] }],
    ),
    ...(question.across !== null && across !== null
      ? [{ is: 'any-of' as const, field: question.across, values: [across] }]
      : []),
    ...countedOnly(figure),
  ];
  return {
    ...question,
    conditions: leading.reduce(narrowed, conditions),
    groupBy: [],
    across: null,
    rowsWhere: [],
    sort: null,
    limit: null,
  };
}

/** The conditions with one more: of a field with one value, only what both allow is asked for. */
function narrowed(before: QuestionCondition[], next: QuestionCondition): QuestionCondition[] {
  const place = before.findIndex(
    (one) =>
      one.is === 'any-of' &&
      next.is === 'any-of' &&
      one.field === next.field &&
      !manyValued.includes(one.field),
  );
  const [one] = before.slice(place, place + 1);
  if (place < 0 || one?.is !== 'any-of' || next.is !== 'any-of') return [...before, next];
  const values = one.values.filter((value) => next.values.includes(value));
  // Nothing is in both: then both are said, and nothing is found.
  return values.length === 0 ? [...before, next] : before.with(place, { ...one, values });
}

/** The longest address that a report may lead to (shared/contract/report-document.ts). */
const longestAddress = 500;

/** Where the records behind a spot are listed; undefined where its values are too long for an address. */
export function spotAddress(place: string, { keys, across, figure }: Spot): string | undefined {
  const search = new URLSearchParams([
    ...keys.map((value): [string, string] => ['of', value]),
    ...(across === null ? [] : [['in', across] as [string, string]]),
    ['records', figure],
  ]);
  const address = `${place}${place.includes('?') ? '&' : '?'}${search}`;
  return address.length > longestAddress ? undefined : address;
}

/** The spot that an address leads to; null where it leads to the whole answer, or to nothing that was asked. */
export function spotOf(search: URLSearchParams, question: Question): Spot | null {
  const figure = question.figures.find((one) => one === search.get('records'));
  if (figure === undefined) return null;
  const keys = search.getAll('of');
  if (keys.length > 0 && keys.length !== question.groupBy.length) return null;
  const across = search.get('in');
  if ([...keys, across ?? ''].some((value) => value.length > longestValue)) return null;
  return { keys, across, figure };
}
