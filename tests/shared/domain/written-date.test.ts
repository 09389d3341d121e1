import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/domain/local-time.ts';
import { guessDateOrder, readDate } from '../../../shared/domain/written-date.ts';

describe('a day as people write it', () => {
  it.each([
    ['2026-03-12', '2026-03-12'],
    ['2026/3/2', '2026-03-02'],
    ['20260312', '2026-03-12'],
    ['12 March 2026', '2026-03-12'],
    ['12-Mar-26', '2026-03-12'],
    ['Mar 12, 2026', '2026-03-12'],
    ['Thu, Mar 12 2026', '2026-03-12'],
    ['1st Sept. 2026', '2026-09-01'],
    ['25.12.1999', '1999-12-25'],
    ['12/25/99', '1999-12-25'],
    ['05/05/2026', '2026-05-05'],
    ['29/02/2024', '2024-02-29'],
  ])('%s is %s', (text, date) => {
    expect(readDate(text, null)).toEqual({ date });
  });

  it.each([
    '2026-02-30',
    '31/04/2026',
    '2023-02-29',
    '13/13/2026',
    '2026-00-10',
    '1899-12-31',
    '12 Foo 2026',
    'May',
    '2026112',
    '',
  ])('%s is no day', (text) => {
    expect(readDate(text, null)).toEqual({ problem: 'bad-date' });
  });

  it('03/04/2026 is asked about, and then read as the person said', () => {
    expect(readDate('03/04/2026', null)).toEqual({ problem: 'ambiguous-date' });
    expect(readDate('03/04/2026', 'ymd')).toEqual({ problem: 'ambiguous-date' });
    expect(readDate('03/04/2026', 'dmy')).toEqual({ date: '2026-04-03' });
    expect(readDate('03/04/2026', 'mdy')).toEqual({ date: '2026-03-04' });
    expect(readDate('25/12/2026', 'mdy')).toEqual({ problem: 'bad-date' });
  });

  it('every day is read back in each way that figures write it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 109_000 }), (days) => {
        const date = addDays('1900-01-01', days);
        const [year, month, day] = date.split('-') as [string, string, string];
        expect(readDate(date, null)).toEqual({ date });
        expect(readDate(`${Number(day)}.${Number(month)}.${year}`, 'dmy')).toEqual({ date });
        expect(readDate(`${month}/${day}/${year}`, 'mdy')).toEqual({ date });
      }),
    );
  });

  it('no text makes it throw, and what it answers is a real day', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(null, 'ymd', 'dmy', 'mdy'), (text, order) => {
        const read = readDate(text, order);
        if ('date' in read)
          expect(new Date(`${read.date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(read.date);
      }),
    );
  });
});

describe('the order of a set of days', () => {
  it('is settled by one part above 12, and open where nothing settles it', () => {
    expect(guessDateOrder(['03/04/2026', '17/04/2026'])).toBe('dmy');
    expect(guessDateOrder(['03/04/2026', '04/17/2026'])).toBe('mdy');
    expect(guessDateOrder(['03/04/2026', '10/04/2026'])).toBe(null);
    expect(guessDateOrder(['2026-03-04', 'Notes', '05/05/2026'])).toBe('ymd');
    expect(guessDateOrder(['17/04/2026', '04/17/2026'])).toBe(null);
  });
});
