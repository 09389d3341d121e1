import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const projectFolder = join(import.meta.dirname, '..');

/** design.md, "The root", and the dotfiles that it allows. */
const rootListing = [
  'LICENSE',
  'README.md',
  'electron-builder.yml',
  'main',
  'package-lock.json',
  'package.json',
  'renderer',
  'shared',
  'tests',
  'tsconfig.json',
];

/**
 * The law of imports as a table: a file below `layer` may import its own layer, what is below `may`, and the
 * packages named. The first row that fits a file counts, so narrower layers come first.
 */
interface Layer {
  layer: string;
  may: readonly string[];
  /** Packages by name; '*' is every package that no other row of `fences` keeps for itself. */
  packages: readonly string[];
  isNodeAllowed: boolean;
}

const purePackages = ['zod', '@orpc/contract', 'date-fns', 'rrule'];
const layers: readonly Layer[] = [
  { layer: 'shared', may: [], packages: purePackages, isNodeAllowed: false },
  { layer: 'main/db', may: ['shared'], packages: ['*'], isNodeAllowed: true },
  { layer: 'main/repositories', may: ['main/db', 'shared'], packages: ['*'], isNodeAllowed: true },
  {
    layer: 'main/workspace',
    may: ['main/db', 'main/log.ts', 'shared'],
    packages: ['*'],
    isNodeAllowed: true,
  },
  { layer: 'main/content', may: ['shared'], packages: ['uuid'], isNodeAllowed: false },
  {
    layer: 'main/services',
    may: ['main/content', 'main/repositories', 'main/workspace', 'main/db', 'main/log.ts', 'shared'],
    packages: ['*'],
    isNodeAllowed: true,
  },
  {
    layer: 'main/rpc',
    may: ['main/services', 'main/workspace', 'main/repositories', 'main/db', 'main/log.ts', 'shared'],
    packages: ['*'],
    isNodeAllowed: true,
  },
  { layer: 'main/log.ts', may: ['shared'], packages: [], isNodeAllowed: true },
  {
    layer: 'main/core.ts',
    may: ['main/rpc', 'main/services', 'main/workspace', 'main/log.ts', 'shared'],
    packages: ['*'],
    isNodeAllowed: true,
  },
  {
    layer: 'main/hosts',
    may: ['main/core.ts', 'main/log.ts', 'shared'],
    packages: ['*'],
    isNodeAllowed: true,
  },
  {
    layer: 'main/launch.ts',
    may: ['main/build.ts', 'main/electron-runtime.ts', 'main/hosts'],
    packages: [],
    isNodeAllowed: true,
  },
  { layer: 'main', may: [], packages: ['*'], isNodeAllowed: true },
  { layer: 'renderer/vite', may: [], packages: ['*'], isNodeAllowed: true },
  { layer: 'renderer/vite.config.ts', may: ['renderer/vite'], packages: ['*'], isNodeAllowed: true },
  {
    layer: 'renderer/ui',
    may: ['renderer/i18n', 'renderer/styles', 'shared'],
    packages: ['*'],
    isNodeAllowed: false,
  },
  {
    layer: 'renderer/charts',
    may: ['renderer/ui', 'renderer/i18n', 'renderer/styles', 'shared'],
    packages: ['*'],
    isNodeAllowed: false,
  },
  {
    layer: 'renderer/data',
    may: ['renderer/ui', 'renderer/stores', 'renderer/i18n', 'shared'],
    packages: ['*'],
    isNodeAllowed: false,
  },
  { layer: 'renderer/stores', may: ['shared'], packages: ['*'], isNodeAllowed: false },
  {
    layer: 'renderer/features',
    may: [
      'renderer/data',
      'renderer/stores',
      'renderer/ui',
      'renderer/charts',
      'renderer/i18n',
      'renderer/styles',
      'renderer/licences.d.ts',
      'shared',
    ],
    packages: ['*'],
    isNodeAllowed: false,
  },
  { layer: 'renderer', may: ['renderer', 'shared'], packages: ['*'], isNodeAllowed: false },
];

/** Packages that belong to one place alone, and why. */
const fences: readonly { name: RegExp; only: string; why: string }[] = [
  {
    name: /^electron(\/|$)/,
    only: 'main/hosts/electron/',
    why: 'the core and the page must run without Electron',
  },
  { name: /^better-sqlite3$/, only: 'main/db/', why: 'every statement passes the asserted open sequence' },
];

interface Import {
  from: string;
  /** A path in the project, or a package's name. */
  to: string;
  isInProject: boolean;
}

const sources = listSources(['main', 'renderer', 'shared']);
const imports = sources.flatMap(readImports);

describe('the law of imports', () => {
  it('reads the imports that it is to judge', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(200);
  });

  it('holds between the layers', () => {
    expect(imports.filter(({ isInProject }) => isInProject).flatMap(findBreach)).toEqual([]);
  });

  it('main and renderer never import each other', () => {
    const crossing = imports.filter(
      ({ from, to, isInProject }) =>
        isInProject &&
        ((from.startsWith('main/') && to.startsWith('renderer/')) ||
          (from.startsWith('renderer/') && to.startsWith('main/'))),
    );
    expect(crossing).toEqual([]);
  });

  it('a feature never imports another feature', () => {
    const featureOf = (path: string) => /^renderer\/features\/([^/]+)\//.exec(path)?.[1];
    const crossing = imports.filter(({ from, to }) => {
      const [own, other] = [featureOf(from), featureOf(to)];
      return own !== undefined && other !== undefined && own !== other;
    });
    expect(crossing).toEqual([]);
  });

  it.each(fences)('only $only imports $name: $why', ({ name, only }) => {
    const outside = imports.filter(
      ({ from, to, isInProject }) => !isInProject && name.test(to) && !from.startsWith(only),
    );
    expect(outside).toEqual([]);
  });

  it('shared/ and the page know no Node, shared/ only its few pure packages', () => {
    const breaches = imports
      .filter(({ isInProject }) => !isInProject)
      .filter(({ from, to }) => {
        const layer = findLayer(from);
        if (layer === undefined) return true;
        if (to.startsWith('node:') || builtinModules.includes(to)) return !layer.isNodeAllowed;
        return !layer.packages.includes('*') && !layer.packages.includes(packageOf(to));
      });
    expect(breaches).toEqual([]);
  });

  it('only renderer/data/transport.ts tells a port from fetch', () => {
    const links = imports.filter(
      ({ to }) => to === '@orpc/client/fetch' || to === '@orpc/client/message-port',
    );
    expect(new Set(links.map(({ from }) => from))).toEqual(new Set(['renderer/data/transport.ts']));
  });

  it('every file that is imported is there', () => {
    const missing = imports.filter(
      ({ to, isInProject }) => isInProject && !existsSync(join(projectFolder, to)),
    );
    expect(missing).toEqual([]);
  });
});

describe('what no file may say', () => {
  it('serialize(): it gives the records away as plain text', () => {
    expect(findLines(/\.serialize\s*\(/, 'main/')).toEqual([]);
  });

  it('a check switched off, unless for one line, by name and with the reason after two dashes', () => {
    const switchedOff = /@ts-(ignore|nocheck)|(eslint|oxlint)-disable|@ts-expect-error/;
    const explained = /((eslint|oxlint)-disable-next-line [\w/-]+(, [\w/-]+)*|@ts-expect-error) -- \S.{10}/;
    const lines = findLines(switchedOff, '').filter((place) => {
      const [file = '', line = ''] = place.split(':');
      return !explained.test(
        readFileSync(join(projectFolder, file), 'utf8').split('\n')[Number(line) - 1] ?? '',
      );
    });
    expect(lines).toEqual([]);
  });

  it('a name for a drawer: no utils, helpers, misc or common', () => {
    const drawers = sources.filter((path) => /(^|\/)(utils?|helpers?|misc|common)(\.|\/)/i.test(path));
    expect(drawers).toEqual([]);
  });

  it('markup from a string', () => {
    expect(findLines(/dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML/, 'renderer/')).toEqual([]);
  });
});

describe('the root', () => {
  it('holds exactly what design.md lists, and dotfiles', () => {
    const entries = readdirSync(projectFolder).filter(
      (name) => !name.startsWith('.') && name !== 'node_modules',
    );
    expect(entries.toSorted()).toEqual(rootListing);
  });

  it('a file is one idea: none is longer than 300 lines, no component longer than 200', () => {
    const tooLong = sources.flatMap((path) => {
      const lines = readFileSync(join(projectFolder, path), 'utf8').trimEnd().split('\n').length;
      const limit = path.endsWith('.tsx') ? 200 : 300;
      return lines > limit ? [`${path}: ${lines} lines`] : [];
    });
    expect(tooLong).toEqual([]);
  });
});

function listSources(folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) => readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(ts|tsx)$/.test(entry.name) && entry.name !== 'vite.config.ts')
    .map((entry) => toProjectPath(join(entry.parentPath, entry.name)));
}

function readImports(from: string): Import[] {
  const text = readFileSync(join(projectFolder, from), 'utf8').replaceAll(/^\s*(\/\/|\*).*$/gm, '');
  const found = text.matchAll(
    // an import or export begins its line, or is the last line of one: "from" in a sentence is none
    /(?:^(?:import|export)\b[^;]*?\bfrom\s+|^\}\s*from\s+|^import\s+|\bimport\s*\(\s*)(['"])([^'"\n]+)\1/gm,
  );
  return [...found].map(([, , specifier]) => {
    const name = specifier as string;
    const isInProject = name.startsWith('.');
    const to = isInProject
      ? toProjectPath(join(projectFolder, dirname(from), name)).replace(/\?.*$/, '')
      : name;
    return { from, to, isInProject };
  });
}

function findBreach({ from, to }: Import): string[] {
  const layer = findLayer(from);
  const isFree = layer !== undefined && [layer.layer, ...layer.may].some((allowed) => isBelow(to, allowed));
  return isFree ? [] : [`${from} -> ${to}`];
}

function findLayer(path: string): Layer | undefined {
  return layers.find(({ layer }) => isBelow(path, layer));
}

function isBelow(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function findLines(pattern: RegExp, below: string): string[] {
  return sources
    .filter((path) => path.startsWith(below))
    .flatMap((path) =>
      readFileSync(join(projectFolder, path), 'utf8')
        .split('\n')
        .flatMap((text, index) => (pattern.test(text) ? [`${path}:${index + 1}`] : [])),
    );
}

function toProjectPath(path: string): string {
  return relative(projectFolder, path).split(sep).join('/');
}
