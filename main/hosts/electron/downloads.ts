import { join } from 'node:path';
import type { Log } from '../../log.ts';
import { sendCommand } from './commands.ts';
import type { BrowserWindow, ElectronModule, Session } from './electron-module.ts';
import { isOwnBlob } from './network.ts';
import { cleanFileName } from './file-name.ts';

/**
 * A file that the page offers goes where the person says, through the system's save dialog. Only what the
 * page holds in memory can be saved: a download from an address is refused.
 */
export function askWhereToSave(
  { app }: ElectronModule,
  session: Session,
  window: BrowserWindow,
  log: Log,
): void {
  session.on('will-download', (event, item, contents) => {
    if (contents !== window.webContents || !isOwnBlob(item.getURL())) {
      event.preventDefault();
      log.warn('window.download-refused');
      return;
    }
    item.setSaveDialogOptions({
      defaultPath: join(app.getPath('documents'), cleanFileName(item.getFilename())),
      properties: ['showOverwriteConfirmation', 'createDirectory'],
    });
    item.once('done', (_event, state) => {
      if (state === 'interrupted') sendCommand(window, 'save-failed');
      log.info('window.download-ended', { state });
    });
  });
}
