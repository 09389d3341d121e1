import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  nodeAt,
  pathText,
  placeFinder,
  readJson,
  repeatedNames,
} from '../../../shared/domain/json-places.ts';

it('reads JSON as JSON.parse does, whatever is in it and however it is set', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, '\t'), (value, space) => {
      const text = JSON.stringify(value, null, space);
      const reading = readJson(text, 100);
      expect(reading.root && JSON.stringify(reading.root.value)).toBe(JSON.stringify(JSON.parse(text)));
    }),
  );
});

it('refuses what JSON.parse refuses', () => {
  const pieces = [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"',
    '1',
    '-',
    '01',
    '1e5',
    '.5',
    'true',
    'nul',
    ' ',
    '\n',
    '\\',
    '\u0001',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join('')),
      (text) => {
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        expect(readJson(text, 100).root !== null, text).toBe(isJson);
      },
    ),
    { numRuns: 500 },
  );
});

it('knows where every value stands', () => {
  const text = '{\n  "list": [1, {"näme": "é", "last": null}]\n}';
  const { root } = readJson(text, 9);
  const at = (...path: (string | number)[]) => placeFinder(text)(nodeAt(root!, path).at);
  expect(at()).toEqual({ line: 1, column: 1 });
  expect(at('list', 0)).toEqual({ line: 2, column: 12 });
  expect(at('list', 1, 'näme')).toEqual({ line: 2, column: 24 });
  expect(at('list', 1, 'gone', 3)).toEqual({ line: 2, column: 15 });
  expect(pathText(['list', 1, 'näme'])).toBe('list[1].näme');
});

it('says where the form breaks: a comma too many, a quote that is never closed, text after the end', () => {
  const faultAt = (text: string) => {
    const reading = readJson(text, 9);
    return reading.root ? null : { ...reading.fault, ...placeFinder(text)(reading.fault.at) };
  };
  expect(faultAt('[1,\n]')).toMatchObject({ code: 'bad-json', line: 2, column: 1 });
  expect(faultAt('{"a": "b\n}')).toMatchObject({ code: 'bad-json', line: 1, column: 7 });
  expect(faultAt('[] x')).toMatchObject({ code: 'bad-json', column: 4 });
  expect(faultAt('')).toMatchObject({ code: 'bad-json', column: 1 });
});

it('stops at what lies too deep, and takes no name for more than a name', () => {
  expect(readJson('['.repeat(100_000), 6)).toMatchObject({ fault: { code: 'too-deep', at: 6 } });
  const { root } = readJson('{"__proto__": {"isOwn": true}, "constructor": 1}', 6);
  expect(Object.keys(root!.value as object)).toEqual(['__proto__', 'constructor']);
  expect(({} as Record<string, unknown>)['isOwn']).toBeUndefined();
});

it('counts a column as an editor does, in whatever order places are asked for', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'é', '🙂', '\ud83d', '\ude42', '\n', '"'), { maxLength: 30 }),
      (pieces) => {
        const text = pieces.join('');
        const placeOf = placeFinder(text);
        for (let at = text.length; at >= 0; at--) {
          const lines = text.slice(0, at).split('\n');
          expect(placeOf(at)).toEqual({ line: lines.length, column: [...lines.at(-1)!].length + 1 });
        }
      },
    ),
  );
});

it('reads a text, a number and white space of megabytes', () => {
  const long = 9_000_000;
  expect(readJson(`["${'x'.repeat(long)}"]`, 9).root?.items?.[0]?.value).toHaveLength(long);
  expect(readJson(`["${'\\n'.repeat(long / 2)}"]`, 9).root?.items?.[0]?.value).toHaveLength(long / 2);
  expect(readJson(`"${'x'.repeat(long)}`, 9)).toMatchObject({ fault: { code: 'bad-json', at: 0 } });
  expect(readJson(`[${'1'.repeat(long)}]`, 9).root?.items?.[0]?.value).toBe(Infinity);
  expect(readJson(`[${' '.repeat(long)}]`, 9).root?.value).toEqual([]);
});

it('tells each name that stands again in one object, wherever that lies; the last one counts', () => {
  const { root } = readJson('{"a": 1, "b": [{"c": 1, "c": 2, "d": {"c": 3}}], "a": 4}', 9);
  expect(root!.members!.get('a')!.value).toBe(4);
  expect(repeatedNames(root!, []).map(({ path, at }) => [pathText(path), at])).toEqual([
    ['a', 49],
    ['b[0].c', 24],
  ]);
});
