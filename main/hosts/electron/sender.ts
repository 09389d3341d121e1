import type { BrowserWindow, IpcMainEvent, IpcMainInvokeEvent } from './electron-module.ts';
import { pageOrigin } from './page-origin.ts';

/**
 * Whether a message comes from our own page: our window, its main frame, its exact origin. A frame that is
 * gone, or one whose origin cannot be told, is not ours.
 */
export function isFromOwnPage(event: IpcMainEvent | IpcMainInvokeEvent, window: BrowserWindow): boolean {
  const frame = event.senderFrame;
  return (
    frame !== null &&
    !window.isDestroyed() &&
    event.sender === window.webContents &&
    frame === window.webContents.mainFrame &&
    frame.origin === pageOrigin
  );
}
