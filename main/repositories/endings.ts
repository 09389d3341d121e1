import type { MemberEndingFields, StoryFields, SummarySection } from '../../shared/contract/endings.ts';
import type { BlockKind } from '../../shared/domain/agenda-times.ts';
import type { StoredStep } from '../../shared/domain/ending-steps.ts';
import {
  all,
  first,
  insert,
  type ReadableDatabase,
  run,
  updateById,
  type WritableDatabase,
} from '../db/query.ts';
import { wasThere } from './attendance.ts';

/** What closing the group changed, and how it stood before. */
export interface Closing {
  status: string;
  endsOn: string | null;
  memberships: string[];
  sessions: string[];
  goals: string[];
}

export interface EndingRow {
  id: string;
  summary: SummarySection[];
  story: StoryFields | null;
  summarySavedAt: string | null;
  storySavedAt: string | null;
  endedOn: string | null;
  closing: Partial<Closing>;
  updatedAt: string;
}

type Stored = Record<'id' | 'summary' | 'closing' | 'updatedAt', string> &
  Record<'story' | 'endedOn' | 'summarySavedAt' | 'storySavedAt', string | null>;

export function findEnding(db: ReadableDatabase, groupId: string): EndingRow | null {
  const row = first<Stored>(
    db,
    `SELECT id, summary, story, summarySavedAt, storySavedAt, endedOn, closing, updatedAt FROM groupEndings
     WHERE groupId = @groupId`,
    { groupId },
  );
  return (
    row && {
      ...row,
      summary: JSON.parse(row.summary) as SummarySection[],
      story: row.story === null ? null : (JSON.parse(row.story) as StoryFields),
      closing: JSON.parse(row.closing) as Partial<Closing>,
    }
  );
}

/** Writes what is given into the group's ending, which is made where there is none. */
export function writeEnding(
  db: WritableDatabase,
  groupId: string,
  newId: () => string,
  {
    summary,
    story,
    closing,
    ...fields
  }: Partial<Omit<EndingRow, 'id' | 'updatedAt'>> & { updatedAt: string },
): void {
  const found = first<{ id: string }>(db, 'SELECT id FROM groupEndings WHERE groupId = @groupId', {
    groupId,
  });
  const row = {
    ...fields,
    ...(summary && { summary: JSON.stringify(summary) }),
    ...(story !== undefined && { story: story && JSON.stringify(story) }),
    ...(closing && { closing: JSON.stringify(closing) }),
  };
  if (found) updateById(db, 'groupEndings', found.id, row);
  else
    insert(db, 'groupEndings', {
      id: newId(),
      groupId,
      summary: '[]',
      story: null,
      endedOn: null,
      closing: '{}',
      ...row,
    });
}

export function listSteps(db: ReadableDatabase, groupId: string): StoredStep[] {
  return all<Omit<StoredStep, 'isLeftOut'> & { isLeftOut: number }>(
    db,
    `SELECT id, step, text, position, doneOn, remark, isLeftOut FROM endingSteps
     WHERE groupId = @groupId ORDER BY position, id`,
    { groupId },
  ).map((row) => ({ ...row, isLeftOut: row.isLeftOut === 1 }));
}

export function insertStep(db: WritableDatabase, groupId: string, step: StoredStep): void {
  insert(db, 'endingSteps', { ...step, groupId, isLeftOut: Number(step.isLeftOut) });
}

export function updateStep(
  db: WritableDatabase,
  id: string,
  { isLeftOut, ...fields }: Partial<Omit<StoredStep, 'id' | 'step'>>,
): void {
  updateById(db, 'endingSteps', id, {
    ...fields,
    ...(isLeftOut === undefined ? {} : { isLeftOut: Number(isLeftOut) }),
  });
}

export function deleteStep(db: WritableDatabase, id: string): void {
  run(db, 'DELETE FROM endingSteps WHERE id = @id', { id });
}

export type MemberEndingRow = MemberEndingFields & { id: string; personId: string };

export function listMemberEndings(db: ReadableDatabase, groupId: string): MemberEndingRow[] {
  return all(
    db,
    `SELECT id, personId, outcome, toWhom, arrangedOn, gains, next, certificateLine FROM memberEndings
     WHERE groupId = @groupId`,
    { groupId },
  );
}

export function writeMemberEnding(
  db: WritableDatabase,
  groupId: string,
  { id, ...row }: MemberEndingRow & { updatedAt: string },
  isNew: boolean,
): void {
  if (isNew) insert(db, 'memberEndings', { id, groupId, ...row });
  else updateById(db, 'memberEndings', id, row);
}

/**
 * Hands the endings of one person to another. Where both have one in a group, the kept person's stands, and takes
 * over what was left empty in it.
 */
export function moveMemberEndings(db: WritableDatabase, keepId: string, duplicateId: string): void {
  const people = { keepId, duplicateId };
  run(
    db,
    `UPDATE memberEndings AS kept SET
       outcome = iif(kept.outcome = '', gone.outcome, kept.outcome),
       toWhom = iif(kept.outcome = '' AND kept.toWhom = '', gone.toWhom, kept.toWhom),
       arrangedOn = iif(kept.outcome = '', coalesce(kept.arrangedOn, gone.arrangedOn), kept.arrangedOn),
       gains = iif(kept.gains = '', gone.gains, kept.gains),
       next = iif(kept.next = '', gone.next, kept.next),
       certificateLine = iif(kept.certificateLine = '', gone.certificateLine, kept.certificateLine)
     FROM memberEndings AS gone
     WHERE kept.personId = @keepId AND gone.personId = @duplicateId AND gone.groupId = kept.groupId`,
    people,
  );
  run(
    db,
    `DELETE FROM memberEndings WHERE personId = @duplicateId
     AND groupId IN (SELECT groupId FROM memberEndings WHERE personId = @keepId)`,
    people,
  );
  run(db, 'UPDATE memberEndings SET personId = @keepId WHERE personId = @duplicateId', people);
}

/** Memberships that have begun and have no last day, those of people in the trash included. */
export function listOpenMemberships(
  db: ReadableDatabase,
  groupId: string,
): { membershipId: string; personId: string; joinedOn: string; isTrashed: number }[] {
  return all(
    db,
    `SELECT m.id AS membershipId, m.personId, m.joinedOn, p.trashedAt IS NOT NULL AS isTrashed
     FROM memberships AS m JOIN people AS p ON p.id = m.personId
     WHERE m.groupId = @groupId AND m.state = 'member' AND m.leftOn IS NULL ORDER BY m.joinedOn, m.id`,
    { groupId },
  );
}

/** Goals of the group and its members that are open, those of people in the trash included. */
export function listOpenGoals(
  db: ReadableDatabase,
  groupId: string,
): { id: string; startedOn: string | null }[] {
  return all(
    db,
    'SELECT id, startedOn FROM goals WHERE groupId = @groupId AND closedOn IS NULL ORDER BY position, id',
    { groupId },
  );
}

export function closeGoal(
  db: WritableDatabase,
  id: string,
  fields: { closedOn: string | null; closeReason: string; updatedAt: string },
): void {
  updateById(db, 'goals', id, fields);
}

export function findGoalClosing(db: ReadableDatabase, id: string): { closedOn: string | null } | null {
  return first(db, 'SELECT closedOn FROM goals WHERE id = @id', { id });
}

/** A session as closing left it; those in the trash too. */
export function findClosedSession(
  db: ReadableDatabase,
  id: string,
): { date: string; start: string; state: string; trashedAt: string | null } | null {
  return first(db, 'SELECT date, start, state, trashedAt FROM sessions WHERE id = @id', { id });
}

export function setGroupStanding(
  db: WritableDatabase,
  id: string,
  fields: { status: string; endsOn?: string | null; updatedAt: string },
): void {
  updateById(db, 'groups', id, fields);
}

/** Notes that the held sessions of a group ask for, and how many of them are signed. */
export function countExpectedNotes(
  db: ReadableDatabase,
  groupId: string,
  isIndividual: boolean,
): { done: number; of: number } {
  return first(
    db,
    `WITH met AS (
       SELECT id, groupId, date FROM sessions WHERE groupId = @groupId AND trashedAt IS NULL AND state = 'held'
     ), due AS (
       SELECT id AS sessionId, NULL AS personId FROM met
       UNION ALL
       SELECT s.id, a.personId FROM met AS s CROSS JOIN attendance AS a ON a.sessionId = s.id
         AND ${wasThere}
       WHERE @individual = 1 AND EXISTS (
         SELECT 1 FROM memberships AS m JOIN people AS p ON p.id = m.personId AND p.trashedAt IS NULL
         WHERE m.groupId = s.groupId AND m.personId = a.personId AND m.state = 'member' AND m.joinedOn <= s.date
           AND (m.leftOn IS NULL OR m.leftOn >= s.date))
     )
     SELECT count(*) AS "of", coalesce(sum(EXISTS (
       SELECT 1 FROM notes AS n WHERE n.sessionId = due.sessionId AND n.state = 'signed' AND n.trashedAt IS NULL
         AND CASE WHEN due.personId IS NULL THEN n.kind = 'group' ELSE n.personId = due.personId END)), 0) AS done
     FROM due`,
    { groupId, individual: Number(isIndividual) },
  )!;
}

/** Whether a view of this group was printed or saved as a PDF. */
export function wasPutOut(db: ReadableDatabase, groupId: string, view: string): boolean {
  return (
    first(
      db,
      `SELECT 1 FROM audit WHERE objectType = 'output' AND objectId = @groupId AND action IN ('output.print', 'output.pdf')
       AND json_extract(detail, '$.view') = @view LIMIT 1`,
      { groupId, view },
    ) !== null
  );
}

export interface MeetingBlock {
  sessionId: string;
  title: string;
  kind: BlockKind;
  minutes: number;
  activityId: string | null;
  /** 1 reached, 0 not; null: nobody said. */
  isReached: number | null;
}

/** The blocks of the agendas of a group's sessions, cancelled ones left out, in order. */
export function listBlocksOfGroup(db: ReadableDatabase, groupId: string): MeetingBlock[] {
  return all(
    db,
    `SELECT s.id AS sessionId, b.title, b.kind, b.minutes, b.activityId, b.isReached FROM sessions AS s
     CROSS JOIN agendas AS a ON a.sessionId = s.id CROSS JOIN agendaBlocks AS b ON b.agendaId = a.id
     WHERE s.groupId = @groupId AND s.trashedAt IS NULL AND s.state <> 'cancelled'
     ORDER BY s.date, s.start, s.id, b.position`,
    { groupId },
  );
}
