/**
 * The number of the prompt that waits for an answer: 1 after the first interval of `minutes`, and so on; null while
 * none does. A prompt waits until it is answered or passed over; one that came meanwhile takes its place. Milliseconds
 * since the run began.
 */
export function duePrompt({
  sinceBegin,
  minutes,
  answered,
  passed,
}: {
  sinceBegin: number;
  minutes: number | null;
  answered: readonly number[];
  /** The number of the last prompt that was answered or passed over on this screen. */
  passed: number;
}): number | null {
  if (minutes === null) return null;
  const interval = minutes * 60_000;
  const due = Math.floor(sinceBegin / interval);
  if (due < 1 || due <= passed) return null;
  return answered.some((atMs) => Math.floor(atMs / interval) >= due) ? null : due;
}
