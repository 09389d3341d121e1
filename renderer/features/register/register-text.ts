import type { Mark } from '../../../shared/contract/attendance.ts';
import { type AttendanceStatus, bearsMinutes, mostMinutes } from '../../../shared/domain/attendance.ts';
import { statusLooks } from '../../data/attendance-words.ts';

/** What other registers write for a status, in capitals. */
const codes: Readonly<Record<string, AttendanceStatus>> = {
  P: 'present',
  '1': 'present',
  '✓': 'present',
  '✔': 'present',
  L: 'late',
  T: 'late',
  X: 'left-early',
  E: 'excused',
  U: 'unexcused',
  A: 'unexcused',
  '0': 'unexcused',
};

/** A mark as a code: "P", "L8"; nothing for a cell that is not recorded. Reasons stay in the register. */
export function markCode(mark: Mark | null): string {
  if (!mark) return '';
  return `${statusLooks[mark.status].letter}${mark.minutes ?? ''}`;
}

/** A block of marks as text for a spreadsheet: tabs between cells, a line for each member. */
export function writeBlock(rows: readonly (readonly (Mark | null)[])[]): string {
  return rows.map((row) => row.map(markCode).join('\t')).join('\n');
}

/** The mark of a code; null for an empty cell, undefined for what is no code. Minutes 1 to 1,440. */
export function readCode(text: string): Mark | null | undefined {
  const code = text.trim().toUpperCase();
  if (code === '') return null;
  const whole = codes[code];
  if (whole) return { status: whole, minutes: null, reason: '' };
  const parts = /^([LTX])\s*(\d{1,4})$/.exec(code);
  const status = parts && codes[parts[1]!];
  if (!status || !bearsMinutes(status)) return undefined;
  const minutes = Number(parts[2]);
  return minutes >= 1 && minutes <= mostMinutes ? { status, minutes, reason: '' } : undefined;
}

/** Text from a spreadsheet as a block of marks. Answers the first cell that is no code, where there is one. */
export function readBlock(text: string): { rows: (Mark | null)[][] } | { unknown: string } {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  const rows: (Mark | null)[][] = [];
  for (const line of lines) {
    const row: (Mark | null)[] = [];
    for (const cell of line.split('\t')) {
      const mark = readCode(cell);
      if (mark === undefined) return { unknown: cell.trim().slice(0, 20) };
      row.push(mark);
    }
    rows.push(row);
  }
  return { rows };
}
