/** The ids with one moved by `steps` places (negative: forward), as far as there is room. */
export function moveInOrder(ids: readonly string[], id: string, steps: number): string[] {
  const from = ids.indexOf(id);
  if (from < 0) return [...ids];
  const to = Math.max(0, Math.min(ids.length - 1, from + steps));
  const rest = ids.filter((candidate) => candidate !== id);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}

/** The ids with some of them dropped before or after another, in the order in which they stood. */
export function dropInOrder(
  ids: readonly string[],
  moved: ReadonlySet<string>,
  target: string,
  side: 'before' | 'after',
): string[] {
  const staying = ids.filter((id) => !moved.has(id));
  const place = staying.indexOf(target) + (side === 'after' ? 1 : 0);
  if (!staying.includes(target)) return [...ids];
  return [...staying.slice(0, place), ...ids.filter((id) => moved.has(id)), ...staying.slice(place)];
}
