import type { MissingLine, ReportScope } from '../../../shared/contract/reports.ts';
import { isSettled, kindsNeeded, standingsUnderRule } from '../../../shared/domain/consent.ts';
import { addDays } from '../../../shared/domain/local-time.ts';
import { listAskedForms, listAskedMembers } from '../../repositories/consents.ts';
import * as rows from '../../repositories/missing-work.ts';
import { listReportPeople } from '../../repositories/reports.ts';
import { readSettings } from '../../repositories/settings.ts';
import { ratingsDueSince } from '../goals/unrated.ts';
import { localNow, type OpenWorkspace } from '../open-workspace.ts';
import { noteView } from '../views.ts';
import { type ReadScope, readScope } from './scope.ts';

type Found = Omit<MissingLine, 'groupName' | 'person'> & { personId: string | null };

/** What is not there as of today: attendance, notes, consents, ratings, scores, and incidents that are open. */
export function missing(
  workspace: OpenWorkspace,
  scope: ReportScope,
): { today: string; lines: MissingLine[] } {
  const { db } = workspace;
  const read = readScope(workspace, scope);
  noteView(workspace, 'report', 'missing-work');
  const today = localNow(workspace).date;
  const found = [
    ...ofSessions(workspace, read, today),
    ...ofConsents(workspace, read, today),
    ...ofPeople(workspace, read, today),
    ...rows.listOpenIncidents(db, read.rows).map(({ unreported, count, ...line }): Found => ({
      ...nothing,
      ...line,
      kind: 'incident',
      count,
      of: count,
      isOverdue: unreported > 0,
    })),
  ];
  const nameOf = new Map(read.groups.map(({ id, name }) => [id, name]));
  const ids = [...new Set(found.flatMap(({ personId }) => (personId === null ? [] : [personId])))];
  const people = new Map(listReportPeople(db, ids).map((person) => [person.id, person]));
  return {
    today,
    lines: found.map(({ personId, ...line }) => ({
      ...line,
      groupName: nameOf.get(line.groupId)!,
      person: personId === null ? null : (people.get(personId) ?? null),
    })),
  };
}

const nothing = { sessionId: null, sessionNumber: null, personId: null, subject: '' };

function ofSessions({ db }: OpenWorkspace, { rows: asked }: ReadScope, today: string): Found[] {
  const { notesExpected: expected, notesDueDays } = readSettings(db);
  const dueBefore = addDays(today, -notesDueDays);
  const line =
    (kind: MissingLine['kind']) =>
    (gap: rows.SessionGap): Found => ({ ...nothing, ...gap, kind, isOverdue: gap.since < dueBefore });
  return [
    ...rows.listUnmarked(db, { ...asked, today }).map(line('attendance')),
    ...rows.listWithoutGroupNote(db, { ...asked, expected }).map(line('group-note')),
    ...rows.listWithoutMemberNotes(db, { ...asked, expected }).map(line('member-notes')),
  ];
}

/** Members of today whose forms do not hold; in a group that meets already they are overdue. */
function ofConsents({ db }: OpenWorkspace, { groups }: ReadScope, today: string): Found[] {
  const statusOf = new Map(groups.map(({ id, status }) => [id, status]));
  const formsOf = Map.groupBy(listAskedForms(db), ({ groupId, personId }) => `${groupId} ${personId}`);
  return listAskedMembers(db, today).flatMap(({ groupId, personId, consentRule }): Found[] => {
    const status = statusOf.get(groupId);
    if (status === undefined) return [];
    const standings = standingsUnderRule(consentRule, formsOf.get(`${groupId} ${personId}`) ?? [], today);
    const needed = kindsNeeded(consentRule);
    const lacking = needed.filter((kind) => !isSettled(standings[kind].standing));
    if (lacking.length === 0) return [];
    return [
      {
        ...nothing,
        kind: 'consent',
        groupId,
        personId,
        since: null,
        count: lacking.length,
        of: needed.length,
        isOverdue: status === 'active',
      },
    ];
  });
}

function ofPeople({ db }: OpenWorkspace, { rows: { groupIds } }: ReadScope, today: string): Found[] {
  const since = ratingsDueSince(today);
  return [
    ...rows
      .listUnrated(db, { groupIds, since, today })
      .map((gap): Found => ({ ...nothing, ...gap, kind: 'goals', isOverdue: true })),
    ...rows
      .listWithoutPost(db, { groupIds, today })
      .map((gap): Found => ({ ...nothing, ...gap, kind: 'post-measure', isOverdue: true })),
  ];
}
