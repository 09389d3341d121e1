import { all, type ReadableDatabase } from '../db/query.ts';

/** What the audit log keeps of an aggregate that left. */
export interface AggregateExport {
  /** UTC. */
  at: string;
  from: string | null;
  to: string | null;
  breakdown: string;
  /** The ends of the ids of its groups, with blanks between. */
  groups: string;
  figures: string;
}

/** The aggregates that left by any way, the latest first. */
export function listAggregateExports(db: ReadableDatabase): AggregateExport[] {
  return all(
    db,
    `SELECT at, nullif(json_extract(detail, '$.from'), '') AS "from", nullif(json_extract(detail, '$.to'), '') AS "to",
       json_extract(detail, '$.breakdown') AS breakdown, json_extract(detail, '$.groupsId') AS groups,
       json_extract(detail, '$.figuresHash') AS figures
     FROM audit WHERE action = 'export.report' AND json_extract(detail, '$.report') = 'aggregate'
       AND json_extract(detail, '$.figuresHash') IS NOT NULL
     ORDER BY seq DESC`,
  );
}
