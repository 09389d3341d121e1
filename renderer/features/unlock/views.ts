import type { Failure } from '../../data/failure.ts';

/** Where one is before the door; 'start' is what the folder's state asks for. */
export type UnlockView =
  | { name: 'start' }
  | { name: 'create' }
  | { name: 'recover' }
  | { name: 'other' }
  | { name: 'backups'; backupId?: string }
  | { name: 'salvage' }
  | { name: 'trouble'; failure: Failure };
