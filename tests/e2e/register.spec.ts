import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/accessibility.ts';
import { type CoreClient, makeWorkspace } from '../support/core-client.ts';
import { expect, test } from '../support/page-fixture.ts';
import { groupWithRegister, type RegisterRecords } from '../support/register-records.ts';
import { dayFromNow, groupNamed, personNamed } from '../support/sample-records.ts';

// By family name they stand in the register in this order.
const members = ['Ana Abel', 'Ben Baker', 'Chloé Carr', 'Dan Dole'];

const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });
const cell = (page: Page, name: string, session: number) =>
  row(page, name)
    .getByRole('gridcell')
    .nth(session - 1);
/** What a cell says to those who hear it. */
const says = (page: Page, name: string, session: number, words: string | RegExp) =>
  expect(cell(page, name, session)).toHaveAccessibleName(words);
const total = (page: Page, name: string) => row(page, name).getByRole('gridcell').last();

async function openRegister(
  page: Page,
  days: readonly number[] = [-14, -7, 0, 7],
): Promise<{ core: CoreClient; group: RegisterRecords }> {
  const core = await makeWorkspace(page);
  const group = await groupWithRegister(core, 'Friendship group 4B', members, days);
  await page.goto(`/groups/${group.groupId}/sessions`);
  await expect(page.getByRole('grid', { name: 'Register' })).toBeVisible();
  return { core, group };
}

/** The status letters that the core holds for a session, in the members' order; "." is not recorded. */
async function saved(core: CoreClient, { groupId }: RegisterRecords, session: number): Promise<string> {
  const register = await core.attendance.register({ groupId });
  const letters = { present: 'P', late: 'L', 'left-early': 'X', excused: 'E', unexcused: 'U' };
  return register.members
    .map(({ cells }) => {
      const mark = cells[session - 1]!.mark;
      return mark ? `${letters[mark.status]}${mark.minutes ?? ''}` : '.';
    })
    .join(' ');
}

test('letters mark down the column as fast as they are typed, and none is lost', async ({ page }) => {
  const { core, group } = await openRegister(page);
  await cell(page, 'Ana Abel', 2).click();
  // L 8 Enter: late by eight minutes; L P: the letter after L is for the next member
  await page.keyboard.type('PL8', { delay: 0 });
  await page.keyboard.press('Enter');
  await page.keyboard.type('LU', { delay: 0 });
  await says(page, 'Ana Abel', 2, 'Present');
  await says(page, 'Ben Baker', 2, 'Late, 8 min');
  await says(page, 'Chloé Carr', 2, 'Late');
  await says(page, 'Dan Dole', 2, 'Unexcused');
  await expect(cell(page, 'Dan Dole', 2)).toBeFocused();
  await expect.poll(() => saved(core, group, 2)).toBe('P L8 L U');
  await expect(total(page, 'Ana Abel')).toContainText('1 of 1');
  await expect(page.getByRole('row').last()).toContainText('3 of 4');
  await expectNoAxeViolations(page);
});

test('arrow keys, Home, End and their company move as in a spreadsheet', async ({ page }) => {
  await openRegister(page);
  await cell(page, 'Ben Baker', 1).click();
  await page.keyboard.press('End');
  await expect(cell(page, 'Ben Baker', 4)).toBeFocused();
  await page.keyboard.press('Control+Home');
  await expect(cell(page, 'Ana Abel', 1)).toBeFocused();
  await page.keyboard.press('Control+End');
  await expect(cell(page, 'Dan Dole', 4)).toBeFocused();
  await page.keyboard.press('PageUp');
  await expect(cell(page, 'Ana Abel', 4)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('link', { name: /Session 4/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('link', { name: 'Ana Abel' })).toBeFocused();
  // one stop for Tab: the register is left again
  await page.keyboard.press('Tab');
  await expect(page.getByRole('grid').locator(':focus')).toHaveCount(0);
});

test('a block is marked, filled down, copied, pasted and cleared, each one step to undo', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { core, group } = await openRegister(page);
  await cell(page, 'Ana Abel', 1).click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('e');
  await expect.poll(() => saved(core, group, 1)).toBe('E E . .');
  await expect.poll(() => saved(core, group, 2)).toBe('E E . .');

  await page.keyboard.press('Control+Home');
  await page.keyboard.type('x15');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+d');
  await expect.poll(() => saved(core, group, 1)).toBe('X15 X15 X15 X15');

  await page.keyboard.press('Control+c');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('X15\nX15\nX15\nX15');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+v');
  await expect.poll(() => saved(core, group, 3)).toBe('X15 X15 X15 X15');
  await expect(page.getByText(/marks saved/).first()).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect.poll(() => saved(core, group, 3)).toBe('. . . .');
  await says(page, 'Ana Abel', 3, 'Not recorded');

  await page.evaluate(() => navigator.clipboard.writeText('P\nZebra'));
  await page.keyboard.press('Control+v');
  await expect(page.getByText('“Zebra” is not a code of the register. Nothing was changed.')).toBeVisible();
  expect(await saved(core, group, 3)).toBe('. . . .');

  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+Space');
  await page.keyboard.press('Delete');
  await expect.poll(() => saved(core, group, 1)).toBe('. . . .');
});

test('nobody is marked who had not joined, had left, or at a session cancelled or to come', async ({
  page,
}) => {
  const { core, group } = await openRegister(page);
  const { id: late } = await core.people.create(personNamed('Eve Evans'));
  await core.roster.join({ groupId: group.groupId, personId: late, joinedOn: dayFromNow(-7) });
  const [first] = await core.roster.list({ groupId: group.groupId });
  await core.roster.leave({ membershipId: first!.membershipId, leftOn: dayFromNow(-10), reason: 'moved' });
  await core.sessions.cancel({ id: group.sessionIds[1]!, reason: 'snow day', scope: 'this' });
  await core.attendance.planAbsence({
    personId: group.personIds[3]!,
    groupId: group.groupId,
    fromOn: dayFromNow(7),
    until: { by: 'count', sessions: 1 },
    reason: 'family visit',
  });
  await page.reload();

  await says(page, 'Eve Evans', 1, 'Not yet a member');
  await says(page, 'Dan Dole', 2, 'Cancelled: snow day');
  await says(page, 'Dan Dole', 4, 'Still to come; absence planned: family visit');
  const status = page.getByRole('status').filter({ hasText: /member|cancelled|to come/ });
  await cell(page, 'Eve Evans', 1).click();
  await page.keyboard.press('p');
  await expect(status).toContainText('Eve Evans was not yet a member on');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('u');
  await expect(status).toContainText('was cancelled: nobody is marked');
  await page.keyboard.press('End');
  await page.keyboard.press('p');
  await expect(status).toContainText('is still to come');
  expect(await saved(core, group, 1)).not.toMatch(/[PLXEU]/);
  await expect(page.getByRole('list', { name: 'Notes on this register' })).toContainText('(snow day)');
  await expectNoAxeViolations(page);
});

test('the second press on a cell opens a mark with its minutes and its reason', async ({ page }) => {
  const { core, group } = await openRegister(page);
  await cell(page, 'Ben Baker', 1).click();
  await cell(page, 'Ben Baker', 1).click();
  const editor = page.getByRole('dialog', { name: 'Mark' });
  await expect(editor).toContainText('Ben Baker');
  await expectNoAxeViolations(page);
  await editor.getByRole('radio', { name: 'Late' }).check({ force: true });
  await editor.getByRole('textbox', { name: 'Minutes late' }).fill('12');
  await editor.getByRole('textbox', { name: 'Reason' }).fill('bus');
  await page.keyboard.press('Enter');
  await expect(editor).toBeHidden();
  await expect(cell(page, 'Ben Baker', 1)).toBeFocused();
  await says(page, 'Ben Baker', 1, 'Late, 12 min: bus');
  await expect.poll(() => saved(core, group, 1)).toBe('. L12 . .');
  // Escape leaves everything as it is
  await page.keyboard.press('F2');
  await editor.getByRole('radio', { name: 'Present' }).check({ force: true });
  await page.keyboard.press('Escape');
  await says(page, 'Ben Baker', 1, 'Late, 12 min: bus');
});

test('the legend marks for the pointer, and a toast takes it back', async ({ page }) => {
  const { core, group } = await openRegister(page);
  await cell(page, 'Chloé Carr', 2).click();
  await page.getByRole('button', { name: 'Excused', exact: true }).click();
  await says(page, 'Chloé Carr', 2, 'Excused');
  await expect.poll(() => saved(core, group, 2)).toBe('. . E .');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Undo' }).click();
  await says(page, 'Chloé Carr', 2, 'Not recorded');
  expect(await saved(core, group, 2)).toBe('. . . .');
});

test('members are found and put in order of attendance, and a mark moves no row', async ({ page }) => {
  const { core, group } = await openRegister(page);
  await core.attendance.markMany({
    groupId: group.groupId,
    marks: group.personIds.map((personId, place) => ({
      sessionId: group.sessionIds[0]!,
      personId,
      mark: { status: place === 2 ? 'unexcused' : 'present', minutes: null, reason: '' },
    })),
  });
  await page.reload();
  await page.getByRole('button', { name: /Sort by/ }).click();
  await page.getByRole('option', { name: 'By attendance, lowest first' }).click();
  await expect(page.getByRole('rowheader').first()).toContainText('Chloé Carr');
  await cell(page, 'Chloé Carr', 1).click();
  await page.keyboard.press('p');
  await says(page, 'Chloé Carr', 1, 'Present');
  await expect(page.getByRole('rowheader').first()).toContainText('Chloé Carr');

  await page.getByRole('searchbox', { name: 'Find a member' }).fill('chloe');
  await expect(page.getByRole('rowheader')).toHaveCount(2); // Chloé and the totals
  await page.getByRole('searchbox', { name: 'Find a member' }).fill('nobody');
  await page.getByRole('button', { name: 'Clear the filter' }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(5);
});

test('a run of absences is flagged, with a figure and in words', async ({ page }) => {
  const { core, group } = await openRegister(page, [-21, -14, -7]);
  for (const sessionId of group.sessionIds)
    await core.attendance.mark({
      sessionId,
      personId: group.personIds[0]!,
      mark: { status: 'unexcused', minutes: null, reason: '' },
    });
  await page.reload();
  await expect(total(page, 'Ana Abel')).toContainText('3 absences in a row');
  await expect(page.getByText('Ana Abel was absent 3 times in a row.')).toBeVisible();
});

test('names can be hidden while the register is on a projector', async ({ page }) => {
  const { core } = await openRegister(page);
  await core.settings.update({ namesHidden: true });
  await page.reload();
  await expect(page.getByRole('grid')).toBeVisible();
  await expect(page.getByText('Ana Abel')).toHaveCount(0);
  await expect(page.getByRole('rowheader')).toHaveCount(5);
});

test('the line under the register forgets whom it named once names are hidden or the mark is taken back', async ({
  page,
}) => {
  const { core, group } = await openRegister(page);
  const line = page.getByText('Ana Abel: Unexcused. Attended 0 of 1.');
  await cell(page, 'Ana Abel', 2).click();
  await page.keyboard.press('a');
  await says(page, 'Ana Abel', 2, 'Unexcused');
  await expect.poll(() => saved(core, group, 2)).toBe('U . . .');
  await expect(line).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' }).last()).toBeVisible();
  await page.keyboard.press('Control+z');
  await says(page, 'Ana Abel', 2, 'Not recorded');
  await expect(line).toBeHidden();

  await cell(page, 'Ana Abel', 2).click();
  await page.keyboard.press('a');
  await expect(line).toBeVisible();
  await page.getByRole('button', { name: 'Hide names' }).click();
  await expect(page.getByRole('button', { name: 'Hide names' })).toHaveAttribute('aria-pressed', 'true');
  await expect(line).toBeHidden();
});

test('an empty group says how its register begins', async ({ page }) => {
  const core = await makeWorkspace(page);
  const { id } = await core.groups.create(groupNamed('Friendship group 4B'));
  await page.goto(`/groups/${id}/sessions`);
  await expect(page.getByText('plan them in one go')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Import a register' })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('link', { name: 'Plan a series' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Plan a series' })).toBeVisible();
});

test('the list of sessions is sorted, found in, and leads to each session', async ({ page }) => {
  const { core, group } = await openRegister(page);
  await core.sessions.cancel({ id: group.sessionIds[1]!, reason: 'snow day', scope: 'this' });
  for (const [place, status] of (['present', 'late', 'unexcused'] as const).entries())
    await core.attendance.mark({
      sessionId: group.sessionIds[0]!,
      personId: group.personIds[place]!,
      mark: { status, minutes: null, reason: '' },
    });
  await page.setViewportSize({ width: 1024, height: 640 });
  await page.reload();
  await page.getByRole('radio', { name: 'List' }).click();
  const table = page.getByRole('table', { name: 'Sessions' });
  await expect(table.getByRole('row')).toHaveCount(5);
  await expect(table).toContainText('snow day');
  await expect(table.getByText('2 of 3')).toBeInViewport({ ratio: 1 });
  for (const status of ['held', 'cancelled', 'planned'])
    await expect(table.getByText(status, { exact: true }).first()).toBeInViewport({ ratio: 1 });
  await expectNoAxeViolations(page);
  await page.getByRole('searchbox', { name: 'Find a session' }).fill('snow');
  await expect(table.getByRole('row')).toHaveCount(2);
  await table.getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Cancelled session' })).toBeVisible();
});

test('the register is exported as a file', async ({ page }) => {
  await openRegister(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'More', exact: true }).last().click();
  await page.getByRole('menuitem', { name: 'Export as CSV' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
});

test('forty members by forty sessions: thirty keys pressed as fast as they go are thirty marks', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const core = await makeWorkspace(page);
  const many = Array.from({ length: 40 }, (_, place) => `Member M${String(place).padStart(3, '0')}`);
  const days = Array.from({ length: 40 }, (_, place) => (place - 39) * 7);
  const group = await groupWithRegister(core, 'Choir', many, days);
  await page.goto(`/groups/${group.groupId}/sessions`);
  await cell(page, 'Member M000', 40).click();
  await page.keyboard.type('p'.repeat(30), { delay: 0 });
  await says(page, 'Member M029', 40, /Present/);
  await expect.poll(async () => (await saved(core, group, 40)).split('P').length - 1).toBe(30);
});

test('sixty members: rows out of sight are reached by the keyboard all the same', async ({ page }) => {
  const core = await makeWorkspace(page);
  const many = Array.from({ length: 60 }, (_, place) => `Member M${String(place).padStart(3, '0')}`);
  const group = await groupWithRegister(core, 'Choir', many, [-14, -7, 0]);
  await page.goto(`/groups/${group.groupId}/sessions`);
  await cell(page, 'Member M000', 3).click();
  await expect(row(page, 'Member M059')).toHaveCount(0); // not drawn while it is out of sight
  await page.keyboard.press('Control+End');
  await expect(cell(page, 'Member M059', 3)).toBeFocused();
  await page.keyboard.press('u');
  await says(page, 'Member M059', 3, 'Unexcused');
  await page.keyboard.press('Control+Home');
  await expect(cell(page, 'Member M000', 1)).toBeFocused();
  for (let step = 0; step < 25; step += 1) await page.keyboard.press('p');
  await expect(cell(page, 'Member M025', 1)).toBeFocused();
  await expect
    .poll(async () => (await saved(core, group, 1)).split('P').length - 1, { timeout: 15_000 })
    .toBe(25);
});
