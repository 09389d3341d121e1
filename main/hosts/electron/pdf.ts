import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PdfRequest } from '../../../shared/contract/host-bridge.ts';
import type { Log } from '../../log.ts';
import { sendCommand } from './commands.ts';
import type { BrowserWindow, ElectronModule } from './electron-module.ts';
import { cleanFileName } from './file-name.ts';

/**
 * Prints what the page shows, by its print styles, into a tagged PDF where the person chooses.
 *
 * @returns false when the dialog was cancelled or the file could not be written (the page is told)
 */
export async function savePdf(
  { app, dialog }: ElectronModule,
  window: BrowserWindow,
  log: Log,
  { suggestedName, paper, landscape }: PdfRequest,
): Promise<boolean> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), cleanFileName(`${suggestedName}.pdf`)),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  if (canceled || filePath === '') return false;
  try {
    const pdf = await window.webContents.printToPDF({
      pageSize: paper,
      landscape,
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    await writeFile(filePath, pdf, { mode: 0o600 });
    return true;
  } catch (error) {
    log.error('window.pdf-failed', { error: error instanceof Error ? error.name : 'unknown' });
    sendCommand(window, 'save-failed');
    return false;
  }
}

/** The system's folder dialog; null when it was cancelled. */
export async function chooseFolder(
  { dialog }: ElectronModule,
  window: BrowserWindow,
): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}
