import {
  AlignmentType,
  BorderStyle,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import {
  type ReportBlock,
  type ReportChart,
  type ReportSection,
  type ReportTable,
  type ReportText,
  textOf,
  type WholeReport,
} from '../../../shared/contract/report-document.ts';
import { wordParagraphs, type WordBlock } from './word-blocks.ts';
import { wordText } from './word-text.ts';

/** A chart as the page drew it, in pixels. */
export interface ReportPicture {
  id: string;
  /** base64 */
  png: string;
  width: number;
  height: number;
}

/** Twentieths of a point in a pixel of 1/96 inch. */
const pixel = 15;

/** A report for a Word file: the same document that is on screen and on paper. */
export function reportBlocks(
  report: WholeReport,
  pictures: readonly ReportPicture[],
  sourcesHeading: string,
): WordBlock[] {
  const drawn = new Map(pictures.map((picture) => [picture.id, picture]));
  return [
    ...report.sections.flatMap((section) => [
      ...headingOf(section),
      ...section.blocks.flatMap((block) => blocksOf(block, drawn)),
    ]),
    ...(report.sources.length === 0
      ? []
      : [
          { kind: 'heading' as const, level: 1 as const, text: sourcesHeading },
          { kind: 'list' as const, isNumbered: false, items: report.sources.map(textOf) },
        ]),
  ];
}

function headingOf({ heading, level, startsPage }: ReportSection): WordBlock[] {
  if (heading === null) return [];
  // The title is above them all; Word's own first level is the first below it.
  return [
    {
      kind: 'heading',
      level: level === 2 ? 1 : 2,
      text: textOf(heading),
      ...(startsPage === undefined ? {} : { startsPage }),
    },
  ];
}

function blocksOf(block: ReportBlock, pictures: ReadonlyMap<string, ReportPicture>): WordBlock[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ kind: 'paragraph', text: textOf(block.text), isQuiet: block.isQuiet === true }];
    case 'facts':
      return [
        {
          kind: 'facts',
          rows: block.facts.map(({ label, value }) => [textOf(label), textOf(value)] as const),
        },
      ];
    case 'list':
      return [{ kind: 'list', isNumbered: block.isNumbered === true, items: block.items.map(textOf) }];
    case 'note':
      return [
        { kind: 'paragraph', text: textOf(block.text) },
        ...(block.items
          ? [{ kind: 'list' as const, isNumbered: false, items: block.items.map(textOf) }]
          : []),
      ];
    case 'table':
      return [tableBlock(block.table)];
    case 'chart':
      return [chartBlock(block.chart, pictures.get(block.chart.id)), tableBlock(block.chart.table)];
  }
}

/** The finding above, the picture with its words for those who do not see it, on what it rests below. */
function chartBlock(chart: ReportChart, picture: ReportPicture | undefined): WordBlock {
  return {
    kind: 'made',
    make: (width) => [
      ...wordParagraphs(textOf(chart.title), { isBold: true, keepsNext: true }, 40),
      ...(picture
        ? [pictureParagraph(chart, picture, width)]
        : wordParagraphs(chart.alt, { isQuiet: true }, 60)),
      ...wordParagraphs(chart.caption === undefined ? '' : textOf(chart.caption), { isQuiet: true }),
    ],
  };
}

function pictureParagraph(chart: ReportChart, picture: ReportPicture, width: number): Paragraph {
  const wide = Math.min(width / pixel, picture.width);
  const text = wordText(chart.alt);
  return new Paragraph({
    keepNext: chart.caption !== undefined,
    spacing: { after: 60 },
    children: [
      new ImageRun({
        type: 'png',
        data: Buffer.from(picture.png, 'base64'),
        transformation: {
          width: Math.round(wide),
          height: Math.round((picture.height * wide) / picture.width),
        },
        altText: { name: wordText(chart.id), title: wordText(textOf(chart.title)), description: text },
      }),
    ],
  });
}

function tableBlock(table: ReportTable): WordBlock {
  return {
    kind: 'made',
    make: (width) => [
      ...wordParagraphs(textOf(table.caption), { isBold: true, keepsNext: true }, 40),
      ...(table.rows.length === 0 && table.empty !== undefined
        ? wordParagraphs(textOf(table.empty))
        : [writeTable(table, width)]),
      ...(table.footnotes.length === 0
        ? [new Paragraph({ spacing: { after: 60 } })]
        : table.footnotes.flatMap((note) => wordParagraphs(textOf(note), { isQuiet: true }, 40))),
    ],
  };
}

const thin = { style: BorderStyle.SINGLE, size: 4, color: 'CFC7B8' } as const;

function writeTable(table: ReportTable, width: number): Table {
  const widths = columnWidths(table, width);
  const spanned = (from: number, span: number) =>
    widths.slice(from, from + span).reduce((sum, one) => sum + one, 0);
  const heading = (cells: readonly { text: ReportText; span: number; isEnd: boolean }[]) => {
    let at = 0;
    return new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: cells.map(({ text, span, isEnd }) => {
        const cell = cellOf(text, spanned(at, span), { isBold: true, isEnd }, span);
        at += span;
        return cell;
      }),
    });
  };
  return new Table({
    width: { size: spanned(0, widths.length), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    borders: {
      top: thin,
      bottom: thin,
      left: thin,
      right: thin,
      insideHorizontal: thin,
      insideVertical: thin,
    },
    rows: [
      ...table.headingRows.map((cells) => heading(cells.map((cell) => ({ ...cell, isEnd: false })))),
      heading(
        table.columns.map((column) => ({ text: column.heading, span: 1, isEnd: column.align === 'end' })),
      ),
      ...table.rows.map(
        ({ cells, isTotal = false }) =>
          new TableRow({
            cantSplit: true,
            children: table.columns.map(({ align }, place) =>
              cellOf(cells[place] ?? '', widths[place]!, {
                isBold: isTotal || place < table.rowHeadings,
                isEnd: align === 'end',
              }),
            ),
          }),
      ),
    ],
  });
}

/** Columns of names get twice the room of columns of figures. */
function columnWidths({ columns, rowHeadings }: ReportTable, width: number): number[] {
  const shares = columns.map(({ align }, place) => (align === 'end' ? 1 : place < rowHeadings ? 2.2 : 1.8));
  const all = shares.reduce((sum, one) => sum + one, 0);
  return shares.map((share) => Math.floor((width * share) / all));
}

function cellOf(
  text: ReportText,
  width: number,
  look: { isBold: boolean; isEnd: boolean },
  span = 1,
): TableCell {
  const paragraphs = wordParagraphs(textOf(text), look, 20);
  return new TableCell({
    columnSpan: span,
    width: { size: width, type: WidthType.DXA },
    margins: { top: 30, bottom: 30, left: 60, right: 60 },
    children: paragraphs.length > 0 ? paragraphs : [new Paragraph({ alignment: AlignmentType.START })],
  });
}
