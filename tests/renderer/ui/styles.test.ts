import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const renderer = fileURLToPath(new URL('../../../renderer', import.meta.url));
const tokens = readFileSync(`${renderer}/styles/tokens.css`, 'utf8');

function withoutComments(css: string): string {
  return css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
}

const sheets = globSync('**/*.css', { cwd: renderer }).map((file) => ({
  file,
  css: withoutComments(readFileSync(`${renderer}/${file}`, 'utf8')),
}));
const components = globSync('**/*.tsx', { cwd: renderer }).map((file) => ({
  file,
  source: readFileSync(`${renderer}/${file}`, 'utf8'),
}));

describe('the style sheets', () => {
  test.each(sheets.filter(({ file }) => file !== 'styles/tokens.css'))(
    '$file takes its colours from tokens.css',
    ({ css }) => {
      const literals = css.match(/#[\da-f]{3,8}\b(?![^{]*\{)|\b(?:rgba?|hsla?|oklch|lab|lch)\(/gi);
      expect(literals ?? []).toEqual([]);
    },
  );

  test.each(sheets)('$file uses no name that tokens.css does not know', ({ css }) => {
    const known = new Set([...tokens.matchAll(/--([\w-]+):/g)].map(([, name]) => name));
    const own = new Set(
      sheets.flatMap((sheet) => [...sheet.css.matchAll(/--([\w-]+):/g)].map(([, name]) => name)),
    );
    const inline = new Set(
      components.flatMap(({ source }) => [...source.matchAll(/'--([\w-]+)'/g)].map(([, name]) => name)),
    );
    const unknown = [...css.matchAll(/var\(--([\w-]+)\s*(,)?/g)]
      .filter(
        ([, name, fallback]) =>
          fallback === undefined &&
          name !== 'trigger-width' &&
          ![known, own, inline].some((names) => names.has(name)),
      )
      .map(([, name]) => name);
    expect(unknown).toEqual([]);
  });

  test.each(sheets)('$file works from right to left: it names no left and no right', ({ css }) => {
    const physical = css.match(
      /(?:^|[\s;{])(?:(?:margin|padding|border)-(?:left|right)[\w-]*|left|right|float|text-align|border-(?:top|bottom)-(?:left|right)-radius)\s*:\s*[^;]*/g,
    );
    expect((physical ?? []).map((line) => line.trim()).filter((line) => /left|right/.test(line))).toEqual([]);
  });
});

describe('the components', () => {
  test.each(components)('$file holds no colour and no inline style element', ({ source }) => {
    expect(source).not.toMatch(/['"`]#[\da-f]{3}(?:[\da-f]{3})?['"`]|<style|dangerouslySetInnerHTML/i);
  });

  test.each(components)('$file imports only class names that its sheet has', ({ file, source }) => {
    for (const [, name, path] of source.matchAll(/import (\w+) from '(\.[^']+\.module\.css)'/g)) {
      const sheet = new URL(path!, `file://${renderer}/${file}`).pathname;
      const classes = new Set(
        [...withoutComments(readFileSync(sheet, 'utf8')).matchAll(/\.([a-z][\w-]*)/gi)].map(
          ([, found]) => found,
        ),
      );
      const body = source.replaceAll(/^import .*$/gm, '');
      const used = [...body.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))].map(([, found]) => found!);
      expect(used.filter((found) => !classes.has(found))).toEqual([]);
    }
  });
});
