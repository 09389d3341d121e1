import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { OpenWorkspace } from '../../main/services/open-workspace.ts';
import { addDays } from '../../shared/domain/local-time.ts';
import type { Progress } from '../../main/services/jobs.ts';
import { makeFile, takeIn } from '../support/hand-off-copies.ts';
import { drawFrom } from '../support/random-changes.ts';
import { makeGroup, makeTalk } from './dynamics.ts';
import { keptWorkspace } from './made-workspace.ts';
import { benchDoor, benchPassphrase } from './opened-door.ts';

/** Acts of the group that is handed over, and of the one it is held against. */
export const actsHandedOver = 100_000;
const actsOfSession = 2500;
/** As in a job: now and then the others are answered. */
const progress: Progress = { report: () => new Promise((resolve) => setImmediate(resolve)) };

export interface HandOffTime {
  what: string;
  /** Milliseconds. */
  time: number;
  /** The same of a tenth of the acts. */
  tenth: number;
}

export interface MeasuredHandOff {
  times: HandOffTime[];
  /** The longest while in which nothing else was answered, on the way out and in. */
  longestStop: number;
  bytes: number;
}

/** A group of 100,000 acts out for the first time, out again with nothing new, and into an empty workspace. */
export async function measureHandOff(): Promise<MeasuredHandOff> {
  const small = await measureOf(actsHandedOver / 10);
  const large = await measureOf(actsHandedOver);
  return {
    times: [
      { what: 'hand-off, first time out', time: large.out, tenth: small.out },
      { what: 'hand-off, out again', time: large.again, tenth: small.again },
      { what: 'hand-off, in', time: large.in, tenth: small.in },
      { what: 'hand-off, taken back', time: large.back, tenth: small.back },
    ],
    longestStop: large.longestStop,
    bytes: large.bytes,
  };
}

async function measureOf(acts: number) {
  const folder = await keptWorkspace({ handOff: acts }, (workspace, today) => fill(workspace, acts, today));
  const from = benchDoor(folder);
  await from.client.workspace.unlock({ passphrase: benchPassphrase, acceptAnchor: false });
  const root = mkdtempSync(join(tmpdir(), 'mezzo-bench-'));
  const to = benchDoor(join(root, 'workspace'));
  const delay = monitorEventLoopDelay({ resolution: 5 });
  try {
    await to.client.workspace.create({ ownerName: 'T', ownerCredentials: '', passphrase: benchPassphrase });
    const groupId = (await from.client.groups.list())[0]!.id;
    const workspace = from.door.requireOpen();
    // The kept workspace was perhaps handed over by an earlier run.
    for (const table of ['handOffRows', 'handOffs', 'handOffCopy']) workspace.db.exec(`DELETE FROM ${table}`);
    delay.enable();
    const [out, bytes] = await timed(() => makeFile(workspace, groupId, undefined, progress));
    const [again] = await timed(() => makeFile(workspace, groupId, undefined, progress));
    const [taken] = await timed(() => takeIn(to.door.requireOpen(), bytes, {}, progress));
    delay.disable();
    // One step like any other, in which nothing else is answered.
    const [back] = await timed(() => to.client.undo.undo({ step: null }));
    return { out, again, in: taken, back, longestStop: delay.max / 1e6, bytes: bytes.length };
  } finally {
    await from.door.close();
    await to.door.close();
    rmSync(root, { recursive: true, force: true });
  }
}

async function timed<Result>(work: () => Promise<Result>): Promise<[number, Result]> {
  const started = performance.now();
  const result = await work();
  return [performance.now() - started, result];
}

function fill(workspace: OpenWorkspace, acts: number, today: string): void {
  const draw = drawFrom(20_260_402);
  const begin = addDays(today, -7 * (acts / actsOfSession));
  const { groupId, leader, members } = makeGroup(workspace, 0, begin);
  for (let week = 0; week < acts / actsOfSession; week += 1)
    makeTalk(workspace, draw, {
      groupId,
      leader,
      members,
      date: addDays(begin, 7 * week),
      count: actsOfSession,
    });
}
