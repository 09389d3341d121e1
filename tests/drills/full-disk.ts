import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTestCore, testPassphrase } from '../support/test-core.ts';
import type { DrillOutcome } from './drill-outcome.ts';
import { type GroupInAFolder, groupInAFolder } from './group-in-a-folder.ts';

const present = (number: number) => ({
  status: 'excused' as const,
  minutes: null,
  reason: `mark ${number} `.padEnd(180, 'x'),
});

/** A small file system of its own, where the machine lets us have one; else why not. */
function smallDisk(): { place: string; remount(how: 'ro' | 'rw'): void; remove(): void } | string {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return 'a file system of its own needs root on Linux';
  const place = mkdtempSync(join(tmpdir(), 'mezzo-small-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', place], { stdio: 'ignore' });
  } catch {
    rmSync(place, { recursive: true });
    return 'this machine does not let us mount a small file system';
  }
  return {
    place,
    remount: (how) =>
      void execFileSync('mount', ['-o', `remount,${how},size=6m`, place], { stdio: 'ignore' }),
    remove() {
      execFileSync('umount', ['-l', place], { stdio: 'ignore' });
      rmSync(place, { recursive: true, force: true });
    },
  };
}

type Core = Awaited<ReturnType<typeof openTestCore>>;

/** Marks until the core refuses; answers how many were acknowledged and with which code it ended. */
async function markUntilRefused(
  core: Core,
  group: GroupInAFolder,
  most: number,
): Promise<{ acknowledged: number; code: string }> {
  for (let number = 0; number < most; number += 1) {
    try {
      await core.client.attendance.mark({
        sessionId: group.sessionIds[number % 12]!,
        personId: group.personIds[Math.floor(number / 12) % 12]!,
        mark: present(number),
      });
    } catch (error) {
      return { acknowledged: number, code: (error as { code?: string }).code ?? String(error) };
    }
  }
  return { acknowledged: most, code: 'never refused' };
}

/** On a disk that is full each change is refused in one clear way, reads go on, and nothing acknowledged is lost. */
export async function diskFull(): Promise<DrillOutcome> {
  const name = 'disk full';
  const disk = smallDisk();
  if (typeof disk === 'string') return { name, did: '', problems: [], skipped: disk };
  const group = await groupInAFolder();
  const problems: string[] = [];
  const expectThat = (holds: boolean, what: string) => void (holds || problems.push(what));
  let marks = 0;
  try {
    const folder = join(disk.place, 'workspace');
    group.copyTo(folder);
    const core = await openTestCore({ workspaceDir: folder, door: 'shut', now: new Date().toISOString() });
    await core.client.workspace.unlock({ passphrase: testPassphrase, acceptAnchor: false });
    const balloon = join(disk.place, 'balloon');
    const free = statfsSync(disk.place);
    writeFileSync(balloon, Buffer.alloc(Math.max(0, (free.bavail - 90) * free.bsize)));

    const { acknowledged, code } = await markUntilRefused(core, group, 5000);
    marks = acknowledged;
    expectThat(code === 'DISK_FULL', `the first refusal was ${code}`);
    expectThat(acknowledged > 0, 'nothing could be written at all');
    const again = await markUntilRefused(core, group, 1);
    expectThat(['DISK_FULL', 'never refused'].includes(again.code), `then ${again.code}`);
    const read = await core.client.attendance.register({ groupId: group.groupId });
    expectThat(
      read.summary.recorded >= Math.min(acknowledged, 144),
      'a mark is missing while the disk is full',
    );
    await core.client.audit
      .list(everyEntry)
      .catch((error: unknown) => problems.push(`the log: ${String(error)}`));
    await core.core.lock('user');
    expectThat((await core.client.workspace.status()).state === 'locked', 'a full disk kept it from locking');

    rmSync(balloon);
    await core.client.workspace.unlock({ passphrase: testPassphrase, acceptAnchor: false });
    const after = await core.client.attendance.register({ groupId: group.groupId });
    expectThat(after.summary.recorded >= Math.min(acknowledged, 144), 'a mark was lost');
    expectThat((await core.client.audit.verify()).intact, 'the audit chain is broken');
    expectThat((await markUntilRefused(core, group, 12)).code === 'never refused', 'it does not write again');
    await core.remove();
  } finally {
    disk.remove();
    group.remove();
  }
  return { name, did: `${marks} marks until it was full, refused, read, locked, opened again`, problems };
}

/** In a folder that became read-only nothing is opened for work, and what was open refuses in one clear way. */
export async function readOnlyFolder(): Promise<DrillOutcome> {
  const name = 'read-only folder';
  const disk = smallDisk();
  if (typeof disk === 'string') return { name, did: '', problems: [], skipped: disk };
  const group = await groupInAFolder();
  const problems: string[] = [];
  const expectThat = (holds: boolean, what: string) => void (holds || problems.push(what));
  try {
    const folder = join(disk.place, 'workspace');
    group.copyTo(folder);
    disk.remount('ro');
    const core = await openTestCore({ workspaceDir: folder, door: 'shut', now: new Date().toISOString() });
    const opened = await core.client.workspace
      .unlock({ passphrase: testPassphrase, acceptAnchor: false })
      .then(() => 'opened')
      .catch((error: { code?: string }) => error.code ?? String(error));
    expectThat(opened === 'READ_ONLY_FOLDER', `opening said ${opened}`);
    const status = await core.client.workspace.status();
    expectThat(['locked', 'unusable'].includes(status.state), `then it is ${status.state}`);
    disk.remount('rw');
    await core.client.workspace.unlock({ passphrase: testPassphrase, acceptAnchor: false });
    expectThat((await markUntilRefused(core, group, 3)).code === 'never refused', 'it does not write again');
    await core.remove();
  } finally {
    disk.remove();
    group.remove();
  }
  return { name, did: 'opening refused, then opened when it could be written', problems };
}

const everyEntry = {
  from: null,
  to: null,
  action: null,
  objectType: null,
  text: '',
  beforeSeq: null,
  limit: 20,
};
