import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

export interface FoundBrowser {
  executablePath: string;
  args: string[];
}

const systemNames =
  process.platform === 'win32'
    ? []
    : [
        'chromium-headless-shell',
        'chromium',
        'chromium-browser',
        'google-chrome-stable',
        'google-chrome',
        'microsoft-edge',
      ];

const systemPlaces: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    if (folder === undefined) return [];
    return [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ];
  }),
};

export const missingBrowserLine =
  'No Chromium was found for the end-to-end tests. Set MEZZO_CHROMIUM to one, or install one: ' +
  '"npx playwright install chromium", or on Debian "apt-get install chromium-headless-shell".';

/**
 * The browser for the end-to-end tests, looked for in this order: MEZZO_CHROMIUM, Playwright's own, then a
 * Chromium, Chrome or Edge of the system. Of Chromium rather the shell without a window of its own, where the system
 * has it: the same engine, for half of the work. As root Chromium refuses its sandbox, so it is told to go without.
 *
 * @throws with `missingBrowserLine` when there is none
 */
export function findBrowser(): FoundBrowser {
  const executablePath = listCandidates().find(isExecutable);
  if (executablePath === undefined) throw new Error(missingBrowserLine);
  const isRoot = process.getuid?.() === 0;
  return { executablePath, args: isRoot ? ['--no-sandbox'] : [] };
}

function listCandidates(): string[] {
  const named = process.env['MEZZO_CHROMIUM'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [
    ...(named === undefined ? [] : [named]),
    chromium.executablePath(),
    ...systemNames.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...(systemPlaces[process.platform] ?? []),
  ];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
