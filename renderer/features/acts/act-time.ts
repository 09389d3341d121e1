/** A moment of a session as a clock shows it: 75,000 ms is "1:15", an hour and a second "1:00:01". */
export function momentWords(atMs: number): string {
  const seconds = Math.floor(atMs / 1000);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = String(seconds % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}

/** What somebody typed as a moment ("1:15", "75", "1:00:01"), milliseconds; null where nothing is, undefined where it is none. */
export function readMoment(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (!/^\d{1,5}(:[0-5]?\d){0,2}$/.test(trimmed)) return undefined;
  const seconds = trimmed.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  return seconds <= 86_400 ? seconds * 1000 : undefined;
}
