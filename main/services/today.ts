import type { NeedKind } from '../../shared/contract/everywhere.ts';
import type { SessionWithGroup } from '../../shared/contract/sessions.ts';
import { attendanceSummary, type AttendanceStatus, isAttended } from '../../shared/domain/attendance.ts';
import { addDays, startOfWeek } from '../../shared/domain/local-time.ts';
import { isMemberOn } from '../../shared/domain/membership.ts';
import { groupNameOf } from '../repositories/groups.ts';
import { listOfPersonInGroup, type MemberSpan } from '../repositories/memberships.ts';
import { listUnreported } from '../repositories/incidents.ts';
import { listUnwritten } from '../repositories/note-lists.ts';
import { findPerson } from '../repositories/people.ts';
import { findNextSession, listSessionsBetween } from '../repositories/sessions.ts';
import { readSettings } from '../repositories/settings.ts';
import * as rows from '../repositories/today.ts';
import { marksOfPersonInGroup } from './attendance-record.ts';
import { backupState } from './backups.ts';
import { consentNeeds } from './consent-standings.ts';
import { ratingsDueSince } from './goals/unrated.ts';
import { localNow, type OpenWorkspace } from './open-workspace.ts';
import { countDue } from './retention/due.ts';

export interface Need {
  kind: NeedKind;
  groupId: string | null;
  groupName: string | null;
  sessionId: string | null;
  personId: string | null;
  givenName: string;
  familyName: string;
  preferredName: string;
  date: string | null;
  count: number;
  of: number;
}

const nobody = { personId: null, givenName: '', familyName: '', preferredName: '' };

/** Days back in which a session with open attendance is still asked for, and days ahead for endings. */
const daysBack = 28;
const daysToEnding = 14;
/** Days after its planned end in which a group that nobody closed is asked about. */
const daysSinceEnd = 60;
/** Changes without a backup after which one is due. */
const changesBeforeBackupIsDue = 200;

export function read(workspace: OpenWorkspace): {
  date: string;
  time: string;
  sessions: SessionWithGroup[];
  week: SessionWithGroup[];
  daysAhead: SessionWithGroup[];
  next: SessionWithGroup | null;
  needs: Need[];
  counts: ReturnType<typeof rows.countEverything>;
} {
  const { db } = workspace;
  const { date, time } = localNow(workspace);
  const firstDay = startOfWeek(date, readSettings(db).weekStart);
  const lastDay = addDays(firstDay, 6);
  const around = listSessionsBetween(db, firstDay, addDays(date, 7));
  const week = around.filter((session) => session.date <= lastDay);
  return {
    date,
    time,
    week,
    daysAhead: around.filter((session) => session.date > date),
    sessions: week.filter((session) => session.date === date),
    next: findNextSession(db, date, time),
    needs: [
      // By group and number alone: neither a word nor a name of an incident stands on Today.
      ...listUnreported(db).map((need) => groupNeed('incident-unreported', { ...need, of: need.count })),
      ...openAttendance(workspace, date),
      ...absencesInARow(workspace, date),
      ...rows
        .listEndingGroups(db, {
          since: addDays(date, -daysSinceEnd),
          today: date,
          until: addDays(date, daysToEnding),
        })
        .map((need) => groupNeed('group-ending', need)),
      ...notesUnwritten(workspace, date),
      ...goalsUnrated(workspace, date),
      ...consentNeeds(db, date),
      ...rows.listFreePlaces(db, date).map((need) => groupNeed('place-free', need)),
      ...rows.listGroupsWithoutSessions(db, date).map((need) => groupNeed('group-without-sessions', need)),
      ...recordsDue(workspace),
      ...duplicates(workspace),
      ...backupDue(workspace),
    ],
    counts: rows.countEverything(db),
  };
}

function groupNeed(kind: NeedKind, need: rows.GroupNeed): Need {
  return { kind, ...nobody, sessionId: null, ...need };
}

/** One line for a group, however many goals wait: the grid of the session held last rates them all. */
function goalsUnrated({ db }: OpenWorkspace, today: string): Need[] {
  return rows
    .listGroupsToRate(db, { since: ratingsDueSince(today), today })
    .map((need) => groupNeed('goals-unrated', need));
}

function openAttendance(workspace: OpenWorkspace, date: string): Need[] {
  return rows
    .listOpenAttendance(workspace.db, addDays(date, -daysBack), addDays(date, -1))
    .map(({ expected, unmarked, sessionId, groupId, groupName, date: day }) => ({
      kind: 'attendance-open',
      ...nobody,
      sessionId,
      groupId,
      groupName,
      date: day,
      count: unmarked,
      of: expected,
    }));
}

/** Groups whose held sessions of the last weeks lack notes that are signed. */
function notesUnwritten({ db }: OpenWorkspace, date: string): Need[] {
  const { notesExpected } = readSettings(db);
  return listUnwritten(db, notesExpected, addDays(date, -daysBack), date).map((need) => ({
    kind: 'notes-unwritten',
    ...nobody,
    ...need,
    of: need.count,
  }));
}

/** Members whose last recorded marks are absences, as many as the setting says; counted exactly for those few. */
function absencesInARow(workspace: OpenWorkspace, today: string): Need[] {
  const { db } = workspace;
  const threshold = readSettings(db).absencesInARow;
  const needs: Need[] = [];
  for (const { groupId, personId } of rows.listOftenAbsent(db, threshold)) {
    const spans = listOfPersonInGroup(db, groupId, personId).filter(
      (row): row is MemberSpan => row.state === 'member',
    );
    if (!spans.some((span) => span.leftOn === null || span.leftOn >= today)) continue;
    const latest = rows
      .listLatestMarksOf(db, groupId, personId)
      .filter((mark) => isMemberOn(spans, mark.date))
      .slice(0, threshold);
    if (latest.length < threshold || latest.some((mark) => isAttended(mark.status as AttendanceStatus)))
      continue;
    const person = findPerson(db, personId);
    if (!person) continue;
    const summary = attendanceSummary(marksOfPersonInGroup(db, groupId, personId, spans));
    needs.push({
      kind: 'absences-in-a-row',
      groupId,
      groupName: groupNameOf(db, groupId),
      sessionId: null,
      personId,
      givenName: person.givenName,
      familyName: person.familyName,
      preferredName: person.preferredName,
      date: latest[0]!.date,
      count: summary.absencesInARow,
      of: summary.recorded,
    });
  }
  return needs.sort((one, other) => other.count - one.count).slice(0, 50);
}

/** One line for all of them, and only where a policy was set: by number alone. */
function recordsDue(workspace: OpenWorkspace): Need[] {
  const count = countDue(workspace);
  if (count === 0) return [];
  const nowhere = { groupId: null, groupName: null, sessionId: null, date: null };
  return [{ kind: 'records-due', ...nobody, ...nowhere, count, of: count }];
}

function duplicates(workspace: OpenWorkspace): Need[] {
  const count = rows.countNamesakes(workspace.db);
  if (count === 0) return [];
  return [
    {
      kind: 'duplicates',
      ...nobody,
      groupId: null,
      groupName: null,
      sessionId: null,
      date: null,
      count,
      of: count,
    },
  ];
}

function backupDue(workspace: OpenWorkspace): Need[] {
  if (workspace.vault.kind === 'practice') return [];
  const { lastAt, changesSince } = backupState(workspace);
  if (changesSince < changesBeforeBackupIsDue) return [];
  return [
    {
      kind: 'backup-due',
      ...nobody,
      groupId: null,
      groupName: null,
      sessionId: null,
      date: lastAt?.slice(0, 10) ?? null,
      count: changesSince,
      of: changesSince,
    },
  ];
}
