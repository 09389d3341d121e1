import { MezzoError, type FailureCode } from '../../shared/contract/failures.ts';

/** First match wins; SQLite's extended codes start with the plain one. */
const codeByPrefix: ReadonlyArray<readonly [prefix: string, code: FailureCode]> = [
  ['SQLITE_BUSY', 'ALREADY_OPEN'],
  ['SQLITE_LOCKED', 'ALREADY_OPEN'],
  ['SQLITE_FULL', 'DISK_FULL'],
  ['SQLITE_READONLY', 'READ_ONLY_FOLDER'],
  ['SQLITE_CORRUPT', 'DAMAGED_DATABASE'],
  ['SQLITE_NOTADB', 'DAMAGED_DATABASE'],
  ['SQLITE_IOERR', 'FILE_SYSTEM'],
  ['SQLITE_CANTOPEN', 'FILE_SYSTEM'],
  ['SQLITE_PERM', 'READ_ONLY_FOLDER'],
];

const codeByErrno: Readonly<Record<string, FailureCode>> = {
  ENOSPC: 'DISK_FULL',
  EDQUOT: 'DISK_FULL',
  EROFS: 'READ_ONLY_FOLDER',
  EACCES: 'READ_ONLY_FOLDER',
  EPERM: 'READ_ONLY_FOLDER',
};

/**
 * Names the trouble when an error of the database or of the file system is one that a person can act on
 * (disk full, folder read only, database damaged, already open), else null. An error that already carries a
 * code of ours, also as the cause of another, is given back as it is.
 */
export function asStorageFailure(error: unknown): MezzoError | null {
  for (
    let each: unknown = error, depth = 0;
    each instanceof Error && depth < 8;
    each = each.cause, depth += 1
  ) {
    if (each instanceof MezzoError) return each;
    const found = codeOf(each);
    if (found !== null) return new MezzoError(found.code, { system: found.system }, { cause: error });
  }
  return null;
}

function codeOf(error: Error): { code: FailureCode; system: string } | null {
  const system = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const bySqlite = codeByPrefix.find(([prefix]) => system.startsWith(prefix));
  if (bySqlite !== undefined) return { code: bySqlite[1], system };
  const byErrno = codeByErrno[system];
  if (byErrno !== undefined) return { code: byErrno, system };
  const isOtherFileError = 'errno' in error && 'syscall' in error && /^E[A-Z0-9]+$/.test(system);
  return isOtherFileError ? { code: 'FILE_SYSTEM', system } : null;
}
