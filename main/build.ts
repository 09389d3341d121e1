import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const projectFolder = join(import.meta.dirname, '..');
const buildFolder = join(projectFolder, '.build');

/** What is built, from which sources, by which Vite configuration. */
interface BuildTarget {
  name: 'page' | 'main';
  configFile: string;
  sources: readonly string[];
}

const page: BuildTarget = {
  name: 'page',
  configFile: 'renderer/vite.config.ts',
  sources: ['renderer', 'shared', 'package-lock.json'],
};

const main: BuildTarget = {
  name: 'main',
  configFile: 'main/vite.config.ts',
  sources: ['main', 'shared', 'package-lock.json'],
};

/** Builds the page into .build/page, unless what is there was built from these very sources. */
export function buildPage(): Promise<void> {
  return buildUnlessFresh(page);
}

/** Builds the Electron host, the core and the preload into .build/main, unless they are fresh. */
export function buildMain(): Promise<void> {
  return buildUnlessFresh(main);
}

async function buildUnlessFresh(target: BuildTarget): Promise<void> {
  const stampFile = join(buildFolder, `${target.name}.stamp`);
  const stamp = await stampSources(target.sources);
  const isFresh = async () => (await readFile(stampFile, 'utf8').catch(() => '')) === stamp;
  if (await isFresh()) return;
  await mkdir(buildFolder, { recursive: true });
  await whileAlone(join(buildFolder, `${target.name}.lock`), async () => {
    if (await isFresh()) return; // another start has built it meanwhile
    console.log(`Building the ${target.name === 'page' ? 'page' : 'main process'} ...`);
    await buildForProduction(join(projectFolder, target.configFile));
    await writeFile(stampFile, stamp);
  });
}

/** Two starts at once must not build into the same folder. A lock that was left behind counts for two minutes. */
async function whileAlone(lock: string, work: () => Promise<void>): Promise<void> {
  while (!(await tryToTake(lock))) await wait(100);
  try {
    await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

async function tryToTake(lock: string): Promise<boolean> {
  try {
    await mkdir(lock);
    return true;
  } catch {
    const taken = await stat(lock).catch(() => undefined);
    if (taken !== undefined && Date.now() - taken.mtimeMs > 120_000)
      await rm(lock, { recursive: true, force: true });
    return false;
  }
}

/**
 * Always the product, never a variant of it: where NODE_ENV says 'test', as under a test runner, React's
 * development build would go into the page.
 */
async function buildForProduction(configFile: string): Promise<void> {
  const surroundings = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    const { createBuilder } = await import('vite');
    const builder = await createBuilder({
      configFile,
      configLoader: 'native',
      mode: 'production',
      logLevel: 'warn',
    });
    await builder.buildApp();
  } finally {
    if (surroundings === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = surroundings;
  }
}

/** A digest of every source's name, size and time of change; a file that went away changes it too. */
async function stampSources(sources: readonly string[]): Promise<string> {
  const files = (await Promise.all(sources.map(listFiles))).flat().toSorted();
  const digest = createHash('sha256');
  for (const file of files) {
    const { size, mtimeMs } = await stat(file);
    digest.update(`${file}\0${size}\0${mtimeMs}\n`);
  }
  return digest.digest('hex');
}

async function listFiles(source: string): Promise<string[]> {
  const path = join(projectFolder, source);
  if ((await stat(path)).isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

if (import.meta.main) {
  await buildPage();
  await buildMain();
}
