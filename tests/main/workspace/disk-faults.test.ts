import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { verifyChain } from '../../../main/db/audit-chain.ts';
import { asStorageFailure } from '../../../main/db/open.ts';
import { makeBackup } from '../../../main/workspace/backups.ts';
import { changePassphrase, createVault, unlockWithPassphrase } from '../../../main/workspace/vault.ts';
import {
  allFiles,
  keep,
  otherPassphrase,
  passphrase,
  refusal,
  temporaryFolder,
  vaultOptions,
  work,
} from './workspace-folder.ts';

const options = vaultOptions();
const mounted: string[] = [];

/** A disk of its own, of a few megabytes; null where this user may not make one. */
function smallDisk(megabytes: number): string | null {
  const place = path.join(temporaryFolder(), 'disk');
  mkdirSync(place);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', place], { stdio: 'ignore' });
  } catch {
    return null;
  }
  mounted.unshift(place);
  return place;
}

const canMount = process.platform === 'linux' && process.getuid?.() === 0 && trial();

function trial(): boolean {
  const place = smallDisk(1);
  unmountAll();
  return place !== null;
}

function unmountAll(): void {
  for (const place of mounted.splice(0)) execFileSync('umount', ['-l', place], { stdio: 'ignore' });
}

afterEach(unmountAll);

async function workspaceOn(disk: string) {
  const folder = path.join(disk, 'records');
  const made = await createVault(folder, { ...options, kind: 'real', name: 'X', passphrase });
  return { folder, vault: keep(made.vault) };
}

describe.runIf(canMount)('on a disk that is full', () => {
  it('what was acknowledged stays, the refusal is clear, and work goes on once there is room', async () => {
    const disk = smallDisk(3) ?? '';
    const { folder, vault } = await workspaceOn(disk);
    let acknowledged = 0;
    const failure = refusalOfStorage(() => {
      for (; ; acknowledged += 1) work(vault, 1 + acknowledged, 'x'.repeat(2000));
    });
    expect(failure).toBe('DISK_FULL');
    expect(acknowledged).toBeGreaterThan(3);
    vault.close();
    execFileSync('mount', ['-o', 'remount,size=8m', disk]);
    const again = keep(await unlockWithPassphrase(folder, passphrase, options));
    const rows = Number(
      again.db.prepare("SELECT count(*) FROM settings WHERE id LIKE 'work-%'").pluck().get(),
    );
    expect(rows).toBeGreaterThanOrEqual(acknowledged);
    expect(verifyChain(again.db, again.auditKey).intact).toBe(true);
    work(again, 3);
  });

  it('a backup is refused and leaves nothing half made', async () => {
    const disk = smallDisk(16) ?? '';
    const { folder, vault } = await workspaceOn(disk);
    work(vault, 300, 'x'.repeat(3000));
    vault.checkpoint();
    fillUp(disk);
    await refusal('DISK_FULL', () => makeBackup(vault, { now: options.now, reason: 'on-demand' }));
    expect(readdirSync(path.join(folder, 'backups'))).toEqual([]);
  });

  it('a change of passphrase is refused, and the old one opens', async () => {
    const disk = smallDisk(3) ?? '';
    const { folder, vault } = await workspaceOn(disk);
    fillUp(disk);
    await refusal('DISK_FULL', () => changePassphrase(vault, passphrase, otherPassphrase, options));
    vault.close();
    expect(allFiles(folder).filter((file) => file.endsWith('.tmp'))).toEqual([]);
    rmSync(path.join(disk, 'balloon'));
    keep(await unlockWithPassphrase(folder, passphrase, options));
  });

  it('no workspace is made, and none is half made', async () => {
    const disk = smallDisk(1) ?? '';
    fillUp(disk);
    const folder = path.join(disk, 'records');
    await refusal('DISK_FULL', () =>
      createVault(folder, { ...options, kind: 'real', name: 'X', passphrase }),
    );
    expect(allFiles(disk).map((file) => path.basename(file))).toEqual(['balloon']);
  });
});

describe.runIf(canMount)('on a disk that is read only', () => {
  it('neither making nor opening a workspace is tried', async () => {
    const disk = smallDisk(4) ?? '';
    const { folder, vault } = await workspaceOn(disk);
    vault.close();
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    await refusal('READ_ONLY_FOLDER', () => unlockWithPassphrase(folder, passphrase, options));
    const create = () =>
      createVault(path.join(disk, 'new'), { ...options, kind: 'real', name: 'X', passphrase });
    await refusal('READ_ONLY_FOLDER', create);
  });
});

function fillUp(disk: string): void {
  const balloon = path.join(disk, 'balloon');
  try {
    for (;;) writeFileSync(balloon, Buffer.alloc(4096), { flag: 'a' });
  } catch {
    // full now
  }
}

function refusalOfStorage(attempt: () => void): string | undefined {
  try {
    attempt();
  } catch (error) {
    return asStorageFailure(error)?.code;
  }
  return undefined;
}
