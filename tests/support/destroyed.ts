import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { all, type ReadableDatabase } from '../../main/db/query.ts';
import { openDatabase } from '../../main/db/open.ts';
import type { TestDoor } from './test-door.ts';

/** Every row of every table as text, the shadows of the search and SQLite's own tables too. */
export function everythingStored(db: ReadableDatabase): string {
  const tables = all<{ name: string }>(
    db,
    `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow')`,
  );
  return tables
    .flatMap(({ name }) =>
      all<Record<string, unknown>>(db, `SELECT * FROM "${name}"`).map(
        (row) =>
          `${name}: ${Object.values(row)
            .map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value)))
            .join(' | ')}`,
      ),
    )
    .join('\n');
}

/** The pages of the database file as they are under the cipher; the door is shut for it. */
export async function decryptedPages(test: TestDoor): Promise<string> {
  const { vault } = test.open();
  const key = Buffer.from(vault.dataKey);
  const { folder } = vault;
  await test.client.workspace.lock();
  const root = mkdtempSync(join(tmpdir(), 'mezzo-pages-'));
  try {
    const copy = join(root, 'copy.db');
    copyFileSync(join(folder, 'workspace.db'), copy);
    const db = openDatabase(copy, key);
    db.pragma('journal_mode = DELETE');
    db.rekey(Buffer.alloc(0));
    db.close();
    const pages = readFileSync(copy);
    if (pages.toString('latin1', 0, 15) !== 'SQLite format 3')
      throw new Error('the pages were not decrypted');
    return pages.toString('latin1');
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** A text as it stands in a file of UTF-8 that was read byte by byte. */
export function asBytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}
