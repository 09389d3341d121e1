import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from './page-fixture.ts';
import { projectFolder, startBrowserHost } from './start-browser-host.ts';

export { expect } from './page-fixture.ts';

interface ClockFixtures {
  /** Where the host reads by how much its clock is moved. */
  clockFile: string;
  /** Lets minutes pass, on the host's clock and on the page's. */
  pass: (minutes: number) => Promise<void>;
}

/** A Mezzo whose clock a test can move: time passes when the test says so. */
export const test = base.extend<ClockFixtures>({
  clockFile: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'mezzo-clock-'));
    await use(join(folder, 'moved'));
    await rm(folder, { recursive: true, force: true });
  },
  host: async ({ clockFile }, use) => {
    const host = await startBrowserHost({
      environment: {
        MEZZO_TEST_KEY_COST: 'cheap',
        MEZZO_TEST_CLOCK: clockFile,
        NODE_OPTIONS: `--import ${join(projectFolder, 'tests', 'support', 'moved-clock.mjs')}`,
      },
    });
    await use(host);
    await host.stop();
  },
  pass: async ({ page, clockFile }, use) => {
    let passed = 0;
    await page.clock.install();
    await use(async (minutes) => {
      passed += minutes * 60_000;
      writeFileSync(clockFile, String(passed));
      await page.clock.fastForward(minutes * 60_000);
    });
  },
});
