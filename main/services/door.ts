import { isAbsolute, join, resolve } from 'node:path';
import type { WorkspaceStatus } from '../../shared/contract/workspace.ts';
import { MezzoError } from '../../shared/contract/failures.ts';
import type { WritableDatabase } from '../db/query.ts';
import { forgetSteps, watchForUndo } from '../db/undo.ts';
import type { Log } from '../log.ts';
import type { PassphraseCost } from '../workspace/passphrase.ts';
import { assertSafeLocation } from '../workspace/location.ts';
import { removePractice } from '../workspace/practice-folder.ts';
import { provePassphrase } from '../workspace/prove-passphrase.ts';
import * as vaults from '../workspace/vault.ts';
import { asStorageFailure } from '../db/open.ts';
import { readSettings } from '../repositories/settings.ts';
import { backUpAfterWork } from './backups.ts';
import { localNow, type OpenWorkspace } from './open-workspace.ts';
import { fillPractice } from './practice.ts';
import type { RecentFolders } from './recent-folders.ts';
import { update as updateSettings } from './settings.ts';
import { writeViews } from './views.ts';

export type LockReason = 'user' | 'idle' | 'suspend' | 'screen-lock' | 'close';

export interface DoorOptions {
  folder: string;
  clock: () => Date;
  newId: () => string;
  log: Log;
  appVersion: string;
  hostName: 'electron' | 'browser';
  recent: RecentFolders;
  passphraseCost?: PassphraseCost;
}

/** Without input for this long, what the write-ahead log holds is moved into the database, in milliseconds. */
const quietAfter = 30_000;

/** A recovery key that was shown and not yet typed back. */
interface ShownKey {
  groups: string[];
  prove: () => void;
}

/**
 * The door of the workspace: one folder, shut or open. It owns the only `OpenWorkspace` there is; behind a shut
 * door there is no database handle and no key in memory.
 */
export class Door {
  private open: OpenWorkspace | null = null;
  private folder: string;
  /** The real workspace's folder while the practice workspace is open. */
  private readonly home: { folder: string };
  private shownKey: ShownKey | null = null;
  private lastTouch = { steady: 0, wall: 0 };
  private isOpening = false;
  private readonly lockedListeners = new Set<() => void>();
  private readonly timer: NodeJS.Timeout;
  private readonly options: DoorOptions;

  constructor(options: DoorOptions) {
    this.options = options;
    this.folder = resolve(options.folder);
    this.home = { folder: this.folder };
    this.timer = setInterval(() => {
      // From a timer nobody hears a refusal, and an unheard one would end the process.
      this.lockWhenIdle().catch((error: unknown) =>
        options.log.error('door.idle', { failure: asStorageFailure(error)?.code ?? 'UNEXPECTED' }),
      );
    }, 5_000);
    this.timer.unref();
  }

  /** @throws MezzoError LOCKED */
  requireOpen(): OpenWorkspace {
    if (!this.open) throw new MezzoError('LOCKED');
    return this.open;
  }

  status(): WorkspaceStatus {
    const { appVersion, hostName, clock } = this.options;
    const common = { folder: this.folder, appVersion, hostName, problem: null };
    if (this.open) {
      return {
        ...common,
        state: 'open',
        kind: this.open.vault.kind,
        name: readSettings(this.open.db).organisation || null,
        failedAttempts: 0,
        retryAt: null,
        today: localNow(this.open).date,
      };
    }
    try {
      const { state, kind, failedAttempts, retryAt } = vaults.describeFolder(this.folder, clock());
      return { ...common, state, kind, name: null, failedAttempts, retryAt, today: null };
    } catch (error) {
      const failure = error instanceof MezzoError ? error : asStorageFailure(error);
      if (!failure) throw error;
      return {
        ...common,
        state: 'unusable',
        kind: null,
        name: null,
        failedAttempts: 0,
        retryAt: null,
        today: null,
        problem: { code: failure.code, details: { ...failure.details } },
      };
    }
  }

  async create(input: {
    ownerName: string;
    ownerCredentials: string;
    passphrase: string;
  }): Promise<{ recoveryKey: string }> {
    return await this.opening(async () => {
      const { vault, recoveryKey } = await vaults.createVault(this.folder, {
        ...this.vaultOptions(),
        kind: 'real',
        name: 'Mezzo',
        passphrase: input.passphrase,
        newId: this.options.newId,
      });
      const workspace = this.enter(vault);
      updateSettings(workspace, {
        ownerName: input.ownerName,
        ownerCredentials: input.ownerCredentials,
        // Kept from the start: a laptop that travels does not move the sessions of a group.
        timeZone: readSettings(workspace.db).timeZone,
      });
      forgetSteps(workspace.db);
      if (recoveryKey === null) throw new Error('a real workspace has a recovery key');
      this.showKey(recoveryKey, () => {});
      return { recoveryKey };
    });
  }

  async unlock(input: { passphrase: string; acceptAnchor: boolean }): Promise<void> {
    await this.opening(async () => {
      this.enter(await vaults.unlockWithPassphrase(this.folder, input.passphrase, this.unlockOptions(input)));
    });
  }

  /** Opens with the recovery key; the new passphrase is set before anyone can work. */
  async recover(input: { recoveryKey: string; passphrase: string; acceptAnchor: boolean }): Promise<void> {
    await this.opening(async () => {
      const vault = await vaults.unlockWithRecoveryKey(
        this.folder,
        input.recoveryKey,
        this.unlockOptions(input),
      );
      try {
        await vaults.setPassphraseAfterRecovery(vault, input.passphrase, this.vaultOptions());
      } catch (error) {
        vault.close();
        throw error;
      }
      this.enter(vault);
    });
  }

  async changePassphrase(input: { current: string; next: string }): Promise<void> {
    await vaults.changePassphrase(this.requireOpen().vault, input.current, input.next, this.vaultOptions());
  }

  /** A new recovery key takes the old one's place when a group of it has been typed back. */
  async newRecoveryKey(input: { passphrase: string }): Promise<{ recoveryKey: string }> {
    const { vault } = this.requireOpen();
    await provePassphrase(vault, input.passphrase, this.vaultOptions());
    const { recoveryKey, install } = vaults.newRecoveryKey(vault, this.vaultOptions());
    this.showKey(recoveryKey, install);
    return { recoveryKey };
  }

  proveRecoveryKey({ group, text }: { group: number; text: string }): { proved: boolean } {
    if (!this.shownKey) throw new MezzoError('RECOVERY_NOT_PROVED');
    const wanted = this.shownKey.groups[group - 1];
    if (wanted === undefined || text.trim().toUpperCase() !== wanted) return { proved: false };
    this.shownKey.prove();
    this.shownKey = null;
    return { proved: true };
  }

  /** The practice workspace lies inside the folder of the real one, and is made when it is first opened. */
  async openPractice(): Promise<void> {
    await this.opening(async () => {
      const folder = join(this.home.folder, 'practice');
      await this.shut('user');
      this.folder = folder;
      try {
        if (vaults.describeFolder(folder, this.options.clock()).state === 'absent') {
          const { vault } = await vaults.createVault(folder, {
            ...this.vaultOptions(),
            kind: 'practice',
            name: 'Practice',
            newId: this.options.newId,
          });
          this.fillNewPractice(this.enter(vault), folder);
        } else this.enter(vaults.openPractice(folder, this.vaultOptions()));
      } catch (error) {
        await this.shut('user');
        this.folder = this.home.folder;
        throw error;
      }
    });
  }

  /** Throws the practice workspace away and makes it anew; never a real one. */
  async resetPractice(): Promise<void> {
    if (this.requireOpen().vault.kind !== 'practice') throw new MezzoError('PRACTICE_ONLY');
    const folder = this.folder;
    await this.shut('user');
    removePractice(folder);
    await this.openPractice();
  }

  async leavePractice(): Promise<void> {
    if (this.requireOpen().vault.kind !== 'practice') throw new MezzoError('PRACTICE_ONLY');
    await this.shut('user');
    this.folder = this.home.folder;
  }

  async openFolder({ folder }: { folder: string }): Promise<void> {
    const chosen = folder.trim();
    if (!isAbsolute(chosen)) throw new MezzoError('FILE_SYSTEM', { problem: 'not-absolute', folder: chosen });
    assertSafeLocation(resolve(chosen));
    await this.shut('user');
    this.folder = resolve(chosen);
    this.home.folder = this.folder;
  }

  recent(): { folder: string; name: string | null; isCurrent: boolean }[] {
    const folders = new Set([this.home.folder, ...this.options.recent.list()]);
    return [...folders].map((folder) => ({ folder, name: null, isCurrent: folder === this.home.folder }));
  }

  /** The folder that backups, diagnostics and salvage speak of. */
  currentFolder(): string {
    return this.folder;
  }

  touch(): void {
    this.lastTouch = { steady: performance.now(), wall: this.options.clock().getTime() };
  }

  onLocked(listener: () => void): () => void {
    this.lockedListeners.add(listener);
    return () => this.lockedListeners.delete(listener);
  }

  async lock(reason: LockReason): Promise<void> {
    const wasPractice = this.open?.vault.kind === 'practice';
    if (!(await this.shut(reason))) return;
    if (wasPractice) this.folder = this.home.folder;
    for (const listener of this.lockedListeners) listener();
  }

  async close(): Promise<void> {
    clearInterval(this.timer);
    await this.shut('close');
  }

  /** Does something to the files while the door is shut, and leaves it shut: a salvage. */
  async whileShut<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
    return await this.opening(async () => {
      await this.shut('user');
      return await work(this.folder);
    });
  }

  /** Shuts the door, has a restored workspace put in place, here or in another folder, and goes in there. */
  async enterRestored(folder: string, restore: () => Promise<vaults.Vault>): Promise<void> {
    await this.opening(async () => {
      await this.shut('user');
      const vault = await restore();
      this.folder = resolve(folder);
      if (vault.kind === 'real') this.home.folder = this.folder;
      this.enter(vault);
    });
  }

  vaultOptions() {
    const { clock, log, passphraseCost } = this.options;
    return {
      now: clock,
      cost: passphraseCost,
      onBackgroundFailure: (error: unknown) =>
        log.error('vault.background', { failure: asStorageFailure(error)?.code ?? 'UNEXPECTED' }),
    };
  }

  private unlockOptions(input: { acceptAnchor: boolean }) {
    return {
      ...this.vaultOptions(),
      acceptBehindAnchor: input.acceptAnchor,
      acceptDamagedAnchor: input.acceptAnchor,
    };
  }

  /** One at a time: two openings at once would race for the file's lock. */
  private async opening<Result>(open: () => Promise<Result>): Promise<Result> {
    if (this.isOpening) throw new MezzoError('JOB_RUNNING');
    this.isOpening = true;
    try {
      return await open();
    } finally {
      this.isOpening = false;
    }
  }

  /** A practice workspace that could not be filled (a full disk) is not kept: the next opening would find it empty. */
  private fillNewPractice(workspace: OpenWorkspace, folder: string): void {
    try {
      fillPractice(workspace);
    } catch (error) {
      this.open = null;
      workspace.vault.close();
      removePractice(folder);
      throw error;
    }
  }

  private enter(vault: vaults.Vault): OpenWorkspace {
    const db = vault.db as WritableDatabase;
    watchForUndo(db);
    this.open = { db, vault, clock: this.options.clock, newId: this.options.newId };
    this.touch();
    if (vault.kind === 'real') this.options.recent.remember(this.folder);
    this.options.log.info('workspace.opened', { kind: vault.kind, by: vault.openedBy });
    return this.open;
  }

  private async shut(reason: LockReason): Promise<boolean> {
    const workspace = this.open;
    if (!workspace) return false;
    if (!writeViews(workspace)) this.options.log.error('views.lost');
    this.open = null;
    this.shownKey = null;
    // A machine that goes to sleep gives no time for a backup; the next shutting makes it.
    if (reason !== 'suspend') backUpAfterWork(workspace, this.options.log);
    workspace.vault.close();
    this.options.log.info('workspace.shut', { reason });
    return true;
  }

  private async lockWhenIdle(): Promise<void> {
    const workspace = this.open;
    // In a transaction between two turns of the event loop a job is at work: that is not idleness.
    if (!workspace || this.isOpening || workspace.db.inTransaction) return;
    const idle = this.millisecondsIdle();
    if (idle >= readSettings(workspace.db).idleMinutes * 60_000) await this.lock('idle');
    else if (idle >= quietAfter) workspace.vault.checkpoint();
  }

  /** The steady clock stands still while the machine sleeps, the wall clock can be set back: the longer counts. */
  private millisecondsIdle(): number {
    return Math.max(
      performance.now() - this.lastTouch.steady,
      this.options.clock().getTime() - this.lastTouch.wall,
    );
  }

  private showKey(recoveryKey: string, prove: () => void): void {
    this.shownKey = { groups: recoveryKey.split(/[^A-Z0-9]+/), prove };
  }
}
