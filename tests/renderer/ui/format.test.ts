import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareText,
  formatBytes,
  formatDate,
  formatDateRange,
  formatDaysFrom,
  formatFromNow,
  formatInstant,
  formatList,
  formatMinutes,
  formatShare,
  formatTime,
  formatTimeRange,
  formatWeekday,
  sortByName,
} from '../../../renderer/i18n/format.ts';

/** Intl writes narrow and non-breaking spaces; here they are plain. */
function plain(text: string): string {
  return text.replaceAll(/[\u202f\u00a0\u2009]/g, ' ');
}

describe('a date of the wall calendar', () => {
  test('is written in the way of the reader', () => {
    expect(formatDate('2026-03-12', 'medium', 'en-GB')).toBe('12 Mar 2026');
    expect(formatDate('2026-03-12', 'medium', 'en-US')).toBe('Mar 12, 2026');
    expect(formatDate('2026-03-12', 'long', 'en-GB')).toMatch(/^Thursday,? 12 March 2026$/);
    expect(formatDate('2026-03-12', 'weekday', 'de')).toBe('Do., 12. März');
  });

  test('keeps its day whatever the zone of the machine', () => {
    const before = process.env['TZ'];
    try {
      for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Sao_Paulo', 'UTC']) {
        process.env['TZ'] = zone;
        fc.assert(
          fc.property(fc.integer({ min: 0, max: 45_000 }), (day) => {
            const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
            expect(formatDate(date, 'medium', 'en-CA')).toContain(String(Number(date.slice(8))));
          }),
          { numRuns: 50 },
        );
      }
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });

  test('with another says once what both share', () => {
    expect(plain(formatDateRange('2026-03-12', '2026-03-19', 'medium', 'en-US'))).toBe('Mar 12 – 19, 2026');
  });

  test('that does not exist is refused', () => {
    expect(() => formatDate('2026-13-40', 'medium', 'en')).toThrow(RangeError);
    expect(() => formatDate('', 'medium', 'en')).toThrow(RangeError);
  });

  test('lies so many days from today', () => {
    expect(formatDaysFrom('2026-03-12', '2026-03-12', 'en')).toBe('today');
    expect(formatDaysFrom('2026-03-13', '2026-03-12', 'en')).toBe('tomorrow');
    expect(formatDaysFrom('2026-03-10', '2026-03-12', 'en')).toBe('2 days ago');
    expect(formatDaysFrom('2024-03-20', '2026-03-12', 'en')).toBe('722 days ago');
    expect(formatDaysFrom('1936-11-21', '2026-11-21', 'en')).toBe('90 years ago');
    expect(formatDaysFrom('2026-03-30', '2026-03-28', 'en')).toBe('in 2 days'); // over a change of clocks in Europe
  });
});

describe('a time of the wall clock', () => {
  test('has 12 or 24 hours as the reader has', () => {
    expect(plain(formatTime('14:05', 'en-US'))).toBe('2:05 PM');
    expect(formatTime('14:05', 'en-GB')).toBe('14:05');
    expect(formatTime('02:30', 'en-GB')).toBe('02:30'); // an hour that some night does not have
  });

  test('of a session runs to its end, past midnight too', () => {
    expect(plain(formatTimeRange('10:20', 45, 'en-GB'))).toBe('10:20–11:05');
    expect(formatTimeRange('23:30', 60, 'en-GB')).toContain('00:30');
  });

  test('seen from now is minutes, then hours, then days', () => {
    const now = { date: '2026-03-12', time: '09:56' };
    expect(formatFromNow({ date: '2026-03-12', time: '10:20' }, now, 'en')).toBe('in 24 minutes');
    expect(formatFromNow({ date: '2026-03-12', time: '09:56' }, now, 'en')).toBe('now');
    expect(formatFromNow({ date: '2026-03-12', time: '08:56' }, now, 'en')).toBe('1 hour ago');
    expect(formatFromNow({ date: '2026-03-12', time: '23:00' }, now, 'en')).toBe('in 13 hours');
    expect(formatFromNow({ date: '2026-03-13', time: '23:00' }, now, 'en')).toBe('tomorrow');
    expect(formatFromNow({ date: '2026-03-10', time: '09:56' }, now, 'en')).toBe('2 days ago');
    // seven hours on, though it is another day
    const evening = { date: '2026-03-12', time: '22:00' };
    expect(formatFromNow({ date: '2026-03-13', time: '05:00' }, evening, 'en')).toBe('in 7 hours');
  });
});

test('a moment of the world is shown by the clock of its zone', () => {
  expect(plain(formatInstant('2026-03-12T23:30:00Z', 'America/New_York', 'en-GB'))).toBe(
    '12 Mar 2026, 19:30',
  );
  expect(plain(formatInstant('2026-03-12T23:30:00Z', 'Asia/Tokyo', 'en-GB'))).toBe('13 Mar 2026, 08:30');
});

test('weekdays are counted from Monday', () => {
  expect(formatWeekday(1, 'long', 'en')).toBe('Monday');
  expect(formatWeekday(7, 'short', 'en')).toBe('Sun');
});

test('lengths, shares and sizes carry their units', () => {
  expect(formatMinutes(45, 'en')).toBe('45 min');
  expect(formatMinutes(90, 'en')).toBe('1 hr 30 min');
  expect(formatMinutes(120, 'en')).toBe('2 hr');
  expect(formatMinutes(0, 'en')).toBe('0 min');
  expect(formatShare(0.375, 'en')).toBe('38%');
  expect(formatBytes(0, 'en')).toBe('0 bytes');
  expect(formatBytes(999, 'en')).toBe('999 bytes');
  expect(formatBytes(12_400_000, 'en')).toBe('12.4 MB');
});

test('names are listed and sorted as a reader expects', () => {
  expect(formatList(['Ana', 'Ben', 'Chloé'], 'conjunction', 'en-GB')).toBe('Ana, Ben and Chloé');
  expect(sortByName(['Zoë', 'Émile', 'eva', 'Group 10', 'Group 9'], (name) => name, 'en')).toEqual([
    'Émile',
    'eva',
    'Group 9',
    'Group 10',
    'Zoë',
  ]);
  expect(compareText('chloe', 'Chloé', 'en')).toBe(0);
});
