import { create } from 'zustand';

/** A recovery key is on screen and has not been typed back: nobody leaves before that is done. */
const useKeyProof = create<{ isUnproved: boolean }>(() => ({ isUnproved: false }));

export function useIsKeyUnproved(): boolean {
  return useKeyProof((state) => state.isUnproved);
}

export function setKeyUnproved(isUnproved: boolean): void {
  useKeyProof.setState({ isUnproved });
}
