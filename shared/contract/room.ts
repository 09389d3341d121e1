import { z } from 'zod';
import { id } from './define.ts';

/** Who can be in a group's room: its members, who leads it, and the guests of one session. */
export const participantKinds = ['member', 'facilitator', 'guest'] as const;

/** Somebody who can speak, be spoken to or take a seat. Ids are unique over all three kinds. */
export const participant = z.object({
  id,
  kind: z.enum(participantKinds),
  /** Of facilitators and guests: the whole name, the rest empty. */
  givenName: z.string(),
  familyName: z.string(),
  preferredName: z.string(),
});

export type Participant = z.output<typeof participant>;
export type ParticipantKind = (typeof participantKinds)[number];
