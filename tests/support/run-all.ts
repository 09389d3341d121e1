import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  countOutcomes,
  readPlaywrightReport,
  sayCount,
  type PlaywrightReport,
  type SuiteOutcome,
} from './suite-outcome.ts';

const projectFolder = join(import.meta.dirname, '..', '..');
const reportFolder = join(projectFolder, '.build', 'reports');
const playwrightConfig = join('tests', 'playwright.config.ts');

interface Suite {
  name: string;
  /** A program of node_modules/.bin with its arguments. */
  command: readonly [program: string, ...args: string[]];
  /** Where the suite writes what each test came to; a check without one is a single pass or failure. */
  report?: { variable: string; read: (text: string) => SuiteOutcome };
}

const unitReport = {
  variable: 'MEZZO_UNIT_REPORT',
  read: (text: string) => JSON.parse(text) as SuiteOutcome,
};
const e2eReport = {
  variable: 'MEZZO_E2E_REPORT',
  read: (text: string) => readPlaywrightReport(JSON.parse(text) as PlaywrightReport),
};

/** They only read, so they run at once. */
const checks: readonly Suite[] = [
  { name: 'types', command: ['tsc', '-b'] },
  { name: 'lint', command: ['oxlint', '--deny-warnings'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
];
/** Each by itself: they fill the machine, and wait for what is shown. */
const suites: readonly Suite[] = [
  { name: 'unit and service tests', command: composeVitest('unit'), report: unitReport },
  {
    name: 'end-to-end tests',
    command: ['playwright', 'test', '--config', playwrightConfig],
    report: e2eReport,
  },
  { name: 'packaging', command: composeVitest('packaging'), report: unitReport },
];

await mkdir(reportFolder, { recursive: true });
const outcomes: SuiteOutcome[] = await Promise.all(checks.map(runSuite));
for (const suite of suites) outcomes.push(await runSuite(suite));

const count = countOutcomes(outcomes);
const skipped = outcomes.flatMap((outcome) => outcome.skipped);
if (skipped.length > 0) console.log('\nSkipped:');
for (const { name, reason } of skipped) console.log(`  ${name}: ${reason ?? 'NO REASON GIVEN'}`);
console.log(`\n${sayCount(count)}`);
process.exitCode = count.failed === 0 ? 0 : 1;

async function runSuite(suite: Suite): Promise<SuiteOutcome> {
  console.log(`\n== ${suite.name}`);
  const reportFile = join(reportFolder, `${suite.name.replaceAll(' ', '-')}.json`);
  await rm(reportFile, { force: true });
  const startedAt = performance.now();
  const exitCode = await run(
    suite.command,
    suite.report === undefined ? {} : { [suite.report.variable]: reportFile },
  );
  const outcome = await readOutcome(suite, reportFile, exitCode);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`== ${suite.name}: ${sayCount(countOutcomes([outcome]))} (${seconds} s)`);
  return outcome;
}

/** A program that fails has failed, whatever its report says or when it has written none. */
async function readOutcome({ report }: Suite, reportFile: string, exitCode: number): Promise<SuiteOutcome> {
  const failedWhole: SuiteOutcome = { passed: 0, failed: 1, skipped: [] };
  if (report === undefined) return exitCode === 0 ? { passed: 1, failed: 0, skipped: [] } : failedWhole;
  const text = await readFile(reportFile, 'utf8').catch(() => undefined);
  if (text === undefined) return failedWhole;
  const outcome = report.read(text);
  return exitCode !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome;
}

function composeVitest(project: string): [string, ...string[]] {
  const reporters = ['--reporter', 'default', '--reporter', './tests/support/outcome-reporter.ts'];
  return ['vitest', 'run', '--config', join('tests', 'vitest.config.ts'), '--project', project, ...reporters];
}

function run([program, ...args]: Suite['command'], environment: Record<string, string>): Promise<number> {
  const isWindows = process.platform === 'win32';
  const path = join(projectFolder, 'node_modules', '.bin', isWindows ? `${program}.cmd` : program);
  return new Promise((resolve) => {
    const child = spawn(path, args, {
      cwd: projectFolder,
      stdio: 'inherit',
      shell: isWindows, // a .cmd file is run by the shell
      env: { ...process.env, ...environment },
    });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
