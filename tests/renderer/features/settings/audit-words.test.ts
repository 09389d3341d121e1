import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { auditDetail } from '../../../../renderer/features/settings/audit-detail.ts';
import { auditAction, auditObject } from '../../../../renderer/features/settings/audit-words.ts';
import { readSection } from '../../../../renderer/features/settings/sections.ts';
import { listTimeZones } from '../../../../renderer/features/settings/time-zones.ts';
import { startLanguages, t } from '../../../../renderer/i18n/language.ts';

const main = fileURLToPath(new URL('../../../../main', import.meta.url));
const sources = ['services', 'workspace', 'db']
  .flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: main }))
  .map((file) => readFileSync(`${main}/${file}`, 'utf8'))
  .join('\n');

/** Every name that the core writes into the log, as it stands in its sources. */
function listActions(): string[] {
  const written = [...sources.matchAll(/action: '([\w.-]+)'/g)].map(([, action]) => action!);
  const handedOn = ['attendance.mark', 'attendance.clear', 'passphrase.changed', 'recovery-key.replaced'];
  const untrash = ['group', 'person', 'session', 'facilitator'].map((kind) => `${kind}.untrash`);
  const looks = [...sources.matchAll(/noteView\(workspace, '(\w+)'/g)].map(([, kind]) => `${kind}.view`);
  const outputs = ['print', 'pdf', 'file'].map((what) => `output.${what}`);
  return [...new Set([...written, ...handedOn, ...untrash, ...looks, ...outputs, 'undo', 'redo'])];
}

beforeAll(async () => {
  await startLanguages();
});

describe('the audit log in words', () => {
  test('finds what the core writes', () => {
    expect(listActions().length).toBeGreaterThan(45);
    expect(listActions()).toContain('workspace.unlocked');
  });

  test.each(listActions())('%s is said in words', (action) => {
    expect(auditAction(action, t)).not.toBe(action);
  });

  test('every kind of object is said in words', () => {
    const kinds = new Set([...sources.matchAll(/objectType: '(\w+)'/g)].map(([, kind]) => kind!));
    for (const kind of kinds) expect(auditObject(kind, t), kind).not.toBe(kind);
  });

  test('a name that only a later Mezzo knows stands as it is', () => {
    expect(auditAction('later.thing', t)).toBe('later.thing');
  });
});

describe('the figures of an entry', () => {
  test('are told by name, lists by how many they hold, hashes and ids not at all', () => {
    const detail = { people: 4, scope: 'this', times: ['a', 'b', 'c'], anchorHash: 'f00', backupId: 'x' };
    expect(auditDetail(JSON.stringify(detail))).toBe('people 4, scope this, times 3');
  });

  test('are nothing where there are none, and as they are where they are no object', () => {
    expect(auditDetail(null)).toBe('');
    expect(auditDetail('{}')).toBe('');
    expect(auditDetail('plain words')).toBe('plain words');
  });
});

test('an address of no section leads to the first', () => {
  expect(readSection('audit')).toBe('audit');
  expect(readSection('elsewhere')).toBe('general');
});

test('the list of time zones has the one that is set, whatever this machine calls it', () => {
  const zones = listTimeZones('Asia/Calcutta').map(({ value }) => value);
  expect(zones).toContain('Asia/Calcutta');
  expect(zones).toContain('UTC');
  expect(new Set(zones).size).toBe(zones.length);
});
