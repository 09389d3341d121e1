import { cpSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const outDir = join(import.meta.dirname, '..', '.build', 'main');
const node = [...builtinModules, /^node:/];

/** The core reads its migrations beside its own code; built, that is the folder of the one bundle. */
const copyMigrations: Plugin = {
  name: 'copy-migrations',
  applyToEnvironment: (environment) => environment.name === 'main',
  closeBundle() {
    cpSync(join(import.meta.dirname, 'db', 'migrations'), join(outDir, 'migrations'), { recursive: true });
  },
};

/**
 * The Electron host with the core as one module, the core alone as another (what the packaging test starts
 * under Node), and the preload as the one CommonJS file that a sandbox allows. Only Electron and the native
 * SQLite driver stay outside the bundles.
 */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  plugins: [copyMigrations],
  environments: {
    main: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['better-sqlite3'] },
      build: {
        outDir,
        emptyOutDir: true,
        ssr: true,
        target: 'node24',
        sourcemap: false,
        minify: false,
        reportCompressedSize: false,
        rolldownOptions: {
          input: {
            index: join(import.meta.dirname, 'hosts', 'electron', 'index.ts'),
            core: join(import.meta.dirname, 'core.ts'),
          },
          external: [/^electron(\/|$)/, 'better-sqlite3', ...node],
          checks: { importIsUndefined: false }, // rrule is taken by name where it can be, else as a default
          output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunk-[name].js' },
        },
      },
    },
    preload: {
      consumer: 'server',
      resolve: { noExternal: true },
      build: {
        outDir,
        emptyOutDir: false,
        ssr: true,
        target: 'node24',
        sourcemap: false,
        minify: false,
        reportCompressedSize: false,
        rolldownOptions: {
          input: { preload: join(import.meta.dirname, 'hosts', 'electron', 'preload.ts') },
          external: [/^electron(\/|$)/],
          output: { format: 'cjs', entryFileNames: 'preload.cjs' },
        },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      for (const name of ['main', 'preload']) {
        const environment = builder.environments[name];
        if (environment !== undefined) await builder.build(environment);
      }
    },
  },
});
