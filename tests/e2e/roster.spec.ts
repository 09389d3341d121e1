import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/accessibility.ts';
import { type CoreClient, makeWorkspace } from '../support/core-client.ts';
import { expect, test } from '../support/page-fixture.ts';
import { dayFromNow, groupNamed, personNamed } from '../support/sample-records.ts';

/** A workspace with one group, and people by name. */
async function makeGroup(
  page: Page,
  people: readonly string[],
  capacity: number | null = null,
): Promise<{ core: CoreClient; groupId: string; ids: string[] }> {
  const core = await makeWorkspace(page);
  await core.settings.update({ timeZone: 'America/Chicago' });
  const { id: groupId } = await core.groups.create(groupNamed('Newcomers', { capacity }));
  const ids: string[] = [];
  for (const name of people) ids.push((await core.people.create(personNamed(name))).id);
  return { core, groupId, ids };
}

/** Types a day into a date field, month first as in en-US. */
async function typeDate(page: Page, label: string, date: string): Promise<void> {
  const [year, month, day] = date.split('-');
  await page.getByRole('group', { name: label }).getByRole('spinbutton', { name: /month/ }).click();
  await page.keyboard.type(`${month}${day}${year}`);
}

test('several people join at once, one of them new, and the capacity only reminds', async ({ page }) => {
  const { core, groupId } = await makeGroup(page, ['Ana Lopez', 'Ben Okafor', 'Chloé Martin'], 2);
  await page.goto(`/groups/${groupId}/roster`);
  await page.getByRole('button', { name: 'Add people' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add people to the group' });
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('chloe');
  await dialog.getByRole('row', { name: /Chloé Martin/ }).click();
  await dialog.getByRole('searchbox').fill('');
  await dialog.getByRole('row', { name: /Ana Lopez/ }).click();
  await expect(dialog.getByRole('heading', { name: '2 chosen' })).toBeVisible();
  await expectNoAxeViolations(page);

  await dialog.getByRole('searchbox').fill('Zoe Lind');
  await expect(dialog.getByText('Nobody known matches.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Enter “Zoe Lind” as a new person' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Given name' })).toHaveValue('Zoe');
  await expect(dialog.getByRole('textbox', { name: 'Family name' })).toHaveValue('Lind');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('heading', { name: '3 chosen' })).toBeVisible();
  await expect(dialog.getByText('The group would have 3 members, planned for 2.')).toBeVisible();
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Add 3 people' }).click();

  await expect(dialog).toHaveCount(0);
  const members = page.getByRole('table', { name: 'Members' });
  await expect(members.getByRole('link')).toHaveText([/Lind/, /Lopez/, /Martin/]);
  await expect(page.getByText('3 members, planned for 2. That is allowed')).toBeVisible();
  await expectNoAxeViolations(page);
  expect((await core.roster.list({ groupId })).map((entry) => entry.joinedOn)).toEqual(
    Array.from({ length: 3 }, () => dayFromNow(0)),
  );
});

test('a new name that is known already is pointed out, and the known person is used', async ({ page }) => {
  const { core, groupId, ids } = await makeGroup(page, ['Mateo Ruiz']);
  await page.goto(`/groups/${groupId}/roster`);
  await page.getByRole('button', { name: 'Add people' }).click();
  await page.getByRole('button', { name: 'Enter a new person' }).click();
  await page.getByRole('textbox', { name: 'Given name' }).fill('Matéo');
  await page.getByRole('textbox', { name: 'Family name' }).fill('Ruiz');
  await expect(page.getByText('Perhaps known already')).toBeVisible();
  await expect(page.getByText('same name')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Use this person' }).click();
  await page.getByRole('button', { name: 'Add one person' }).click();
  await expect(page.getByRole('link', { name: 'Mateo Ruiz' })).toBeVisible();
  expect(await core.people.list()).toHaveLength(1);
  expect((await core.roster.list({ groupId })).map((entry) => entry.person.id)).toEqual(ids);
});

test('a member leaves with a reason, joins again, and both times stay', async ({ page }) => {
  const { core, groupId, ids } = await makeGroup(page, ['Ana Lopez']);
  await core.roster.joinMany({ groupId, personIds: ids, joinedOn: dayFromNow(-30) });
  await page.goto(`/groups/${groupId}/roster`);
  await page.getByRole('button', { name: 'More for Ana Lopez' }).click();
  await page.getByRole('menuitem', { name: 'Leaves the group…' }).click();
  await typeDate(page, 'Last day as a member', dayFromNow(-10));
  await page.getByRole('textbox', { name: 'Reason' }).fill('Moved to another school');
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Save the last day' }).click();

  const left = page.getByRole('table', { name: 'Have left' });
  await expect(left.getByRole('row', { name: /Ana Lopez/ })).toContainText('Moved to another school');
  await page.getByRole('button', { name: 'More for Ana Lopez, who has left' }).click();
  await page.getByRole('menuitem', { name: 'Joins again…' }).click();
  await page.getByRole('button', { name: 'Add to the group' }).click();
  await expect(page.getByRole('table', { name: 'Members' }).getByRole('link')).toHaveText([/Ana Lopez/]);
  expect((await core.roster.list({ groupId })).map(({ joinedOn, leftOn }) => [joinedOn, leftOn])).toEqual([
    [dayFromNow(-30), dayFromNow(-10)],
    [dayFromNow(0), null],
  ]);
});

test('a last day before the first one is refused at its field, and nothing changes', async ({ page }) => {
  const { core, groupId, ids } = await makeGroup(page, ['Ana Lopez']);
  await core.roster.joinMany({ groupId, personIds: ids, joinedOn: dayFromNow(-5) });
  await page.goto(`/groups/${groupId}/roster`);
  await page.getByRole('button', { name: 'More for Ana Lopez' }).click();
  await page.getByRole('menuitem', { name: 'Leaves the group…' }).click();
  await typeDate(page, 'Last day as a member', dayFromNow(-6));
  await page.getByRole('button', { name: 'Save the last day' }).click();
  await expect(page.getByRole('dialog').getByText('The last day lies before the first one.')).toBeVisible();
  expect((await core.roster.list({ groupId }))[0]?.leftOn).toBeNull();
});

test('a wrong join date is corrected, and a mistaken member is removed and brought back', async ({
  page,
}) => {
  const { core, groupId, ids } = await makeGroup(page, ['Ana Lopez', 'Ben Okafor']);
  await core.roster.joinMany({ groupId, personIds: ids, joinedOn: dayFromNow(0) });
  await page.goto(`/groups/${groupId}/roster`);
  await page.getByRole('button', { name: 'More for Ana Lopez' }).click();
  await page.getByRole('menuitem', { name: 'Correct the dates…' }).click();
  await typeDate(page, 'First day as a member', dayFromNow(-20));
  await page.getByRole('button', { name: 'Save the dates' }).click();
  await expect(page.getByText('The dates of Ana Lopez are changed.').first()).toBeVisible();
  await page.getByRole('button', { name: 'More for Ben Okafor' }).click();
  await page.getByRole('menuitem', { name: /Was never a member/ }).click();
  await expect(page.getByRole('link', { name: 'Ben Okafor' })).toHaveCount(0);
  expect((await core.roster.list({ groupId })).map((entry) => entry.joinedOn)).toEqual([dayFromNow(-20)]);
  await page.getByRole('alertdialog').getByRole('button', { name: 'Undo' }).first().click();
  await expect(page.getByRole('link', { name: 'Ben Okafor' })).toBeVisible();
});

test('the wait list is put in order by keys, by dragging, and its first is admitted', async ({ page }) => {
  const { core, groupId, ids } = await makeGroup(page, ['Ana Lopez', 'Ben Okafor', 'Chloé Martin']);
  for (const personId of ids) await core.roster.wait({ groupId, personId });
  await page.goto(`/groups/${groupId}/roster`);
  const rows = page.getByRole('grid', { name: 'Wait list in order' }).getByRole('row');
  await expect(rows).toHaveText([/Ana Lopez/, /Ben Okafor/, /Chloé Martin/]);
  await expectNoAxeViolations(page);

  // down to the third row, and along its buttons
  await rows.first().focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'Tab', 'Tab']) await page.keyboard.press(key);
  await expect(page.getByRole('button', { name: 'Move Chloé Martin up' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rows).toHaveText([/Ana Lopez/, /Chloé Martin/, /Ben Okafor/]);
  await expect(page.getByRole('button', { name: 'Move Chloé Martin up' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rows).toHaveText([/Chloé Martin/, /Ana Lopez/, /Ben Okafor/]);
  // at the head there is no way up: the focus goes to the way down
  await expect(page.getByRole('button', { name: 'Move Chloé Martin down' })).toBeFocused();

  await rows
    .nth(2)
    .getByText('Ben Okafor')
    .dragTo(rows.first(), {
      targetPosition: { x: 120, y: 3 },
    });
  await expect(rows).toHaveText([/Ben Okafor/, /Chloé Martin/, /Ana Lopez/]);

  await page.getByRole('button', { name: 'Admit Ben Okafor' }).click();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Add to the group' }).click();
  await expect(page.getByRole('table', { name: 'Members' }).getByRole('link')).toHaveText([/Ben Okafor/]);
  await expect(rows).toHaveText([/Chloé Martin/, /Ana Lopez/]);
  const waiting = (await core.roster.list({ groupId })).filter((entry) => entry.state === 'waiting');
  expect(waiting.map((entry) => entry.person.givenName)).toEqual(['Chloé', 'Ana']);
});

test('people are put on the wait list from the same place', async ({ page }) => {
  const { groupId } = await makeGroup(page, ['Ana Lopez', 'Ben Okafor']);
  await page.goto(`/groups/${groupId}/roster`);
  await page.getByRole('button', { name: 'Add people' }).click();
  const found = page.getByRole('grid', { name: 'People to add' });
  await found.getByRole('row').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Put on the wait list' }).click();
  await expect(page.getByRole('grid', { name: 'Wait list in order' }).getByRole('row')).toHaveCount(2);
});

test('with names hidden the roster shows pseudonyms only', async ({ page }) => {
  const { core, groupId, ids } = await makeGroup(page, ['Ana Lopez', 'Ben Okafor', 'Chloé Martin']);
  await core.roster.joinMany({ groupId, personIds: ids.slice(0, 2), joinedOn: dayFromNow(0) });
  await core.roster.wait({ groupId, personId: ids[2]! });
  await core.settings.update({ namesHidden: true });
  await page.goto(`/groups/${groupId}/roster`);
  await expect(page.getByRole('table', { name: 'Members' }).getByRole('link')).toHaveCount(2);
  const shown = await page.locator('body').innerText();
  for (const name of ['Lopez', 'Okafor', 'Chloé']) expect(shown).not.toContain(name);
});

test('a thousand members are listed, and the last of them is two keys away', async ({ page }) => {
  test.setTimeout(120_000);
  const { core, groupId } = await makeGroup(page, []);
  const personIds: string[] = [];
  for (let number = 1; number <= 1000; number += 1) {
    const family = `Member${String(number).padStart(4, '0')}`;
    personIds.push((await core.people.create(personNamed(`Pat ${family}`))).id);
  }
  await core.roster.joinMany({ groupId, personIds: personIds.slice(0, 500), joinedOn: dayFromNow(-1) });
  await core.roster.joinMany({ groupId, personIds: personIds.slice(500), joinedOn: dayFromNow(-1) });
  await page.goto(`/groups/${groupId}/roster`);
  await expect(page.getByText('1000 in all')).toBeVisible();
  const members = page.getByRole('table', { name: 'Members' });
  expect(await members.getByRole('row').count()).toBeLessThan(100);
  await page.getByRole('searchbox', { name: 'Find a member' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await expect(members.getByRole('link', { name: 'Pat Member1000' })).toBeFocused();
});
