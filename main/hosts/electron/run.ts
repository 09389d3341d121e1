import { join } from 'node:path';
import type { MenuWords } from '../../../shared/contract/host-bridge.ts';
import type { Core, CoreOptions } from '../../core.ts';
import type { Log } from '../../log.ts';
import { composeCoreOptions } from '../core-options.ts';
import type { LaunchOptions } from '../launch-options.ts';
import type { PageFiles } from '../page-files.ts';
import { askWhereToSave } from './downloads.ts';
import type { BrowserWindow, ElectronModule, Session } from './electron-module.ts';
import { carryProcedures } from './ipc.ts';
import { setApplicationMenu } from './menu.ts';
import { confineNavigation } from './navigation.ts';
import { cancelForeignRequests, cutChromiumOff } from './network.ts';
import { answerPageRequests } from './page-requests.ts';
import { chooseFolder, savePdf } from './pdf.ts';
import { denyPermissions } from './permissions.ts';
import { lockWithTheMachine } from './power.ts';
import { declarePageScheme, servePage } from './protocol.ts';
import { loadPage, openWindow } from './window.ts';

/** What the host is given: everything that it would otherwise have to reach for. */
export interface ElectronHostParts {
  electron: ElectronModule;
  options: LaunchOptions;
  log: Log;
  platform: NodeJS.Platform;
  /** Where Mezzo keeps what belongs to no workspace. */
  applicationFolder: string;
  preloadFile: string;
  openPage: () => Promise<PageFiles>;
  createCore: (options: CoreOptions) => Promise<Core>;
}

/** Opens Mezzo in its window. Resolves when the page is loaded, or at once when Mezzo is already running. */
export async function runElectronHost(parts: ElectronHostParts): Promise<void> {
  const { electron, log } = parts;
  const { app } = electron;
  app.setPath('userData', join(parts.applicationFolder, 'window'));
  if (!app.requestSingleInstanceLock()) return app.quit();

  declarePageScheme(electron);
  cutChromiumOff(electron);
  app.enableSandbox();
  confineNavigation(electron);
  await app.whenReady();

  const areToolsAllowed = !app.isPackaged;
  const session = openSession(electron);
  servePage(session, await parts.openPage());
  denyPermissions(session);
  cancelForeignRequests(session, log, areToolsAllowed);

  const core = await openCore(parts);
  let words: MenuWords = {};
  const { preloadFile } = parts;
  const placeFile = join(parts.applicationFolder, 'window.json');
  const window = openWindow(electron, {
    session,
    preloadFile,
    placeFile,
    areToolsAllowed,
    log,
    words: () => words,
  });
  const showMenu = () =>
    setApplicationMenu(electron, window, { platform: parts.platform, areToolsAllowed }, words);
  showMenu();
  carryProcedures(electron, window, core.router, log);
  answerPageRequests(electron, window, {
    savePdf: (request) => savePdf(electron, window, log, request),
    chooseFolder: () => chooseFolder(electron, window),
    translateMenu: (translated) => {
      words = translated;
      showMenu();
    },
  });
  askWhereToSave(electron, session, window, log);
  lockWithTheMachine(electron, window, core, log);
  showWindowOnSecondStart(electron, window);
  closeCoreBeforeQuitting(electron, window, core, log);
  await loadPage(window);
  log.info('host.started', { host: 'electron', version: app.getVersion() });
}

/** A session in memory: neither pages nor storage nor dictionaries reach the disk. */
function openSession({ session }: ElectronModule): Session {
  const ours = session.fromPartition('mezzo', { cache: false });
  ours.setSpellCheckerEnabled(false);
  return ours;
}

function openCore(parts: ElectronHostParts): Promise<Core> {
  const { createCore, electron, options, log, applicationFolder } = parts;
  const { workspaceDir } = options;
  const appVersion = electron.app.getVersion();
  return createCore(
    composeCoreOptions({ workspaceDir, log, appVersion, hostName: 'electron' }, applicationFolder),
  );
}

function showWindowOnSecondStart({ app }: ElectronModule, window: BrowserWindow): void {
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
}

/** The workspace is closed before the process ends, whichever way the person leaves. */
function closeCoreBeforeQuitting(
  { app, powerMonitor }: ElectronModule,
  window: BrowserWindow,
  core: Core,
  log: Log,
): void {
  let isClosing = false;
  app.on('window-all-closed', () => app.quit());
  window.on('session-end', () => app.quit()); // Windows signs the person out
  powerMonitor.on('shutdown', () => app.quit());
  app.on('will-quit', (event) => {
    event.preventDefault();
    if (isClosing) return;
    isClosing = true;
    core
      .close()
      .catch((error: unknown) => {
        log.error('host.close-failed', { error: error instanceof Error ? error.name : 'unknown' });
      })
      .finally(() => app.exit(0));
  });
}
