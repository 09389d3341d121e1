import { openCopies, runExchange } from '../support/random-hand-offs.ts';
import type { DrillOutcome } from './drill-outcome.ts';

/** Laptops that are asked so much grow; after so many rows of changes they begin anew. */
const rowsOfOneSet = 40;

/** Many random rows of changes and hand-offs among two and three laptops: they always end with the same content. */
export async function handOffsInAnyOrder(count: number): Promise<DrillOutcome> {
  const problems: string[] = [];
  const done = { changes: 0, handOffs: 0 };
  for (let begin = 0; begin < count; begin += rowsOfOneSet) {
    const exchange = await openCopies((begin / rowsOfOneSet) % 2 === 0 ? 2 : 3);
    try {
      for (let seed = begin + 1; seed <= Math.min(count, begin + rowsOfOneSet); seed += 1) {
        const { changes, handOffs } = await runExchange(exchange, seed);
        done.changes += changes;
        done.handOffs += handOffs;
      }
    } catch (error) {
      // What comes after would only differ further: the next set begins anew.
      problems.push(error instanceof Error ? error.message : String(error));
    } finally {
      for (const copy of exchange.copies) await copy.remove();
    }
  }
  return {
    name: 'Hand-offs in any order',
    did: `${count} random rows among two and three laptops, ${done.changes} changes, ${done.handOffs} hand-offs between`,
    problems,
  };
}
