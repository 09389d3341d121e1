import { measuresOfSession } from './addresses.ts';

/** Brings the measures of the session into sight, which stand below all goals. */
export function showMeasures(): void {
  const card = document.getElementById(measuresOfSession);
  card?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: 'start' });
}
