/** A value of a JSON text, with the place at which it begins (an offset into the text, from 0). */
export interface JsonNode {
  at: number;
  value: JsonValue;
  /** For an object: its members by name, the last of equal names; `keyAt` is where the name stands. */
  members: ReadonlyMap<string, JsonNode & { keyAt: number }> | null;
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
// A character that is no quote, escape or control character; or an escape that JSON knows.
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;

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

  function readString(): string {
    const start = at;
    const found = skip(string);
    if (found === null) throw new Fault('bad-json', start);
    return JSON.parse(found) as string;
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
    if (character === '"') return { at: start, value: readString(), members: null, items: null };
    const found = skip(word) ?? skip(number);
    if (found === null || found === '') throw new Fault('bad-json', start);
    return { at: start, value: JSON.parse(found) as JsonValue, members: null, items: null };
  }

  function readObject(start: number, depth: number): JsonNode {
    const members = new Map<string, JsonNode & { keyAt: number }>();
    const value = Object.create(null) as { [name: string]: JsonValue };
    while (!closes('}', members.size === 0)) {
      const keyAt = at;
      const name = readString();
      expect(':');
      const node = readValue(depth);
      members.set(name, { ...node, keyAt });
      value[name] = node.value;
    }
    return { at: start, value, members, items: null };
  }

  function readList(start: number, depth: number): JsonNode {
    const items: JsonNode[] = [];
    while (!closes(']', items.length === 0)) items.push(readValue(depth));
    return { at: start, value: items.map((item) => item.value), members: null, items };
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

/** Tells line and column, both from 1, for offsets into a text; a column counts characters as an editor does. */
export function placeFinder(text: string): (at: number) => { line: number; column: number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (at) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: Array.from(text.slice(starts[low], at)).length + 1 };
  };
}
