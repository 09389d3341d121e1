import type { TrashKind } from '../../shared/contract/everywhere.ts';
import { all, first, type ReadableDatabase, updateById, type WritableDatabase } from '../db/query.ts';

export interface TrashedRecord {
  kind: TrashKind;
  id: string;
  name: string;
  trashedAt: string;
  sessions: number;
  marks: number;
}

const tableOf = {
  group: 'groups',
  person: 'people',
  session: 'sessions',
  facilitator: 'facilitators',
  activity: 'activities',
  curriculum: 'curricula',
  incident: 'incidents',
  round: 'rounds',
  note: 'notes',
  measure: 'measures',
  question: 'savedViews',
} as const;

/** What lies in the trash, the latest first; people merged into another are not trash. */
export function listTrash(db: ReadableDatabase): TrashedRecord[] {
  return all(
    db,
    `SELECT 'group' AS kind, g.id, g.name, g.trashedAt,
       (SELECT count(*) FROM sessions AS s WHERE s.groupId = g.id AND s.trashedAt IS NULL) AS sessions,
       (SELECT count(*) FROM attendance AS a JOIN sessions AS s ON s.id = a.sessionId
         WHERE s.groupId = g.id AND s.trashedAt IS NULL) AS marks
     FROM groups AS g WHERE g.trashedAt IS NOT NULL
     UNION ALL
     SELECT 'person', p.id, trim(coalesce(nullif(p.preferredName, ''), p.givenName) || ' ' || p.familyName),
       p.trashedAt, 0, (SELECT count(*) FROM attendance AS a WHERE a.personId = p.id)
     FROM people AS p WHERE p.trashedAt IS NOT NULL AND p.mergedInto IS NULL
     UNION ALL
     SELECT 'session', s.id, g.name || ', ' || s.date || ' ' || s.start, s.trashedAt, 1,
       (SELECT count(*) FROM attendance AS a WHERE a.sessionId = s.id)
     FROM sessions AS s JOIN groups AS g ON g.id = s.groupId WHERE s.trashedAt IS NOT NULL AND g.trashedAt IS NULL
     UNION ALL
     SELECT 'facilitator', f.id, f.name, f.trashedAt, 0, 0 FROM facilitators AS f WHERE f.trashedAt IS NOT NULL
     UNION ALL
     SELECT 'activity', a.id, a.name, a.trashedAt, 0, 0 FROM activities AS a WHERE a.trashedAt IS NOT NULL
     UNION ALL
     SELECT 'incident', i.id, g.name || ', ' || i.happenedOn, i.trashedAt, 0, 0
     FROM incidents AS i JOIN groups AS g ON g.id = i.groupId WHERE i.trashedAt IS NOT NULL AND g.trashedAt IS NULL
     UNION ALL
     SELECT 'round', r.id, g.name || ', ' || r.takenOn, r.trashedAt, 0, 0
     FROM rounds AS r JOIN groups AS g ON g.id = r.groupId WHERE r.trashedAt IS NOT NULL AND g.trashedAt IS NULL
     UNION ALL
     SELECT 'note', n.id, coalesce(
         (SELECT trim(coalesce(nullif(p.preferredName, ''), p.givenName) || ' ' || p.familyName) || ', '
          FROM people AS p WHERE p.id = n.personId), '') || g.name || ', ' || s.date, n.trashedAt, 0, 0
     FROM notes AS n JOIN sessions AS s ON s.id = n.sessionId AND s.trashedAt IS NULL
     JOIN groups AS g ON g.id = s.groupId AND g.trashedAt IS NULL WHERE n.trashedAt IS NOT NULL
     UNION ALL
     SELECT 'measure', m.id, m.name, m.trashedAt, 0, 0 FROM measures AS m WHERE m.trashedAt IS NOT NULL
     UNION ALL
     SELECT 'question', q.id, q.name, q.trashedAt, 0, 0 FROM savedViews AS q WHERE q.trashedAt IS NOT NULL
     UNION ALL
     SELECT 'curriculum', c.id, c.name, c.trashedAt, 0, 0 FROM curricula AS c WHERE c.trashedAt IS NOT NULL
     ORDER BY trashedAt DESC, name`,
  );
}

export function isTrashed(db: ReadableDatabase, kind: TrashKind, id: string): boolean {
  // Who was merged into another person is not in the trash: only the undo of the merge brings them back.
  const condition = kind === 'person' ? 'AND mergedInto IS NULL' : '';
  return (
    first(db, `SELECT 1 FROM ${tableOf[kind]} WHERE id = @id AND trashedAt IS NOT NULL ${condition}`, {
      id,
    }) !== null
  );
}

export function restoreFromTrash(db: WritableDatabase, kind: TrashKind, id: string): void {
  updateById(db, tableOf[kind], id, { trashedAt: null });
}
