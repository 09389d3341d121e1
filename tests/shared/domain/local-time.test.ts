import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMinutes,
  dayNumber,
  daysBetween,
  minuteOfDay,
  startOfWeek,
  wallClock,
  weekdayOf,
} from '../../../shared/domain/local-time.ts';
import { startOfLocalDay } from '../../../main/services/start-of-day.ts';

const day = fc.integer({ min: -25_000, max: 84_000 }).map((number) => addDays('1970-01-01', number));

describe('days', () => {
  it('are counted without a time zone', () => {
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2026-03-07', '2026-03-09')).toBe(2); // over a change to summer time
  });

  it('that do not exist are refused', () => {
    for (const text of ['2026-02-30', '2026-13-01', '2026-1-1', '', 'today', '2026-02-29', '02026-01-01'])
      expect(() => dayNumber(text), text).toThrow(RangeError);
  });

  it('come back when they are added and taken away', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date);
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(weekdayOf(addDays(date, 7))).toBe(weekdayOf(date));
      }),
    );
  });

  it('lie in the week that begins on the weekday asked for', () => {
    expect(weekdayOf('2026-03-12')).toBe(4);
    expect([1, 6, 7].map((start) => startOfWeek('2026-03-12', start))).toEqual([
      '2026-03-09',
      '2026-03-07',
      '2026-03-08',
    ]);
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 7 }), (date, weekStart) => {
        const first = startOfWeek(date, weekStart);
        expect(weekdayOf(first)).toBe(weekStart);
        expect(daysBetween(first, date)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(first, date)).toBeLessThan(7);
      }),
    );
  });
});

describe('the clock on the wall', () => {
  it('shows midnight as 00:00 of the new day', () => {
    expect(wallClock(new Date('2026-03-13T04:59:59Z'), 'America/Chicago')).toEqual({
      date: '2026-03-12',
      time: '23:59',
    });
    expect(wallClock(new Date('2026-03-13T05:00:00Z'), 'America/Chicago')).toEqual({
      date: '2026-03-13',
      time: '00:00',
    });
  });

  it('knows zones with odd offsets and none that do not exist', () => {
    const noon = new Date('2026-01-01T12:00:00Z');
    expect(wallClock(noon, 'Asia/Kathmandu').time).toBe('17:45');
    expect(wallClock(noon, 'Pacific/Kiritimati')).toEqual({ date: '2026-01-02', time: '02:00' });
    expect(() => wallClock(noon, 'Mars/Olympus')).toThrow(RangeError);
  });

  it('adds minutes over midnight', () => {
    expect(addMinutes('23:30', 45)).toEqual({ time: '00:15', days: 1 });
    expect(addMinutes('00:15', -30)).toEqual({ time: '23:45', days: -1 });
    expect(minuteOfDay('23:59')).toBe(1439);
  });
});

describe('the beginning of a local day', () => {
  it.each(['America/Chicago', 'Europe/Berlin', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
    'in %s is the first minute that the wall shows of it, on every day of two years',
    (zone) => {
      for (let days = 0; days < 730; days += 1) {
        const date = addDays('2026-01-01', days);
        const start = startOfLocalDay(date, zone);
        expect(wallClock(start, zone).date).toBe(date);
        expect(wallClock(new Date(start.getTime() - 60_000), zone).date).toBe(addDays(date, -1));
      }
    },
  );

  it('is one o’clock where midnight is skipped', () => {
    // Santiago: on 6 September 2026 the clocks go from 24:00 to 01:00
    const start = startOfLocalDay('2026-09-06', 'America/Santiago');
    expect(wallClock(start, 'America/Santiago')).toEqual({ date: '2026-09-06', time: '01:00' });
  });
});
