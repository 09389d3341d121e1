import { parse } from 'csv-parse';
import { cleanText } from '../../../shared/contract/define.ts';
import { delimiters, type FileFacts, mostColumns, mostLines } from '../../../shared/contract/transfer.ts';
import { unescapeFormula } from '../../../shared/domain/formula-escape.ts';
import { foldText } from '../../../shared/domain/text-folding.ts';
import { Problems } from './problems.ts';

export interface TableRow {
  /** The line of the file at which it begins, from 1. */
  line: number;
  /** As many as there are headings, cleaned and unescaped. */
  cells: string[];
}

export interface Table {
  delimiter: FileFacts['delimiter'];
  headings: string[];
  headingLine: number;
  rows: TableRow[];
  /** What is wrong with its form. */
  problems: Problems;
  /** What is wrong with headings; it matters only where the columns are used. */
  headingFaults: HeadingFault[];
}

export interface HeadingFault {
  code: 'heading-empty' | 'heading-twice';
  column: number;
  /** The column that has the heading too. */
  otherColumn: number | null;
}

/** So many cells would fill the memory of a small machine. */
const mostCells = 5_000_000;
const longestHeading = 500;
/** The text is handed to the parser in slices, so that the rest of the app can be answered in between. */
const slice = 1 << 18;

/**
 * Reads a text as a table. Problems of its form are gathered and do not stop the reading: quotes, lines that are too
 * short or too long, headings that are empty or there twice. Empty lines are left out.
 */
export async function readTable(text: string): Promise<Table> {
  const named = /^sep=([,;|\t])\r?\n/.exec(text);
  const start = named ? named[0].length : 0;
  const delimiter = (named?.[1] as Table['delimiter'] | undefined) ?? guessDelimiter(text);
  const { records, quoteLines, isCut } = await readRecords(text.slice(start), delimiter, named ? 1 : 0);

  const filled = records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const head = filled.shift() ?? { line: 1, cells: [] };
  const headings = trimEnd(head.cells.map(cleanCell))
    .slice(0, mostColumns)
    .map((heading) => heading.slice(0, longestHeading));
  const problems = new Problems(headings);
  for (const line of quoteLines) problems.add('bad-quote', { line });
  if (trimEnd(head.cells).length > mostColumns) problems.add('too-many-columns', { line: head.line });
  if (isCut) problems.add('too-many-lines', { line: records.at(-1)?.line ?? 1 });
  if (filled.length === 0 && !isCut && quoteLines.length === 0) problems.add('no-lines', { line: head.line });

  const rows = filled.map(({ line, cells: raw }) => {
    const cells = raw.map(cleanCell);
    // Spreadsheets leave out empty cells at a line's end or add some: only what holds something counts as too much.
    const used = trimEnd(cells).length;
    if (used > headings.length)
      problems.add('too-many-cells', { line, column: headings.length, value: cells[headings.length] });
    if (cells.length < headings.length) problems.add('too-few-cells', { line, column: cells.length });
    return { line, cells: headings.map((_, column) => cells[column] ?? '') };
  });
  return {
    delimiter,
    headings,
    headingLine: head.line,
    rows,
    problems,
    headingFaults: findHeadingFaults(headings),
  };
}

function cleanCell(text: string): string {
  return cleanText(unescapeFormula(text));
}

function trimEnd(cells: readonly string[]): string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  return cells.slice(0, last + 1);
}

function findHeadingFaults(headings: readonly string[]): HeadingFault[] {
  const faults: HeadingFault[] = [];
  const seen = new Map<string, number>();
  for (const [column, heading] of headings.entries()) {
    // Signs count: "#" and "%" are two headings though nothing of them is left when folded.
    const key = foldText(heading) + heading.replace(/[\p{L}\p{N}\s]/gu, '');
    const otherColumn = seen.get(key) ?? null;
    if (heading === '') faults.push({ code: 'heading-empty', column, otherColumn: null });
    else if (otherColumn !== null) faults.push({ code: 'heading-twice', column, otherColumn });
    else seen.set(key, column);
  }
  return faults;
}

interface Records {
  records: { line: number; cells: string[] }[];
  quoteLines: number[];
  /** True where the table was too large and the rest was not read. */
  isCut: boolean;
}

async function readRecords(text: string, delimiter: string, linesBefore: number): Promise<Records> {
  const records: Records['records'] = [];
  const quoteLines: number[] = [];
  let cells = 0;
  let end = 0;
  const parser = parse({
    delimiter,
    info: true,
    relax_column_count: true,
    skip_records_with_error: true,
    record_delimiter: ['\r\n', '\n', '\r'],
  });
  parser.on('skip', (error: { code: string; lines: number } | undefined) => {
    // A quote that is never closed is found at the end of the file, but it began after the last good line.
    quoteLines.push(
      linesBefore + (error?.code === 'CSV_QUOTE_NOT_CLOSED' ? end + 1 : (error?.lines ?? end + 1)),
    );
    end = error?.lines ?? end;
  });
  const isTooLarge = () => records.length > mostLines || cells > mostCells;
  const take = () => {
    let read: { info: { lines: number }; record: string[] } | null;
    while ((read = parser.read() as typeof read) !== null) {
      if (isTooLarge()) continue;
      records.push({ line: linesBefore + end + 1, cells: read.record });
      cells += read.record.length;
      end = read.info.lines;
    }
  };
  const ended = new Promise<void>((resolve, reject) => parser.once('end', resolve).once('error', reject));
  ended.catch(() => {});
  for (let at = 0; at < text.length && !isTooLarge(); at += slice) {
    parser.write(text.slice(at, at + slice));
    take();
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (isTooLarge()) {
    parser.destroy();
    return { records: records.slice(0, mostLines), quoteLines, isCut: true };
  }
  parser.on('readable', take);
  parser.end();
  await ended;
  return { records, quoteLines: [...new Set(quoteLines)], isCut: false };
}

/** The sign that parts the most lines into equally many cells. */
function guessDelimiter(text: string): Table['delimiter'] {
  const lines = sampleLines(text);
  let best: { delimiter: Table['delimiter']; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of delimiters) {
    const counts = lines.map((line) => line.replace(/"[^"]*"/g, '').split(delimiter).length - 1);
    const inHead = counts[0] ?? 0;
    if (inHead === 0) continue;
    const agreeing = counts.filter((count) => count === inHead).length;
    const score = agreeing * 1000 + Math.min(inHead, 999);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function sampleLines(text: string): string[] {
  return text
    .slice(0, 20_000)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
}
