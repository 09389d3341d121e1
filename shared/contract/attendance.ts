import { z } from 'zod';
import { changed, changedRecord, id, line, localDate, minutes, procedure, requiredLine } from './define.ts';
import { consentStanding } from './consent-standing.ts';
import { session, sessionWithGroup } from './sessions.ts';

export const attendanceStatuses = ['present', 'late', 'left-early', 'excused', 'unexcused'] as const;

/** One member at one session. `minutes`: how late, or how early they left. */
export const mark = z.object({
  status: z.enum(attendanceStatuses),
  minutes: minutes.nullable(),
  reason: line(200),
});

export const attendanceSummary = z.object({
  recorded: z.number(),
  attended: z.number(),
  rate: z.number().nullable(),
  excused: z.number(),
  unexcused: z.number(),
  late: z.number(),
  leftEarly: z.number(),
  absencesInARow: z.number(),
});

/**
 * What a cell of the register can be: a mark, open (not recorded), or one of the states in which nobody can be
 * marked: not yet joined, left, cancelled, not yet held.
 */
export const cellStates = ['mark', 'open', 'not-yet-joined', 'left', 'cancelled', 'not-yet-held'] as const;
export const registerCell = z.object({
  state: z.enum(cellStates),
  mark: mark.nullable(),
  /** The reason of a planned absence that covers this session. */
  plannedAbsence: z.string().nullable(),
});

export const registerMember = z.object({
  personId: id,
  givenName: z.string(),
  familyName: z.string(),
  preferredName: z.string(),
  cells: z.array(registerCell),
  summary: attendanceSummary,
});

export const register = z.object({
  sessions: z.array(session.extend({ summary: attendanceSummary })),
  members: z.array(registerMember),
  summary: attendanceSummary,
});

export const guest = z.object({
  id,
  name: z.string(),
  kind: z.enum(['guest', 'walk-in']),
});

export const plannedAbsence = z.object({
  id,
  personId: id,
  groupId: id.nullable(),
  fromOn: z.string(),
  untilOn: z.string().nullable(),
  sessions: z.number().nullable(),
  reason: z.string(),
});

export const sessionAttendance = z.object({
  session: sessionWithGroup,
  canMark: z.boolean(),
  members: z.array(
    z.object({
      personId: id,
      givenName: z.string(),
      familyName: z.string(),
      preferredName: z.string(),
      pronouns: z.string(),
      accessNeeds: z.string(),
      cell: registerCell,
      summary: attendanceSummary,
      plannedAbsenceId: id.nullable(),
      /** On the day of the session, under the group's consent rule. */
      consent: consentStanding,
      assent: consentStanding,
    }),
  ),
  guests: z.array(guest),
  summary: attendanceSummary,
});

export const attendance = {
  /** The group's register: members by sessions, every cell with its state, and the totals with denominators. */
  register: procedure.input(z.object({ groupId: id })).output(register),
  session: procedure.input(z.object({ sessionId: id })).output(sessionAttendance),
  /** Marks one member, or takes the mark away with null. A session of today or earlier becomes held by it. */
  mark: procedure.input(z.object({ sessionId: id, personId: id, mark: mark.nullable() })).output(changed),
  /** Marks a block of one group's register in one step to undo: all of it, or nothing. */
  markMany: procedure
    .input(
      z.object({
        groupId: id,
        marks: z
          .array(z.object({ sessionId: id, personId: id, mark: mark.nullable() }))
          .min(1)
          .max(20_000),
      }),
    )
    .output(changed.extend({ count: z.number() })),
  /** Marks everyone not yet marked: present, or excused where an absence was planned. */
  markAllPresent: procedure
    .input(z.object({ sessionId: id }))
    .output(changed.extend({ present: z.number(), excused: z.number() })),
  addGuest: procedure
    .input(z.object({ sessionId: id, name: requiredLine(120), kind: z.enum(['guest', 'walk-in']) }))
    .output(changedRecord),
  /** Errors: NOT_FOUND, GUEST_HAS_ACTS. */
  removeGuest: procedure.input(z.object({ id })).output(changed),
  plannedAbsences: procedure.input(z.object({ personId: id })).output(z.array(plannedAbsence)),
  /** "Absent until a date" or "for the next n sessions", in one group or (null) in all. */
  planAbsence: procedure
    .input(
      z.object({
        personId: id,
        groupId: id.nullable(),
        fromOn: localDate,
        until: z.discriminatedUnion('by', [
          z.object({ by: z.literal('date'), untilOn: localDate }),
          z.object({ by: z.literal('count'), sessions: z.int().min(1).max(100) }),
        ]),
        reason: line(200),
      }),
    )
    .output(changedRecord.extend({ covers: z.number() })),
  removePlannedAbsence: procedure.input(z.object({ id })).output(changed),
};

export type Mark = z.output<typeof mark>;
export type RegisterCell = z.output<typeof registerCell>;
export type RegisterMember = z.output<typeof registerMember>;
export type Register = z.output<typeof register>;
export type SessionAttendance = z.output<typeof sessionAttendance>;
export type PlannedAbsence = z.output<typeof plannedAbsence>;
