import { contextBridge, ipcRenderer } from 'electron';
import {
  portMessage,
  type HostCommand,
  type MenuWords,
  type MezzoHost,
  type PdfRequest,
} from '../../../shared/contract/host-bridge.ts';
import { commandChannel, pageRequest } from './bridge-channels.ts';
import { pageOrigin } from './page-origin.ts';

/** The little of a browser's window that is used here: main/ knows no DOM. */
interface PageWindow {
  addEventListener(type: 'message', listener: (event: PageMessage) => void): void;
}
interface PageMessage {
  source: unknown;
  origin: string;
  data: unknown;
  ports: NonNullable<Parameters<typeof ipcRenderer.postMessage>[2]>;
}

const page = globalThis as unknown as PageWindow;

// A port does not survive the bridge: the page posts it to its own window, and it is passed on from here.
page.addEventListener('message', ({ source, origin, data, ports }) => {
  if (source !== page || origin !== pageOrigin || data !== portMessage || ports.length !== 1) return;
  ipcRenderer.postMessage(portMessage, null, [...ports]);
});

const mezzoHost: MezzoHost = {
  platform: process.platform as MezzoHost['platform'],
  onCommand(listener) {
    // the event itself stays here: through its sender a page could reach Electron
    const pass = (_event: unknown, command: HostCommand) => listener(command);
    ipcRenderer.on(commandChannel, pass);
    return () => void ipcRenderer.off(commandChannel, pass);
  },
  chooseFolder: () => ipcRenderer.invoke(pageRequest.chooseFolder) as Promise<string | null>,
  savePdf: (request: PdfRequest) => ipcRenderer.invoke(pageRequest.savePdf, request) as Promise<boolean>,
  translateMenu: (words: MenuWords) => void ipcRenderer.invoke(pageRequest.translateMenu, words),
};

contextBridge.exposeInMainWorld('mezzoHost', mezzoHost);
