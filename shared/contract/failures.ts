/**
 * Everything that Mezzo can refuse, by code. The core throws a `MezzoError` with one of these codes; the
 * page owns the words (renderer/data/failure-messages.ts). `details` carries only what the words need:
 * counts, dates, folder names that the user typed; never another person's record.
 */
export const failureCodes = [
  // the workspace and its files
  'LOCKED',
  'NO_WORKSPACE',
  'WORKSPACE_EXISTS',
  'ALREADY_OPEN',
  'NEWER_WORKSPACE',
  'NOT_A_WORKSPACE',
  'DAMAGED_DATABASE',
  'DAMAGED_KEYS',
  'DAMAGED_ANCHOR',
  'BEHIND_ANCHOR',
  'SYNCED_FOLDER',
  'NETWORK_FOLDER',
  'READ_ONLY_FOLDER',
  'FOLDER_NOT_EMPTY',
  'DISK_FULL',
  'FILE_SYSTEM',
  'WRONG_PASSPHRASE',
  'WRONG_RECOVERY_KEY',
  'WAIT_BEFORE_RETRY',
  'WEAK_PASSPHRASE',
  'RECOVERY_NOT_PROVED',
  'DAMAGED_BACKUP',
  'PRACTICE_ONLY',
  'NOT_IN_PRACTICE',
  // records and rules
  'NOT_FOUND',
  'IN_TRASH',
  'CHANGED_ELSEWHERE',
  'NOTHING_TO_UNDO',
  'UNDO_OVERTAKEN',
  'NOT_A_MEMBER',
  'NOT_IN_GROUP',
  'GOAL_CLOSED',
  'MEMBERSHIP_OVERLAPS',
  'LEAVES_BEFORE_JOINING',
  'SESSION_CANCELLED',
  'SESSION_NOT_YET_HELD',
  'DAY_TO_COME',
  'BEFORE_BIRTH',
  'RUN_TOO_EARLY',
  'NOT_RUNNING',
  'NOT_IN_ROOM',
  'NOT_RUN',
  'SESSION_RUNNING',
  'LEFT_BEFORE_ARRIVING',
  'SESSION_HAS_RECORDS',
  'GUEST_HAS_ACTS',
  'SESSION_TAKEN',
  'SERIES_EMPTY',
  'SERIES_TOO_LONG',
  'EXPORT_TOO_LONG',
  'SAME_PERSON',
  'NOT_TOGETHER',
  'NO_NEXT_SESSION',
  'AGENDA_FULL',
  'NO_PLANNED_SESSION',
  'NO_AGENDAS',
  'PERIODS_OVERLAP',
  'PERIOD_IN_USE',
  'SCHEDULE_IN_USE',
  'NOT_YOUR_OWN',
  'NOTE_SIGNED',
  'NOTE_NOT_SIGNED',
  'NOTE_EMPTY',
  'NAMES_LEFT',
  'NOT_A_LEADER',
  'ALREADY_SIGNED',
  'NAME_TAKEN',
  'NOT_IN_ROUND',
  'CHOICES_OVER_LIMIT',
  'REJECTIONS_OFF',
  'ROUND_HAS_REJECTIONS',
  'CARE_NOT_TAKEN',
  'NAMES_HIDDEN',
  'GROUP_MET_LATER',
  'GROUP_NOT_ENDED',
  'GROUP_CLOSED',
  'ALREADY_HELD',
  'NOT_DUE',
  'ON_HOLD',
  'NOT_CONFIRMED',
  'REFERENCE_NAMES',
  'SEAL_BROKEN',
  'SCORE_OUT_OF_RANGE',
  'CONSENT_NEEDED',
  'WRONG_CODE',
  // files that come in
  'FILE_TOO_LARGE',
  'FILE_BINARY',
  'FILE_EMPTY',
  'FILE_UNREADABLE',
  'UPLOAD_BROKEN',
  // hand-offs
  'NOT_A_HAND_OFF',
  'HAND_OFF_DAMAGED',
  'NEWER_HAND_OFF',
  'HAND_OFF_OF_PRACTICE',
  'GROUP_DESTROYED',
  'IMPORT_HAS_PROBLEMS',
  'JOB_CANCELLED',
  'JOB_RUNNING',
  // a defect of ours
  'UNEXPECTED',
] as const;

export type FailureCode = (typeof failureCodes)[number];
export type FailureDetails = Readonly<Record<string, string | number | boolean | null>>;

/** The one error type of the core. `code` says what was refused, `details` holds the figures for the words. */
export class MezzoError extends Error {
  readonly code: FailureCode;
  readonly details: FailureDetails;

  constructor(code: FailureCode, details: FailureDetails = {}, options?: { cause?: unknown }) {
    super(code, options);
    this.name = 'MezzoError';
    this.code = code;
    this.details = details;
  }
}
