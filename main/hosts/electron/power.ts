import type { Core } from '../../core.ts';
import type { Log } from '../../log.ts';
import { sendCommand } from './commands.ts';
import type { BrowserWindow, ElectronModule } from './electron-module.ts';

/**
 * Locks when the machine sleeps or its screen is locked. The window is reloaded from here as well: a page
 * that hangs must not go on showing records. `lock-screen` comes on macOS and Windows only; on Linux it is
 * sleep and idle time that lock.
 */
export function lockWithTheMachine(
  { powerMonitor }: ElectronModule,
  window: BrowserWindow,
  core: Core,
  log: Log,
): void {
  powerMonitor.on('suspend', () => lock('suspend'));
  powerMonitor.on('lock-screen', () => lock('screen-lock'));
  core.onLocked(() => sendCommand(window, 'locked'));

  function lock(reason: 'suspend' | 'screen-lock'): void {
    core
      .lock(reason)
      .catch((error: unknown) => {
        log.error('window.lock-failed', { error: error instanceof Error ? error.name : 'unknown' });
      })
      .finally(() => {
        if (!window.isDestroyed()) window.webContents.reload();
      });
  }
}
