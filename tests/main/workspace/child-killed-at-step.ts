// Run by kill-at-step.test.ts in a process of its own: does one piece of work, and is killed just before a certain
// step of it that touches the disk.
import fs from 'node:fs';
import { flushCompileCache, syncBuiltinESMExports } from 'node:module';
import { makeBackup, listBackups, pruneBackups } from '../../../main/workspace/backups.ts';
import { restoreIntoNewFolder, restoreOverPresent } from '../../../main/workspace/restore.ts';
import { changePassphrase, createVault, unlockWithPassphrase } from '../../../main/workspace/vault.ts';

// what is killed does not keep by itself what was compiled for it; the next process is as short-lived
flushCompileCache();
const folder = process.env['MEZZO_FOLDER'] ?? '';
const newFolder = process.env['MEZZO_NEW_FOLDER'] ?? '';
const passphrase = process.env['MEZZO_PASSPHRASE'] ?? '';
const other = process.env['MEZZO_OTHER'] ?? '';
const killAt = Number(process.env['MEZZO_STEP'] ?? 0);
/** Between two of these nothing changes that a later start could see under its final name. */
const stepsThatMoveNames = ['renameSync', 'rmSync'] as const;
const allSteps = [...stepsThatMoveNames, 'writeSync', 'copyFileSync', 'mkdirSync', 'fsyncSync'] as const;
const countsEveryStep = process.env['MEZZO_EVERY_STEP'] === '1';
const options = { now: () => new Date(), cost: JSON.parse(process.env['MEZZO_COST'] ?? '{}') };

const works: Record<string, () => Promise<void>> = {
  async create() {
    dieAtStep();
    await createVault(folder, { ...options, kind: 'real', name: 'X', passphrase });
  },
  async passphrase() {
    const vault = await unlockWithPassphrase(folder, passphrase, options);
    dieAtStep();
    await changePassphrase(vault, passphrase, other, options);
  },
  async backup() {
    const vault = await unlockWithPassphrase(folder, passphrase, options);
    dieAtStep();
    makeBackup(vault, { now: options.now, reason: 'on-demand' });
    pruneBackups(vault);
  },
  async restore() {
    const present = await unlockWithPassphrase(folder, passphrase, options);
    const backup = listBackups(folder).at(-1)?.path ?? '';
    dieAtStep();
    await restoreOverPresent({ ...options, folder, backup, secret: { passphrase }, present });
  },
  async copy() {
    const backup = listBackups(folder).at(-1)?.path ?? '';
    dieAtStep();
    await restoreIntoNewFolder({ ...options, folder: newFolder, backup, secret: { passphrase } });
  },
};

function dieAtStep(): void {
  let step = 0;
  for (const name of countsEveryStep ? allSteps : stepsThatMoveNames) {
    const before = fs[name] as (...given: unknown[]) => unknown;
    const replaced = (...given: unknown[]): unknown => {
      step += 1;
      if (step === killAt) process.kill(process.pid, 'SIGKILL');
      return before(...given);
    };
    Object.assign(fs, { [name]: replaced });
  }
  syncBuiltinESMExports();
}

await works[process.env['MEZZO_WORK'] ?? '']?.();
// Not closed: the last kill is at the very end.
process.kill(process.pid, 'SIGTERM');
