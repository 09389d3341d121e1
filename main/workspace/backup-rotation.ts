import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { renameWithPatience, syncFolder } from './atomic-file.ts';
import type { BackupSummary } from './backup-manifest.ts';

const recentKept = 10;
const dailyKept = 14;
const weeklyKept = 8;

/** Names that start so are being made or removed, and are no backups. */
export const makingPrefix = '.making-';
export const removingPrefix = '.removing-';

type Rotated = Pick<BackupSummary, 'id' | 'madeAt' | 'verified' | 'reason' | 'chainHead'>;

/**
 * Which backups stay: of the verified ones the 10 most recent, the last of each of the 14 latest days that
 * have any and the last of each of the 8 latest weeks (Monday to Sunday, UTC). Those not verified take no
 * place from them and stay too: they are for a person to judge, not for a rule.
 * What is recent is told by the audit chain and not by the clock, which may be set back: the backup just made
 * is the furthest on the chain of the present database. Backups of states that a restore has replaced lie off
 * that chain and, with higher numbers, would crowd the new ones out: they have a rotation of their own, and
 * the one made before the restore stays, being all that is left of the work since.
 */
export function chooseBackupsToKeep<Backup extends Rotated>(
  backups: readonly Backup[],
  isOnPresentChain: (backup: Backup) => boolean,
): Set<string> {
  const verified = backups.filter((backup) => backup.verified);
  const present = verified.filter(isOnPresentChain);
  const replaced = verified.filter((backup) => !isOnPresentChain(backup));
  const kept = [
    ...backups.filter((backup) => !backup.verified),
    ...replaced.filter((backup) => backup.reason === 'before-restore'),
    ...rotate([...present].sort(furthestFirst)),
    // After several restores neither the number nor the clock alone tells which of them are the latest.
    ...rotate([...replaced].sort(furthestFirst)),
    ...rotate([...replaced].sort(latestFirst)),
  ];
  return new Set(kept.map(({ id }) => id));
}

function rotate(newestFirst: readonly Rotated[]): Rotated[] {
  return [
    ...newestFirst.slice(0, recentKept),
    ...lastOfEach(newestFirst, dayOf, dailyKept),
    ...lastOfEach(newestFirst, weekOf, weeklyKept),
  ];
}

function furthestFirst(one: Rotated, other: Rotated): number {
  return other.chainHead.seq - one.chainHead.seq || latestFirst(one, other);
}

function latestFirst(one: Rotated, other: Rotated): number {
  return compareText(other.madeAt + other.id, one.madeAt + one.id);
}

/** Removes a backup so that it is there whole or not at all, whenever the process is killed. */
export function removeBackup(backupsFolder: string, id: string): void {
  const leaving = path.join(backupsFolder, removingPrefix + id);
  renameWithPatience(path.join(backupsFolder, id), leaving);
  syncFolder(backupsFolder);
  rmSync(leaving, { recursive: true, force: true });
}

/** Clears what was being made or removed when the process was killed. Only with the workspace to oneself. */
export function clearUnfinishedBackups(backupsFolder: string): void {
  if (!existsSync(backupsFolder)) return;
  for (const name of readdirSync(backupsFolder)) {
    if (name.startsWith(makingPrefix) || name.startsWith(removingPrefix)) {
      rmSync(path.join(backupsFolder, name), { recursive: true, force: true });
    }
  }
}

function lastOfEach(
  newestFirst: readonly Rotated[],
  spanOf: (madeAt: string) => string,
  most: number,
): Rotated[] {
  const lastBySpan = new Map<string, Rotated>();
  for (const backup of newestFirst) {
    const span = spanOf(backup.madeAt);
    if (!lastBySpan.has(span)) lastBySpan.set(span, backup);
  }
  return [...lastBySpan.values()].slice(0, most);
}

function dayOf(madeAt: string): string {
  return madeAt.slice(0, 10);
}

/** The Monday that begins the week. */
function weekOf(madeAt: string): string {
  const day = new Date(madeAt);
  const sinceMonday = (day.getUTCDay() + 6) % 7;
  return new Date(day.getTime() - sinceMonday * 86_400_000).toISOString().slice(0, 10);
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
