import { z } from 'zod';
import { changed, id, procedure } from './define.ts';
import { fileFacts, problem } from './transfer.ts';

/** The most people that one file of acts names. */
export const mostNames = 200;

export const actsPreview = z.object({
  file: fileFacts.pick({ name: true, bytes: true, lines: true }),
  problems: z.array(problem),
  problemCount: z.number(),
  acts: z.number(),
  /** When the last act ends, milliseconds since the begin. */
  endsAtMs: z.number(),
  /** Every name of the file: whom it stands for (null: a guest to be added), how often they speak, where it comes first. */
  speakers: z.array(
    z.object({
      name: z.string(),
      participantId: id.nullable(),
      acts: z.number(),
      line: z.number(),
    }),
  ),
});

const actsFile = z.object({
  uploadId: id,
  sessionId: id,
  /** Null: into the facilitator's own record. */
  codingId: id.nullable(),
  /** Whom names stand for; names left out are guessed from the room. */
  speakers: z.array(z.object({ name: z.string().max(500), participantId: id.nullable() })).max(500),
});

export const actsImport = {
  /** What a file `start_seconds,duration_seconds,speaker[,addressee][,category]` would bring. Errors: UPLOAD_BROKEN, FILE_EMPTY. */
  preview: procedure.input(actsFile).output(actsPreview),
  /** All of it, or nothing. Errors: IMPORT_HAS_PROBLEMS, NOT_IN_PRACTICE, NOT_IN_ROOM. */
  apply: procedure.input(actsFile).output(changed.extend({ count: z.number() })),
};

export type ActsPreview = z.output<typeof actsPreview>;
