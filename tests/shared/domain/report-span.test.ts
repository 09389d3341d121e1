import { expect, it } from 'vitest';
import { reportSpan } from '../../../shared/domain/report-span.ts';

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
