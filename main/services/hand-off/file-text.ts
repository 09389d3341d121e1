import { z } from 'zod';
import { handOffPart, type HandOffPart } from '../../../shared/contract/hand-off.ts';
import { isClean } from '../../../shared/contract/define.ts';
import { MezzoError } from '../../../shared/contract/failures.ts';
import type { Held } from '../../../shared/domain/version-vector.ts';
import type { Twin } from '../../repositories/hand-off-ledger.ts';
import type { CopyMerges } from '../../repositories/hand-off-merges.ts';
import { handedTables } from '../../repositories/hand-off-scope.ts';
import type { HeldRows } from './stamp.ts';
import { type Breath, isJoinable, type Units } from './units.ts';

/** What a hand-off says of itself, inside the seal. */
export interface Manifest {
  copyId: string;
  /** The number of that copy's last change in it. */
  clock: number;
  fromName: string;
  madeAt: string;
  groupId: string;
  groupName: string;
  parts: HandOffPart[];
  twins: Twin[];
  /** Who was merged into whom there. */
  merged: { id: string; mergedInto: string }[];
  /** The same of other copies, as far as it was told there. */
  elsewhere: CopyMerges[];
}

/** A row as it stands in a file. */
export interface FileRow {
  table: string;
  key: string;
  held: Held;
  /** Null where it is deleted. */
  content: {
    id: string;
    row: Record<string, Value>;
    hanging: Record<string, Record<string, Value>[]>;
  } | null;
}

type Value = string | number | null;

const value = z.union([z.string(), z.number(), z.null()]);
const row = z.record(z.string().max(60), value);
const title = z.string().max(400).refine(isClean);
/** Their names become SQL. */
const joinable = z.enum(handedTables.filter(isJoinable).map(({ table }) => table));
const merged = z.array(z.object({ id: z.uuid(), mergedInto: z.uuid() }));
const manifest = z.object({
  copyId: z.uuid(),
  clock: z.int().min(0).default(0),
  fromName: title,
  madeAt: z.iso.datetime(),
  groupId: z.uuid(),
  groupName: title,
  parts: z.array(handOffPart),
  twins: z.array(z.object({ tableName: joinable, one: z.uuid(), other: z.uuid() })),
  merged,
  // Files of an earlier Mezzo have none.
  elsewhere: z.array(z.object({ copyId: z.uuid(), clock: z.int().min(0), merged })).default([]),
});
const fileRow = z.object({
  table: z.string(),
  key: z.string().max(1000),
  held: z.object({
    versions: z.record(z.string().max(60), z.int().min(0)),
    author: z
      .string()
      .max(80)
      .regex(/^.+:\d+$/),
    hash: z.string().max(60).nullable(),
  }),
  content: z.object({ id: z.uuid(), row, hanging: z.record(z.string().max(60), z.array(row)) }).nullable(),
});

const breathEach = 2000;

/** A line for the head, then one for each row: what is there, and what is known to be deleted. */
export async function writeText(
  head: Manifest,
  units: Units,
  held: HeldRows,
  breathe: Breath,
): Promise<{ text: string; rows: number }> {
  const lines = [JSON.stringify(head)];
  for (const [name, { table, key, versions, author, hash }] of held) {
    const unit = units.get(name);
    const line: FileRow = {
      table,
      key,
      held: { versions, author, hash },
      content: unit ? { id: unit.id, row: unit.row, hanging: mutable(unit.hanging) } : null,
    };
    lines.push(JSON.stringify(line));
    if (lines.length % breathEach === 0) await breathe();
  }
  return { text: lines.join('\n'), rows: lines.length - 1 };
}

function mutable(hanging: Readonly<Record<string, readonly Readonly<Record<string, Value>>[]>>) {
  return Object.fromEntries(Object.entries(hanging).map(([table, rows]) => [table, [...rows]]));
}

/** @throws MezzoError HAND_OFF_DAMAGED for what no Mezzo writes */
export async function readText(text: string, breathe: Breath): Promise<{ head: Manifest; rows: FileRow[] }> {
  const known = new Set(handedTables.map(({ table }) => table));
  const lines = text.split('\n');
  const head = parse(manifest, lines[0] ?? '');
  const rows: FileRow[] = [];
  for (const line of lines.slice(1)) {
    const one = parse(fileRow, line);
    const of = one.content?.row['groupId'];
    if (!known.has(one.table) || (typeof of === 'string' && of !== head.groupId))
      throw new MezzoError('HAND_OFF_DAMAGED');
    rows.push(one);
    if (rows.length % breathEach === 0) await breathe();
  }
  return { head, rows };
}

function parse<Output>(schema: z.ZodType<Output>, line: string): Output {
  try {
    return schema.parse(JSON.parse(line));
  } catch (error) {
    throw new MezzoError('HAND_OFF_DAMAGED', {}, { cause: error });
  }
}
