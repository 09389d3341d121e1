import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractAll, listPackage, statFile } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { Arch, build, Platform } from 'electron-builder';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildMain, buildPage } from '../../main/build.ts';
import { readBuilderOptions } from '../support/builder-options.ts';
import { makeStandInDistribution } from './stand-in-distribution.ts';

const projectFolder = join(import.meta.dirname, '..', '..');
const electronVersion = readJson(join(projectFolder, 'node_modules', 'electron', 'package.json'))[
  'version'
] as string;
const root = mkdtempSync(join(tmpdir(), 'mezzo-packaging-'));
const unpacked = join(root, 'out', 'linux-unpacked');
const resources = join(unpacked, 'resources');
const asar = join(resources, 'app.asar');
let packed: string[] = [];

beforeAll(async () => {
  await buildPage();
  await buildMain();
  const electronDist = join(root, 'electron');
  await makeStandInDistribution(electronDist, electronVersion);
  await build({
    projectDir: projectFolder,
    targets: Platform.LINUX.createTarget('dir', Arch.x64),
    publish: 'never',
    config: {
      ...readBuilderOptions(projectFolder),
      electronDist,
      electronVersion,
      directories: { output: join(root, 'out'), buildResources: 'main/packaging' },
    },
  });
  packed = listPackage(asar, { isPack: false }).map((path) => path.replaceAll('\\', '/'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function readJson(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}

describe('what goes into the packaged app', () => {
  it('is the page, the built host and core, the migrations and the preload', () => {
    expect(packed).toEqual(
      expect.arrayContaining([
        '/package.json',
        '/LICENSE',
        '/.build/main/index.js',
        '/.build/main/core.js',
        '/.build/main/preload.cjs',
        '/.build/page/index.html',
      ]),
    );
    const migrations = readdirSync(join(projectFolder, 'main', 'db', 'migrations'));
    expect(packed).toEqual(
      expect.arrayContaining(migrations.map((name) => `/.build/main/migrations/${name}`)),
    );
  });

  it('is no more than the page is made of: every built file, and none besides', () => {
    const built = readdirSync(join(projectFolder, '.build', 'page'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(projectFolder.length));
    const inPackage = packed.filter((path) => path.startsWith('/.build/page/') && /\.[^/]+$/.test(path));
    expect(inPackage.toSorted()).toEqual(built.toSorted());
  });

  it('holds no test, no source, no source map, no tool and no browser host', () => {
    const folders = new Set(packed.map((path) => path.split('/')[1]));
    expect([...folders].toSorted()).toEqual(['.build', 'LICENSE', 'node_modules', 'package.json']);
    expect(packed.filter((path) => /\.(ts|tsx|map)$|\.test\.|\/tests?\//.test(path))).toEqual([]);
    const notForThePackage =
      /createAdmission|\bcreateServer\(|["'](node:)?https?["']|sourceMappingURL|MEZZO_TEST_KEY_COST/;
    const code = packed.filter((path) => /\/main\/.*\.c?js$/.test(path) && path.startsWith('/.build/'));
    expect(code.filter((path) => notForThePackage.test(readPacked(path)))).toEqual([]);
  });

  it('is the product, not a variant for development', () => {
    const scripts = packed.filter((path) => path.startsWith('/.build/page/') && path.endsWith('.js'));
    expect(
      scripts.filter((path) => /jsxDEV|react-dom\.development|Invalid hook call/.test(readPacked(path))),
    ).toEqual([]);
  });

  it('brings one package with it, the SQLite driver, and of it only what runs on this system', () => {
    const modules = packed.filter((path) => /^\/node_modules\/[^/]+$/.test(path));
    expect(modules).toEqual(['/node_modules/better-sqlite3']);
    const binaries = packed.filter((path) => path.endsWith('.node'));
    expect(binaries).toEqual(['/node_modules/better-sqlite3/prebuilds/linux-x64.node']);
  });

  it('has the driver’s binary beside the archive, because the system cannot load it from inside', () => {
    expect(statFile(asar, 'node_modules/better-sqlite3/prebuilds/linux-x64.node')).toMatchObject({
      unpacked: true,
    });
    const beside = join(`${asar}.unpacked`, 'node_modules', 'better-sqlite3', 'prebuilds', 'linux-x64.node');
    expect(existsSync(beside)).toBe(true);
  });

  it('needs nothing that is not in it', () => {
    const allowed = /^(electron$|electron\/main$|better-sqlite3$|\.)/;
    for (const file of ['/.build/main/index.js', '/.build/main/core.js', '/.build/main/preload.cjs']) {
      const text = readPacked(file);
      const imported = [
        ...text.matchAll(/^(?:import|export) .*?from ["']([^"']+)["']|require\(["']([^"']+)["']\)/gm),
      ];
      const names = imported.map(([, byImport, byRequire]) => byImport ?? byRequire ?? '');
      expect(
        names.filter((name) => !allowed.test(name) && !isBuiltin(name)),
        file,
      ).toEqual([]);
    }
  });

  it('carries no secret and no path of this machine', () => {
    const texts = packed.filter((path) => /\.(js|cjs|json|html|css)$/.test(path));
    expect(texts.filter((path) => readPacked(path).includes(projectFolder))).toEqual([]);
    const options = JSON.stringify(readBuilderOptions(projectFolder));
    expect(options).not.toMatch(/password|token|certificate|cscLink|appleId|"identity"/i);
    expect(Object.keys(readJson(join(projectFolder, 'package.json')))).not.toContain('build');
  });

  it('names the main file that is in it, and neither scripts nor tools', () => {
    const manifest = JSON.parse(readPacked('/package.json')) as Record<string, unknown>;
    expect(packed).toContain(`/${manifest['main'] as string}`);
    expect(Object.keys(manifest)).not.toContain('devDependencies');
    expect(Object.keys(manifest)).not.toContain('scripts');
  });

  it('has its fuses set in the executable', async () => {
    const wire = await getCurrentFuseWire(join(unpacked, 'mezzo'));
    const states = {
      [FuseV1Options.RunAsNode]: FuseState.DISABLE,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: FuseState.DISABLE,
      [FuseV1Options.EnableNodeCliInspectArguments]: FuseState.DISABLE,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: FuseState.DISABLE,
      [FuseV1Options.EnableCookieEncryption]: FuseState.ENABLE,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: FuseState.ENABLE,
      [FuseV1Options.OnlyLoadAppFromAsar]: FuseState.ENABLE,
    };
    expect(wire).toMatchObject(states);
  });
});

describe('the packed core', () => {
  it('starts under Node from the unpacked archive, makes a workspace, keeps a group and opens it again', () => {
    const app = join(root, 'app');
    extractAll(asar, app);
    const output = execFileSync(
      process.execPath,
      [join(import.meta.dirname, 'start-packed-core.ts'), app, join(root, 'w')],
      {
        encoding: 'utf8',
        cwd: root,
      },
    );
    expect(JSON.parse(output)).toEqual({
      made: 'open',
      header: 'encrypted',
      groups: ['Friendship 4B'],
      reopened: 'open',
    });
  });
});

describe('the installers', () => {
  const options = readBuilderOptions(projectFolder);

  it('are made for Windows, macOS and Linux', () => {
    const names = [options.win, options.mac, options.linux].map((system) =>
      [system?.target ?? []].flat().map((target) => (typeof target === 'string' ? target : target.target)),
    );
    expect(names).toEqual([['nsis'], ['dmg'], ['AppImage', 'deb']]);
  });

  it('never remove the records with the app', () => {
    expect(options.nsis?.deleteAppDataOnUninstall).toBe(false);
  });

  it('have icons of our own in each system’s format', () => {
    const head = (file: string) =>
      readFileSync(join(projectFolder, 'main', 'packaging', file)).subarray(0, 8);
    expect(head('icon.icns').toString('ascii', 0, 4)).toBe('icns');
    expect([...head('icon.ico').subarray(0, 4)]).toEqual([0, 0, 1, 0]);
    const sizes = readdirSync(join(projectFolder, 'main', 'packaging', 'icons')).map((name) => {
      const png = readFileSync(join(projectFolder, 'main', 'packaging', 'icons', name));
      return [name, `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}.png`];
    });
    expect(sizes.every(([name, size]) => name === size)).toBe(true);
    expect(sizes.map(([name]) => name)).toContain('512x512.png');
  });
});

function readPacked(path: string): string {
  const folder = join(root, 'read');
  if (!existsSync(folder)) extractAll(asar, folder);
  return readFileSync(join(folder, path), 'utf8');
}
