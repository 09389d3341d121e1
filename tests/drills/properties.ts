import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { projectFolder } from '../support/start-browser-host.ts';
import type { DrillOutcome } from './drill-outcome.ts';

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const reportFile = join(projectFolder, '.build', 'properties.json');

/** The unit and service tests once for each of so many random seeds: properties meet inputs that they never met. */
export async function propertiesAnew(count: number): Promise<DrillOutcome> {
  const problems: string[] = [];
  for (let time = 0; time < count; time += 1) {
    const seed = randomInt(2 ** 31);
    for (const failure of await runWith(seed)) problems.push(`MEZZO_SEED=${seed}: ${failure}`);
  }
  return {
    name: 'Properties with other inputs',
    did: `${count} runs, each with a seed of its own`,
    problems,
  };
}

/** The tests that failed. */
async function runWith(seed: number): Promise<string[]> {
  const asked = ['--config', 'tests/vitest.config.ts', '--project', 'unit'];
  const run = spawn(
    process.execPath,
    [vitest, 'run', ...asked, '--reporter=json', `--outputFile=${reportFile}`],
    { cwd: projectFolder, env: { ...process.env, MEZZO_SEED: String(seed) }, stdio: 'ignore' },
  );
  const code = await new Promise<number | null>((resolve) => run.on('close', resolve));
  if (code === 0) return [];
  const { testResults } = JSON.parse(await readFile(reportFile, 'utf8')) as Report;
  const failed = testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
  );
  return failed.length > 0 ? failed : [`ended with ${code}`];
}

interface Report {
  testResults: { assertionResults: { status: string; fullName: string }[] }[];
}
