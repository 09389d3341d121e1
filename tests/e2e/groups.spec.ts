import { expectNoAxeViolations } from '../support/accessibility.ts';
import { makeWorkspace } from '../support/core-client.ts';
import { expect, test } from '../support/page-fixture.ts';
import { dayFromNow, groupNamed, personNamed } from '../support/sample-records.ts';

test('a facilitator writes down a group, with a colleague who was not known yet', async ({ page }) => {
  const core = await makeWorkspace(page, '/groups');
  await expect(page.getByText('Your groups belong here')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('link', { name: 'Make the first group' }).click();

  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('Friendship group 4B');
  await page.getByRole('button', { name: /Kind of group/ }).click();
  await expect(page.getByText('Task groups: for a piece of work')).toBeVisible();
  await page.getByRole('option', { name: /Socialization/ }).click();
  await page.getByRole('radio', { name: 'Open' }).check({ force: true });
  await page.getByLabel('Purpose').fill('To make one friend and keep one.');
  await page.getByRole('button', { name: /Usual weekday/ }).click();
  await page.getByRole('option', { name: 'Thursday' }).click();
  await page.getByRole('textbox', { name: 'Place' }).fill('Room 12');
  await page.getByRole('textbox', { name: 'Capacity' }).fill('8');

  await page.getByRole('button', { name: 'Someone new' }).click();
  const colleague = page.getByRole('group', { name: 'New facilitator' });
  await colleague.getByRole('textbox', { name: 'Name' }).fill('Sam Okafor');
  await colleague.getByRole('textbox', { name: 'Credentials' }).fill('MSW');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /Role of Sam Okafor/ })).toContainText('Co-facilitator');
  await expectNoAxeViolations(page);

  await page.getByRole('button', { name: 'Make the group' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Friendship group 4B' })).toBeVisible();
  const [group] = await core.groups.list();
  const saved = await core.groups.get({ id: group!.id });
  expect(saved).toMatchObject({
    kind: 'socialization',
    openness: 'open',
    weekday: 4,
    capacity: 8,
    place: 'Room 12',
    purpose: 'To make one friend and keep one.',
  });
  expect(saved.facilitators.map(({ name, role }) => [name, role])).toEqual([
    ['J. Alvarez', 'facilitator'],
    ['Sam Okafor', 'co-facilitator'],
  ]);
});

test('what is missing in the form is named, and leads to its field', async ({ page }) => {
  await makeWorkspace(page, '/groups/new');
  await page.getByRole('button', { name: 'Make the group' }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'Please check' });
  await expect(summary).toBeFocused();
  await expectNoAxeViolations(page);
  await summary.getByRole('button', { name: 'Name' }).click();
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
});

test('a group that is half written down is still there after a look elsewhere', async ({ page }) => {
  await makeWorkspace(page, '/groups/new');
  await page.getByRole('textbox', { name: 'Name' }).fill('Grief group');
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
  await page.goto('/groups/new');
  await expect(page.getByText('What you had begun to write is here again.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Grief group');
  await page.getByRole('button', { name: 'Begin anew' }).click();
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('');
});

test('what is over is out of the way until it is asked for', async ({ page }) => {
  const core = await makeWorkspace(page);
  await core.groups.create(groupNamed('Newcomers', { tags: ['spring'] }));
  await core.groups.create(groupNamed('Grief group', { status: 'ended' }));
  await core.groups.create(groupNamed('Parents', { status: 'planned', kind: 'education' }));
  await page.goto('/groups');
  const table = page.getByRole('table', { name: 'Groups' });
  await expect(table.getByRole('link', { name: /Newcomers/ })).toBeVisible();
  await expect(table.getByRole('link', { name: /Parents/ })).toBeVisible();
  await expect(table.getByRole('link', { name: /Grief group/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Ended 1' }).click();
  await expect(table.getByRole('link', { name: /Grief group/ })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Find a group' }).fill('SPRING');
  await expect(table.getByRole('row')).toHaveCount(2);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Newcomers' })).toBeVisible();
});

test('an empty group leads on: to its members and to its sessions', async ({ page }) => {
  const core = await makeWorkspace(page);
  const { id } = await core.groups.create(groupNamed('Newcomers'));
  await page.goto(`/groups/${id}`);
  await expect(page.getByRole('link', { name: 'Import a register' })).toHaveAttribute(
    'href',
    /import-register$/,
  );
  await expect(page.getByRole('link', { name: 'Plan sessions' })).toHaveAttribute(
    'href',
    `/groups/${id}/sessions/series`,
  );
  await expectNoAxeViolations(page);
  await page.getByRole('link', { name: 'Add members' }).click();
  await expect(page.getByText('The members of this group belong here.')).toBeVisible();

  // while it is planned, and from a template, each step to the first day has its way, and people come by consent
  const planned = await core.plans.createFrom({
    templateKey: 'friendship',
    fields: groupNamed('Spring friends', { status: 'planned' }),
  });
  await page.goto(`/groups/${planned.id}`);
  const steps = page.getByRole('region', { name: 'Next steps' });
  await expect(steps.getByRole('link')).toHaveText([
    'Write the plan',
    'Plan the days',
    'Find the people',
    'Lay a curriculum',
  ]);
  await expect(steps).toContainText('0 of 8 headings complete');
  await expectNoAxeViolations(page);
  await page.getByRole('link', { name: 'Add members' }).click();
  await expect(page).toHaveURL(/roster\/enrolment$/);
});

test('the overview says who missed several times in a row, and counts only what was recorded', async ({
  page,
}) => {
  const core = await makeWorkspace(page);
  await core.settings.update({ timeZone: 'America/Chicago', absencesInARow: 2 });
  const { id: groupId } = await core.groups.create(groupNamed('Newcomers', { capacity: 4 }));
  const { id: ana } = await core.people.create(personNamed('Ana Lopez'));
  const { id: ben } = await core.people.create(personNamed('Ben Okafor'));
  await core.roster.joinMany({ groupId, personIds: [ana, ben], joinedOn: dayFromNow(-30) });
  for (const days of [-14, -7]) {
    const { id: sessionId } = await core.sessions.create({
      groupId,
      fields: { date: dayFromNow(days), start: '10:20', minutes: 45, place: '', topic: '', remarks: '' },
    });
    await core.attendance.mark({
      sessionId,
      personId: ana,
      mark: { status: 'unexcused', minutes: null, reason: '' },
    });
    if (days === -14)
      await core.attendance.mark({
        sessionId,
        personId: ben,
        mark: { status: 'present', minutes: null, reason: '' },
      });
  }
  await page.goto(`/groups/${groupId}`);
  const missed = page.getByRole('region', { name: 'Missed several times in a row' });
  await expect(missed.getByRole('link', { name: 'Ana Lopez' })).toBeVisible();
  await expect(missed).toContainText('was absent 2 times in a row');
  await expect(missed).not.toContainText('Ben');
  // three marks stand, one of them present; Ben's second session is open and counts for nobody
  await expect(page.getByText('1 of 3', { exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Last session' })).toContainText('One member is still open.');
  await expectNoAxeViolations(page);
});

test('a group becomes the template of the next term: same settings, no members, no dates', async ({
  page,
}) => {
  const core = await makeWorkspace(page);
  const { id } = await core.groups.create(
    groupNamed('Newcomers', { place: 'Room 12', startsOn: '2026-01-08', capacity: 8 }),
  );
  const { id: personId } = await core.people.create(personNamed('Ana Lopez'));
  await core.roster.join({ groupId: id, personId, joinedOn: '2026-01-08' });
  await page.goto(`/groups/${id}`);
  await page.getByRole('button', { name: 'More for this group' }).click();
  await page.getByRole('menuitem', { name: /Duplicate for next term/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Duplicate for next term' });
  await expectNoAxeViolations(page);
  await dialog.getByRole('textbox', { name: 'Name of the new group' }).fill('Newcomers, fall');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Edit group' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Newcomers, fall');
  const copy = (await core.groups.list()).find((group) => group.name === 'Newcomers, fall');
  expect(copy).toMatchObject({
    status: 'planned',
    place: 'Room 12',
    capacity: 8,
    startsOn: null,
    members: 0,
  });
});

test('a group goes to the trash and comes back by Undo', async ({ page }) => {
  const core = await makeWorkspace(page);
  const { id } = await core.groups.create(groupNamed('Newcomers'));
  await page.goto(`/groups/${id}`);
  await page.getByRole('button', { name: 'More for this group' }).click();
  await page.getByRole('menuitem', { name: 'Move to trash' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Groups' })).toBeVisible();
  expect(await core.groups.list()).toEqual([]);
  await page.getByRole('alertdialog').getByRole('button', { name: 'Undo' }).first().click();
  await expect(page.getByRole('link', { name: /Newcomers/ })).toBeVisible();
});

test('the address of a group in the trash says where it went', async ({ page }) => {
  const core = await makeWorkspace(page);
  const { id } = await core.groups.create(groupNamed('Newcomers'));
  await core.groups.trash({ id });
  await page.goto(`/groups/${id}/roster`);
  await expect(page.getByRole('heading', { level: 1, name: 'This group is no longer here' })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('link', { name: 'All groups' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Groups' })).toBeVisible();
});
