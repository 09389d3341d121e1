import { useQuery } from '@tanstack/react-query';
import { create } from 'zustand';
import type { PassingRound } from '../../shared/contract/passing-around.ts';
import { client, core } from './client.ts';
import { queryClient } from './query.ts';

export type { PassingPart, PassingRound } from '../../shared/contract/passing-around.ts';

/** Asked for when it is needed: `core` is there only once the page is connected. */
const queryOptions = () => core.passingAround.get.queryOptions();

/**
 * Whoever has unlocked Mezzo in this very page is let out of a round that was interrupted: they have the passphrase. A
 * page that is only loaded again has not, and the round goes on in it.
 */
const useFreed = create<{ isFreed: boolean }>(() => ({ isFreed: false }));

export function setFreed(isFreed: boolean): void {
  useFreed.setState({ isFreed });
}

export interface PassingState {
  /** Not known, whether in whose hands the device is: nothing may be shown then. Null while it is known. */
  unknown: { error: unknown; retry: () => void } | null;
  /** The round that is under way, if any. */
  round: PassingRound | null;
  /** The device is in a member's hands. */
  isHeld: boolean;
}

export function usePassing(): PassingState {
  const read = useQuery(queryOptions());
  const isFreed = useFreed((state) => state.isFreed);
  // What was read before stays true where it cannot be read anew.
  const round = read.data ?? null;
  return {
    unknown: read.data === undefined ? { error: read.error, retry: () => void read.refetch() } : null,
    round,
    isHeld: round !== null && !isFreed,
  };
}

/** Begins a round: from here on the page shows nothing else. */
export async function beginPassing(input: Parameters<typeof client.passingAround.begin>[0]): Promise<void> {
  const round = await client.passingAround.begin(input);
  setFreed(false);
  setRound(round);
}

/** Goes on with a round that a lock has interrupted. */
export function goOnPassing(): void {
  setFreed(false);
}

/** Whose turn is over, hands the device on. */
export async function finishTurn(personId: string): Promise<void> {
  setRound(await client.passingAround.finishTurn({ personId }));
}

/** Ends the round by its code; the core refuses a wrong one. `onLeft` is called before the page is the facilitator's. */
export async function leavePassing(code: string, onLeft: () => void): Promise<void> {
  await client.passingAround.leave({ code });
  onLeft();
  setRound(null);
}

/** Ends the round for who was let in by the passphrase. */
export async function endPassing(): Promise<void> {
  await client.passingAround.end();
  setRound(null);
}

function setRound(round: PassingRound | null): void {
  queryClient.setQueryData(queryOptions().queryKey, round);
}
