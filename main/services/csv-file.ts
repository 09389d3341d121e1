import { stringify } from 'csv-stringify/sync';
import { escapeFormula } from '../../shared/domain/formula-escape.ts';

/** A finished file, as the page hands it to the person. */
export interface CsvFile {
  fileName: string;
  text: string;
}

/**
 * A table as a file that every spreadsheet opens as it is meant: UTF-8 with its mark, commas, lines ended the way
 * RFC 4180 says. No cell can run as a formula; an import of ours takes the escape away again.
 */
export function writeCsv(fileName: string, headings: readonly string[], rows: readonly string[][]): CsvFile {
  const table = [headings, ...rows].map((row) => row.map(escapeFormula));
  // A line end inside a cell has to be quoted also where it is not the one that ends our lines.
  const text = stringify(table, { bom: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ });
  return { fileName, text };
}

/** A number as a computer writes it: a spreadsheet reads a value in it, never a formula. */
const plainNumber = /^-?\d+(\.\d+)?$/;

/**
 * Several tables one under the other, for a report: a number below zero stays a number. It is read by people and
 * spreadsheets, not by an import of ours.
 */
export function writeReportCsv(fileName: string, rows: readonly (readonly string[])[]): CsvFile {
  const safe = rows.map((row) => row.map((cell) => (plainNumber.test(cell) ? cell : escapeFormula(cell))));
  const text = stringify(safe, { bom: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ });
  return { fileName, text };
}

/** "Lunch Bunch, 6th" on a day becomes "register-lunch-bunch-6th-2026-03-12.csv". */
export function csvName(what: string, title: string | null, date: string): string {
  return `${fileStem(what, title, date)}.csv`;
}

/** A file's name without its ending, as every file system takes it. */
export function fileStem(what: string, title: string | null, date: string): string {
  const words = (title ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return [what, words, date].filter(Boolean).join('-');
}
