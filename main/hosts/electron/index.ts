import { join } from 'node:path';
import * as electron from 'electron/main';
import { createCore } from '../../core.ts';
import { createLog } from '../../log.ts';
import { findApplicationFolder } from '../default-folder.ts';
import { readLaunchOptions } from '../launch-options.ts';
import { openPageFiles } from '../page-files.ts';
import { runElectronHost } from './run.ts';

process.umask(0o077); // every file that is made from here on is this person's alone

const applicationFolder = findApplicationFolder();
const log = createLog({ folder: join(applicationFolder, 'logs') });

// built, this file is .build/main/index.js: the preload lies beside it, the page in the folder next to it
// Not awaited: Electron becomes ready only after this module has been loaded to its end.
runElectronHost({
  electron,
  options: readLaunchOptions(process.argv.slice(electron.app.isPackaged ? 1 : 2), { areOthersIgnored: true }),
  log,
  platform: process.platform,
  applicationFolder,
  preloadFile: join(import.meta.dirname, 'preload.cjs'),
  openPage: () => openPageFiles(join(import.meta.dirname, '..', 'page')),
  createCore,
}).catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  log.error('host.start-failed', { error: error instanceof Error ? error.name : 'unknown' });
  electron.dialog.showErrorBox('Mezzo could not start', `Nothing was changed.\n\n${reason}`);
  electron.app.exit(1);
});
