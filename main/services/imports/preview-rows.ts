import type { RowOutcome } from '../../../shared/contract/transfer.ts';

/** What overwrites something comes first: it is what a reader has to look at before agreeing. */
const order: readonly RowOutcome[] = ['changed', 'new', 'matched', 'unchanged'];

/** The lines of a preview in the order in which they deserve a look; a preview lists only the first. */
export function inOrderOfInterest<Row extends { outcome: RowOutcome }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((one, other) => order.indexOf(one.outcome) - order.indexOf(other.outcome));
}
