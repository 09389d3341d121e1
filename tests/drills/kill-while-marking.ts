import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyChain } from '../../main/db/audit-chain.ts';
import { unlockWithPassphrase } from '../../main/workspace/vault.ts';
import { testPassphrase } from '../support/test-core.ts';
import type { DrillOutcome } from './drill-outcome.ts';
import { cheapCost, type GroupInAFolder, groupInAFolder } from './group-in-a-folder.ts';
import { restoreBothWays } from './restore-both-ways.ts';

/** A workspace is worked in and killed this often before the next one begins: its whole chain is read every time. */
const killsOfOneWorkspace = 20;
/** Two processes are killed at a time, each in a folder of its own. */
const lanes = 2;

interface Tally {
  kills: number;
  acknowledged: number;
  restored: number;
  problems: string[];
}

/**
 * Starts the core in another process, lets it mark attendance, kills it with -9 at a random moment (also while it is
 * opening), and looks: it opens, the file is whole, every acknowledged mark is there, the chain and its anchor agree.
 */
export async function killWhileMarking(kills: number): Promise<DrillOutcome> {
  const group = await groupInAFolder();
  const root = mkdtempSync(join(tmpdir(), 'mezzo-kills-'));
  const tally: Tally = { kills: 0, acknowledged: 0, restored: 0, problems: [] };
  let begun = 0;
  async function lane(name: string): Promise<void> {
    for (let round = 0; begun < kills; round += 1) {
      const folder = join(root, `${name}-${round}`);
      group.copyTo(folder);
      let next = 1;
      for (let time = 0; time < killsOfOneWorkspace && begun < kills; time += 1) {
        begun += 1;
        next = await killOnce(group, folder, next, tally);
      }
      tally.problems.push(...(await restoreBothWays(folder, group.recoveryKey)));
      tally.restored += 2;
      rmSync(folder, { recursive: true, force: true });
    }
  }
  try {
    await Promise.all(Array.from({ length: lanes }, (_, place) => lane(`lane-${place}`)));
  } finally {
    rmSync(root, { recursive: true, force: true });
    group.remove();
  }
  const lost = tally.problems.filter((problem) => problem.startsWith('lost')).length;
  return {
    name: 'kill -9 while marking',
    did: `${tally.kills} kills, ${tally.acknowledged} marks acknowledged, ${lost} lost, ${tally.restored} restores compared`,
    problems: tally.problems,
  };
}

/** Answers the number that the next process starts with. */
async function killOnce(group: GroupInAFolder, folder: string, first: number, tally: Tally): Promise<number> {
  const { sessionIds, personIds } = group;
  const said = await workUntilKilled({ folder, first, sessionIds, personIds });
  tally.kills += 1;
  const numbers = said.filter((line) => /^\d+$/.test(line)).map(Number);
  const last = numbers.at(-1) ?? first - 1;
  tally.acknowledged += numbers.length;
  tally.problems.push(...(await problemsAfter(folder, numbers, last, group)));
  // the mark in flight may have been written: the next process goes on behind it
  return last + 2;
}

async function workUntilKilled(task: object): Promise<string[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'child-marks.ts'), JSON.stringify(task)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let complaints = '';
  child.stderr.on('data', (data: Buffer) => (complaints += data.toString()));
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once('close', (_code, signal) => resolve(signal)),
  );
  const firstWord = new Promise<void>((resolve) =>
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      resolve();
    }),
  );
  await Promise.race([firstWord, ended]);
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 120));
  child.kill('SIGKILL');
  if ((await ended) !== 'SIGKILL') throw new Error(`the process ended by itself: ${complaints}`);
  // a last line without its end was not said whole
  return said.split('\n').slice(0, -1);
}

async function problemsAfter(
  folder: string,
  numbers: readonly number[],
  last: number,
  group: GroupInAFolder,
): Promise<string[]> {
  const options = { now: () => new Date(), cost: cheapCost };
  let vault;
  try {
    // refuses a database that is behind its anchor
    vault = await unlockWithPassphrase(folder, testPassphrase, options);
  } catch (error) {
    return [`does not open after a kill: ${String(error)}`];
  }
  try {
    const problems: string[] = [];
    const { db, auditKey } = vault;
    if (db.pragma('integrity_check', { simple: true }) !== 'ok') problems.push('the file is not whole');
    if ((db.pragma('foreign_key_check') as unknown[]).length > 0) problems.push('a reference leads nowhere');
    const verdict = verifyChain(db, auditKey);
    if (!verdict.intact) problems.push(`the audit chain is broken at ${verdict.seq}`);
    const read = db
      .prepare<[string, string], string>('SELECT reason FROM attendance WHERE sessionId = ? AND personId = ?')
      .pluck();
    for (const number of numbers) {
      const { sessionIds, personIds } = group;
      const sessionId = sessionIds[number % sessionIds.length]!;
      const personId = personIds[Math.floor(number / sessionIds.length) % personIds.length]!;
      const found = Number(/^mark (\d+)$/.exec(read.get(sessionId, personId) ?? '')?.[1] ?? 0);
      if (found < number) problems.push(`lost: mark ${number}, found ${found}`);
    }
    const newest = Number(
      db.prepare('SELECT max(CAST(substr(reason, 6) AS INTEGER)) FROM attendance').pluck().get() ?? 0,
    );
    if (newest > last + 1) problems.push(`mark ${newest} is there, though ${last} was the last acknowledged`);
    const torn = db
      .prepare(
        `SELECT count(*) FROM sessions AS s WHERE s.state = 'planned'
         AND EXISTS (SELECT 1 FROM attendance AS a WHERE a.sessionId = s.id)`,
      )
      .pluck()
      .get();
    if (torn !== 0) problems.push('torn: a session has marks and is not held');
    return problems;
  } finally {
    vault.close();
  }
}
