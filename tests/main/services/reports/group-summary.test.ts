import { afterEach, beforeEach, expect, it } from 'vitest';
import { goalChanges } from '../../../../main/services/reports/goal-change.ts';
import { goalAttainmentT } from '../../../../shared/domain/goal-attainment.ts';
import { goalFieldsOf } from '../../../support/goal-records.ts';
import { groupThatMeets, memberSince } from '../../../support/records.ts';
import { openTestDoor, type TestDoor } from '../../../support/test-door.ts';

let test: TestDoor;
let client: TestDoor['client'];
let groupId: string;
let sessionIds: string[];
let ana: string;
beforeEach(async () => {
  test = await openTestDoor({ now: '2026-03-12T15:00:00Z' });
  client = test.client;
  ({ groupId, sessionIds } = await groupThatMeets(client, ['2026-03-03', '2026-03-10']));
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
const changeOfAna = (days: { from: string | null; to: string | null }) =>
  goalChanges(test.open().db, [groupId], days).get(`${groupId} ${ana}`);
const setAside = (id: string, closedOn: string) => client.goals.close({ id, closedOn, reason: 'set-aside' });
const summary = (to: string | null = null, from: string | null = null) =>
  client.summaries.group({ groupId, from, to, isNamed: true, keepsTexts: true });

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
  expect(changeOfAna(days)).toBeCloseTo(moved, 9);
  // On the day itself it is set aside.
  expect((await summary('2026-03-10')).goals.standings).toMatchObject({ met: 1, same: 0 });
});

it('what was rated or set aside before the first day of a report is nothing that it tells of', async () => {
  await rated(1);
  await setAside(await rated(1), '2026-03-05');
  const days = { from: '2026-03-06', to: null };
  const { members } = await summary(null, days.from);
  expect(members).toMatchObject([{ goals: 1, met: 1, latest: null, change: null }]);
  expect(changeOfAna(days)).toBeNull();
  const asked = { personId: ana, groupId, ...days, replacesDoubtful: false, calledInstead: null };
  expect((await client.summaries.member(asked)).goals).toHaveLength(1);
});

it('who comes on the first day or leaves on the last joined no later and left no earlier; who is in the trash is gone', async () => {
  for (const id of sessionIds) await client.sessions.hold({ id, actualStart: null, actualMinutes: null });
  const stays = [
    ['2026-03-03', '2026-03-10'],
    ['2026-03-04', '2026-03-09'],
  ] as const;
  const people: string[] = [];
  for (const [joinedOn, leftOn] of stays) {
    const { personId, membershipId } = await memberSince(client, groupId, joinedOn);
    await client.roster.leave({ membershipId, leftOn, reason: '' });
    people.push(personId);
  }
  await client.endings.setOutcomes({ groupId, personIds: people, outcome: 'completed' });
  await client.people.trash({ id: people[1]! });
  const { ending } = await summary();
  expect(ending.outcomes).toEqual([{ outcome: 'completed', members: 1 }]);
  await client.trash.restore({ kind: 'person', id: people[1]! });
  expect(await summary()).toMatchObject({ joined: 1, left: 1 });
});
