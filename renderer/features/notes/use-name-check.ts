import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { FoundNameInText } from '../../../shared/contract/notes.ts';
import { core } from '../../data/client.ts';

/**
 * The names of others in these texts of one member's record; of a group note none is looked for. Null while the
 * core looks for the first time.
 */
export function useNameCheck(
  sessionId: string,
  personId: string | null,
  texts: readonly string[],
): { found: readonly FoundNameInText[] | null; error: unknown } {
  const read = useQuery({
    ...core.notes.checkNames.queryOptions({
      input: { sessionId, personId: personId ?? sessionId, texts: [...texts] },
    }),
    enabled: personId !== null,
    placeholderData: keepPreviousData,
  });
  if (personId === null) return { found: [], error: null };
  return { found: read.isPlaceholderData ? null : (read.data ?? null), error: read.error };
}
