import { useState } from 'react';
import { type Failure, toFailure } from '../../data/failure.ts';
import { refresh } from '../../data/query.ts';

/**
 * One step at the door: asks the core, and then reads everything anew, so that the app sees at once whether the
 * workspace is open, and how many tries were counted. A refusal stays on screen until the next step.
 */
export function useDoorStep() {
  const [isPending, setPending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  /** What the core answered, or its refusal; null while another step is under way. */
  async function run<Output>(
    call: () => Promise<Output>,
  ): Promise<{ output: Output } | { refused: Failure } | null> {
    if (isPending) return null;
    setPending(true);
    setFailure(null);
    try {
      const output = await call();
      await refresh();
      return { output };
    } catch (error) {
      const refused = toFailure(error);
      // Told only when the next step can be taken: whoever reads the refusal and types on is not left unheard.
      await refresh();
      setFailure(refused);
      return { refused };
    } finally {
      setPending(false);
    }
  }

  return { isPending, failure, run, forget: () => setFailure(null) };
}
