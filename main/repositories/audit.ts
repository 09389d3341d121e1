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
      sg.name || ', ' || s.date, o.name, b.name,
      rg.name || ', ' || r.takenOn) AS objectName
  FROM audit AS a
  LEFT JOIN groups AS g ON g.id = a.objectId
  LEFT JOIN people AS p ON p.id = a.objectId
  LEFT JOIN facilitators AS f ON f.id = a.objectId
  LEFT JOIN sessions AS s ON s.id = a.objectId
  LEFT JOIN activities AS o ON o.id = a.objectId
  LEFT JOIN groups AS sg ON sg.id = s.groupId
  LEFT JOIN bellSchedules AS b ON b.id = a.objectId
  LEFT JOIN rounds AS r ON r.id = a.objectId
  LEFT JOIN groups AS rg ON rg.id = r.groupId`;

const textCondition = `instr(lower(coalesce(objectName, '') || ' ' || actor || ' ' || action || ' ' || coalesce(detail, '')), lower(@text)) > 0`;

/** Only what is asked for stands in the query, so that an index can answer it. */
function conditionOf(filter: AuditFilter): { where: string; parameters: Record<string, string | number> } {
  const { from, to, action, objectType, text } = filter;
  const asked = [
    ['from', from, 'at >= @from'],
    ['to', to, 'at < @to'],
    ['action', action, 'action = @action'],
    ['objectType', objectType, 'objectType = @objectType'],
    ['text', text || null, textCondition],
  ] as const;
  const given = asked.filter(([, value]) => value !== null);
  return {
    where: given.length === 0 ? 'true' : given.map(([, , condition]) => condition).join(' AND '),
    parameters: Object.fromEntries(given.map(([name, value]) => [name, value!])),
  };
}

/** Entries that fit, the latest first. */
export function listAudit(db: ReadableDatabase, filter: AuditFilter): AuditEntry[] {
  const { where, parameters } = conditionOf(filter);
  const { limit, beforeSeq } = filter;
  return all(
    db,
    `SELECT * FROM (${named}) WHERE ${where} AND seq < @beforeSeq ORDER BY seq DESC LIMIT @limit`,
    { ...parameters, beforeSeq: beforeSeq ?? Number.MAX_SAFE_INTEGER, limit },
  );
}

export function countAudit(db: ReadableDatabase, filter: AuditFilter): number {
  const { where, parameters } = conditionOf(filter);
  // The chain has no gaps: the last number is the count of all.
  if (where === 'true')
    return first<{ count: number }>(db, 'SELECT coalesce(max(seq), 0) AS count FROM audit')!.count;
  const source = filter.text === '' ? 'audit' : `(${named})`;
  return first<{ count: number }>(db, `SELECT count(*) AS count FROM ${source} WHERE ${where}`, parameters)!
    .count;
}

export function listAuditKinds(db: ReadableDatabase): { actions: string[]; objectTypes: string[] } {
  return { actions: eachOnce(db, 'action'), objectTypes: eachOnce(db, 'objectType') };
}

/** Whether the log holds any entry of this action. */
export function hasEntry(db: ReadableDatabase, action: string): boolean {
  return first(db, 'SELECT 1 FROM audit WHERE action = @action LIMIT 1', { action }) !== null;
}

/** The different values of an indexed column: a leap from one to the next instead of a walk over all entries. */
function eachOnce(db: ReadableDatabase, column: 'action' | 'objectType'): string[] {
  return all<{ value: string }>(
    db,
    `WITH RECURSIVE leap (value) AS (
       SELECT min(${column}) FROM audit
       UNION ALL SELECT (SELECT min(${column}) FROM audit WHERE ${column} > leap.value) FROM leap
         WHERE leap.value IS NOT NULL)
     SELECT value FROM leap WHERE value IS NOT NULL`,
  ).map((row) => row.value);
}

/** How many entries after `seq` tell of a change of records: not a look, an export, or the door and its keys. */
export function countChangesAfter(db: ReadableDatabase, seq: number): number {
  return first<{ count: number }>(
    db,
    `SELECT count(*) AS count FROM audit WHERE seq > @seq AND objectType <> 'workspace'
     AND action NOT LIKE '%.view' AND action NOT LIKE 'export.%' AND action NOT LIKE 'output.%'`,
    { seq },
  )!.count;
}
