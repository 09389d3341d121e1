import { type Mark, mark as markSchema } from '../../../shared/contract/attendance.ts';
import { readCell, registerCodes, writeCode } from '../../../shared/domain/attendance-codes.ts';

/** A block of marks as text for a spreadsheet: tabs between cells, a line for each member. Reasons stay here. */
export function writeBlock(rows: readonly (readonly (Mark | null)[])[]): string {
  return rows.map((row) => row.map((mark) => (mark ? writeCode(mark) : '')).join('\t')).join('\n');
}

/** What a pasted cell asks for: a mark, null for "not recorded", 'leave' where it says that nobody was a member. */
export type PastedCell = Mark | null | 'leave';

/**
 * Reads a cell as our own export writes it ("L8", "E (dentist)", "–"), or with the codes of other registers that need
 * no asking. Undefined for what is no code, or has minutes or a reason that no mark can have.
 */
export function readCode(text: string): PastedCell | undefined {
  const cell = readCell(text, registerCodes);
  switch (cell.kind) {
    case 'blank':
      return null;
    case 'not-joined':
    case 'left':
      return 'leave';
    case 'mark':
      return markSchema.safeParse(cell.mark).data;
    case 'problem':
      return undefined;
  }
}

/** Text from a spreadsheet as a block of cells. Answers the first cell that is no code, where there is one. */
export function readBlock(text: string): { rows: PastedCell[][] } | { unknown: string } {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  const rows: PastedCell[][] = [];
  for (const line of lines) {
    const row: PastedCell[] = [];
    for (const cell of line.split('\t')) {
      const pasted = readCode(cell);
      if (pasted === undefined) return { unknown: cell.trim().slice(0, 20) };
      row.push(pasted);
    }
    rows.push(row);
  }
  return { rows };
}
