import type { TFunction } from 'i18next';
import type { QuestionKey } from '../../../shared/contract/questions.ts';
import {
  type Question,
  type QuestionCondition,
  type QuestionField,
  questionFields,
  type QuestionFigure,
  questionFigures,
  questionNumbers,
  type QuestionSpan,
  type RowCondition,
} from '../../../shared/domain/question.ts';
import { byRater } from '../../data/goal-words.ts';
import type { NamedPerson } from '../../data/names.ts';
import { formatDate, formatList, formatNumber, formatShare } from '../../i18n/format.ts';
import { codeName, keyName } from './key-words.ts';
import { fieldWords, figureName, numberName } from './question-words.ts';

export interface Reading {
  /** The values that its conditions name. */
  named: readonly QuestionKey[];
  nameOf: (person: NamedPerson) => string;
  t: TFunction;
}

export type SortedBy = NonNullable<Question['sort']>['by'];

/** More values than this are counted and not listed. */
const valuesListed = 4;

/**
 * A question as one sentence: "Attendance in the last 30 days, where the mark is Excused or Unexcused, by member, the
 * highest “Absent” first."
 */
export function questionSentence(question: Question, reading: Reading): string {
  const { t } = reading;
  const { conditions, groupBy, across, rowsWhere, limit } = question;
  const wheres = conditions.flatMap((condition) => conditionWords(condition, reading) ?? []);
  const lines = rowsWhere.flatMap((condition) => rowConditionWords(condition, t) ?? []);
  const parts = [
    beginning(question, t),
    wheres.length > 0 && t('where {{conditions}}', { conditions: formatList(wheres) }),
    groupBy.length === 0
      ? t('one by one')
      : t('by {{fields}}', { fields: formatList(groupBy.map((field) => fieldWords(field, t).phrase)) }),
    across !== null && t('with a column for each {{field}}', { field: fieldWords(across, t).phrase }),
    lines.length > 0 && t('only lines where {{conditions}}', { conditions: formatList(lines) }),
    orderWords(question, t),
    limit !== null && t('the first {{limit}}', { limit: formatNumber(limit) }),
  ];
  return t('{{sentence}}.', {
    sentence: parts.filter((part) => part !== false && part !== null).join(t(', ')),
  });
}

function beginning({ topic, span, rater }: Question, t: TFunction): string {
  const days = spanPhrase(span, t);
  switch (topic) {
    case 'attendance':
      return t('Attendance {{days}}', { days });
    case 'notes':
      return t('Notes {{days}}', { days });
    case 'goals':
      return t('Goals as rated {{byRater}} {{days}}', { byRater: byRater(rater, t), days });
    case 'ratings':
      return t('Ratings of goals {{days}}', { days });
    case 'scores':
      return t('Scores of measures {{days}}', { days });
  }
}

/** Days in the middle of a sentence. */
export function spanPhrase(span: QuestionSpan, t: TFunction): string {
  switch (span) {
    case 'this-month':
      return t('this month');
    case 'last-month':
      return t('last month');
    case 'term':
      return t('this term');
    case 'school-year':
      return t('this school year');
    case 'last-30-days':
      return t('in the last 30 days');
    case 'all':
      return t('from the first day to the last');
  }
  const { from, to } = span;
  if (from !== null && to !== null)
    return t('from {{from}} to {{to}}', { from: formatDate(from), to: formatDate(to) });
  if (from !== null) return t('from {{date}} on', { date: formatDate(from) });
  if (to !== null) return t('until {{date}}', { date: formatDate(to) });
  return t('from the first day to the last');
}

/** One condition in words; null where it leaves both ends open, and so asks for nothing. */
export function conditionWords(condition: QuestionCondition, reading: Reading): string | null {
  const { t } = reading;
  if (condition.is === 'between') {
    return betweenWords(numberName(condition.field, t), condition, (value) => formatNumber(value), t);
  }
  const names = valueNames(condition, reading);
  const rest = names.length - valuesListed;
  const values = formatList(
    rest > 0 ? [...names.slice(0, valuesListed), t('{{count}} more values', { count: rest })] : names,
    'disjunction',
  );
  const field = fieldWords(condition.field, t).phrase;
  return condition.is === 'any-of'
    ? t('the {{field}} is {{values}}', { field, values })
    : t('the {{field}} is not {{values}}', { field, values });
}

const quoted: readonly QuestionField[] = ['group', 'session', 'goal', 'measure', 'tag', 'note-format'];

function valueNames(
  { field, values }: Extract<QuestionCondition, { values: string[] }>,
  { named, nameOf, t }: Reading,
): string[] {
  return values.map((value) => {
    const key = named.find((one) => one.field === field && one.value === value);
    if (key) {
      const { text, isData } = keyName(key, { nameOf, t });
      // A name may hold commas and words that read as if they were the sentence's.
      return isData && quoted.includes(field) ? t('“{{name}}”', { name: text }) : text;
    }
    // The name of what was chosen this moment comes with the answer.
    return questionFields[field] === 'id' ? '…' : codeName(field, value, t).text;
  });
}

/** One condition of the lines in words; null where it asks for nothing. */
export function rowConditionWords({ figure, ...bounds }: RowCondition, t: TFunction): string | null {
  const isShare = questionFigures[figure] === 'share';
  const name = figureName(figure, t);
  return betweenWords(name, bounds, (value) => (isShare ? formatShare(value) : formatNumber(value)), t);
}

function betweenWords(
  name: string,
  { low, high }: { low: number | null; high: number | null },
  write: (value: number) => string,
  t: TFunction,
): string | null {
  if (low !== null && low === high) return t('“{{name}}” is exactly {{value}}', { name, value: write(low) });
  if (low !== null && high !== null)
    return t('“{{name}}” is from {{low}} to {{high}}', { name, low: write(low), high: write(high) });
  if (low !== null) return t('“{{name}}” is {{low}} or more', { name, low: write(low) });
  return high === null ? null : t('“{{name}}” is {{high}} or less', { name, high: write(high) });
}

function orderWords(question: Question, t: TFunction): string | null {
  const { sort } = question;
  if (sort === null) return null;
  const isUp = sort.direction === 'up';
  const { by } = sort;
  if (by === 'day') return isUp ? t('the earliest first') : t('the latest first');
  const name = sortName(by, question, t);
  if (isNumeric(by))
    return isUp
      ? t('the lowest “{{figure}}” first', { figure: name })
      : t('the highest “{{figure}}” first', { figure: name });
  return isUp
    ? t('in the order of “{{what}}”', { what: name })
    : t('in the order of “{{what}}”, the last first', { what: name });
}

/** Whether an order goes by a figure or a number, which has a highest and a lowest. */
export function isNumeric(by: SortedBy): boolean {
  return by in questionFigures || questionNumbers.some((number) => number === by);
}

/** What an order goes by: a figure of lines; of records one by one a number, which may go by the same code; a field. */
export function sortName(by: SortedBy, { groupBy }: Question, t: TFunction): string {
  if (groupBy.length > 0 && isFigure(by)) return figureName(by, t);
  if (by === 'day') return numberName(by, t);
  const number = questionNumbers.find((one) => one === by);
  return number === undefined ? fieldWords(by as QuestionField, t).name : numberName(number, t);
}

function isFigure(by: SortedBy): by is QuestionFigure {
  return by in questionFigures;
}
