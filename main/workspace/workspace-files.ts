import path from 'node:path';

/** Every name that the vault uses inside a workspace folder. */
export const workspaceFileNames = {
  database: 'workspace.db',
  keys: 'workspace.keys.json',
  previousKeys: 'workspace.keys.previous.json',
  anchor: 'workspace.anchor.json',
  attempts: 'workspace.attempts.json',
  /** what a restore carried over from the workspace before it, until it is taken in */
  carriedOver: 'workspace.carried-over',
  backups: 'backups',
  setAside: 'set-aside',
  /** holds a workspace that is being made; it goes away with the last step of making it */
  creating: '.mezzo-creating',
  /** holds a restored workspace that is not complete yet, and is thrown away when found */
  restoring: '.mezzo-restoring',
  /** holds a complete restored workspace on its way into place, and is finished when found */
  restored: '.mezzo-restored',
} as const;

export interface WorkspaceFiles {
  readonly folder: string;
  readonly database: string;
  readonly wal: string;
  readonly sharedMemory: string;
  readonly keys: string;
  readonly previousKeys: string;
  readonly anchor: string;
  readonly attempts: string;
  readonly carriedOver: string;
  readonly backups: string;
  readonly setAside: string;
}

/** The full paths of the files of the workspace in `folder`. */
export function filesOf(folder: string): WorkspaceFiles {
  const names = workspaceFileNames;
  const database = path.join(folder, names.database);
  return {
    folder,
    database,
    wal: `${database}-wal`,
    sharedMemory: `${database}-shm`,
    keys: path.join(folder, names.keys),
    previousKeys: path.join(folder, names.previousKeys),
    anchor: path.join(folder, names.anchor),
    attempts: path.join(folder, names.attempts),
    carriedOver: path.join(folder, names.carriedOver),
    backups: path.join(folder, names.backups),
    setAside: path.join(folder, names.setAside),
  };
}
