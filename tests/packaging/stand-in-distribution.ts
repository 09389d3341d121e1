import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { createPackage } from '@electron/asar';
import { join } from 'node:path';

// The mark by which the fuses are found inside Electron's executable, and their state as it is delivered:
// version 1, nine fuses, '0' off and '1' on (electron/fuses, and Electron's own build/fuses).
const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fusesAsDelivered = '101100011';

/**
 * A folder that electron-builder takes for Electron's runtime, made without fetching one: an executable that
 * carries a fuse wire, a default app and the licences. What is packed with it is the real app.
 */
export async function makeStandInDistribution(folder: string, version: string): Promise<void> {
  await mkdir(join(folder, 'resources'), { recursive: true });
  await mkdir(join(folder, 'locales'), { recursive: true });
  const wire = Buffer.concat([
    Buffer.from(`#!/bin/sh\nexit 1\n${fuseSentinel}`),
    Buffer.from([1, fusesAsDelivered.length]),
    Buffer.from(fusesAsDelivered),
  ]);
  await writeFile(join(folder, 'electron'), wire);
  await chmod(join(folder, 'electron'), 0o755);
  await writeFile(join(folder, 'version'), version);
  await writeFile(join(folder, 'LICENSE'), 'The licence of Electron stands here.\n');
  await writeFile(join(folder, 'LICENSES.chromium.html'), '<p>The licences of Chromium stand here.</p>\n');
  await writeFile(join(folder, 'locales', 'en-US.pak'), '');

  const defaultApp = join(folder, 'default-app');
  await mkdir(defaultApp);
  await writeFile(join(defaultApp, 'package.json'), '{"name":"default-app","main":"main.js"}');
  await writeFile(join(defaultApp, 'main.js'), '');
  await createPackage(defaultApp, join(folder, 'resources', 'default_app.asar'));
}
