import type { TFunction } from 'i18next';
import type { QuestionAnswer, QuestionFigureValue, QuestionKey } from '../../../shared/contract/questions.ts';
import type { ReportText } from '../../../shared/contract/report-document.ts';
import { manyValued, type Question, type QuestionFigure } from '../../../shared/domain/question.ts';
import type { NamedPerson } from '../../data/names.ts';
import { formatList } from '../../i18n/format.ts';
import type { Spot } from './drill-down.ts';
import { keyName } from './key-words.ts';
import { fieldWords, figureName } from './question-words.ts';

/** All that an answer is put into words with. */
export interface AnswerInWords {
  answer: QuestionAnswer;
  nameOf: (person: NamedPerson) => string;
  /** Where the records behind a figure are listed; undefined: nowhere. */
  addressOf: (spot: Spot) => string | undefined;
  t: TFunction;
}

/** A value at the head of a line or a column. */
export function keyText(
  key: QuestionKey,
  { nameOf, t }: Pick<AnswerInWords, 'nameOf' | 't'>,
  isBrief = false,
): ReportText {
  const { text, isData } = keyName(key, { nameOf, t, isBrief });
  const raw = key.field === 'month' ? { raw: key.value } : {};
  return isData ? { text, isData, ...raw } : text;
}

/** Whether a value need not say whose or which group's it is, because that is said elsewhere. */
export function isBrief({ field }: QuestionKey, { question, groupIds }: QuestionAnswer): boolean {
  const { groupBy, across } = question;
  switch (field) {
    case 'session':
      return groupIds.length <= 1 || (groupBy.includes('group') && across !== 'session');
    case 'goal':
      return groupBy.includes('member') && across !== 'goal';
    case 'level':
      return across === 'level';
    default:
      return false;
  }
}

/** What stands under a table so that nobody adds up what does not add up. */
export function footnotes({ answer, t }: AnswerInWords): string[] {
  const { question, rows, totals } = answer;
  const figures = [...rows, totals].flatMap((row) => [...row.figures, ...row.cells]);
  const unknown = question.figures.filter((_figure, place) =>
    [...rows, totals].some((row) =>
      [row.figures[place], ...(place === 0 ? row.cells : [])].some(
        (found) => found?.value === null && found.mixed === null,
      ),
    ),
  );
  return [
    ...manyValuedNotes(question, t),
    ...(hasTotals(answer) && answer.isCut
      ? [t('The last line is of all records, also of those whose lines are not shown.')]
      : []),
    ...mixedNotes(figures, t),
    ...unknownNotes(unknown, t),
  ];
}

/** Whether there is a last line over all: not where lines were chosen by their figures, since it is no sum of these. */
export function hasTotals({ question, rows }: QuestionAnswer): boolean {
  return rows.length > 1 && question.rowsWhere.length === 0;
}

function manyValuedNotes({ groupBy, across }: Question, t: TFunction): string[] {
  const fields = [...groupBy, ...(across === null ? [] : [across])].filter((field) =>
    manyValued.includes(field),
  );
  return fields.map((field) =>
    field === 'facilitator'
      ? t('A record counts for each of those who lead its group, so the lines do not add up to all records.')
      : t('A record counts for each {{field}} that it has, so the lines do not add up to all records.', {
          field: fieldWords(field, t).phrase,
        }),
  );
}

/** Why figures are not known: what compares two needs both, so that there may be records of which nothing is known. */
function unknownNotes(unknown: readonly QuestionFigure[], t: TFunction): string[] {
  const ofTwoScores = unknown.filter((one) => one === 'mean-member-change' || one === 'deviation');
  const ofBeginning = unknown.filter((one) => changesOfGoals.includes(one));
  const listed = (some: readonly QuestionFigure[]) =>
    formatList(some.map((one) => t('“{{figure}}”', { figure: figureName(one, t) })));
  return [
    ...(ofTwoScores.length > 0
      ? [
          t('– for {{figures}}: fewer than two scores within these days to compare. It is not 0.', {
            figures: listed(ofTwoScores),
          }),
        ]
      : []),
    ...(ofBeginning.length > 0
      ? [
          t(
            '– for {{figures}}: no level at the beginning, or no rating within these days to compare it with. It is not 0.',
            { figures: listed(ofBeginning) },
          ),
        ]
      : []),
    ...(unknown.length > ofTwoScores.length + ofBeginning.length
      ? [t('–: not known, because nothing was recorded. It is not 0.')]
      : []),
  ];
}

const changesOfGoals: readonly QuestionFigure[] = ['up', 'same', 'down', 'mean-change'];

function mixedNotes(figures: readonly QuestionFigureValue[], t: TFunction): string[] {
  const kinds = new Set(figures.map(({ mixed }) => mixed));
  return [
    ...(kinds.has('measures')
      ? [
          t(
            '–: scores of several measures do not compare. Choose one measure under “Only where”, or make a line for each measure.',
          ),
        ]
      : []),
    ...(kinds.has('raters')
      ? [
          t(
            '–: what different people rated is not put together. Choose one under “Only where”, or make a line for each.',
          ),
        ]
      : []),
    ...(kinds.has('occasions')
      ? [
          t(
            '–: how it was before, as seen now, is not put together with other scores. Choose the occasions under “Only where”, or make a line for each occasion.',
          ),
        ]
      : []),
  ];
}
