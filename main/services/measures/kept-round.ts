import { z } from 'zod';
import { MezzoError } from '../../../shared/contract/failures.ts';
import { occasions } from '../../../shared/contract/measures.ts';
import { deleteDraft, findDraft, putDraft } from '../../repositories/drafts.ts';
import { now, type OpenWorkspace } from '../open-workspace.ts';

/** Kept as a draft is, so that a lock, a reload or a killed window loses nobody's turn; but no page reads it. */
export const roundKey = 'passing-around';

const kept = z.object({
  sessionId: z.string(),
  groupId: z.string(),
  parts: z.array(z.object({ measureId: z.string(), occasion: z.enum(occasions) })),
  personIds: z.array(z.string()),
  done: z.array(z.string()),
  consentReason: z.string(),
  code: z.object({ salt: z.string(), mac: z.string() }),
  wrong: z.object({ count: z.number(), lastAt: z.string().nullable() }),
});

export type KeptRound = z.output<typeof kept>;

/** What is kept of the round that is under way; null where there is none. */
export function findRound({ db }: OpenWorkspace): KeptRound | null {
  const draft = findDraft(db, roundKey);
  return (draft && kept.safeParse(JSON.parse(draft.value)).data) ?? null;
}

/** @throws MezzoError NOT_FOUND */
export function requireRound(workspace: OpenWorkspace): KeptRound {
  const round = findRound(workspace);
  if (!round) throw new MezzoError('NOT_FOUND', { kind: 'round' });
  return round;
}

export function keepRound(workspace: OpenWorkspace, round: KeptRound): void {
  putDraft(workspace.db, roundKey, JSON.stringify(round), now(workspace));
}

export function dropRound({ db }: OpenWorkspace): void {
  deleteDraft(db, roundKey);
}
