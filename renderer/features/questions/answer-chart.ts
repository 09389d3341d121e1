import type { TFunction } from 'i18next';
import type { QuestionAnswer } from '../../../shared/contract/questions.ts';
import { type ReportDocument, textOf } from '../../../shared/contract/report-document.ts';
import {
  type FigureUnit,
  type QuestionField,
  type QuestionFigure,
  questionFigures,
} from '../../../shared/domain/question.ts';
import { formatDate, formatList } from '../../i18n/format.ts';
import { type AnswerInWords, isBrief, keyText } from './answer-words.ts';
import type { Table } from './answer-table.ts';
import { figureText } from './figure-text.ts';
import { baseWords, fieldWords, figureName } from './question-words.ts';

type Chart = Extract<ReportDocument['sections'][number]['blocks'][number], { kind: 'chart' }>['chart'];

/** More lines than this are read in the table alone. */
const mostBars = 30;

interface Bar {
  name: string;
  value: number | null;
  label: string;
}

/** The first figure as bars, or over months as a line; null where there are too few or too many lines, or no figure. */
export function answerChart(table: Table, input: AnswerInWords): Chart | null {
  const { answer, t } = input;
  const { question, rows } = answer;
  const [field] = question.groupBy;
  const figure = question.figures[0]!;
  if (!field || question.groupBy.length > 1 || question.across !== null) return null;
  if (rows.length < 2 || rows.length > mostBars) return null;
  const bars = rows.map((row): Bar => ({
    name:
      field === 'month'
        ? monthName(row.keys[0]!.value)
        : textOf(keyText(row.keys[0]!, input, isBrief(row.keys[0]!, answer))),
    value: plotted(row.figures[0]!.value, questionFigures[figure]),
    label: textOf(figureText(row.figures[0]!, figure)),
  }));
  const known = bars.filter(({ value }) => value !== null);
  if (known.length < 2) return null;
  const title = finding(figure, field, bars, t);
  const base = baseWords(figure, question.topic, t);
  return {
    id: 'answer',
    form: isInTime(answer, field) ? 'line' : 'bars',
    title,
    alt: alternative(title, bars, t),
    ...(base && { caption: t('Of how many each figure is stands in the table.') }),
    xLabel: fieldWords(field, t).name,
    yLabel: unitLabel(figure, t),
    categories: bars.map(({ name }) => name.slice(0, 200)),
    ...scaleOf(
      known.map(({ value }) => value!),
      questionFigures[figure],
    ),
    series: [
      {
        name: figureName(figure, t),
        values: bars.map(({ value }) => value),
        labels: bars.map(({ value, label }) => (value === null ? t('not known') : label).slice(0, 60)),
      },
    ],
    table,
  };
}

function monthName(month: string): string {
  return /^\d{4}-\d\d$/.test(month) ? formatDate(`${month}-01`, 'month') : month;
}

/** Months that follow each other make a line; in another order they are bars as everything else. */
function isInTime({ rows }: QuestionAnswer, field: QuestionField): boolean {
  if (field !== 'month') return false;
  const months = rows.map(({ keys }) => keys[0]!.value);
  return months.every((month, place) => place === 0 || months[place - 1]! < month);
}

/** A share is plotted in per cent. */
function plotted(value: number | null, unit: FigureUnit): number | null {
  return value !== null && unit === 'share' ? 100 * value : value;
}

function unitLabel(figure: QuestionFigure, t: TFunction): string {
  const name = figureName(figure, t);
  return questionFigures[figure] === 'share' ? t('{{figure}}, in per cent', { figure: name }) : name;
}

function scaleOf(values: readonly number[], unit: FigureUnit): { low: number; high: number } {
  if (unit === 'share') return { low: 0, high: 100 };
  if (unit === 'levels') return { low: -2, high: 2 };
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return low === high ? { low, high: low + 1 } : { low, high };
}

/** What the bars show, as a sentence. */
function finding(figure: QuestionFigure, field: QuestionField, bars: readonly Bar[], t: TFunction): string {
  const known = bars.filter((bar): bar is Bar & { value: number } => bar.value !== null);
  const name = figureName(figure, t);
  const [first, last] = [known[0]!, known.at(-1)!];
  if (field === 'month')
    return t('{{figure}}: {{first}} in {{firstMonth}}, {{last}} in {{lastMonth}}', {
      figure: name,
      first: first.label,
      firstMonth: first.name,
      last: last.label,
      lastMonth: last.name,
    });
  const highest = known.reduce((most, bar) => (bar.value > most.value ? bar : most));
  const lowest = known.reduce((least, bar) => (bar.value < least.value ? bar : least));
  if (highest.label === lowest.label)
    return t('{{figure}}: {{value}} in every line', { figure: name, value: first.label });
  const ends = {
    figure: name,
    most: highest.label,
    highest: highest.name,
    least: lowest.label,
    lowest: lowest.name,
  };
  return questionFigures[figure] === 'count'
    ? t('{{figure}}: most {{most}} ({{highest}}), fewest {{least}} ({{lowest}})', ends)
    : t('{{figure}}: highest {{most}} ({{highest}}), lowest {{least}} ({{lowest}})', ends);
}

/** The longest text of a chart for those who do not see it (shared/contract/report-document.ts). */
const longestAlternative = 4000;

function alternative(title: string, bars: readonly Bar[], t: TFunction): string {
  const lines = bars.map(({ name, value, label }) =>
    value === null ? t('{{name}}: not known', { name }) : t('{{name}}: {{figure}}', { name, figure: label }),
  );
  return t('{{finding}}. {{lines}}', { finding: title, lines: formatList(lines) }).slice(
    0,
    longestAlternative,
  );
}
