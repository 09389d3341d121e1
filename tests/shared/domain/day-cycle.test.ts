import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DayCycle, letterFinder, lettersOf } from '../../../shared/domain/day-cycle.ts';
import { addDays, startOfWeek, weekdayOf } from '../../../shared/domain/local-time.ts';

const days = (from: string, count: number) => Array.from({ length: count }, (_, day) => addDays(from, day));
const anyDay = fc.integer({ min: -4000, max: 8000 }).map((day) => addDays('2024-01-01', day));

describe('the letters of days', () => {
  it('A/B weeks take turns from Monday to Sunday, also before the cycle begins', () => {
    // 2026-03-11 is a Wednesday
    const letterOf = letterFinder({ kind: 'weeks', length: 2, startsOn: '2026-03-11' });
    expect(
      ['2026-03-09', '2026-03-15', '2026-03-16', '2026-03-22', '2026-03-23', '2026-03-02'].map(letterOf),
    ).toEqual(['A', 'A', 'B', 'B', 'A', 'B']);
  });

  it('a six-day cycle counts school days: weekends have no letter and use none up', () => {
    const letterOf = letterFinder({ kind: 'days', length: 6, startsOn: '2026-03-09' });
    expect(days('2026-03-09', 10).map(letterOf)).toEqual([
      'A',
      'B',
      'C',
      'D',
      'E',
      null,
      null,
      'F',
      'A',
      'B',
    ]);
  });

  it('a closure day has no letter, and the next school day takes the turn', () => {
    const closures = [
      { startsOn: '2026-03-10', endsOn: '2026-03-11', name: 'Snow' },
      { startsOn: '2026-03-11', endsOn: '2026-03-14', name: 'Break, written twice over' },
    ];
    const letterOf = letterFinder({ kind: 'days', length: 2, startsOn: '2026-03-09' }, closures);
    expect(days('2026-03-09', 9).map(letterOf)).toEqual(['A', null, null, null, null, null, null, 'B', 'A']);
  });

  it('a cycle that begins on a weekend begins with the next school day', () => {
    const letterOf = letterFinder({ kind: 'days', length: 2, startsOn: '2026-03-14' });
    expect(letterOf('2026-03-16')).toBe('A');
    expect(letterOf('2026-03-13')).toBe('B');
  });

  it('without a cycle no day has a letter', () => {
    expect(letterFinder({ kind: 'none', length: 2, startsOn: '2026-03-09' })('2026-03-09')).toBeNull();
    expect(lettersOf({ kind: 'none', length: 2, startsOn: '2026-03-09' })).toEqual([]);
    expect(lettersOf({ kind: 'days', length: 10, startsOn: '2026-03-09' }).join('')).toBe('ABCDEFGHIJ');
  });

  it('each school day has the letter after that of the school day before, whatever is closed', () => {
    fc.assert(
      fc.property(
        anyDay,
        anyDay,
        fc.integer({ min: 2, max: 10 }),
        fc.array(fc.tuple(fc.nat(60), fc.nat(12)), { maxLength: 6 }),
        (startsOn, from, length, breaks) => {
          const cycle: DayCycle = { kind: 'days', length, startsOn };
          const closures = breaks.map(([after, lasting]) => ({
            startsOn: addDays(from, after),
            endsOn: addDays(from, after + lasting),
            name: 'Closed',
          }));
          const letterOf = letterFinder(cycle, closures);
          const isSchoolDay = (date: string) =>
            weekdayOf(date) <= 5 && !closures.some((one) => one.startsOn <= date && date <= one.endsOn);
          const span = days(from, 70);
          for (const date of span) expect(letterOf(date) !== null).toBe(isSchoolDay(date));
          const letters = span.map(letterOf).filter((letter) => letter !== null);
          const alphabet = lettersOf(cycle);
          letters.slice(1).forEach((letter, place) => {
            expect(alphabet.indexOf(letter)).toBe((alphabet.indexOf(letters[place]!) + 1) % length);
          });
          let first = startsOn;
          while (!isSchoolDay(first)) first = addDays(first, 1);
          expect(letterOf(first)).toBe('A');
        },
      ),
      { numRuns: 60 },
    );
  });

  it('the days of a week share a letter, and the weeks take turns', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: 2, max: 10 }), (startsOn, date, length) => {
        const letterOf = letterFinder({ kind: 'weeks', length, startsOn });
        expect(letterOf(date)).toBe(letterOf(startOfWeek(date, 1)));
        expect(letterOf(addDays(date, 7 * length))).toBe(letterOf(date));
        expect(letterOf(addDays(date, 7))).not.toBe(letterOf(date));
        expect(letterOf(startsOn)).toBe('A');
      }),
    );
  });
});
