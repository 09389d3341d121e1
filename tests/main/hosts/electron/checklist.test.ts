import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { readBuilderOptions } from '../../../support/builder-options.ts';
import { openRecordedHost, type RecordedHost } from './open-recorded-host.ts';

const projectFolder = join(import.meta.dirname, '..', '..', '..', '..');
let host: RecordedHost;

beforeAll(async () => {
  host = await openRecordedHost();
});

/** Calls a handler that the host gave to the session, as Electron would. */
function callSession(name: string, ...args: unknown[]): unknown {
  const handler = host.recording.sessionHandlers.get(name) as ((...args: unknown[]) => unknown) | undefined;
  if (handler === undefined) throw new Error(`${name} was never set`);
  return handler(...args);
}

function isCancelled(url: string, resourceType = 'xhr'): boolean {
  const answer = vi.fn<(reply: { cancel: boolean }) => void>();
  callSession('onBeforeRequest', { url, resourceType }, answer);
  return answer.mock.calls[0]?.[0].cancel as boolean;
}

function sendEvent(name: string, event: Record<string, unknown>): boolean {
  const preventDefault = vi.fn<() => void>();
  host.contents.emit(name, { ...event, preventDefault });
  return preventDefault.mock.calls.length > 0;
}

describe("Electron's security checklist, on what is really passed", () => {
  const preferences = () => host.window.options.webPreferences;

  it('1: loads secure content only, its own', () => {
    expect(host.contents.loaded).toEqual(['mezzo://app/']);
    expect(
      ['http://example.org/', 'https://example.org/', 'ws://127.0.0.1/', 'file:///etc/passwd'].map((url) =>
        isCancelled(url),
      ),
    ).toEqual([true, true, true, true]);
    expect(['mezzo://app/assets/a.js', 'blob:mezzo://app/1'].map((url) => isCancelled(url))).toEqual([
      false,
      false,
    ]);
    expect([
      isCancelled('data:image/png;base64,AA', 'image'),
      isCancelled('data:text/html,x', 'subFrame'),
    ]).toEqual([false, true]);
  });

  it('2: gives no page Node', () => {
    expect(preferences()).toMatchObject({
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
    });
  });

  it('3: isolates the preload from the page', () => {
    expect(preferences()?.contextIsolation).toBe(true);
  });

  it('4: sandboxes every process, before any is started', () => {
    expect(preferences()?.sandbox).toBe(true);
    expect(host.recording.order.indexOf('sandbox')).toBeLessThan(host.recording.order.indexOf('ready'));
    expect(host.recording.order).toContain('sandbox');
  });

  it('5: refuses every permission, but for putting text on the clipboard from the page itself', () => {
    const request = (permission: string, requestingUrl: string) => {
      const answer = vi.fn<(isGranted: boolean) => void>();
      callSession('setPermissionRequestHandler', host.contents, permission, answer, { requestingUrl });
      return answer.mock.calls[0]?.[0];
    };
    const asked = [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'fileSystem',
      'openExternal',
      'hid',
      'fullscreen',
    ];
    for (const permission of asked) {
      expect([
        permission,
        request(permission, 'mezzo://app/'),
        callSession('setPermissionCheckHandler', null, permission, 'mezzo://app'),
      ]).toEqual([permission, false, false]);
    }
    expect(request('clipboard-sanitized-write', 'mezzo://app/settings')).toBe(true);
    expect(request('clipboard-sanitized-write', 'mezzo://app.example/')).toBe(false);
    expect(callSession('setDevicePermissionHandler', {})).toBe(false);
    const noScreen = vi.fn<(streams: unknown) => void>();
    callSession('setDisplayMediaRequestHandler', {}, noScreen);
    expect(noScreen).toHaveBeenCalledWith(null);
    const noPairing = vi.fn<(reply: unknown) => void>();
    callSession('setBluetoothPairingHandler', {}, noPairing);
    expect(noPairing).toHaveBeenCalledWith({ confirmed: false });
    expect(callSession('setUSBProtectedClassesHandler', { protectedClasses: ['audio'] })).toEqual(['audio']);
  });

  it('6: leaves web security on', () => {
    expect(preferences()?.webSecurity).toBe(true);
  });

  it('7: sends a content security policy that allows nothing but our own files', async () => {
    const handle = host.recording.protocolHandlers.get('mezzo');
    const response = await handle?.(new Request('mezzo://app/'));
    const nonce = /<p>([\w-]{22})<\/p>/.exec((await response?.text()) ?? '')?.[1];
    expect(response?.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; " +
        `style-src 'self' 'nonce-${nonce}'; img-src 'self' data:; font-src 'self'; connect-src 'self'; ` +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
  });

  it('8: lets no insecure content in', () => {
    expect(preferences()?.allowRunningInsecureContent).toBe(false);
  });

  it('9: turns no experimental feature on', () => {
    expect(preferences()?.experimentalFeatures).toBe(false);
    expect(Object.keys(host.recording.switches)).not.toContain('enable-features');
  });

  it('10: turns no Blink feature on', () => {
    expect(preferences()).not.toHaveProperty('enableBlinkFeatures');
  });

  it('11 and 12: has no webview, so none that could open windows or be configured', () => {
    expect(preferences()?.webviewTag).toBe(false);
    expect(sendEvent('will-attach-webview', {})).toBe(true);
  });

  it('13: goes nowhere but inside the page', () => {
    const isStopped = (url: string, isMainFrame = true) =>
      sendEvent('will-frame-navigate', { url, isMainFrame });
    expect(
      [
        'https://example.org',
        'file:///tmp/x.html',
        'mezzo://app.example/',
        'mezzo://user@app/',
        'mezzo:app',
        'javascript:0',
        '',
      ].map((url) => isStopped(url)),
    ).toEqual(Array<boolean>(7).fill(true));
    expect(isStopped('mezzo://app/groups')).toBe(false);
    expect(isStopped('mezzo://app/groups', false)).toBe(true);
    expect(sendEvent('will-redirect', {})).toBe(true);
  });

  it('14: opens no other window', () => {
    expect(host.contents.openHandler?.()).toEqual({ action: 'deny' });
  });

  it('15: never hands an address to the system: shell is not among what the host can reach', () => {
    expect(Object.keys(host.electron)).not.toContain('shell');
    const types = readFileSync(join(projectFolder, 'main/hosts/electron/electron-module.ts'), 'utf8');
    expect(types).not.toMatch(/'shell'/);
  });

  it('16: uses a released Electron that the lock file pins', () => {
    const lock = JSON.parse(readFileSync(join(projectFolder, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { version: string }>;
    };
    const version = lock.packages['node_modules/electron']?.version ?? '';
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(Number(version.split('.')[0])).toBeGreaterThanOrEqual(45);
  });

  it('17: checks who sends, for the port and for every request', async () => {
    const stranger = { sender: host.contents, senderFrame: { origin: 'mezzo://app' } };
    expect([...host.recording.ipcHandlers.keys()].toSorted()).toEqual([
      'mezzo:choose-folder',
      'mezzo:save-pdf',
      'mezzo:translate-menu',
    ]);
    for (const handler of host.recording.ipcHandlers.values()) {
      expect(() => (handler as (...args: unknown[]) => unknown)(stranger, undefined)).toThrow(
        /only the page/,
      );
    }
    expect(host.fake.ipcMain.eventNames()).toEqual(['mezzo:port']); // refusals of the port: ipc.test.ts
  });

  it('18: has a scheme of its own in place of file:, which never passes by the policy', () => {
    expect(host.recording.schemes).toEqual([
      { scheme: 'mezzo', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
    expect(host.recording.order.indexOf('schemes')).toBeLessThan(host.recording.order.indexOf('ready'));
  });

  it('19: sets the fuses of the packaged app', () => {
    expect(readBuilderOptions(projectFolder).electronFuses).toEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      grantFileProtocolExtraPrivileges: false,
      enableCookieEncryption: true,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
    });
  });

  it('20: gives the page named commands only, never a part of Electron (preload.test.ts)', () => {
    expect(preferences()?.preload).toBe('/app/preload.cjs');
  });
});

describe('beyond the checklist', () => {
  it('keeps the page off the disk: a session in memory, without cache or dictionaries', () => {
    expect(host.recording.partition).toEqual(['mezzo', { cache: false }]);
    expect(host.recording.spellChecker).toBe(false);
    expect(host.window.options.webPreferences?.spellcheck).toBe(false);
  });

  it('lets Chromium resolve no name, so that nothing of its own reaches a network', () => {
    expect(host.recording.switches).toMatchObject({
      'host-resolver-rules': 'MAP * ~NOTFOUND',
      'disable-background-networking': '',
    });
  });

  it('gives no tools for developers in the packaged app', () => {
    expect(host.window.options.webPreferences?.devTools).toBe(false);
    expect(JSON.stringify(host.recording.menus)).not.toContain('toggleDevTools');
    expect(isCancelled('devtools://devtools/bundled/inspector.html')).toBe(true);
  });

  it('stands guard before the page is loaded', () => {
    expect(host.recording.order).toEqual([
      'instance lock',
      'schemes',
      'sandbox',
      'ready',
      'page files',
      'window',
      'load',
    ]);
  });

  it('leaves at once when Mezzo is already open, and touches no workspace', async () => {
    const second = await openRecordedHost({ isFirstInstance: false });
    expect(second.recording.order).toEqual(['instance lock', 'quit']);
    expect(second.coreOptions()).toBeUndefined();
  });
});
