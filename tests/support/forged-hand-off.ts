import { currentSchemaVersion } from '../../main/db/migrate.ts';
import type { FileRow, Manifest } from '../../main/services/hand-off/file-text.ts';
import type { OpenWorkspace } from '../../main/services/open-workspace.ts';
import { openHandOff, sealHandOff } from '../../main/workspace/hand-off-file.ts';
import { cheapCost, handOffPassphrase } from './hand-off-copies.ts';

/** A hand-off as somebody makes it who has its passphrase and changes what it says: sealed again, whole. */
export async function forged(
  { vault }: OpenWorkspace,
  file: Buffer,
  change: (file: { head: Manifest; rows: FileRow[] }) => void,
): Promise<Buffer> {
  const about = { kind: vault.kind, schema: currentSchemaVersion() };
  const [head, ...rows] = (await openHandOff(file, handOffPassphrase, about))
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  const content = { head: head as Manifest, rows: rows as FileRow[] };
  change(content);
  const text = [content.head, ...content.rows].map((line) => JSON.stringify(line)).join('\n');
  return await sealHandOff(text, handOffPassphrase, about, cheapCost);
}
