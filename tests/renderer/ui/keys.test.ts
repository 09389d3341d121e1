import { expect, test } from 'vitest';
import { findPassphraseProblem } from '../../../renderer/ui/keys/new-passphrase.ts';
import { chooseGroup, splitRecoveryKey } from '../../../renderer/ui/keys/recovery-key.ts';
import { emptyRestoreChoice, readRestoreChoice } from '../../../renderer/ui/keys/restore-choice.ts';

test('a new passphrase has to be hard to guess first, and the same twice second', () => {
  expect(findPassphraseProblem({ passphrase: 'password1234', again: '' })).toBe('weak');
  expect(findPassphraseProblem({ passphrase: 'seven quiet chairs in a ring', again: 'seven' })).toBe(
    'different',
  );
  const twice = { passphrase: 'seven quiet chairs in a ring', again: 'seven quiet chairs in a ring' };
  expect(findPassphraseProblem(twice)).toBeNull();
});

test('an accent typed in one piece or in two is the same passphrase', () => {
  const passphrase = 'caf\u00e9 under seven quiet trees';
  expect(findPassphraseProblem({ passphrase, again: passphrase.normalize('NFD') })).toBeNull();
});

test('the asked group is one of the nine, and any of them can be asked', () => {
  expect(chooseGroup(() => 0)).toBe(1);
  expect(chooseGroup(() => 0.999_999)).toBe(9);
  expect(splitRecoveryKey('A-B-C-D-E-F-G-H-I')).toHaveLength(9);
});

test('a restore is asked for only when place and key are filled in', () => {
  expect(readRestoreChoice(emptyRestoreChoice)).toBeNull();
  const withKey = { ...emptyRestoreChoice, passphrase: 'seven quiet chairs' };
  expect(readRestoreChoice(withKey)).toEqual({
    into: { place: 'here' },
    key: { by: 'passphrase', passphrase: 'seven quiet chairs' },
  });
  expect(readRestoreChoice({ ...withKey, place: 'folder', folder: '  ' })).toBeNull();
  expect(readRestoreChoice({ ...withKey, by: 'recovery-key', recoveryKey: ' ' })).toBeNull();
  expect(
    readRestoreChoice({ ...withKey, place: 'folder', folder: ' /b ', by: 'recovery-key', recoveryKey: 'K' }),
  ).toEqual({ into: { place: 'folder', folder: '/b' }, key: { by: 'recovery-key', recoveryKey: 'K' } });
});
