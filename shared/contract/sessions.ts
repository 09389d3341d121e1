import { z } from 'zod';
import {
  changed,
  changedRecord,
  id,
  line,
  localDate,
  localTime,
  minutes,
  paragraph,
  procedure,
  requiredLine,
  weekday,
} from './define.ts';
import { cycleLetter } from './timetable.ts';

export const sessionStates = ['planned', 'running', 'held', 'cancelled'] as const;
/** To what an edit of a session in a series applies. */
export const seriesScopes = ['this', 'following', 'all'] as const;

export const sessionFields = z.object({
  date: localDate,
  start: localTime,
  minutes,
  place: line(120),
  topic: line(200),
  remarks: paragraph(4000),
});

export const session = z.object({
  id,
  groupId: id,
  seriesId: id.nullable(),
  /** Its number in the group: held, running and planned sessions count, cancelled ones do not (null). */
  number: z.number().nullable(),
  date: z.string(),
  start: z.string(),
  minutes: z.number(),
  place: z.string(),
  topic: z.string(),
  remarks: z.string(),
  state: z.enum(sessionStates),
  cancelReason: z.string(),
  actualStart: z.string().nullable(),
  actualMinutes: z.number().nullable(),
  recorded: z.number(),
  expected: z.number(),
});

export const sessionWithGroup = session.extend({
  groupName: z.string(),
  groupColour: z.string(),
  /** The last number in the group's series, so that "session 9 of 10" can be said. */
  ofNumber: z.number(),
});

/**
 * How a series follows the school's cycle: only on days with one of the letters (empty: every day), in the periods of
 * a bell schedule in turn, one for each week that meets (empty: always at the series' own time).
 */
export const rotation = z.object({
  scheduleId: id,
  letters: z.array(cycleLetter).max(10),
  periods: z.array(requiredLine(20)).max(30),
});

export const recurrence = z.object({
  startsOn: localDate,
  start: localTime,
  minutes,
  place: line(120),
  /** Every n weeks, 1 to 8. */
  everyWeeks: z.int().min(1).max(8),
  weekdays: z.array(weekday).min(1).max(7),
  end: z.discriminatedUnion('by', [
    z.object({ by: z.literal('date'), until: localDate }),
    z.object({ by: z.literal('count'), count: z.int().min(1).max(400) }),
  ]),
  skipClosures: z.boolean(),
  /** Null in series that were made before there were rotations, too. */
  rotation: rotation.nullable().default(null),
});

export const previewRow = z.object({
  date: z.string(),
  start: z.string(),
  minutes: z.number(),
  letter: z.string().nullable(),
  /** Empty where the series does not follow a bell schedule. */
  periodName: z.string(),
});

export const closureDay = z.object({ id, startsOn: localDate, endsOn: localDate, name: requiredLine(80) });

export const sessions = {
  listForGroup: procedure.input(z.object({ groupId: id })).output(z.array(session)),
  get: procedure.input(z.object({ id })).output(sessionWithGroup),
  create: procedure.input(z.object({ groupId: id, fields: sessionFields })).output(changedRecord),
  /** The dates that a recurrence makes, and those left out because of a closure; nothing is saved. */
  previewSeries: procedure
    .input(z.object({ groupId: id, recurrence }))
    .output(z.object({ rows: z.array(previewRow), skipped: z.array(previewRow) })),
  /** Saves the series as it was edited in the preview. */
  createSeries: procedure
    .input(
      z.object({
        groupId: id,
        recurrence,
        dates: z
          .array(z.object({ date: localDate, start: localTime, minutes }))
          .min(1)
          .max(400),
      }),
    )
    .output(changed.extend({ count: z.number() })),
  /**
   * Edits one session, this and the following ones of its series, or all of them. Date and weekday shift by
   * the same number of days; held and cancelled sessions are left as they are unless they are the one edited.
   */
  update: procedure
    .input(z.object({ id, fields: sessionFields, scope: z.enum(seriesScopes) }))
    .output(changed.extend({ count: z.number() })),
  cancel: procedure
    .input(z.object({ id, reason: requiredLine(200), scope: z.enum(seriesScopes) }))
    .output(changed.extend({ count: z.number() })),
  /** Takes a cancellation back: the session is planned again, or held where it has marks. */
  restore: procedure.input(z.object({ id })).output(changed),
  /** Says that the session took place; `actualMinutes` where it was longer or shorter than planned. */
  hold: procedure
    .input(z.object({ id, actualStart: localTime.nullable(), actualMinutes: minutes.nullable() }))
    .output(changed),
  trash: procedure
    .input(z.object({ id, scope: z.enum(seriesScopes) }))
    .output(changed.extend({ count: z.number() })),
  /** Sessions of all groups from one day to another, both included, for Today and the week. */
  between: procedure.input(z.object({ from: localDate, to: localDate })).output(z.array(sessionWithGroup)),
};

export const closures = {
  /** With the number of planned sessions that fall on each. */
  list: procedure.output(z.array(closureDay.extend({ plannedSessions: z.number() }))),
  create: procedure
    .input(
      closureDay.omit({ id: true }).refine((day) => day.startsOn <= day.endsOn, {
        path: ['endsOn'],
        error: 'ends-before-start',
      }),
    )
    .output(changedRecord.extend({ plannedSessions: z.number() })),
  remove: procedure.input(z.object({ id })).output(changed),
};

export type Session = z.output<typeof session>;
export type SessionWithGroup = z.output<typeof sessionWithGroup>;
export type SessionFields = z.output<typeof sessionFields>;
export type SeriesScope = (typeof seriesScopes)[number];
export type RecurrenceFields = z.output<typeof recurrence>;
export type PreviewRow = z.output<typeof previewRow>;
export type ClosureDay = z.output<typeof closureDay>;
