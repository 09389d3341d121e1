import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const source = readFileSync(new URL('../../../renderer/styles/tokens.css', import.meta.url), 'utf8');

type Theme = 'light' | 'dark';
type Rgb = readonly [number, number, number];

/** The declarations of one block, `--name: value`, comments left out. */
function readTokens(css: string): Map<string, string> {
  const withoutComments = css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return new Map(
    [...withoutComments.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!.trim()]),
  );
}

const startOfHighContrast = source.indexOf('@media (prefers-contrast: more)');
const normalTokens = readTokens(source.slice(0, startOfHighContrast));
const highContrastTokens = new Map([...normalTokens, ...readTokens(source.slice(startOfHighContrast))]);

function colourOf(tokens: Map<string, string>, name: string, theme: Theme): Rgb {
  const value = tokens.get(name);
  if (value === undefined) throw new Error(`tokens.css has no --${name}`);
  const both = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(value);
  const hex = both ? both[theme === 'light' ? 1 : 2]! : value;
  if (!/^#[\da-f]{6}$/.test(hex)) throw new Error(`--${name} is not an opaque colour: ${value}`);
  const channel = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio, 1 to 21 (WCAG 2.2). */
function contrast(first: Rgb, second: Rgb): number {
  const [darker, lighter] = [luminance(first), luminance(second)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

const pairs = [...source.matchAll(/^@pair ([\w-]+) on ([\w, -]+?) (text|ui)$/gm)].flatMap(
  ([, ink, grounds, kind]) => grounds!.split(', ').map((ground) => ({ ink: ink!, ground, kind: kind! })),
);

const settings = (['light', 'dark'] as const).flatMap((theme) => [
  { name: theme, theme, tokens: normalTokens, least: { text: 4.5, ui: 3 } },
  { name: `${theme}, high contrast`, theme, tokens: highContrastTokens, least: { text: 7, ui: 4.5 } },
]);

test('the arithmetic agrees with the published extremes', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBe(21);
  expect(contrast([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.48, 2);
});

test('every pairing line is understood', () => {
  const written = source.match(/^@pair/gm)!.length;
  expect(written).toBeGreaterThan(30);
  const understood = source.match(/^@pair ([\w-]+) on ([\w, -]+?) (text|ui)$/gm)!.length;
  expect(understood).toBe(written);
});

test('every ink and every bar is paired with a ground', () => {
  const inks = [...normalTokens.keys()].filter((name) => /(^|-)(ink|bar)$|^on-|^live-on-/.test(name));
  const paired = new Set(pairs.map(({ ink }) => ink));
  expect(inks.filter((name) => !paired.has(name))).toEqual([]);
});

describe.each(settings)('in $name', ({ theme, tokens, least }) => {
  test.each(pairs)('$ink can be read on $ground', ({ ink, ground, kind }) => {
    const ratio = contrast(colourOf(tokens, ink, theme), colourOf(tokens, ground, theme));
    expect(ratio).toBeGreaterThanOrEqual(least[kind as 'text' | 'ui']);
  });
});
