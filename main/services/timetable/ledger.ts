import type { LedgerRow } from '../../../shared/contract/timetable.ts';
import { isAttended } from '../../../shared/domain/attendance.ts';
import { addDays } from '../../../shared/domain/local-time.ts';
import {
  missedClasses,
  type SchoolDays,
  type TimetabledClass,
  type TimeOut,
  timeThere,
} from '../../../shared/domain/missed-classes.ts';
import { absenceCovers } from '../../../shared/domain/planned-absence.ts';
import { sortName } from '../../../shared/domain/person-name.ts';
import { listAbsencesOfPeople } from '../../repositories/attendance.ts';
import { listMembersOf, listNames } from '../../repositories/clashes.ts';
import * as rows from '../../repositories/timetable.ts';
import { requireGroup } from '../groups.ts';
import { localNow, type OpenWorkspace } from '../open-workspace.ts';
import { requirePerson } from '../people.ts';
import { noteView } from '../views.ts';
import { readSchoolDays } from './school-days.ts';

/** Of whom: the members of a group, or one person. */
export type LedgerOf = { kind: 'group' | 'person'; id: string };

/** A ledger counts this far back at most: the timetable is the present one, and last year's was another. */
const mostDaysBack = 365;

/** Classes missed for groups, by student in order of name, each student's most missed class first. */
export function ledger(
  workspace: OpenWorkspace,
  { of, from }: { of: LedgerOf; from: string | null },
): { from: string; rows: LedgerRow[] } {
  const personIds = of.kind === 'person' ? [of.id] : membersOf(workspace, of.id, [localNow(workspace).date]);
  if (of.kind === 'person') requirePerson(workspace, of.id);
  else requireGroup(workspace, of.id);
  noteView(workspace, 'timetable', of.id);
  const since = from ?? countedSince(workspace, of);
  const read = readTimetables(workspace, personIds, since);
  const people = listNames(workspace.db, personIds).toSorted((one, other) =>
    sortName(one).localeCompare(sortName(other)),
  );
  return {
    from: since,
    rows: people.map((person) => {
      const { classes, out, unrecorded } = read.of(person.id);
      return {
        person,
        hasTimetable: classes.length > 0,
        attended: out.filter(({ state }) => state === 'attended').length,
        planned: out.filter(({ state }) => state === 'planned').length,
        unrecorded,
        classes: missedClasses(classes, out, read.days).map((entry) => ({
          ...entry,
          sessions: entry.sessions.map(({ sessionId, groupName, date, start, state }) => ({
            sessionId,
            groupName,
            date,
            start,
            state,
          })),
        })),
      };
    }),
  };
}

/** The members of a group on any of these days or to come; people in the trash aside. */
function membersOf({ db }: OpenWorkspace, groupId: string, dates: readonly string[]): string[] {
  const first = dates.toSorted()[0]!;
  const members = listMembersOf(db, [groupId]).filter(({ leftOn }) => leftOn === null || leftOn >= first);
  return [...new Set(members.map(({ personId }) => personId))];
}

/** Since the group began (of a person: the first of the groups), but at most a year back. */
export function countedSince(workspace: OpenWorkspace, of: LedgerOf): string {
  const { date: today } = localNow(workspace);
  const yearBack = addDays(today, -mostDaysBack);
  const began = rows
    .listBeginningsOf(workspace.db, of.kind === 'group' ? { groupId: of.id } : { personId: of.id })
    .filter((date) => date <= today)
    .toSorted()[0];
  return began !== undefined && began > yearBack ? began : yearBack;
}

/** A session that took a student out of class, or will. */
export interface StudentTimeOut extends TimeOut {
  sessionId: string;
  groupName: string;
}

export interface StudentTimetable {
  classes: TimetabledClass[];
  out: StudentTimeOut[];
  /** Past sessions of which it is not recorded whether the student was there. */
  unrecorded: number;
}

/** Timetables and sessions of these people. A session in `exceptSessionId` is left out: it is being moved. */
export function readTimetables(
  workspace: OpenWorkspace,
  personIds: readonly string[],
  from: string,
  exceptSessionId: string | null = null,
): { days: SchoolDays; of: (personId: string) => StudentTimetable } {
  const { db } = workspace;
  const { date: today } = localNow(workspace);
  const periodOf = new Map(
    rows
      .listSchedules(db)
      .flatMap(({ id, periods }) => periods.map((period) => [`${id} ${period.name}`, period] as const)),
  );
  const classesOf = Map.groupBy(
    rows.listClassesOf(db, personIds).flatMap((one) => {
      const period = periodOf.get(`${one.scheduleId} ${one.periodName}`);
      return period ? [{ ...one, period }] : [];
    }),
    ({ personId }) => personId,
  );
  const sessionsOf = Map.groupBy(
    rows.listSessionsOfPeople(db, personIds, from).filter(({ sessionId }) => sessionId !== exceptSessionId),
    ({ personId }) => personId,
  );
  const absencesOf = Map.groupBy(listAbsencesOfPeople(db, personIds), ({ personId }) => personId);
  return {
    days: readSchoolDays(workspace),
    of: (personId) => {
      const sessions = sessionsOf.get(personId) ?? [];
      const absences = absencesOf.get(personId) ?? [];
      const out: StudentTimeOut[] = [];
      let unrecorded = 0;
      for (const session of sessions) {
        const { status, markMinutes, ...moment } = session;
        if (status !== null) {
          if (isAttended(status))
            out.push({
              ...moment,
              ...timeThere(session, { status, minutes: markMinutes }),
              state: 'attended',
            });
        } else if (session.date < today) unrecorded += 1;
        else {
          const meetings = sessions.filter(({ groupId }) => groupId === session.groupId);
          if (!absences.some((absence) => absenceCovers(absence, session, meetings)))
            out.push({ ...moment, state: 'planned' });
        }
      }
      return { classes: classesOf.get(personId) ?? [], out, unrecorded };
    },
  };
}
