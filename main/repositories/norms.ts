import type { Norm } from '../../shared/contract/plan.ts';
import {
  all,
  first,
  insert,
  type ReadableDatabase,
  run,
  updateById,
  type WritableDatabase,
} from '../db/query.ts';

export type NormRow = Omit<Norm, 'revisedFrom' | 'sightings'> & { groupId: string };

const columns = 'n.id, n.groupId, n.text, n.origin, n.agreedOn, n.droppedOn, n.position';

/** Norms in order; those given up come behind those that hold. */
export function listNorms(db: ReadableDatabase, groupId: string): NormRow[] {
  return all(
    db,
    `SELECT ${columns} FROM norms AS n WHERE n.groupId = @groupId
     ORDER BY n.droppedOn IS NOT NULL, n.position, n.id`,
    { groupId },
  );
}

export function findNorm(db: ReadableDatabase, id: string): NormRow | null {
  return first(db, `SELECT ${columns} FROM norms AS n WHERE n.id = @id`, { id });
}

export interface Revision {
  normId: string;
  text: string;
  until: string;
}

/** Earlier wordings of a group's norms, the latest first. */
export function listRevisions(db: ReadableDatabase, groupId: string): Revision[] {
  return all(
    db,
    `SELECT r.normId, r.text, r.until FROM normRevisions AS r JOIN norms AS n ON n.id = r.normId
     WHERE n.groupId = @groupId ORDER BY r.until DESC, r.id DESC`,
    { groupId },
  );
}

export type SightingRow = Omit<Norm['sightings'][number], 'sessionNumber'> & { normId: string };

/**
 * What was seen of a group's norms, the latest first. What was seen in a session counts on that session's day,
 * wherever it was moved to; a session in the trash leaves its day behind.
 */
export function listSightings(db: ReadableDatabase, groupId: string): SightingRow[] {
  return all(
    db,
    `SELECT g.id, g.normId, s.id AS sessionId, coalesce(s.date, g.seenOn) AS seenOn, g.state, g.remark
     FROM normSightings AS g JOIN norms AS n ON n.id = g.normId
     LEFT JOIN sessions AS s ON s.id = g.sessionId AND s.trashedAt IS NULL
     WHERE n.groupId = @groupId ORDER BY coalesce(s.date, g.seenOn) DESC, g.id DESC`,
    { groupId },
  );
}

export function findSighting(db: ReadableDatabase, id: string): { id: string; normId: string } | null {
  return first(db, 'SELECT id, normId FROM normSightings WHERE id = @id', { id });
}

/** The place after all others. */
export function nextNormPosition(db: ReadableDatabase, groupId: string): number {
  return first<{ position: number }>(
    db,
    'SELECT coalesce(max(position), 0) + 1 AS position FROM norms WHERE groupId = @groupId',
    { groupId },
  )!.position;
}

export function insertNorm(db: WritableDatabase, norm: NormRow & { updatedAt: string }): void {
  insert(db, 'norms', { ...norm });
}

export function updateNorm(
  db: WritableDatabase,
  id: string,
  fields: Partial<Pick<NormRow, 'text' | 'agreedOn' | 'droppedOn' | 'position'>> & { updatedAt: string },
): void {
  updateById(db, 'norms', id, fields);
}

export function deleteNorm(db: WritableDatabase, id: string): void {
  run(db, 'DELETE FROM normSightings WHERE normId = @id', { id });
  run(db, 'DELETE FROM normRevisions WHERE normId = @id', { id });
  run(db, 'DELETE FROM norms WHERE id = @id', { id });
}

export function insertRevision(db: WritableDatabase, revision: Revision & { id: string }): void {
  insert(db, 'normRevisions', { ...revision });
}

export function insertSighting(
  db: WritableDatabase,
  sighting: {
    id: string;
    normId: string;
    sessionId: string | null;
    seenOn: string;
    state: 'kept' | 'broken';
    remark: string;
  },
): void {
  insert(db, 'normSightings', sighting);
}

export function deleteSighting(db: WritableDatabase, id: string): void {
  run(db, 'DELETE FROM normSightings WHERE id = @id', { id });
}
