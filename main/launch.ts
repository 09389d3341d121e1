import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { buildMain, buildPage } from './build.ts';
import { launchUsage, readLaunchOptions, type LaunchOptions } from './hosts/launch-options.ts';

const projectFolder = join(import.meta.dirname, '..');
/** How long Electron's runtime may take to arrive before Mezzo opens in the browser instead, milliseconds. */
const fetchLimit = 20_000;

/** `npm start` and `npm run dev`: builds what is stale, then opens Mezzo in its window or in the browser. */
async function launch(args: readonly string[]): Promise<void> {
  const options = readOptionsOrExplain(args);
  if (options.isDevelopment) return await runDevelopment(options, args);
  await buildPage();

  const runtime = options.isBrowserWanted ? undefined : await findOrFetchElectron();
  if (runtime !== undefined) {
    await buildMain();
    return await runElectron(runtime, args);
  }
  console.log(
    options.isBrowserWanted
      ? 'Mezzo opens in the browser, as asked.'
      : "Electron's runtime is not here and could not be fetched, so Mezzo opens in the browser instead.",
  );
  const { runBrowserHost } = await import('./hosts/browser/index.ts');
  await runBrowserHost(options);
}

/** The path of Electron's executable, fetched within the limit when it is not there yet. */
async function findOrFetchElectron(): Promise<string | undefined> {
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  const present = findElectron(folder);
  if (present !== undefined) return present;
  console.log(`Looking for Electron's runtime (at most ${fetchLimit / 1000} seconds) ...`);
  await runToEnd(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore', timeout: fetchLimit });
  return findElectron(folder);
}

function findElectron(folder: string): string | undefined {
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const executable = join(folder, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(executable) ? executable : undefined;
}

/** Runs the window until it is closed. The signals of Ctrl-C reach it by themselves: it shares our terminal. */
async function runElectron(executable: string, args: readonly string[]): Promise<void> {
  process.on('SIGINT', () => undefined);
  process.exitCode = await runToEnd(executable, [projectFolder, ...args], { stdio: 'inherit' });
}

/**
 * The browser host under `node --watch`, with the page from its sources. The token and the port stay the same
 * over restarts, so that the open page goes on.
 */
async function runDevelopment(options: LaunchOptions, args: readonly string[]): Promise<void> {
  const host = join(projectFolder, 'main', 'hosts', 'browser', 'index.ts');
  const port = options.port === 0 ? ['--port', '5199'] : [];
  const environment = { ...process.env, MEZZO_DEVELOPMENT_TOKEN: randomBytes(32).toString('base64url') };
  process.on('SIGINT', () => undefined);
  process.exitCode = await runToEnd(
    process.execPath,
    ['--watch', '--watch-preserve-output', host, ...args, ...port],
    { stdio: 'inherit', env: environment, cwd: projectFolder },
  );
}

function runToEnd(
  command: string,
  args: readonly string[],
  options: { stdio: 'inherit' | 'ignore'; timeout?: number; env?: NodeJS.ProcessEnv; cwd?: string },
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, options);
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
    process.on('SIGTERM', () => child.kill('SIGTERM'));
  });
}

/** The options, or one line on what is wrong with them and which there are. */
function readOptionsOrExplain(args: readonly string[]): LaunchOptions {
  try {
    return readLaunchOptions(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${launchUsage}`);
    process.exit(2);
  }
}

await launch(process.argv.slice(2));
process.exit();
