import type {
  BellPeriod,
  BellScheduleFields,
  CycleFields,
  StudentClassFields,
} from '../../shared/contract/timetable.ts';
import type { AttendanceStatus } from '../../shared/domain/attendance.ts';
import {
  all,
  first,
  insert,
  type ReadableDatabase,
  run,
  updateById,
  type WritableDatabase,
} from '../db/query.ts';
import { memberOnTheDay } from './memberships.ts';

/** The cycle is one row of the settings: it belongs to the workspace, as they do. */
const cycleRow = 'timetableCycle';

/** The Monday from which a cycle that was never set counts. */
const noCycle: CycleFields = { kind: 'none', length: 2, startsOn: '2024-01-01' };

export function readCycle(db: ReadableDatabase): CycleFields {
  const row = first<{ value: string }>(db, 'SELECT value FROM settings WHERE id = @id', { id: cycleRow });
  return row ? { ...noCycle, ...(JSON.parse(row.value) as CycleFields) } : noCycle;
}

export function writeCycle(db: WritableDatabase, cycle: CycleFields): void {
  run(
    db,
    `INSERT INTO settings (id, value) VALUES (@id, @value)
     ON CONFLICT (id) DO UPDATE SET value = excluded.value WHERE value IS NOT excluded.value`,
    { id: cycleRow, value: JSON.stringify(cycle) },
  );
}

export interface BellSchedule {
  id: string;
  name: string;
  periods: BellPeriod[];
}

type WithPeriodsAsText<Row> = Omit<Row, 'periods'> & { periods: string };

function withPeriods<Row extends { periods: string }>(
  row: Row,
): Omit<Row, 'periods'> & { periods: BellPeriod[] } {
  return { ...row, periods: JSON.parse(row.periods) as BellPeriod[] };
}

/** With the number of groups that have a series on each, and of the classes in it: also of people in the trash. */
export function listSchedules(db: ReadableDatabase): (BellSchedule & { groups: number; classes: number })[] {
  return all<WithPeriodsAsText<BellSchedule & { groups: number; classes: number }>>(
    db,
    `SELECT b.id, b.name, b.periods,
       (SELECT count(DISTINCT s.groupId) FROM series AS s JOIN groups AS g ON g.id = s.groupId AND g.trashedAt IS NULL
         WHERE s.recurrence ->> '$.rotation.scheduleId' = b.id) AS groups,
       (SELECT count(*) FROM studentClasses AS c WHERE c.scheduleId = b.id) AS classes
     FROM bellSchedules AS b ORDER BY b.name, b.id`,
  ).map(withPeriods);
}

export function findSchedule(db: ReadableDatabase, id: string): BellSchedule | null {
  const row = first<WithPeriodsAsText<BellSchedule>>(
    db,
    'SELECT id, name, periods FROM bellSchedules WHERE id = @id',
    { id },
  );
  return row && withPeriods(row);
}

type ScheduleWrite = BellScheduleFields & { updatedAt: string };

export function insertSchedule(db: WritableDatabase, id: string, schedule: ScheduleWrite): void {
  insert(db, 'bellSchedules', { id, ...schedule, periods: JSON.stringify(schedule.periods) });
}

export function updateSchedule(db: WritableDatabase, id: string, schedule: ScheduleWrite): void {
  updateById(db, 'bellSchedules', id, { ...schedule, periods: JSON.stringify(schedule.periods) });
}

export function deleteSchedule(db: WritableDatabase, id: string): void {
  run(db, 'DELETE FROM bellSchedules WHERE id = @id', { id });
}

/** The periods of a schedule in which somebody has a class. */
export function listPeriodsWithClasses(db: ReadableDatabase, scheduleId: string): string[] {
  return all<{ periodName: string }>(
    db,
    'SELECT DISTINCT periodName FROM studentClasses WHERE scheduleId = @scheduleId ORDER BY periodName',
    { scheduleId },
  ).map(({ periodName }) => periodName);
}

export interface StudentClass extends StudentClassFields {
  id: string;
  personId: string;
  position: number;
}

const classColumns =
  'c.id, c.personId, c.course, c.teacher, c.room, c.scheduleId, c.periodName, c.letters, c.weekdays, c.position';

type ClassRow = Omit<StudentClass, 'letters' | 'weekdays'> & { letters: string; weekdays: string };

function classOf(row: ClassRow): StudentClass {
  return {
    ...row,
    letters: JSON.parse(row.letters) as string[],
    weekdays: JSON.parse(row.weekdays) as number[],
  };
}

/** The classes of these people, each person's in order. */
export function listClassesOf(db: ReadableDatabase, personIds: readonly string[]): StudentClass[] {
  return all<ClassRow>(
    db,
    `SELECT ${classColumns} FROM studentClasses AS c
     WHERE c.personId IN (SELECT value FROM json_each(@personIds)) ORDER BY c.personId, c.position, c.id`,
    { personIds: JSON.stringify(personIds) },
  ).map(classOf);
}

export function listClassesOfSchedule(db: ReadableDatabase, scheduleId: string): StudentClass[] {
  return all<ClassRow>(
    db,
    `SELECT ${classColumns} FROM studentClasses AS c WHERE c.scheduleId = @scheduleId ORDER BY c.id`,
    { scheduleId },
  ).map(classOf);
}

export function insertClass(db: WritableDatabase, row: StudentClass): void {
  insert(db, 'studentClasses', {
    ...row,
    letters: JSON.stringify(row.letters),
    weekdays: JSON.stringify(row.weekdays),
  });
}

export function updateClassPeriod(db: WritableDatabase, id: string, periodName: string): void {
  updateById(db, 'studentClasses', id, { periodName });
}

export function deleteClassesOf(db: WritableDatabase, personId: string): void {
  run(db, 'DELETE FROM studentClasses WHERE personId = @personId', { personId });
}

/** Hands a timetable over when two records become one; where both have one, the kept person's stands. */
export function moveClasses(db: WritableDatabase, keepId: string, duplicateId: string): void {
  if (listClassesOf(db, [keepId]).length > 0) deleteClassesOf(db, duplicateId);
  else
    run(db, 'UPDATE studentClasses SET personId = @keepId WHERE personId = @duplicateId', {
      keepId,
      duplicateId,
    });
}

export interface SessionOfPerson {
  personId: string;
  sessionId: string;
  groupId: string;
  groupName: string;
  date: string;
  /** As they took place, where that is known, else as they were planned. */
  start: string;
  minutes: number;
  status: AttendanceStatus | null;
  markMinutes: number | null;
}

/** From a day on, the sessions of every group that each of these people belonged to on the session's day. */
export function listSessionsOfPeople(
  db: ReadableDatabase,
  personIds: readonly string[],
  from: string,
): SessionOfPerson[] {
  return all(
    db,
    `SELECT m.personId, s.id AS sessionId, s.groupId, g.name AS groupName, s.date,
       coalesce(s.actualStart, s.start) AS start, coalesce(s.actualMinutes, s.minutes) AS minutes,
       a.status, a.minutes AS markMinutes
     FROM memberships AS m
     JOIN groups AS g ON g.id = m.groupId AND g.trashedAt IS NULL
     JOIN sessions AS s ON s.groupId = m.groupId AND s.trashedAt IS NULL AND s.state <> 'cancelled' AND s.date >= @from
     LEFT JOIN attendance AS a ON a.sessionId = s.id AND a.personId = m.personId
     WHERE m.personId IN (SELECT value FROM json_each(@personIds)) AND ${memberOnTheDay}
     ORDER BY s.date, s.start, s.id`,
    { personIds: JSON.stringify(personIds), from },
  );
}

/** When each group that a person is a member of began: as it says of itself, else its first session. */
export function listBeginningsOf(
  db: ReadableDatabase,
  of: { groupId: string } | { personId: string },
): string[] {
  const began = `coalesce(g.startsOn, (SELECT min(s.date) FROM sessions AS s
    WHERE s.groupId = g.id AND s.trashedAt IS NULL AND s.state <> 'cancelled'))`;
  const rows =
    'groupId' in of
      ? all<{ began: string | null }>(
          db,
          `SELECT ${began} AS began FROM groups AS g WHERE g.id = @groupId`,
          of,
        )
      : all<{ began: string | null }>(
          db,
          `SELECT ${began} AS began FROM groups AS g WHERE g.trashedAt IS NULL
           AND g.id IN (SELECT groupId FROM memberships WHERE personId = @personId AND state = 'member')`,
          of,
        );
  return rows.flatMap((row) => (row.began === null ? [] : [row.began]));
}
