import { createHash } from 'node:crypto';
import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/accessibility.ts';
import { type CoreClient, coreOf, createProved, makeWorkspace, passphrase } from '../support/core-client.ts';
import { expect, test } from '../support/page-fixture.ts';
import { startBrowserHost } from '../support/start-browser-host.ts';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
// a password box has no role of its own; its label may end in the word "required"
const passphraseField = (page: Page) => page.getByLabel(/^Passphrase\s*(required)?$/);
const recoveryKeyField = (page: Page) => page.getByRole('textbox', { name: 'Recovery key', exact: true });
const inTheApp = (page: Page) => page.getByRole('navigation', { name: 'Places' });

/** Types what has the focus, then goes to the next field, as somebody without a mouse does. */
async function typeAndGoOn(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}

async function readShownKey(page: Page): Promise<string[]> {
  await expect(heading(page, 'Keep your recovery key')).toBeVisible();
  const shown = page.getByRole('main').getByRole('list', { name: 'Recovery key' }).locator('code');
  await expect(shown.first()).toBeVisible();
  return await shown.allInnerTexts();
}

/** Which group is asked back, from the field's own label. */
async function readAskedGroup(page: Page): Promise<number> {
  const label = await page.getByText(/^Group \d of the recovery key/).innerText();
  return Number(/\d/.exec(label)![0]);
}

/** Makes a workspace through the core, so that its recovery key is known, and locks it. */
async function makeAndLock(page: Page): Promise<{ core: CoreClient; recoveryKey: string }> {
  const core = await coreOf(page);
  const recoveryKey = await createProved(core);
  await core.facilitators.create({ name: 'Sam Okafor', credentials: 'MSW', email: '' });
  await core.backups.make();
  await core.workspace.lock();
  await page.goto('/');
  await expect(passphraseField(page)).toBeFocused();
  return { core, recoveryKey };
}

async function unlock(page: Page, words = passphrase): Promise<void> {
  await passphraseField(page).fill(words);
  await page.keyboard.press('Enter');
}

test('the first start offers two doors, and the practice door leads into fiction', async ({
  page,
  openMezzo,
}) => {
  await openMezzo();
  await expect(heading(page, 'Welcome to Mezzo')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Open the practice workspace' }).click();
  await expect(inTheApp(page)).toBeVisible();
  await expect(page.getByText('Practice: nothing here is real').first()).toBeVisible();
});

test('a workspace is made, its key kept and proved, locked and unlocked, all by keyboard', async ({
  page,
  openMezzo,
}) => {
  await openMezzo();
  await page.getByRole('button', { name: 'Make my workspace' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Your name')).toBeFocused();
  await expectNoAxeViolations(page);
  await typeAndGoOn(page, 'J. Alvarez');
  await typeAndGoOn(page, 'LCSW');
  await page.keyboard.type(passphrase);
  await expect(page.getByText('Good.')).toBeVisible();
  await page.keyboard.press('Tab'); // the eye
  await page.keyboard.press('Tab');
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');

  await expect(heading(page, 'Keep your recovery key')).toBeVisible();
  await expectNoAxeViolations(page);
  const groups = await readShownKey(page);
  expect(groups).toHaveLength(9);
  await page.getByRole('button', { name: 'I have kept it' }).focus();
  await page.keyboard.press('Enter');

  await expect(heading(page, 'Is it really kept?')).toBeVisible();
  await expect(page.getByLabel(/^Group \d/)).toBeFocused();
  await expectNoAxeViolations(page);
  expect(await page.locator('body').innerText()).not.toContain(groups[0]!);
  await page.keyboard.type('0000');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/This is not group \d/)).toBeVisible();
  await page.keyboard.press('Control+a');
  // as people write it: small letters, the letter o for the figure 0
  await page.keyboard.type(` ${groups[(await readAskedGroup(page)) - 1]!.toLowerCase().replace('0', 'o')} `);
  await page.keyboard.press('Enter');
  await expect(inTheApp(page)).toBeVisible();

  await page.keyboard.press('Control+l');
  await expect(heading(page, 'Unlock Mezzo')).toBeVisible();
  await expect(passphraseField(page)).toBeFocused();
  await expectNoAxeViolations(page);
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  await expect(inTheApp(page)).toBeVisible();
});

test('a passphrase that is easy to guess, or not twice the same, makes no workspace', async ({
  page,
  openMezzo,
}) => {
  await openMezzo();
  await page.getByRole('button', { name: 'Make my workspace' }).click();
  await passphraseField(page).fill('password1234');
  await expect(page.getByText('Too easy to guess.')).toBeVisible();
  await page.getByRole('button', { name: 'Make the workspace' }).click();
  await expect(page.getByText('Choose one that is harder to guess.')).toBeVisible();
  await passphraseField(page).fill(passphrase);
  await page.getByLabel('The same once more').fill(`${passphrase}s`);
  await page.getByRole('button', { name: 'Make the workspace' }).click();
  await expect(page.getByText('The two are not the same.')).toBeVisible();
  await expectNoAxeViolations(page);
  const core = await coreOf(page);
  expect((await core.workspace.status()).state).toBe('absent');
});

test('the recovery key prints on a sheet of its own, and the log tells that it was printed', async ({
  page,
  openMezzo,
}) => {
  await openMezzo();
  await page.getByRole('button', { name: 'Make my workspace' }).click();
  await passphraseField(page).fill(passphrase);
  await page.getByLabel('The same once more').fill(passphrase);
  await page.getByRole('button', { name: 'Make the workspace' }).click();
  const groups = await readShownKey(page);
  await page.evaluate(() => (window.print = () => {}));
  await page.getByRole('button', { name: 'Print it' }).click();

  await page.emulateMedia({ media: 'print' });
  const sheet = page.getByRole('article');
  await expect(sheet).toBeVisible();
  expect(await sheet.locator('code').allInnerTexts()).toEqual(groups);
  await expect(page.getByRole('button', { name: 'Print it' })).toBeHidden();
  const core = await coreOf(page);
  await expect
    .poll(async () => {
      const { entries } = await core.audit.list({
        from: null,
        to: null,
        action: 'output.print',
        objectType: null,
        text: '',
        beforeSeq: null,
        limit: 10,
      });
      return entries.length;
    })
    .toBe(1);
});

test('whoever closes the page before proving the key is asked for a new one, wherever they go', async ({
  page,
  openMezzo,
}) => {
  await openMezzo();
  await page.getByRole('button', { name: 'Make my workspace' }).click();
  await passphraseField(page).fill(passphrase);
  await page.getByLabel('The same once more').fill(passphrase);
  await page.getByRole('button', { name: 'Make the workspace' }).click();
  await expect(heading(page, 'Keep your recovery key')).toBeVisible();
  const first = await readShownKey(page);

  await page.goto('/groups');
  await expect(heading(page, 'One thing is left: the recovery key')).toBeVisible();
  await expectNoAxeViolations(page);
  await passphraseField(page).fill('not the passphrase at all');
  await page.keyboard.press('Enter');
  await expect(page.getByText('This is not the passphrase.')).toBeVisible();
  await passphraseField(page).fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Keep your recovery key')).toBeVisible();
  const second = await readShownKey(page);
  expect(second).not.toEqual(first);
  await page.getByRole('button', { name: 'I have kept it' }).click();
  await page.getByLabel(/^Group \d/).fill(second[(await readAskedGroup(page)) - 1]!);
  await page.keyboard.press('Enter');
  await expect(inTheApp(page)).toBeVisible();
  await page.reload();
  await expect(inTheApp(page)).toBeVisible();
});

test('wrong passphrases are counted, the fourth has to wait, and the log keeps them', async ({
  page,
  openMezzo,
}) => {
  await openMezzo();
  const { core } = await makeAndLock(page);
  for (const [index, wrong] of ['first guess', 'second guess', 'third guess'].entries()) {
    await unlock(page, wrong);
    await expect(page.getByText(index === 0 ? 'One wrong try' : `${index + 1} wrong tries`)).toBeVisible();
    await expect(passphraseField(page)).toBeFocused();
  }
  await unlock(page, 'fourth guess');
  await expect(page.getByRole('timer')).toHaveText(/possible in (2 seconds|one second)/);
  await expect(page.getByRole('button', { name: 'Unlock', exact: true })).toBeDisabled();
  await expectNoAxeViolations(page);
  await passphraseField(page).fill(passphrase);
  await expect(page.getByRole('timer')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(inTheApp(page)).toBeVisible();
  const { entries } = await core.audit.list({
    from: null,
    to: null,
    action: 'unlock.failed',
    objectType: null,
    text: '',
    beforeSeq: null,
    limit: 10,
  });
  expect(JSON.parse(entries[0]!.detail!)).toMatchObject({ count: 4 });
});

test('a forgotten passphrase: the recovery key opens and sets a new one', async ({ page, openMezzo }) => {
  await openMezzo();
  const { recoveryKey } = await makeAndLock(page);
  await page.getByRole('button', { name: 'Use the recovery key' }).click();
  await expect(recoveryKeyField(page)).toBeFocused();
  await expectNoAxeViolations(page);
  await recoveryKeyField(page).fill('AAAA-BBBB');
  await page.getByLabel('New passphrase').fill('nine blue boats on a pond');
  await page.getByLabel('The same once more').fill('nine blue boats on a pond');
  await page.getByRole('button', { name: 'Open with the recovery key' }).click();
  await expect(page.getByText('This is not the recovery key of this workspace.')).toBeVisible();
  await recoveryKeyField(page).fill(recoveryKey.toLowerCase().replaceAll('-', ' '));
  await page.keyboard.press('Enter');
  await expect(inTheApp(page)).toBeVisible();

  await page.keyboard.press('Control+l');
  await expect(passphraseField(page)).toBeFocused();
  await unlock(page, passphrase);
  await expect(page.getByText('This is not the passphrase.')).toBeVisible();
  await unlock(page, 'nine blue boats on a pond');
  await expect(inTheApp(page)).toBeVisible();
});

test('a damaged database is not opened: the backup brings everything back', async ({
  page,
  openMezzo,
  host,
}) => {
  await openMezzo();
  const { core } = await makeAndLock(page);
  await damage(join(host.workspaceDir, 'workspace.db'), 0);
  await unlock(page);
  await expect(heading(page, 'The records are damaged')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Save what can be read' }).click();
  await unlock(page);
  await expect(page.getByText('Nothing in this database can be read any more.')).toBeVisible();
  await page.getByRole('button', { name: 'Restore a backup' }).click();
  await expect(page.getByRole('radio').first()).toBeChecked();
  await expect(page.getByText(/0 groups, 0 people, 0 sessions.*made by hand/)).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Restore and open' }).click();
  await expect(page.getByText('This is needed.')).toBeVisible();
  await page.getByLabel('Passphrase of the backup').fill('not the passphrase at all');
  await page.getByRole('button', { name: 'Restore and open' }).click();
  await expect(page.getByText('This is not the passphrase.')).toBeVisible();
  await page.getByLabel('Passphrase of the backup').fill(passphrase);
  await page.getByRole('button', { name: 'Restore and open' }).click();
  await expect(inTheApp(page)).toBeVisible();
  expect((await core.facilitators.list()).map(({ name }) => name)).toContain('Sam Okafor');
});

test('what can be read of a damaged database is saved beside it, with a report', async ({
  page,
  openMezzo,
  host,
}) => {
  await openMezzo();
  const { core } = await makeAndLock(page);
  await damage(join(host.workspaceDir, 'workspace.db'), 3); // the log's own table, behind the list of tables
  await unlock(page);
  await expect(heading(page, 'The records are damaged')).toBeVisible();
  await page.getByRole('button', { name: 'Save what can be read' }).click();
  await expectNoAxeViolations(page);
  await passphraseField(page).fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(heading(page, 'What could be read is saved')).toBeVisible();
  await expect(page.getByRole('row', { name: 'Facilitators 2 2' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Audit log 0 / })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Go to the new workspace' }).click();
  await expect(heading(page, 'Unlock Mezzo')).toBeVisible();
  expect((await core.workspace.status()).folder).toContain('-salvaged-');
  await unlock(page);
  await expect(inTheApp(page)).toBeVisible();
});

test('a damaged key file: a backup is restored into a new folder by the recovery key alone', async ({
  page,
  openMezzo,
  host,
}) => {
  await openMezzo();
  const { core, recoveryKey } = await makeAndLock(page);
  for (const name of ['workspace.keys.json', 'workspace.keys.previous.json'])
    await writeFile(join(host.workspaceDir, name), '{ "format": "gone"');
  await page.reload();
  await expect(heading(page, 'The key file is damaged')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Restore a backup' }).click();
  await page.getByRole('radio', { name: 'Into a new folder' }).click({ force: true });
  await page.getByRole('radio', { name: 'The recovery key' }).click({ force: true });
  const folder = `${host.workspaceDir}-again`;
  await page.getByRole('textbox', { name: 'New folder' }).fill('somewhere');
  await recoveryKeyField(page).fill(recoveryKey);
  await page.getByRole('button', { name: 'Restore and open' }).click();
  await expect(page.getByText('Write the whole path of the folder')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('textbox', { name: 'New folder' }).fill(folder);
  await page.getByRole('button', { name: 'Restore and open' }).click();
  await expect(inTheApp(page)).toBeVisible();
  expect((await core.workspace.status()).folder).toBe(folder);
  expect((await core.facilitators.list()).map(({ name }) => name)).toContain('Sam Okafor');
});

test('an old copy put back raises the alarm; going on with it is a second button and stands in the log', async ({
  page,
  openMezzo,
  host,
}) => {
  await openMezzo();
  const { core } = await makeAndLock(page);
  const database = join(host.workspaceDir, 'workspace.db');
  await copyFile(database, `${host.workspaceDir}.copy`);
  await unlock(page);
  await expect(inTheApp(page)).toBeVisible();
  for (const name of ['Ana', 'Ben']) await core.facilitators.create({ name, credentials: '', email: '' });
  await core.workspace.lock();
  await copyFile(`${host.workspaceDir}.copy`, database);
  for (const ending of ['-wal', '-shm']) await rm(database + ending, { force: true });

  await page.goto('/');
  await unlock(page);
  await expect(page.getByText('An older copy of the records lies here')).toBeVisible();
  await expect(page.getByText(/entries of the audit log are missing/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Restore a backup' })).toBeFocused();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Go on with the records as they are' }).click();
  await expect(inTheApp(page)).toBeVisible();
  await page.goto('/settings/audit');
  await expect(page.getByText('Older copy of the records accepted').first()).toBeVisible();
});

test('a missing guard file raises the alarm, and the nearest backup can be restored instead', async ({
  page,
  openMezzo,
  host,
}) => {
  await openMezzo();
  await makeAndLock(page);
  await rm(join(host.workspaceDir, 'workspace.anchor.json'));
  await unlock(page);
  await expect(page.getByText('The guard file is missing or damaged')).toBeVisible();
  await page.getByRole('button', { name: 'Restore a backup' }).click();
  await page.getByLabel('Passphrase of the backup').fill(passphrase);
  await page.getByRole('button', { name: 'Restore and open' }).click();
  await expect(inTheApp(page)).toBeVisible();
});

test('a workspace of a newer Mezzo, one without its database and one that is no workspace are told apart', async ({
  page,
  openMezzo,
  host,
}) => {
  await openMezzo();
  await makeAndLock(page);
  const keys = join(host.workspaceDir, 'workspace.keys.json');
  const database = join(host.workspaceDir, 'workspace.db');
  const before = await readFile(keys, 'utf8');
  await writeFile(keys, writtenByALaterMezzo(before));
  await page.reload();
  await expect(heading(page, 'This workspace needs a newer Mezzo')).toBeVisible();
  await expectNoAxeViolations(page);

  await writeFile(keys, before);
  await copyFile(database, `${host.workspaceDir}.copy`);
  await rm(database);
  await page.reload();
  await expect(heading(page, 'The records are not where they were')).toBeVisible();
  await expectNoAxeViolations(page);

  await rm(database, { force: true });
  const plain = new DatabaseSync(database);
  plain.exec('CREATE TABLE something (else_ TEXT)');
  plain.close();
  await page.reload();
  await expect(heading(page, 'This is not a Mezzo workspace')).toBeVisible();

  await copyFile(`${host.workspaceDir}.copy`, database);
  await page.reload();
  await unlock(page);
  await expect(inTheApp(page)).toBeVisible();
});

test('another workspace is opened by its path, and the way back is in the list of those before', async ({
  page,
  openMezzo,
  host,
}) => {
  await openMezzo();
  await makeAndLock(page);
  await page.getByRole('button', { name: 'Open another workspace' }).click();
  await expect(page.getByLabel('Folder')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Choose folder…' })).toHaveCount(0); // no dialog in a browser
  await page.getByLabel('Folder').fill('not/whole');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Write the whole path of the folder')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByLabel('Folder').fill(`${host.workspaceDir}-second`);
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Welcome to Mezzo')).toBeVisible();

  await page.getByRole('button', { name: 'Open a workspace that is somewhere else' }).click();
  await expectNoAxeViolations(page);
  await page.getByRole('navigation', { name: 'Open before' }).getByRole('button').first().click();
  await expect(heading(page, 'Unlock Mezzo')).toBeVisible();

  await writeFile(`${host.workspaceDir}.file`, '');
  await page.getByRole('button', { name: 'Open another workspace' }).click();
  await page.getByLabel('Folder').fill(join(host.workspaceDir, '..'));
  await page.keyboard.press('Enter');
  await expect(heading(page, 'This folder is used for something else')).toBeVisible();
  await expectNoAxeViolations(page);
});

test('a second Mezzo on the same workspace says where it is open, and opens it once that one is closed', async ({
  page,
  openMezzo,
  host,
  browser,
}) => {
  await openMezzo();
  await makeWorkspace(page);
  await expect(inTheApp(page)).toBeVisible();
  const second = await startBrowserHost({
    workspaceDir: host.workspaceDir,
    environment: { MEZZO_TEST_KEY_COST: 'cheap' },
  });
  try {
    const other = await browser.newContext().then((context) => context.newPage());
    await other.goto(await second.issueAddress());
    await expect(heading(other, 'Already open elsewhere')).toBeVisible();
    await expectNoAxeViolations(other);
    await page.keyboard.press('Control+l');
    await expect(passphraseField(page)).toBeFocused();
    await other.getByRole('button', { name: 'Try again' }).click();
    await expect(passphraseField(other)).toBeFocused();
    await unlock(other);
    await expect(inTheApp(other)).toBeVisible();
    await other.context().close();
  } finally {
    await second.stop();
  }
});

test('a link that was used says what to do', async ({ page, host }) => {
  await page.goto(host.origin);
  await expect(heading(page, 'This link no longer opens Mezzo')).toBeVisible();
  await expectNoAxeViolations(page);
});

/** Turns the bits of one page of a database file, counted from its beginning. */
async function damage(file: string, pageNumber: number): Promise<void> {
  const bytes = await readFile(file);
  for (let at = pageNumber * 4096; at < (pageNumber + 1) * 4096; at += 1) bytes[at]! ^= 0xff;
  await writeFile(file, bytes);
}

/** The same key file with a version that this Mezzo does not know, and the checksum that belongs to it. */
function writtenByALaterMezzo(keyFile: string): string {
  const { content } = JSON.parse(keyFile) as { content: Record<string, unknown> };
  const later = { ...content, version: 99 };
  return JSON.stringify({
    content: later,
    checksum: createHash('sha256').update(JSON.stringify(later), 'utf8').digest('hex'),
  });
}
