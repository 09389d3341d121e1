import { expectNoAxeViolations } from '../support/accessibility.ts';
import { makeWorkspace } from '../support/core-client.ts';
import { expect, test } from '../support/page-fixture.ts';
import { groupWithRegister } from '../support/register-records.ts';
import { dayFromNow, groupNamed } from '../support/sample-records.ts';

const members = ['Ana Abel', 'Ben Baker'];

test('the first steps lead from an empty workspace on, one by one, and can be left', async ({ page }) => {
  const core = await makeWorkspace(page, '/');
  const steps = page.getByRole('region', { name: 'First steps' });
  await expect(steps.getByRole('listitem')).toHaveCount(5);
  await expect(steps.locator('[aria-current=step]')).toContainText('Add a group');
  await expectNoAxeViolations(page);
  await steps.getByRole('link', { name: 'Add a group' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'New group' })).toBeVisible();

  const { id } = await core.groups.create(groupNamed('Friendship group 4B'));
  await page.goto('/');
  await expect(steps.locator('[aria-current=step]')).toContainText('Add people');
  await expect(steps.getByRole('link', { name: 'Go to the roster' })).toHaveAttribute(
    'href',
    `/groups/${id}/roster`,
  );
  await steps.getByRole('button', { name: 'Leave these steps' }).click();
  await expect(steps).toBeHidden();
  await page.reload();
  await expect(page.getByRole('region', { name: 'This week' })).toBeVisible();
  await expect(steps).toBeHidden();
});

test('the session at hand stands first, with how long until it and one thing to do', async ({ page }) => {
  // The page's clock stands at noon; the workspace's own day is the same.
  await page.clock.install({ time: new Date(`${dayFromNow(0)}T18:00:00Z`) });
  const core = await makeWorkspace(page);
  const group = await groupWithRegister(core, 'Friendship group 4B', members, []);
  // Nobody has touched anything for the half hour that this test lets pass.
  await core.settings.update({ idleMinutes: 60 });
  const noon = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'America/Chicago',
    hour: '2-digit',
    minute: '2-digit',
  });
  const start = noon.format(new Date(Date.parse(`${dayFromNow(0)}T18:24:00Z`)));
  const { id } = await core.sessions.create({
    groupId: group.groupId,
    fields: { date: dayFromNow(0), start, minutes: 45, place: 'Room 12', topic: '', remarks: '' },
  });
  await page.goto('/');
  const atHand = page.getByRole('region', { name: 'At hand' });
  await expect(atHand).toContainText('Friendship group 4B, session 1 of 1');
  await expect(atHand).toContainText('in 24 minutes');
  await expect(atHand).toContainText('2 expected');
  await expectNoAxeViolations(page);

  // The minutes pass without anything being read again.
  const reads: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/rpc/today')) reads.push(request.url());
  });
  await page.clock.fastForward('02:00');
  await expect(atHand).toContainText('in 22 minutes');
  await page.clock.fastForward('25:00');
  await expect(atHand).toContainText('Now, until');
  expect(reads).toEqual([]);

  await atHand.getByRole('link', { name: 'Take attendance' }).click();
  await expect(page).toHaveURL(new RegExp(`/sessions/${id}$`));
  await expect(page.getByRole('button', { name: 'Mark all present' })).toBeVisible();
});

test('what waits is told in a line each, and leads to where it is dealt with', async ({ page }) => {
  const core = await makeWorkspace(page);
  await core.settings.update({ firstSteps: 'left' });
  const group = await groupWithRegister(core, 'Grief group', members, [-21, -14, -7, 7]);
  for (const sessionId of group.sessionIds.slice(0, 3))
    await core.attendance.mark({
      sessionId,
      personId: group.personIds[0]!,
      mark: { status: 'unexcused', minutes: null, reason: '' },
    });
  const { id: idle } = await core.groups.create(groupNamed('Newcomers'));
  await page.goto('/');
  const needs = page.getByRole('region', { name: 'Needs you' });
  await expect(needs).toContainText('Ana Abel missed 3 in a row');
  await expect(needs).toContainText('Attendance of Grief group on');
  await expect(needs).toContainText('One of 2 members not recorded, 7 days ago.');
  await expect(needs).toContainText('Grief group ends in 7 days');
  await expect(needs.getByRole('link', { name: /Newcomers has no session ahead/ })).toHaveAttribute(
    'href',
    `/groups/${idle}/sessions/series`,
  );
  await expectNoAxeViolations(page);
  await needs.getByRole('link', { name: /See the person: Ana Abel/ }).click();
  await expect(page).toHaveURL(new RegExp(`/people/${group.personIds[0]}$`));
});

test('with names hidden nobody is named on Today', async ({ page }) => {
  const core = await makeWorkspace(page);
  const group = await groupWithRegister(core, 'Grief group', members, [-21, -14, -7]);
  for (const sessionId of group.sessionIds)
    await core.attendance.mark({
      sessionId,
      personId: group.personIds[0]!,
      mark: { status: 'unexcused', minutes: null, reason: '' },
    });
  await core.settings.update({ namesHidden: true });
  await page.goto('/');
  await expect(page.getByRole('region', { name: 'Needs you' })).toContainText('missed 3 in a row');
  await expect(page.getByText('Ana')).toHaveCount(0);
});

test('a free day says so and shows what comes next; a session that is over asks for its attendance', async ({
  page,
}) => {
  await page.clock.install({ time: new Date(`${dayFromNow(0)}T18:00:00Z`) });
  const core = await makeWorkspace(page);
  const group = await groupWithRegister(core, 'Grief group', members, [3]);
  await page.goto('/');
  await expect(page.getByText(/No session today\. Next in 3 days\./)).toBeVisible();
  await expect(page.getByRole('region', { name: 'At hand' }).getByRole('link')).toHaveText(
    'Plan the session',
  );

  const [entry] = await core.roster.list({ groupId: group.groupId });
  await core.roster.correct({
    membershipId: entry!.membershipId,
    joinedOn: dayFromNow(-7),
    leftOn: null,
    reason: '',
  });
  const { id } = await core.sessions.create({
    groupId: group.groupId,
    fields: { date: dayFromNow(0), start: '00:15', minutes: 30, place: '', topic: '', remarks: '' },
  });
  await page.goto('/');
  await expect(page.getByText('Attendance is still to be recorded.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'At hand' })).toContainText('Ended 12:45 AM');
  const [first, second] = await page.getByRole('region').all();
  await expect(first!).toHaveAccessibleName('At hand');
  await expect(second!).toHaveAccessibleName('First steps');
  await page.getByRole('region', { name: 'At hand' }).getByRole('link', { name: 'Take attendance' }).click();
  await expect(page).toHaveURL(new RegExp(`/sessions/${id}$`));
});
