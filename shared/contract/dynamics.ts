import { z } from 'zod';
import { interactionPatterns } from '../domain/interaction-pattern.ts';
import { id, procedure } from './define.ts';
import { participant } from './room.ts';
import { sessionWithGroup } from './sessions.ts';

export { interactionPatterns } from '../domain/interaction-pattern.ts';

/** What one member did in a session, against the time they were there (participation.ts). */
export const memberParticipation = z.object({
  personId: id,
  minutesPresent: z.number(),
  /** From where the minutes are known: the times of the run, the mark, or nothing, and all of the session is assumed. */
  presence: z.enum(['times', 'mark', 'assumed']),
  acts: z.number(),
  /** Talk time, seconds; null where one of the member's acts has no length. */
  seconds: z.number().nullable(),
  share: z.number().nullable(),
  fairShare: z.number(),
  ratio: z.number().nullable(),
  actsPerMinute: z.number(),
  /** Acts that this member addressed to a facilitator, to another member, to the group; acts addressed to the member. */
  toFacilitators: z.number(),
  toMembers: z.number(),
  toGroup: z.number(),
  received: z.number(),
});

/** The dynamics of one session, from one record of it. */
export const sessionDynamics = z.object({
  session: sessionWithGroup,
  participants: z.array(participant),
  /** Length on which the figures rest, minutes. */
  minutes: z.number(),
  /** Acts of everyone, and of members. */
  acts: z.number(),
  memberActs: z.number(),
  facilitatorShare: z.number().nullable(),
  /** Acts recalled afterwards; acts without a time. */
  recalled: z.number(),
  untimed: z.number(),
  members: z.array(memberParticipation),
  gini: z.number().nullable(),
  giniCorrected: z.number().nullable(),
  evenness: z.number().nullable(),
  /** Rows and columns in the order of `participants`, one last column for the group. */
  whoToWhom: z.array(z.array(z.number())),
  /** "Looks like", with the figures that it rests on; null where nothing stands out or there is too little. */
  pattern: z
    .object({
      kind: z.enum(interactionPatterns),
      /** Whom it turns on: the facilitator of a maypole, the member in the hot seat. */
      participantIds: z.array(id),
      figures: z.record(z.string(), z.number()),
    })
    .nullable(),
  /** Twelve counts, categories 1 to 12; null where nothing was categorised. */
  bales: z.array(z.number()).length(12).nullable(),
});

export const dynamics = {
  session: procedure.input(z.object({ sessionId: id, codingId: id.nullable() })).output(sessionDynamics),
};

export type SessionDynamics = z.output<typeof sessionDynamics>;
export type MemberParticipationFigures = z.output<typeof memberParticipation>;
