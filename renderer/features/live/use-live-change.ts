import { core } from '../../data/client.ts';
import { queryClient, useChange } from '../../data/query.ts';

/**
 * What a tap on the live screen changes is read again at once: the run, and what can be taken back. Everything else is
 * read again when it is looked at, so that a tap waits for no list of five thousand acts.
 */
export async function readRunAgain(): Promise<void> {
  void queryClient.invalidateQueries({ refetchType: 'none' });
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: core.runs.key() }),
    queryClient.invalidateQueries({ queryKey: core.undo.key() }),
  ]);
}

/** A change by a tap: no toast unless there is something to say, and the run is fresh afterwards. */
export function useLiveChange<Input, Output>(
  call: (input: Input) => Promise<Output>,
  message?: (output: Output) => string | null,
) {
  return useChange(call, { reads: readRunAgain, ...(message ? { message } : {}) });
}
