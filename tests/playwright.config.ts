import { defineConfig } from '@playwright/test';
import { findBrowser } from './support/find-browser.ts';
import { surroundings } from './support/surroundings.ts';

Object.assign(process.env, surroundings);
const reportFile = process.env['MEZZO_E2E_REPORT'];

/** End-to-end tests: a real Chromium, the real browser host, a workspace of its own for each test. */
export default defineConfig({
  testDir: './e2e',
  outputDir: '../.build/e2e',
  globalSetup: './support/build-page.ts',
  fullyParallel: true,
  // one more than the cores of a small machine: each test waits for half of its time
  workers: 3,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: reportFile === undefined ? 'list' : [['list'], ['json', { outputFile: reportFile }]],
  use: {
    launchOptions: findBrowser(),
    viewport: { width: 1280, height: 800 },
    // a press that finds nothing fails by itself, not by the time limit of its test
    actionTimeout: 20_000,
    locale: 'en-US',
    timezoneId: 'America/Chicago',
    screenshot: 'only-on-failure',
    // A trace of every test takes two fifths of their time: asked for when one fails.
    trace: process.env['MEZZO_TRACE'] === undefined ? 'off' : 'retain-on-failure',
  },
});
