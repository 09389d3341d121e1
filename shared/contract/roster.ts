import { z } from 'zod';
import { changed, changedRecord, id, line, localDate, procedure } from './define.ts';
import { consentStanding } from './consent-standing.ts';
import { personSummary } from './people.ts';

export const rosterEntry = z.object({
  membershipId: id,
  person: personSummary.omit({ groups: true }),
  state: z.enum(['member', 'waiting']),
  joinedOn: z.string().nullable(),
  /** The last day as a member, inclusive; null while the membership lasts. */
  leftOn: z.string().nullable(),
  leaveReason: z.string(),
  /** 1, 2, 3 ... for people who wait; null for members. */
  waitPosition: z.number().nullable(),
  attended: z.number(),
  recorded: z.number(),
  /** As of today, under the group's consent rule. */
  consent: consentStanding,
  assent: consentStanding,
});

export const roster = {
  /** Members now, members who left, and the wait list in order. */
  list: procedure.input(z.object({ groupId: id })).output(z.array(rosterEntry)),
  /** Makes a person a member from a day on; someone who left may join again and keeps both spans. */
  join: procedure.input(z.object({ groupId: id, personId: id, joinedOn: localDate })).output(changedRecord),
  /** Several people at once, one step to undo. */
  joinMany: procedure
    .input(z.object({ groupId: id, personIds: z.array(id).min(1).max(500), joinedOn: localDate }))
    .output(changed),
  /** Puts a person at the end of the wait list. */
  wait: procedure.input(z.object({ groupId: id, personId: id })).output(changedRecord),
  /** Several people at the end of the wait list, one step to undo. */
  waitMany: procedure
    .input(z.object({ groupId: id, personIds: z.array(id).min(1).max(500) }))
    .output(changed),
  /** From the wait list into the group. */
  admit: procedure.input(z.object({ membershipId: id, joinedOn: localDate })).output(changed),
  reorderWaitList: procedure
    .input(z.object({ groupId: id, membershipIds: z.array(id).min(1).max(1000) }))
    .output(changed),
  leave: procedure
    .input(z.object({ membershipId: id, leftOn: localDate, reason: line(200) }))
    .output(changed),
  /** Corrects a span that was entered wrongly; marks outside the new span stay, but no longer count. */
  correct: procedure
    .input(
      z.object({
        membershipId: id,
        joinedOn: localDate,
        leftOn: localDate.nullable(),
        reason: line(200),
      }),
    )
    .output(changed),
  /** Takes a membership away that should never have been there. */
  remove: procedure.input(z.object({ membershipId: id })).output(changed),
};

export type RosterEntry = z.output<typeof rosterEntry>;
