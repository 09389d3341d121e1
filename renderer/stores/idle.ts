import { create } from 'zustand';

/** Whether Mezzo will lock itself within the next minute, because nobody has touched it. */
const useIdle = create<{ locksSoon: boolean }>(() => ({ locksSoon: false }));

export function useLocksSoon(): boolean {
  return useIdle((state) => state.locksSoon);
}

export function setLocksSoon(locksSoon: boolean): void {
  if (useIdle.getState().locksSoon !== locksSoon) useIdle.setState({ locksSoon });
}
