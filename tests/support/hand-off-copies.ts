import { createHash } from 'node:crypto';
import { currentSchemaVersion } from '../../main/db/migrate.ts';
import { checkFile } from '../../main/services/hand-off/check-file.ts';
import { readText } from '../../main/services/hand-off/file-text.ts';
import { make } from '../../main/services/hand-off/make.ts';
import type { OpenedFile } from '../../main/services/hand-off/planning.ts';
import { readLedger } from '../../main/services/hand-off/stamp.ts';
import { type Chosen, takeFile } from '../../main/services/hand-off/take.ts';
import { Twins } from '../../main/services/hand-off/twins.ts';
import { readUnits } from '../../main/services/hand-off/units.ts';
import type { Progress } from '../../main/services/jobs.ts';
import type { OpenWorkspace } from '../../main/services/open-workspace.ts';
import { openHandOff } from '../../main/workspace/hand-off-file.ts';
import { type HandOffPart, handOffParts } from '../../shared/contract/hand-off.ts';

export const handOffPassphrase = 'four chairs and a window';
export const cheapCost = { memory: 64, passes: 1, lanes: 1 };
const noProgress: Progress = { report: async () => {} };
const noBreath = async () => {};
/** As the procedure lets the rest of the app be answered while it reads. */
const letOthers = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Makes a hand-off as the procedure does. */
export async function makeFile(
  workspace: OpenWorkspace,
  groupId: string,
  parts: readonly HandOffPart[] = handOffParts,
  progress: Progress = noProgress,
): Promise<Buffer> {
  const input = {
    groupId,
    parts: [...parts],
    toName: 'Tomás Herrera',
    passphrase: handOffPassphrase,
    disclosure: null,
  };
  return (await make(workspace, input, progress, cheapCost)).bytes;
}

/** Opens a hand-off as the procedure does. */
export async function openFile(workspace: OpenWorkspace, bytes: Buffer): Promise<OpenedFile> {
  const about = { kind: workspace.vault.kind, schema: currentSchemaVersion() };
  const text = await openHandOff(bytes, handOffPassphrase, about);
  const read = await readText(text, letOthers);
  await checkFile(workspace.db, read, letOthers);
  return {
    ...read,
    fileHash: createHash('sha256').update(bytes).digest('hex'),
  };
}

/** Takes a hand-off in as the procedure does. */
export async function takeIn(
  workspace: OpenWorkspace,
  bytes: Buffer,
  choose: Chosen = {},
  progress: Progress = noProgress,
) {
  const file = await openFile(workspace, bytes);
  return await takeFile(workspace, file, choose, progress);
}

/** One laptop hands the group to the other. */
export async function handOver(from: OpenWorkspace, to: OpenWorkspace, groupId: string) {
  return await takeIn(to, await makeFile(from, groupId));
}

/** What a copy holds of a group, row by row, as all copies know it; people and words that it names included. */
export async function contentOf(workspace: OpenWorkspace, groupId: string): Promise<Record<string, string>> {
  const { db } = workspace;
  const { noteBases } = readLedger(db, groupId);
  const units = await readUnits(db, groupId, handOffParts, Twins.read(db), noteBases, noBreath);
  return Object.fromEntries(
    [...units]
      .map(([name, { hash }]) => [name, hash] as const)
      .toSorted(([one], [two]) => (one < two ? -1 : 1)),
  );
}
