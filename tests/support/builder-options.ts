import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Configuration } from 'electron-builder';

/** electron-builder.yml as electron-builder itself reads it, by its own YAML reader. */
export function readBuilderOptions(projectFolder: string): Configuration {
  const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder/package.json'));
  const yaml = builder('js-yaml') as { load(text: string): Configuration };
  return yaml.load(readFileSync(join(projectFolder, 'electron-builder.yml'), 'utf8'));
}
