import { create } from 'zustand';

interface RegisterPreferences {
  /** Where the keyboard goes after a mark. */
  direction: 'down' | 'across';
  order: 'name' | 'attendance';
  view: 'register' | 'list';
  setDirection(direction: RegisterPreferences['direction']): void;
  setOrder(order: RegisterPreferences['order']): void;
  setView(view: RegisterPreferences['view']): void;
}

/** How this person works with registers, for as long as the page is open. */
export const useRegisterPreferences = create<RegisterPreferences>()((set) => ({
  direction: 'down',
  order: 'name',
  view: 'register',
  setDirection: (direction) => set({ direction }),
  setOrder: (order) => set({ order }),
  setView: (view) => set({ view }),
}));
