import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MezzoHost } from '../../../../shared/contract/host-bridge.ts';

const electron = vi.hoisted(() => {
  const listeners = new Map<string, (...args: unknown[]) => void>();
  return {
    exposed: new Map<string, unknown>(),
    posted: [] as unknown[][],
    invoked: [] as unknown[][],
    listeners,
    module: {
      contextBridge: {
        exposeInMainWorld: (name: string, value: unknown) => electron.exposed.set(name, value),
      },
      ipcRenderer: {
        postMessage: (...args: unknown[]) => electron.posted.push(args),
        invoke: (...args: unknown[]) => (electron.invoked.push(args), Promise.resolve(null)),
        on: (channel: string, listener: (...args: unknown[]) => void) => listeners.set(channel, listener),
        off: (channel: string) => listeners.delete(channel),
      },
    },
  };
});
vi.mock('electron', () => electron.module);

let receive: (message: unknown) => void;
let mezzoHost: MezzoHost;

beforeAll(async () => {
  vi.stubGlobal('addEventListener', (_type: string, listener: typeof receive) => void (receive = listener));
  await import('../../../../main/hosts/electron/preload.ts');
  mezzoHost = electron.exposed.get('mezzoHost') as MezzoHost;
});
beforeEach(() => {
  electron.posted.length = 0;
  electron.invoked.length = 0;
});

describe('what the preload gives the page', () => {
  it('is one object of five named things, and no part of Electron', () => {
    expect([...electron.exposed.keys()]).toEqual(['mezzoHost']);
    expect(Object.keys(mezzoHost).toSorted()).toEqual([
      'chooseFolder',
      'onCommand',
      'platform',
      'savePdf',
      'translateMenu',
    ]);
  });

  it('passes commands without the event, through which a page could reach Electron', () => {
    const heard: unknown[][] = [];
    const stop = mezzoHost.onCommand((...args: unknown[]) => void heard.push(args));
    electron.listeners.get('mezzo:command')?.({ sender: 'ipcRenderer' }, 'search');
    expect(heard).toEqual([['search']]);
    stop();
    expect(electron.listeners.size).toBe(0);
  });

  it('asks the main process by fixed names only', async () => {
    const pdf = { suggestedName: 'Register', paper: 'A4', landscape: true } as const;
    await mezzoHost.chooseFolder();
    await mezzoHost.savePdf(pdf);
    mezzoHost.translateMenu({ File: 'Datei' });
    expect(electron.invoked).toEqual([
      ['mezzo:choose-folder'],
      ['mezzo:save-pdf', pdf],
      ['mezzo:translate-menu', { File: 'Datei' }],
    ]);
  });
});

describe('the port on its way', () => {
  const port = { isPort: true };
  const rightMessage = { source: globalThis, origin: 'mezzo://app', data: 'mezzo:port', ports: [port] };

  it('is passed on from our own page', () => {
    receive(rightMessage);
    expect(electron.posted).toEqual([['mezzo:port', null, [port]]]);
  });

  it.each([
    ['from another window', { source: {} }],
    ['from another origin', { origin: 'https://example.org' }],
    ['without an origin', { origin: '' }],
    ['with other words', { data: 'mezzo:ports' }],
    ['without a port', { ports: [] }],
    ['with two ports', { ports: [port, port] }],
  ])('is not passed on %s', (_how, difference) => {
    receive({ ...rightMessage, ...difference });
    expect(electron.posted).toEqual([]);
  });
});

describe('the preload file', () => {
  it('asks for nothing but Electron, as a sandbox demands', async () => {
    const folder = join(import.meta.dirname, '..', '..', '..', '..', 'main', 'hosts', 'electron');
    const source = await readFile(join(folder, 'preload.ts'), 'utf8');
    const imports = [...source.matchAll(/from '([^']+)'/g)].map(([, name]) => name);
    expect(imports.filter((name) => !name?.startsWith('.'))).toEqual(['electron']);
  });
});
