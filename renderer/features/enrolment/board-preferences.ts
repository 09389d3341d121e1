import { create } from 'zustand';

interface BoardPreferences {
  view: 'board' | 'table';
  setView(view: BoardPreferences['view']): void;
}

/** How this person looks at the people before a group, for as long as the page is open. */
export const useBoardPreferences = create<BoardPreferences>()((set) => ({
  view: 'board',
  setView: (view) => set({ view }),
}));
