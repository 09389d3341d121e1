import { afterEach, beforeEach, expect, it } from 'vitest';
import { all, first, run } from '../../../../main/db/query.ts';
import { contentOf, makeFile, takeIn } from '../../../support/hand-off-copies.ts';
import { everyRow } from '../../../support/random-changes.ts';
import { type Exchange, openCopies, runChanges } from '../../../support/random-hand-offs.ts';

let exchange: Exchange;
beforeEach(async () => {
  exchange = await openCopies(2);
});
afterEach(async () => {
  for (const copy of exchange.copies) await copy.remove();
});

it('whatever both do, a member who was destroyed on one laptop stays out of it, and the rest is the same', async () => {
  const { groupId } = exchange;
  const [there, here] = exchange.copies as [Exchange['copies'][number], Exchange['copies'][number]];
  const of = { groupId };
  const { id } = first<{ id: string }>(
    there.open().db,
    `SELECT personId AS id FROM memberships WHERE groupId = @groupId AND state = 'member' ORDER BY id LIMIT 1`,
    of,
  )!;
  run(
    there.open().db,
    `UPDATE people SET givenName = 'Kanarienvogel', familyName = 'Kanarienvogel' WHERE id = @id`,
    { id },
  );
  run(
    here.open().db,
    `INSERT INTO destructions (id, at, kind, objectId, reference, policy, reason, byName, counts)
     VALUES ('d', '2026-01-01T10:00:00Z', 'person', @id, 'F-17', '{}', '', 'J. Alvarez', '{"destroyed":{}}')`,
    { id },
  );
  for (let turn = 1; turn <= 4; turn += 1) {
    await takeIn(here.open(), await makeFile(there.open(), groupId));
    await runChanges(exchange, turn, 12);
    await takeIn(there.open(), await makeFile(here.open(), groupId));
  }
  // Nobody changes anything any more.
  for (let turn = 0; turn < 3; turn += 1) {
    await takeIn(here.open(), await makeFile(there.open(), groupId));
    await takeIn(there.open(), await makeFile(here.open(), groupId));
  }
  expect(JSON.stringify(everyRow(here.open().db))).not.toContain('Kanarienvogel');
  expect(all(here.open().db, 'SELECT id FROM people WHERE id = @id', { id })).toEqual([]);
  const [whole, less] = [await contentOf(there.open(), groupId), await contentOf(here.open(), groupId)];
  const rows = Object.entries(less).filter(([name]) => !name.startsWith('people '));
  expect(rows.length).toBeGreaterThan(20);
  for (const [name, hash] of rows) expect([name, whole[name]]).toEqual([name, hash]);
}, 60_000);
