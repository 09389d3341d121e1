import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../../shared/domain/local-time.ts';
import { reportSpan, schoolYearOf } from '../../../shared/domain/report-span.ts';

it.each([
  ['2026-03-12', 'this-month', '2026-03-01', '2026-03-31'],
  ['2028-02-29', 'this-month', '2028-02-01', '2028-02-29'],
  ['2026-01-05', 'last-month', '2025-12-01', '2025-12-31'],
  ['2026-03-12', 'term', '2026-01-01', '2026-07-31'],
  ['2026-08-01', 'term', '2026-08-01', '2026-12-31'],
  ['2026-03-12', 'school-year', '2025-08-01', '2026-07-31'],
  ['2026-07-31', 'school-year', '2025-08-01', '2026-07-31'],
  ['2026-08-01', 'school-year', '2026-08-01', '2027-07-31'],
] as const)('on %s, %s is from %s to %s', (today, name, from, to) => {
  expect(reportSpan(name, today)).toEqual({ from, to });
});

const georgia = { begins: '08-05', secondTerm: '01-06' };
const melbourne = { begins: '01-28', secondTerm: '07-14' };
it.each([
  ['2026-01-05', georgia, 'term', '2025-08-05', '2026-01-05'],
  ['2026-01-06', georgia, 'term', '2026-01-06', '2026-08-04'],
  ['2026-08-04', georgia, 'school-year', '2025-08-05', '2026-08-04'],
  ['2026-08-05', georgia, 'term', '2026-08-05', '2027-01-05'],
  ['2026-07-13', melbourne, 'term', '2026-01-28', '2026-07-13'],
  ['2026-07-14', melbourne, 'term', '2026-07-14', '2027-01-27'],
  ['2026-01-27', melbourne, 'school-year', '2025-01-28', '2026-01-27'],
  ['2026-01-27', { begins: '03-01', secondTerm: '03-01' }, 'term', '2025-03-01', '2026-02-28'],
] as const)(
  'on %s, in a school whose year is %o, %s is from %s to %s',
  (today, schoolYear, name, from, to) => {
    expect(reportSpan(name, today, schoolYear)).toEqual({ from, to });
  },
);

it('every day is in its term and its term in its school year, wherever these begin', () => {
  const monthDay = fc.integer({ min: 0, max: 364 }).map((days) => addDays('2026-01-01', days).slice(5));
  const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2020-01-01', days));
  fc.assert(
    fc.property(day, monthDay, monthDay, (today, begins, secondTerm) => {
      const schoolYear = { begins, secondTerm };
      const year = reportSpan('school-year', today, schoolYear);
      const term = reportSpan('term', today, schoolYear);
      expect(year.from <= term.from && term.from <= today && today <= term.to && term.to <= year.to).toBe(
        true,
      );
      expect(schoolYearOf(today, schoolYear)).toBe(Number(year.from.slice(0, 4)));
      const next = addDays(term.to, 1);
      expect(reportSpan('term', next, schoolYear).from).toBe(next);
    }),
  );
});

it('a month is counted to the school year in which it ends', () => {
  expect([schoolYearOf('2026-07'), schoolYearOf('2026-08'), schoolYearOf('2026-08', georgia)]).toEqual([
    2025, 2026, 2026,
  ]);
});
