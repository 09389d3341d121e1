import type { JudgementFields, StageJudgement } from '../../shared/contract/looking-back.ts';
import type { StageFacts } from '../../shared/domain/stage-suggestion.ts';
import {
  all,
  first,
  insert,
  type ReadableDatabase,
  run,
  updateById,
  type WritableDatabase,
} from '../db/query.ts';
import { ofThoseThere } from './dynamics.ts';

export type JudgementRow = Omit<StageJudgement, 'sessionNumber'>;

const day = 'coalesce(s.date, j.judgedOn)';
const columns = `j.id, s.id AS sessionId, ${day} AS judgedOn, j.model, j.stage, j.signs, j.confidence, j.remark`;
const from = `stageJudgements AS j LEFT JOIN sessions AS s ON s.id = j.sessionId AND s.trashedAt IS NULL`;

/**
 * Judgements of a group, the latest first. One that was made in a session counts on that session's day, wherever it was
 * moved to; a session in the trash leaves its day behind.
 */
export function listJudgements(db: ReadableDatabase, groupId: string): JudgementRow[] {
  const rows = all<Omit<JudgementRow, 'signs'> & { signs: string }>(
    db,
    `SELECT ${columns} FROM ${from} WHERE j.groupId = @groupId ORDER BY ${day} DESC, s.start DESC, j.id DESC`,
    { groupId },
  );
  return rows.map((row) => ({ ...row, signs: JSON.parse(row.signs) as JudgementRow['signs'] }));
}

export function findJudgement(db: ReadableDatabase, id: string): { id: string; groupId: string } | null {
  return first(db, 'SELECT id, groupId FROM stageJudgements WHERE id = @id', { id });
}

type Write = JudgementFields & { updatedAt: string };

export function insertJudgement(db: WritableDatabase, row: Write & { id: string; groupId: string }): void {
  insert(db, 'stageJudgements', { ...row, signs: JSON.stringify(row.signs) });
}

export function updateJudgement(db: WritableDatabase, id: string, row: Write): void {
  updateById(db, 'stageJudgements', id, { ...row, signs: JSON.stringify(row.signs) });
}

export function deleteJudgement(db: WritableDatabase, id: string): void {
  run(db, 'DELETE FROM stageJudgements WHERE id = @id', { id });
}

/** Acts of the facilitators' own record of these sessions, by who spoke and to whom. */
export function countActs(
  db: ReadableDatabase,
  sessionIds: readonly string[],
): Pick<StageFacts, 'facilitatorActs' | 'memberActs' | 'memberToMember'> {
  return first(
    db,
    `SELECT count(speakerFacilitatorId) AS facilitatorActs, count(speakerPersonId) AS memberActs,
            coalesce(sum(speakerPersonId IS NOT NULL AND toPersonId IS NOT NULL), 0) AS memberToMember
     FROM acts AS a WHERE codingId IS NULL AND sessionId IN (SELECT value FROM json_each(@sessions))
       AND ${ofThoseThere}`,
    { sessions: JSON.stringify(sessionIds) },
  )!;
}

export function countIncidents(db: ReadableDatabase, sessionIds: readonly string[]): number {
  return first<{ count: number }>(
    db,
    `SELECT count(*) AS count FROM incidents
     WHERE trashedAt IS NULL AND sessionId IN (SELECT value FROM json_each(@sessions))`,
    { sessions: JSON.stringify(sessionIds) },
  )!.count;
}
