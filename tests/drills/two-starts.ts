import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { DrillOutcome } from './drill-outcome.ts';
import { groupInAFolder } from './group-in-a-folder.ts';

type Child = ChildProcessByStdio<Writable, Readable, null>;

/** Two processes unlock one workspace at the same moment: one may write, the other is told that it is open. */
export async function twoStartsAtOnce(pairs: number): Promise<DrillOutcome> {
  const group = await groupInAFolder();
  const root = mkdtempSync(join(tmpdir(), 'mezzo-pairs-'));
  const problems: string[] = [];
  try {
    for (let pair = 0; pair < pairs; pair += 1) {
      const folder = join(root, String(pair));
      group.copyTo(folder);
      const children = [start(folder), start(folder)];
      // Node and the modules are read before the start signal, or the first would long be open
      await new Promise((resolve) => setTimeout(resolve, 400));
      for (const child of children) child.stdin.write('now\n');
      const words = (await Promise.all(children.map(firstWord))).sort();
      for (const child of children) child.stdin.end('end\n');
      await Promise.all(children.map((child) => ended(child)));
      if (words.join(' ') !== 'ALREADY_OPEN open') problems.push(`pair ${pair}: ${words.join(' and ')}`);
      rmSync(folder, { recursive: true, force: true });
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
    group.remove();
  }
  return { name: 'two starts at once', did: `${pairs} pairs, one writer each`, problems };
}

function start(folder: string): Child {
  return spawn(process.execPath, [join(import.meta.dirname, 'child-opens.ts'), folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
}

function firstWord(child: Child): Promise<string> {
  return new Promise((resolve) => {
    child.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()));
    child.once('close', () => resolve('nothing'));
  });
}

function ended(child: Child): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('close', () => resolve()));
}
