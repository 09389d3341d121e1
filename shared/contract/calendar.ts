import { z } from 'zod';
import { id, localDate, procedure } from './define.ts';
import { sessionWithGroup } from './sessions.ts';
import { clash } from './timetable.ts';

export const calendarEntry = sessionWithGroup.extend({
  facilitatorIds: z.array(id),
  clashes: z.array(clash),
});

export const calendar = {
  /** Every session of a range (at most 400 days) with what it clashes with, closure days, and cycle letters. */
  read: procedure.input(z.object({ from: localDate, to: localDate })).output(
    z.object({
      entries: z.array(calendarEntry),
      closures: z.array(z.object({ id, startsOn: z.string(), endsOn: z.string(), name: z.string() })),
      letters: z.array(z.object({ date: z.string(), letter: z.string() })),
    }),
  ),
  /**
   * A calendar file (RFC 5545) of a group, a facilitator or all groups; cancelled sessions stand in it as cancelled.
   * Without `withNames` it holds neither topics nor names: 'Group session', the place and the time.
   */
  file: procedure
    .input(
      z.object({
        of: z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('group'), id }),
          z.object({ kind: z.literal('facilitator'), id }),
          z.object({ kind: z.literal('all') }),
        ]),
        from: localDate.nullable(),
        to: localDate.nullable(),
        withNames: z.boolean(),
      }),
    )
    .output(z.object({ name: z.string(), content: z.string(), events: z.number() })),
};

export type CalendarEntry = z.output<typeof calendarEntry>;
