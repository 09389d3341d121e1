import { create } from 'zustand';

/**
 * A recovery key that is on screen and has not been typed back: nobody leaves before that is done. It lives in this
 * page's memory alone; a reload forgets it.
 */
const useKeyProof = create<{ recoveryKey: string | null }>(() => ({ recoveryKey: null }));

/** The key that was shown and is not yet proved; null where there is none. */
export function useUnprovedKey(): string | null {
  return useKeyProof((state) => state.recoveryKey);
}

export function setUnprovedKey(recoveryKey: string | null): void {
  useKeyProof.setState({ recoveryKey });
}
