import type { AgendaBlock, Objective } from '../../shared/contract/agenda.ts';
import {
  all,
  first,
  insert,
  type ReadableDatabase,
  run,
  runOne,
  updateById,
  type WritableDatabase,
} from '../db/query.ts';

/** The head of an agenda: where it hangs, and what was laid there. Blocks and objectives hang on it. */
export interface AgendaRow {
  id: string;
  kind: 'session' | 'template' | 'part';
  name: string;
  groupId: string | null;
  sessionId: string | null;
  curriculumId: string | null;
  laidFrom: string;
  part: number | null;
  ofParts: number | null;
  version: number;
}

export type ObjectiveRow = Objective & { id: string };

const columns = `a.id, a.kind, a.name, a.groupId, a.sessionId, a.curriculumId, a.laidFrom, a.part, a.ofParts, a.version`;

export function findAgenda(db: ReadableDatabase, id: string): AgendaRow | null {
  return first(db, `SELECT ${columns} FROM agendas AS a WHERE a.id = @id`, { id });
}

export function findAgendaOfSession(db: ReadableDatabase, sessionId: string): AgendaRow | null {
  return first(db, `SELECT ${columns} FROM agendas AS a WHERE a.sessionId = @sessionId`, { sessionId });
}

export function findTemplate(db: ReadableDatabase, id: string): AgendaRow | null {
  return first(db, `SELECT ${columns} FROM agendas AS a WHERE a.id = @id AND a.kind = 'template'`, { id });
}

export function listTemplates(db: ReadableDatabase): AgendaRow[] {
  return all(
    db,
    `SELECT ${columns} FROM agendas AS a WHERE a.kind = 'template' ORDER BY a.name COLLATE NOCASE, a.id`,
  );
}

type StoredBlock = Omit<AgendaBlock, 'materials' | 'isReached'> & {
  materials: string;
  isReached: number | null;
};

const blockColumns = `b.id, b.title, b.kind, b.minutes, b.lane, b.goal, b.materials, b.ownerId, b.notes, b.adaptations,
  b.activityId, b.isReached`;

function blockOf({ materials, isReached, ...row }: StoredBlock): AgendaBlock {
  return {
    ...row,
    materials: JSON.parse(materials) as string[],
    isReached: isReached === null ? null : isReached === 1,
  };
}

/** The blocks of an agenda, in order. */
export function listBlocks(db: ReadableDatabase, agendaId: string): AgendaBlock[] {
  return all<StoredBlock>(
    db,
    `SELECT ${blockColumns} FROM agendaBlocks AS b WHERE b.agendaId = @agendaId ORDER BY b.position, b.id`,
    { agendaId },
  ).map(blockOf);
}

/** The objectives of an agenda, in order. */
export function listObjectives(db: ReadableDatabase, agendaId: string): ObjectiveRow[] {
  return all(
    db,
    `SELECT o.id, o.text, o.goalId FROM agendaObjectives AS o WHERE o.agendaId = @agendaId ORDER BY o.position, o.id`,
    { agendaId },
  );
}

export function insertAgenda(
  db: WritableDatabase,
  agenda: Pick<AgendaRow, 'id' | 'kind'> & Partial<AgendaRow> & { updatedAt: string },
): void {
  insert(db, 'agendas', {
    name: '',
    groupId: null,
    sessionId: null,
    curriculumId: null,
    laidFrom: '',
    part: null,
    ofParts: null,
    ...agenda,
    version: Date.parse(agenda.updatedAt),
  });
}

/**
 * Writes fields of the head (for blocks alone: none) and a new version: the moment, or one more than before. A
 * version that was undone never comes again, so who still holds it is told that the agenda was changed.
 */
export function updateAgenda(
  db: WritableDatabase,
  id: string,
  fields: Partial<Omit<AgendaRow, 'id' | 'kind' | 'version'>> & { updatedAt: string },
): void {
  updateById(db, 'agendas', id, fields);
  runOne(db, 'UPDATE agendas SET version = max(version + 1, @moment) WHERE id = @id', {
    id,
    moment: Date.parse(fields.updatedAt),
  });
}

/** Deletes an agenda with its blocks and objectives. */
export function deleteAgenda(db: WritableDatabase, id: string): void {
  run(db, 'DELETE FROM agendaBlocks WHERE agendaId = @id', { id });
  run(db, 'DELETE FROM agendaObjectives WHERE agendaId = @id', { id });
  runOne(db, 'DELETE FROM agendas WHERE id = @id', { id });
}

/**
 * Makes the blocks of an agenda those given, in their order, and answers how many rows were written. Blocks keep
 * their ids, and only rows that changed are written. A block whose id is taken (twice in the list, or by another
 * agenda) gets a new one.
 */
export function replaceBlocks(
  db: WritableDatabase,
  agendaId: string,
  blocks: readonly AgendaBlock[],
  newId: () => string,
): number {
  const before = new Map(
    all<StoredBlock & { position: number }>(
      db,
      `SELECT ${blockColumns}, b.position FROM agendaBlocks AS b WHERE b.agendaId = @agendaId`,
      { agendaId },
    ).map((row) => [row.id, row]),
  );
  const kept = new Set<string>();
  const rows = blocks.map((block, position) => {
    const isTaken = kept.has(block.id) || (!before.has(block.id) && blockExists(db, block.id));
    const id = isTaken ? newId() : block.id;
    kept.add(id);
    return {
      id,
      position,
      title: block.title,
      kind: block.kind,
      minutes: block.minutes,
      lane: block.lane,
      goal: block.goal,
      materials: JSON.stringify(block.materials),
      ownerId: block.ownerId,
      notes: block.notes,
      adaptations: block.adaptations,
      activityId: block.activityId,
      isReached: block.isReached === null ? null : Number(block.isReached),
    };
  });
  const gone = [...before.keys()].filter((id) => !kept.has(id));
  for (const id of gone) runOne(db, 'DELETE FROM agendaBlocks WHERE id = @id', { id });
  return rows.reduce(
    (written, row) => written + writeChanged(db, 'agendaBlocks', agendaId, row, before.get(row.id)),
    gone.length,
  );
}

/** Makes the objectives of an agenda those given, in their order, and answers how many rows were written. */
export function replaceObjectives(
  db: WritableDatabase,
  agendaId: string,
  objectives: readonly Objective[],
  newId: () => string,
): number {
  const before = listObjectives(db, agendaId);
  const gone = before.slice(objectives.length);
  for (const { id } of gone) runOne(db, 'DELETE FROM agendaObjectives WHERE id = @id', { id });
  let written = gone.length;
  for (const [position, { text, goalId }] of objectives.entries()) {
    const row = before[position];
    const wanted = { id: row?.id ?? newId(), position, text, goalId };
    written += writeChanged(db, 'agendaObjectives', agendaId, wanted, row && { ...row, position });
  }
  return written;
}

function writeChanged<Row extends Record<string, string | number | null> & { id: string }>(
  db: WritableDatabase,
  table: 'agendaBlocks' | 'agendaObjectives',
  agendaId: string,
  row: Row,
  before: { [Column in keyof Row]: unknown } | undefined,
): 0 | 1 {
  if (!before) insert(db, table, { ...row, agendaId });
  else if (Object.keys(row).some((column) => before[column] !== row[column]))
    updateById(db, table, row.id, row);
  else return 0;
  return 1;
}

function blockExists(db: ReadableDatabase, id: string): boolean {
  return first(db, 'SELECT 1 FROM agendaBlocks WHERE id = @id', { id }) !== null;
}

/** The goals of the whole group. */
export function listGroupGoals(db: ReadableDatabase, groupId: string): { id: string; text: string }[] {
  return all(
    db,
    'SELECT id, text FROM goals WHERE groupId = @groupId AND personId IS NULL ORDER BY position, id',
    { groupId },
  );
}

/** Who leads the group, and observers; those in the trash aside. */
export function listGroupFacilitators(db: ReadableDatabase, groupId: string): { id: string; name: string }[] {
  return all(
    db,
    `SELECT f.id, f.name FROM groupFacilitators AS gf
     JOIN facilitators AS f ON f.id = gf.facilitatorId AND f.trashedAt IS NULL
     WHERE gf.groupId = @groupId ORDER BY gf.position`,
    { groupId },
  );
}

/** Everybody who can stand as a block's owner by name, those of no group included; those in the trash aside. */
export function listOwners(db: ReadableDatabase, agendaId: string): { id: string; name: string }[] {
  return all(
    db,
    `SELECT f.id, f.name FROM facilitators AS f WHERE f.trashedAt IS NULL
     AND f.id IN (SELECT ownerId FROM agendaBlocks WHERE agendaId = @agendaId) ORDER BY f.name, f.id`,
    { agendaId },
  );
}

export function listFacilitatorIds(db: ReadableDatabase): string[] {
  return all<{ id: string }>(db, 'SELECT id FROM facilitators').map(({ id }) => id);
}

export interface BlockLength {
  agendaId: string;
  minutes: number;
  lane: AgendaBlock['lane'];
}

/** The lengths of the blocks of some agendas, in order: what a list needs to say how long each is. */
export function listLengths(db: ReadableDatabase, agendaIds: readonly string[]): BlockLength[] {
  return all(
    db,
    `SELECT b.agendaId, b.minutes, b.lane FROM json_each(@ids) AS wanted
     JOIN agendaBlocks AS b ON b.agendaId = wanted.value ORDER BY b.agendaId, b.position, b.id`,
    { ids: JSON.stringify(agendaIds) },
  );
}
