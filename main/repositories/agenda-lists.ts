import { all, type ReadableDatabase } from '../db/query.ts';
import type { BlockLength } from './agendas.ts';

/** The titles and lengths of the blocks of every template, in order: what a list says of each. */
export function listTemplateBlocks(db: ReadableDatabase): (BlockLength & { title: string })[] {
  return all(
    db,
    `SELECT b.agendaId, b.title, b.minutes, b.lane FROM agendas AS a JOIN agendaBlocks AS b ON b.agendaId = a.id
     WHERE a.kind = 'template' ORDER BY b.agendaId, b.position, b.id`,
  );
}

export interface SourceRow {
  agendaId: string;
  sessionId: string;
  groupName: string;
  number: number | null;
  date: string;
  topic: string;
}

/** Sessions that have an agenda with blocks, of every group, the latest first; none from the trash. */
export function listSources(db: ReadableDatabase, most: number): SourceRow[] {
  return all(
    db,
    `SELECT a.id AS agendaId, s.id AS sessionId, g.name AS groupName, s.date, s.topic,
       CASE WHEN s.state <> 'cancelled' THEN
         (SELECT count(*) FROM sessions AS e WHERE e.groupId = s.groupId AND e.trashedAt IS NULL
           AND e.state <> 'cancelled' AND (e.date, e.start, e.id) <= (s.date, s.start, s.id)) END AS number
     FROM agendas AS a
     JOIN sessions AS s ON s.id = a.sessionId AND s.trashedAt IS NULL
     JOIN groups AS g ON g.id = s.groupId AND g.trashedAt IS NULL
     WHERE EXISTS (SELECT 1 FROM agendaBlocks AS b WHERE b.agendaId = a.id)
     ORDER BY s.date DESC, s.start DESC, s.id LIMIT @most`,
    { most },
  );
}

export interface MaterialRow {
  materials: string[];
  sessionId: string;
  groupName: string;
  date: string;
  start: string;
  blockTitle: string;
}

/** The blocks that need something, of sessions from one day to another, in order of time; cancelled ones need nothing. */
export function listMaterials(
  db: ReadableDatabase,
  from: string,
  to: string,
  groupId: string | null,
): MaterialRow[] {
  return all<Omit<MaterialRow, 'materials'> & { materials: string }>(
    db,
    `SELECT b.materials, s.id AS sessionId, g.name AS groupName, s.date, s.start, b.title AS blockTitle
     FROM sessions AS s
     JOIN groups AS g ON g.id = s.groupId AND g.trashedAt IS NULL AND g.status <> 'archived'
     JOIN agendas AS a ON a.sessionId = s.id
     JOIN agendaBlocks AS b ON b.agendaId = a.id AND b.materials <> '[]'
     WHERE s.date BETWEEN @from AND @to AND s.trashedAt IS NULL AND s.state <> 'cancelled'
       AND (@groupId IS NULL OR s.groupId = @groupId)
     ORDER BY s.date, s.start, g.name, s.id, b.position, b.id`,
    { from, to, groupId },
  ).map(({ materials, ...row }) => ({ ...row, materials: JSON.parse(materials) as string[] }));
}
