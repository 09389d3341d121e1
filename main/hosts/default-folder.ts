import { homedir } from 'node:os';
import { join } from 'node:path';

/** What the choice of the folder depends on; passed in so that each system's answer can be tested on any. */
export interface FolderSurroundings {
  platform: NodeJS.Platform;
  environment: Readonly<Record<string, string | undefined>>;
  home: string;
}

/**
 * The system's place for application data, the same for both hosts, so that a workspace made in the window
 * opens in the browser. Linux: XDG_DATA_HOME (absolute, as its specification demands) or ~/.local/share;
 * macOS: ~/Library/Application Support; Windows: APPDATA.
 */
export function findDefaultFolder(surroundings: FolderSurroundings = thisMachine()): string {
  return join(findApplicationFolder(surroundings), 'workspace');
}

/** Where Mezzo keeps what is not part of a workspace: its log and the window's place. */
export function findApplicationFolder(surroundings: FolderSurroundings = thisMachine()): string {
  const { platform, environment, home } = surroundings;
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Mezzo');
  if (platform === 'win32') return join(environment['APPDATA'] || join(home, 'AppData', 'Roaming'), 'Mezzo');
  const dataHome = environment['XDG_DATA_HOME'];
  const base = dataHome?.startsWith('/') ? dataHome : join(home, '.local', 'share');
  return join(base, 'Mezzo');
}

function thisMachine(): FolderSurroundings {
  return { platform: process.platform, environment: process.env, home: homedir() };
}
