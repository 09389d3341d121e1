import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect } from 'vitest';
import { MezzoError, type FailureCode } from '../../../shared/contract/failures.ts';
import { appendAudit } from '../../../main/db/audit-chain.ts';
import { createVault, type Vault, type VaultOptions } from '../../../main/workspace/vault.ts';

export const passphrase = 'four lemons sing softly';
export const otherPassphrase = 'seven quiet rivers turning';

/** A guess costs next to nothing, so that tests can make hundreds. */
export const cheap = { memory: 64, passes: 1, lanes: 1 };

const folders: string[] = [];
const vaults: Vault[] = [];

afterEach(() => {
  for (const vault of vaults.splice(0)) vault.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is removed after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'mezzo-vault-'));
  folders.push(folder);
  return folder;
}

/** A clock that the test moves by hand, and the options of a vault that goes by it. */
export function handClock(start = '2026-03-02T09:00:00.000Z') {
  let time = Date.parse(start);
  return {
    now: () => new Date(time),
    wait(seconds: number) {
      time += seconds * 1000;
    },
  };
}

export function vaultOptions(now: () => Date = () => new Date()): VaultOptions {
  return { now, cost: cheap };
}

/** A vault that is closed after the test at the latest. */
export function keep(vault: Vault): Vault {
  vaults.push(vault);
  return vault;
}

/** A new workspace with a passphrase, in a folder of its own. */
export async function newWorkspace(now?: () => Date) {
  const folder = path.join(temporaryFolder(), 'records');
  const options = { ...vaultOptions(now), kind: 'real' as const, name: 'Lincoln School', passphrase };
  const { vault, recoveryKey } = await createVault(folder, options);
  if (recoveryKey === null) throw new Error('a real workspace has a recovery key');
  return { folder, vault: keep(vault), recoveryKey };
}

/** Writes a number of settings, each with its audit entry: stands for a day's work. */
export function work(vault: Vault, changes: number, text = 'value'): void {
  const write = vault.db.transaction((number: number) => {
    vault.db.prepare('INSERT OR REPLACE INTO settings (id, value) VALUES (?, ?)').run(`work-${number}`, text);
    const about = {
      actor: 'owner',
      action: 'settings.update',
      objectType: 'settings',
      objectId: `work-${number}`,
    };
    appendAudit(vault.db, vault.auditKey, { ...about, at: '2026-03-02T10:00:00.000Z', detail: { number } });
  });
  for (let number = 1; number <= changes; number += 1) write(number);
}

/** Waits for a refusal and answers with its details. */
export async function refusal(code: FailureCode, attempt: () => unknown) {
  let caught: unknown = null;
  try {
    await attempt();
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(MezzoError);
  if (!(caught instanceof MezzoError)) throw new Error('not refused');
  expect(caught.code).toBe(code);
  return caught.details;
}

/** Every file under a folder. */
export function allFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile());
}

/** Turns one bit of a file. */
export function flipBit(file: string, at: number, bit = 0): void {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
  writeFileSync(file, bytes);
}
