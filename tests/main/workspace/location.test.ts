import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  assertSafeLocation,
  mountOf,
  parseLinuxMounts,
  parseMacMounts,
  syncingProgram,
} from '../../../main/workspace/location.ts';
import { createVault, unlockWithPassphrase } from '../../../main/workspace/vault.ts';
import { newWorkspace, passphrase, refusal, temporaryFolder, vaultOptions } from './workspace-folder.ts';

describe('where a workspace may lie', () => {
  it.each([
    ['OneDrive', '/home/ana/OneDrive/Mezzo'],
    ['OneDrive', 'C:\\Users\\ana\\OneDrive - Lincoln School\\Mezzo'],
    ['Dropbox', '/Users/ana/Dropbox (Personal)/Mezzo'],
    ['iCloud', '/Users/ana/Library/Mobile Documents/com~apple~CloudDocs/Mezzo'],
    ['cloud storage', '/Users/ana/Library/CloudStorage/Other-ana/Mezzo'],
    ['Google Drive', 'G:\\My Drive\\Mezzo'],
    ['Nextcloud', '/home/ana/Nextcloud/Mezzo'],
    ['Box', '/home/ana/Box Sync/Mezzo'],
  ])('not in %s: %s', (program, folder) => {
    expect(syncingProgram(folder, {}, 'linux')).toBe(program);
  });

  it.each([
    '/home/ana/Documents/Mezzo',
    '/home/boxer/records',
    'C:\\Users\\ana\\onedriver-notes\\Mezzo',
    '/home/ana/.local/share/Mezzo',
  ])('may be %s', (folder) => {
    expect(syncingProgram(folder, {}, 'linux')).toBeNull();
  });

  it("knows the root that OneDrive itself names on Windows, under whatever folder's name", () => {
    const root = temporaryFolder();
    const environment = { OneDriveCommercial: root };
    expect(syncingProgram(path.join(root, 'Mezzo'), environment, 'win32')).toBe('OneDrive');
    expect(syncingProgram(temporaryFolder(), environment, 'win32')).toBeNull();
  });

  it('follows a link into a synchronised folder', async () => {
    const base = temporaryFolder();
    mkdirSync(path.join(base, 'Dropbox', 'records'), { recursive: true });
    symlinkSync(path.join(base, 'Dropbox', 'records'), path.join(base, 'innocent'));
    const details = await refusal('SYNCED_FOLDER', () =>
      assertSafeLocation(path.join(base, 'innocent', 'new', 'folder')),
    );
    expect(details).toEqual({ program: 'Dropbox' });
  });

  it('knows a synchronised folder by the mark that its program leaves', async () => {
    const base = temporaryFolder();
    mkdirSync(path.join(base, '.stfolder'));
    expect(await refusal('SYNCED_FOLDER', () => assertSafeLocation(path.join(base, 'a', 'b')))).toEqual({
      program: 'Syncthing',
    });
  });

  it('not on a network, by the path or by the mount', async () => {
    for (const folder of ['\\\\server\\share\\Mezzo', '//server/share/Mezzo', '\\\\?\\UNC\\server\\share']) {
      await refusal('NETWORK_FOLDER', () => assertSafeLocation(folder, { platform: 'win32', mounts: [] }));
    }
    const base = temporaryFolder();
    for (const type of ['nfs4', 'cifs', 'smb3', 'smbfs', 'fuse.sshfs', 'fuse.rclone', 'davfs']) {
      const mounts = [
        { at: '/', type: 'ext4' },
        { at: base, type },
      ];
      expect(
        await refusal('NETWORK_FOLDER', () => assertSafeLocation(path.join(base, 'x'), { mounts })),
      ).toEqual({ type });
    }
    assertSafeLocation(base, {
      mounts: [
        { at: '/', type: 'nfs' },
        { at: base, type: 'ext4' },
      ],
    });
    assertSafeLocation(base);
  });

  it('not where nothing can be written', async () => {
    // /proc is read only for everybody, also for root.
    const failure =
      process.platform === 'linux'
        ? refusal('READ_ONLY_FOLDER', () => assertSafeLocation('/proc/self'))
        : null;
    await failure;
  });

  it('is checked before a workspace is made or opened', async () => {
    const base = temporaryFolder();
    const synced = path.join(base, 'Dropbox', 'Mezzo');
    const options = vaultOptions();
    await refusal('SYNCED_FOLDER', () =>
      createVault(synced, { ...options, kind: 'real', name: 'X', passphrase }),
    );
    const { folder, vault } = await newWorkspace();
    vault.close();
    writeFileSync(path.join(folder, '.nextcloudsync.log'), '');
    await refusal('SYNCED_FOLDER', () => unlockWithPassphrase(folder, passphrase, options));
  });

  it('reads the list of mounts as Linux writes it', () => {
    const text = 'proc /proc proc rw 0 0\n//nas/files /mnt/my\\040files cifs rw 0 0\n';
    const mounts = parseLinuxMounts(text);
    expect(mountOf('/mnt/my files/Mezzo', mounts)).toEqual({ at: '/mnt/my files', type: 'cifs' });
    expect(mountOf('/mnt/my filesystem', mounts)).toBeNull();
  });

  it('reads the list of mounts as macOS writes it', () => {
    const text =
      '/dev/disk3s1 on / (apfs, local)\n//ana@nas/files on /Volumes/files (smbfs, nodev, nosuid)\n';
    expect(mountOf('/Volumes/files/Mezzo', parseMacMounts(text))?.type).toBe('smbfs');
    expect(mountOf('/Users/ana', parseMacMounts(text))?.type).toBe('apfs');
  });
});
