import type { ReadableDatabase } from '../../db/query.ts';
import { checkReferences } from './check-references.ts';
import { checkRows } from './check-rows.ts';
import type { FileRow, Manifest } from './file-text.ts';
import type { Breath } from './units.ts';

/**
 * A seal tells who could have written a file, not that what it says is sound: a Mezzo with a fault writes one, too, and
 * so does somebody who means harm. Nothing of it is believed before this.
 * @throws MezzoError HAND_OFF_DAMAGED
 */
export async function checkFile(
  db: ReadableDatabase,
  file: { head: Manifest; rows: readonly FileRow[] },
  breathe: Breath,
): Promise<void> {
  await checkRows(db, file.rows, breathe);
  await checkReferences(db, file, breathe);
}
