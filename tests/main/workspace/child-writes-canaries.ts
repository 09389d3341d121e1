// Run by plain-text.test.ts in a process of its own: writes a word everywhere it can, sorts and copies a lot, and
// is killed with everything open.
import { readdirSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { appendAudit } from '../../../main/db/audit-chain.ts';
import { makeBackup } from '../../../main/workspace/backups.ts';
import { restoreIntoNewFolder } from '../../../main/workspace/restore.ts';
import { salvageWorkspace } from '../../../main/workspace/salvage.ts';
import { changePassphrase, createVault, unlockWithPassphrase } from '../../../main/workspace/vault.ts';

const base = process.env['MEZZO_BASE'] ?? '';
const canary = process.env['MEZZO_CANARY'] ?? '';
const passphrase = process.env['MEZZO_PASSPHRASE'] ?? '';
const options = { now: () => new Date(), cost: JSON.parse(process.env['MEZZO_COST'] ?? '{}') };
const folder = path.join(base, 'records');

const first = await createVault(folder, { ...options, kind: 'real', name: canary, passphrase });
process.stdout.write(
  `${JSON.stringify({ recoveryKey: first.recoveryKey, dataKey: first.vault.dataKey.toString('hex') })}\n`,
);
fill(first.vault, 3000);
await changePassphrase(first.vault, passphrase, `${passphrase} two`, options);
await changePassphrase(first.vault, `${passphrase} two`, passphrase, options);
const backup = makeBackup(first.vault, { now: options.now, reason: 'on-demand' });
first.vault.close();

const restored = path.join(base, 'restored');
await restoreIntoNewFolder({ ...options, backup: backup.path, folder: restored, secret: { passphrase } });
await salvageWorkspace({
  ...options,
  folder,
  newFolder: path.join(base, 'salvaged'),
  secret: { passphrase },
});

const vault = await unlockWithPassphrase(folder, passphrase, options);
fill(vault, 500);
// Sorting without an index, and rebuilding the file, are what spills into temporary files.
vault.db.pragma('cache_size = 10');
const sorting = vault.db.prepare('SELECT value, id FROM settings ORDER BY value || id DESC').iterate();
sorting.next();
process.stdout.write(`${JSON.stringify(openTemporaryFiles())}\n`);
sorting.return?.();
vault.db.exec('VACUUM');
fill(vault, 5);
process.kill(process.pid, 'SIGKILL');

/** Temporary files have no name while they are in use: on Linux the list of open files shows them. */
function openTemporaryFiles(): string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc/self/fd').flatMap((descriptor) => {
    try {
      const file = readlinkSync(`/proc/self/fd/${descriptor}`);
      return file.includes('(deleted)') || file.includes('etilqs') ? [file] : [];
    } catch {
      return []; // the descriptor of this very list
    }
  });
}

function fill(open: typeof vault, rows: number): void {
  const write = open.db.transaction(() => {
    for (let row = 0; row < rows; row += 1) {
      const id = `${canary}-${row}`;
      open.db
        .prepare('INSERT OR REPLACE INTO settings (id, value) VALUES (?, ?)')
        .run(id, `${canary} `.repeat(20));
    }
    const entry = {
      at: new Date().toISOString(),
      actor: canary,
      action: canary,
      objectType: canary,
      objectId: canary,
    };
    appendAudit(open.db, open.auditKey, { ...entry, detail: { canary } });
  });
  write();
}
