import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { openTestCore, testPassphrase } from '../support/test-core.ts';

/**
 * Backs a workspace up and restores it into new folders, once with nothing but the passphrase and once with nothing
 * but the recovery key. Answers what was not as before.
 */
export async function restoreBothWays(folder: string, recoveryKey: string): Promise<string[]> {
  const problems: string[] = [];
  const root = mkdtempSync(join(tmpdir(), 'mezzo-restored-'));
  const now = new Date().toISOString();
  const core = await openTestCore({ workspaceDir: folder, door: 'shut', now });
  try {
    await core.client.workspace.unlock({ passphrase: testPassphrase, acceptAnchor: false });
    const before = await whatIsThere(core.client);
    const { id } = await core.client.backups.make();
    const keys = [
      { by: 'passphrase', passphrase: testPassphrase },
      { by: 'recovery-key', recoveryKey },
    ] as const;
    for (const key of keys) {
      await core.core.lock('user');
      await core.client.workspace.openFolder({ folder });
      const place = join(root, key.by);
      await core.client.backups.restore({ id, into: { place: 'folder', folder: place }, key });
      if (!isDeepStrictEqual(await whatIsThere(core.client), before))
        problems.push(`restored by ${key.by}, something is not as before`);
    }
  } catch (error) {
    problems.push(`backup or restore failed: ${String(error)}`);
  } finally {
    await core.remove();
    rmSync(root, { recursive: true, force: true });
  }
  return problems;
}

async function whatIsThere(client: Awaited<ReturnType<typeof openTestCore>>['client']): Promise<unknown> {
  const groups = await client.groups.list();
  const registers = [];
  for (const { id } of groups) registers.push(await client.attendance.register({ groupId: id }));
  return { groups, registers, people: await client.people.list(), settings: await client.settings.get() };
}
