import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';
import type { SuiteOutcome } from './suite-outcome.ts';

/** A Vitest reporter that writes the suite's outcome with each skipped test's reason, for run-all.ts. */
export default class OutcomeReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const skipped = tests.filter((test) => test.result().state === 'skipped');
    const outcome: SuiteOutcome = {
      passed: tests.filter((test) => test.result().state === 'passed').length,
      failed:
        tests.filter((test) => test.result().state === 'failed').length +
        // a file that could not be loaded has no tests that could fail
        modules.filter((module) => module.errors().length > 0).length +
        unhandledErrors.length,
      skipped: skipped.map((test) => {
        const result = test.result();
        return { name: test.fullName, reason: result.state === 'skipped' ? result.note : undefined };
      }),
    };
    const file = process.env['MEZZO_UNIT_REPORT'];
    if (file !== undefined) writeFileSync(file, JSON.stringify(outcome));
  }
}
