import { describe, expect, it } from 'vitest';
import { countOutcomes, readPlaywrightReport, sayCount } from './suite-outcome.ts';

describe('the count at the end of npm test', () => {
  it('adds the suites up in one line', () => {
    const count = countOutcomes([
      { passed: 3, failed: 0, skipped: [{ name: 'the window', reason: 'no runtime here' }] },
      { passed: 4, failed: 2, skipped: [] },
    ]);
    expect(sayCount(count)).toBe('7 passed, 2 failed, 1 skipped');
  });

  it('counts a test that is skipped without a reason as failed', () => {
    const count = countOutcomes([
      { passed: 1, failed: 0, skipped: [{ name: 'a' }, { name: 'b', reason: ' ' }] },
    ]);
    expect(count).toEqual({ passed: 1, failed: 2, skipped: 0 });
  });
});

describe("Playwright's report", () => {
  const spec = (title: string, status: 'expected' | 'unexpected' | 'flaky' | 'skipped', reason?: string) => ({
    title,
    tests: [{ status, annotations: reason === undefined ? [] : [{ type: 'skip', description: reason }] }],
  });

  it('is read through all its levels, with the reason of each skipped test', () => {
    const outcome = readPlaywrightReport({
      suites: [
        {
          title: 'electron.spec.ts',
          specs: [spec('opens', 'skipped', 'no runtime here')],
          suites: [{ title: 'the window', specs: [spec('locks', 'expected'), spec('prints', 'unexpected')] }],
        },
      ],
    });
    expect(outcome).toEqual({
      passed: 1,
      failed: 1,
      skipped: [{ name: 'electron.spec.ts > opens', reason: 'no runtime here' }],
    });
  });

  it('counts a test that passed only at the second try, and an error outside every test, as failed', () => {
    const suites = [{ title: 'a.spec.ts', specs: [spec('wavers', 'flaky')] }];
    expect(readPlaywrightReport({ suites, errors: [{ message: 'the setup failed' }] }).failed).toBe(2);
  });
});
