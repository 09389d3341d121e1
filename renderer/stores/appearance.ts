import { create } from 'zustand';

/** What the document looks like now; from the workspace's settings while it is open, plain while it is shut. */
export const useAppearanceStore = create<{ weekStart: number }>(() => ({ weekStart: 1 }));
