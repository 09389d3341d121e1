import {
  AlignmentType,
  Document,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import { type WordBlock, WordBlocks } from './word-blocks.ts';
import { isRightToLeft, runsOf, wordText } from './word-text.ts';

export interface WordDocument {
  paper: 'a4' | 'letter';
  /** Turned on its side, for wide tables. */
  isWide?: boolean;
  title: string;
  /** Under the title: what kind of paper this is. */
  subtitle: string;
  /** At the head of each page: what it belongs to. */
  header: string;
  /** At the foot of each page, before the page's number: who wrote it, when. */
  footer: string;
  author: string;
  blocks: readonly WordBlock[];
}

/** Twentieths of a point. */
const pages = { a4: { width: 11906, height: 16838 }, letter: { width: 12240, height: 15840 } } as const;
const margin = 1134; // 20 mm

/** Fonts that every Word and LibreOffice has or stands in for; `cs` is for Arabic, Hebrew and the like. */
const font = { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'Calibri', cs: 'Arial' };
const ink = '1E2A2D';
const quietInk = '566568';

/**
 * A Word file (.docx) from plain blocks: title, headings, paragraphs, lists, tables, with a head and a foot on each
 * page. Any text is safe: what Word could not read is taken out, what runs from right to left is marked so.
 */
export async function writeWord(document: WordDocument): Promise<Buffer> {
  const { width: narrow, height: long } = pages[document.paper];
  const width = document.isWide ? long : narrow;
  const blocks = new WordBlocks(width - 2 * margin);
  const file = new Document({
    title: wordText(document.title),
    subject: wordText(document.subtitle),
    creator: wordText(document.author),
    lastModifiedBy: wordText(document.author),
    styles: {
      default: {
        document: { run: { font, size: 21, color: ink, language: { value: 'en-US' } } },
        title: {
          run: { font, size: 36, bold: true, color: ink },
          paragraph: { spacing: { after: 40 } },
        },
        heading1: {
          run: { font, size: 26, bold: true, color: ink },
          paragraph: { spacing: { before: 240, after: 60 }, keepNext: true },
        },
        heading2: {
          run: { font, size: 23, bold: true, color: ink },
          paragraph: { spacing: { before: 160, after: 40 }, keepNext: true },
        },
        heading3: {
          run: { font, size: 21, bold: true, color: ink },
          paragraph: { spacing: { before: 120, after: 40 }, keepNext: true },
        },
      },
      characterStyles: [{ id: 'Quiet', name: 'Quiet', run: { color: quietInk } }],
    },
    numbering: {
      config: [
        {
          reference: 'numbers',
          levels: [listLevel(LevelFormat.DECIMAL, '%1.')],
        },
        { reference: 'bullets', levels: [listLevel(LevelFormat.BULLET, '•')] },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            // The library turns the page itself: it takes the measures of the upright sheet.
            size: {
              width: narrow,
              height: long,
              orientation: document.isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        headers: { default: new Header({ children: [quietLine(document.header)] }) },
        footers: { default: new Footer({ children: [footerLine(document.footer, width - 2 * margin)] }) },
        children: [
          blocks.title(document.title),
          ...blocks.paragraphs(document.subtitle, { isQuiet: true }),
          ...document.blocks.flatMap((block) => blocks.write(block)),
        ],
      },
    ],
  });
  return Packer.toBuffer(file);
}

function listLevel(format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  return {
    level: 0,
    format,
    text,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { start: 400, hanging: 400 } } },
  };
}

function quietLine(text: string): Paragraph {
  const line = wordText(text).replaceAll('\n', ' ');
  return new Paragraph({ bidirectional: isRightToLeft(line), children: runsOf(line, { isQuiet: true }) });
}

/** Who and when at the one end, the page's number at the other. */
function footerLine(text: string, width: number): Paragraph {
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [
      ...runsOf(wordText(text).replaceAll('\n', ' '), { isQuiet: true }),
      new TextRun({
        style: 'Quiet',
        children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
      }),
    ],
  });
}
