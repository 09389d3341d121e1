import { EventEmitter } from 'node:events';
import type {
  BrowserWindow,
  BrowserWindowConstructorOptions,
  ElectronModule,
  MenuItemConstructorOptions,
} from '../../../../main/hosts/electron/electron-module.ts';

type Handler = (...args: never[]) => unknown;

/** A frame, a page and a window, as far as the host touches them. */
export class RecordingContents extends EventEmitter {
  mainFrame = { origin: 'mezzo://app' };
  sent: unknown[][] = [];
  reloads = 0;
  loaded: string[] = [];
  printed: unknown[] = [];
  openHandler: (() => { action: string }) | undefined;

  send(...message: unknown[]): void {
    this.sent.push(message);
  }
  reload(): void {
    this.reloads += 1;
  }
  setWindowOpenHandler(handler: () => { action: string }): void {
    this.openHandler = handler;
  }
  printToPDF(options: unknown): Promise<Buffer> {
    this.printed.push(options);
    return Promise.resolve(Buffer.from('%PDF-1.7 recorded'));
  }
}

export class RecordingWindow extends EventEmitter {
  readonly webContents = new RecordingContents();
  readonly options: BrowserWindowConstructorOptions;
  calls: string[] = [];

  constructor(options: BrowserWindowConstructorOptions) {
    super();
    this.options = options;
  }
  loadURL(address: string): Promise<void> {
    this.webContents.loaded.push(address);
    return Promise.resolve();
  }
  isDestroyed(): boolean {
    return this.calls.includes('destroy');
  }
  isMinimized(): boolean {
    return this.calls.includes('minimize');
  }
  isMaximized(): boolean {
    return false;
  }
  getNormalBounds() {
    return { x: 40, y: 60, width: 1100, height: 700 };
  }
  show(): void {
    this.calls.push('show');
  }
  focus(): void {
    this.calls.push('focus');
  }
  restore(): void {
    this.calls.push('restore');
  }
  maximize(): void {
    this.calls.push('maximize');
  }
  setBackgroundColor(colour: string): void {
    this.calls.push(`ground ${colour}`);
  }
}

/** Everything that the host told Electron, in the order in which it was said. */
export interface Recording {
  order: string[];
  paths: Record<string, string>;
  switches: Record<string, string>;
  schemes: { scheme: string; privileges: Record<string, boolean> }[];
  windows: RecordingWindow[];
  menus: MenuItemConstructorOptions[][];
  ipcHandlers: Map<string, Handler>;
  partition: unknown[];
  protocolHandlers: Map<string, (request: Request) => Promise<Response>>;
  /** Handlers of the session by the name of the method that set them. */
  sessionHandlers: Map<string, Handler>;
  spellChecker: boolean | undefined;
  dialogs: { kind: string; options: Record<string, unknown> }[];
}

/** What the stand-in answers where the host asks. */
export interface Answers {
  isFirstInstance: boolean;
  isPackaged: boolean;
  savePath: string;
  folder: string | null;
  boxButton: number;
  isDark: boolean;
}

export interface RecordedElectron {
  electron: ElectronModule;
  /** The parts that say things by events, for the tests to say them. */
  fake: {
    app: EventEmitter;
    ipcMain: EventEmitter;
    powerMonitor: EventEmitter;
    nativeTheme: EventEmitter & { shouldUseDarkColors: boolean };
  };
  session: EventEmitter;
  recording: Recording;
}

/**
 * A stand-in for Electron's main module that writes down what it is told. It has the type of the real one
 * where the host touches it, so the host's own code runs unchanged before it.
 */
export function createRecordingElectron(chosen: Partial<Answers> = {}): RecordedElectron {
  const answers: Answers = {
    isFirstInstance: true,
    isPackaged: true,
    savePath: '',
    folder: null,
    boxButton: 0,
    isDark: false,
    ...chosen,
  };
  const recording: Recording = {
    order: [],
    paths: {},
    switches: {},
    schemes: [],
    windows: [],
    menus: [],
    ipcHandlers: new Map(),
    partition: [],
    protocolHandlers: new Map(),
    sessionHandlers: new Map(),
    spellChecker: undefined,
    dialogs: [],
  };
  const note = (entry: string) => void recording.order.push(entry);

  const app = Object.assign(new EventEmitter(), {
    isPackaged: answers.isPackaged,
    commandLine: { appendSwitch: (name: string, value = '') => void (recording.switches[name] = value) },
    setPath: (name: string, path: string) => void (recording.paths[name] = path),
    getPath: (name: string) => `/home/ana/${name}`,
    getVersion: () => '1.2.3',
    requestSingleInstanceLock: () => (note('instance lock'), answers.isFirstInstance),
    enableSandbox: () => note('sandbox'),
    whenReady: () => (note('ready'), Promise.resolve()),
    quit: () => note('quit'),
    exit: (code: number) => note(`exit ${code}`),
  });
  const keep = (name: string) => (handler: Handler) => void recording.sessionHandlers.set(name, handler);
  const session = Object.assign(new EventEmitter(), {
    setSpellCheckerEnabled: (isOn: boolean) => void (recording.spellChecker = isOn),
    protocol: {
      handle: (scheme: string, handler: (request: Request) => Promise<Response>) => {
        recording.protocolHandlers.set(scheme, handler);
      },
    },
    webRequest: { onBeforeRequest: keep('onBeforeRequest') },
    setPermissionRequestHandler: keep('setPermissionRequestHandler'),
    setPermissionCheckHandler: keep('setPermissionCheckHandler'),
    setDevicePermissionHandler: keep('setDevicePermissionHandler'),
    setDisplayMediaRequestHandler: keep('setDisplayMediaRequestHandler'),
    setBluetoothPairingHandler: keep('setBluetoothPairingHandler'),
    setUSBProtectedClassesHandler: keep('setUSBProtectedClassesHandler'),
  });
  const ipcMain = Object.assign(new EventEmitter(), {
    handle: (channel: string, handler: Handler) => void recording.ipcHandlers.set(channel, handler),
  });

  const electron = {
    app,
    ipcMain,
    session: { fromPartition: (...args: unknown[]) => ((recording.partition = args), session) },
    protocol: {
      registerSchemesAsPrivileged(schemes: Recording['schemes']) {
        note('schemes');
        recording.schemes = schemes;
      },
    },
    BrowserWindow: class extends RecordingWindow {
      constructor(options: BrowserWindowConstructorOptions) {
        super(options);
        note('window');
        recording.windows.push(this);
        app.emit('web-contents-created', {}, this.webContents);
      }
      override loadURL(address: string): Promise<void> {
        note('load');
        return super.loadURL(address);
      }
    },
    Menu: {
      buildFromTemplate: (template: MenuItemConstructorOptions[]) => template,
      setApplicationMenu: (menu: MenuItemConstructorOptions[]) => void recording.menus.push(menu),
    },
    dialog: {
      showSaveDialog: (_window: unknown, options: Record<string, unknown>) => {
        recording.dialogs.push({ kind: 'save', options });
        return Promise.resolve({ canceled: answers.savePath === '', filePath: answers.savePath });
      },
      showOpenDialog: (_window: unknown, options: Record<string, unknown>) => {
        recording.dialogs.push({ kind: 'open', options });
        return Promise.resolve({
          canceled: answers.folder === null,
          filePaths: [answers.folder].filter(Boolean),
        });
      },
      showMessageBoxSync: (_window: unknown, options: Record<string, unknown>) => {
        recording.dialogs.push({ kind: 'question', options });
        return answers.boxButton;
      },
    },
    nativeTheme: Object.assign(new EventEmitter(), { shouldUseDarkColors: answers.isDark }),
    powerMonitor: new EventEmitter(),
    screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }] },
  };
  return { electron: electron as unknown as ElectronModule, fake: electron, session, recording };
}

export function asWindow(window: RecordingWindow): BrowserWindow {
  return window as unknown as BrowserWindow;
}
