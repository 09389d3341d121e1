import type { ReportDocument, ReportText } from '../../../../shared/contract/report-document.ts';

export type Section = ReportDocument['sections'][number];
export type Block = Section['blocks'][number];
export type Table = Extract<Block, { kind: 'table' }>['table'];
export type Chart = Extract<Block, { kind: 'chart' }>['chart'];
type Column = Table['columns'][number];

/** A column of figures. */
export function figure(heading: string): Column {
  return { heading, align: 'end' };
}

/** A column of words. */
export function words(heading: string): Column {
  return { heading };
}

export function fact(label: string, value: ReportText) {
  return { label, value };
}

/** What is not known: a dash, and nothing in a spreadsheet. */
export const unknown: ReportText = { text: '–', raw: '' };

export function orUnknown<Value>(value: Value | null, write: (value: Value) => ReportText): ReportText {
  return value === null ? unknown : write(value);
}

/** A section with what there is in it; none where there is nothing. */
export function section(heading: string, blocks: readonly (Block | null)[]): Section[] {
  const there = blocks.filter((block) => block !== null);
  return there.length === 0 ? [] : [{ heading, blocks: there }];
}

export function paragraph(text: ReportText, isQuiet = false): Block {
  return { kind: 'paragraph', text, isQuiet };
}
