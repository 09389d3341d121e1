import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  findKeys,
  parseKeyFile,
  replaceKeyFile,
  readKeyFile,
  serializeKeyFile,
  type KeyFile,
} from '../../../main/workspace/key-file.ts';
import { openSlots } from '../../../main/workspace/key-slots.ts';
import { describeFolder, openPractice, unlockWithPassphrase } from '../../../main/workspace/vault.ts';
import { MezzoError } from '../../../shared/contract/failures.ts';
import { filesOf } from '../../../main/workspace/workspace-files.ts';
import { keep, newWorkspace, passphrase, refusal, vaultOptions } from './workspace-folder.ts';

const options = vaultOptions();

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** Every place in the file where a single value stands. */
function leaves(value: Json, at: (string | number)[] = []): (string | number)[][] {
  if (Array.isArray(value)) return value.flatMap((each, index) => leaves(each, [...at, index]));
  if (value !== null && typeof value === 'object') {
    return Object.entries(value).flatMap(([name, each]) => leaves(each, [...at, name]));
  }
  return [at];
}

function changed(value: Json, at: readonly (string | number)[], change: (leaf: Json) => Json): Json {
  const [first, ...rest] = at;
  if (first === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((each, index) => (index === first ? changed(each, rest, change) : each));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, name === first ? changed(each, rest, change) : each]),
  );
}

/** One bit of a value: of a letter at any place, or of a number. */
function flips(leaf: Json): Json[] {
  if (typeof leaf === 'number') return [leaf ^ 1, leaf ^ 2];
  if (typeof leaf !== 'string') return [];
  return [0, Math.floor(leaf.length / 2), leaf.length - 1].map((place) => {
    const code = leaf.charCodeAt(place) ^ 1;
    return leaf.slice(0, place) + String.fromCharCode(code) + leaf.slice(place + 1);
  });
}

/** As an attacker would: with the checksum made right again. */
function withChecksum(content: Json): string {
  const checksum = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return JSON.stringify({ content, checksum });
}

describe('the key file', () => {
  it('comes back as it was written', async () => {
    const { folder } = await newWorkspace();
    const text = readFileSync(filesOf(folder).keys, 'utf8');
    expect(serializeKeyFile(parseKeyFile(text))).toBe(text);
  });

  it('holds neither the data key nor the name of the workspace', async () => {
    const { folder, vault } = await newWorkspace();
    const text = readFileSync(filesOf(folder).keys, 'utf8');
    expect(text).not.toContain(vault.dataKey.toString('hex'));
    expect(text).not.toContain('Lincoln');
    expect(text).toContain('"argon2id"');
  });

  it('opens neither slot after one bit is turned in any field of it, even when the checksum is made right', async () => {
    const { folder, vault, recoveryKey } = await newWorkspace();
    const dataKey = vault.dataKey.toString('hex');
    const content = JSON.parse(readFileSync(filesOf(folder).keys, 'utf8')).content as Json;
    let tried = 0;
    for (const at of leaves(content)) {
      const ofSlot = at[0] === 'slots' ? at[1] : null;
      for (const flipped of flips(leafAt(content, at))) {
        const text = withChecksum(changed(content, at, () => flipped));
        for (const [slot, secret] of [
          [0, { passphrase }],
          [1, { recoveryKey }],
        ] as const) {
          if (ofSlot !== null && ofSlot !== slot) continue;
          const found = await outcomeOf(text, secret);
          expect(found, `${at.join('.')} = ${String(flipped)}`).toMatch(
            /^(DAMAGED_KEYS|WRONG_PASSPHRASE|WRONG_RECOVERY_KEY|NEWER_WORKSPACE)$/,
          );
          expect(found).not.toBe(dataKey);
          tried += 1;
        }
      }
    }
    expect(tried).toBeGreaterThan(60);
    expect(await outcomeOf(withChecksum(content), { passphrase })).toBe(dataKey);
  });

  it('tells rot from a wrong passphrase by its checksum', async () => {
    const { folder } = await newWorkspace();
    const text = readFileSync(filesOf(folder).keys, 'utf8');
    const rotten = text.replace(
      /"wrapped": "(.)/,
      (_, letter: string) => `"wrapped": "${letter === 'a' ? 'b' : 'a'}`,
    );
    expect(rotten).not.toBe(text);
    await refusal('DAMAGED_KEYS', () => parseKeyFile(rotten));
  });

  it.each(['', '{', '[]', 'null', '{"content":{},"checksum":"00"}', '\u0000\u0001'])(
    'refuses %j',
    async (text) => {
      await refusal('DAMAGED_KEYS', () => parseKeyFile(text));
    },
  );

  it('of a later Mezzo is refused by its version', async () => {
    const content = { format: 'mezzo-keys', version: 2, anything: true };
    expect(await refusal('NEWER_WORKSPACE', () => parseKeyFile(withChecksum(content)))).toMatchObject({
      fileVersion: 2,
    });
  });

  it('cannot ask for more memory than the machine has', async () => {
    const { folder } = await newWorkspace();
    const content = JSON.parse(readFileSync(filesOf(folder).keys, 'utf8')).content as Json;
    const huge = changed(content, ['slots', 0, 'stretch', 'memory'], () => 64 * 1024 * 1024);
    await refusal('DAMAGED_KEYS', () => parseKeyFile(withChecksum(huge)));
  });

  it('is replaced by its previous copy when it is damaged, and the audit log says so', async () => {
    const { folder, vault } = await newWorkspace();
    vault.close();
    const files = filesOf(folder);
    writeFileSync(files.keys, 'rot');
    expect(describeFolder(folder, options.now()).state).toBe('locked');
    const again = keep(await unlockWithPassphrase(folder, passphrase, options));
    expect(readKeyFile(files.keys).workspaceId).toBe(again.workspaceId);
    const noted = again.db
      .prepare("SELECT count(*) FROM audit WHERE action LIKE 'keys.restored%'")
      .pluck()
      .get();
    expect(noted).toBe(1);
  });

  it('never takes the place of its good copy while it is damaged', async () => {
    const { folder, vault } = await newWorkspace();
    vault.close();
    const files = filesOf(folder);
    const good = readFileSync(files.previousKeys, 'utf8');
    const { keys } = findKeys(files);
    writeFileSync(files.keys, 'rot');
    replaceKeyFile(files, keys);
    expect(readFileSync(files.previousKeys, 'utf8')).toBe(good);
    expect(readFileSync(files.keys, 'utf8')).toBe(good);
  });

  it('is called damaged when the copy is gone too', async () => {
    const { folder, vault } = await newWorkspace();
    vault.close();
    const files = filesOf(folder);
    writeFileSync(files.keys, 'rot');
    writeFileSync(files.previousKeys, 'rot');
    expect(describeFolder(folder, options.now()).state).toBe('damaged-keys');
    await refusal('DAMAGED_KEYS', () => unlockWithPassphrase(folder, passphrase, options));
  });

  it('with an open key in it is refused for a real workspace, whatever the file says of itself', async () => {
    const { folder, vault } = await newWorkspace();
    const dataKey = vault.dataKey.toString('hex');
    vault.close();
    const files = filesOf(folder);
    const { keys } = findKeys(files);
    const open = { id: 'practice', type: 'practice' as const, createdAt: keys.createdAt, dataKey };
    const mixed: KeyFile = { ...keys, slots: [...keys.slots, open] };
    await refusal('DAMAGED_KEYS', () => parseKeyFile(serializeKeyFile(mixed)));
    // Even with the true key in the clear and a file that says "practice", the database knows better.
    writeFileSync(files.keys, serializeKeyFile({ ...keys, kind: 'practice', slots: [open] }));
    await refusal('NOT_A_WORKSPACE', () => openPractice(folder, options));
  });
});

function leafAt(value: Json, at: readonly (string | number)[]): Json {
  let leaf: Json = null;
  changed(value, at, (found) => (leaf = found));
  return leaf;
}

async function outcomeOf(
  text: string,
  secret: { passphrase: string } | { recoveryKey: string },
): Promise<string> {
  try {
    return (await openSlots(parseKeyFile(text), secret)).toString('hex');
  } catch (error) {
    if (error instanceof MezzoError) return error.code;
    throw error;
  }
}
