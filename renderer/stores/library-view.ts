import { create } from 'zustand';
import type { Chosen } from '../../shared/domain/activity-search.ts';

interface LibraryView {
  query: string;
  chosen: Chosen;
  areFiltersOpen: boolean;
}

/** Below this width of the window, in CSS pixels, the filters would leave the list too little room. */
const roomForFilters = 1200;

/** What is searched for in the library: kept while one looks at an activity and comes back. */
export const useLibraryView = create<LibraryView>()(() => ({
  query: '',
  chosen: {},
  areFiltersOpen: window.innerWidth >= roomForFilters,
}));

export function setLibraryView(part: Partial<LibraryView>): void {
  useLibraryView.setState(part);
}
