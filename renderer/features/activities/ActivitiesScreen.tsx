import { useSearch } from 'wouter';
import { FitScreen } from './FitScreen.tsx';
import { LibraryScreen } from './LibraryScreen.tsx';

/** The library; with `?fit`, or with `?group=…&session=…`, what of it fits a session now. */
export function ActivitiesScreen() {
  const asked = new URLSearchParams(useSearch());
  const groupId = asked.get('group');
  if (groupId === null && !asked.has('fit')) return <LibraryScreen />;
  return <FitScreen groupId={groupId} sessionId={asked.get('session')} />;
}
