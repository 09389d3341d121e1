import { afterEach, beforeEach, expect, it } from 'vitest';
import { goalChanges } from '../../../../main/services/reports/goal-change.ts';
import { goalAttainmentT } from '../../../../shared/domain/goal-attainment.ts';
import { goalFieldsOf } from '../../../support/goal-records.ts';
import { groupThatMeets, memberSince } from '../../../support/records.ts';
import { openTestDoor, type TestDoor } from '../../../support/test-door.ts';

let test: TestDoor;
let client: TestDoor['client'];
let groupId: string;
let ana: string;
beforeEach(async () => {
  test = await openTestDoor({ now: '2026-03-12T15:00:00Z' });
  client = test.client;
  ({ groupId } = await groupThatMeets(client, ['2026-03-03', '2026-03-10']));
  ana = (await memberSince(client, groupId, '2026-03-01')).personId;
});
afterEach(() => test.remove());

async function rated(level: number | null): Promise<string> {
  const fields = goalFieldsOf({ baselineLevel: -1 });
  const { id: goalId } = await client.goals.add({ groupId, personId: ana, fields });
  const voice = { rater: 'facilitator' as const, raterName: '' };
  if (level !== null) await client.goals.rate({ goalId, at: { ratedOn: '2026-03-03' }, ...voice, level });
  return goalId;
}
const setAside = (id: string, closedOn: string) => client.goals.close({ id, closedOn, reason: 'set-aside' });
const summary = (to: string | null = null) =>
  client.summaries.group({ groupId, from: null, to, isNamed: true, keepsTexts: true });

it('a goal set aside counts among neither the goals that were met nor those it is taken of', async () => {
  await rated(1);
  await setAside(await rated(1), '2026-03-10');
  await setAside(await rated(null), '2026-03-10');
  const { goals, members } = await summary();
  expect(goals.standings).toEqual({ met: 1, closer: 0, same: 0, further: 0, open: 0, unrated: 0 });
  expect(goals.mean.latest).toMatchObject({ mean: 60, members: 1 });
  expect(members).toMatchObject([{ goals: 1, met: 1 }]);
});

it('where all are set aside no figure speaks of goals', async () => {
  await setAside(await rated(1), '2026-03-10');
  const { goals, members } = await summary();
  expect(Object.values(goals.standings)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(goals.mean).toMatchObject({ of: 1, latest: { on: '2026-03-10', mean: null } });
  expect(members).toMatchObject([{ goals: 0, met: 0 }]);
});

it('a goal set aside after the last day of a report still counts in it, in each report alike', async () => {
  await rated(1);
  await setAside(await rated(-1), '2026-03-10');
  const days = { from: null, to: '2026-03-09' };
  const moved =
    goalAttainmentT([{ level: 1 }, { level: -1 }]) - goalAttainmentT([{ level: -1 }, { level: -1 }]);
  const { goals } = await summary(days.to);
  expect(goals.standings).toMatchObject({ met: 1, same: 1 });
  expect(goals.mean.points.map(({ on }) => on)).toEqual(['2026-03-03']);
  expect(goals.mean.change.mean).toBeCloseTo(moved, 9);
  expect(goalChanges(test.open().db, [groupId], days).get(`${groupId} ${ana}`)).toBeCloseTo(moved, 9);
});
