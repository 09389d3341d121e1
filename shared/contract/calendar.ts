import { z } from 'zod';
import { id, localDate, procedure } from './define.ts';
import { sessionWithGroup } from './sessions.ts';
import { clash } from './timetable.ts';

/** The most days that one reading may span, both ends counted. */
export const mostCalendarDays = 400;

/** A session as far as a calendar shows it: no remarks and no attendance. */
export const calendarEntry = sessionWithGroup
  .omit({ remarks: true, actualStart: true, actualMinutes: true, recorded: true, expected: true })
  .extend({
    facilitatorIds: z.array(id),
    /** Of planned sessions from today on; what is past cannot be planned otherwise. */
    clashes: z.array(clash),
  });

/** Whose sessions a calendar file holds. */
export const calendarFileOf = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('group'), id }),
  z.object({ kind: z.literal('facilitator'), id }),
  z.object({ kind: z.literal('all') }),
]);

export const calendar = {
  /** Every session of a range of days with what it clashes with, the closure days in it, and the cycle's letters. */
  read: procedure
    .input(
      z.object({ from: localDate, to: localDate }).refine(
        ({ from, to }) => {
          const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
          return days >= 1 && days <= mostCalendarDays;
        },
        { path: ['to'], error: 'too-many-days' },
      ),
    )
    .output(
      z.object({
        entries: z.array(calendarEntry),
        closures: z.array(z.object({ id, startsOn: z.string(), endsOn: z.string(), name: z.string() })),
        /** Only the days that have one. */
        letters: z.array(z.object({ date: z.string(), letter: z.string() })),
      }),
    ),
  /**
   * A calendar file (RFC 5545) of a group, a facilitator or all groups; cancelled sessions stand in it as cancelled.
   * Without `withNames` it holds neither topics nor names, its own name included: 'Group session', the place and the
   * time. `from` and `to` are both included; null is no bound.
   */
  file: procedure
    .input(
      z.object({
        of: calendarFileOf,
        from: localDate.nullable(),
        to: localDate.nullable(),
        withNames: z.boolean(),
      }),
    )
    .output(z.object({ fileName: z.string(), text: z.string(), events: z.number() })),
};

export type CalendarEntry = z.output<typeof calendarEntry>;
export type CalendarFileOf = z.output<typeof calendarFileOf>;
