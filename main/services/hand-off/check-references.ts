import { MezzoError } from '../../../shared/contract/failures.ts';
import type { ReadableDatabase } from '../../db/query.ts';
import { isOfGroup, type Row, rowExists, shapeOf } from '../../repositories/hand-off-rows.ts';
import { type HandedTable, handedTables } from '../../repositories/hand-off-scope.ts';
import type { FileRow, Manifest } from './file-text.ts';
import { Twins } from './twins.ts';
import { type Breath, isJoinable, nameOf, targetsOf } from './units.ts';

const handedOf = new Map<string, HandedTable>(handedTables.map((handed) => [handed.table, handed]));
/** Tables of a group by name: one can be handed over in two parts. */
const groupTables = Map.groupBy(
  handedTables.filter(({ where }) => where !== null),
  ({ table }) => table,
);
/** What hangs on a row, by its table; it is never named from elsewhere. */
const hangingTables = new Set(handedTables.flatMap(({ hanging = [] }) => hanging.map(({ table }) => table)));
const rowsBetweenBreaths = 500;

/** What one row says of another. `isLoose`: by agreement alone, and the other may be gone. */
interface Reference {
  table: string;
  target: string;
  id: string;
  isLoose: boolean;
}

/**
 * Whatever a file says of another record is of a record that it brings, or of one of this group here: else it would
 * write into other groups.
 * @throws MezzoError HAND_OFF_DAMAGED, with the table
 */
export async function checkReferences(
  db: ReadableDatabase,
  { head, rows }: { head: Manifest; rows: readonly FileRow[] },
  breathe: Breath,
): Promise<void> {
  requireOneGroup(head, rows);
  const { groupId } = head;
  const twins = Twins.read(db).with(head.twins);
  const brought = new Set<string>();
  for (const { table, content } of rows) {
    if (!content) continue;
    brought.add(nameOf(table, content.id));
    if (isJoinable(handedOf.get(table)!)) brought.add(nameOf(table, String(content.row['id'])));
  }
  const seen = new Set<string>();
  const named = new Set<string>();
  let count = 0;
  for (const row of rows) {
    if ((count += 1) % rowsBetweenBreaths === 0) await breathe();
    if (!row.content) continue;
    if (!belongs(db, row.table, row.content.row)) refuse(row.table);
    for (const { table, target, id, isLoose } of referencesOf(db, row)) {
      const name = nameOf(target, id);
      named.add(name);
      if (seen.has(`${isLoose} ${name}`)) continue;
      seen.add(`${isLoose} ${name}`);
      const isBrought = brought.has(name);
      const own = groupTables.get(target);
      if (own) {
        // Where it leads once two that are one are known by one id.
        const here = twins.here(twins.common(id));
        const isHere = rowExists(db, target, here);
        if (isHere && !isOfGroup(db, own, here, groupId)) refuse(table, target);
        if (!isBrought && !isHere && !isLoose) refuse(table, target);
      } else if (!isLoose && !isBrought && !isKnownWord(db, target, id, groupId)) refuse(table, target);
    }
  }
  // Nobody comes along by themselves: that would only be a way to write over somebody of another group.
  for (const { table, content } of rows)
    if (table === 'people' && content && !named.has(nameOf(table, String(content.row['id'])))) refuse(table);
}

/** The group itself is in it once, and there. */
function requireOneGroup({ groupId }: Manifest, rows: readonly FileRow[]): void {
  const groups = rows.filter(({ table }) => table === 'groups');
  const [only] = groups;
  if (groups.length !== 1 || only?.content?.id !== groupId || only.key !== groupId) refuse('groups');
}

/** Whether a row says of which group it is, where its table has a column for that; the agenda of a session need not. */
function belongs(db: ReadableDatabase, table: string, row: Row): boolean {
  if (!groupTables.has(table) || !shapeOf(db, table).columns.has('groupId')) return true;
  return typeof row['groupId'] === 'string' || (table === 'agendas' && typeof row['sessionId'] === 'string');
}

function* referencesOf(db: ReadableDatabase, { table, content }: FileRow): Generator<Reference> {
  const handed = handedOf.get(table)!;
  const { row, hanging } = content!;
  const parts = [
    [table, [row], ''] as const,
    ...(handed.hanging ?? []).map((each) => [each.table, hanging[each.table] ?? [], each.parent] as const),
  ];
  for (const [of, each, parent] of parts) {
    const { references } = shapeOf(db, of);
    for (const [column, target] of targetsOf(db, handed, of)) {
      // What it hangs on is put in when it is written.
      if (column === parent) continue;
      for (const one of each) {
        const id = one[column];
        if (typeof id === 'string') yield { table: of, target, id, isLoose: !references.has(column) };
      }
    }
  }
  if (table === 'groupEndings') yield* closingOf(row['closing']);
}

/** What closing the group changed, by id, so that it can be taken back. */
function* closingOf(closing: unknown): Generator<Reference> {
  if (typeof closing !== 'string') return;
  const ids = JSON.parse(closing) as Partial<Record<string, string[]>>;
  for (const target of ['memberships', 'sessions', 'goals'])
    for (const id of ids[target] ?? []) yield { table: 'groupEndings', target, id, isLoose: true };
}

/** Words of the workspace are of no group; of people only who is or was a member. */
function isKnownWord(db: ReadableDatabase, target: string, id: string, groupId: string): boolean {
  if (!handedOf.has(target) || hangingTables.has(target)) return false;
  if (target === 'people') return isOfGroup(db, groupTables.get('memberships')!, id, groupId, 'personId');
  return rowExists(db, target, id);
}

function refuse(table: string, target = ''): never {
  throw new MezzoError('HAND_OFF_DAMAGED', { table, target });
}
