import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { renameWithPatience, syncFolder } from './atomic-file.ts';
import { workspaceFileNames } from './workspace-files.ts';

/** In this order, keys last: until they are in place the folder still counts as being put together. */
const filesInOrder = [
  workspaceFileNames.database,
  workspaceFileNames.anchor,
  workspaceFileNames.carriedOver,
  workspaceFileNames.previousKeys,
  workspaceFileNames.keys,
] as const;

/** Moves the files of a staging folder into their places, those that are still there, and then removes it. */
export function moveIntoPlace(staging: string, folder: string): void {
  for (const name of filesInOrder) moveIfThere(path.join(staging, name), path.join(folder, name));
  syncFolder(folder);
  rmSync(staging, { recursive: true, force: true });
  syncFolder(folder);
}

/**
 * The moment at which a restore counts: one rename. Before it the old workspace stands untouched, after it
 * the new one comes into place, if need be at the next start (`finishInterruptedRestore`).
 */
export function commitRestore(folder: string): void {
  renameWithPatience(
    path.join(folder, workspaceFileNames.restoring),
    path.join(folder, workspaceFileNames.restored),
  );
  syncFolder(folder);
}

/**
 * Ends a restore that was cut off after it counted. Costs one look when there is none. One that was cut off
 * earlier is not touched here, since another window may be at it: `discardUnfinishedRestore`.
 */
export function finishInterruptedRestore(folder: string): void {
  const restored = path.join(folder, workspaceFileNames.restored);
  if (existsSync(restored)) moveIntoPlace(restored, folder);
}

/** Throws away a restore that was cut off before it counted. Only by whoever has the workspace to itself. */
export function discardUnfinishedRestore(folder: string): void {
  rmSync(path.join(folder, workspaceFileNames.restoring), { recursive: true, force: true });
}

/** Two starts may finish the same restore: what the other has moved already is in its place. */
function moveIfThere(from: string, to: string): void {
  if (!existsSync(from)) return;
  try {
    renameWithPatience(from, to);
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isGone) throw error;
  }
}
