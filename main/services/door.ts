import { join, resolve } from 'node:path';
import type { WorkspaceStatus } from '../../shared/contract/workspace.ts';
import { MezzoError } from '../../shared/contract/failures.ts';
import type { WritableDatabase } from '../db/query.ts';
import { forgetSteps, watchForUndo } from '../db/undo.ts';
import { openPracticeVault, removePractice } from '../workspace/practice-folder.ts';
import { provePassphrase } from '../workspace/prove-passphrase.ts';
import * as vaults from '../workspace/vault.ts';
import { asStorageFailure } from '../db/open.ts';
import { readSettings } from '../repositories/settings.ts';
import { backUpAfterWork } from './backups.ts';
import { logEvent } from './change.ts';
import { resolveChosenFolder } from './chosen-folder.ts';
import type { DoorOptions, LockReason, NewWorkspace } from './door-options.ts';
import { statusInside, statusOutside } from './door-status.ts';
import { IdleTime, lookNowAndThen, quietAfter } from './idle-time.ts';
import type { OpenWorkspace } from './open-workspace.ts';
import { fillPractice } from './practice.ts';
import { noteReachOfEarlierHolds } from './retention/holds.ts';
import { RecoveryProof } from './recovery-proof.ts';
import { update as updateSettings } from './settings.ts';
import { writeViews } from './views.ts';

/**
 * The door of the workspace: one folder, shut or open. It owns the only `OpenWorkspace` there is; behind a shut
 * door there is no database handle and no key in memory.
 */
export class Door {
  private open: OpenWorkspace | null = null;
  private folder: string;
  /** The real workspace's folder while the practice workspace is open. */
  private home: string;
  private readonly proof = new RecoveryProof();
  private readonly idleTime: IdleTime;
  private openingNow: Promise<unknown> | null = null;
  private readonly lockedListeners = new Set<() => void>();
  private readonly shutListeners = new Set<() => void>();
  private readonly timer: NodeJS.Timeout;
  private readonly options: DoorOptions;

  constructor(options: DoorOptions) {
    this.options = options;
    this.idleTime = new IdleTime(options.clock);
    this.folder = resolve(options.folder);
    this.home = this.folder;
    this.timer = lookNowAndThen(() => this.lockWhenIdle(), options.log);
  }

  /** @throws MezzoError LOCKED */
  requireOpen(): OpenWorkspace {
    if (!this.open) throw new MezzoError('LOCKED');
    return this.open;
  }

  status(): WorkspaceStatus {
    const { appVersion, hostName, clock } = this.options;
    const seen = this.open ? statusInside(this.open) : statusOutside(this.folder, clock());
    return { ...seen, folder: this.folder, appVersion, hostName };
  }

  async create(input: NewWorkspace): Promise<{ recoveryKey: string }> {
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
      this.proof.show(recoveryKey, () => {});
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
    this.proof.show(recoveryKey, install);
    return { recoveryKey };
  }

  proveRecoveryKey(typed: { group: number; text: string }): { proved: boolean } {
    const workspace = this.requireOpen();
    const answer = this.proof.prove(typed);
    if (answer.proved) logEvent(workspace, { action: 'recovery-key.proved', objectType: 'workspace' });
    return answer;
  }

  /** The practice workspace lies inside the folder of the real one, and is made when it is first opened. */
  async openPractice(): Promise<void> {
    await this.opening(async () => {
      const folder = join(this.home, 'practice');
      await this.shut('user');
      this.folder = folder;
      try {
        const { vault, isNew } = await openPracticeVault(folder, {
          ...this.vaultOptions(),
          newId: this.options.newId,
        });
        const workspace = this.enter(vault);
        if (isNew) this.fillNewPractice(workspace, folder);
      } catch (error) {
        await this.shut('user');
        this.folder = this.home;
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
    this.folder = this.home;
  }

  async openFolder({ folder }: { folder: string }): Promise<void> {
    const chosen = resolveChosenFolder(folder);
    await this.shut('user');
    this.folder = chosen;
    this.home = this.folder;
  }

  recent(): { folder: string; isCurrent: boolean }[] {
    const folders = new Set([this.home, ...this.options.recent.list()]);
    return [...folders].map((folder) => ({ folder, isCurrent: folder === this.home }));
  }

  /** The folder that backups, diagnostics and salvage speak of. */
  currentFolder(): string {
    return this.folder;
  }

  touch(): void {
    this.idleTime.touch();
  }

  onLocked(listener: () => void): () => void {
    this.lockedListeners.add(listener);
    return () => this.lockedListeners.delete(listener);
  }

  /** Called whenever the door is shut, also on the way to another workspace: for what may not outlive it. */
  onShut(listener: () => void): void {
    this.shutListeners.add(listener);
  }

  async lock(reason: LockReason): Promise<void> {
    // What is just being opened (a passphrase takes its time) is shut again as soon as it stands open.
    await this.openingNow?.catch(() => {});
    const wasPractice = this.open?.vault.kind === 'practice';
    if (!(await this.shut(reason))) return;
    if (wasPractice) this.folder = this.home;
    for (const listener of this.lockedListeners) listener();
  }

  async close(): Promise<void> {
    clearInterval(this.timer);
    await this.openingNow?.catch(() => {});
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
      if (vault.kind === 'real') this.home = this.folder;
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

  private unlockOptions({ acceptAnchor }: { acceptAnchor: boolean }) {
    return { ...this.vaultOptions(), acceptBehindAnchor: acceptAnchor, acceptDamagedAnchor: acceptAnchor };
  }

  /** One at a time: two openings at once would race for the file's lock. */
  private async opening<Result>(open: () => Promise<Result>): Promise<Result> {
    if (this.openingNow) throw new MezzoError('JOB_RUNNING');
    const opening = open();
    this.openingNow = opening;
    try {
      return await opening;
    } finally {
      this.openingNow = null;
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
    noteReachOfEarlierHolds(db);
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
    this.proof.forget();
    for (const listener of this.shutListeners) listener();
    // A machine that goes to sleep gives no time for a backup; the next shutting makes it.
    if (reason !== 'suspend') backUpAfterWork(workspace, this.options.log);
    workspace.vault.close();
    this.options.log.info('workspace.shut', { reason });
    return true;
  }

  private async lockWhenIdle(): Promise<void> {
    const workspace = this.open;
    // In a transaction between two turns of the event loop a job is at work: that is not idleness.
    if (!workspace || this.openingNow || workspace.db.inTransaction) return;
    const idle = this.idleTime.elapsed();
    if (idle >= readSettings(workspace.db).idleMinutes * 60_000) await this.lock('idle');
    else if (idle >= quietAfter) workspace.vault.checkpoint();
  }
}
