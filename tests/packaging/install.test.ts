import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  version?: string;
  resolved?: string;
  gypfile?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const projectFolder = join(import.meta.dirname, '..', '..');
const { packages } = JSON.parse(readFileSync(join(projectFolder, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, LockedPackage>;
};

describe('npm ci on a machine with nothing but Node', () => {
  it('finds every package that another one names, for every system: else npm refuses the lock file', () => {
    const missing = Object.entries(packages).flatMap(([place, locked]) =>
      Object.keys({ ...locked.dependencies, ...locked.optionalDependencies })
        .filter((name) => !isReachable(place, name))
        .map((name) => `${place || 'package.json'} -> ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('compiles nothing: the driver comes built, and without this mark npm would ask for Python and a compiler', () => {
    // npm sees binding.gyp and cannot see from the lock file that the package says gypfile: false;
    // `npm install` drops the mark, so it has to be put back by hand after each change of a package
    expect(packages['node_modules/better-sqlite3']).toMatchObject({ gypfile: false });
  });

  it('asks the registry that the machine is set to: the lock file names none', () => {
    const named = Object.values(packages).filter(({ resolved }) => resolved !== undefined);
    expect(named).toEqual([]);
  });
});

/** Whether Node finds a package from a place: in its own node_modules or in one above it. */
function isReachable(place: string, name: string): boolean {
  const ownFolder = place === '' ? 'node_modules' : `${place}/node_modules`;
  if (packages[`${ownFolder}/${name}`] !== undefined) return true;
  if (place === '') return false;
  const above = place.lastIndexOf('node_modules/');
  return isReachable(place.slice(0, Math.max(0, above - 1)), name);
}
