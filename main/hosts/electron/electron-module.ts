import type * as Electron from 'electron/main';

/**
 * The parts of Electron that the host uses. index.ts hands in the real ones; the tests hand in a recording
 * stand-in of the same type, so that what is asserted is what is really passed.
 */
export type ElectronModule = Pick<
  typeof Electron,
  | 'app'
  | 'BrowserWindow'
  | 'dialog'
  | 'ipcMain'
  | 'Menu'
  | 'nativeTheme'
  | 'powerMonitor'
  | 'protocol'
  | 'screen'
  | 'session'
>;

export type {
  App,
  BrowserWindow,
  BrowserWindowConstructorOptions,
  IpcMainEvent,
  IpcMainInvokeEvent,
  MenuItemConstructorOptions,
  MessagePortMain,
  Rectangle,
  Session,
  WebContents,
} from 'electron/main';
