import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { GroupFields } from '../../shared/contract/groups.ts';
import { expectNoAxeViolations } from '../support/accessibility.ts';
import { coreOf, createProved, makeWorkspace, openPractice, passphrase } from '../support/core-client.ts';
import { expect, test } from '../support/page-fixture.ts';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const inTheApp = (page: Page) => page.getByRole('navigation', { name: 'Places' });

async function unlock(page: Page, words: string): Promise<void> {
  await expect(heading(page, 'Unlock Mezzo')).toBeVisible();
  await page.getByLabel('Passphrase').fill(words);
  await page.keyboard.press('Enter');
}

/** Picks from a list that opens on a press. */
async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`${field}$`) }).click();
  await page.getByRole('option', { name: option }).click();
}

test('every section is reached by keyboard from the list of sections and passes axe', async ({ page }) => {
  test.setTimeout(120_000);
  const core = await makeWorkspace(page);
  await core.backups.make();
  const { id } = await core.facilitators.create({ name: 'Sam Okafor', credentials: 'MSW', email: '' });
  await core.facilitators.trash({ id });
  await core.closures.create({ name: 'Spring break', startsOn: '2026-03-30', endsOn: '2026-04-03' });
  await page.goto('/settings');
  await expect(heading(page, 'General')).toBeVisible();
  for (const section of [
    'General',
    'Facilitators',
    'Closure days',
    'Security',
    'Backups',
    'Audit log',
    'Trash',
    'Practice',
    'About',
  ]) {
    const link = page.getByRole('navigation', { name: 'Settings' }).getByRole('link', { name: section });
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(heading(page, section)).toBeVisible();
    await expect(link).toHaveAttribute('aria-current', 'page');
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    await expectNoAxeViolations(page);
  }
});

test('a setting counts at once, says so quietly, and is taken back', async ({ page }) => {
  test.slow();
  const core = await makeWorkspace(page, '/settings/general');
  await page.getByLabel('School or agency').fill('Maple Street School');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved')).toBeVisible();
  await expect.poll(async () => (await core.settings.get()).organisation).toBe('Maple Street School');
  await page.getByRole('main').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('School or agency')).toHaveValue('');
  expect((await core.settings.get()).organisation).toBe('');

  await choose(page, 'Colours', 'Dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await choose(page, 'Text size', 'Larger');
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'larger');
  await choose(page, 'Paper', 'Letter');
  await choose(page, 'The week starts on', 'Sunday');
  await page
    .getByRole('region', { name: 'Today and names' })
    .getByRole('button', { name: 'Increase' })
    .click();
  const begins = page.getByRole('group', { name: 'The school year begins' });
  await begins.getByRole('button', { name: /Month/ }).click();
  await page.getByRole('option', { name: 'September' }).click();
  await begins.getByRole('textbox', { name: 'Day' }).fill('14');
  await page.keyboard.press('Enter');
  await page.getByRole('main').getByText('Hide names').click();
  await expect.poll(async () => (await core.settings.get()).namesHidden).toBe(true);
  const zone = page.getByRole('combobox', { name: 'Time zone' });
  await zone.click();
  await zone.fill('buenos');
  await page.getByRole('option', { name: /Buenos Aires$/ }).click();
  await expect
    .poll(() => core.settings.get())
    .toMatchObject({
      theme: 'dark',
      textSize: 'larger',
      paper: 'letter',
      weekStart: 7,
      absencesInARow: 4,
      schoolYearBegins: '09-14',
      secondTermBegins: '01-01',
      namesHidden: true,
      timeZone: expect.stringMatching(/Buenos_Aires$/),
    });
  await expectNoAxeViolations(page);
});

test('what was typed is saved also when one goes elsewhere without leaving the field', async ({ page }) => {
  const core = await makeWorkspace(page, '/settings/about');
  await page.getByRole('link', { name: 'General' }).click();
  await page.getByLabel('Your name').fill('Jo Alvarez');
  await page.goBack();
  await expect(heading(page, 'About')).toBeVisible();
  await expect.poll(async () => (await core.settings.get()).ownerName).toBe('Jo Alvarez');
});

test('facilitators are added, changed and taken away, and come back by undo', async ({ page }) => {
  const core = await makeWorkspace(page, '/settings/facilitators');
  await page.getByRole('button', { name: 'Add a facilitator' }).click();
  const panel = page.getByRole('dialog', { name: 'Add a facilitator' });
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByText('This cannot be empty')).toBeVisible();
  await expectNoAxeViolations(page);
  await panel.getByLabel('Name').fill('Sam Okafor');
  await panel.getByLabel('Credentials').fill('MSW');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The facilitator is added.').first()).toBeVisible();
  await expect(page.getByRole('row', { name: /Sam Okafor MSW/ })).toBeVisible();

  await page.getByRole('button', { name: 'Sam Okafor' }).click();
  const change = page.getByRole('dialog', { name: 'Change facilitator' });
  await change.getByLabel('Email').fill('sam@school.example');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /sam@school.example/ })).toBeVisible();
  await page.getByRole('button', { name: 'Sam Okafor' }).click();
  await change.getByRole('button', { name: 'Move to the trash' }).click();
  await expect(page.getByRole('row', { name: /Sam Okafor/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'J. Alvarez' }).click();
  await expect(change.getByRole('button', { name: 'Move to the trash' })).toHaveCount(0); // oneself
  await page.keyboard.press('Escape');

  await page.goto('/settings/trash');
  await page.getByRole('button', { name: 'Restore Sam Okafor' }).click();
  await expect(page.getByText('The trash is empty.')).toBeVisible();
  expect((await core.facilitators.list()).map(({ name }) => name)).toContain('Sam Okafor');
});

test('closure days tell how many planned sessions fall on them', async ({ page }) => {
  const core = await makeWorkspace(page, '/settings/closures');
  const { id: groupId } = await core.groups.create(plainGroup);
  for (const date of ['2099-03-30', '2099-04-02', '2099-04-09'])
    await core.sessions.create({
      groupId,
      fields: { date, start: '10:20', minutes: 45, place: '', topic: '', remarks: '' },
    });
  const form = page.getByRole('form', { name: 'Add closure days' });
  await form.getByRole('button', { name: 'Add' }).click();
  await expect(form.getByText('This is needed.')).toBeVisible();
  await form.getByLabel('Name').fill('Spring break');
  await typeDate(page, 'First day', '03302099');
  await typeDate(page, 'Last day', '03012099');
  await form.getByRole('button', { name: 'Add' }).click();
  await expect(form.getByText('The end lies before the start.')).toBeVisible();
  await expectNoAxeViolations(page);
  await typeDate(page, 'Last day', '04032099');
  await form.getByRole('button', { name: 'Add' }).click();
  await expect(page.getByText(/Added. 2 planned sessions fall on it/).first()).toBeVisible();
  await expect(page.getByRole('row', { name: /Spring break 2/ })).toBeVisible();
  await expect(page.getByText('2 planned sessions fall on closure days.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove Spring break' }).click();
  await expect(page.getByText('Holidays, trips and training days stand here.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('row', { name: /Spring break 2/ })).toBeVisible();

  await form.getByLabel('Name').fill('Training day');
  await typeDate(page, 'First day', '05042099');
  await form.getByRole('button', { name: 'Add' }).click();
  await expect(page.getByText('Added. No planned session falls on it.').first()).toBeVisible();
  await expect
    .poll(() => core.closures.list())
    .toMatchObject([
      { name: 'Spring break', startsOn: '2099-03-30', endsOn: '2099-04-03', plannedSessions: 2 },
      { name: 'Training day', startsOn: '2099-05-04', endsOn: '2099-05-04', plannedSessions: 0 },
    ]);
});

test('a new passphrase needs the present one, and then is the only one', async ({ page }) => {
  await makeWorkspace(page, '/settings/security');
  const next = 'nine blue boats on a pond';
  await page.getByLabel('Present passphrase').fill('not the passphrase at all');
  await page.getByLabel('New passphrase').fill(next);
  await page.getByLabel('The same once more').fill(next);
  await page.getByRole('button', { name: 'Change the passphrase' }).click();
  await expect(page.getByText('This is not the passphrase.')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByLabel('Present passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Change the passphrase' }).click();
  await expect(page.getByText('The passphrase is changed.').first()).toBeVisible();
  await page.keyboard.press('Control+l');
  await unlock(page, passphrase);
  await expect(page.getByText('This is not the passphrase.')).toBeVisible();
  // the refusal stands before the count of tries was read again; until then the door is busy
  await expect(page.getByText(/^One wrong try/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Unlock', exact: true })).toBeEnabled();
  await unlock(page, next);
  await expect(inTheApp(page)).toBeVisible();
});

test('a new recovery key replaces the old one only when a group of it was typed back', async ({ page }) => {
  const core = await coreOf(page);
  const old = await createProved(core);
  await page.goto('/settings/security');
  const dialog = page.getByRole('dialog', { name: 'Your new recovery key' });
  await page
    .getByRole('form', { name: 'Make a new recovery key' })
    .getByLabel('Passphrase')
    .fill('wrong one');
  await page.getByRole('button', { name: 'Make a new recovery key' }).click();
  await expect(page.getByText('This is not the passphrase.')).toBeVisible();
  await page.getByRole('form', { name: 'Make a new recovery key' }).getByLabel('Passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Make a new recovery key' }).click();
  await expect(dialog.getByRole('list', { name: 'Recovery key' })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await core.workspace.lock();
  await core.workspace.recover({ recoveryKey: old, passphrase, acceptAnchor: false });

  await page.goto('/settings/security');
  await page.getByRole('form', { name: 'Make a new recovery key' }).getByLabel('Passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Make a new recovery key' }).click();
  const shownGroups = dialog.getByRole('list', { name: 'Recovery key' }).locator('code');
  await expect(shownGroups.first()).toBeVisible();
  const groups = await shownGroups.allInnerTexts();
  await dialog.getByRole('button', { name: 'I have kept it' }).click();
  const asked = Number(/\d/.exec(await dialog.getByText(/^Group \d of/).innerText())![0]);
  await expectNoAxeViolations(page);
  await dialog.getByLabel(/^Group \d/).fill(groups[asked - 1]!);
  await page.keyboard.press('Enter');
  await expect(page.getByText('The new recovery key is in use.').first()).toBeVisible();
  await core.workspace.lock();
  await expect(
    core.workspace.recover({ recoveryKey: old, passphrase, acceptAnchor: false }),
  ).rejects.toMatchObject({ code: 'WRONG_RECOVERY_KEY' });
  await core.workspace.recover({ recoveryKey: groups.join('-'), passphrase, acceptAnchor: false });
});

test('a backup is made, verified, and brought back over what came after it', async ({ page }) => {
  const core = await makeWorkspace(page, '/settings/backups');
  await expect(page.getByText('There is no verified backup yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText('The backup is made, and was read back whole.').first()).toBeVisible();
  await expect(page.getByText(/made by hand/)).toBeVisible();
  await core.facilitators.create({ name: 'Came Later', credentials: '', email: '' });
  await page.reload();
  await expect(page.getByText(/One change since then|\d+ changes since then/)).toBeVisible();
  await page.getByRole('button', { name: /^Verify the backup of/ }).click();
  await expect(page.getByText('The backup was read back whole').first()).toBeVisible();

  await page.getByRole('button', { name: /^Restore the backup of/ }).click();
  const dialog = page.getByRole('dialog', { name: /^Restore the backup of .*\d{4}/ });
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Restore over what is here' }).click();
  await expect(dialog.getByText('This is needed.')).toBeVisible();
  await dialog.getByLabel('Passphrase of the backup').fill(passphrase);
  await dialog.getByRole('button', { name: 'Restore over what is here' }).click();
  await expect(page.getByText(/^The backup of .* is restored and open/).first()).toBeVisible();
  await expect(inTheApp(page)).toBeVisible();
  expect((await core.facilitators.list()).map(({ name }) => name)).not.toContain('Came Later');
  await page.goto('/settings/backups');
  await expect(page.getByText('made before a restore')).toBeVisible();
});

test('a backup is restored into a new folder, and the present workspace stays as it is', async ({
  page,
  host,
}) => {
  const core = await makeWorkspace(page, '/settings/backups');
  await core.backups.make();
  await core.facilitators.create({ name: 'Came Later', credentials: '', email: '' });
  await page.reload();
  await page.getByRole('button', { name: /^Restore the backup of/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Into a new folder' }).check({ force: true });
  await dialog.getByRole('textbox', { name: 'New folder' }).fill(`${host.workspaceDir}-then`);
  await dialog.getByLabel('Passphrase of the backup').fill(passphrase);
  await dialog.getByRole('button', { name: 'Restore into the new folder' }).click();
  await expect(page.getByText(/is restored and open/).first()).toBeVisible();
  expect((await core.workspace.status()).folder).toBe(`${host.workspaceDir}-then`);
  await core.workspace.openFolder({ folder: host.workspaceDir });
  await core.workspace.unlock({ passphrase, acceptAnchor: false });
  expect((await core.facilitators.list()).map(({ name }) => name)).toContain('Came Later');
});

test('the audit log is read page by page, narrowed, checked and saved', async ({ page }) => {
  test.slow();
  const core = await makeWorkspace(page);
  for (let number = 1; number <= 110; number += 1)
    await core.facilitators.create({ name: `Colleague ${number}`, credentials: '', email: '' });
  await core.closures.create({ name: 'Spring break', startsOn: '2026-03-30', endsOn: '2026-04-03' });
  await page.goto('/settings/audit');
  await expect(page.getByText(/^100 of 11\d shown$/)).toBeVisible();
  await page.getByRole('button', { name: 'Show older entries' }).click();
  await expect(page.getByText(/^(11\d) of \1 shown$/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show older entries' })).toHaveCount(0);

  const search = page.getByRole('search', { name: 'Audit log' });
  await search.getByRole('searchbox').fill('colleague 77');
  await expect(page.getByRole('row', { name: /Facilitator added Colleague 77/ })).toBeVisible();
  await expect(page.getByText('1 of 1 shown')).toBeVisible();
  await page.getByRole('button', { name: 'Clear the filter' }).click();
  await search.getByRole('combobox', { name: 'What was done' }).fill('Closure');
  await page.getByRole('option', { name: 'Closure day added' }).click();
  await expect(page.getByText('1 of 1 shown')).toBeVisible();
  await page.getByRole('button', { name: 'Clear the filter' }).click();
  await choose(page, 'About', 'Workspace');
  await expect(page.getByRole('row', { name: /Workspace made/ })).toBeVisible();
  await typeDate(page, 'From', '01012099');
  await expect(page.getByText('No entry fits.')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Clear the filter' }).first().click();

  await page.getByRole('button', { name: 'Check the whole log' }).click();
  await expect(page.getByText('The log is whole')).toBeVisible();
  await expect(page.getByText(/^11\d entries were read/)).toBeVisible();
  await expectNoAxeViolations(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save all as CSV' }).click();
  const file = await (await download).path();
  expect(await readFile(file, 'utf8')).toContain('facilitator.create');
});

test('the practice workspace is opened, left and begun anew; the own one is locked meanwhile', async ({
  page,
}) => {
  const core = await makeWorkspace(page, '/settings/practice');
  await page.getByRole('button', { name: 'Open the practice workspace' }).click();
  await expect(page.getByText('Practice: nothing here is real').first()).toBeVisible();
  const before = (await core.people.list()).length;
  await core.facilitators.create({ name: 'A Muddle', credentials: '', email: '' });
  await page.goto('/settings/practice');
  await page.getByRole('button', { name: 'Begin the practice anew' }).click();
  await expectNoAxeViolations(page);
  await page.getByRole('alertdialog').getByRole('button', { name: 'Begin anew' }).click();
  await expect(page.getByText('The practice workspace is as at the start.').first()).toBeVisible();
  expect((await core.people.list()).length).toBe(before);
  expect((await core.facilitators.list()).map(({ name }) => name)).not.toContain('A Muddle');
  await page.goto('/settings/practice');
  await page.getByRole('button', { name: 'Leave the practice workspace' }).click();
  await expect(page.getByRole('heading', { name: 'Unlock Mezzo' })).toBeVisible();
  await unlock(page, passphrase);
  await expect(inTheApp(page)).toBeVisible();
});

test('About tells version and places, copies diagnostics without names, and lists every licence', async ({
  page,
  host,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPractice(page, '/settings/about');
  await expect(page.getByText(`${host.workspaceDir}/practice`, { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Copy diagnostics' }).click();
  await expect(page.getByText('The diagnostics are copied.').first()).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('SQLite: 3.');
  await page.getByRole('button', { name: 'Show diagnostics' }).click();
  await expectNoAxeViolations(page);

  await page.getByRole('searchbox', { name: 'Find a package or a licence' }).fill('react-aria-components');
  const licence = page.getByRole('region', { name: 'Packages' }).getByRole('group').first();
  await licence.locator('summary').click();
  await expect(licence).toContainText('Licensed under the Apache License');
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
});

const plainGroup: GroupFields = {
  name: 'Friendship group 4B',
  kind: 'socialization',
  purpose: '',
  openness: 'closed',
  status: 'active',
  startsOn: null,
  endsOn: null,
  place: '',
  weekday: null,
  startTime: null,
  minutes: null,
  capacity: null,
  colour: 'teal',
  tags: [],
  facilitators: [],
};

/** Types a date part by part, month, day, year, as the American locale of the tests orders them. */
async function typeDate(page: Page, label: string, digits: string): Promise<void> {
  await page.getByRole('group', { name: label }).getByRole('spinbutton').first().focus();
  await page.keyboard.type(digits);
}
