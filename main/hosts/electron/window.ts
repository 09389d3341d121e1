import type { MenuWords } from '../../../shared/contract/host-bridge.ts';
import type { Log } from '../../log.ts';
import type {
  BrowserWindow,
  BrowserWindowConstructorOptions,
  ElectronModule,
  Session,
} from './electron-module.ts';
import { pageAddress } from './page-origin.ts';
import { keepWindowPlace, readWindowPlace, smallestWindow } from './window-place.ts';

export interface WindowOptions {
  session: Session;
  /** The one CommonJS file that runs beside the page, sandboxed. */
  preloadFile: string;
  /** Where the window's size and place are kept. */
  placeFile: string;
  areToolsAllowed: boolean;
  log: Log;
  /** The words of the question about unsaved typing, in the page's language. */
  words: () => MenuWords;
}

// The ground of each theme, shown for the moment before the page has painted: paper and live ground of look.md.
const ground = { light: '#FAF8F4', dark: '#132127' };

/** Makes the one window: where it was last, shown when its page has painted, following the system's theme. */
export function openWindow(electron: ElectronModule, options: WindowOptions): BrowserWindow {
  const workAreas = electron.screen.getAllDisplays().map(({ workArea }) => workArea);
  const place = readWindowPlace(options.placeFile, workAreas);
  const window = new electron.BrowserWindow({
    ...place.bounds,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    title: 'Mezzo',
    backgroundColor: chooseGround(electron),
    webPreferences: composeWebPreferences(options),
  });
  if (place.isMaximized) window.maximize();

  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    keepWindowPlace(options.placeFile, {
      bounds: window.getNormalBounds(),
      isMaximized: window.isMaximized(),
    });
  });
  window.webContents.on('will-prevent-unload', (event) => {
    if (isLeavingWanted(electron, window, options.words())) event.preventDefault();
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    options.log.error('window.page-gone', { reason });
    if (reason !== 'clean-exit' && !window.isDestroyed()) window.webContents.reload();
  });
  electron.nativeTheme.on('updated', () => {
    if (!window.isDestroyed()) window.setBackgroundColor(chooseGround(electron));
  });
  return window;
}

/** Loads the page; apart from opening, so that everything that guards it stands before it runs. */
export function loadPage(window: BrowserWindow): Promise<void> {
  return window.loadURL(pageAddress);
}

/** What the page may do, each item of Electron's checklist said aloud even where it is the default. */
function composeWebPreferences(options: WindowOptions): BrowserWindowConstructorOptions['webPreferences'] {
  return {
    session: options.session,
    preload: options.preloadFile,
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    plugins: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: options.areToolsAllowed,
  };
}

function chooseGround({ nativeTheme }: ElectronModule): string {
  return nativeTheme.shouldUseDarkColors ? ground.dark : ground.light;
}

function isLeavingWanted({ dialog }: ElectronModule, window: BrowserWindow, words: MenuWords): boolean {
  const leave = words['Leave without saving'] ?? 'Leave without saving';
  const chosen = dialog.showMessageBoxSync(window, {
    type: 'question',
    message: words['What you typed is not saved yet.'] ?? 'What you typed is not saved yet.',
    buttons: [words['Stay'] ?? 'Stay', leave],
    defaultId: 0,
    cancelId: 0,
  });
  return chosen === 1;
}
