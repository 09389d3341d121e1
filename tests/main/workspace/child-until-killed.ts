// Run by kills.test.ts in a process of its own: does one kind of work again and again until it is killed, and says
// on its output what was acknowledged.
import { readdirSync, rmSync, writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import path from 'node:path';
import { appendAudit } from '../../../main/db/audit-chain.ts';
import { listBackups, makeBackup, pruneBackups } from '../../../main/workspace/backups.ts';
import { restoreOverPresent } from '../../../main/workspace/restore.ts';
import { changePassphrase, createVault, unlockWithPassphrase } from '../../../main/workspace/vault.ts';

// what is killed does not keep by itself what was compiled for it; the next process is as short-lived
flushCompileCache();
const folder = process.env['MEZZO_FOLDER'] ?? '';
const passphrase = process.env['MEZZO_PASSPHRASE'] ?? '';
const other = process.env['MEZZO_OTHER'] ?? '';
const options = { now: () => new Date(), cost: JSON.parse(process.env['MEZZO_COST'] ?? '{}') };

/** Straight to the pipe: what the parent has read was said before the kill. */
function say(word: string): void {
  writeSync(1, `${word}\n`);
}

const works: Record<string, () => Promise<void>> = {
  async create() {
    for (;;) {
      say('begin');
      const { vault } = await createVault(folder, { ...options, kind: 'real', name: 'X', passphrase });
      vault.close();
      for (const name of readdirSync(folder)) rmSync(path.join(folder, name), { recursive: true });
    }
  },
  async passphrase() {
    const vault = await openWithEither();
    say('begin');
    for (;;) {
      await changePassphrase(vault, passphrase, other, options).catch(() => {});
      await changePassphrase(vault, other, passphrase, options).catch(() => {});
    }
  },
  async write() {
    const vault = await openWithEither();
    const start = Number(
      vault.db.prepare("SELECT count(*) FROM settings WHERE id LIKE 'kill-%'").pluck().get(),
    );
    const write = vault.db.transaction((number: number) => {
      vault.db
        .prepare('INSERT INTO settings (id, value) VALUES (?, ?)')
        .run(`kill-${number}`, 'x'.repeat(300));
      const entry = { at: new Date().toISOString(), actor: 'owner', action: 'settings.update' };
      appendAudit(vault.db, vault.auditKey, { ...entry, objectType: 'settings', objectId: String(number) });
    });
    say('begin');
    for (let number = start + 1; ; number += 1) {
      write(number);
      say(String(number));
      vault.noteAuditHead();
      if (number % 20 === 0) vault.checkpoint();
      if (number % 7 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
  },
  async backup() {
    const vault = await openWithEither();
    say('begin');
    for (;;) {
      say(makeBackup(vault, { now: options.now, reason: 'after-work' }).id);
      pruneBackups(vault);
    }
  },
  async restore() {
    let present = await openWithEither();
    const first = listBackups(folder).at(-1)?.path ?? '';
    say('begin');
    for (;;) {
      const outcome = await restoreOverPresent({
        ...options,
        folder,
        backup: first,
        secret: { passphrase },
        present,
      });
      present = outcome.vault;
      say('restored');
    }
  },
};

async function openWithEither() {
  return await unlockWithPassphrase(folder, passphrase, options).catch(() =>
    unlockWithPassphrase(folder, other, options),
  );
}

await works[process.env['MEZZO_WORK'] ?? '']?.();
