import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays } from '../../shared/domain/local-time.ts';
import { groupThatMeets, memberSince } from '../support/records.ts';
import { openTestCore } from '../support/test-core.ts';

export const cheapCost = { memory: 64, passes: 1, lanes: 1 };

export interface GroupInAFolder {
  folder: string;
  recoveryKey: string;
  groupId: string;
  sessionIds: string[];
  personIds: string[];
  /** A copy of the folder as it was at first, for a drill that spoils its own. */
  copyTo(folder: string): void;
  remove(): void;
}

/** A closed workspace with one group of twelve members and twelve sessions that can all be marked. */
export async function groupInAFolder(): Promise<GroupInAFolder> {
  const root = mkdtempSync(join(tmpdir(), 'mezzo-drill-'));
  const core = await openTestCore({ now: new Date().toISOString(), workspaceDir: join(root, 'workspace') });
  const last = addDays(new Date().toISOString().slice(0, 10), -2);
  const days = Array.from({ length: 12 }, (_, week) => addDays(last, -7 * week));
  const { groupId, sessionIds } = await groupThatMeets(core.client, days);
  const personIds: string[] = [];
  for (let number = 1; number <= 12; number += 1) {
    const name = { givenName: `Member ${number}` };
    personIds.push((await memberSince(core.client, groupId, addDays(last, -200), name)).personId);
  }
  await core.core.close();
  const folder = join(root, 'pristine');
  cpSync(core.workspaceDir, folder, { recursive: true });
  return {
    folder: core.workspaceDir,
    recoveryKey: core.recoveryKey,
    groupId,
    sessionIds,
    personIds,
    copyTo: (place) => cpSync(folder, place, { recursive: true }),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
