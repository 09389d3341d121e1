import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  daysOfWeek,
  isCalendarDay,
  lastOfMonth,
  weeksOfMonth,
} from '../../../shared/domain/calendar-days.ts';
import { addDays, weekdayOf } from '../../../shared/domain/local-time.ts';

const day = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1950-01-01', days));
const weekStart = fc.integer({ min: 1, max: 7 });

describe('the days of a calendar', () => {
  it('a month shows whole weeks: every day of it once, in order, from the day on which weeks start', () => {
    fc.assert(
      fc.property(day, weekStart, (date, start) => {
        const days = weeksOfMonth(date, start).flat();
        expect(days.every((shown, place) => place === 0 || shown === addDays(days[place - 1]!, 1))).toBe(
          true,
        );
        expect(weekdayOf(days[0]!)).toBe(start);
        expect(days.length % 7).toBe(0);
        expect(days.filter((shown) => shown.slice(0, 7) === date.slice(0, 7))).toHaveLength(
          Number(lastOfMonth(date).slice(8)),
        );
        // no week that belongs to another month alone
        expect(
          days
            .slice(0, 7)
            .concat(days.slice(-7))
            .some((shown) => shown.endsWith('-01')),
        ).toBe(true);
        expect(days.slice(-7)).toContain(lastOfMonth(date));
      }),
    );
  });

  it('a week holds its day', () => {
    fc.assert(
      fc.property(day, weekStart, (date, start) => {
        expect(daysOfWeek(date, start)).toContain(date);
      }),
    );
  });

  it('what is no day between 1900 and 2199 is none', () => {
    expect(['2026-02-28', '1900-01-01', '2199-12-31'].every(isCalendarDay)).toBe(true);
    const others = ['2026-02-29', '1899-12-31', '2200-01-01', '12.3.2026', '', '2026-03-12T10:00'];
    expect(others.some(isCalendarDay)).toBe(false);
  });

  it('a month later is the same day, or the last of a shorter month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
    expect(addMonths('2026-12-31', 2)).toBe('2027-02-28');
    expect(addMonths('2026-03-12', -27)).toBe('2023-12-12');
  });
});
