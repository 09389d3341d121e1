import type { Database } from '../db/open.ts';
import type { PassphraseCost } from './passphrase.ts';

export type WorkspaceKind = 'real' | 'practice';
export type OpenedBy = 'creation' | 'passphrase' | 'recovery-key' | 'practice' | 'restore';

/** An open workspace. Everything in it is void once it is closed. */
export interface Vault {
  readonly folder: string;
  readonly workspaceId: string;
  readonly kind: WorkspaceKind;
  /** the name at the time of opening; the table workspace_info has the present one */
  readonly name: string;
  readonly openedBy: OpenedBy;
  readonly db: Database;
  readonly auditKey: Buffer;
  readonly privateNotesKey: Buffer;
  readonly handOffKey: Buffer;
  /** Guards the code that leads out of a round of the device. */
  readonly roundKey: Buffer;
  /** for main/workspace only (backups, new slots); nothing else may use it */
  readonly dataKey: Buffer;
  /** Call after each commit that wrote an audit entry: within about a second the anchor follows, on the disk. */
  noteAuditHead(): void;
  /** Moves what the write-ahead log holds into the database file; for moments without work. */
  checkpoint(): void;
  /** Writes the anchor, empties the write-ahead log, closes the database, wipes the keys. A second call does nothing. */
  close(): void;
}

export interface VaultOptions {
  readonly now: () => Date;
  /** who is named in the audit log; 'owner' unless told */
  readonly actor?: string;
  /** told when a write in the background fails (the anchor on a full disk): never an error of the caller's */
  readonly onBackgroundFailure?: (error: unknown) => void;
  /** the cost of a new passphrase slot; tests use a small one */
  readonly cost?: PassphraseCost;
}
