import type { HostCommand } from '../../../shared/contract/host-bridge.ts';
import { commandChannel } from './bridge-channels.ts';
import type { BrowserWindow } from './electron-module.ts';

/** Hands a command to the page; the page knows what it means. */
export function sendCommand(window: BrowserWindow, command: HostCommand): void {
  if (!window.isDestroyed()) window.webContents.send(commandChannel, command);
}
