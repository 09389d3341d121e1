import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { isRightToLeft, runsOf, wordText } from './word-text.ts';

/** What a Word file of ours is made of. Text may have several lines; each becomes a paragraph. */
export type WordBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string; startsPage?: boolean }
  | { kind: 'paragraph'; text: string; isQuiet?: boolean }
  | { kind: 'list'; items: readonly string[]; isNumbered: boolean }
  /** Name and value, line by line, without rules. */
  | { kind: 'facts'; rows: readonly (readonly [string, string])[] }
  | { kind: 'table'; headings: readonly string[]; rows: readonly (readonly string[])[] }
  /** Put together elsewhere: a table with groups of columns, a picture (`report-blocks.ts`). */
  | { kind: 'made'; make: (width: number) => (Paragraph | Table)[] };

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: 'CFC7B8' } as const;
const bordersOf = (border: typeof none | typeof thin) => ({
  top: border,
  bottom: border,
  left: border,
  right: border,
  insideHorizontal: border,
  insideVertical: border,
});

/** Writes blocks for one document, whose numbered lists each begin at 1. */
export class WordBlocks {
  readonly #width: number;
  #lists = 0;

  /** @param width between the margins, in twentieths of a point */
  constructor(width: number) {
    this.#width = width;
  }

  title(text: string): Paragraph {
    return headingParagraph(text, HeadingLevel.TITLE);
  }

  write(block: WordBlock): (Paragraph | Table)[] {
    switch (block.kind) {
      case 'heading':
        return [headingParagraph(block.text, headingLevels[block.level], block.startsPage)];
      case 'paragraph':
        return this.paragraphs(block.text, { isQuiet: block.isQuiet === true });
      case 'list':
        return this.#list(block.items, block.isNumbered);
      case 'facts':
        return [this.#facts(block.rows)];
      case 'table':
        return [this.#table(block.headings, block.rows)];
      case 'made':
        return block.make(this.#width);
    }
  }

  paragraphs(text: string, look: TextLook = {}, after = 100): Paragraph[] {
    return wordParagraphs(text, look, after);
  }

  #list(items: readonly string[], isNumbered: boolean): Paragraph[] {
    this.#lists += 1;
    const instance = this.#lists;
    return items.map((item) => {
      const line = linesOf(item).join(' ');
      return new Paragraph({
        bidirectional: isRightToLeft(line),
        numbering: { reference: isNumbered ? 'numbers' : 'bullets', level: 0, instance },
        spacing: { after: 40 },
        children: runsOf(line),
      });
    });
  }

  #facts(rows: readonly (readonly [string, string])[]): Table {
    const widths = [Math.round(this.#width * 0.22), Math.round(this.#width * 0.78)];
    return new Table({
      ...this.#frame(widths),
      borders: bordersOf(none),
      rows: rows.map(
        ([name, value]) =>
          new TableRow({
            cantSplit: true,
            children: [this.#cell(name, widths[0]!, { isQuiet: true }), this.#cell(value, widths[1]!, {})],
          }),
      ),
    });
  }

  #table(headings: readonly string[], rows: readonly (readonly string[])[]): Table {
    const width = Math.floor(this.#width / Math.max(1, headings.length));
    return new Table({
      ...this.#frame(headings.map(() => width)),
      borders: bordersOf(thin),
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: headings.map((text) => this.#cell(text, width, { isBold: true })),
        }),
        ...rows.map(
          (row) =>
            new TableRow({ cantSplit: true, children: row.map((text) => this.#cell(text, width, {})) }),
        ),
      ],
    });
  }

  #frame(columnWidths: number[]) {
    return {
      width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths,
    };
  }

  #cell(text: string, width: number, look: { isQuiet?: boolean; isBold?: boolean }): TableCell {
    const paragraphs = this.paragraphs(text, look, 20);
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { top: 30, bottom: 30, left: 60, right: 60 },
      children: paragraphs.length > 0 ? paragraphs : [new Paragraph('')],
    });
  }
}

interface TextLook {
  isQuiet?: boolean;
  isBold?: boolean;
}

/** The lines of a text as paragraphs, `after` each of them so many twentieths of a point. */
export function wordParagraphs(
  text: string,
  { isEnd = false, keepsNext = false, ...look }: TextLook & { isEnd?: boolean; keepsNext?: boolean } = {},
  after = 100,
): Paragraph[] {
  return linesOf(text).map(
    (line) =>
      new Paragraph({
        bidirectional: isRightToLeft(line),
        spacing: { after },
        keepNext: keepsNext,
        ...(isEnd ? { alignment: AlignmentType.END } : {}),
        children: runsOf(line, look),
      }),
  );
}

function headingParagraph(
  text: string,
  heading: (typeof HeadingLevel)[keyof typeof HeadingLevel],
  startsPage = false,
): Paragraph {
  const line = linesOf(text).join(' ');
  return new Paragraph({
    heading,
    pageBreakBefore: startsPage,
    bidirectional: isRightToLeft(line),
    children: headingRuns(line),
  });
}

/** Headings are bold by their style. */
function headingRuns(line: string) {
  return runsOf(line, { isBold: true });
}

function linesOf(text: string): string[] {
  return wordText(text)
    .split('\n')
    .filter((line) => line.trim() !== '');
}
