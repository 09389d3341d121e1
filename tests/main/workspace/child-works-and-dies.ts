// Run by anchor.test.ts in a process of its own: works for a while, lets the anchor follow, and is killed.
import { appendAudit, chainHead } from '../../../main/db/audit-chain.ts';
import { writeAnchor } from '../../../main/workspace/anchor.ts';
import { unlockWithPassphrase } from '../../../main/workspace/vault.ts';
import { filesOf } from '../../../main/workspace/workspace-files.ts';

const folder = process.env['MEZZO_FOLDER'] ?? '';
const options = { now: () => new Date(), cost: JSON.parse(process.env['MEZZO_COST'] ?? '{}') };
const vault = await unlockWithPassphrase(folder, process.env['MEZZO_PASSPHRASE'] ?? '', options);
const write = vault.db.transaction((number: number) => {
  vault.db.prepare('INSERT INTO settings (id, value) VALUES (?, ?)').run(`work-${number}`, 'done');
  const about = { at: new Date().toISOString(), actor: 'owner', action: 'settings.update' };
  appendAudit(vault.db, vault.auditKey, { ...about, objectType: 'settings', objectId: `work-${number}` });
});
for (let number = 1; number <= 25; number += 1) write(number);
const { workspaceId, auditKey } = vault;
writeAnchor(
  { file: filesOf(folder).anchor, workspaceId, auditKey },
  chainHead(vault.db),
  new Date().toISOString(),
  [],
);
process.kill(process.pid, 'SIGKILL');
