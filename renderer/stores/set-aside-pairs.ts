import { create } from 'zustand';

interface SetAsidePairs {
  pairs: ReadonlySet<string>;
  setAside: (key: string) => void;
  bringBack: () => void;
}

/** One key for two people, whichever comes first. */
export function pairKey(firstId: string, secondId: string): string {
  return [firstId, secondId].sort().join(' ');
}

/** Pairs of people of whom someone said that they are two; out of sight until Mezzo is locked or closed. */
export const useSetAsidePairs = create<SetAsidePairs>()((set) => ({
  pairs: new Set(),
  setAside: (key) => set(({ pairs }) => ({ pairs: new Set([...pairs, key]) })),
  bringBack: () => set({ pairs: new Set() }),
}));
