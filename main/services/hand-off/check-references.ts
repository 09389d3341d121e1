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
  const columnsOf = new Map([...handedOf.values()].map((handed) => [handed.table, readColumns(db, handed)]));
  const strictly = new Set<string>();
  const loosely = new Set<string>();
  const named = new Set<string>();
  let count = 0;
  for (const row of rows) {
    if ((count += 1) % rowsBetweenBreaths === 0) await breathe();
    if (!row.content) continue;
    if (!belongs(db, row.table, row.content.row)) refuse(row.table);
    for (const { table, target, id, isLoose } of referencesOf(row, columnsOf.get(row.table)!)) {
      const name = nameOf(target, id);
      named.add(name);
      // The strict look is enough for both.
      if (strictly.has(name) || (isLoose && loosely.has(name))) continue;
      (isLoose ? loosely : strictly).add(name);
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

interface Column {
  table: string;
  column: string;
  target: string;
  isLoose: boolean;
}

/** The columns of a table, and of what hangs on it, that name another row. */
function readColumns(db: ReadableDatabase, handed: HandedTable): Column[] {
  const parts = [{ table: handed.table, parent: '' }, ...(handed.hanging ?? [])];
  return parts.flatMap(({ table, parent }) => {
    const { references } = shapeOf(db, table);
    return [...targetsOf(db, handed, table)].flatMap(([column, target]) =>
      // What it hangs on is put in when it is written.
      column === parent ? [] : [{ table, column, target, isLoose: !references.has(column) }],
    );
  });
}

function* referencesOf({ table, content }: FileRow, columns: readonly Column[]): Generator<Reference> {
  const { row, hanging } = content!;
  for (const { table: of, column, target, isLoose } of columns)
    for (const one of of === table ? [row] : (hanging[of] ?? [])) {
      const id = one[column];
      if (typeof id === 'string') yield { table: of, target, id, isLoose };
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
