import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestCore, type TestCore } from '../../support/test-core.ts';

let test: TestCore;
beforeAll(async () => {
  test = await openTestCore();
  await test.client.workspace.openPractice();
});
afterAll(() => test.remove());

async function progressOf(name: string) {
  const group = (await test.client.groups.list()).find((one) => one.name.startsWith(name))!;
  return test.client.goals.progress({
    groupId: group.id,
    voice: { rater: 'facilitator', raterName: null },
  });
}

it('the students’ goals mostly move up, one stays, one falls and recovers, one child is new', async () => {
  const { members, group, mean, voices } = await progressOf('Friendship group, grade 4');
  const of = (givenName: string) => members.find((member) => member.givenName === givenName)!.progress;
  expect(members).toHaveLength(10);
  expect(members.every(({ goals }) => goals.length === 2 && goals.every(({ isScaled }) => isScaled))).toBe(
    true,
  );
  expect(members.filter(({ progress }) => (progress.change?.t ?? 0) > 0).length).toBeGreaterThanOrEqual(7);
  expect(of('Minh Anh').change!.t).toBeLessThan(10);
  const teo = of('Mateo').points.map(({ t }) => t!);
  expect(Math.min(...teo.slice(1))).toBeLessThan(teo[0]!);
  expect(teo.at(-1)!).toBeGreaterThan(teo[0]!);
  expect(of('Jonas').points).toHaveLength(3);
  expect(of('Noam').points).toHaveLength(3);
  expect(of('Keoni').latest).toMatchObject({ rated: 1, goals: 1 });
  expect(group.progress).toMatchObject({ unscaled: 2, latest: { rated: 2, goals: 2 } });
  expect(mean.latest).toMatchObject({ members: 10 });
  expect(mean.latest!.mean!).toBeGreaterThan(mean.baseline.mean!);
  expect(voices.map(({ rater, raterName }) => [rater, raterName])).toEqual([
    ['facilitator', ''],
    ['teacher', 'Ms Duarte'],
    ['member', ''],
  ]);
});

it('one goal was worded anew, and its ratings since are of the new words', async () => {
  const { members } = await progressOf('Friendship group, grade 4');
  const hello = members.find(({ givenName }) => givenName === 'Zoë')!.goals[0]!;
  expect(hello.revision).toBe(2);
  expect(hello.ratings.map(({ revision, sessionNumber }) => [revision, sessionNumber])).toEqual([
    [1, 2],
    [1, 4],
    [2, 6],
    [2, 8],
  ]);
});

it('last term’s group has closed its goals, and the caregivers have begun', async () => {
  const ended = await progressOf('Worry busters');
  expect(ended.members.map(({ goals }) => goals[0]!.closeReason)).toEqual(
    ['carried-on', 'reached', 'reached', 'reached'].toSorted(),
  );
  expect(ended.mean).toMatchObject({ of: 4, change: { members: 4 } });
  expect((await progressOf('Caregivers')).mean).toMatchObject({ of: 2, latest: { members: 1 } });
});
