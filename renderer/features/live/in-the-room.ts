import type { RunMember } from '../../../shared/contract/runs.ts';

/** Whether a member is in the room now: a stay has no end. */
export function isHere({ stays }: Pick<RunMember, 'stays'>): boolean {
  return stays.at(-1)?.leftAt === null;
}
