import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Exchange, openCopies, runExchange } from '../../../support/random-hand-offs.ts';

const exchanges = new Map<number, Exchange>();
beforeAll(async () => {
  for (const count of [2, 3]) exchanges.set(count, await openCopies(count));
});
afterAll(async () => {
  for (const { copies } of exchanges.values()) for (const copy of copies) await copy.remove();
});

it.each([
  [2, Number(process.env['MEZZO_EXCHANGES'] ?? 6)],
  [3, Number(process.env['MEZZO_EXCHANGES'] ?? 3)],
])(
  '%i laptops that exchange hand-offs in any order end with the same content',
  async (count, numRuns) => {
    const done = { changes: 0, handOffs: 0 };
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1_000_000 }), async (seed) => {
        const { changes, handOffs } = await runExchange(exchanges.get(count)!, seed);
        done.changes += changes;
        done.handOffs += handOffs;
      }),
      { numRuns, endOnFailure: true },
    );
    expect(done.changes).toBeGreaterThan(numRuns);
    expect(done.handOffs).toBeGreaterThan(0);
  },
  60_000,
);
