import { type AttendanceStatus, bearsMinutes } from './attendance.ts';
import { type Period, periodsMet } from './bell-schedule.ts';
import { addMinutes, weekdayOf } from './local-time.ts';
import { foldText } from './text-folding.ts';

/** A class of one student: its period, and on which letters of the cycle and ISO weekdays it takes place. */
export interface TimetabledClass {
  course: string;
  teacher: string;
  period: Period;
  /** Empty: on every letter. */
  letters: readonly string[];
  /** Empty: Monday to Friday. */
  weekdays: readonly number[];
}

/** A session that took the student out of class (`attended`), or will (`planned`). */
export interface TimeOut {
  date: string;
  start: string;
  minutes: number;
  state: 'attended' | 'planned';
}

/** What is known of a school's days. */
export interface SchoolDays {
  letterOf: (date: string) => string | null;
  /** Without a cycle letters mean nothing: a class that names some meets every week. */
  hasCycle: boolean;
  isClosed: (date: string) => boolean;
}

export interface MissedCourse<Out extends TimeOut> {
  course: string;
  teacher: string;
  /** How many attended sessions took the student out of it, and the minutes of class that were lost by them. */
  missed: number;
  minutes: number;
  /** How many planned sessions would do so. */
  planned: number;
  sessions: Out[];
}

/** Whether a class takes place on a day at all. On a closure day none does. */
function meetsOn(
  { letters, weekdays }: Pick<TimetabledClass, 'letters' | 'weekdays'>,
  date: string,
  { letterOf, hasCycle, isClosed }: SchoolDays,
): boolean {
  if (isClosed(date)) return false;
  const weekday = weekdayOf(date);
  if (weekdays.length > 0 ? !weekdays.includes(weekday) : weekday > 5) return false;
  if (letters.length === 0 || !hasCycle) return true;
  const letter = letterOf(date);
  return letter !== null && letters.includes(letter);
}

/** One and the same class, in whichever period it takes place: the course with its teacher; case and accents aside. */
export function courseKey({ course, teacher }: { course: string; teacher: string }): string {
  return `${foldText(course) || course}\n${foldText(teacher)}`;
}

/** The classes that a session on one day cuts into, with the minutes of each; a class of two periods stands once. */
export function classesMet<Some extends TimetabledClass>(
  classes: readonly Some[],
  session: { date: string; start: string; minutes: number },
  days: SchoolDays,
): { met: Some; minutes: number }[] {
  const met = new Map<string, { met: Some; minutes: number }>();
  for (const one of classes) {
    const cut = periodsMet([one.period], session)[0];
    if (!cut || !meetsOn(one, session.date, days)) continue;
    const before = met.get(courseKey(one));
    met.set(courseKey(one), { met: before?.met ?? one, minutes: (before?.minutes ?? 0) + cut.minutes });
  }
  return [...met.values()];
}

/**
 * The ledger of one student: each class with the sessions that took the student out of it, the most missed first; a
 * class that nothing was missed of stands in it with nought. `sessions` holds only those that the student attended or
 * is expected at.
 */
export function missedClasses<Out extends TimeOut>(
  classes: readonly TimetabledClass[],
  sessions: readonly Out[],
  days: SchoolDays,
): MissedCourse<Out>[] {
  const ledger = new Map<string, MissedCourse<Out>>();
  for (const { course, teacher } of classes) {
    const key = courseKey({ course, teacher });
    if (!ledger.has(key))
      ledger.set(key, { course, teacher, missed: 0, minutes: 0, planned: 0, sessions: [] });
  }
  for (const session of sessions)
    for (const { met, minutes } of classesMet(classes, session, days)) {
      const entry = ledger.get(courseKey(met))!;
      entry.sessions.push(session);
      if (session.state === 'planned') entry.planned += 1;
      else {
        entry.missed += 1;
        entry.minutes += minutes;
      }
    }
  return [...ledger.values()].sort(
    (one, other) =>
      other.missed - one.missed ||
      other.planned - one.planned ||
      other.minutes - one.minutes ||
      one.course.localeCompare(other.course),
  );
}

/**
 * The part of a session at which a student was there: who came late or left early was in class for the rest. A session
 * past midnight is cut at its end only.
 */
export function timeThere(
  session: { start: string; minutes: number },
  mark: { status: AttendanceStatus; minutes: number | null },
): { start: string; minutes: number } {
  const away = bearsMinutes(mark.status) ? Math.min(mark.minutes ?? 0, session.minutes) : 0;
  const begins = addMinutes(session.start, mark.status === 'late' ? away : 0);
  return { start: begins.days === 0 ? begins.time : session.start, minutes: session.minutes - away };
}
