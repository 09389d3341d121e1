import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { changeNames, everyRow, makeRandomChange, setScene } from '../../support/random-changes.ts';
import { openTestDoor, type TestDoor } from '../../support/test-door.ts';

let test: TestDoor;
const accepted = new Map<string, number>();

beforeAll(async () => {
  test = await openTestDoor();
});
afterAll(() => test.remove());

async function takeBackEverything(): Promise<number> {
  let steps = 0;
  while ((await test.client.undo.state()).undo) {
    await test.client.undo.undo({ step: null });
    steps += 1;
  }
  return steps;
}

it('whatever was changed, taking it all back restores every row, and bringing it again brings every row back', async () => {
  await setScene(test);
  const start = { ...everyRow(test.open().db) };
  const depth = (await test.client.undo.state()).undo!.step;

  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...changeNames), fc.nat()), { minLength: 5, maxLength: 40 }),
      async (changes) => {
        const { db } = test.open();
        const before = [everyRow(db)];
        for (const [name, seed] of changes) {
          const last = (await test.client.undo.state()).undo?.step;
          if ((await makeRandomChange(test, name, seed)) === null)
            accepted.set(name, (accepted.get(name) ?? 0) + 1);
          if ((await test.client.undo.state()).undo?.step !== last) before.push(everyRow(db));
          else expect(everyRow(db), `${name} wrote without a step`).toEqual(before.at(-1));
        }
        for (let place = before.length - 2; place >= 0; place -= 1) {
          await test.client.undo.undo({ step: null });
          expect(everyRow(db)).toEqual(before[place]);
        }
        for (const rows of before.slice(1)) {
          await test.client.undo.redo();
          expect(everyRow(db)).toEqual(rows);
        }
        for (let place = before.length - 2; place >= 0; place -= 1)
          await test.client.undo.undo({ step: null });
        expect(everyRow(db)).toEqual(start);
      },
    ),
    { numRuns: 120 },
  );

  // what chance refused every time has its turn from the scene on, until it is accepted once
  const { db } = test.open();
  for (const name of changeNames.filter((candidate) => !accepted.has(candidate)))
    for (let seed = 0; seed < 300 && !accepted.has(name); seed += 1) {
      if ((await makeRandomChange(test, name, seed)) !== null) continue;
      accepted.set(name, 1);
      while ((await test.client.undo.state()).undo!.step > depth) await test.client.undo.undo({ step: null });
      expect(everyRow(db), name).toEqual(start);
    }

  expect((await test.client.undo.state()).undo!.step).toBe(depth);
  expect(await takeBackEverything()).toBeGreaterThan(5);
  // a property over changes that were all refused would prove nothing
  expect(changeNames.filter((name) => (accepted.get(name) ?? 0) === 0)).toEqual([]);
}, 120_000);
