import type { TFunction } from 'i18next';
import { type FailureCode, failureCodes } from '../../../shared/contract/failures.ts';
import type { WorkspaceStatus } from '../../../shared/contract/workspace.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import type { Failure } from '../../data/failure.ts';

/** What can be done about a folder that cannot simply be unlocked. */
interface WaysOn {
  /** Look again: the cause may be gone. */
  tryAgain: boolean;
  /** There may be backups beside the workspace. */
  restore: boolean;
  /** What can be read of a damaged database can be saved. */
  salvage: boolean;
}

/** The refusal that a folder's state stands for, so that it is said in the same words everywhere. */
export function failureOfState({ state, problem }: Pick<WorkspaceStatus, 'state' | 'problem'>): Failure {
  switch (state) {
    case 'occupied':
      return { code: 'FOLDER_NOT_EMPTY', details: {} };
    case 'open-elsewhere':
      return { code: 'ALREADY_OPEN', details: {} };
    case 'damaged-keys':
      return { code: 'DAMAGED_KEYS', details: {} };
    case 'missing-database':
      return { code: 'DAMAGED_DATABASE', details: { missing: true } };
    case 'not-encrypted':
      return { code: 'NOT_A_WORKSPACE', details: {} };
    case 'newer':
      return { code: 'NEWER_WORKSPACE', details: {} };
    default:
      return { code: knownCode(problem?.code), details: problem?.details ?? {} };
  }
}

function knownCode(code: string | undefined): FailureCode {
  return failureCodes.find((known) => known === code) ?? 'FILE_SYSTEM';
}

/** The few words over the trouble. */
export function troubleTitle({ code, details }: Failure, t: TFunction): string {
  switch (code) {
    case 'FOLDER_NOT_EMPTY':
      return t('This folder is used for something else');
    case 'ALREADY_OPEN':
      return t('Already open elsewhere');
    case 'DAMAGED_KEYS':
      return t('The key file is damaged');
    case 'DAMAGED_DATABASE':
      return details['missing'] === true
        ? t('The records are not where they were')
        : t('The records are damaged');
    case 'NOT_A_WORKSPACE':
      return t('This is not a Mezzo workspace');
    case 'NEWER_WORKSPACE':
      return t('This workspace needs a newer Mezzo');
    case 'DISK_FULL':
      return t('The disk is full');
    case 'SYNCED_FOLDER':
    case 'NETWORK_FOLDER':
    case 'READ_ONLY_FOLDER':
      return t('Mezzo cannot work in this folder');
    default:
      return t('The workspace could not be opened');
  }
}

/** Which ways on make sense for a trouble; another folder and the practice workspace always do. */
export function waysOn({ code, details }: Failure): WaysOn {
  switch (code) {
    case 'DAMAGED_DATABASE':
      return { tryAgain: false, restore: true, salvage: details['missing'] !== true };
    case 'DAMAGED_KEYS':
    case 'NOT_A_WORKSPACE':
      return { tryAgain: false, restore: true, salvage: false };
    case 'FOLDER_NOT_EMPTY':
      return { tryAgain: false, restore: false, salvage: false };
    case 'NEWER_WORKSPACE':
      // Its backups are as new as it is, or hold less than what is there.
      return { tryAgain: false, restore: false, salvage: false };
    default:
      return { tryAgain: true, restore: false, salvage: false };
  }
}

/** What happened, what was kept, what to do. */
export function troubleWords(failure: Failure, t: TFunction): string {
  if (failure.code === 'DAMAGED_DATABASE' && failure.details['missing'] === true)
    return t(
      'The keys are here, but the database is gone. Nothing was changed. If the folder was moved, open it where it is now; else restore the newest backup.',
    );
  return failureMessage(failure, t);
}

/** The two alarms of a database that does not fit its anchor; they can be accepted. */
export function isAnchorAlarm({ code }: Failure): boolean {
  return code === 'BEHIND_ANCHOR' || code === 'DAMAGED_ANCHOR';
}

/** Refusals that another try at the same passphrase cannot help. */
export function isTrouble({ code }: Failure): boolean {
  return [
    'DAMAGED_DATABASE',
    'DAMAGED_KEYS',
    'NOT_A_WORKSPACE',
    'NEWER_WORKSPACE',
    'ALREADY_OPEN',
    'NO_WORKSPACE',
    'SYNCED_FOLDER',
    'NETWORK_FOLDER',
    'READ_ONLY_FOLDER',
    'DISK_FULL',
    'FILE_SYSTEM',
  ].includes(code);
}
