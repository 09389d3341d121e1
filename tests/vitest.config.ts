import { defineConfig } from 'vitest/config';

/** Unit, service and host tests: everything that needs no browser. End-to-end tests run by Playwright. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    environment: 'node',
    include: ['**/*.test.ts', '**/*.test.tsx'],
    exclude: ['e2e/**', 'bench/**', 'packaging/**', '**/node_modules/**'],
    // each file in a process of its own: the SQLite driver is native and some tests kill what they start
    pool: 'forks',
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
