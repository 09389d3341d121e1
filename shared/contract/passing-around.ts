import { z } from 'zod';
import { changed, id, procedure } from './define.ts';
import { measure, occasions } from './measures.ts';
import { consentReason } from './scores.ts';

/** A measure as it is asked while the device goes round. */
const part = z.object({ measureId: id, occasion: z.enum(occasions) });

/**
 * A round of the device as a member's hands may hold it: what is asked and of whom. What anybody answered stays in the
 * core, and so does the code that leads out.
 */
const round = z.object({
  sessionId: id,
  parts: z.array(part.extend({ name: z.string(), instructions: z.string(), items: measure.shape.items })),
  /** The members of the session in order; also those who are not asked, to tell two of one name apart. */
  people: z.array(
    z.object({
      id,
      givenName: z.string(),
      familyName: z.string(),
      preferredName: z.string(),
      isAsked: z.boolean(),
      /** Has had their turn. */
      isDone: z.boolean(),
      /** The questions that have an answer of theirs, whether of this round or of before. */
      answered: z.array(z.object({ occasion: z.enum(occasions), itemId: id })),
    }),
  ),
});

/** The device goes round: one member after the other answers alone, and nothing else can be opened meanwhile. */
export const passingAround = {
  /** The round that is under way; null where there is none. */
  get: procedure.output(round.nullable()),
  /** Begins a round; one that was under way is given up. */
  begin: procedure
    .input(
      z.object({
        sessionId: id,
        parts: z.array(part).min(1).max(60),
        personIds: z.array(id).min(1).max(200),
        /** Four digits: with them the facilitator ends the round. */
        code: z.string().regex(/^\d{4}$/),
        consentReason,
      }),
    )
    .output(round),
  /** One answer of whoever has their turn; null takes it away. */
  answer: procedure
    .input(part.extend({ personId: id, itemId: id, value: z.number().nullable() }))
    .output(changed),
  /** Somebody hands the device on. A measure that they answered nothing of is one on which they would rather not say. */
  finishTurn: procedure.input(z.object({ personId: id })).output(round),
  /**
   * Ends the round by its code. Wrong ones are counted in the core: after five of them each is followed by a pause that
   * grows, during which nothing is tried.
   */
  leave: procedure.input(z.object({ code: z.string().max(20) })).output(z.object({})),
  /** Ends the round for whoever was let in by the passphrase. */
  end: procedure.output(z.object({})),
};

export type PassingPart = z.output<typeof part>;
export type PassingRound = z.output<typeof round>;
