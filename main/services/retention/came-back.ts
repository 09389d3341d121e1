import type { CameBack, RetentionPolicyFields } from '../../../shared/contract/retention.ts';
import { rootTables } from '../../repositories/destruction-scope.ts';
import { listIdsThere } from '../../repositories/destruction.ts';
import { survivorOf } from '../../repositories/retention.ts';
import { localNow, type OpenWorkspace } from '../open-workspace.ts';
import { findEntry } from './due.ts';
import type { StandingHolds } from './holds.ts';
import { log } from './log.ts';

/** What the destruction log knows as destroyed and is here again, the latest destruction of each. */
export function listCameBack(
  workspace: OpenWorkspace,
  policy: RetentionPolicyFields | null,
  holds: StandingHolds,
): CameBack[] {
  const { db } = workspace;
  const { date: today } = localNow(workspace);
  const latest = new Map(
    log(workspace)
      .reverse()
      .map((destruction) => [destruction.id, destruction]),
  );
  const there = new Set(
    [...Map.groupBy(latest.values(), ({ kind }) => rootTables[kind])].flatMap(([table, destroyed]) =>
      listIdsThere(
        db,
        table,
        destroyed.map(({ id }) => id),
      ),
    ),
  );
  return [...latest.values()]
    .filter(({ id }) => there.has(id))
    .map(({ destructionId, kind, id: objectId, reference, at }) => {
      // Somebody who came back may be somebody else's record by now.
      const id = kind === 'person' ? survivorOf(db, objectId) : objectId;
      const entry = policy ? findEntry(db, policy, { kind, id }, today, holds) : null;
      return { destructionId, kind, id, reference, at, entry: entry && entry.dueOn <= today ? entry : null };
    });
}
