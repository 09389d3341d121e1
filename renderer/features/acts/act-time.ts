/** What somebody typed as a moment ("1:15", "75", "75:10", "1:00:01"), milliseconds; null where nothing is, undefined where it is none. */
export function readMoment(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (!/^\d{1,5}(:[0-5]?\d){0,2}$/.test(trimmed)) return undefined;
  const seconds = trimmed.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  return seconds <= 86_400 ? seconds * 1000 : undefined;
}
