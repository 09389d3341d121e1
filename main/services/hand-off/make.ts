import { createHash } from 'node:crypto';
import type { DisclosureFields } from '../../../shared/contract/disclosures.ts';
import {
  type HandOffArea,
  handOffAreas,
  type HandOffEntry,
  type HandOffPart,
} from '../../../shared/contract/hand-off.ts';
import { MezzoError } from '../../../shared/contract/failures.ts';
import { largestPiece } from '../../../shared/contract/transfer.ts';
import { currentSchemaVersion } from '../../db/migrate.ts';
import { insertHandOff, listHandOffs } from '../../repositories/hand-off-ledger.ts';
import { listMergesElsewhere, listMergesTold } from '../../repositories/hand-off-merges.ts';
import { listMerged } from '../../repositories/hand-off-rows.ts';
import { listMembersBetween } from '../../repositories/records.ts';
import { readSettings } from '../../repositories/settings.ts';
import { sealHandOff } from '../../workspace/hand-off-file.ts';
import { assertStrongEnough, type PassphraseCost } from '../../workspace/passphrase.ts';
import { fileStem } from '../csv-file.ts';
import { insertForEach } from '../disclosures.ts';
import { finalChangeInPieces } from '../change-in-pieces.ts';
import { get as getGroup, requireGroup } from '../groups.ts';
import type { Progress } from '../jobs.ts';
import { localNow, now, type OpenWorkspace } from '../open-workspace.ts';
import { writeText } from './file-text.ts';
import { nextOf, readLedger, stamp, writeHeld } from './stamp.ts';
import { Twins } from './twins.ts';
import { type Breath, nameOf, readUnits, tablesOf, type Units } from './units.ts';

/**
 * Who was merged into somebody whom the file names, or of whom an earlier file told so; other people's names and
 * numbers stay at home.
 */
function mergedAmong(
  db: OpenWorkspace['db'],
  groupId: string,
  units: Units,
  twins: Twins,
): { id: string; mergedInto: string }[] {
  const told = listMergesTold(db, groupId);
  return listMerged(db).flatMap(({ id }) => {
    const mergedInto = twins.here(id);
    const isNamed = units.has(nameOf('people', twins.common(mergedInto)));
    return isNamed || told.has(id) ? [{ id, mergedInto }] : [];
  });
}

/** A file that was made and waits to be fetched. */
export interface MadeFile {
  fileName: string;
  bytes: Buffer;
}

export interface MakeInput {
  groupId: string;
  parts: HandOffPart[];
  toName: string;
  passphrase: string;
  disclosure: DisclosureFields | null;
}

const noBreath: Breath = async () => {};

/** How many rows of each area would go. */
export async function figures(
  workspace: OpenWorkspace,
  { groupId, parts }: { groupId: string; parts: HandOffPart[] },
): Promise<{ area: HandOffArea; rows: number }[]> {
  const { db } = workspace;
  requireGroup(workspace, groupId);
  const units = await readUnits(
    db,
    groupId,
    parts,
    Twins.read(db),
    readLedger(db, groupId).noteBases,
    noBreath,
  );
  const counts = new Map<HandOffArea, number>();
  for (const { handed } of units.values()) counts.set(handed.area, (counts.get(handed.area) ?? 0) + 1);
  return handOffAreas.flatMap((area) => {
    const rows = counts.get(area) ?? 0;
    return rows === 0 ? [] : [{ area, rows }];
  });
}

/** What is refused before the work begins. @throws MezzoError NOT_FOUND, WEAK_PASSPHRASE */
export function requireMakeable(workspace: OpenWorkspace, { groupId, passphrase }: MakeInput): void {
  requireGroup(workspace, groupId);
  assertStrongEnough(passphrase);
}

/**
 * Makes the file, and writes down what this copy has handed over. That cannot be taken back: what has left has left.
 * @throws MezzoError NOT_FOUND, WEAK_PASSPHRASE, DAY_TO_COME, JOB_CANCELLED
 */
export async function make(
  workspace: OpenWorkspace,
  { groupId, parts: chosen, toName, passphrase, disclosure }: MakeInput,
  progress: Progress,
  cost: PassphraseCost | undefined,
): Promise<MadeFile> {
  const { db, newId, vault } = workspace;
  const group = getGroup(workspace, { id: groupId });
  const parts = [...new Set<HandOffPart>(['base', ...chosen])];
  let done = 0;
  const breathe: Breath = () => progress.report((done += 1), done * 2);
  const ledger = readLedger(db, groupId);
  const twins = Twins.read(db);
  const units = await readUnits(db, groupId, parts, twins, ledger.noteBases, breathe);
  const copy = nextOf(db, newId);
  const held = await stamp(db, groupId, units, ledger, tablesOf(parts), copy, twins, breathe);
  const head = {
    copyId: copy.id,
    clock: copy.clock,
    fromName: readSettings(db).ownerName,
    madeAt: now(workspace),
    groupId,
    groupName: group.name,
    parts,
    twins: [...twins.pairs],
    merged: mergedAmong(db, groupId, units, twins),
    elsewhere: listMergesElsewhere(db, groupId).filter(({ copyId }) => copyId !== copy.id),
  };
  const { text, rows } = await writeText(head, units, held, breathe);
  const about = { kind: vault.kind, schema: currentSchemaVersion() };
  const bytes = await sealHandOff(text, passphrase, about, cost);
  await progress.report(1, 1);
  await finalChangeInPieces(
    workspace,
    {
      action: 'hand-off.make',
      objectType: 'group',
      objectId: groupId,
      detail: { rows, parts: parts.join(' '), leaves: disclosure !== null },
    },
    async () => {
      await writeHeld(db, held.values(), copy, newId, breathe);
      insertHandOff(db, {
        id: newId(),
        groupId,
        direction: 'out',
        at: head.madeAt,
        otherCopy: '',
        otherName: toName,
        contents: { parts, rows, conflicts: 0, merged: head.merged },
        fileHash: createHash('sha256').update(bytes).digest('hex'),
      });
      if (disclosure) {
        const people = listMembersBetween(db, groupId, { from: null, to: null });
        insertForEach(workspace, db, people, groupId, disclosure);
      }
    },
  );
  return { fileName: `${fileStem('hand-off', group.name, localNow(workspace).date)}.mezzo`, bytes };
}

/** The file that was made last, in memory only, until it is fetched or the workspace locks. */
export class MadeFiles {
  private file: MadeFile | null = null;

  keep(file: MadeFile): void {
    this.forget();
    this.file = file;
  }

  /** @throws MezzoError NOT_FOUND */
  facts(): { fileName: string; bytes: number } {
    const { fileName, bytes } = this.require();
    return { fileName, bytes: bytes.length };
  }

  /** @throws MezzoError NOT_FOUND */
  piece({ offset }: { offset: number }): { base64: string; next: number | null } {
    const { bytes } = this.require();
    const end = Math.min(bytes.length, offset + largestPiece);
    return {
      base64: bytes.subarray(offset, end).toString('base64'),
      next: end < bytes.length ? end : null,
    };
  }

  forget(): void {
    this.file = null;
  }

  private require(): MadeFile {
    if (!this.file) throw new MezzoError('NOT_FOUND', { kind: 'hand-off' });
    return this.file;
  }
}

/** What was handed over and taken in of a group, the latest first. */
export function list(workspace: OpenWorkspace, { groupId }: { groupId: string }): HandOffEntry[] {
  requireGroup(workspace, groupId);
  return listHandOffs(workspace.db, groupId).map(({ id, direction, at, otherName, contents }) => ({
    id,
    direction,
    at,
    otherName,
    parts: contents.parts,
    rows: contents.rows,
    conflicts: contents.conflicts,
  }));
}
