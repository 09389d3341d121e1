import { ORPCError } from '@orpc/client';
import { first } from '../../main/db/query.ts';
import type { HandOffChoice } from '../../shared/contract/hand-off.ts';
import { contentOf, makeFile, openFile, takeIn } from './hand-off-copies.ts';
import { changeNames, type Draw, drawFrom, makeRandomChange, pick, setScene } from './random-changes.ts';
import { openTestDoor, type TestDoor } from './test-door.ts';

/** Changes that are no part of a group, or that take the group itself out of sight. */
const left = /^(settings|trash|timetable|closures|privateNotes|groups\.trash|groups\.duplicate|handOff)/;
const changesOfGroups = changeNames.filter((name) => !left.test(name));

export interface Exchange {
  copies: TestDoor[];
  groupId: string;
}

/** Laptops of which only the first has the group; each has an hour of its own, so that moments differ. */
export async function openCopies(count: number): Promise<Exchange> {
  const copies: TestDoor[] = [];
  for (let place = 0; place < count; place += 1)
    copies.push(await openTestDoor({ now: `2026-03-12T${String(15 + place)}:00:00Z` }));
  const [home] = copies;
  await setScene(home!);
  const { id: groupId } = first<{ id: string }>(
    home!.open().db,
    `SELECT groupId AS id FROM sessions JOIN groups AS g ON g.id = groupId AND g.trashedAt IS NULL
     GROUP BY groupId ORDER BY count(*) DESC, groupId LIMIT 1`,
  )!;
  return { copies, groupId };
}

/**
 * One random row of changes on each laptop with hand-offs between, in any order, some of them undone; then hand-offs
 * all around until nobody learns anything new. Throws where the laptops do not end with the same content.
 */
export async function runExchange(
  exchange: Exchange,
  seed: number,
): Promise<{ changes: number; handOffs: number }> {
  const { copies } = exchange;
  const draw = drawFrom(seed);
  let changes = 0;
  let handOffs = 0;
  const length = 10 + draw(20);
  for (let step = 0; step < length; step += 1) {
    const copy = pick(draw, copies);
    // Less than a laptop waits before it locks, and the notice that somebody is there.
    copy.clock.advance(1000 * (1 + draw(240)));
    for (const each of copies) await each.client.workspace.touch();
    if (draw(5) > 0) {
      changes += (await tryChange(copy, pick(draw, changesOfGroups), seed * 1000 + step)) ? 1 : 0;
    } else handOffs += (await handOneOver(exchange, draw, true)) ? 1 : 0;
  }
  await settleAll(exchange, `seed ${seed}`);
  return { changes, handOffs };
}

/** Some random changes on every laptop, without hand-offs between. */
export async function runChanges({ copies }: Exchange, seed: number, count: number): Promise<void> {
  const draw = drawFrom(seed);
  for (let step = 0; step < count; step += 1) {
    const copy = pick(draw, copies);
    copy.clock.advance(1000 * (1 + draw(240)));
    for (const each of copies) await each.client.workspace.touch();
    await tryChange(copy, pick(draw, changesOfGroups), seed * 1000 + step);
  }
}

async function tryChange(copy: TestDoor, name: string, seed: number): Promise<boolean> {
  try {
    return (await makeRandomChange(copy, name, seed)) === null;
  } catch (error) {
    // What a change of another area asks for is its own tests' business.
    if (error instanceof ORPCError && error.code === 'BAD_REQUEST') return false;
    throw error;
  }
}

function has({ db }: ReturnType<TestDoor['open']>, groupId: string): boolean {
  return first(db, 'SELECT 1 FROM groups WHERE id = @groupId AND trashedAt IS NULL', { groupId }) !== null;
}

async function handOneOver({ copies, groupId }: Exchange, draw: Draw, mayUndo: boolean): Promise<boolean> {
  const from = pick(
    draw,
    copies.filter((copy) => has(copy.open(), groupId)),
  );
  const to = pick(
    draw,
    copies.filter((copy) => copy !== from),
  );
  const file = await makeFile(from.open(), groupId);
  const { undoStep } = await takeIn(to.open(), file, { choices: await someChoices(to, file, draw) });
  if (mayUndo && undoStep !== null && draw(6) === 0) await to.client.undo.undo({ step: undoStep });
  return true;
}

/** A user who now and then decides otherwise than proposed. */
async function someChoices(to: TestDoor, bytes: Buffer, draw: Draw): Promise<HandOffChoice[]> {
  const { rows } = await openFile(to.open(), bytes);
  return rows
    .filter(() => draw(4) === 0)
    .map(({ table, key }) => ({ key: `${table} ${key}`, stands: pick(draw, ['ours', 'theirs'] as const) }));
}

/** Hands over all around until every laptop holds the same, as nobody changes anything any more. */
async function settleAll({ copies, groupId }: Exchange, where: string): Promise<void> {
  for (let round = 0; round < 5; round += 1) {
    for (const from of copies) {
      if (!has(from.open(), groupId)) continue;
      const file = await makeFile(from.open(), groupId);
      for (const to of copies) if (to !== from) await takeIn(to.open(), file);
    }
    const contents = await Promise.all(copies.map((copy) => contentOf(copy.open(), groupId)));
    const differing = contents.slice(1).flatMap((content) => differences(contents[0]!, content));
    if (differing.length === 0) return;
    if (round === 4) throw new Error(`the laptops differ (${where}): ${differing.slice(0, 5).join('; ')}`);
  }
}

function differences(one: Record<string, string>, other: Record<string, string>): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (name) => one[name] !== other[name],
  );
}
