import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../shared/domain/local-instant.ts';
import { addDays, addMinutes, wallClock } from '../../../shared/domain/local-time.ts';

const zones = [
  'America/Los_Angeles',
  'America/New_York',
  'Europe/London',
  'Australia/Sydney',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'UTC',
];
const utc = (date: string, time: string, zone: string) =>
  instantOf(date, time, zone).toISOString().slice(0, 16);

describe('the instant of a local moment', () => {
  it('is worked out for its own day: the same lunch is another hour of UTC in winter and in summer', () => {
    expect(utc('2026-01-15', '12:10', 'America/New_York')).toBe('2026-01-15T17:10');
    expect(utc('2026-07-15', '12:10', 'America/New_York')).toBe('2026-07-15T16:10');
    expect(utc('2026-07-15', '00:15', 'Asia/Kathmandu')).toBe('2026-07-14T18:30');
  });

  it('of a time that the clock skips is read as before the change', () => {
    expect(utc('2026-03-08', '02:30', 'America/New_York')).toBe('2026-03-08T07:30');
    expect(wallClock(instantOf('2026-03-08', '02:30', 'America/New_York'), 'America/New_York').time).toBe(
      '03:30',
    );
    expect(wallClock(instantOf('2026-03-29', '01:00', 'Europe/London'), 'Europe/London').time).toBe('02:00');
  });

  it('of a time that the clock shows twice is the first', () => {
    expect(utc('2026-11-01', '01:30', 'America/New_York')).toBe('2026-11-01T05:30');
    expect(utc('2026-11-01', '02:00', 'America/New_York')).toBe('2026-11-01T07:00');
    expect(utc('2026-10-25', '01:00', 'Europe/London')).toBe('2026-10-25T00:00');
  });

  it('shows that moment on the wall again, at any minute of 2024 to 2034, unless the clock skips it', () => {
    const moment = fc.tuple(
      fc.constantFrom(...zones),
      fc.integer({ min: 0, max: 4017 }).map((days) => addDays('2024-01-01', days)),
      fc.integer({ min: 0, max: 1439 }).map((minute) => addMinutes('00:00', minute).time),
    );
    fc.assert(
      fc.property(moment, ([zone, date, time]) => {
        const shown = wallClock(instantOf(date, time, zone), zone);
        if (shown.date === date && shown.time === time) return;
        // Skipped: a quarter of an hour further on or less than two hours, the clock has gone past it.
        const before = wallClock(new Date(instantOf(date, time, zone).getTime() - 3 * 3_600_000), zone);
        expect(before.date <= date).toBe(true);
        expect(`${shown.date} ${shown.time}` > `${date} ${time}`).toBe(true);
        for (let minutes = -180; minutes <= 180; minutes += 1) {
          const near = new Date(instantOf(date, time, zone).getTime() + minutes * 60_000);
          expect(wallClock(near, zone)).not.toEqual({ date, time });
        }
      }),
      { numRuns: 400 },
    );
  });

  it('refuses what is no moment', () => {
    expect(() => instantOf('2026-02-30', '25:00', 'UTC')).toThrow(RangeError);
    expect(() => instantOf('2026-02-03', '10:00', 'Mars/Olympus')).toThrow(RangeError);
  });
});
