import { afterEach, expect, it } from 'vitest';
import { openTestCore, type TestCore } from '../../support/test-core.ts';
import { needKinds } from '../../../shared/contract/everywhere.ts';
import { weekdayOf } from '../../../shared/domain/local-time.ts';
import { singleSystemFigures } from '../../../shared/domain/single-system-figures.ts';

let core: TestCore;
afterEach(() => core.remove());

/** A Thursday, a Saturday, the last day of February in a leap year, a night between two years. */
const days = ['2026-03-12T15:00:00Z', '2026-05-30T15:00:00Z', '2028-02-29T12:00:00Z', '2026-12-31T23:59:00Z'];

async function openPracticeOn(now: string) {
  core = await openTestCore({ now, door: 'shut' });
  await core.client.workspace.openPractice();
  const groups = await core.client.groups.list();
  const named = (start: string) => groups.find((group) => group.name.startsWith(start))!;
  return { groups, named };
}

it.each(days)('on %s the student group has met eight of ten times and meets today or soon', async (now) => {
  const { named } = await openPracticeOn(now);
  const group = named('Friendship group, grade 4');
  const sessions = await core.client.sessions.listForGroup({ groupId: group.id });
  const { date } = await core.client.today.read();

  expect(sessions.filter((session) => session.state === 'held')).toHaveLength(8);
  expect(sessions.filter((session) => session.state === 'cancelled')).toMatchObject([
    { cancelReason: 'Fire drill', number: null },
  ]);
  expect(sessions.filter((session) => session.state === 'planned').map((session) => session.number)).toEqual([
    9, 10,
  ]);
  const ninth = sessions.find((session) => session.number === 9)!;
  expect(ninth.date >= date && weekdayOf(ninth.date) <= 5).toBe(true);
  expect(sessions.filter((session) => session.state === 'held').every((session) => session.date < date)).toBe(
    true,
  );
  expect(group).toMatchObject({ members: 9, waiting: 1, held: 8, planned: 2 });
});

it('Today has something true to show of every kind but a backup, which a practice workspace does not need', async () => {
  await openPracticeOn(days[0]!);
  const kinds = new Set((await core.client.today.read()).needs.map((need) => need.kind));
  expect(needKinds.filter((kind) => !kinds.has(kind))).toEqual(['backup-due']);
});

it('a teacher rated three students before the group: their charts have every figure, the newcomer’s no baseline', async () => {
  const { named } = await openPracticeOn(days[0]!);
  const groupId = named('Friendship group, grade 4').id;
  const { chosen, days: axis, members } = await core.client.singleSystem.ofGroup({ groupId, series: null });
  expect(chosen).toMatchObject({ name: 'Seen in class', rater: 'teacher', better: 'increase' });
  const figures = new Map(
    members.map(({ givenName, scores, startsOn }) => [
      givenName,
      singleSystemFigures(axis, scores, startsOn, 'increase'),
    ]),
  );
  const moved = (name: string) => figures.get(name)!.tau;
  for (const name of ['Liam', 'Zoë', 'Mateo']) {
    const { band, celeration, baseline, intervention } = figures.get(name)!;
    expect([baseline.length, intervention.length]).toEqual([4, 7]);
    expect(band!.sd).toBeGreaterThan(0);
    expect(celeration).not.toBeNull();
  }
  expect(moved('Mateo')).toBeGreaterThan(0.5);
  expect(Math.abs(moved('Liam')!)).toBeLessThan(0.5);
  const zoe = figures.get('Zoë')!;
  expect(Math.min(...zoe.intervention.map(({ value }) => value))).toBeLessThan(zoe.band!.lower);
  expect(zoe.intervention.at(-1)!.value).toBeGreaterThan(zoe.band!.mean);
  expect(figures.get('Jonas')).toMatchObject({ baseline: [], band: null, nap: null });
  expect(figures.get('Maya')).toMatchObject({ band: null, nap: null });
});

it('its register shows who joined later, who left, who was late, and who was not marked', async () => {
  const { named } = await openPracticeOn(days[0]!);
  const register = await core.client.attendance.register({ groupId: named('Friendship group, grade 4').id });
  const states = new Set(register.members.flatMap((member) => member.cells.map((cell) => cell.state)));
  const statuses = new Set(
    register.members.flatMap((member) => member.cells.map((cell) => cell.mark?.status)),
  );
  expect([...states].sort()).toEqual(['cancelled', 'left', 'mark', 'not-yet-held', 'not-yet-joined', 'open']);
  expect([...statuses].filter(Boolean).sort()).toEqual([
    'excused',
    'late',
    'left-early',
    'present',
    'unexcused',
  ]);
  expect(
    register.members.flatMap((member) => member.cells).filter((cell) => cell.plannedAbsence !== null),
  ).toHaveLength(3);
});

it('the adult group is open, somebody came back, and it meets again within days', async () => {
  const { named } = await openPracticeOn(days[1]!);
  const { id } = named('Caregivers’ circle');
  const roster = await core.client.roster.list({ groupId: id });
  expect(roster.filter((entry) => entry.person.preferredName === 'Greg')).toHaveLength(2);
  expect((await core.client.groups.get({ id })).openness).toBe('open');
  expect((await core.client.today.read()).next).not.toBeNull();
});

it('the student group lacks one consent, another runs out soon, one child waits and one was declined', async () => {
  const { named } = await openPracticeOn(days[0]!);
  const { id: groupId } = named('Friendship group, grade 4');
  const { candidates, composition } = await core.client.enrolment.board({ groupId });
  const enrolled = candidates.filter(({ stage }) => stage === 'enrolled');
  const standings = enrolled.map(({ consent }) => consent.standing).sort();
  expect(standings).toEqual(['expiring', ...Array.from({ length: 7 }, () => 'given'), 'sent']);
  expect(enrolled.every(({ assent }) => assent.standing === 'given')).toBe(true);
  const stages = new Set(candidates.map(({ stage }) => stage));
  expect([...stages].sort()).toEqual(['consent', 'declined', 'enrolled', 'left', 'referred', 'waiting']);
  expect(candidates.find(({ stage }) => stage === 'declined')!.declineReason).not.toBe('');
  expect(composition.withComing.keptApart).toHaveLength(1);
});

it('the student group takes children out of class, by turns of A and B weeks, and one has no timetable yet', async () => {
  const { named } = await openPracticeOn(days[0]!);
  const { client } = core;
  const of = { kind: 'group', id: named('Friendship group, grade 4').id } as const;
  const { rows } = await client.timetable.ledger({ of, from: null });
  expect(rows.filter(({ hasTimetable }) => !hasTimetable)).toHaveLength(1);
  const shared = rows.flatMap(({ classes }) => classes.filter(({ course }) => course === 'Reading support'));
  expect(shared).toHaveLength(2);
  expect(rows.some(({ classes }) => classes.filter(({ missed }) => missed >= 3).length >= 2)).toBe(true);
  const { cycle, schedules } = await client.timetable.read();
  expect(cycle.kind).toBe('weeks');
  expect(schedules[0]!.classes).toBeGreaterThan(40);
});

it('there is nothing to undo in a fresh practice workspace, something in its trash, and a pair that looks like one child', async () => {
  await openPracticeOn(days[0]!);
  expect(await core.client.undo.state()).toEqual({ undo: null, redo: null });
  expect((await core.client.trash.list()).map((row) => row.kind).sort()).toEqual(['group', 'person']);
  expect(await core.client.people.duplicatePairs()).toHaveLength(1);
  expect(await core.client.search.find({ text: 'osulliv' })).toHaveLength(1);
  expect((await core.client.audit.verify()).intact).toBe(true);
});

it('a reset brings back what was there before', async () => {
  const { named } = await openPracticeOn(days[0]!);
  await core.client.groups.trash({ id: named('Friendship group, grade 4').id });
  await core.client.workspace.resetPractice();
  expect((await core.client.groups.list()).map((group) => group.name)).toContain('Friendship group, grade 4');
});
