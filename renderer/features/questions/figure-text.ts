import type { QuestionFigureValue } from '../../../shared/contract/questions.ts';
import type { ReportText } from '../../../shared/contract/report-document.ts';
import {
  type FigureUnit,
  type QuestionFigure,
  questionFigures,
  type QuestionNumber,
} from '../../../shared/domain/question.ts';
import { signed } from '../../data/goal-words.ts';
import { scoreText } from '../../data/measure-words.ts';
import { decimalText, minutesText, numberText } from '../../data/report/report-words.ts';
import { formatShare } from '../../i18n/format.ts';

/** What is not known: a dash on the sheet, nothing in a spreadsheet. Never 0. */
export const unknownText: ReportText = { text: '–', raw: '' };

/** A number in its unit: as it is read, and plain for a spreadsheet. */
export function valueText(value: number | null, unit: FigureUnit): ReportText {
  if (value === null) return unknownText;
  switch (unit) {
    case 'count':
      return numberText(value);
    case 'share':
      return { text: formatShare(value), raw: value.toFixed(4) };
    case 'minutes':
      return minutesText(value);
    case 'days':
      return decimalText(value, 1);
    case 'levels':
      return levelText(value, 1);
    case 'score':
      return { text: scoreText(value), raw: String(Number(value.toFixed(4))) };
  }
}

export function figureText({ value }: QuestionFigureValue, figure: QuestionFigure): ReportText {
  return valueText(value, unitOf(figure));
}

/** A change of scores has a sign, so that none is read as a score. */
function unitOf(figure: QuestionFigure): FigureUnit {
  return figure === 'mean-member-change' ? 'levels' : questionFigures[figure];
}

/** A number of a single record. */
export function recordNumberText(value: number | null, number: QuestionNumber): ReportText {
  switch (number) {
    case 'minutes':
      return valueText(value, 'minutes');
    case 'days-to-sign':
    case 'days-unsigned':
      return valueText(value, 'count');
    case 'baseline':
    case 'change':
      return value === null ? unknownText : levelText(value, 0);
    case 'score':
      return valueText(value, 'score');
  }
}

/** A level or a difference of levels or scores: with its sign, which a score of a measure never has. */
function levelText(value: number, digits: number): ReportText {
  const rounded = Number(value.toFixed(digits));
  return { text: signed(rounded, digits), raw: rounded.toFixed(digits) };
}

/** A text that leads to a place, on screen alone. */
export function leadingTo(text: ReportText, href: string | undefined): ReportText {
  if (href === undefined) return text;
  return { ...(typeof text === 'string' ? { text } : text), href };
}
