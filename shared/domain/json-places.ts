/** A value of a JSON text, with the place at which it begins (an offset into the text, from 0). */
export interface JsonNode {
  at: number;
  value: JsonValue;
  /** For an object: its members by name, the last of equal names; `keyAt` is where the name stands. */
  members: ReadonlyMap<string, JsonNode & { keyAt: number }> | null;
  /** For an object: the names that stood in it before, where they stand again. */
  repeats: readonly { name: string; keyAt: number }[];
  /** For a list: its items in order. */
  items: readonly JsonNode[] | null;
}
export type JsonValue = string | number | boolean | null | JsonValue[] | { [name: string]: JsonValue };

export type JsonReading =
  { root: JsonNode } | { root: null; fault: { code: 'bad-json' | 'too-deep'; at: number } };

class Fault extends Error {
  readonly code: 'bad-json' | 'too-deep';
  readonly at: number;

  constructor(code: 'bad-json' | 'too-deep', at: number) {
    super(code);
    this.code = code;
    this.at = at;
  }
}

const space = /[ \t\r\n]*/y;
const word = /true|false|null/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/**
 * Reads JSON as JSON.parse does, and keeps where each value stands, so that what is wrong with it can be shown in the
 * file. Stops at the first fault of form. Objects have no prototype: a member named `__proto__` is just a member.
 * `deepest`: how far lists and objects may lie within one another.
 */
export function readJson(text: string, deepest: number): JsonReading {
  let at = 0;

  function skip(pattern: RegExp): string | null {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? null;
    at += found?.length ?? 0;
    return found;
  }

  function expect(character: string): void {
    skip(space);
    if (text[at] !== character) throw new Fault('bad-json', at);
    at += 1;
  }

  /** True where a closing bracket ends what was begun; else a comma has to lead to more. */
  function closes(bracket: string, isFirst: boolean): boolean {
    skip(space);
    if (text[at] === bracket) {
      at += 1;
      return true;
    }
    if (!isFirst) {
      expect(',');
      skip(space);
    }
    return false;
  }

  /** Looks for the closing quote by hand: a pattern that repeats runs out of stack in a text of megabytes. */
  function readString(): string {
    const start = at;
    if (text[start] !== '"') throw new Fault('bad-json', start);
    let end = start + 1;
    while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
    at = end + 1;
    try {
      return JSON.parse(text.slice(start, at)) as string;
    } catch {
      throw new Fault('bad-json', start);
    }
  }

  function readValue(depth: number): JsonNode {
    skip(space);
    const start = at;
    const character = text[at];
    if (character === '{' || character === '[') {
      if (depth >= deepest) throw new Fault('too-deep', start);
      at += 1;
      return character === '{' ? readObject(start, depth + 1) : readList(start, depth + 1);
    }
    if (character === '"') return leaf(start, readString());
    const found = skip(word) ?? skip(number);
    if (found === null || found === '') throw new Fault('bad-json', start);
    return leaf(start, JSON.parse(found) as JsonValue);
  }

  function readObject(start: number, depth: number): JsonNode {
    const members = new Map<string, JsonNode & { keyAt: number }>();
    const repeats: { name: string; keyAt: number }[] = [];
    const value = Object.create(null) as { [name: string]: JsonValue };
    while (!closes('}', members.size === 0)) {
      const keyAt = at;
      const name = readString();
      expect(':');
      const node = readValue(depth);
      if (members.has(name)) repeats.push({ name, keyAt });
      members.set(name, { ...node, keyAt });
      value[name] = node.value;
    }
    return { at: start, value, members, repeats, items: null };
  }

  function readList(start: number, depth: number): JsonNode {
    const items: JsonNode[] = [];
    while (!closes(']', items.length === 0)) items.push(readValue(depth));
    return {
      ...leaf(
        start,
        items.map((item) => item.value),
      ),
      items,
    };
  }

  try {
    const root = readValue(0);
    skip(space);
    return at === text.length ? { root } : { root: null, fault: { code: 'bad-json', at } };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { root: null, fault: { code: error.code, at: error.at } };
  }
}

function leaf(at: number, value: JsonValue): JsonNode {
  return { at, value, members: null, repeats: [], items: null };
}

/** Every name that stands again in one object, of this value and of all that lies within it, with its path. */
export function repeatedNames(
  node: JsonNode,
  path: readonly PropertyKey[],
): { path: readonly PropertyKey[]; name: string; at: number }[] {
  const within = [...(node.members ?? node.items?.entries() ?? [])];
  return [
    ...node.repeats.map(({ name, keyAt }) => ({ path: [...path, name], name, at: keyAt })),
    ...within.flatMap(([step, inner]) => repeatedNames(inner, [...path, step])),
  ];
}

/** The nearest thing to a path that is there: the value itself, else what would hold it. */
export function nodeAt(root: JsonNode, path: readonly PropertyKey[]): JsonNode {
  let node = root;
  for (const step of path) {
    const next = typeof step === 'number' ? node.items?.[step] : node.members?.get(String(step));
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

/** 'activities[3].minutesMost' for the path of a value. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step, place) =>
      typeof step === 'number' ? `[${step}]` : place === 0 ? String(step) : `.${String(step)}`,
    )
    .join('');
}

/**
 * Tells line and column, both from 1, for offsets into a text; a column counts characters as an editor does. The text
 * is gone over once, so that many places in one long line cost no more than as many in short ones.
 */
export function placeFinder(text: string): (at: number) => { line: number; column: number } {
  const starts = [0];
  // Second halves of surrogate pairs: with the first they are one character.
  const halves: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a) starts.push(at + 1);
    else if (unit >= 0xdc00 && unit <= 0xdfff && isFirstHalf(text.charCodeAt(at - 1))) halves.push(at);
  }
  return (at) => {
    const line = countBelow(starts, at + 1);
    const start = starts[line - 1]!;
    return { line, column: at - start - (countBelow(halves, at) - countBelow(halves, start)) + 1 };
  };
}

function isFirstHalf(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** How many of these ascending offsets are less than `at`. */
function countBelow(offsets: readonly number[], at: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
