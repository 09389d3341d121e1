import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { bellResolver, renamedOf } from '../../../../renderer/features/settings/timetable/bell-form.ts';
import {
  type BellRow,
  keepSavedNames,
  nextRow,
  readBellText,
  rowsOfPeriods,
  writeBellText,
} from '../../../../renderer/features/settings/timetable/bell-rows.ts';
import { startLanguages, t } from '../../../../renderer/i18n/language.ts';
import { addMinutes } from '../../../../shared/domain/local-time.ts';

beforeAll(() => startLanguages('en'));

const read = (text: string) => readBellText(text).rows.map(({ name, start, end }) => [name, start, end]);

describe('periods as lines of text', () => {
  it('are read as schools and spreadsheets write them', () => {
    expect(read('P1\t8:05\t8:50')).toEqual([['P1', '08:05', '08:50']]);
    expect(read('Homeroom, 8:00 - 8:10\n\nLunch: 12:10 pm – 12:40 pm')).toEqual([
      ['Homeroom', '08:00', '08:10'],
      ['Lunch', '12:10', '12:40'],
    ]);
    expect(read('P2 9.00 45 min')).toEqual([['P2', '09:00', '09:45']]);
    expect(read('Period 3 10:15 AM-11:00 AM')).toEqual([['Period 3', '10:15', '11:00']]);
  });

  it('after noon mean the afternoon where a school leaves it out', () => {
    expect(read('P5 12:30 1:15\nP6 1:20 2:05')).toEqual([
      ['P5', '12:30', '13:15'],
      ['P6', '13:20', '14:05'],
    ]);
  });

  it('say which lines could not be read', () => {
    expect(readBellText('P1 8:00 8:45\nsometime later\nP2 25:00 26:00\nP3 9:00').unread).toEqual([2, 3, 4]);
  });

  it('are written so that they are read as they were', () => {
    const minute = fc.integer({ min: 0, max: 1439 }).map((value) => addMinutes('00:00', value).time);
    const name = fc.constantFrom('P1', 'Lunch', 'حصة', "Ms O'Neil’s hour", 'A-B');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, minute, minute), { maxLength: 8 }), (some) => {
        const rows = some.map(([label, start, end]): BellRow => ({ name: label, start, end, savedName: '' }));
        expect(readBellText(writeBellText(rows)).rows).toEqual(rows);
      }),
    );
  });

  it('keep the name under which a period is saved, so that its classes follow', () => {
    const before = rowsOfPeriods([{ name: 'P1', start: '08:00', minutes: 45 }]);
    expect(keepSavedNames(readBellText('P1 8:10 8:55').rows, before)[0]!.savedName).toBe('P1');
    expect(renamedOf([{ ...before[0]!, name: 'First ' }])).toEqual([{ from: 'P1', to: 'First' }]);
    expect(renamedOf(before)).toEqual([]);
  });
});

describe('the next period', () => {
  it('has the next number, after the same break, and the same length', () => {
    const rows = readBellText('P1 8:00 8:45\nP2 8:50 9:35').rows;
    expect(nextRow(rows)).toMatchObject({ name: 'P3', start: '09:40', end: '10:25' });
    expect(nextRow(readBellText('Lunch 12:00 12:30').rows)).toMatchObject({ name: 'Lunch', start: '12:35' });
  });

  it('past midnight has no time', () => {
    expect(nextRow(readBellText('P9 23:00 23:50').rows)).toMatchObject({ start: null, end: null });
  });
});

describe('a schedule that is written', () => {
  const problemsOf = async (text: string, name = 'Regular day') => {
    const check = bellResolver(t);
    const { errors } = await check({ name, rows: readBellText(text).rows }, undefined, {} as never);
    return JSON.parse(JSON.stringify(errors)) as { rows?: Record<number, object>; name?: object };
  };

  it('is told at which row it goes wrong', async () => {
    expect(await problemsOf('P1 8:00 8:45\nP2 8:40 9:30')).toHaveProperty('rows.1.start');
    expect(await problemsOf('P1 8:00 8:45\np1 8:50 9:30')).toHaveProperty('rows.1.name');
    expect(await problemsOf('P1 9:00 8:00')).toHaveProperty('rows.0.end');
    expect(await problemsOf('8:00 8:45')).toHaveProperty('rows.0.name');
    expect(await problemsOf('P1 8:00 8:45', ' ')).toHaveProperty('name');
    expect(await problemsOf('P1 8:00 8:45')).toEqual({});
  });
});
