import { expect, test } from 'vitest';
import type { WorkspaceStatus } from '../../../../shared/contract/workspace.ts';
import {
  failureOfState,
  isAnchorAlarm,
  isTrouble,
  waysOn,
} from '../../../../renderer/features/unlock/folder-states.ts';
import { secondsUntil } from '../../../../renderer/features/unlock/use-seconds-until.ts';

const states: Record<string, string> = {
  occupied: 'FOLDER_NOT_EMPTY',
  'open-elsewhere': 'ALREADY_OPEN',
  'damaged-keys': 'DAMAGED_KEYS',
  'missing-database': 'DAMAGED_DATABASE',
  'not-encrypted': 'NOT_A_WORKSPACE',
  newer: 'NEWER_WORKSPACE',
};

test.each(Object.entries(states))('a folder that is %s is told in the words of %s', (state, code) => {
  const status = { state: state as WorkspaceStatus['state'], problem: null };
  expect(failureOfState(status).code).toBe(code);
});

test('an unusable folder is told in the words of its own problem, an unknown one as a fault of the disk', () => {
  const unusable = (code: string) =>
    failureOfState({ state: 'unusable', problem: { code, details: { folder: '/x' } } });
  expect(unusable('SYNCED_FOLDER')).toEqual({ code: 'SYNCED_FOLDER', details: { folder: '/x' } });
  expect(unusable('SOMETHING_LATER').code).toBe('FILE_SYSTEM');
});

test('a damaged database can be restored or salvaged; one that is gone leaves nothing to salvage', () => {
  expect(waysOn({ code: 'DAMAGED_DATABASE', details: {} })).toEqual({
    tryAgain: false,
    restore: true,
    salvage: true,
  });
  expect(waysOn({ code: 'DAMAGED_DATABASE', details: { missing: true } }).salvage).toBe(false);
});

test('what may pass by itself offers another try, and nothing that would replace records', () => {
  for (const code of ['ALREADY_OPEN', 'DISK_FULL', 'READ_ONLY_FOLDER'] as const)
    expect(waysOn({ code, details: {} })).toEqual({ tryAgain: true, restore: false, salvage: false });
});

test('a newer workspace is never replaced by an older backup from here', () => {
  expect(waysOn({ code: 'NEWER_WORKSPACE', details: {} })).toEqual({
    tryAgain: false,
    restore: false,
    salvage: false,
  });
});

test('a wrong passphrase keeps one at the field, damage leads to the ways on, the alarms can be accepted', () => {
  expect(isTrouble({ code: 'WRONG_PASSPHRASE', details: {} })).toBe(false);
  expect(isTrouble({ code: 'WAIT_BEFORE_RETRY', details: {} })).toBe(false);
  expect(isTrouble({ code: 'DAMAGED_DATABASE', details: {} })).toBe(true);
  for (const code of ['BEHIND_ANCHOR', 'DAMAGED_ANCHOR'] as const) {
    expect(isAnchorAlarm({ code, details: {} })).toBe(true);
    expect(isTrouble({ code, details: {} })).toBe(false);
  }
});

test('the wait is counted in whole seconds, never below none', () => {
  const now = Date.parse('2026-03-12T15:00:00.000Z');
  expect(secondsUntil('2026-03-12T15:00:04.200Z', now)).toBe(5);
  expect(secondsUntil('2026-03-12T15:00:00.001Z', now)).toBe(1);
  expect(secondsUntil('2026-03-12T14:00:00.000Z', now)).toBe(0);
  expect(secondsUntil(null, now)).toBe(0);
});
