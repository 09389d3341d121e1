import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  changePassphrase,
  createVault,
  describeFolder,
  newRecoveryKey,
  openPractice,
  unlockWithPassphrase,
} from '../../../main/workspace/vault.ts';
import {
  allFiles,
  keep,
  newWorkspace,
  otherPassphrase,
  passphrase,
  refusal,
  temporaryFolder,
  vaultOptions,
  work,
} from './workspace-folder.ts';

const options = vaultOptions();
const now = options.now;

describe('making a workspace', () => {
  it('leaves an open workspace, a recovery key and the files of the security notes', async () => {
    const { folder, vault, recoveryKey } = await newWorkspace();
    expect(recoveryKey).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(vault.db.prepare('SELECT kind, name FROM workspace_info').get()).toEqual({
      kind: 'real',
      name: 'Lincoln School',
    });
    vault.close();
    const names = allFiles(folder).map((file) => path.relative(folder, file));
    expect(names.sort()).toEqual([
      'workspace.anchor.json',
      'workspace.db',
      'workspace.keys.json',
      'workspace.keys.previous.json',
    ]);
  });

  it('lets only its owner in', async () => {
    const { folder, vault } = await newWorkspace();
    work(vault, 3);
    vault.close();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    for (const file of allFiles(folder).filter((each) => each.endsWith('.json'))) {
      expect(statSync(file).mode & 0o777, file).toBe(0o600);
    }
  });

  it('refuses a weak passphrase before anything is written', async () => {
    const folder = path.join(temporaryFolder(), 'records');
    const create = () => createVault(folder, { ...options, kind: 'real', name: 'X', passphrase: 'short' });
    expect(await refusal('WEAK_PASSPHRASE', create)).toEqual({ hint: 'too-short' });
    expect(existsSync(folder)).toBe(false);
  });

  it('refuses a folder that has a workspace, or other things, in it', async () => {
    const { folder } = await newWorkspace();
    const create = (where: string) => createVault(where, { ...options, kind: 'real', name: 'X', passphrase });
    await refusal('WORKSPACE_EXISTS', () => create(folder));
    const occupied = temporaryFolder();
    writeFileSync(path.join(occupied, 'thesis.docx'), 'years of work');
    expect(describeFolder(occupied, now()).state).toBe('occupied');
    await refusal('FOLDER_NOT_EMPTY', () => create(occupied));
    expect(readFileSync(path.join(occupied, 'thesis.docx'), 'utf8')).toBe('years of work');
  });

  it('is possible where only a practice workspace and a log stand', async () => {
    const folder = temporaryFolder();
    const practice = await createVault(path.join(folder, 'practice'), {
      ...options,
      kind: 'practice',
      name: 'P',
    });
    practice.vault.close();
    writeFileSync(path.join(folder, 'mezzo.log'), '');
    expect(describeFolder(folder, now()).state).toBe('absent');
    keep((await createVault(folder, { ...options, kind: 'real', name: 'X', passphrase })).vault);
    expect(existsSync(path.join(folder, 'practice', 'workspace.db'))).toBe(true);
  });

  it('can be done again where it was cut off, and never clears a workspace that was finished', async () => {
    const cutOff = temporaryFolder();
    mkdirSync(path.join(cutOff, '.mezzo-creating'));
    writeFileSync(path.join(cutOff, 'workspace.db'), 'half');
    expect(describeFolder(cutOff, now()).state).toBe('absent');
    keep((await createVault(cutOff, { ...options, kind: 'real', name: 'X', passphrase })).vault);

    const { folder, vault } = await newWorkspace();
    vault.close();
    mkdirSync(path.join(folder, '.mezzo-creating'));
    await refusal('WORKSPACE_EXISTS', () =>
      createVault(folder, { ...options, kind: 'real', name: 'X', passphrase }),
    );
    keep(await unlockWithPassphrase(folder, passphrase, options));
    expect(existsSync(path.join(folder, '.mezzo-creating'))).toBe(false);
  });
});

describe('a practice workspace', () => {
  async function newPractice() {
    const folder = path.join(temporaryFolder(), 'practice');
    const { vault, recoveryKey } = await createVault(folder, {
      ...options,
      kind: 'practice',
      name: 'Practice',
    });
    return { folder, vault: keep(vault), recoveryKey };
  }

  it('opens without a passphrase and has no recovery key', async () => {
    const { folder, vault, recoveryKey } = await newPractice();
    expect(recoveryKey).toBeNull();
    vault.close();
    expect(describeFolder(folder, now())).toMatchObject({ state: 'locked', kind: 'practice' });
    expect(keep(openPractice(folder, options)).kind).toBe('practice');
  });

  it('never opens a real workspace', async () => {
    const { folder, vault } = await newWorkspace();
    vault.close();
    await refusal('PRACTICE_ONLY', () => openPractice(folder, options));
  });

  it('has no passphrase to change', async () => {
    const { vault } = await newPractice();
    await refusal('NOT_IN_PRACTICE', () => changePassphrase(vault, '', otherPassphrase, options));
    await refusal('NOT_IN_PRACTICE', () => newRecoveryKey(vault, options));
  });
});
