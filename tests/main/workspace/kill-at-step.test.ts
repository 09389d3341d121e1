import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyChain } from '../../../main/db/audit-chain.ts';
import { drillBackup, listBackups, makeBackup } from '../../../main/workspace/backups.ts';
import {
  createVault,
  describeFolder,
  unlockWithPassphrase,
  type Vault,
} from '../../../main/workspace/vault.ts';
import {
  cheap,
  keep,
  newWorkspace,
  otherPassphrase,
  passphrase,
  temporaryFolder,
  vaultOptions,
  work,
} from './workspace-folder.ts';

const options = vaultOptions();
const atOnce = 2;

// By default before each step that moves a name; a drill (MEZZO_EVERY_STEP=1) also before each write and sync.

type Work = 'create' | 'passphrase' | 'backup' | 'restore' | 'copy';

/** Answers whether the kill came before the work was done. */
async function killAtStep(work: Work, step: number, folder: string, newFolder = ''): Promise<boolean> {
  const script = path.join(import.meta.dirname, 'child-killed-at-step.ts');
  const environment = {
    ...process.env,
    MEZZO_WORK: work,
    MEZZO_STEP: String(step),
    MEZZO_FOLDER: folder,
    MEZZO_NEW_FOLDER: newFolder,
    MEZZO_PASSPHRASE: passphrase,
    MEZZO_OTHER: otherPassphrase,
    MEZZO_COST: JSON.stringify(cheap),
  };
  const child = spawn(process.execPath, [script], { env: environment, stdio: ['ignore', 'ignore', 'pipe'] });
  let complaints = '';
  child.stderr.on('data', (data: Buffer) => (complaints += data.toString()));
  const signal = await new Promise((resolve) => child.once('close', (_, ended) => resolve(ended)));
  expect(['SIGKILL', 'SIGTERM'], complaints).toContain(signal);
  return signal === 'SIGKILL';
}

/** Kills the work before its first step, its second, ... until it comes through; answers how many steps it has. */
async function atEveryStep(oneStep: (step: number) => Promise<boolean>): Promise<number> {
  for (let first = 1; ; first += atOnce) {
    const cut = await Promise.all(Array.from({ length: atOnce }, (_, index) => oneStep(first + index)));
    const through = cut.indexOf(false);
    if (through >= 0) return first + through - 1;
  }
}

async function opens(folder: string): Promise<Vault> {
  const first = await unlockWithPassphrase(folder, passphrase, options).catch(() => null);
  const vault = keep(first ?? (await unlockWithPassphrase(folder, otherPassphrase, options)));
  expect(verifyChain(vault.db, vault.auditKey).intact).toBe(true);
  expect(vault.db.pragma('integrity_check', { simple: true })).toBe('ok');
  return vault;
}

function changesIn(vault: Vault): number {
  return Number(vault.db.prepare("SELECT count(*) FROM settings WHERE id LIKE 'work-%'").pluck().get());
}

/** A workspace with a backup of five changes and twenty changes now, to be copied for each step. */
async function template(): Promise<() => string> {
  const { folder, vault } = await newWorkspace();
  work(vault, 5);
  makeBackup(vault, { now: options.now, reason: 'on-demand' });
  work(vault, 20);
  vault.db.exec(
    `INSERT INTO destructions (id, at, kind, objectId, reference, policy, reason, byName, counts)
     VALUES ('d', '2026-03-02T10:00:00.000Z', 'person', 'p', 'F-17', '{}', '', 'owner', '{}')`,
  );
  vault.close();
  return () => {
    const copy = path.join(temporaryFolder(), 'records');
    cpSync(folder, copy, { recursive: true });
    return copy;
  };
}

describe('killed before any one step that touches the disk', () => {
  it('a workspace that is being made is there whole, or can be made again', async () => {
    const steps = await atEveryStep(async (step) => {
      const folder = path.join(temporaryFolder(), 'records');
      const cut = await killAtStep('create', step, folder);
      const { state } = describeFolder(folder, options.now());
      expect(['absent', 'locked']).toContain(state);
      if (state === 'absent')
        keep((await createVault(folder, { ...options, kind: 'real', name: 'X', passphrase })).vault).close();
      (await opens(folder)).close();
      expect(readdirSync(folder).filter((name) => name.startsWith('.') || name.endsWith('.tmp'))).toEqual([]);
      return cut;
    });
    expect(steps).toBeGreaterThan(4);
  }, 180_000);

  it('a change of the passphrase leaves a workspace that the old one or the new one opens', async () => {
    const copy = await template();
    const steps = await atEveryStep(async (step) => {
      const folder = copy();
      const cut = await killAtStep('passphrase', step, folder);
      expect(changesIn(await opens(folder))).toBe(20);
      return cut;
    });
    expect(steps).toBeGreaterThan(1);
  }, 180_000);

  it('a backup is there whole or not at all, and the workspace stays', async () => {
    const copy = await template();
    const steps = await atEveryStep(async (step) => {
      const folder = copy();
      const cut = await killAtStep('backup', step, folder);
      for (const backup of listBackups(folder)) {
        expect(await drillBackup(backup.path, { passphrase }, options.now())).toMatchObject({ sound: true });
      }
      expect(changesIn(await opens(folder))).toBe(20);
      return cut;
    });
    expect(steps).toBeGreaterThan(2);
  }, 180_000);

  it('a restore over the present leaves the present one or the restored one, and never a mixture', async () => {
    const copy = await template();
    const found = new Set<number>();
    const steps = await atEveryStep(async (step) => {
      const folder = copy();
      const cut = await killAtStep('restore', step, folder);
      const vault = await opens(folder);
      found.add(changesIn(vault));
      expect([5, 20]).toContain(changesIn(vault));
      // What was destroyed after the backup stays on record, wherever the restore was cut off.
      expect(vault.db.prepare('SELECT reference FROM destructions').pluck().all()).toEqual(['F-17']);
      vault.close();
      expect(readdirSync(folder)).not.toContain('workspace.carried-over');
      expect(readdirSync(folder).filter((name) => name.startsWith('.') || name.endsWith('.tmp'))).toEqual([]);
      return cut;
    });
    expect([...found].sort()).toEqual([20, 5]);
    expect(steps).toBeGreaterThan(8);
  }, 180_000);

  it('a restore into a new folder leaves a whole workspace or room for another try', async () => {
    const copy = await template();
    const folder = copy();
    await atEveryStep(async (step) => {
      const newFolder = path.join(temporaryFolder(), 'restored');
      const cut = await killAtStep('copy', step, folder, newFolder);
      const { state } = describeFolder(newFolder, options.now());
      expect(['absent', 'locked']).toContain(state);
      if (state === 'locked') expect(changesIn(await opens(newFolder))).toBe(5);
      expect(existsSync(path.join(folder, 'workspace.db'))).toBe(true);
      return cut;
    });
  }, 180_000);
});
