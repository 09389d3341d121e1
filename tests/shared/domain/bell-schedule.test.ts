import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodProblems, periodsMet } from '../../../shared/domain/bell-schedule.ts';

const period = (name: string, start: string, minutes: number) => ({ name, start, minutes });

describe('a bell schedule', () => {
  it('has periods in order, apart, with names of their own, before midnight', () => {
    expect(periodProblems([period('P1', '08:00', 45), period('P2', '08:45', 45)])).toEqual([]);
    expect(periodProblems([period('P1', '08:00', 45), period('P2', '08:44', 45)])).toEqual([
      { place: 1, problem: 'overlaps' },
    ]);
    expect(periodProblems([period('P1', '09:00', 45), period(' p1 ', '10:00', 45)])).toEqual([
      { place: 1, problem: 'same-name' },
    ]);
    expect(periodProblems([period('P1', '09:00', 45), period('P2', '08:00', 45)])).toEqual([
      { place: 1, problem: 'not-in-order' },
    ]);
    expect(periodProblems([period('Night', '23:30', 31)])).toEqual([{ place: 0, problem: 'past-midnight' }]);
  });

  it('says which periods a session touches, and for how many minutes', () => {
    const bells = [period('P1', '08:00', 45), period('P2', '08:50', 45), period('P3', '09:40', 45)];
    const met = (start: string, minutes: number) =>
      periodsMet(bells, { start, minutes }).map((one) => [one.period.name, one.minutes]);
    expect(met('08:30', 40)).toEqual([
      ['P1', 15],
      ['P2', 20],
    ]);
    expect(met('08:45', 5)).toEqual([]);
    expect(met('08:50', 45)).toEqual([['P2', 45]]);
    expect(met('07:00', 600)).toEqual([
      ['P1', 45],
      ['P2', 45],
      ['P3', 45],
    ]);
  });

  it('without problems no two periods share a minute, so a minute touches at most one', () => {
    const clock = fc.integer({ min: 0, max: 1439 }).map((minute) => {
      const text = (number: number) => String(number).padStart(2, '0');
      return `${text(Math.floor(minute / 60))}:${text(minute % 60)}`;
    });
    const periods = fc.array(
      fc.record({
        name: fc.string({ minLength: 1 }),
        start: clock,
        minutes: fc.integer({ min: 1, max: 200 }),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(periods, clock, (some, start) => {
        fc.pre(periodProblems(some).length === 0);
        expect(periodsMet(some, { start, minutes: 1 }).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
