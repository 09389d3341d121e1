import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { buildMain, buildPage } from './build.ts';
import { fetchElectron, fetchLimit, findElectron, findObstacle } from './electron-runtime.ts';
import { launchUsage, readLaunchOptions, type LaunchOptions } from './hosts/launch-options.ts';

const projectFolder = join(import.meta.dirname, '..');
/** A window that ends with a failure this soon has never opened, milliseconds. */
const openingTime = 10_000;

/** `npm start` and `npm run dev`: builds what is stale, then opens Mezzo in its window or in the browser. */
async function launch(args: readonly string[]): Promise<void> {
  const options = readOptionsOrExplain(args);
  if (options.isDevelopment) return await runDevelopment(options, args);
  await buildPage();

  const reason = options.isBrowserWanted ? 'as asked' : await openWindow(args);
  if (reason === undefined) return;
  console.log(`Mezzo opens in the browser: ${reason}.`);
  const { runBrowserHost } = await import('./hosts/browser/index.ts');
  await runBrowserHost(options);
}

/** Opens the window and waits until it is closed; when that cannot be, the reason, for one line. */
async function openWindow(args: readonly string[]): Promise<string | undefined> {
  const obstacle = findObstacle();
  if (obstacle !== undefined) return obstacle;
  if (findElectron() === undefined) {
    console.log(`Fetching Electron's runtime (at most ${fetchLimit / 1000} seconds) ...`);
    await fetchElectron();
  }
  const executable = findElectron();
  if (executable === undefined) return "Electron's runtime is not here and could not be fetched";
  await buildMain();

  process.on('SIGINT', () => undefined); // Ctrl-C reaches the window by itself: it shares our terminal
  const startedAt = performance.now();
  const exitCode = await runToEnd(executable, [projectFolder, ...args], process.env);
  if (exitCode === 0) return undefined;
  if (performance.now() - startedAt < openingTime) return 'the window did not open';
  process.exitCode = exitCode;
  return undefined;
}

/**
 * The browser host under `node --watch`, with the page from its sources. The token and the port stay the same
 * over restarts, so that the open page goes on.
 */
async function runDevelopment(options: LaunchOptions, args: readonly string[]): Promise<void> {
  const host = join(projectFolder, 'main', 'hosts', 'browser', 'index.ts');
  const port = options.port === 0 ? ['--port', '5199'] : [];
  const token = randomBytes(32).toString('base64url');
  process.on('SIGINT', () => undefined);
  process.exitCode = await runToEnd(
    process.execPath,
    ['--watch', '--watch-preserve-output', host, ...args, ...port],
    { ...process.env, MEZZO_DEVELOPMENT_TOKEN: token },
  );
}

/** The exit code of a program that shares our terminal; a signal to end is passed on to it. */
function runToEnd(command: string, args: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', env: environment, cwd: projectFolder });
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
