import { describe, expect, it } from 'vitest';
import { readBlock, readCode, writeBlock } from '../../../../renderer/features/register/register-text.ts';
import { leftCode, notJoinedCode, writeCell } from '../../../../shared/domain/attendance-codes.ts';
import type { Mark } from '../../../../shared/contract/attendance.ts';

const late: Mark = { status: 'late', minutes: 8, reason: 'bus' };
const present: Mark = { status: 'present', minutes: null, reason: '' };

describe('marks as text', () => {
  it('writes letters and minutes, and never a reason', () => {
    expect(
      writeBlock([
        [present, null],
        [late, present],
      ]),
    ).toBe('P\t\nL8\tP');
  });

  it('reads what it writes', () => {
    const text = writeBlock([
      [present, null],
      [{ ...late, reason: '' }, present],
    ]);
    expect(readBlock(text)).toEqual({
      rows: [
        [present, null],
        [{ ...late, reason: '' }, present],
      ],
    });
  });

  it.each([
    ['p', 'present'],
    ['1', 'present'],
    ['✓', 'present'],
    ['T', 'late'],
    ['x', 'left-early'],
    ['a', 'unexcused'],
    ['0', 'unexcused'],
  ])('takes %s for %s, as other registers write it', (code, status) => {
    expect(readCode(code)).toEqual({ status, minutes: null, reason: '' });
  });

  it('takes minutes only where they mean something, from 1 to 1,440', () => {
    expect(readCode('L 12')).toEqual({ status: 'late', minutes: 12, reason: '' });
    expect(readCode('L0')).toBeUndefined();
    expect(readCode('L1441')).toBeUndefined();
    expect(readCode('P8')).toBeUndefined();
    expect(readCode('U8')).toBeUndefined();
  });

  it('reads a register of our own export, reasons and all, and leaves alone where nobody was a member', () => {
    const cells = [late, present, { status: 'excused', minutes: null, reason: 'dentist' }] as const;
    expect(cells.map((mark) => readCode(writeCell(mark)))).toEqual(cells);
    expect([notJoinedCode, leftCode].map(readCode)).toEqual(['leave', 'leave']);
  });

  it('takes no reason that is longer than a reason can be', () => {
    expect(readCode(`E (${'x'.repeat(200)})`)).toMatchObject({ status: 'excused' });
    expect(readCode(`E (${'x'.repeat(201)})`)).toBeUndefined();
  });

  it('takes an empty cell for not recorded, and names the first cell that is no code', () => {
    expect(readCode('  ')).toBeNull();
    expect(readBlock('P\tE\r\nmaybe\tP\r\n')).toEqual({ unknown: 'maybe' });
  });
});
