import { all, type ReadableDatabase } from '../db/query.ts';
import type { ReportRows } from './reports.ts';

type Row = Record<string, string | number | null>;
const chosen = '(SELECT value FROM json_each(@groupIds))';

/** Groups as they stand today, with the headings of the plan that are complete or do not apply, by their codes. */
export function listRawGroups(db: ReadableDatabase, groupIds: string): Row[] {
  const headings = (state: string) =>
    `(SELECT group_concat(a.heading, '; ' ORDER BY a.heading) FROM planAnswers AS a
      WHERE a.groupId = g.id AND a.state = '${state}')`;
  return all(
    db,
    `SELECT g.id AS groupId, g.name AS groupName, g.kind AS groupKind, g.openness, g.status, g.startsOn,
       e.endedOn, g.consentRule, ${headings('complete')} AS planComplete,
       ${headings('not-applicable')} AS planNotApplicable
     FROM groups AS g LEFT JOIN groupEndings AS e ON e.groupId = g.id
     WHERE g.id IN ${chosen} AND g.trashedAt IS NULL ORDER BY g.id`,
    { groupIds },
  );
}

/** Each time that somebody was a member of a group, with how it ended for them there. */
export function listRawMembers(db: ReadableDatabase, groupIds: string): Row[] {
  return all(
    db,
    `SELECT m.groupId, m.personId, m.joinedOn, m.leftOn, e.outcome
     FROM memberships AS m JOIN people AS p ON p.id = m.personId AND p.trashedAt IS NULL
     LEFT JOIN memberEndings AS e ON e.groupId = m.groupId AND e.personId = m.personId
     WHERE m.groupId IN ${chosen} AND m.state = 'member' ORDER BY m.groupId, m.joinedOn, m.id`,
    { groupIds },
  );
}

/** Forms of consent and assent, in the order in which they were written down; `isGiven` is empty until an answer. */
export function listRawForms(db: ReadableDatabase, groupIds: string): Row[] {
  return all(
    db,
    `SELECT c.groupId, c.personId, c.kind, c.sentOn, c.returnedOn, c.isGiven, c.expiresOn, c.withdrawnOn
     FROM consents AS c JOIN people AS p ON p.id = c.personId AND p.trashedAt IS NULL
     WHERE c.groupId IN ${chosen} ORDER BY c.groupId, c.id`,
    { groupIds },
  );
}

/** Incidents by their days and how many reports of each were made; not a word of what happened. */
export function listRawIncidents(db: ReadableDatabase, rows: ReportRows): Row[] {
  return all(
    db,
    `SELECT i.groupId, i.sessionId, i.happenedOn, i.needsReport,
       (SELECT count(*) FROM incidentReports AS r WHERE r.incidentId = i.id) AS reports, i.closedOn
     FROM incidents AS i
     WHERE i.groupId IN ${chosen} AND i.trashedAt IS NULL
       AND i.happenedOn >= coalesce(@from, i.happenedOn) AND i.happenedOn <= coalesce(@to, i.happenedOn)
     ORDER BY i.happenedOn, i.id`,
    { ...rows },
  );
}

/** In which stage groups were judged to be: 1 a guess, 2 fairly sure, 3 sure. */
export function listRawStages(db: ReadableDatabase, rows: ReportRows): Row[] {
  return all(
    db,
    `SELECT * FROM (
       SELECT j.groupId, s.id AS sessionId, coalesce(s.date, j.judgedOn) AS judgedOn, j.model, j.stage, j.confidence,
         s.start, j.id
       FROM stageJudgements AS j LEFT JOIN sessions AS s ON s.id = j.sessionId AND s.trashedAt IS NULL
       WHERE j.groupId IN ${chosen})
     WHERE judgedOn >= coalesce(@from, judgedOn) AND judgedOn <= coalesce(@to, judgedOn)
     ORDER BY groupId, judgedOn, start, id`,
    { ...rows },
  );
}
