import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { allFiles, cheap, temporaryFolder } from './workspace-folder.ts';

const canary = 'Quokka-Zephyr-Lanternfish';
const secretWords = 'violet harmonica under glacier';

it('nothing that was written can be read in any file of the folder or of the temporary folder, open, killed, backed up, restored or salvaged', () => {
  const base = temporaryFolder();
  const temporary = path.join(base, 'tmp');
  mkdirSync(temporary);
  const environment = {
    ...process.env,
    TMPDIR: temporary,
    SQLITE_TMPDIR: temporary,
    MEZZO_BASE: base,
    MEZZO_CANARY: canary,
    MEZZO_PASSPHRASE: secretWords,
    MEZZO_COST: JSON.stringify(cheap),
  };
  const script = path.join(import.meta.dirname, 'child-writes-canaries.ts');
  const child = spawnSync(process.execPath, [script], { env: environment, encoding: 'utf8' });
  expect(child.signal, child.stderr).toBe('SIGKILL');
  const { recoveryKey, dataKey } = JSON.parse(child.stdout.split('\n')[0] ?? '{}') as Record<string, string>;
  // While sorting more than fits in its cache the database used no file that is gone afterwards.
  expect(JSON.parse(child.stdout.split('\n')[1] ?? '')).toEqual([]);
  const files = allFiles(base);
  // the workspace with a hot log, its backup, a restored and a salvaged workspace
  expect(files.filter((file) => file.endsWith('workspace.db')).length).toBeGreaterThanOrEqual(5);
  expect(files.some((file) => file.endsWith('-wal'))).toBe(true);
  const words = [
    canary,
    canary.toLowerCase(),
    secretWords,
    recoveryKey,
    dataKey,
    'SQLite format 3',
    'CREATE TABLE',
  ];
  for (const file of files) {
    const content = readFileSync(file);
    for (const word of words) {
      if (word === undefined) throw new Error('the child told no secrets');
      for (const encoding of ['utf8', 'utf16le'] as const) {
        expect(content.includes(Buffer.from(word, encoding)), `${word} in ${file}`).toBe(false);
      }
    }
    expect(content.includes(Buffer.from(dataKey ?? '', 'hex')), `the data key in ${file}`).toBe(false);
  }
});

it('the search for readable words would find one', () => {
  expect(Buffer.from(`{"note":"${canary}"}`).includes(Buffer.from(canary, 'utf8'))).toBe(true);
});
