import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** How long Electron's runtime may take to arrive before Mezzo opens in the browser instead, milliseconds. */
export const fetchLimit = 20_000;

/** Why a window cannot be opened on this machine, as the end of a sentence; undefined when it can. */
export function findObstacle(
  platform: NodeJS.Platform = process.platform,
  environment: Readonly<Record<string, string | undefined>> = process.env,
  userId = process.getuid?.(),
): string | undefined {
  if (platform !== 'linux') return undefined;
  if (!environment['DISPLAY'] && !environment['WAYLAND_DISPLAY'])
    return 'there is no screen for a window here';
  // Chromium's sandbox does not work for root, and Mezzo does not run without it
  if (userId === 0) return 'a window is not opened for root';
  return undefined;
}

/** The path of Electron's executable; undefined when its runtime has not been fetched. */
export function findElectron(): string | undefined {
  const folder = findElectronPackage();
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const executable = join(folder, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(executable) ? executable : undefined;
}

/** Lets Electron's own installer fetch the runtime, for no longer than `fetchLimit`. It never fails loudly. */
export function fetchElectron(): Promise<void> {
  const installer = join(findElectronPackage(), 'install.js');
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [installer], { stdio: 'ignore', timeout: fetchLimit });
    child.on('error', () => resolve());
    child.on('exit', () => resolve());
  });
}

function findElectronPackage(): string {
  return dirname(createRequire(import.meta.url).resolve('electron/package.json'));
}
