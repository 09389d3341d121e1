import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, startOfWeek, weekdayOf } from '../../../shared/domain/local-time.ts';
import { longestSeries, nextWeekday, recurrenceDays } from '../../../shared/domain/recurrence.ts';

const weekly = { startsOn: '2026-03-03', everyWeeks: 1, weekdays: [2] };

describe('a recurrence', () => {
  it('meets weekly for a number of times', () => {
    expect(recurrenceDays({ ...weekly, end: { by: 'count', count: 3 } }).days).toEqual([
      '2026-03-03',
      '2026-03-10',
      '2026-03-17',
    ]);
  });

  it('meets every two weeks on chosen weekdays until a date, that day included', () => {
    const fortnightly = { startsOn: '2026-03-02', everyWeeks: 2, weekdays: [1, 4] };
    expect(recurrenceDays({ ...fortnightly, end: { by: 'date', until: '2026-03-30' } }).days).toEqual([
      '2026-03-02',
      '2026-03-05',
      '2026-03-16',
      '2026-03-19',
      '2026-03-30',
    ]);
  });

  it('leaves closed days out, names them, and counts the days that remain', () => {
    const closures = [{ startsOn: '2026-03-09', endsOn: '2026-03-13', name: 'Break' }];
    const { days, skipped } = recurrenceDays({ ...weekly, end: { by: 'count', count: 3 } }, closures);
    expect(days).toEqual(['2026-03-03', '2026-03-17', '2026-03-24']);
    expect(skipped).toEqual([{ date: '2026-03-10', closure: 'Break' }]);
  });

  it('ends, also where everything is closed', () => {
    const closures = [{ startsOn: '1900-01-01', endsOn: '2199-12-31', name: 'Closed for good' }];
    const { days, skipped } = recurrenceDays({ ...weekly, end: { by: 'count', count: 400 } }, closures);
    expect(days).toEqual([]);
    expect(skipped.length).toBeLessThanOrEqual(longestSeries);
  });

  it('says by one day too many that it is too long', () => {
    const endless = { startsOn: '2026-01-01', everyWeeks: 1, weekdays: [1, 2, 3, 4, 5, 6, 7] };
    expect(recurrenceDays({ ...endless, end: { by: 'date', until: '2199-12-31' } }).days).toHaveLength(
      longestSeries + 1,
    );
    expect(recurrenceDays({ ...endless, end: { by: 'count', count: 400 } }).days).toHaveLength(400);
  });

  it('falls on its weekdays, in its weeks, in order, within its bounds', () => {
    const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days));
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 1, max: 8 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        fc.integer({ min: 1, max: 60 }),
        (startsOn, everyWeeks, weekdays, count) => {
          const { days } = recurrenceDays({ startsOn, everyWeeks, weekdays, end: { by: 'count', count } });
          expect(days).toHaveLength(count);
          expect(days).toEqual([...new Set(days)].sort());
          for (const date of days) {
            expect(date >= startsOn).toBe(true);
            expect(weekdays).toContain(weekdayOf(date));
            const weeks = daysBetween(startOfWeek(startsOn, 1), startOfWeek(date, 1)) / 7;
            expect(weeks % everyWeeks).toBe(0);
          }
          const until = days.at(-1)!;
          const end = { by: 'date' as const, until };
          expect(recurrenceDays({ startsOn, everyWeeks, weekdays, end }).days).toEqual(days);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('finds the first such weekday from a day on', () => {
    expect(nextWeekday('2026-03-12', 4)).toBe('2026-03-12');
    expect(nextWeekday('2026-03-12', 3)).toBe('2026-03-18');
    expect(nextWeekday('2026-03-12', 7)).toBe('2026-03-15');
  });
});
