import type { QuestionKey, QuestionLine } from '../../../shared/contract/questions.ts';
import type { ReportText } from '../../../shared/contract/report-document.ts';
import {
  goneValue,
  noValue,
  type QuestionColumn,
  questionFields,
  questionNumbers,
  type QuestionTopic,
} from '../../../shared/domain/question.ts';
import { formatList } from '../../i18n/format.ts';
import { dayText } from '../../data/report/report-words.ts';
import { type AnswerInWords, keyText } from './answer-words.ts';
import type { Table } from './answer-table.ts';
import { leadingTo, recordNumberText, unknownText } from './figure-text.ts';
import { keyName } from './key-words.ts';
import { fieldWords, numberName } from './question-words.ts';

/** The records themselves, a line each, with what is told of them. */
export function linesTable(caption: string, input: AnswerInWords): Table {
  const { answer, t } = input;
  const { lines, columns } = answer;
  return {
    caption,
    columns: columns.map((column) => ({
      heading: columnName(column, input),
      align: isNumber(column) ? ('end' as const) : ('start' as const),
    })),
    rows: lines.map((line) => ({
      cells: columns.map((column, place) => cellText(column, line.cells[place]!, input)),
    })),
    empty: t('No record fits. Try other days, or take a condition away.'),
  };
}

/** A level is a code, and is read as the number that it is. */
function isNumber(column: QuestionColumn): boolean {
  return column === 'level' || questionNumbers.some((number) => number === column);
}

function columnName(column: QuestionColumn, { t, answer }: AnswerInWords): string {
  if (column === 'day') return answer.question.topic === 'goals' ? t('Rated on') : t('Day');
  const number = questionNumbers.find((one) => one === column);
  if (number !== undefined) return numberName(number, t);
  return fieldWords(column as keyof typeof questionFields, t).name;
}

function cellText(
  column: QuestionColumn,
  cell: QuestionLine['cells'][number],
  input: AnswerInWords,
): ReportText {
  if ('day' in cell) return cell.day === null ? unknownText : dayText(cell.day);
  if ('number' in cell) {
    const number = questionNumbers.find((one) => one === column);
    return number === undefined ? unknownText : recordNumberText(cell.number, number);
  }
  const [first] = cell.keys;
  if (!first) return unknownText;
  if (cell.keys.length > 1) {
    const names = cell.keys.map((key) => keyName(key, { ...input, isBrief: true }));
    return { text: formatList(names.map(({ text }) => text)), isData: true };
  }
  return leadingTo(keyText(first, input, true), placeOf(first, input.answer.question.topic));
}

/** Where a thing is looked at, or dealt with. */
function placeOf({ field, value, isGone, groupId, person }: QuestionKey, topic: QuestionTopic) {
  if (isGone || value === noValue || value === goneValue) return undefined;
  switch (field) {
    case 'group':
      return `/groups/${value}`;
    case 'member':
      return `/people/${value}`;
    case 'session':
      return topic === 'notes' ? `/sessions/${value}/notes` : `/sessions/${value}`;
    case 'goal':
      if (person) return `/people/${person.id}/goals`;
      return groupId === null ? undefined : `/groups/${groupId}/goals`;
    case 'measure':
      return `/measures/${value}`;
    default:
      return undefined;
  }
}
