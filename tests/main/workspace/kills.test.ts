import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyChain } from '../../../main/db/audit-chain.ts';
import { drillBackup, listBackups, makeBackup } from '../../../main/workspace/backups.ts';
import {
  createVault,
  describeFolder,
  unlockWithPassphrase,
  type Vault,
} from '../../../main/workspace/vault.ts';
import { filesOf } from '../../../main/workspace/workspace-files.ts';
import {
  cheap,
  keep,
  newWorkspace,
  otherPassphrase,
  passphrase,
  temporaryFolder,
  vaultOptions,
} from './workspace-folder.ts';

const options = vaultOptions();
/** How often each kind of work is killed. Drills set it higher. */
const kills = Number(process.env['MEZZO_KILLS'] ?? 5);
const timeout = 20_000 + kills * 4000;

type Work = 'create' | 'passphrase' | 'write' | 'backup' | 'restore';

/** Starts the work in another process, kills it with -9 some milliseconds in, and answers with what it had said. */
async function killDuring(work: Work, folder: string, within: number): Promise<string[]> {
  const script = path.join(import.meta.dirname, 'child-until-killed.ts');
  const environment = {
    ...process.env,
    MEZZO_WORK: work,
    MEZZO_FOLDER: folder,
    MEZZO_PASSPHRASE: passphrase,
    MEZZO_OTHER: otherPassphrase,
    MEZZO_COST: JSON.stringify(cheap),
  };
  const child = spawn(process.execPath, [script], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let complaints = '';
  child.stderr.on('data', (data: Buffer) => (complaints += data.toString()));
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once('close', (_, signal) => resolve(signal)),
  );
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      resolve();
    });
    child.once('close', () => resolve());
  });
  await new Promise((resolve) => setTimeout(resolve, Math.random() * within));
  child.kill('SIGKILL');
  expect(await ended, complaints).toBe('SIGKILL');
  // A last line without its end was not acknowledged.
  return said.split('\n').slice(0, -1);
}

async function openWithEither(folder: string): Promise<Vault> {
  const first = await unlockWithPassphrase(folder, passphrase, options).catch(() => null);
  return keep(first ?? (await unlockWithPassphrase(folder, otherPassphrase, options)));
}

describe(`killed with -9, ${kills} times each`, () => {
  it(
    'while a passphrase is changed, the workspace always opens, with the old one or the new one',
    async () => {
      const { folder, vault } = await newWorkspace();
      vault.close();
      for (let kill = 0; kill < kills; kill += 1) {
        await killDuring('passphrase', folder, 60);
        const opened = await openWithEither(folder);
        expect(verifyChain(opened.db, opened.auditKey).intact).toBe(true);
        opened.close();
        expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
      }
    },
    timeout,
  );

  it(
    'while writing, nothing acknowledged is lost, nothing is half there, and no alarm is raised',
    async () => {
      const { folder, vault } = await newWorkspace();
      vault.close();
      let acknowledged = 0;
      for (let kill = 0; kill < kills; kill += 1) {
        const said = await killDuring('write', folder, 250);
        acknowledged = Math.max(acknowledged, ...said.map(Number).filter((number) => number > 0));
        const opened = await openWithEither(folder);
        const rows = Number(
          opened.db.prepare("SELECT count(*) FROM settings WHERE id LIKE 'kill-%'").pluck().get(),
        );
        expect(rows).toBeGreaterThanOrEqual(acknowledged);
        const noted = opened.db
          .prepare("SELECT count(*) FROM audit WHERE action = 'settings.update'")
          .pluck()
          .get();
        expect(noted).toBe(rows);
        expect(verifyChain(opened.db, opened.auditKey).intact).toBe(true);
        opened.close();
      }
      expect(acknowledged).toBeGreaterThan(kills);
    },
    timeout,
  );

  it(
    'while a workspace is made, the folder is empty for us or holds a whole one',
    async () => {
      const folder = path.join(temporaryFolder(), 'records');
      for (let kill = 0; kill < kills; kill += 1) {
        await killDuring('create', folder, 30);
        const { state } = describeFolder(folder, options.now());
        // The child empties the folder after each round; killed in that, any part may be left.
        if (
          state === 'locked' &&
          existsSync(filesOf(folder).anchor) &&
          existsSync(filesOf(folder).previousKeys)
        ) {
          (await openWithEither(folder)).close();
        }
        if (state === 'absent') {
          const made = await createVault(folder, { ...options, kind: 'real', name: 'X', passphrase });
          keep(made.vault).close();
          (await openWithEither(folder)).close();
        }
        rmSync(folder, { recursive: true, force: true });
      }
    },
    timeout,
  );

  it(
    'while backing up and pruning, every listed backup passes the drill and the acknowledged ones are there',
    async () => {
      const { folder, vault } = await newWorkspace();
      vault.close();
      for (let kill = 0; kill < kills; kill += 1) {
        const said = (await killDuring('backup', folder, 150)).filter((word) => word !== 'begin');
        const listed = listBackups(folder);
        // The newest are never pruned; one more may have been finished without having been said.
        for (const id of said.slice(-3)) expect(listed.map((each) => each.id)).toContain(id);
        for (const each of listed.slice(0, 3)) {
          expect(await drillBackup(each.path, { passphrase }, options.now())).toMatchObject({ sound: true });
        }
        (await openWithEither(folder)).close();
      }
    },
    timeout,
  );

  it(
    'while restoring over the present, it is the present one or the restored one, whole',
    async () => {
      const { folder, vault } = await newWorkspace();
      makeBackup(vault, { now: options.now, reason: 'on-demand' });
      vault.close();
      for (let kill = 0; kill < kills; kill += 1) {
        await killDuring('restore', folder, 200);
        const opened = await openWithEither(folder);
        expect(verifyChain(opened.db, opened.auditKey).intact).toBe(true);
        expect(opened.db.pragma('integrity_check', { simple: true })).toBe('ok');
        opened.close();
        expect(readdirSync(folder).filter((name) => name.startsWith('.mezzo'))).toEqual([]);
      }
    },
    timeout,
  );
});
