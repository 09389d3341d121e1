import type { AuditEntry } from '../../shared/contract/workspace.ts';
import { all, first, type ReadableDatabase } from '../db/query.ts';

export interface AuditFilter {
  /** UTC moments, the first included, the second not; null for no limit. */
  from: string | null;
  to: string | null;
  action: string | null;
  objectType: string | null;
  text: string;
  beforeSeq: number | null;
  limit: number;
}

/** The object's present name, where it still has one. */
const named = `
  SELECT a.seq, a.at, a.actor, a.action, a.objectType, nullif(a.objectId, '') AS objectId, a.detail,
    coalesce(g.name, f.name, nullif(trim(coalesce(nullif(p.preferredName, ''), p.givenName) || ' ' || p.familyName), ''),
      sg.name || ', ' || s.date) AS objectName
  FROM audit AS a
  LEFT JOIN groups AS g ON g.id = a.objectId
  LEFT JOIN people AS p ON p.id = a.objectId
  LEFT JOIN facilitators AS f ON f.id = a.objectId
  LEFT JOIN sessions AS s ON s.id = a.objectId
  LEFT JOIN groups AS sg ON sg.id = s.groupId`;

const condition = `(@from IS NULL OR at >= @from) AND (@to IS NULL OR at < @to)
  AND (@action IS NULL OR action = @action) AND (@objectType IS NULL OR objectType = @objectType)`;

const textCondition = `(@text = '' OR instr(lower(coalesce(objectName, '') || ' ' || actor || ' ' || action || ' ' || coalesce(detail, '')), lower(@text)) > 0)`;

/** Entries that fit, the latest first. */
export function listAudit(db: ReadableDatabase, filter: AuditFilter): AuditEntry[] {
  const { limit, beforeSeq, ...rest } = filter;
  return all(
    db,
    `SELECT * FROM (${named}) WHERE ${condition} AND ${textCondition}
     AND (@beforeSeq IS NULL OR seq < @beforeSeq) ORDER BY seq DESC LIMIT @limit`,
    { ...rest, beforeSeq, limit },
  );
}

export function countAudit(db: ReadableDatabase, filter: AuditFilter): number {
  const { from, to, action, objectType, text } = filter;
  const source = text === '' ? 'audit' : `(${named})`;
  return first<{ count: number }>(
    db,
    `SELECT count(*) AS count FROM ${source} WHERE ${condition} ${text === '' ? '' : `AND ${textCondition}`}`,
    text === '' ? { from, to, action, objectType } : { from, to, action, objectType, text },
  )!.count;
}

export function listAuditKinds(db: ReadableDatabase): { actions: string[]; objectTypes: string[] } {
  return {
    actions: all<{ action: string }>(db, 'SELECT DISTINCT action FROM audit ORDER BY action').map(
      (row) => row.action,
    ),
    objectTypes: all<{ objectType: string }>(
      db,
      'SELECT DISTINCT objectType FROM audit ORDER BY objectType',
    ).map((row) => row.objectType),
  };
}

/** Whether the log holds any entry of this action. */
export function hasEntry(db: ReadableDatabase, action: string): boolean {
  return first(db, 'SELECT 1 FROM audit WHERE action = @action LIMIT 1', { action }) !== null;
}
