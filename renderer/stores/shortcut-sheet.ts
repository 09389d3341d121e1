import { create } from 'zustand';

/** Whether the sheet of keyboard shortcuts is open; any place may ask for it. */
const useShortcutSheet = create<{ isOpen: boolean }>(() => ({ isOpen: false }));

export function useIsShortcutSheetOpen(): boolean {
  return useShortcutSheet((state) => state.isOpen);
}

export function askForShortcuts(): void {
  useShortcutSheet.setState({ isOpen: true });
}

export function closeShortcuts(): void {
  useShortcutSheet.setState({ isOpen: false });
}
