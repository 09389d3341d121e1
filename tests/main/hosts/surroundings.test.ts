import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findApplicationFolder, findDefaultFolder } from '../../../main/hosts/default-folder.ts';
import { readLaunchOptions } from '../../../main/hosts/launch-options.ts';
import { findObstacle } from '../../../main/electron-runtime.ts';
import { findOpener } from '../../../main/hosts/browser/open-address.ts';

describe('the place for application data', () => {
  it.each([
    ['linux', {}, '/home/ana/.local/share/Mezzo'],
    ['linux', { XDG_DATA_HOME: '/data/ana' }, '/data/ana/Mezzo'],
    ['linux', { XDG_DATA_HOME: 'relative' }, '/home/ana/.local/share/Mezzo'],
    ['linux', { XDG_DATA_HOME: '' }, '/home/ana/.local/share/Mezzo'],
    ['darwin', { XDG_DATA_HOME: '/data/ana' }, '/home/ana/Library/Application Support/Mezzo'],
  ] as const)('on %s with %j is %s', (platform, environment, expected) => {
    expect(findApplicationFolder({ platform, environment, home: '/home/ana' })).toBe(expected);
  });

  it('on Windows is where APPDATA points', () => {
    const found = findApplicationFolder({
      platform: 'win32',
      environment: { APPDATA: 'C:\\Users\\ana\\AppData\\Roaming' },
      home: 'C:\\Users\\ana',
    });
    expect(found.startsWith('C:\\Users\\ana\\AppData\\Roaming')).toBe(true);
    expect(found.endsWith('Mezzo')).toBe(true);
  });

  it('holds the workspace in a folder of its own, apart from the log and the window', () => {
    const linux = { platform: 'linux', environment: {}, home: '/home/ana' } as const;
    expect(findDefaultFolder(linux)).toBe('/home/ana/.local/share/Mezzo/workspace');
  });
});

describe('what can be said on the command line', () => {
  it('is taken by each option', () => {
    expect(readLaunchOptions(['--workspace', 'here', '--no-open', '--port', '4100', '--browser'])).toEqual({
      workspaceDir: resolve('here'),
      isBrowserWanted: true,
      isOpenedByItself: false,
      port: 4100,
      isDevelopment: false,
    });
  });

  it('may be nothing', () => {
    expect(readLaunchOptions([])).toMatchObject({ port: 0, isOpenedByItself: true, isBrowserWanted: false });
  });

  it.each([
    [['--port', '70000'], /--port takes a number/],
    [['--port', '80x'], /--port takes a number/],
    [['--port', ''], /--port takes a number/],
    [['--wrokspace', 'x'], /--wrokspace/],
    [['stray'], /stray/],
  ])('is refused by name when it makes no sense: %j', (args, message) => {
    expect(() => readLaunchOptions(args)).toThrow(message);
  });

  it("lets Chromium's own switches pass by in the window", () => {
    const args = ['--no-sandbox', '--workspace', '/w', '--enable-logging=stderr', '.', '--port=9'];
    expect(readLaunchOptions(args, { areOthersIgnored: true })).toMatchObject({
      workspaceDir: resolve('/w'),
      port: 9,
    });
  });
});

describe('opening a browser', () => {
  it.each([
    ['linux', 'xdg-open'],
    ['darwin', 'open'],
    ['win32', 'rundll32'],
  ] as const)('on %s is asked of %s, with the address as one argument and no shell', (platform, command) => {
    const [program, args] = findOpener('http://127.0.0.1:1/#code=a&b', platform);
    expect(program).toBe(command);
    expect(args.at(-1)).toBe('http://127.0.0.1:1/#code=a&b');
  });
});

describe('whether a window can be opened', () => {
  it.each([
    ['darwin', {}, 501, undefined],
    ['win32', {}, undefined, undefined],
    ['linux', { DISPLAY: ':0' }, 1000, undefined],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 1000, undefined],
    ['linux', {}, 1000, 'there is no screen for a window here'],
    ['linux', { DISPLAY: ':0' }, 0, 'a window is not opened for root'],
  ] as const)('on %s with %j as user %s: %s', (platform, environment, userId, obstacle) => {
    expect(findObstacle(platform, environment, userId)).toBe(obstacle);
  });
});
