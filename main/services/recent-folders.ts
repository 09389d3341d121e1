import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { writeAtomically } from '../workspace/atomic-file.ts';

const remembered = z.array(z.string().max(4096)).max(50);
const most = 8;

/** The folders that were open before, the latest first: paths only, beside the app's log, nothing of a record. */
export interface RecentFolders {
  list(): string[];
  remember(folder: string): void;
}

export function recentFolders(file: string | null): RecentFolders {
  let folders = read(file);
  return {
    list: () => folders.filter((folder) => existsSync(folder)),
    remember(folder) {
      if (folders[0] === folder) return;
      folders = [folder, ...folders.filter((other) => other !== folder)].slice(0, most);
      if (file === null) return;
      try {
        mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
        writeAtomically(file, JSON.stringify(folders));
      } catch {
        // A list of conveniences: not being able to keep it must not keep anyone from opening a workspace.
      }
    },
  };
}

function read(file: string | null): string[] {
  try {
    return file === null ? [] : remembered.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return [];
  }
}
