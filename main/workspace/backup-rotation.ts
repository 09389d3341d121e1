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

type Dated = Pick<BackupSummary, 'id' | 'madeAt' | 'verified'>;

/**
 * Which backups stay: of the verified ones the 10 most recent, the last of each of the 14 latest days that
 * have any and the last of each of the 8 latest weeks (Monday to Sunday, UTC). Those not verified take no
 * place from them and stay too: they are for a person to judge, not for a rule.
 */
export function chooseBackupsToKeep(backups: readonly Dated[]): Set<string> {
  const newestFirst = [...backups].sort((one, other) =>
    compareText(other.madeAt + other.id, one.madeAt + one.id),
  );
  const verified = newestFirst.filter((backup) => backup.verified);
  const kept = [
    ...newestFirst.filter((backup) => !backup.verified),
    ...verified.slice(0, recentKept),
    ...lastOfEach(verified, dayOf, dailyKept),
    ...lastOfEach(verified, weekOf, weeklyKept),
  ];
  return new Set(kept.map(({ id }) => id));
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
  newestFirst: readonly Dated[],
  spanOf: (madeAt: string) => string,
  most: number,
): Dated[] {
  const lastBySpan = new Map<string, Dated>();
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
