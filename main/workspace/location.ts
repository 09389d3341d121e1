import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { MezzoError } from '../../shared/contract/failures.ts';
import { asStorageFailure } from '../db/open.ts';
import { filesOf } from './workspace-files.ts';

/** What a folder is judged by; the defaults look at this machine, tests give their own. */
export interface LocationView {
  readonly platform?: NodeJS.Platform;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly mounts?: readonly Mount[];
}

export interface Mount {
  readonly at: string;
  readonly type: string;
}

/** Folder names that synchronising programs make, as patterns over one part of a path. */
const syncedNames: ReadonlyArray<readonly [program: string, name: RegExp]> = [
  ['OneDrive', /^onedrive( - .+)?$/i],
  ['Dropbox', /^dropbox( \(.+\))?$/i],
  ['iCloud', /^(icloud ?drive|mobile documents|com~apple~clouddocs)$/i],
  ['Google Drive', /^(google ?drive|googledrive-.+|my drive)$/i],
  ['Nextcloud', /^nextcloud\d*$/i],
  ['ownCloud', /^owncloud\d*$/i],
  ['Box', /^(box( sync)?|box-box)$/i],
  ['pCloud', /^pcloud ?drive$/i],
  ['MEGA', /^megasync( downloads)?$/i],
  ['cloud storage', /^cloudstorage$/i],
];

/** Files that synchronising programs leave in the folder that they keep. */
const syncedMarkers: ReadonlyArray<readonly [program: string, name: string]> = [
  ['OneDrive', '.849C9593-D756-4E56-8D6E-42412F2A707B'],
  ['Dropbox', '.dropbox'],
  ['Dropbox', '.dropbox.cache'],
  ['Google Drive', '.tmp.driveupload'],
  ['Nextcloud', '.nextcloudsync.log'],
  ['ownCloud', '.owncloudsync.log'],
  ['Syncthing', '.stfolder'],
  ['Resilio Sync', '.sync'],
];

const networkTypes =
  /^(nfs\d*|cifs|smb\w*|afs|afpfs|webdav|davfs|ncpfs|9p|ceph|glusterfs|lustre|beegfs|ocfs2|gfs2|vboxsf|vmhgfs|prl_fs|fuse\.(sshfs|rclone|s3fs|gcsfuse|davfs2?|gvfsd-fuse|google-drive-ocamlfuse|onedriver|glusterfs|ceph.*|smbnetfs|vmhgfs-fuse))$/i;

/**
 * Refuses a folder in which a database cannot be kept safe: one that is synchronised (a half-written copy
 * would win), on a network (locks do not hold there) or not writable. Backups may lie in the first two.
 * The folder need not exist; links are followed.
 * Not seen: Windows drives that a program presents as local disks, and a macOS Documents folder that iCloud
 * keeps in place.
 * @throws MezzoError SYNCED_FOLDER (details: program), NETWORK_FOLDER, READ_ONLY_FOLDER, FILE_SYSTEM
 */
export function assertSafeLocation(folder: string, view: LocationView = {}): void {
  const platform = view.platform ?? process.platform;
  if (isNetworkPath(folder, platform)) throw new MezzoError('NETWORK_FOLDER');
  const existing = nearestExisting(path.resolve(folder));
  const real = realPathOf(existing);
  if (isNetworkPath(real, platform)) throw new MezzoError('NETWORK_FOLDER');
  const rest = path.relative(existing, path.resolve(folder));
  const program = syncingProgram(path.join(real, rest), view.environment ?? process.env, platform);
  if (program !== null) throw new MezzoError('SYNCED_FOLDER', { program });
  const mount = mountOf(real, view.mounts ?? readMounts(platform));
  if (mount !== null && networkTypes.test(mount.type))
    throw new MezzoError('NETWORK_FOLDER', { type: mount.type });
  try {
    accessSync(real, constants.W_OK);
  } catch (error) {
    throw asStorageFailure(error) ?? error;
  }
}

/**
 * Refuses a place inside a workspace or a backup: a workspace there would be thrown away with what is around it
 * (the practice workspace, a backup that is pruned), or be taken for a part of it. Links are followed.
 * @throws MezzoError FOLDER_NOT_EMPTY (details: problem 'inside-workspace'), FILE_SYSTEM
 */
export function assertOutsideWorkspaces(folder: string): void {
  const existing = nearestExisting(path.resolve(folder));
  const real = path.join(realPathOf(existing), path.relative(existing, path.resolve(folder)));
  for (let each = path.dirname(real); ; each = path.dirname(each)) {
    const { keys, previousKeys, database } = filesOf(each);
    if ([keys, previousKeys, database].some((file) => existsSync(file)))
      throw new MezzoError('FOLDER_NOT_EMPTY', { problem: 'inside-workspace' });
    if (path.dirname(each) === each) return;
  }
}

/** The program that synchronises this path, or null. */
export function syncingProgram(
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string | null {
  const parts = folder.split(/[\\/]+/);
  for (const part of parts) {
    const named = syncedNames.find(([, name]) => name.test(part));
    if (named !== undefined) return named[0];
  }
  if (platform === 'win32') {
    for (const variable of ['OneDrive', 'OneDriveConsumer', 'OneDriveCommercial']) {
      const root = environment[variable];
      if (root !== undefined && root !== '' && isInside(folder.toLowerCase(), root.toLowerCase()))
        return 'OneDrive';
    }
  }
  for (let each = folder; ; each = path.dirname(each)) {
    const marked = syncedMarkers.find(([, name]) => existsSync(path.join(each, name)));
    // A home folder may hold ~/.dropbox, which is that program's own settings and not a synchronised folder.
    const isSettings = marked?.[1] === '.dropbox' && each === environment['HOME'];
    if (marked !== undefined && !isSettings) return marked[0];
    if (path.dirname(each) === each) return null;
  }
}

/** \\server\share, //server/share and \\?\UNC\server\share; \\?\C:\ is a local path. */
function isNetworkPath(folder: string, platform: NodeJS.Platform): boolean {
  if (platform !== 'win32') return folder.startsWith('\\\\');
  return /^[\\/]{2}\?[\\/]UNC[\\/]/i.test(folder) || /^[\\/]{2}[^\\/?.]/.test(folder);
}

function nearestExisting(folder: string): string {
  let each = folder;
  while (!existsSync(each) && path.dirname(each) !== each) each = path.dirname(each);
  return each;
}

/** On Windows this also names the server behind a mapped drive letter. */
function realPathOf(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch (error) {
    throw asStorageFailure(error) ?? error;
  }
}

function isInside(folder: string, root: string): boolean {
  const relative = path.relative(root, folder);
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
}

/** The mount that a path lies on: the longest one that holds it; of two at the same place the later one. */
export function mountOf(folder: string, mounts: readonly Mount[]): Mount | null {
  let found: Mount | null = null;
  for (const mount of mounts) {
    if (isInside(folder, mount.at) && (found === null || mount.at.length >= found.at.length)) found = mount;
  }
  return found;
}

function readMounts(platform: NodeJS.Platform): Mount[] {
  try {
    if (platform === 'linux') return parseLinuxMounts(readFileSync('/proc/mounts', 'utf8'));
    if (platform === 'darwin') {
      return parseMacMounts(execFileSync('/sbin/mount', { encoding: 'utf8', timeout: 2000 }));
    }
  } catch {
    // Without the list the other signs still hold.
  }
  return [];
}

/** One line of /proc/mounts: device, place, type, ...; spaces in the place are written as \040. */
export function parseLinuxMounts(text: string): Mount[] {
  return text.split('\n').flatMap((line) => {
    const [, at, type] = line.split(' ');
    if (at === undefined || type === undefined) return [];
    return [
      {
        at: at.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(parseInt(octal, 8))),
        type,
      },
    ];
  });
}

/** One line of mount(8) on macOS: "//user@server/share on /Volumes/share (smbfs, nodev)". */
export function parseMacMounts(text: string): Mount[] {
  return text.split('\n').flatMap((line) => {
    const found = /^.+? on (\/.*) \(([^,)]+)/.exec(line);
    return found?.[1] !== undefined && found[2] !== undefined ? [{ at: found[1], type: found[2] }] : [];
  });
}
