import { membershipOn, type MembershipSpan } from './membership.ts';

/** What a cell of the register can be when it holds no mark. Only an open cell can be marked. */
export type CellState = 'open' | 'not-yet-joined' | 'left' | 'cancelled' | 'not-yet-held';

/**
 * The one rule for who can be marked at a session: someone who had not joined yet or had left, and anyone at a
 * session that was cancelled or is still to come, cannot be present or absent. `today` is the local day; the
 * session of today may be marked from midnight on, one that was started just before midnight at once.
 */
export function cellState(
  session: { date: string; state: 'planned' | 'running' | 'held' | 'cancelled' },
  spans: readonly MembershipSpan[],
  today: string,
): CellState {
  if (session.state === 'cancelled') return 'cancelled';
  const membership = membershipOn(spans, session.date);
  if (membership !== 'member') return membership;
  return session.date > today && session.state === 'planned' ? 'not-yet-held' : 'open';
}
