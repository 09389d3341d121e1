import type { CurriculumPart, PartBlock } from '../../shared/contract/curricula.ts';
import type { Session } from '../../shared/contract/sessions.ts';
import {
  all,
  first,
  insert,
  type ReadableDatabase,
  run,
  updateById,
  type WritableDatabase,
} from '../db/query.ts';

export interface CurriculumRow {
  id: string;
  name: string;
  audience: string;
  summary: string;
}

const columns = 'c.id, c.name, c.audience, c.summary';

/** Curricula of one's own, none from the trash. */
export function listCurricula(db: ReadableDatabase): CurriculumRow[] {
  return all(
    db,
    `SELECT ${columns} FROM curricula AS c WHERE c.trashedAt IS NULL ORDER BY c.name COLLATE NOCASE, c.id`,
  );
}

export function findCurriculum(db: ReadableDatabase, id: string): CurriculumRow | null {
  return first(db, `SELECT ${columns} FROM curricula AS c WHERE c.id = @id AND c.trashedAt IS NULL`, { id });
}

export function insertCurriculum(db: WritableDatabase, row: CurriculumRow & { updatedAt: string }): void {
  insert(db, 'curricula', { ...row });
}

export function updateCurriculum(
  db: WritableDatabase,
  id: string,
  fields: Partial<Omit<CurriculumRow, 'id'>> & { updatedAt: string; trashedAt?: string | null },
): void {
  updateById(db, 'curricula', id, fields);
}

export interface PartLength {
  curriculumId: string;
  agendaId: string;
  title: string;
  /** Null where the part has no block. */
  minutes: number | null;
  lane: PartBlock['lane'] | null;
}

/** The blocks' lengths of every part of every curriculum of one's own, in order. */
export function listPartLengths(db: ReadableDatabase): PartLength[] {
  return all(
    db,
    `SELECT a.curriculumId, a.id AS agendaId, a.name AS title, b.minutes, b.lane
     FROM curricula AS c JOIN agendas AS a ON a.curriculumId = c.id AND a.kind = 'part'
     LEFT JOIN agendaBlocks AS b ON b.agendaId = a.id
     WHERE c.trashedAt IS NULL ORDER BY a.curriculumId, a.part, b.position, b.id`,
  );
}

type StoredBlock = Omit<PartBlock, 'materials'> & { materials: string };

/** The parts of a curriculum of one's own, in order, whole. */
export function listParts(db: ReadableDatabase, curriculumId: string): CurriculumPart[] {
  return all<{ id: string; title: string }>(
    db,
    `SELECT id, name AS title FROM agendas WHERE curriculumId = @curriculumId AND kind = 'part' ORDER BY part`,
    { curriculumId },
  ).map(({ id, title }) => ({
    title,
    blocks: all<StoredBlock>(
      db,
      `SELECT b.title, b.kind, b.minutes, b.lane, b.goal, b.materials, b.notes, b.adaptations, b.activityId
       FROM agendaBlocks AS b WHERE b.agendaId = @id ORDER BY b.position, b.id`,
      { id },
    ).map((block) => ({ ...block, materials: JSON.parse(block.materials) as string[] })),
    objectives: all(
      db,
      `SELECT o.text, o.goalText AS goal FROM agendaObjectives AS o WHERE o.agendaId = @id ORDER BY o.position, o.id`,
      { id },
    ),
  }));
}

/** Makes the parts of a curriculum those given, in their order. */
export function replaceParts(
  db: WritableDatabase,
  curriculumId: string,
  parts: readonly CurriculumPart[],
  newId: () => string,
  updatedAt: string,
): void {
  const ofCurriculum = `(SELECT id FROM agendas WHERE curriculumId = @curriculumId AND kind = 'part')`;
  run(db, `DELETE FROM agendaBlocks WHERE agendaId IN ${ofCurriculum}`, { curriculumId });
  run(db, `DELETE FROM agendaObjectives WHERE agendaId IN ${ofCurriculum}`, { curriculumId });
  run(db, `DELETE FROM agendas WHERE curriculumId = @curriculumId AND kind = 'part'`, { curriculumId });
  for (const [place, { title, blocks, objectives }] of parts.entries()) {
    const agendaId = newId();
    insert(db, 'agendas', {
      id: agendaId,
      kind: 'part',
      name: title,
      curriculumId,
      part: place + 1,
      ofParts: parts.length,
      updatedAt,
    });
    insertBlocks(db, agendaId, blocks, newId);
    for (const [position, { text, goal }] of objectives.entries())
      insert(db, 'agendaObjectives', { id: newId(), agendaId, position, text, goalText: goal });
  }
}

/** Blocks of a new agenda, in order: owned by nobody, none reached yet. */
export function insertBlocks(
  db: WritableDatabase,
  agendaId: string,
  blocks: readonly PartBlock[],
  newId: () => string,
): void {
  for (const [position, { materials, ...block }] of blocks.entries())
    insert(db, 'agendaBlocks', {
      id: newId(),
      agendaId,
      position,
      ...block,
      materials: JSON.stringify(materials),
    });
}

/** A session with what stands on it, as laying looks at it. */
export interface SessionForLaying {
  id: string;
  state: Session['state'];
  isTrashed: 0 | 1;
  date: string;
  start: string;
  minutes: number;
  topic: string;
  remarks: string;
  agendaId: string | null;
  /** Empty where the agenda was made by hand, or there is none. */
  laidFrom: string;
  blocks: number;
  objectives: number;
}

/** All sessions of a group in order of time, those in the trash included. */
export function listSessionsForLaying(db: ReadableDatabase, groupId: string): SessionForLaying[] {
  return all(
    db,
    `SELECT s.id, s.state, s.trashedAt IS NOT NULL AS isTrashed, s.date, s.start, s.minutes, s.topic, s.remarks,
       a.id AS agendaId, coalesce(a.laidFrom, '') AS laidFrom,
       (SELECT count(*) FROM agendaBlocks AS b WHERE b.agendaId = a.id) AS blocks,
       (SELECT count(*) FROM agendaObjectives AS o WHERE o.agendaId = a.id) AS objectives
     FROM sessions AS s LEFT JOIN agendas AS a ON a.sessionId = s.id
     WHERE s.groupId = @groupId ORDER BY s.date, s.start, s.id`,
    { groupId },
  );
}

export interface LaidRow {
  id: string;
  name: string;
  sessionId: string | null;
  laidFrom: string;
  laidSince: string | null;
  part: number;
  ofParts: number;
}

/** The parts that were laid over a group, those that wait included. */
export function listLaid(db: ReadableDatabase, groupId: string): LaidRow[] {
  return all(
    db,
    `SELECT a.id, a.name, a.sessionId, a.laidFrom, a.laidSince, a.part, a.ofParts FROM agendas AS a
     WHERE a.groupId = @groupId AND a.kind = 'session' AND a.laidFrom <> '' ORDER BY a.laidFrom, a.part, a.id`,
    { groupId },
  );
}

export function insertLaidObjective(
  db: WritableDatabase,
  row: {
    id: string;
    agendaId: string;
    position: number;
    text: string;
    goalId: string | null;
    goalText: string;
  },
): void {
  insert(db, 'agendaObjectives', row);
}

/** Where the laying of a part begins. What is planned is not changed by it, so the agenda keeps its version. */
export function setLaidSince(db: WritableDatabase, id: string, laidSince: string | null): void {
  updateById(db, 'agendas', id, { laidSince });
}

/** The goal of an objective in words; empty where it serves none. */
export function listObjectivesWithGoals(
  db: ReadableDatabase,
  agendaId: string,
): { text: string; goal: string }[] {
  return all(
    db,
    `SELECT o.text, coalesce(g.text, o.goalText) AS goal
     FROM agendaObjectives AS o LEFT JOIN goals AS g ON g.id = o.goalId
     WHERE o.agendaId = @agendaId ORDER BY o.position, o.id`,
    { agendaId },
  );
}
