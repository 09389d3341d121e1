import { EventEmitter } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { composeMenu } from '../../../../main/hosts/electron/menu.ts';
import { cleanFileName } from '../../../../main/hosts/electron/file-name.ts';
import { fitToScreens } from '../../../../main/hosts/electron/window-place.ts';
import { hostCommands, menuSentences } from '../../../../shared/contract/host-bridge.ts';
import { openRecordedHost, type RecordedHost } from './open-recorded-host.ts';

const screen = { x: 0, y: 0, width: 1920, height: 1040 };

function askFromPage(host: RecordedHost, channel: string, input?: unknown): unknown {
  const event = { sender: host.contents, senderFrame: host.contents.mainFrame };
  return (host.recording.ipcHandlers.get(channel) as (...args: unknown[]) => unknown)(event, input);
}

describe('the window', () => {
  it('is shown only when its page has painted', async () => {
    const host = await openRecordedHost();
    expect(host.window.options.show).toBe(false);
    expect(host.window.calls).not.toContain('show');
    host.window.emit('ready-to-show');
    expect(host.window.calls).toContain('show');
  });

  it('keeps its place when it is closed', async () => {
    const host = await openRecordedHost();
    host.window.emit('close');
    const kept: unknown = JSON.parse(readFileSync(join(host.applicationFolder, 'window.json'), 'utf8'));
    expect(kept).toEqual({ bounds: { x: 40, y: 60, width: 1100, height: 700 }, isMaximized: false });
    expect(existsSync(join(host.applicationFolder, 'window.json.new'))).toBe(false);
  });

  it('stays where it was while that can be seen', () => {
    const place = { bounds: { x: 200, y: 100, width: 1200, height: 800 }, isMaximized: false };
    expect(fitToScreens(place, [screen])).toEqual(place);
  });

  it.each([
    ['a screen that was unplugged', { x: 2400, y: 100 }],
    ['above every screen', { x: 100, y: -500 }],
    ['below every screen', { x: 100, y: 1030 }],
  ])('is placed by the system when it was on %s, at the size it had', (_where, corner) => {
    const place = { bounds: { ...corner, width: 1200, height: 800 }, isMaximized: true };
    expect(fitToScreens(place, [screen])).toEqual({
      bounds: { width: 1200, height: 800 },
      isMaximized: true,
    });
  });

  it('shrinks to the screen that it is on now', () => {
    const place = { bounds: { x: 0, y: 0, width: 5000, height: 3000 }, isMaximized: false };
    expect(fitToScreens(place, [screen]).bounds).toEqual({ x: 0, y: 0, width: 1920, height: 1040 });
  });

  it('follows the theme of the system', async () => {
    const host = await openRecordedHost({ isDark: true });
    expect(host.window.options.backgroundColor).toBe('#132127');
    host.fake.nativeTheme.shouldUseDarkColors = false;
    host.fake.nativeTheme.emit('updated');
    expect(host.window.calls).toContain('ground #FAF8F4');
  });

  it('comes forward when Mezzo is started a second time', async () => {
    const host = await openRecordedHost();
    host.window.calls.push('minimize');
    host.fake.app.emit('second-instance');
    expect(host.window.calls.slice(-2)).toEqual(['restore', 'focus']);
  });

  it.each([
    [1, true],
    [0, false],
  ])('asks before unsaved typing is left; button %i leaves: %s', async (boxButton, isLeft) => {
    const host = await openRecordedHost({ boxButton });
    await askFromPage(host, 'mezzo:translate-menu', { Stay: 'Bleiben' });
    const preventDefault = vi.fn<() => void>();
    host.contents.emit('will-prevent-unload', { preventDefault });
    expect(preventDefault.mock.calls.length > 0).toBe(isLeft);
    expect(host.recording.dialogs[0]?.options).toMatchObject({
      buttons: ['Bleiben', 'Leave without saving'],
      cancelId: 0,
    });
  });

  it('loads the page anew when its process has died', async () => {
    const host = await openRecordedHost();
    host.contents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(host.contents.reloads).toBe(1);
  });
});

describe('the menu', () => {
  const labelsOf = (template: unknown): string[] =>
    [...JSON.stringify(template).matchAll(/"label":"([^"]+)"/g)].map(([, label]) => label as string);

  it.each(['linux', 'win32', 'darwin'] as const)(
    'gives each command of its items to the page on %s',
    (platform) => {
      const given: string[] = [];
      const template = composeMenu(
        { platform, areToolsAllowed: false },
        {},
        (command) => void given.push(command),
      );
      const items = template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
      for (const { click } of items) (click as (() => void) | undefined)?.();
      const fromElsewhere = ['locked', 'save-failed'];
      expect(given.toSorted()).toEqual(
        hostCommands.filter((command) => !fromElsewhere.includes(command)).toSorted(),
      );
    },
  );

  it('has no key twice', () => {
    for (const platform of ['linux', 'win32', 'darwin'] as const) {
      const text = JSON.stringify(composeMenu({ platform, areToolsAllowed: true }, {}, () => undefined));
      const keys = [...text.matchAll(/"accelerator":"([^"]+)"/g)].map(([, key]) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('says nothing but sentences that the page can translate', () => {
    const sentences = new Set<string>([...menuSentences, 'Mezzo']);
    for (const platform of ['linux', 'darwin'] as const) {
      const template = composeMenu({ platform, areToolsAllowed: false }, {}, () => undefined);
      expect(labelsOf(template).filter((label) => !sentences.has(label))).toEqual([]);
    }
  });

  it('speaks the language that the page hands in', async () => {
    const host = await openRecordedHost();
    await askFromPage(host, 'mezzo:translate-menu', { File: 'Datei', Lock: 'Sperren' });
    expect(labelsOf(host.recording.menus.at(-1))).toEqual(
      expect.arrayContaining(['Datei', 'Sperren', 'Edit']),
    );
  });

  it('takes no words that it did not ask for', async () => {
    const host = await openRecordedHost();
    expect(() => askFromPage(host, 'mezzo:translate-menu', { Nonsense: 'x' })).toThrow();
    expect(() => askFromPage(host, 'mezzo:translate-menu', { File: 'x'.repeat(81) })).toThrow();
    expect(host.recording.menus).toHaveLength(1);
  });

  it('leaves undo by key to the page on Windows and Linux, which knows typing from records', () => {
    const edit = composeMenu({ platform: 'win32', areToolsAllowed: false }, {}, () => undefined)[1]?.submenu;
    expect((edit as { registerAccelerator?: boolean }[])[0]?.registerAccelerator).toBe(false);
  });
});

describe('files that leave the page', () => {
  function offer(host: RecordedHost, url: string, filename = 'register.csv') {
    const item = Object.assign(new EventEmitter(), {
      getURL: () => url,
      getFilename: () => filename,
      setSaveDialogOptions: vi.fn<(options: { defaultPath: string }) => void>(),
    });
    const preventDefault = vi.fn<() => void>();
    host.session.emit('will-download', { preventDefault }, item, host.contents);
    return { item, isRefused: preventDefault.mock.calls.length > 0 };
  }

  it('go where the person says, under a name that every system accepts', async () => {
    const host = await openRecordedHost();
    const { item, isRefused } = offer(host, 'blob:mezzo://app/018f', '../Group: 4B?.csv');
    expect(isRefused).toBe(false);
    expect(item.setSaveDialogOptions.mock.calls[0]?.[0].defaultPath).toBe(
      join('/home/ana/documents', 'Group 4B.csv'),
    );
  });

  it.each([
    'https://example.org/x.exe',
    'blob:https://example.org/1',
    'data:text/plain,x',
    'mezzo://app/index.html',
  ])('never come from %s', async (url) => {
    const host = await openRecordedHost();
    expect(offer(host, url).isRefused).toBe(true);
  });

  it('are spoken of when they could not be written', async () => {
    const host = await openRecordedHost();
    const { item } = offer(host, 'blob:mezzo://app/018f');
    item.emit('done', {}, 'interrupted');
    expect(host.contents.sent).toEqual([['mezzo:command', 'save-failed']]);
  });

  it.each([
    ['con.csv', 'Mezzo.csv'],
    ['...', 'Mezzo'],
    ['a/b\\c:d.pdf', 'a b c d.pdf'],
    ['cod\u202Efdp.exe', 'cod fdp.exe'],
    [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(116)}.pdf`],
    ['Ánimo y más.pdf', 'Ánimo y más.pdf'],
  ])('named %j are proposed as %j', (name, cleaned) => {
    expect(cleanFileName(name)).toBe(cleaned);
  });
});

describe('a PDF of what is shown', () => {
  const request = { suggestedName: 'Register: Friendship 4B', paper: 'Letter', landscape: true };

  it('is printed on the paper asked for, tagged, where the person says', async () => {
    const savePath = join(mkdtempSync(join(tmpdir(), 'mezzo-pdf-')), 'register.pdf');
    const host = await openRecordedHost({ savePath });
    expect(await askFromPage(host, 'mezzo:save-pdf', request)).toBe(true);
    expect(readFileSync(savePath, 'utf8')).toBe('%PDF-1.7 recorded');
    expect(host.contents.printed[0]).toMatchObject({
      pageSize: 'Letter',
      landscape: true,
      generateTaggedPDF: true,
    });
    expect(host.recording.dialogs[0]?.options['defaultPath']).toBe(
      '/home/ana/documents/Register Friendship 4B.pdf',
    );
  });

  it('is not made when the dialog is cancelled', async () => {
    const host = await openRecordedHost();
    expect(await askFromPage(host, 'mezzo:save-pdf', request)).toBe(false);
    expect(host.contents.printed).toEqual([]);
  });

  it('that cannot be written is spoken of', async () => {
    const host = await openRecordedHost({ savePath: '/nowhere/at/all/register.pdf' });
    expect(await askFromPage(host, 'mezzo:save-pdf', request)).toBe(false);
    expect(host.contents.sent).toEqual([['mezzo:command', 'save-failed']]);
  });

  it('is refused for paper that does not exist', async () => {
    const host = await openRecordedHost({ savePath: join(tmpdir(), 'never.pdf') });
    expect(() => askFromPage(host, 'mezzo:save-pdf', { ...request, paper: 'Napkin' })).toThrow();
    expect(() => askFromPage(host, 'mezzo:save-pdf', { ...request, path: '/etc/passwd' })).toThrow();
  });

  it('asks for a folder only through the dialog of the system', async () => {
    const host = await openRecordedHost({ folder: '/home/ana/Mezzo' });
    expect(await askFromPage(host, 'mezzo:choose-folder')).toBe('/home/ana/Mezzo');
    const cancelled = await openRecordedHost();
    expect(await askFromPage(cancelled, 'mezzo:choose-folder')).toBeNull();
  });
});

describe('the machine around it', () => {
  it.each([
    ['suspend', 'lock suspend'],
    ['lock-screen', 'lock screen-lock'],
  ])('locks at %s, tells the page and loads it anew even if it hangs', async (event, asked) => {
    const host = await openRecordedHost();
    host.fake.powerMonitor.emit(event);
    await vi.waitFor(() => expect(host.contents.reloads).toBe(1));
    expect(host.asked).toEqual([asked]);
    expect(host.contents.sent).toEqual([['mezzo:command', 'locked']]);
  });

  it('closes the workspace before it ends, once', async () => {
    const host = await openRecordedHost();
    const preventDefault = vi.fn<() => void>();
    host.fake.app.emit('window-all-closed');
    host.fake.app.emit('will-quit', { preventDefault });
    host.fake.app.emit('will-quit', { preventDefault });
    await vi.waitFor(() => expect(host.recording.order).toContain('exit 0'));
    expect(host.asked).toEqual(['close']);
    expect(preventDefault).toHaveBeenCalledTimes(2);
  });

  it('takes the first place when what was kept is nonsense', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mezzo-place-'));
    writeFileSync(join(folder, 'window.json'), '{"bounds":{"x":"left"}}');
    const { readWindowPlace } = await import('../../../../main/hosts/electron/window-place.ts');
    expect(readWindowPlace(join(folder, 'window.json'), [screen]).bounds).toEqual({
      width: 1280,
      height: 840,
    });
  });
});
