import { expectNoAxeViolations } from '../support/accessibility.ts';
import { makeWorkspace } from '../support/core-client.ts';
import { expect, test } from '../support/page-fixture.ts';
import { dayFromNow, groupNamed, personNamed } from '../support/sample-records.ts';

test('someone is written down with a preferred name and two guardians', async ({ page }) => {
  const core = await makeWorkspace(page, '/people');
  await expect(page.getByText('The people you work with belong here')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('link', { name: 'Enter the first person' }).click();
  await expect(page.getByRole('textbox', { name: 'Given name' })).toBeFocused();
  await page.keyboard.type('Chloé');
  await page.getByRole('textbox', { name: 'Family name' }).fill('Martin');
  await page.getByRole('textbox', { name: 'Preferred name' }).fill('Coco');
  await page.getByRole('textbox', { name: 'Access needs' }).fill('Sits near the door');
  for (const [number, name] of [
    [1, 'Paul Martin'],
    [2, 'Lea Roux'],
    [3, 'A mistake'],
  ] as const) {
    await page.getByRole('button', { name: 'Add a parent or guardian' }).click();
    const row = page.getByRole('group', { name: `Guardian ${number}`, exact: true });
    await expect(row.getByRole('textbox', { name: 'Name' })).toBeFocused();
    await page.keyboard.type(name);
  }
  await page.getByRole('button', { name: 'Remove guardian 3' }).click();
  await expect(page.getByRole('button', { name: 'Add a parent or guardian' })).toBeFocused();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Save this person' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Chloé Martin (“Coco”)' })).toBeVisible();
  await expect(page.getByText('Lea Roux')).toBeVisible();
  await expectNoAxeViolations(page);
  const [summary] = await core.people.list();
  const saved = await core.people.get({ id: summary!.id });
  expect(saved.guardians.map((guardian) => guardian.name)).toEqual(['Paul Martin', 'Lea Roux']);
  expect(saved.accessNeeds).toBe('Sits near the door');
});

test('a person without any name, and a guardian without one, are not saved', async ({ page }) => {
  const core = await makeWorkspace(page, '/people/new');
  await page.getByRole('button', { name: 'Add a parent or guardian' }).click();
  await page.getByRole('button', { name: 'Save this person' }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'Please check' });
  await expect(summary).toBeFocused();
  await summary.getByRole('button', { name: 'Parents and guardians' }).click();
  await expect(
    page.getByRole('group', { name: 'Guardian 1' }).getByRole('textbox', { name: 'Name' }),
  ).toBeFocused();
  await page.keyboard.type('Lea Roux');
  await page.getByRole('button', { name: 'Save this person' }).click();
  await expect(page.getByText('Write at least one name.').first()).toBeVisible();
  expect(await core.people.list()).toEqual([]);
});

test('while a name is typed, the one who is known already is pointed out with the reason', async ({
  page,
}) => {
  const core = await makeWorkspace(page);
  await core.people.create(personNamed('Tom OBrien', { identifier: 'S-4711' }));
  await page.goto('/people/new');
  await page.getByRole('textbox', { name: 'Given name' }).fill('tom');
  await page.getByRole('textbox', { name: 'Family name' }).fill("O'Brien");
  await page.getByRole('textbox', { name: 'Identifier' }).fill('s-4711');
  await expect(page.getByText('same identifier and same name')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Use this person: Tom OBrien' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tom OBrien' })).toBeVisible();
  // what was typed about the same person is thrown away, not kept as a draft
  await page.goto('/people/new');
  await expect(page.getByRole('textbox', { name: 'Given name' })).toHaveValue('');
});

test('a record is edited, and the draft of the edit outlives a look elsewhere', async ({ page }) => {
  const core = await makeWorkspace(page);
  const { id } = await core.people.create(personNamed('Ana Lopez', { pronouns: 'she/her' }));
  await page.goto(`/people/${id}`);
  await page.getByRole('link', { name: 'Edit' }).click();
  await page.getByRole('textbox', { name: 'Grade' }).fill('7');
  await page.getByRole('link', { name: 'Groups', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Groups' })).toBeVisible();
  await page.goto(`/people/${id}/edit`);
  await expect(page.getByRole('textbox', { name: 'Grade' })).toHaveValue('7');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ana Lopez' })).toBeVisible();
  expect(await core.people.get({ id })).toMatchObject({ grade: '7', pronouns: 'she/her' });
});

test('the list finds people without regard to accents, and is exported', async ({ page }) => {
  const core = await makeWorkspace(page);
  await core.people.create(personNamed('Zoë Ávila'));
  await core.people.create(personNamed('Ben Okafor'));
  await page.goto('/people');
  await page.getByRole('searchbox', { name: 'Find a person' }).fill('avila zoe');
  await expect(page.getByRole('table', { name: 'People' }).getByRole('link')).toHaveText([/Zoë Ávila/]);
  await expectNoAxeViolations(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
});

test("a person's page holds their own history and names no other member", async ({ page }) => {
  const core = await makeWorkspace(page);
  await core.settings.update({ timeZone: 'America/Chicago' });
  const { id: groupId } = await core.groups.create(groupNamed('Newcomers'));
  const { id: ana } = await core.people.create(personNamed('Ana Lopez'));
  const { id: ben } = await core.people.create(personNamed('Ben Okafor'));
  await core.roster.joinMany({ groupId, personIds: [ana, ben], joinedOn: dayFromNow(-30) });
  const { id: sessionId } = await core.sessions.create({
    groupId,
    fields: { date: dayFromNow(-7), start: '10:20', minutes: 45, place: '', topic: '', remarks: '' },
  });
  for (const personId of [ana, ben])
    await core.attendance.mark({
      sessionId,
      personId,
      mark: { status: 'excused', minutes: null, reason: '' },
    });
  await page.goto(`/people/${ana}`);
  const row = page
    .getByRole('table', { name: 'Groups of this person' })
    .getByRole('row', { name: /Newcomers/ });
  await expect(row).toContainText('0 of 1');
  await expect(row).toContainText('1 excused');
  expect(await page.locator('main').innerText()).not.toMatch(/Ben|Okafor/);
});

test('a person joins a group from their own page', async ({ page }) => {
  const core = await makeWorkspace(page);
  const { id: groupId } = await core.groups.create(groupNamed('Newcomers'));
  const { id } = await core.people.create(personNamed('Ana Lopez'));
  await page.goto(`/people/${id}`);
  await page.getByRole('button', { name: 'Add to a group…' }).click();
  await page.getByRole('combobox', { name: 'Group' }).fill('newc');
  await page.getByRole('option', { name: /Newcomers/ }).click();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Add to the group' }).click();
  await expect(page.getByRole('link', { name: 'Newcomers' })).toBeVisible();
  expect(await core.roster.list({ groupId })).toHaveLength(1);
});

test('an absence is planned for the next two sessions, and removed again', async ({ page }) => {
  const core = await makeWorkspace(page);
  await core.settings.update({ timeZone: 'America/Chicago' });
  const { id: groupId } = await core.groups.create(groupNamed('Newcomers'));
  const { id: personId } = await core.people.create(personNamed('Ana Lopez'));
  await core.roster.join({ groupId, personId, joinedOn: dayFromNow(-7) });
  for (const days of [7, 14, 21])
    await core.sessions.create({
      groupId,
      fields: { date: dayFromNow(days), start: '10:20', minutes: 45, place: '', topic: '', remarks: '' },
    });
  await page.goto(`/people/${personId}`);
  await page.getByRole('button', { name: 'Plan an absence…' }).click();
  await page.getByRole('radio', { name: 'For the next sessions' }).check({ force: true });
  await page.getByRole('textbox', { name: 'Number of sessions' }).fill('2');
  await page.getByRole('textbox', { name: 'Reason' }).fill('Away with family');
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Plan the absence' }).click();
  await expect(page.getByText('Planned. 2 sessions planned so far fall into it.').first()).toBeVisible();
  const card = page.getByRole('region', { name: 'Planned absences' });
  await expect(card).toContainText('for 2 sessions');
  await expect(card).toContainText('Away with family');
  await card.getByRole('button', { name: 'Remove this planned absence' }).click();
  await expect(card).toContainText('None.');
  expect(await core.attendance.plannedAbsences({ personId })).toEqual([]);
});

test('two records of one person are compared and made one, and Undo makes them two again', async ({
  page,
}) => {
  const core = await makeWorkspace(page);
  await core.settings.update({ timeZone: 'America/Chicago' });
  const { id: groupId } = await core.groups.create(groupNamed('Newcomers'));
  const { id: first } = await core.people.create(personNamed('Mateo Ruiz', { grade: '5' }));
  const { id: second } = await core.people.create(
    personNamed('Matéo Ruiz', { grade: '6', phone: '555-0101' }),
  );
  await core.roster.join({ groupId, personId: second, joinedOn: dayFromNow(-7) });
  await page.goto('/people');
  await page.getByRole('link', { name: 'Compare them' }).click();
  await page.getByRole('button', { name: /^Compare Mat/ }).click();
  const comparison = page.getByRole('table');
  await expect(comparison.getByRole('row', { name: /Grade/ })).toContainText('differs');
  await expect(comparison.getByRole('row', { name: /Phone/ })).not.toContainText('differs');
  await expectNoAxeViolations(page);
  await page.getByRole('radio', { name: /Mateo Ruiz/ }).check({ force: true });
  await page.getByRole('button', { name: 'Make them one' }).click();
  await expect(page.getByText('No two records look like the same person.')).toBeVisible();
  expect((await core.people.list()).map((person) => person.id)).toEqual([first]);
  const kept = await core.people.get({ id: first });
  expect(kept).toMatchObject({ grade: '5', phone: '555-0101' });
  expect(kept.memberships.map((membership) => membership.groupId)).toEqual([groupId]);
  await page.getByRole('alertdialog').getByRole('button', { name: 'Undo' }).first().click();
  await expect(page.getByRole('button', { name: /^Compare Mat/ })).toBeVisible();
  expect(await core.people.list()).toHaveLength(2);
});

test('a pair that is not one person is out of sight until it is asked for', async ({ page }) => {
  const core = await makeWorkspace(page);
  await core.people.create(personNamed('Hanna Lopez'));
  await core.people.create(personNamed('Hannah Lopez'));
  await page.goto('/people/duplicates');
  await page.getByRole('button', { name: /are not the same person/ }).click();
  await expect(page.getByText('Nothing else looks like a duplicate.')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Show the one set aside' }).click();
  await expect(page.getByRole('button', { name: /^Compare Hannah? Lopez/ })).toBeVisible();
});

test('a record goes to the trash and comes back by Undo', async ({ page }) => {
  const core = await makeWorkspace(page);
  const { id } = await core.people.create(personNamed('Ana Lopez'));
  await page.goto(`/people/${id}`);
  await page.getByRole('button', { name: 'More for this person' }).click();
  await page.getByRole('menuitem', { name: /Move to trash/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Undo' }).first().click();
  await expect(page.getByRole('link', { name: 'Ana Lopez' })).toBeVisible();
});
