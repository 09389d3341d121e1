import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/accessibility.ts';
import { chooseFile } from '../support/choose-file.ts';
import { expect, test } from '../support/clock-fixture.ts';
import { coreOf, hostBehind, openPractice } from '../support/core-client.ts';
import { watchPage } from '../support/page-fixture.ts';
import { canReadPdf, printAndRead } from '../support/printed-text.ts';
import { readCsv } from '../support/recomputed-reports.ts';
import { startBrowserHost } from '../support/start-browser-host.ts';

const groupName = 'Friendship group, grade 4';
const passphrase = 'four chairs and a window';
const day = 24 * 60;

/** Presses what saves a file and answers its bytes. */
async function save(page: Page, press: () => Promise<void>): Promise<Buffer> {
  const coming = page.waitForEvent('download');
  await press();
  return await readFile((await (await coming).path())!);
}

/** The watermark of the practice lies across the words that are read back. */
async function printed(page: Page): Promise<string[]> {
  await page.locator('[data-watermark]').evaluateAll((all) => all.forEach((one) => one.remove()));
  return await printAndRead(page);
}

/** The main job of this part, in one go, as somebody does it who opened Mezzo for the first time. */
test('the practice group is taken from its eighth session to its end, handed over, and destroyed when its time has come', async ({
  page,
  browser,
  openMezzo,
  pass,
  misdeeds,
}) => {
  test.setTimeout(240_000);
  await openMezzo();
  const openPracticeDoor = async () => {
    await page.getByRole('button', { name: 'Open the practice workspace' }).click();
    // Made anew, as for every newcomer: that takes a while on a busy machine.
    await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible({ timeout: 60_000 });
  };
  await openPracticeDoor();
  await page.getByRole('link', { name: 'Groups', exact: true }).click();
  await page.getByRole('link', { name: groupName }).click();
  await expect(page.getByRole('heading', { level: 1, name: groupName })).toBeVisible();
  const core = await coreOf(page);
  /** Days in which nobody touched Mezzo: it has locked itself. */
  const daysPass = async (days: number) => {
    await pass(days * day);
    await openPracticeDoor();
  };
  const groupId = new URL(page.url()).pathname.split('/')[2]!;
  const sessions = await core.sessions.listForGroup({ groupId });
  const people = await core.people.list();

  await test.step('the eighth session: who was not marked is marked, who was not rated is rated', async () => {
    await page.getByRole('link', { name: 'Record attendance' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Session 8 of 10' })).toBeVisible();
    await page.getByRole('button', { name: 'Everyone else is present' }).click();
    await expect(page.getByText('8 of 9 attended')).toBeVisible();
    await page.getByRole('link', { name: 'Goals and check-in' }).click();
    await expect(page.getByText('16 of 22 rated')).toBeVisible();
    const noam = page.getByRole('region', { name: 'Noam Ben-David' });
    await noam.getByRole('button', { name: '0, as expected' }).first().focus();
    await page.keyboard.type('44');
    await expect(page.getByText('18 of 22 rated')).toBeVisible();
    await expectNoAxeViolations(page);
  });

  await test.step('two more sessions pass; in the last one every goal with a scale is rated by keys', async () => {
    const last = sessions.at(-1)!;
    const days = Math.round((Date.parse(last.date) - Date.now()) / (day * 60_000)) + 2;
    await daysPass(days);
    for (const session of sessions.filter(({ state }) => state === 'planned')) {
      await page.goto(`/sessions/${session.id}`);
      await page.getByRole('button', { name: 'Mark all present' }).click();
      await expect(page.getByText(/^\d of 9 attended/)).toBeVisible();
    }
    await page.getByRole('link', { name: 'Goals and check-in' }).click();
    await expect(page.getByText('0 of 22 rated')).toBeVisible();
    await page
      .getByRole('group', { name: /^Rating of/ })
      .first()
      .getByRole('button', { name: '0, as expected' })
      .focus();
    await page.keyboard.type('4'.repeat(22));
    await expect(page.getByText('22 of 22 rated')).toBeVisible();
    await expect
      .poll(async () => (await core.goals.forSession({ sessionId: last.id })).ratings.length)
      .toBe(22);
    await page.goto(`/groups/${groupId}/goals/over-time`);
    await expect(page.getByRole('heading', { name: /On average \d+ members stand at/ })).toBeVisible();
  });

  await test.step('the ending: each member, the certificates, the story, the group is closed', async () => {
    await page.goto(`/groups/${groupId}`);
    await page.getByRole('link', { name: 'Open the ending' }).click();
    await expect(
      page.getByText('20 of 20 scaled goals rated in the last two sessions or since'),
    ).toBeVisible();
    await page.getByRole('link', { name: 'Each member', exact: true }).click();
    const gained = page.getByRole('textbox', { name: 'What Noam Ben-David gained' });
    await gained.fill('Asks before he joins in');
    await gained.press('Tab');
    await page.getByRole('button', { name: /^Note the \d+ still open as completed/ }).press('Enter');
    await page.getByRole('link', { name: 'Certificates' }).click();
    await expect(page.getByText('9 certificates')).toBeVisible();
    if (canReadPdf) {
      const certificates = await printed(page);
      expect(certificates).toHaveLength(9);
      expect(certificates.filter((sheet) => sheet.includes('Noam Ben-David'))).toHaveLength(1);
    }
    await page.getByRole('button', { name: 'Print', exact: true }).click();

    await page.goto(`/groups/${groupId}/ending/story`);
    await page
      .getByRole('textbox', { name: 'At the end' })
      .fill('We found out that ten weeks are enough for a song.');
    await page.getByRole('button', { name: 'Save the story' }).click();
    await expect(page.getByText(/^Saved /)).toBeVisible();
    await page.goto(`/print/groups/${groupId}/story`);
    await expect(page.getByRole('article').getByText('ten weeks are enough for a song')).toBeVisible();
    if (canReadPdf) {
      const [story, ...more] = await printed(page);
      expect(more).toEqual([]);
      for (const { givenName } of people) if (givenName.length > 2) expect(story).not.toContain(givenName);
    }

    await page.goto(`/groups/${groupId}/ending`);
    await page.getByRole('button', { name: 'End the group…' }).click();
    const dialog = page.getByRole('dialog', { name: 'End the group' });
    await expect(dialog.getByText(/sessions are planned after that day/)).toHaveCount(0);
    await dialog.getByRole('button', { name: 'End the group' }).click();
    await expect(page.getByText(/^This group ended on/)).toBeVisible();
    await expectNoAxeViolations(page);
    expect((await core.groups.get({ id: groupId })).status).toBe('ended');
  });

  await test.step('the principal’s numbers over three groups name nobody', async () => {
    await page.getByRole('link', { name: 'Reports', exact: true }).click();
    await page.getByRole('link', { name: 'Numbers for a principal or funder' }).click();
    await page.getByRole('button', { name: 'Choose groups…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Which groups?' });
    for (const name of [groupName, 'Caregivers’ circle', 'Worry busters, grade 5'])
      await dialog.getByRole('checkbox', { name: `Select ${name}` }).press('Space');
    await dialog.getByRole('button', { name: 'Take these groups' }).click();
    await expect(page.getByRole('article').getByText('3 groups with sessions in this time')).toBeVisible();
    const csv = (await save(page, () => page.getByRole('button', { name: 'CSV file' }).click())).toString(
      'utf8',
    );
    expect(readCsv(csv).length).toBeGreaterThan(5);
    expect(people.filter(({ familyName }) => familyName && csv.includes(familyName))).toEqual([]);
  });

  await test.step('a colleague takes the group in on another laptop, ten sessions and all', async () => {
    await page.goto(`/groups/${groupId}`);
    await page.getByRole('button', { name: 'More for this group' }).click();
    await page.getByRole('menuitem', { name: /Hand over/ }).click();
    await page.getByRole('textbox', { name: 'Who takes the group over' }).fill('Tomás Herrera');
    await page.getByRole('radio', { name: 'No, it stays here' }).press('Space');
    await page.getByLabel(/^Passphrase\s*(required)?$/).fill(passphrase);
    await page.getByLabel('The same once more').fill(passphrase);
    const file = await save(page, () => page.getByRole('button', { name: 'Make the file' }).click());
    await expect(page.getByRole('heading', { name: 'The file is saved' })).toBeFocused();
    expect(file.includes('Okonkwo')).toBe(false);
    const otherHost = await startBrowserHost({ environment: { MEZZO_TEST_KEY_COST: 'cheap' } });
    const otherPage = await (await browser.newContext({ baseURL: otherHost.origin })).newPage();
    try {
      await watchPage(otherPage, otherHost.origin, misdeeds);
      hostBehind.set(otherPage, otherHost);
      const otherCore = await openPractice(otherPage, '/hand-offs');
      await chooseFile(otherPage, { name: 'hand-off.mezzo', content: file });
      await otherPage.getByLabel('Passphrase of the file').fill(passphrase);
      await otherPage.keyboard.press('Enter');
      await otherPage.getByRole('button', { name: 'Take it in' }).click();
      await expect(otherPage.getByRole('heading', { name: 'The hand-off is taken in' })).toBeFocused();
      expect(await otherCore.groups.get({ id: groupId })).toMatchObject({ name: groupName, held: 10 });
      const { ratings } = await otherCore.goals.forSession({ sessionId: sessions.at(-1)!.id });
      expect(ratings).toHaveLength(22);
    } finally {
      await otherPage.context().close();
      await otherHost.stop();
    }
  });

  await test.step('years later the policy says that it is due, and it is destroyed', async () => {
    await daysPass(400);
    await page.goto('/settings/retention');
    await page.getByRole('button', { name: 'Change the policy' }).click();
    await page.getByRole('textbox', { name: 'Children: after coming of age' }).fill('');
    await page.getByRole('textbox', { name: 'Children: after coming of age' }).press('Tab');
    await page.getByRole('button', { name: 'Save the policy' }).click();
    const due = page.getByRole('table', { name: 'Due now' });
    await due.getByRole('button', { name: `Destroy…: ${groupName}` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Reference for the log' }).fill('G-2026-4');
    await dialog.getByRole('textbox', { name: 'Type the name to go on' }).fill(groupName);
    await expectNoAxeViolations(page);
    await dialog.getByRole('textbox', { name: 'Type the name to go on' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'The records are destroyed' })).toBeVisible();
    await dialog.getByRole('link', { name: 'See the certificate' }).click();
    await expect(page.getByRole('article')).toContainText('G-2026-4');
    await expect(page.getByRole('article')).not.toContainText(groupName);
    expect((await core.groups.list()).map(({ name }) => name)).not.toContain(groupName);
    await page.goto('/groups');
    await expect(page.getByRole('link', { name: 'Caregivers’ circle' })).toBeVisible();
    await expect(page.getByText(groupName)).toHaveCount(0);
  });
});
