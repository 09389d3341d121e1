import { z } from 'zod';
import { clashKinds } from '../domain/clashes.ts';
import {
  changed,
  changedRecord,
  id,
  line,
  localDate,
  localTime,
  minutes,
  procedure,
  requiredLine,
  weekday,
} from './define.ts';

export const bellPeriod = z.object({
  /** 'P3', 'Lunch'; unique in its schedule. */
  name: requiredLine(20),
  start: localTime,
  minutes,
});

/**
 * A school's bells. Several may exist (regular, early release); a series uses one. Periods are in order of time and do
 * not overlap.
 */
export const bellScheduleFields = z.object({
  name: requiredLine(80),
  periods: z.array(bellPeriod).min(1).max(30),
});

/**
 * How days alternate. `weeks`: the letter changes every week (A/B weeks). `days`: it changes every school day, Monday
 * to Friday, closure days not counted (A/B days, a six-day cycle).
 */
export const cycleKinds = ['none', 'weeks', 'days'] as const;
export const cycleFields = z.object({
  kind: z.enum(cycleKinds),
  /** Letters in turn: 2 to 10. */
  length: z.int().min(2).max(10),
  /** A day (of the week) that has the letter A. */
  startsOn: localDate,
});

export const cycleLetter = z.string().regex(/^[A-J]$/);

/** One class of a student: which period, on which letters of the cycle and weekdays. */
export const studentClassFields = z.object({
  course: requiredLine(80),
  teacher: line(80),
  room: line(40),
  scheduleId: id,
  periodName: requiredLine(20),
  /** Letters 'A', 'B' ...; empty: every one. */
  letters: z.array(cycleLetter).max(10),
  /** ISO weekdays; empty: Monday to Friday. */
  weekdays: z.array(weekday).max(7),
});

/** What a student missed of one class for groups: held and attended sessions, and what planned ones would add. */
export const missedClass = z.object({
  course: z.string(),
  teacher: z.string(),
  missed: z.number(),
  /** Minutes of class that the attended sessions took. */
  minutes: z.number(),
  planned: z.number(),
  sessions: z.array(
    z.object({
      sessionId: id,
      groupName: z.string(),
      date: z.string(),
      start: z.string(),
      state: z.enum(['attended', 'planned']),
    }),
  ),
});

export const ledgerRow = z.object({
  person: z.object({ id, givenName: z.string(), familyName: z.string(), preferredName: z.string() }),
  hasTimetable: z.boolean(),
  /** The denominators: sessions attended, sessions to come, and past ones at which nothing was recorded. */
  attended: z.number(),
  planned: z.number(),
  unrecorded: z.number(),
  classes: z.array(missedClass),
});

export const slot = z.object({
  date: z.string(),
  letter: z.string().nullable(),
  periodName: z.string(),
  start: z.string(),
  minutes: z.number(),
});

export const clash = z.object({
  kind: z.enum(clashKinds),
  /** What it is with: the closure's name, the room, the facilitator's name; empty for people. */
  name: z.string(),
  /** The people who would be in two places; shown through the names switch. */
  people: z.array(z.object({ id, givenName: z.string(), familyName: z.string(), preferredName: z.string() })),
  /** The other session; null for a closure day. */
  sessionId: id.nullable(),
  groupId: id.nullable(),
  groupName: z.string(),
  start: z.string().nullable(),
});

export const proposal = z.object({
  slot,
  /** Students who would miss a class, with how often they have missed it (held and planned). */
  cost: z.array(z.object({ personId: id, course: z.string(), missedBefore: z.number() })),
  /** How often the most missed of these classes would then have been missed; 0 where nobody misses one. */
  worst: z.number(),
  /** Members with a timetable who have no class then, of how many. */
  studentsFree: z.number(),
  students: z.number(),
  /** Some member has a class at this time of day, on whatever day; not so at lunch or after school. */
  isClassTime: z.boolean(),
  clashes: z.array(clash),
});

export const timetable = {
  read: procedure.output(
    z.object({
      cycle: cycleFields,
      schedules: z.array(bellScheduleFields.extend({ id, groups: z.number(), classes: z.number() })),
    }),
  ),
  setCycle: procedure.input(cycleFields).output(changed),
  /** `renamed`: periods that got another name; the classes in them go along. A period with classes cannot be taken out. */
  saveSchedule: procedure
    .input(
      z.object({
        id: id.nullable(),
        fields: bellScheduleFields,
        renamed: z.array(z.object({ from: requiredLine(20), to: requiredLine(20) })).max(30),
      }),
    )
    .output(changedRecord),
  removeSchedule: procedure.input(z.object({ id })).output(changed),
  /** The letter of each day of a range (at most 400 days); null where the cycle gives none. */
  letters: procedure
    .input(z.object({ from: localDate, to: localDate }))
    .output(z.array(z.object({ date: z.string(), letter: z.string().nullable() }))),
  classesOf: procedure.input(z.object({ personId: id })).output(z.array(studentClassFields.extend({ id }))),
  /** The whole timetable of a student, in one step. */
  setClasses: procedure
    .input(z.object({ personId: id, classes: z.array(studentClassFields).max(60) }))
    .output(changed),
  /** The same class for several students at once, where they do not have one in that period yet. */
  addClassForMany: procedure
    .input(z.object({ personIds: z.array(id).min(1).max(200), fields: studentClassFields }))
    .output(changed.extend({ added: z.number() })),
  /**
   * Classes missed for groups, any group, from a day on: of one group's members, or of one person. Without `from` it is
   * counted since the group began, at most a year back. The timetable is the present one.
   */
  ledger: procedure
    .input(
      z.object({
        of: z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('group'), id }),
          z.object({ kind: z.literal('person'), id }),
        ]),
        from: localDate.nullable(),
      }),
    )
    .output(z.object({ from: z.string(), rows: z.array(ledgerRow) })),
  /** Slots on the days given, closure days aside, the fairest first, for the group's members; at most 50. */
  propose: procedure
    .input(
      z.object({
        groupId: id,
        scheduleId: id,
        dates: z.array(localDate).min(1).max(20),
        /** Only these; empty: every period. */
        periods: z.array(requiredLine(20)).max(30),
        minutes,
        /** From when on missed classes are counted, as in the ledger. */
        from: localDate.nullable(),
        /** The session that is being moved, which neither clashes with itself nor counts as planned. */
        exceptSessionId: id.nullable(),
      }),
    )
    .output(z.array(proposal)),
  /** What a planned moment meets: for forms, before anything is saved. At most 400 moments. */
  clashes: procedure
    .input(
      z.object({
        groupId: id,
        exceptSessionIds: z.array(id).max(400),
        place: line(120),
        moments: z.array(z.object({ date: localDate, start: localTime, minutes })).max(400),
      }),
    )
    .output(z.array(z.array(clash))),
};

export type BellPeriod = z.output<typeof bellPeriod>;
export type BellScheduleFields = z.output<typeof bellScheduleFields>;
export type CycleFields = z.output<typeof cycleFields>;
export type StudentClassFields = z.output<typeof studentClassFields>;
export type MissedClass = z.output<typeof missedClass>;
export type LedgerRow = z.output<typeof ledgerRow>;
export type Clash = z.output<typeof clash>;
export type Proposal = z.output<typeof proposal>;
