import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Aggregate, Breakdown } from '../../../../shared/contract/reports.ts';
import {
  type Draw,
  drawFrom,
  groupFields,
  personFields,
  sessionFields,
} from '../../../support/random-changes.ts';
import { goalFieldsOf } from '../../../support/random-goals.ts';
import { groupThatMeets, memberSince, present } from '../../../support/records.ts';
import { openTestCore, type TestCore } from '../../../support/test-core.ts';

const always = { groupIds: [], from: null, to: null };
const asked: readonly Breakdown[] = ['none', 'group', 'kind', 'grade', 'month'];

let test: TestCore;
let client: TestCore['client'];
beforeEach(async () => {
  test = await openTestCore();
  client = test.client;
});
afterEach(() => test.remove());

/** Whether a table of whole numbers fits to what is printed in one table of the report. */
interface Printed {
  rowSums: number[];
  cells: (number | null)[][];
  totals: (number | null)[];
}

/** All rows that fit to a sum and the cells shown: a hidden one is 1 or more, because a 0 would be shown. */
function rowsThatFit(sum: number, cells: readonly (number | null)[]): number[][] {
  const [first, ...rest] = cells;
  if (first === undefined) return sum === 0 ? [[]] : [];
  const values = first === null ? Array.from({ length: Math.max(0, sum) }, (_, place) => place + 1) : [first];
  return values
    .filter((value) => value <= sum)
    .flatMap((value) => rowsThatFit(sum - value, rest).map((row) => [value, ...row]));
}

/**
 * What somebody who wants to know can do: look for another table that fits to everything that is printed, with another
 * number in the place of one that is hidden. It knows only what is printed.
 */
function canBeAnother(
  { rowSums, cells, totals }: Printed,
  row: number,
  column: number,
  truth: number,
): boolean {
  const options = rowSums.map((sum, place) => rowsThatFit(sum, cells[place]!));
  const order = [row, ...rowSums.map((_, place) => place).filter((place) => place !== row)];
  const search = (at: number, sums: readonly number[]): boolean => {
    if (sums.some((sum, place) => totals[place] !== null && sum > totals[place]!)) return false;
    if (at === order.length)
      return sums.every((sum, place) => (totals[place] === null ? sum > 0 : sum === totals[place]));
    return options[order[at]!]!.some(
      (option) =>
        (at > 0 || option[column] !== truth) &&
        search(
          at + 1,
          sums.map((sum, place) => sum + option[place]!),
        ),
    );
  };
  return search(
    0,
    totals.map(() => 0),
  );
}

/** Groups of three kinds with members in three grades, some in two groups; marks and goals by chance. */
async function fillByChance(draw: Draw): Promise<void> {
  const people: string[] = [];
  for (let number = 0; number < 14; number += 1) {
    const fields = personFields({ givenName: `Person ${number}`, grade: String(3 + draw(3)) });
    people.push((await client.people.create(fields)).id);
  }
  for (let group = 0; group < 3; group += 1) {
    const kind = (['support', 'education', 'growth'] as const)[draw(3)]!;
    const { id: groupId } = await client.groups.create(
      groupFields({ name: `Group of grief ${group}`, kind }),
    );
    const sessionIds: string[] = [];
    for (const date of ['2026-01-08', '2026-02-05', '2026-03-05'].slice(0, 1 + draw(3))) {
      const { id } = await client.sessions.create({ groupId, fields: sessionFields({ date }) });
      await client.sessions.hold({ id, actualStart: null, actualMinutes: null });
      sessionIds.push(id);
    }
    for (const personId of people.filter((_, place) => draw(4) === 0 || place % 3 === group)) {
      await client.roster.join({ groupId, personId, joinedOn: '2026-01-01' });
      const marks = sessionIds
        .filter(() => draw(5) > 0)
        .map((sessionId) => ({
          sessionId,
          personId,
          mark: { ...present, status: (['present', 'present', 'unexcused'] as const)[draw(3)]! },
        }));
      if (marks.length > 0) await client.attendance.markMany({ groupId, marks });
      if (draw(4) === 0) continue;
      const fields = goalFieldsOf({ baselineLevel: -1 });
      const { id: goalId } = await client.goals.add({ groupId, personId, fields });
      await client.goals.rate({
        goalId,
        at: { ratedOn: '2026-03-01' },
        rater: 'facilitator',
        raterName: '',
        level: -2 + draw(4),
      });
    }
  }
}

const namesOf = (report: Aggregate) => report.rows.map(({ keys }) => keys.join(' + '));

describe('the numbers for a principal or a funder', () => {
  it.each([1, 2, 3])(
    'no hidden count can be worked out from rows, columns, sums and the other figures (chance %i)',
    async (seed) => {
      await fillByChance(drawFrom(seed));
      let hiddenCells = 0;
      for (const smallestCount of [3, 4, 6]) {
        await client.settings.update({ smallestCount });
        for (const breakdown of asked) {
          const report = await client.reports.aggregate({ ...always, breakdown });
          hiddenCells += await expectNothingFollows(report, breakdown);
        }
      }
      expect(hiddenCells).toBeGreaterThan(5);
    },
  );

  /** Tries every hidden number of a report; answers how many there were. */
  async function expectNothingFollows(report: Aggregate, breakdown: Breakdown): Promise<number> {
    const { threshold } = report;
    if (report.isWithheld) {
      expect([report.total.members, report.people]).toEqual([null, null]);
      expect([report.total.share, report.total.change]).toEqual(['hidden', 'hidden']);
      expect([report.rows, report.changes, report.attendance]).toEqual([[], null, null]);
      return 0;
    }
    // Every row is about enough members, and the members of the rows are all members.
    for (const row of report.rows)
      expect(
        breakdown === 'month' ? row.members === null : row.members === 0 || row.members! >= threshold,
      ).toBe(true);
    if (breakdown !== 'month' && report.rows.length > 0)
      expect(report.rows.reduce((sum, { members }) => sum + members!, 0)).toBe(report.total.members);
    // Different people: the difference to places would tell of the few who are in two groups.
    if (report.people !== null) {
      const twice = report.total.members! - report.people;
      expect(twice === 0 || twice >= threshold).toBe(true);
    }
    // No sum stands beside bands of the same thing of which some are hidden; the attack on both together is in
    // tests/shared/domain/protected-report.test.ts. So each table can be attacked alone.
    const figures = [report.total, ...report.rows];
    const hides = (table: Aggregate['changes']) =>
      [...(table?.cells.flat() ?? []), ...(table?.totals ?? [])].includes(null);
    if (hides(report.attendance)) for (const { share } of figures) expect(share).toBe('hidden');
    if (!report.changes || report.changes.totals.includes(null))
      for (const { change } of figures) expect(change).toBe('hidden');
    // Months are about the same members: the change of one would tell of who came or went between two.
    if (breakdown === 'month') for (const { change } of report.rows) expect(change).toBe('hidden');
    if (hides(report.changes)) for (const { change } of report.rows) expect(change).toBe('hidden');
    for (const { share } of figures) if (typeof share === 'number') expect(share % 5).toBe(0);

    let count = 0;
    for (const table of [report.changes, report.attendance]) {
      if (!table) continue;
      const rowSums =
        table.cells.length === report.rows.length && breakdown !== 'month' && breakdown !== 'none'
          ? report.rows.map(({ members }) => members!)
          : [report.total.members!];
      const printed: Printed = { rowSums, cells: table.cells, totals: table.totals };
      for (const [row, cells] of table.cells.entries())
        for (const [column, shown] of cells.entries()) {
          expect(shown === null || shown === 0 || shown >= threshold).toBe(true);
          if (shown !== null) continue;
          count += 1;
          // At least two different numbers can stand there: for any one of them, there is another.
          const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].filter(
            (value) => !canBeAnother(printed, row, column, value),
          );
          expect(values, `${breakdown}, row ${row}, column ${column} of ${JSON.stringify(printed)}`).toEqual(
            [],
          );
        }
      for (const [column, total] of table.totals.entries()) {
        expect(total === null || total === 0 || total >= threshold).toBe(true);
        // A sum that is shown is that of its cells where they are shown.
        const cells = table.cells.map((row) => row[column]!);
        if (total !== null && !cells.includes(null as never))
          expect(cells.reduce((sum, cell) => sum + cell, 0)).toBe(total);
      }
    }
    return count;
  }

  it('names nobody, and tells nothing about fewer members than the setting says', async () => {
    const { groupId, sessionIds } = await groupThatMeets(client, ['2026-01-08']);
    const ana = await memberSince(client, groupId, '2026-01-01', { givenName: 'Ana', familyName: 'Ruiz' });
    await client.attendance.mark({ sessionId: sessionIds[0]!, personId: ana.personId, mark: present });
    await client.sessions.hold({ id: sessionIds[0]!, actualStart: null, actualMinutes: null });
    for (const breakdown of asked) {
      const report = await client.reports.aggregate({ ...always, breakdown });
      expect(report).toMatchObject({
        threshold: 10,
        isWithheld: true,
        people: null,
        rows: [],
        changes: null,
        attendance: null,
        total: {
          sessions: 1,
          members: null,
          share: 'hidden',
          change: 'hidden',
        },
      });
      expect(JSON.stringify(report)).not.toMatch(/Ana|Ruiz|Friendship/);
    }
  });

  it('joins groups of few, and names them together; with enough members each stands by itself', async () => {
    const sizes = [4, 3, 12];
    for (const [group, size] of sizes.entries()) {
      const { id: groupId } = await client.groups.create(groupFields({ name: `Group ${group}` }));
      const { id } = await client.sessions.create({ groupId, fields: sessionFields({ date: '2026-01-08' }) });
      for (let one = 0; one < size; one += 1) await memberSince(client, groupId, '2026-01-01');
      await client.attendance.markAllPresent({ sessionId: id });
      await client.sessions.hold({ id, actualStart: null, actualMinutes: null });
    }
    const byGroup = () => client.reports.aggregate({ ...always, breakdown: 'group' });
    expect(namesOf(await byGroup())).toEqual(['Group 0 + Group 1 + Group 2']);
    await client.settings.update({ smallestCount: 5 });
    const report = await byGroup();
    expect(namesOf(report)).toEqual(['Group 0 + Group 1', 'Group 2']);
    expect(report.rows.map(({ members, share, sessions }) => [members, share, sessions])).toEqual([
      [7, 100, 2],
      [12, 100, 1],
    ]);
    await client.settings.update({ smallestCount: 3 });
    expect(namesOf(await byGroup())).toEqual(['Group 0', 'Group 1', 'Group 2']);
  });

  it('of a group of 24 without 2, the page tells by no figure that it was 2', async () => {
    const { groupId, sessionIds } = await groupThatMeets(client, ['2026-01-08', '2026-02-05']);
    const people: string[] = [];
    for (let one = 0; one < 24; one += 1)
      people.push((await memberSince(client, groupId, '2026-01-01')).personId);
    const marks = sessionIds.flatMap((sessionId) =>
      people.map((personId, place) => ({
        sessionId,
        personId,
        mark: { ...present, status: place < 2 ? ('unexcused' as const) : ('present' as const) },
      })),
    );
    await client.attendance.markMany({ groupId, marks });
    for (const id of sessionIds) await client.sessions.hold({ id, actualStart: null, actualMinutes: null });
    for (const scope of [always, { ...always, to: '2026-01-31' }])
      for (const breakdown of asked) {
        const report = await client.reports.aggregate({ ...scope, breakdown });
        for (const { share } of [report.total, ...report.rows]) expect(share).toBe('hidden');
        expect(report.attendance!.totals).toEqual([null, 0, null, 0]);
        expect(JSON.stringify(report)).not.toMatch(/\b(2[02]|4[48])\b/);
      }
  });

  it('refuses groups that are not there, and a threshold that protects nobody', async () => {
    const groupIds = ['01890000-0000-7000-8000-000000000000'];
    await expect(client.reports.aggregate({ ...always, groupIds, breakdown: 'none' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(client.settings.update({ smallestCount: 1 })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});
