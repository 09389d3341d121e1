import { existsSync } from 'node:fs';
import path from 'node:path';
import { MezzoError } from '../../shared/contract/failures.ts';
import { asStorageFailure, probeDatabase } from '../db/open.ts';
import { copyDurably, createPrivateFolder, syncFolder } from './atomic-file.ts';
import { filesOf } from './workspace-files.ts';

/**
 * Copies the files of a workspace that can no longer be opened, as they are, into `set-aside/<time>` and
 * answers with that folder. They are kept until a person removes them: whatever is tried next, nothing is lost.
 * @throws MezzoError ALREADY_OPEN, DISK_FULL, READ_ONLY_FOLDER, FILE_SYSTEM
 */
export function setAside(folder: string, now: Date): string {
  const files = filesOf(folder);
  // Reading an open database's file from here would drop its locks (see openDatabase).
  if (existsSync(files.database) && probeDatabase(files.database) === 'busy')
    throw new MezzoError('ALREADY_OPEN');
  const base = path.join(files.setAside, now.toISOString().replace(/[:.]/g, '-'));
  let aside = base;
  for (let number = 2; existsSync(aside); number += 1) aside = `${base}-${number}`;
  try {
    createPrivateFolder(aside);
    for (const file of [files.database, files.wal, files.keys, files.previousKeys, files.anchor]) {
      if (existsSync(file)) copyDurably(file, path.join(aside, path.basename(file)));
    }
    syncFolder(aside);
    syncFolder(files.setAside);
  } catch (error) {
    throw asStorageFailure(error) ?? error;
  }
  return aside;
}
