import { useQuery } from '@tanstack/react-query';
import { core } from '../../data/client.ts';
import { askAddress } from './addresses.ts';
import { isAskable } from './session-asked.ts';

/** Where the check-in of a session is asked; null where the group asks none. For the live screen's quiet button. */
export function useCheckIn(sessionId: string): string | null {
  const asked = useQuery(core.scores.ofSession.queryOptions({ input: { sessionId } })).data;
  return asked?.measures.some(isAskable) === true ? askAddress(sessionId) : null;
}
