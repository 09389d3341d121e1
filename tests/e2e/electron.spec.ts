import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { buildMain } from '../../main/build.ts';
import { findElectron, findObstacle } from '../../main/electron-runtime.ts';

const projectFolder = join(import.meta.dirname, '..', '..');
const executablePath = findElectron();

/** The window itself, where Electron's runtime is present; elsewhere the tests of main/hosts/electron stand in. */
test.describe('the desktop window', () => {
  test.skip(
    executablePath === undefined,
    "Electron's runtime is not on this machine (node node_modules/electron/install.js fetches it)",
  );
  test.skip(findObstacle() !== undefined, findObstacle() ?? '');
  test.describe.configure({ mode: 'serial' });

  let home: string;
  let app: ElectronApplication;
  let page: Page;

  test.beforeAll(async () => {
    await buildMain();
    home = await mkdtemp(join(tmpdir(), 'mezzo-window-'));
    app = await _electron.launch({
      executablePath,
      args: [projectFolder, '--workspace', join(home, 'workspace')],
      env: { ...process.env, HOME: home, XDG_DATA_HOME: join(home, 'data'), APPDATA: home } as Record<
        string,
        string
      >,
    });
    page = await app.firstWindow();
  });
  test.afterAll(async () => {
    await app?.close();
    if (home !== undefined) await rm(home, { recursive: true, force: true, maxRetries: 5 });
  });

  test('opens the first screen on its own scheme', async () => {
    expect(page.url()).toBe('mezzo://app/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('gives the page named commands and no Node', async () => {
    const found = await page.evaluate(() => {
      const page = globalThis as unknown as Record<string, unknown>;
      return {
        host: Object.keys(page['mezzoHost'] as object).toSorted(),
        node: typeof page['process'],
        require: typeof page['require'],
      };
    });
    expect(found).toEqual({
      host: ['chooseFolder', 'onCommand', 'platform', 'savePdf', 'translateMenu'],
      node: 'undefined',
      require: 'undefined',
    });
  });

  test('lets the page reach no other scheme', async () => {
    const outcomes = await page.evaluate(async () => {
      const addresses = ['https://example.org/', 'http://127.0.0.1/', 'file:///etc/hostname'];
      return await Promise.all(
        addresses.map((address) =>
          fetch(address).then(
            () => 'reached',
            () => 'refused',
          ),
        ),
      );
    });
    expect(outcomes).toEqual(['refused', 'refused', 'refused']);
  });

  test('opens no second window', async () => {
    await page.evaluate(() => void window.open('https://example.org/'));
    expect(app.windows()).toHaveLength(1);
  });

  test('has a menu whose commands reach the page', async () => {
    const commands = page.evaluate(
      () =>
        new Promise((resolve) => {
          const { mezzoHost } = globalThis as unknown as {
            mezzoHost: { onCommand(listener: (command: string) => void): void };
          };
          mezzoHost.onCommand(resolve);
        }),
    );
    await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('shortcuts')?.click());
    expect(await commands).toBe('shortcuts');
  });
});
