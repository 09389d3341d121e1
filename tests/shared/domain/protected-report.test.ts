import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ProtectedReport,
  protectReport,
  type ReportFigure,
} from '../../../shared/domain/protected-report.ts';
import type { ReportSeat } from '../../../shared/domain/report-bands.ts';

/*
 * An attacker of the whole page. They know how many members each row has, how many sessions it had, where the bands
 * begin (80 and 50 in a hundred), and that every figure is one over the same members. They try every way in which the
 * sessions can have gone, keep those that fit to everything that is printed, and look whether a count from 1 to the
 * threshold less one is the same in all of them. They count by rules of their own, not by those of the app.
 */

/** What one member did: places attended and missed, and the change of their goals. */
type Did = readonly [attended: number, missed: number, change: number | null];

interface Page {
  printed: ProtectedReport;
  rows: readonly (readonly Did[])[];
}

/** What the figures and the bands of some members are. */
interface Counted {
  attended: number;
  recorded: number;
  changes: readonly number[];
  byAttendance: readonly number[];
  byChange: readonly number[];
}

interface World {
  rows: Counted[];
  whole: Counted;
}

function count(members: readonly Did[]): Counted {
  const byAttendance = [0, 0, 0, 0];
  const byChange = [0, 0, 0, 0];
  let [attendedOfAll, recordedOfAll] = [0, 0];
  const changes: number[] = [];
  for (const [attended, missed, change] of members) {
    const share = attended / (attended + missed);
    byAttendance[Number.isNaN(share) ? 3 : share >= 0.8 ? 0 : share >= 0.5 ? 1 : 2]! += 1;
    byChange[change === null ? 3 : change > 0 ? 0 : change === 0 ? 1 : 2]! += 1;
    attendedOfAll += attended;
    recordedOfAll += attended + missed;
    if (change !== null) changes.push(change);
  }
  return { attended: attendedOfAll, recorded: recordedOfAll, changes, byAttendance, byChange };
}

const worldOf = (rows: readonly (readonly Did[])[]): World => ({
  rows: rows.map(count),
  whole: count(rows.flat()),
});

/** Everything that a member can have done in so many sessions. */
function possible(sessions: number, changes: readonly (number | null)[] = [null]): Did[] {
  const out: Did[] = [];
  for (let attended = 0; attended <= sessions; attended += 1)
    for (let missed = 0; attended + missed <= sessions; missed += 1)
      for (const change of changes) out.push([attended, missed, change]);
  return out;
}

/** All choices of so many members, whoever of them did which. */
function choices<Item>(items: readonly Item[], many: number): Item[][] {
  const [first, ...rest] = items;
  if (many === 0) return [[]];
  if (first === undefined) return [];
  return [...choices(items, many - 1).map((one) => [first, ...one]), ...choices(rest, many)];
}

function product<Item>(lists: readonly (readonly Item[])[]): Item[][] {
  return lists.reduce<Item[][]>((so, list) => so.flatMap((one) => list.map((item) => [...one, item])), [[]]);
}

function publish(rows: readonly (readonly Did[])[], threshold: number): Page {
  const seats = rows.map((members, row) =>
    members.map(([attended, missed, change], place): ReportSeat => ({
      personId: `${row} ${place}`,
      attended,
      missed,
      change,
    })),
  );
  const printed = protectReport(
    { whole: seats.flat(), rows: seats.length > 1 ? seats : [], tableRows: seats },
    threshold,
  );
  return { printed, rows };
}

function shareFits(printed: ReportFigure, { attended, recorded }: Counted): boolean {
  if (printed === 'hidden') return true;
  if (printed === 'none') return recorded === 0;
  return recorded > 0 && Math.abs((attended * 100) / recorded - printed) <= 2.5;
}

function meanFits(printed: ReportFigure, { changes }: Counted): boolean {
  if (printed === 'hidden') return true;
  if (printed === 'none') return changes.length === 0;
  const mean = changes.reduce((sum, one) => sum + one, 0) / changes.length;
  return changes.length > 0 && Math.abs(mean - printed) <= 0.5;
}

/** A hidden count is 1 or more: a 0 would be printed. */
const countsFit = (printed: readonly (number | null)[], counts: readonly number[]) =>
  counts.every((one, place) => (printed[place] === null ? one > 0 : printed[place] === one));

function tableFits(
  table: ProtectedReport['changes'],
  rows: readonly (readonly number[])[],
  whole: readonly number[],
): boolean {
  if (table === null) return true;
  const counted = table.cells.length === rows.length ? rows : [whole];
  return (
    countsFit(table.columnTotals, whole) && table.cells.every((cells, row) => countsFit(cells, counted[row]!))
  );
}

function fits({ shares, means, attendance, changes }: ProtectedReport, { rows, whole }: World): boolean {
  return (
    shareFits(shares.all, whole) &&
    meanFits(means.all, whole) &&
    shares.rows.every((share, row) => shareFits(share, rows[row]!)) &&
    means.rows.every((mean, row) => meanFits(mean, rows[row]!)) &&
    tableFits(
      attendance,
      rows.map((row) => row.byAttendance),
      whole.byAttendance,
    ) &&
    tableFits(
      changes,
      rows.map((row) => row.byChange),
      whole.byChange,
    )
  );
}

/** What nobody may learn: members in each band, of each row and of all. */
const secretsOf = ({ rows, whole }: World) =>
  [...rows, whole].flatMap(({ byAttendance, byChange }) => [...byAttendance, ...byChange]);

/** The counts under the threshold that are the same in all those worlds. */
function givenAway(worlds: readonly World[], threshold: number): number[] {
  const [first = [], ...rest] = worlds.map(secretsOf);
  return first.filter(
    (value, place) => value > 0 && value < threshold && rest.every((secrets) => secrets[place] === value),
  );
}

/** Every page that some world is printed as, attacked with all of them. */
function attackEvery(
  rows: readonly (readonly Did[][])[],
  threshold: number,
): { pages: number; withShares: number } {
  const all = product(rows).map((one) => ({ world: worldOf(one), page: publish(one, threshold) }));
  const worlds = all.map(({ world }) => world);
  const pages = Map.groupBy(all, ({ page }) => JSON.stringify(page.printed));
  let withShares = 0;
  for (const [printed, [one, ...others]] of pages) {
    const fitting = worlds.filter((world) => fits(one!.page.printed, world));
    expect(fitting.length).toBeGreaterThanOrEqual(others.length + 1);
    expect(givenAway(fitting, threshold), printed).toEqual([]);
    if (typeof one!.page.printed.shares.all !== 'number') continue;
    withShares += 1;
    // With a share, not even somebody who knows the rules of hiding and tries them on every world.
    const printedAlike = [one!, ...others].map(({ world }) => world);
    expect(givenAway(printedAlike, threshold), `by its own rules: ${printed}`).toEqual([]);
  }
  return { pages: pages.size, withShares };
}

describe('a page of numbers, attacked with all that stands on it', () => {
  it.each([
    [3, [[3, 1]]],
    [3, [[3, 2]]],
    [3, [[8, 1]]],
    [3, [[4, 3]]],
    [4, [[7, 2]]],
    [
      3,
      [
        [4, 1],
        [4, 2],
      ],
    ],
    [
      3,
      [
        [5, 1],
        [4, 1],
      ],
    ],
    [
      3,
      [
        [3, 2],
        [3, 2],
      ],
    ],
    [
      4,
      [
        [5, 1],
        [4, 2],
      ],
    ],
    [
      3,
      [
        [3, 1],
        [3, 1],
        [3, 1],
      ],
    ],
  ] as const)('attendance, threshold %i, members and sessions of each row %j', (threshold, rows) => {
    const every = rows.map(([members, sessions]) => choices(possible(sessions), members));
    const { pages, withShares } = attackEvery(every, threshold);
    expect(pages).toBeGreaterThan(5);
    // Three members are too few for any share.
    expect(withShares > 1).toBe(rows.some(([members]) => members > 3) || rows.length > 1);
  });

  it.each([
    [3, [4]],
    [3, [6]],
    [4, [8]],
    [3, [3, 4]],
    [3, [4, 4]],
    [3, [3, 3, 3]],
  ] as const)('change of goals, threshold %i, members of each row %j', (threshold, rows) => {
    const changes = [null, -10, 0, 10, 20].slice(rows.length > 2 ? 1 : 0, rows.length > 2 ? 4 : 5);
    const every = rows.map((members) => choices(possible(0, changes), members));
    expect(attackEvery(every, threshold).pages).toBeGreaterThan(5);
  });

  it('attendance and change of the same members', () => {
    attackEvery([choices(possible(1, [null, 0, 10]), 4)], 3);
  });

  it('larger groups, with the usual threshold, by chance', () => {
    const row = fc.tuple(fc.integer({ min: 10, max: 15 }), fc.constantFrom(1, 2));
    const one = row.map((only) => [only]);
    const two = fc.tuple(row, row).map((both) => both.map(([members]) => [members, 1] as const));
    let told = 0;
    fc.assert(
      fc.property(
        fc.oneof(one, two),
        fc.nat(),
        fc.integer({ min: 5, max: 10 }),
        (rows, chance, threshold) => {
          const every = rows.map(([members, sessions]) => choices(possible(sessions), members));
          const { printed } = publish(
            every.map((list, place) => list[(chance * (place + 1)) % list.length]!),
            threshold,
          );
          if (printed.shares.all !== 'hidden') told += 1;
          const fitting = product(every)
            .map(worldOf)
            .filter((world) => fits(printed, world));
          expect(givenAway(fitting, threshold)).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
    expect(told).toBeGreaterThan(0);
  });

  it('months, in which the same members are again: each month’s share beside the bands of all days', () => {
    const threshold = 3;
    // In one session of January and one of February: there, not there, not recorded.
    const place = possible(1);
    const members = choices(product([place, place]), 5);
    const months = (each: readonly (readonly Did[])[]) =>
      [0, 1].map((month) => each.map((did) => did[month]!));
    const together = (each: readonly (readonly Did[])[]) =>
      each.map(([one, other]): Did => [one![0] + other![0], one![1] + other![1], null]);
    const seats = (did: readonly Did[]) =>
      did.map(([attended, missed, change], one): ReportSeat => ({
        personId: String(one),
        attended,
        missed,
        change,
      }));
    const all = members.map((each) => {
      const whole = seats(together(each));
      return {
        printed: protectReport({ whole, rows: months(each).map(seats), tableRows: [whole] }, threshold),
        world: { rows: months(each).map(count), whole: count(together(each)) },
      };
    });
    const isFitting = (printed: ProtectedReport, { rows, whole }: World) =>
      printed.shares.rows.every((share, row) => shareFits(share, rows[row]!)) &&
      fits(
        { ...printed, shares: { rows: [], all: printed.shares.all }, means: { rows: [], all: 'hidden' } },
        { rows: [whole], whole },
      );
    for (const [text, [one]] of Map.groupBy(all, ({ printed }) => JSON.stringify(printed)))
      expect(
        givenAway(
          all.map(({ world }) => world).filter((world) => isFitting(one!.printed, world)),
          threshold,
        ),
        text,
      ).toEqual([]);
  });
});

describe('what a page of numbers tells', () => {
  const members = (many: number, ...did: Did) => Array.from({ length: many }, () => did);

  it('of 22 and 2 who missed it, neither the share nor the bands that would tell of the 2', () => {
    for (const sessions of [1, 2]) {
      const { printed } = publish(
        [[...members(22, sessions, 0, null), ...members(2, 0, sessions, null)]],
        10,
      );
      expect(printed.shares.all).toBe('hidden');
      expect(printed.attendance!.columnTotals).toEqual([null, 0, null, 0]);
    }
  });

  it('a share in steps of five, and bands beside it only where none of them is hidden', () => {
    const often = members(20, 9, 1, null);
    expect(publish([[...often, ...members(2, 2, 8, null)]], 10).printed).toMatchObject({
      shares: { all: 85 },
      attendance: null,
    });
    expect(publish([[...often, ...members(11, 2, 8, null)]], 10).printed).toMatchObject({
      shares: { all: 65 },
      attendance: { columnTotals: [20, 0, 11, 0] },
    });
  });

  it('shares of rows all or none', () => {
    const [few, many] = [members(12, 1, 0, null).with(0, [0, 1, null]), members(24, 5, 5, null)];
    const { printed } = publish([few, many], 10);
    expect(printed.shares).toEqual({ rows: ['hidden', 'hidden'], all: 50 });
  });

  it('a mean in whole T where the bands it is made of are shown; of rows where every band of theirs is', () => {
    const up = (many: number) => members(many, 1, 0, 12.4);
    const same = (many: number) => members(many, 1, 0, 0);
    expect(publish([[...up(20), ...same(12)]], 10).printed.means.all).toBe(8);
    expect(publish([[...up(20), ...same(3)]], 10).printed.means.all).toBe('hidden');
    const { printed } = publish(
      [
        [...up(20), ...same(4)],
        [...up(12), ...same(8)],
      ],
      10,
    );
    expect(printed.means).toEqual({ rows: ['hidden', 'hidden'], all: 9 });
    expect(printed.changes!.columnTotals).toEqual([32, 12, 0, 0]);
    // Where a row alone would give its count away, the bands are those of all.
    const byRows = publish([up(20), members(12, 1, 0, null)], 10).printed.changes!;
    expect(byRows.cells).toHaveLength(2);
    const { changes, means } = publish([[...up(20), ...same(12)], same(4)], 10).printed;
    expect(changes!.cells).toEqual([[20, 16, 0, 0]]);
    expect(means).toEqual({ rows: ['hidden', 'hidden'], all: 7 });
  });
});
