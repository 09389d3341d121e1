import type { QuestionFigureValue, QuestionRow } from '../../../shared/contract/questions.ts';
import type { ReportDocument, ReportText } from '../../../shared/contract/report-document.ts';
import { type QuestionFigure, questionFigures } from '../../../shared/domain/question.ts';
import { formatNumber } from '../../i18n/format.ts';
import { type AnswerInWords, footnotes, hasTotals, isBrief, keyText } from './answer-words.ts';
import { leadsToRecords } from './drill-down.ts';
import { figureText, leadingTo, unknownText } from './figure-text.ts';
import { baseWords, fieldWords, figureName } from './question-words.ts';

export type Table = Extract<ReportDocument['sections'][number]['blocks'][number], { kind: 'table' }>['table'];

/** A column of figures, or of what the figure before it is of. */
type FigureColumn = { figure: QuestionFigure; place: number; isBase: boolean; heading: string };

/** So many columns of a cross table have room on a sheet that lies on its side. */
const mostColumnsAcross = 12;

/** A line for each value that is grouped by, with the figures asked for and of how many each is. */
export function groupedTable(caption: string, input: AnswerInWords): Table {
  const { answer, t } = input;
  const { rows, totals, question } = answer;
  const columns = figureColumns(input);
  const cells = (row: Pick<QuestionRow, 'figures'>, keys: readonly string[]) =>
    columns.map(({ figure, place, isBase }) =>
      isBase ? baseText(row.figures[place]!) : linkedFigure(row.figures[place]!, figure, keys, null, input),
    );
  return {
    caption,
    columns: [
      ...question.groupBy.map((field) => ({ heading: fieldWords(field, t).name })),
      ...columns.map(({ heading }) => ({ heading, align: 'end' as const })),
    ],
    rowHeadings: question.groupBy.length,
    rows: [
      ...rows.map((row) => ({
        cells: [...rowNames(row, input), ...cells(row, valuesOf(row))],
      })),
      ...(hasTotals(answer)
        ? [
            {
              cells: [...totalNames(input), ...cells(totals, [])],
              isTotal: true,
            },
          ]
        : []),
    ],
    empty: nothingFits(input),
    footnotes: footnotes(input),
  };
}

/** One figure by rows and columns, in as many tables as it takes until each has room on a sheet. */
export function crossTables(caption: string, input: AnswerInWords): Table[] {
  const { answer, t } = input;
  const { acrossKeys } = answer;
  const count = Math.max(1, Math.ceil(acrossKeys.length / mostColumnsAcross));
  const perTable = Math.ceil(acrossKeys.length / count);
  return Array.from({ length: count }, (_, place) => {
    const from = place * perTable;
    return crossTable(
      count === 1
        ? caption
        : t('{{table}} ({{place}} of {{total}})', { table: caption, place: place + 1, total: count }),
      input,
      [from, Math.min(from + perTable, acrossKeys.length)],
      place === count - 1,
    );
  });
}

function crossTable(
  caption: string,
  input: AnswerInWords,
  [from, to]: readonly [number, number],
  isLast: boolean,
): Table {
  const { answer, t } = input;
  const { question, rows, totals } = answer;
  const { groupBy, across, figures } = question;
  const figure = figures[0]!;
  const columns = answer.acrossKeys.slice(from, to);
  const base = baseWords(figure, question.topic, t);
  const cells = (row: Pick<QuestionRow, 'figures' | 'cells'>, keys: readonly string[]) => [
    ...columns.map((key, place) =>
      linkedFigure(row.cells[from + place]!, figure, keys, key.value, input, true),
    ),
    ...(isLast ? [linkedFigure(row.figures[0]!, figure, keys, null, input, true)] : []),
  ];
  return {
    caption,
    headingRows: [
      [
        { text: '', span: groupBy.length },
        ...(columns.length > 0 ? [{ text: fieldWords(across!, t).name, span: columns.length }] : []),
        ...(isLast ? [{ text: '', span: 1 }] : []),
      ],
    ],
    columns: [
      ...groupBy.map((field) => ({ heading: fieldWords(field, t).name })),
      ...columns.map((key) => ({
        heading: keyText(key, input, isBrief(key, answer)),
        align: 'end' as const,
      })),
      ...(isLast ? [{ heading: t('Together'), align: 'end' as const }] : []),
    ],
    rowHeadings: groupBy.length,
    rows: [
      ...rows.map((row) => ({ cells: [...rowNames(row, input), ...cells(row, valuesOf(row))] })),
      ...(hasTotals(answer) ? [{ cells: [...totalNames(input), ...cells(totals, [])], isTotal: true }] : []),
    ],
    empty: nothingFits(input),
    footnotes: isLast
      ? [
          ...(base && showsBase(figure)
            ? [t('In brackets: of how many it is ({{base}}).', { base: base.name })]
            : []),
          ...footnotes(input),
        ]
      : [],
  };
}

const valuesOf = ({ keys }: QuestionRow) => keys.map(({ value }) => value);

function rowNames({ keys }: QuestionRow, input: AnswerInWords): ReportText[] {
  return keys.map((key) => keyText(key, input, isBrief(key, input.answer)));
}

function totalNames({ answer: { records, question }, t }: AnswerInWords): ReportText[] {
  return question.groupBy.map((_, place) =>
    place === 0 ? t('All {{count}} records', { count: records }) : '',
  );
}

/** The figures in their order, and after each the column of what it is of, unless that stands there already. */
function figureColumns({ answer: { question, totals }, t }: AnswerInWords): FigureColumn[] {
  const { topic, figures } = question;
  const told = new Set<string>();
  return figures.flatMap((figure, place): FigureColumn[] => {
    const own = { figure, place, isBase: false, heading: figureName(figure, t) };
    const base = baseWords(figure, topic, t);
    if (!base || (base.figure !== null && figures.includes(base.figure)) || told.has(base.name)) return [own];
    if (totals.figures[place]?.of === null && !totals.figures[place].mixed) return [own];
    told.add(base.name);
    return [own, { figure, place, isBase: true, heading: base.name }];
  });
}

function baseText({ of }: QuestionFigureValue): ReportText {
  return of === null ? unknownText : { text: formatNumber(of), raw: String(of) };
}

/** Of a share or a mean the cell of a cross table says of how many it is; of a count the line does. */
function showsBase(figure: QuestionFigure): boolean {
  return questionFigures[figure] !== 'count' && figure !== 'minutes';
}

function linkedFigure(
  value: QuestionFigureValue,
  figure: QuestionFigure,
  keys: readonly string[],
  across: string | null,
  { answer, addressOf, t }: AnswerInWords,
  hasBase = false,
): ReportText {
  const plain = figureText(value, figure);
  const { topic, figures } = answer.question;
  const text =
    hasBase && showsBase(figure) && value.value !== null && value.of !== null && typeof plain !== 'string'
      ? { ...plain, text: t('{{figure}} ({{of}})', { figure: plain.text, of: formatNumber(value.of) }) }
      : plain;
  // Where no figure of a line counts records, its first leads to all of the line.
  const leads =
    leadsToRecords(figure, topic) ||
    (figure === figures[0] && !figures.some((one) => leadsToRecords(one, topic)));
  if (!leads || value.value === null || (leadsToRecords(figure, topic) && value.value === 0)) return text;
  return leadingTo(text, addressOf({ keys, across, figure }));
}

function nothingFits({ t }: AnswerInWords): string {
  return t('No record fits. Try other days, or take a condition away.');
}
