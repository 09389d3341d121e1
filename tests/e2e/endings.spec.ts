import { expectNoAxeViolations } from '../support/accessibility.ts';
import { openPractice } from '../support/core-client.ts';
import { expect, test } from '../support/page-fixture.ts';
import { canReadPdf, printAndRead } from '../support/printed-text.ts';

test('a group is led to its end: steps, each member by keyboard, closed in one step and opened again', async ({
  page,
}) => {
  const core = await openPractice(page);
  const group = (await core.groups.list()).find(({ held }) => held === 8)!;
  await page.goto(`/groups/${group.id}`);
  await page.getByRole('link', { name: 'Open the ending' }).click();
  const steps = page.getByRole('region', { name: 'Steps of the ending' });
  await expect(steps.getByText('1 of 11 done')).toBeVisible();
  await expect(page.getByText('2 of 10 to go')).toBeVisible();
  await steps
    .getByRole('checkbox', { name: 'Ask the members what was good and what was not' })
    .press('Space');
  await expect(steps.getByText('2 of 11 done')).toBeVisible();
  await expectNoAxeViolations(page);

  await page.getByRole('link', { name: 'Each member', exact: true }).click();
  const gained = page.getByRole('textbox', { name: 'What Noam Ben-David gained' });
  await gained.fill('Asks before he joins in');
  await gained.press('Control+Enter');
  await expect(page.getByRole('textbox', { name: 'What Jonas Łukasiewicz gained' })).toBeFocused();
  await page.getByRole('button', { name: 'Note the 7 still open as completed' }).press('Enter');
  await expect(page.getByRole('button', { name: /^Note the/ })).toHaveCount(0);
  await expectNoAxeViolations(page);
  const noamNow = async () =>
    (await core.endings.get({ groupId: group.id })).members.find(({ givenName }) => givenName === 'Noam')!
      .ending;
  expect(await noamNow()).toMatchObject({ outcome: 'completed', gains: 'Asks before he joins in' });
  // A day that is typed is saved when it stands in full.
  await page.getByRole('button', { name: /How it ends for Noam Ben-David/ }).press('Enter');
  await page.getByRole('option', { name: 'Referred' }).press('Enter');
  const arranged = page.getByRole('row', { name: /^Noam/ }).getByRole('group', { name: 'Arranged on' });
  await arranged.getByRole('spinbutton', { name: /month/ }).click();
  await page.keyboard.type('10152026');
  await expect.poll(async () => (await noamNow()).arrangedOn).toBe('2026-10-15');

  await page.getByRole('link', { name: 'Ending', exact: true }).click();
  await page.getByRole('button', { name: 'End the group…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'End the group' });
  await expect(dialog.getByText('2 sessions are planned after that day')).toBeVisible();
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'End the group' }).press('Enter');
  await expect(page.getByText(/^This group ended on/)).toBeVisible();
  const roster = await core.roster.list({ groupId: group.id });
  expect(roster.filter(({ state, leftOn }) => state === 'member' && leftOn === null)).toEqual([]);
  // nothing more is asked of a group that has ended
  const invitation = page.getByRole('link', { name: /^Rate after/ });
  const toGoals = page.getByRole('link', { name: 'Goals', exact: true }).first();
  await toGoals.click();
  await expect(page.getByText(/closed goal/).first()).toBeVisible();
  await expect(invitation).toHaveCount(0);
  await page.goBack();
  await page.getByRole('button', { name: 'Take the group up again' }).press('Enter');
  await expect(page.getByRole('button', { name: 'End the group…' })).toBeVisible();
  await toGoals.click();
  await expect(invitation).toBeVisible();
  expect((await core.groups.get({ id: group.id })).status).toBe('active');
});

test('certificates are one page each with the right name in every script; the story is one page and names nobody', async ({
  page,
}) => {
  const core = await openPractice(page);
  // the watermark of the practice workspace is not what is read here
  await page.addInitScript(() => {
    addEventListener('beforeprint', () => document.querySelector('[data-watermark]')?.remove());
  });
  const group = (await core.groups.list()).find(({ held }) => held === 8)!;
  const names = ['Maya Okonkwo', 'Minh Nguyễn', 'Zoë Müller-Araya', 'Jonas Łukasiewicz', 'Teo Peña Ruiz'];
  await page.goto(`/print/groups/${group.id}/certificates`);
  await expect(page.getByText('9 certificates')).toBeVisible();
  await expect(page.getByText('ليلى حداد').last()).toBeVisible();
  await expectNoAxeViolations(page);
  for (const isWide of [false, true]) {
    if (isWide) await page.getByRole('checkbox', { name: 'Landscape' }).press('Space');
    await expect(page.locator(`article[data-wide="${isWide}"]`)).toHaveCount(9);
    if (!canReadPdf) continue;
    const sheets = await printAndRead(page);
    expect(sheets).toHaveLength(9);
    for (const name of names)
      expect(
        sheets.filter((sheet) => sheet.includes(name)),
        name,
      ).toHaveLength(1);
    expect(sheets.filter((sheet) => /\p{Script=Arabic}/u.test(sheet))).toHaveLength(1);
    for (const sheet of sheets) expect(sheet).toContain('Tomás Herrera');
  }

  await page.goto(`/groups/${group.id}/ending/story`);
  const closing = page.getByRole('textbox', { name: 'At the end' });
  await closing.fill('Maya’s drawings stay with us.');
  const findings = page.getByRole('region', { name: 'Names in the story' });
  await expect(findings.getByRole('heading', { name: 'One name of a person' })).toBeVisible();
  await page.getByRole('button', { name: 'Save the story' }).press('Enter');
  await expect(findings.getByRole('alert')).toContainText('no name may stand in it');
  await expectNoAxeViolations(page);
  await findings.getByRole('button', { name: 'Replace all by “somebody”' }).press('Enter');
  await expect(closing).toHaveValue('Somebody’s drawings stay with us.');
  await expect(findings).toHaveCount(0);
  await page.getByRole('button', { name: 'Save the story' }).press('Enter');
  await expect(page.getByText(/^Saved /)).toBeVisible();
  await page.goto(`/print/groups/${group.id}/story`);
  const paper = page.getByRole('article');
  await expect(paper.getByText('Somebody’s drawings stay with us.')).toBeVisible();
  if (!canReadPdf) return;
  const printed = await printAndRead(page);
  expect(printed).toHaveLength(1);
  for (const { givenName, preferredName } of await core.people.list())
    for (const name of [givenName, preferredName].filter((one) => one.length > 2))
      expect(printed[0]!.includes(name), name).toBe(false);
});
