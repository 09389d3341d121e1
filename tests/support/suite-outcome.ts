/** What a suite came to; a skipped test is named with its reason. */
export interface SuiteOutcome {
  passed: number;
  failed: number;
  skipped: readonly SkippedTest[];
}

export interface SkippedTest {
  name: string;
  /** Absent when the test gives none, which counts as a failure: see `countOutcomes`. */
  reason?: string;
}

export interface OutcomeCount {
  passed: number;
  failed: number;
  skipped: number;
}

/** The parts of Playwright's JSON report that are read here. */
export interface PlaywrightReport {
  suites: readonly PlaywrightSuite[];
  errors?: readonly unknown[];
}
interface PlaywrightSuite {
  title: string;
  suites?: readonly PlaywrightSuite[];
  specs: readonly {
    title: string;
    tests: readonly {
      status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
      annotations: readonly { type: string; description?: string }[];
    }[];
  }[];
}

/** Reads Playwright's report. An error outside every test (a setup that failed) is one more failure. */
export function readPlaywrightReport(report: PlaywrightReport): SuiteOutcome {
  const tests = report.suites.flatMap((suite) => listPlaywrightTests(suite, []));
  return {
    passed: tests.filter(({ status }) => status === 'expected').length,
    // a test that passes only at the second try is a failure that hides
    failed:
      tests.filter(({ status }) => status === 'unexpected' || status === 'flaky').length +
      (report.errors?.length ?? 0),
    skipped: tests
      .filter(({ status }) => status === 'skipped')
      .map(({ name, annotations }) => ({
        name,
        reason: annotations.find(({ type, description }) => type === 'skip' && description)?.description,
      })),
  };
}

function listPlaywrightTests(suite: PlaywrightSuite, parents: readonly string[]) {
  const path = [...parents, suite.title];
  const own = suite.specs.flatMap(({ title, tests }) =>
    tests.map((test) => ({ ...test, name: [...path, title].join(' > ') })),
  );
  const inner: typeof own = (suite.suites ?? []).flatMap((child) => listPlaywrightTests(child, path));
  return [...own, ...inner];
}

/**
 * Adds the suites up. A test that is skipped without saying why is counted as failed: nobody would ever ask
 * for it again.
 */
export function countOutcomes(outcomes: readonly SuiteOutcome[]): OutcomeCount {
  const skipped = outcomes.flatMap((outcome) => outcome.skipped);
  const unexplained = skipped.filter(({ reason }) => reason === undefined || reason.trim() === '').length;
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.reduce((sum, { failed }) => sum + failed, 0) + unexplained,
    skipped: skipped.length - unexplained,
  };
}

/** The one line at the end of `npm test`. */
export function sayCount({ passed, failed, skipped }: OutcomeCount): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
