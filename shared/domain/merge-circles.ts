/** That the records of one person became those of another, on some laptop. */
export interface Merging {
  from: string;
  to: string;
}

/**
 * Two or more laptops can make people one in a circle: A into B on the first, B into C on the second, C into A on the
 * third. Each would hand every mark on to the next for ever. So of each circle the first in the alphabet stays, and no
 * merge out of it holds; and again, until no circle is left. Answers the merges that do not hold. It depends on the
 * merges alone, not on their order: whoever knows the same ones finds the same.
 */
export function mergesThatDoNotHold<Each extends Merging>(merges: readonly Each[]): Set<Each> {
  const loose = new Set<Each>();
  let left = merges.filter(({ from, to }) => from !== to);
  for (;;) {
    left = inCircles(left);
    if (left.length === 0) return loose;
    const reached = reachedFrom(left);
    // In a circle is who leads to themselves; of one circle are those who lead to each other.
    const first = (id: string) =>
      [...reached.get(id)!].filter((other) => reached.get(other)?.has(id)).toSorted()[0];
    const broken = left.filter(({ from, to }) => reached.get(to)?.has(from) && first(from) === from);
    for (const each of broken) loose.add(each);
    left = left.filter((each) => !loose.has(each));
    if (broken.length === 0) return loose;
  }
}

/** Without those that begin at nobody's end or end at nobody's beginning. */
function inCircles<Each extends Merging>(merges: readonly Each[]): Each[] {
  let left = [...merges];
  for (let before = -1; before !== left.length;) {
    before = left.length;
    const begins = new Set(left.map(({ from }) => from));
    const ends = new Set(left.map(({ to }) => to));
    left = left.filter(({ from, to }) => begins.has(to) && ends.has(from));
  }
  return left;
}

function reachedFrom(merges: readonly Merging[]): Map<string, Set<string>> {
  const next = Map.groupBy(merges, ({ from }) => from);
  const reached = new Map<string, Set<string>>();
  for (const start of next.keys()) {
    const seen = new Set<string>();
    const waiting = [start];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
      for (const { to } of next.get(at) ?? [])
        if (!seen.has(to)) {
          seen.add(to);
          waiting.push(to);
        }
    reached.set(start, seen);
  }
  return reached;
}
