import { MezzoError } from '../../shared/contract/failures.ts';

/**
 * A new order names each thing of the list once, and nothing else.
 * @throws MezzoError CHANGED_ELSEWHERE where the list is no longer what the page has seen
 */
export function requireSameOrder(wanted: readonly string[], present: readonly string[]): void {
  const named = new Set(wanted);
  if (
    wanted.length !== present.length ||
    named.size !== present.length ||
    !present.every((id) => named.has(id))
  )
    throw new MezzoError('CHANGED_ELSEWHERE');
}
