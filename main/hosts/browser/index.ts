import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createCore, type CoreOptions } from '../../core.ts';
import { createLog } from '../../log.ts';
import { browserSession } from '../../../shared/contract/host-bridge.ts';
import { composeCoreOptions } from '../core-options.ts';
import { findApplicationFolder } from '../default-folder.ts';
import { readLaunchOptions, type LaunchOptions } from '../launch-options.ts';
import { openPageFiles } from '../page-files.ts';
import { codeLifetime, createAdmission } from './admission.ts';
import { startDevelopmentPage, type DevelopmentPage } from './development.ts';
import { openAddress } from './open-address.ts';
import { startLoopbackServer, type LoopbackOptions, type PageResponder } from './server.ts';

const projectFolder = join(import.meta.dirname, '..', '..', '..');

/**
 * Opens Mezzo on the loopback interface and keeps it open until Ctrl-C or a signal to end; the workspace is
 * closed properly in either case. Prints the address, and a fresh one for each Enter.
 */
export async function runBrowserHost(options: LaunchOptions): Promise<void> {
  const end = waitForEnd(); // from the first moment: what is opened below is closed whenever the end is asked for
  process.umask(0o077); // every file that is made from here on is this person's alone

  const log = createLog({ folder: join(findApplicationFolder(), 'logs') });
  const appVersion = readAppVersion();
  const { workspaceDir } = options;
  const core = await createCore({
    ...composeCoreOptions({ workspaceDir, log, appVersion, hostName: 'browser' }),
    passphraseCost: readTestCost(),
  });
  const admission = createAdmission(() => performance.now(), readDevelopmentToken(options));

  let development: DevelopmentPage | undefined;
  const respondInDevelopment: PageResponder = (request, response) => {
    if (development === undefined) response.writeHead(503).end('Not ready yet: reload.');
    else development.respond(request, response);
  };
  const page = options.isDevelopment
    ? respondInDevelopment
    : await openPageFiles(join(projectFolder, '.build', 'page'));
  const report: LoopbackOptions['report'] = (event, facts) => log.warn(`loopback.${event}`, facts);
  const { port } = options;
  const server = await startLoopbackServer({ router: core.router, page, admission, port, report }).catch(
    (error: NodeJS.ErrnoException) => error,
  );
  if (server instanceof Error) {
    await core.close();
    if (server.code !== 'EADDRINUSE') throw server;
    console.error(`Port ${port} is taken. Leave --port out, and Mezzo takes a free one.`);
    process.exitCode = 1;
    return;
  }
  if (options.isDevelopment) development = await startDevelopmentPage(projectFolder, server.http);
  log.info('host.started', { host: 'browser', version: appVersion });

  const issueAddress = () => `${server.origin}/#${browserSession.codeParameter}=${admission.issueCode()}`;
  if (options.isOpenedByItself) openAddress(issueAddress());
  printAddress(issueAddress());
  const terminal = createInterface({ input: process.stdin });
  terminal.on('line', () => printAddress(issueAddress()));

  await end;
  terminal.close();
  await development?.close();
  await server.close();
  await core.close();
  log.info('host.ended', { host: 'browser' });
  console.log('Mezzo is closed.');
}

function printAddress(address: string): void {
  const seconds = codeLifetime / 1000;
  console.log(`Mezzo is open at ${address}`);
  console.log(`The address opens once, within ${seconds} seconds. Enter: a new one. Ctrl-C: close Mezzo.`);
}

/** Resolves at the first request to end; later ones are ignored while the workspace closes. */
function waitForEnd(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
}

function readAppVersion(): string {
  const manifest = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}

/** In development the launcher keeps one token over restarts of the core, so that the open page goes on. */
function readDevelopmentToken(options: LaunchOptions): string | undefined {
  return options.isDevelopment ? process.env['MEZZO_DEVELOPMENT_TOKEN'] : undefined;
}

/**
 * The end-to-end tests make and open hundreds of workspaces: there, a guess at a passphrase may be cheap. The
 * product's cost is otherwise the core's own, and the packaged app does not contain this host.
 */
function readTestCost(): CoreOptions['passphraseCost'] {
  return process.env['MEZZO_TEST_KEY_COST'] === 'cheap' ? { memory: 64, passes: 1, lanes: 1 } : undefined;
}

if (import.meta.main) {
  await runBrowserHost(readLaunchOptions(process.argv.slice(2)));
  process.exit();
}
