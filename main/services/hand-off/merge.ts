import type { HandOffArea } from '../../../shared/contract/hand-off.ts';
import {
  authorOf,
  compareHeld,
  type Held,
  joinVersions,
  type Ranked,
  standsBefore,
} from '../../../shared/domain/version-vector.ts';
import type { ReadableDatabase } from '../../db/query.ts';
import type { Copy } from '../../repositories/hand-off-ledger.ts';
import { namelessTables } from '../../repositories/destruction-scope.ts';
import { listReferring } from '../../repositories/hand-off-rows.ts';
import type { HandedTable } from '../../repositories/hand-off-scope.ts';
import { noteFingerprint, uniteDrafts, uniteSigned } from './note-units.ts';
import type { HeldRow, HeldRows, Ledger } from './stamp.ts';
import { comparedColumns, digest, nameOf, targetsOf, type Unit, type Units } from './units.ts';

/** A row as a file brings it. */
export interface TheirRow {
  handed: HandedTable;
  key: string;
  held: Held;
  /** Null where it is deleted there. */
  unit: Unit | null;
  /** Whether it reads otherwise here than there, because somebody whom it names was merged here. */
  isRewritten: boolean;
  /** Whether it goes on under another key here. */
  isFolded: boolean;
  /** Of what was destroyed here and is to be here again. */
  isReturning: boolean;
}

export type Verdict = 'new' | 'changed' | 'removed' | 'same' | 'ours' | 'conflict';

/** What becomes of one row. */
export interface Decision {
  name: string;
  handed: HandedTable;
  key: string;
  area: HandOffArea;
  verdict: Verdict;
  ours: Unit | null;
  theirs: Unit | null;
  /** What stands in a conflict where nobody chooses. */
  proposed: 'ours' | 'theirs';
  /** What is there afterwards; null: nothing. */
  result: Unit | null;
  held: HeldRow;
}

export interface Merging {
  db: ReadableDatabase;
  groupId: string;
  units: Units;
  held: HeldRows;
  ledger: Ledger;
  /** The number that this copy's own decisions get. */
  copy: Copy;
  choices: ReadonlyMap<string, 'ours' | 'theirs'>;
  /** What was deleted there and is to stay here unless somebody says otherwise. */
  isHeldBack: (ours: Unit) => boolean;
}

const rowsBetweenBreaths = 1000;

/** Decides of every row of a file; nothing is written. Rows that only this copy has are not among the answers. */
export async function decideAll(
  merging: Merging,
  theirs: readonly TheirRow[],
  breathe: () => Promise<void>,
): Promise<Map<string, Decision>> {
  const decisions = new Map<string, Decision>();
  for (const row of theirs) {
    if (decisions.size % rowsBetweenBreaths === 0) await breathe();
    const decision = decide(merging, row);
    decisions.set(decision.name, decision);
  }
  keepWhatIsNamed(merging, decisions);
  return decisions;
}

function decide(merging: Merging, row: TheirRow): Decision {
  const { handed, key } = row;
  const name = nameOf(handed.table, key);
  const ours = merging.units.get(name) ?? null;
  const known = merging.held.get(name);
  const decided = {
    name,
    handed,
    key,
    area: handed.area,
    ours,
    theirs: row.unit,
    proposed: 'theirs' as 'ours' | 'theirs',
  };
  const place = {
    table: handed.table,
    key,
    groupId: handed.isShared ? '' : merging.groupId,
    localId: known?.localId ?? null,
    ledgerId: known?.ledgerId ?? merging.ledger.lineOf.get(name)?.id ?? null,
    isDirty: true,
  };
  const own = () => ({ author: authorOf(merging.copy.id, merging.copy.clock) });
  const finish = (
    verdict: Verdict,
    result: Unit | null,
    author: string,
    isOwn = false,
    proposed = decided.proposed,
  ): Decision => {
    const versions = joinVersions(known?.versions ?? {}, row.held.versions);
    const isOurs = isOwn || (row.isRewritten && result === row.unit && result !== null);
    return {
      ...decided,
      verdict,
      proposed,
      result,
      held: {
        ...place,
        hash: result?.hash ?? null,
        versions: isOurs ? joinVersions(versions, { [merging.copy.id]: merging.copy.clock }) : versions,
        ...(isOurs ? own() : { author }),
      },
    };
  };

  if (row.isFolded && ours === null) {
    const isKnown = known !== undefined && compareHeld(known, row.held) === 'ours';
    return finish('same', null, known?.author ?? row.held.author, !isKnown);
  }
  // What is counted and was destroyed here goes on under a stand-in: it would count twice.
  const isCounted = ours === null && known !== undefined && handed.table in namelessTables;
  if (row.isReturning && row.unit && !isCounted && ours?.hash !== row.unit.hash)
    return finish(ours ? 'changed' : 'new', row.unit, row.held.author, known?.hash === null);
  if (!known) return finish(row.unit ? 'new' : 'same', row.unit, row.held.author);
  if (ours && row.unit && isSigned(ours) && isSigned(row.unit)) {
    const united = withHash(ours, uniteSigned(ours.hanging, row.unit.hanging));
    if (united.hash === ours.hash)
      return finish(row.unit.hash === ours.hash ? 'same' : 'ours', ours, known.author);
    return finish('changed', united, row.held.author, united.hash !== row.unit.hash);
  }
  const isHeldBack = row.unit === null && !row.isFolded && ours !== null && merging.isHeldBack(ours);
  switch (compareHeld(known, row.held)) {
    case 'same':
      if (row.isRewritten) return finish('ours', ours, known.author, true);
      return finish('same', ours, known.author > row.held.author ? known.author : row.held.author);
    case 'ours':
      return finish('ours', ours, known.author);
    case 'theirs':
      if (row.unit === null && handed.isShared) return finish('ours', ours, known.author);
      if (isHeldBack && merging.choices.get(name) === 'theirs')
        return finish('conflict', null, row.held.author, false, 'ours');
      if (isHeldBack) return finish('conflict', ours, known.author, true, 'ours');
      return finish(row.unit === null ? 'removed' : ours ? 'changed' : 'new', row.unit, row.held.author);
    case 'apart':
      break;
  }
  const agreed = standsBefore(rankOf(ours), rankOf(row.unit)) ? 'ours' : 'theirs';
  const proposed = isHeldBack ? 'ours' : agreed;
  const isQuiet = ours !== null && row.unit !== null && differOnlyIn(merging.db, handed, ours, row.unit);
  const stands = (isQuiet ? undefined : merging.choices.get(name)) ?? proposed;
  let result = stands === 'ours' ? ours : row.unit;
  const other = stands === 'ours' ? row.unit : ours;
  if (handed.table === 'notes' && result && other)
    result = withHash(result, uniteDrafts(result.hanging, other.hanging));
  const author = stands === 'ours' ? known.author : row.held.author;
  const isOwn = stands !== agreed || result?.hash !== (stands === 'ours' ? ours : row.unit)?.hash;
  return finish(
    isQuiet ? (stands === 'ours' ? 'ours' : 'changed') : 'conflict',
    result,
    author,
    isOwn,
    proposed,
  );
}

function isSigned(unit: Unit): boolean {
  return unit.handed.table === 'notes' && unit.row['state'] === 'signed';
}

function withHash(unit: Unit, hanging: Unit['hanging']): Unit {
  return { ...unit, hanging, hash: digest(noteFingerprint(unit.row, hanging)) };
}

function rankOf(unit: Unit | null): Ranked {
  if (!unit) return { hash: null, isTrashed: false, at: '' };
  const at = unit.row['updatedAt'];
  const trashedAt = unit.row['trashedAt'];
  return {
    hash: unit.hash,
    isTrashed: typeof trashedAt === 'string',
    at: typeof at === 'string' ? at : '',
  };
}

function differOnlyIn(db: ReadableDatabase, handed: HandedTable, ours: Unit, theirs: Unit): boolean {
  const { quiet = [] } = handed;
  if (quiet.length === 0) return false;
  const differing = comparedColumns(db, handed.table, null).filter(
    (column) => ours.row[column] !== theirs.row[column],
  );
  const hanging = (handed.hanging ?? []).some(({ table, parent }) => {
    const read = (unit: Unit) =>
      JSON.stringify(
        unit.hanging[table]!.map((row) => comparedColumns(db, table, parent).map((column) => row[column])),
      );
    return read(ours) !== read(theirs);
  });
  return !hanging && differing.every((column) => quiet.includes(column));
}

/**
 * What was deleted on one side and is named by a row that stays, stays too: a goal that was taken out here and rated
 * there, a session that somebody's private note is of. It comes back as a change of this copy, so that the other learns
 * of it.
 */
function keepWhatIsNamed(merging: Merging, decisions: Map<string, Decision>): void {
  const gone = new Set<string>();
  for (const [name, { result, theirs, ours }] of decisions)
    if (result === null && (theirs ?? ours) !== null) gone.add(name);
  const staying = [...decisions.values()].flatMap(({ result }) => (result ? [result] : []));
  for (const [name, unit] of merging.units) if (!decisions.has(name)) staying.push(unit);
  while (gone.size > 0) {
    for (let unit = staying.pop(); unit && gone.size > 0; unit = staying.pop())
      for (const name of namedBy(merging.db, unit))
        if (gone.delete(name)) staying.push(keep(merging, decisions, name));
    const held = [...gone].filter((name) => isHeldHere(merging.db, decisions, gone, name));
    if (held.length === 0) return;
    for (const name of held) {
      gone.delete(name);
      staying.push(keep(merging, decisions, name));
    }
  }
}

/** Whether a row that nobody hands over, or that was not chosen, refers to one that is to go. */
function isHeldHere(
  db: ReadableDatabase,
  decisions: ReadonlyMap<string, Decision>,
  gone: ReadonlySet<string>,
  name: string,
): boolean {
  const ours = decisions.get(name)!.ours;
  if (!ours) return false;
  const going = new Set<string>();
  for (const each of gone) {
    const unit = decisions.get(each)!.ours;
    if (!unit) continue;
    going.add(nameOf(unit.handed.table, unit.id));
    for (const [table, rows] of Object.entries(unit.hanging))
      for (const row of rows) going.add(nameOf(table, String(row['id'])));
  }
  return listReferring(db, ours.handed.table, ours.id).some(({ table, id }) => !going.has(nameOf(table, id)));
}

function keep(merging: Merging, decisions: Map<string, Decision>, name: string): Unit {
  const decision = decisions.get(name)!;
  const kept = (decision.ours ?? decision.theirs)!;
  decisions.set(name, {
    ...decision,
    verdict: decision.ours ? 'ours' : 'new',
    result: kept,
    held: {
      ...decision.held,
      hash: kept.hash,
      author: authorOf(merging.copy.id, merging.copy.clock),
      versions: joinVersions(decision.held.versions, { [merging.copy.id]: merging.copy.clock }),
    },
  });
  return kept;
}

function* namedBy(db: ReadableDatabase, { handed, row, hanging }: Unit): Generator<string> {
  // Who chose or was chosen is in the round, though no reference says so.
  if (handed.table === 'choices')
    for (const personId of [row['fromId'], row['toId']])
      yield nameOf('roundMembers', `${String(row['roundId'])}|${String(personId)}`);
  for (const [column, table] of targetsOf(db, handed, handed.table))
    if (typeof row[column] === 'string') yield nameOf(table, row[column]);
  for (const [hung, rows] of Object.entries(hanging))
    for (const each of rows)
      for (const [column, table] of targetsOf(db, handed, hung))
        if (typeof each[column] === 'string') yield nameOf(table, each[column]);
}
