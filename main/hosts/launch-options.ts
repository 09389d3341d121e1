import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { findDefaultFolder } from './default-folder.ts';

/** What can be said on the command line; the same words for the launcher and for both hosts. */
export interface LaunchOptions {
  /** Absolute path of the workspace folder. */
  workspaceDir: string;
  /** Serve to a browser even where Electron's runtime is present. */
  isBrowserWanted: boolean;
  /** Open a window or a browser by itself. */
  isOpenedByItself: boolean;
  /** Port of the browser host; 0 lets the system choose. */
  port: number;
  isDevelopment: boolean;
}

export const launchUsage = [
  'Options:',
  '  --workspace <folder>  the folder that holds the records (default: the place for application data)',
  '  --browser             use the browser, not the window',
  '  --no-open             print the address, open nothing',
  '  --port <number>       port of the browser host (default: a free one)',
].join('\n');

/**
 * Reads the command line. `areOthersIgnored` is for Electron, whose command line carries Chromium's own
 * switches as well.
 *
 * @throws {TypeError} for an option that does not exist or a port that is none; the message names it
 */
export function readLaunchOptions(
  args: readonly string[],
  { areOthersIgnored = false }: { areOthersIgnored?: boolean } = {},
): LaunchOptions {
  const ours = areOthersIgnored ? args.filter(isOurs) : args;
  const { values } = parseArgs({
    args: [...ours],
    options: {
      workspace: { type: 'string' },
      browser: { type: 'boolean', default: false },
      'no-open': { type: 'boolean', default: false },
      port: { type: 'string', default: '0' },
      dev: { type: 'boolean', default: false },
    },
  });
  return {
    workspaceDir: values.workspace === undefined ? findDefaultFolder() : resolve(values.workspace),
    isBrowserWanted: values.browser || values.dev,
    isOpenedByItself: !values['no-open'],
    port: readPort(values.port),
    isDevelopment: values.dev,
  };
}

const ownSwitches = /^--(workspace|browser|no-open|port|dev)(=|$)/;

/** Whether an argument is one of our switches, or the value that belongs to one. */
function isOurs(argument: string, index: number, all: readonly string[]): boolean {
  const before = all[index - 1];
  const isValue = !argument.startsWith('-') && (before === '--workspace' || before === '--port');
  return isValue || ownSwitches.test(argument);
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new TypeError(`--port takes a number from 0 to 65535, not '${text}'`);
}
