import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { create } from 'zustand';
import { occasions } from '../../shared/contract/measures.ts';
import { client, core } from './client.ts';
import { queryClient } from './query.ts';

/** A measure as it is asked while the device goes round. */
const part = z.object({ measureId: z.string(), occasion: z.enum(occasions) });

/** Where the round is. It holds ids alone, and the code that leads out of it. */
const passing = z.object({
  sessionId: z.string(),
  groupId: z.string(),
  code: z.string(),
  parts: z.array(part),
  /** Who is asked, in order; and who has had their turn. */
  personIds: z.array(z.string()),
  done: z.array(z.string()),
  consentReason: z.string(),
});

export type Passing = z.output<typeof passing>;
export type PassingPart = z.output<typeof part>;

/** Kept as a draft is: in the workspace, so that a lock, a reload or a killed window loses nobody's turn. */
const key = 'passing-around';
/** Asked for when it is needed: `core` is there only once the page is connected. */
const queryOptions = () => core.drafts.get.queryOptions({ input: { key } });

/**
 * Whoever has unlocked Mezzo in this very page is let out of a round that was interrupted: they have the passphrase. A
 * page that is only loaded again has not, and the round goes on in it.
 */
const useFreed = create<{ isFreed: boolean }>(() => ({ isFreed: false }));

export function setFreed(isFreed: boolean): void {
  useFreed.setState({ isFreed });
}

/** The round that is under way, if any; `isHeld` while the device is in a member's hands. */
export function usePassing(): { isReady: boolean; passing: Passing | null; isHeld: boolean } {
  const read = useQuery(queryOptions());
  const isFreed = useFreed((state) => state.isFreed);
  const found = passing.safeParse(read.data?.value);
  return {
    isReady: read.isSuccess || read.isError,
    passing: found.success ? found.data : null,
    isHeld: found.success && !isFreed,
  };
}

/** Begins a round, or goes on with one: from here on the page shows nothing else. */
export async function holdPassing(value: Passing): Promise<void> {
  await client.drafts.put({ key, value });
  setFreed(false);
  setKept({ value });
}

/** Keeps how far the round is. */
export async function keepPassing(value: Passing): Promise<void> {
  setKept({ value });
  await client.drafts.put({ key, value });
}

/** Ends the round: the page is the facilitator's again. */
export async function endPassing(): Promise<void> {
  await client.drafts.clear({ key });
  setKept(null);
}

function setKept(kept: { value: Passing } | null): void {
  queryClient.setQueryData<unknown>(queryOptions().queryKey, kept);
}
