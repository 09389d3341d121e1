import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** One package that is inside the product, as `virtual:licences` lists it. */
interface Licence {
  name: string;
  version: string;
  /** SPDX identifier, or what the package calls it. */
  licence: string;
  /** The licence as the package carries it; empty where it carries none. */
  text: string;
}

interface LockedPackage {
  name?: string;
  version?: string;
  license?: string;
  dev?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

interface Lock {
  packages: Record<string, LockedPackage>;
}

/** The desktop shell is shipped although no file of ours that is bundled imports it. */
const shippedBeside = ['electron'];

/**
 * Every package that reaches a user: what the core runs on (dependencies of package.json), what the page's source
 * imports, the desktop shell itself, and all that these depend on. Read from the lock file and
 * node_modules of `root`; sorted by name.
 */
export function collectLicences(root: string): Licence[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  const own = lock.packages[''] ?? {};
  const starts = [...Object.keys(own.dependencies ?? {}), ...importedPackages(root, lock)];
  const found = new Set<string>();
  for (const name of starts) follow(lock, '', name, found);
  for (const name of shippedBeside) {
    if (lock.packages[`node_modules/${name}`]) found.add(`node_modules/${name}`);
  }
  return [...found]
    .filter((path) => existsSync(join(root, path))) // a package for another system is locked but not installed
    .map((path) => describePackage(root, path, lock.packages[path]!))
    .filter((licence) => !licence.name.startsWith('@types/'))
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'));
}

function importedPackages(root: string, lock: Lock): string[] {
  const files = globSync(['renderer/**/*.{ts,tsx,css}', 'shared/**/*.ts'], {
    cwd: root,
    exclude: (path) => /(^|\/)(vite|gallery|node_modules)$|vite\.config\.ts$/.test(path),
  });
  const names = new Set<string>();
  for (const file of files) {
    const source = readFileSync(join(root, file), 'utf8');
    for (const [, specifier] of source.matchAll(/(?:from|import|@import)\s*\(?\s*'([^'.][^']*)'/g)) {
      names.add(specifier!.split('/', specifier!.startsWith('@') ? 2 : 1).join('/'));
    }
  }
  return [...names].filter((name) => lock.packages[`node_modules/${name}`] && !shippedBeside.includes(name));
}

/** Finds the copy of `name` that a package at `from` gets, the way Node looks for it, and goes on from there. */
function follow(lock: Lock, from: string, name: string, found: Set<string>): void {
  let folder = from;
  for (;;) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    const locked = lock.packages[path];
    if (locked) {
      if (found.has(path)) return;
      found.add(path);
      const needed = { ...locked.dependencies, ...locked.optionalDependencies };
      for (const next of Object.keys(needed)) follow(lock, path, next, found);
      return;
    }
    if (folder === '') return; // an optional package of another system
    const parent = folder.lastIndexOf('/node_modules/');
    folder = parent === -1 ? '' : folder.slice(0, parent);
  }
}

function describePackage(root: string, path: string, locked: LockedPackage): Licence {
  return {
    name: locked.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version: locked.version ?? '',
    licence: locked.license ?? '',
    text: readLicenceText(join(root, path)),
  };
}

function readLicenceText(folder: string): string {
  return readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
    .join('\n\n');
}

/**
 * Gives the page `virtual:licences`. Many packages carry the same text, so each text is stored once. Import it
 * lazily: the texts are longer than a screen's code.
 */
export function licences({ root }: { root: string }): Plugin {
  const id = 'virtual:licences';
  const resolved = `\0${id}`;
  return {
    name: 'mezzo-licences',
    resolveId(source) {
      return source === id ? resolved : undefined;
    },
    load(loaded) {
      if (loaded !== resolved) return undefined;
      const all = collectLicences(root);
      const texts = [...new Set(all.map(({ text }) => text))];
      const rows = all.map(({ name, version, licence, text }) => [
        name,
        version,
        licence,
        texts.indexOf(text),
      ]);
      return [
        `const texts = ${JSON.stringify(texts)};`,
        `export const licences = ${JSON.stringify(rows)}.map(`,
        '  ([name, version, licence, text]) => ({ name, version, licence, text: texts[text] }));',
      ].join('\n');
    },
  };
}
