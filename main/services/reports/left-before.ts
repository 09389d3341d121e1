import { createHash } from 'node:crypto';
import type { AggregateScope } from '../../../shared/contract/report-scope.ts';
import { breakdowns, type LeftBefore } from '../../../shared/contract/reports.ts';
import { listAggregateExports } from '../../repositories/report-exports.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { readAggregate } from './aggregate.ts';
import { readScope } from './scope.ts';

/** The end of an id is by chance: so much of it tells groups apart, and keeps an entry short. */
const shownOfId = 8;
/** Digits of a fingerprint. */
const shownOfFigures = 16;
/** The most that are told. */
const mostTold = 3;

/** What the audit log keeps of an aggregate that leaves: over which days and groups, and a fingerprint of them and its figures. */
export function traceOf(
  workspace: OpenWorkspace,
  scope: AggregateScope,
): Readonly<Record<string, string | number>> {
  const groups = groupsOf(workspace, scope);
  return {
    from: scope.from ?? '',
    to: scope.to ?? '',
    breakdown: scope.breakdown,
    groups: groups.length,
    // What ends so is not shown to whoever reads the log.
    groupsId: groups.join(' '),
    figuresHash: fingerprint(workspace, scope),
  };
}

/**
 * Aggregates that left before and share days and groups with this one, the latest first. Whoever has both can take one
 * from the other, and the difference can be about one member. The same figures once more tell nothing new: those are
 * not among them, but the same days and groups are once their records have changed.
 * @throws MezzoError NOT_FOUND
 */
export function leftBefore(workspace: OpenWorkspace, scope: AggregateScope): LeftBefore {
  const groups = new Set(groupsOf(workspace, scope));
  const sharing = listAggregateExports(workspace.db).filter(
    (earlier) =>
      (scope.from === null || earlier.to === null || scope.from <= earlier.to) &&
      (scope.to === null || earlier.from === null || earlier.from <= scope.to) &&
      earlier.groups.split(' ').some((group) => groups.has(group)),
  );
  // To count everything once more takes its time: only where there is something to compare it with.
  if (sharing.length === 0) return [];
  const told = new Set([fingerprint(workspace, scope)]);
  return sharing
    .filter(({ figures }) => !told.has(figures) && told.add(figures))
    .slice(0, mostTold)
    .map(({ at, from, to, breakdown }) => ({
      at,
      from,
      to,
      breakdown: breakdowns.find((one) => one === breakdown) ?? 'none',
    }));
}

function groupsOf(workspace: OpenWorkspace, scope: AggregateScope): string[] {
  return readScope(workspace, scope).groups.map(({ id }) => id.slice(-shownOfId));
}

/** Of what it is over, too: the same figures of other days tell that nothing was between. */
function fingerprint(workspace: OpenWorkspace, scope: AggregateScope): string {
  const page = [scope.from, scope.to, groupsOf(workspace, scope), readAggregate(workspace, scope)];
  return createHash('sha256').update(JSON.stringify(page)).digest('hex').slice(0, shownOfFigures);
}
