// Run by killed.test.ts in a process of its own: begins to destroy a group, and is killed when a row of a certain
// table is about to go.
import { randomUUID } from 'node:crypto';
import type { WritableDatabase } from '../../../../main/db/query.ts';
import { watchForUndo } from '../../../../main/db/undo.ts';
import { destroy } from '../../../../main/services/retention/destroy.ts';
import { preview } from '../../../../main/services/retention/preview.ts';
import { unlockWithPassphrase } from '../../../../main/workspace/vault.ts';

const { MEZZO_FOLDER: folder = '', MEZZO_PASSPHRASE: passphrase = '', MEZZO_GROUP: id = '' } = process.env;
const clock = () => new Date(process.env['MEZZO_NOW'] ?? '');
const vault = await unlockWithPassphrase(folder, passphrase, { now: clock });
const db = vault.db as WritableDatabase;
watchForUndo(db);
const workspace = { db, vault, clock, newId: () => randomUUID() };
const { rows, typedName } = preview(workspace, { kind: 'group', id });
db.function('dieNow', () => {
  process.kill(process.pid, 'SIGKILL');
  return 0;
});
const table = process.env['MEZZO_TABLE'] ?? '';
if (table !== '')
  db.exec(`CREATE TEMP TRIGGER dies BEFORE DELETE ON main.${table} BEGIN SELECT dieNow(); END`);
destroy(workspace, { kind: 'group', id, typedName, reference: 'G-1', reason: '', rows });
// Not closed: without a table it is killed after the commit.
process.kill(process.pid, 'SIGKILL');
