import { defineConfig } from 'vitest/config';
import { LongestFirst } from './support/longest-first.ts';
import { surroundings } from './support/surroundings.ts';

/**
 * Two suites that need no browser: `unit` holds the domain, the services, the page's parts and the hosts;
 * `packaging` packs the product and starts what was packed. End-to-end tests run by Playwright.
 */
export default defineConfig({
  cacheDir: '../.build/vitest',
  test: {
    root: import.meta.dirname,
    env: surroundings,
    // processes, not threads: the SQLite driver is native, and some tests kill what they start
    pool: 'forks',
    // one more than the cores of a small machine: the longest of these tests wait for processes of their own
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // One process takes file after file: every test makes what it needs and takes it away, and reading the core
          // anew for each file would be a quarter of the time. What stands in for a module of ours is put there by
          // vi.doMock and taken away by the same file (tests/renderer/data/query.test.ts), never by vi.mock.
          isolate: false,
          environment: 'node',
          setupFiles: ['support/property-seed.ts'],
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: ['e2e/**', 'bench/**', 'packaging/**', '**/node_modules/**'],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'packaging',
          environment: 'node',
          include: ['packaging/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
