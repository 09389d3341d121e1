import { z } from 'zod';
import { line, localDate, procedure } from './define.ts';

const folder = z.string().min(1).max(4096);
const secret = z.string().min(1).max(1024);

/** What the page can know without a key. */
export const workspaceStatus = z.object({
  state: z.enum([
    'absent',
    'occupied',
    'locked',
    'open',
    'open-elsewhere',
    'damaged-keys',
    'missing-database',
    'not-encrypted',
    'newer',
    'unusable',
  ]),
  kind: z.enum(['real', 'practice']).nullable(),
  folder: z.string(),
  name: z.string().nullable(),
  /** Failed passphrases since the last good one, and when the next may be tried. */
  failedAttempts: z.number(),
  retryAt: z.string().nullable(),
  /** Why it is 'unusable', 'newer' or damaged: a failure code with its details. */
  problem: z
    .object({
      code: z.string(),
      details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    })
    .nullable(),
  appVersion: z.string(),
  hostName: z.enum(['electron', 'browser']),
  /** False where an open workspace has a recovery key that nobody has typed back: it may be written down nowhere. */
  isRecoveryKeyProved: z.boolean(),
  /** Today in the workspace's time zone, while open. */
  today: localDate.nullable(),
});

export const backup = z.object({
  id: z.string(),
  madeAt: z.string(),
  reason: z.enum(['on-demand', 'after-work', 'before-migration', 'before-restore']),
  bytes: z.number(),
  groups: z.number(),
  people: z.number(),
  sessions: z.number(),
  marks: z.number(),
  auditSeq: z.number(),
  auditHash: z.string(),
  verified: z.boolean(),
  verifiedAt: z.string().nullable(),
});

export const auditEntry = z.object({
  seq: z.number(),
  at: z.string(),
  actor: z.string(),
  action: z.string(),
  objectType: z.string(),
  objectId: z.string().nullable(),
  /** The object's present name, where it still exists. */
  objectName: z.string().nullable(),
  detail: z.string().nullable(),
});

export const workspace = {
  status: procedure.output(workspaceStatus),
  /** Makes the workspace in the present folder and opens it; the recovery key is answered this once. */
  create: procedure
    .input(z.object({ ownerName: line(120), ownerCredentials: line(80), passphrase: secret }))
    .output(z.object({ recoveryKey: z.string() })),
  /** True where the group typed back (1 to 9) is the one of the key just shown; then it counts as proved. */
  proveRecoveryKey: procedure
    .input(z.object({ group: z.int().min(1).max(9), text: z.string().max(40) }))
    .output(z.object({ proved: z.boolean() })),
  unlock: procedure.input(z.object({ passphrase: secret, acceptAnchor: z.boolean() })).output(z.object({})),
  /** Opens with the recovery key and sets a new passphrase in the same step. */
  recover: procedure
    .input(z.object({ recoveryKey: secret, passphrase: secret, acceptAnchor: z.boolean() }))
    .output(z.object({})),
  lock: procedure.output(z.object({})),
  /** The user is still there: the idle time starts again. */
  touch: procedure.output(z.object({})),
  changePassphrase: procedure.input(z.object({ current: secret, next: secret })).output(z.object({})),
  /** A new recovery key; the old one stops to work (old backups keep it). */
  newRecoveryKey: procedure
    .input(z.object({ passphrase: secret }))
    .output(z.object({ recoveryKey: z.string() })),
  openPractice: procedure.output(z.object({})),
  resetPractice: procedure.output(z.object({})),
  leavePractice: procedure.output(z.object({})),
  /** Folders that were open before, the latest first. */
  recent: procedure.output(z.array(z.object({ folder: z.string(), isCurrent: z.boolean() }))),
  /** Goes to another folder (locked or still empty); the present workspace is closed first. */
  openFolder: procedure.input(z.object({ folder })).output(z.object({})),
  /**
   * Saves what can be read of a damaged workspace into a new folder beside it and lists what is missing; the damaged
   * files are copied aside and left as they are.
   */
  salvage: procedure.input(z.object({ passphrase: secret })).output(
    z.object({
      folder: z.string(),
      asideFolder: z.string(),
      readRows: z.number(),
      missingRows: z.number().nullable(),
      tables: z.array(z.object({ name: z.string(), salvaged: z.number(), expected: z.number().nullable() })),
    }),
  ),
};

export const backups = {
  list: procedure.output(z.array(backup)),
  make: procedure.output(backup),
  /** Reads the backup back whole with the key unwrapped from its own copied slots. */
  verify: procedure.input(z.object({ id: z.string().max(200) })).output(backup),
  /** Works while locked, too: needs only the passphrase or only the recovery key of the backup. */
  restore: procedure
    .input(
      z.object({
        id: z.string().max(200),
        into: z.discriminatedUnion('place', [
          z.object({ place: z.literal('here') }),
          z.object({ place: z.literal('folder'), folder }),
        ]),
        key: z.discriminatedUnion('by', [
          z.object({ by: z.literal('passphrase'), passphrase: secret }),
          z.object({ by: z.literal('recovery-key'), recoveryKey: secret }),
        ]),
      }),
    )
    .output(z.object({ folder: z.string() })),
  /** The last backup and what has changed since, for the screen and for Today. */
  state: procedure.output(z.object({ lastAt: z.string().nullable(), changesSince: z.number() })),
};

export const audit = {
  list: procedure
    .input(
      z.object({
        from: localDate.nullable(),
        to: localDate.nullable(),
        action: z.string().max(80).nullable(),
        objectType: z.string().max(80).nullable(),
        text: line(200),
        beforeSeq: z.int().nullable(),
        limit: z.int().min(1).max(500),
      }),
    )
    .output(
      z.object({
        entries: z.array(auditEntry),
        total: z.number(),
        actions: z.array(z.string()),
        objectTypes: z.array(z.string()),
      }),
    ),
  /** Reads the whole chain and compares it with its anchor. */
  verify: procedure.output(
    z.object({
      intact: z.boolean(),
      entries: z.number(),
      firstBadSeq: z.number().nullable(),
      head: z.string(),
    }),
  ),
  /** Where the log stands now: its last entry and that entry's sign, which a printed record carries. */
  head: procedure.output(z.object({ seq: z.number(), hash: z.string() })),
  /** Tells the log that something left the app on paper or as a file of the page's own making. */
  noteOutput: procedure
    .input(
      z.object({
        what: z.enum(['print', 'pdf', 'file']),
        view: z.string().max(80),
        objectId: z.uuid().nullable(),
      }),
    )
    .output(z.object({})),
};

export type WorkspaceStatus = z.output<typeof workspaceStatus>;
export type Backup = z.output<typeof backup>;
export type AuditEntry = z.output<typeof auditEntry>;
