import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/accessibility.ts';
import { openPractice } from '../support/core-client.ts';
import { expect, test } from '../support/page-fixture.ts';
import { canReadPdf, printAndRead } from '../support/printed-text.ts';
import { paragraphs, unzip } from '../support/word-file.ts';

/** Saves a report by one of its buttons, as one that stays in the house. */
async function save(page: Page, button: string, title: string): Promise<Buffer> {
  await page.getByRole('button', { name: button }).press('Enter');
  const dialog = page.getByRole('dialog', { name: title });
  await dialog.getByRole('radio', { name: 'No, it stays here' }).press('Space');
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save the file' }).press('Enter');
  const file = await coming;
  await expect(dialog).toHaveCount(0);
  return await readFile((await file.path())!);
}

test('a report for a family: words of one’s own are kept and name nobody else, on screen, on paper and in Word', async ({
  page,
}) => {
  const core = await openPractice(page, '/reports');
  const people = await core.people.list();
  const maya = people.find(({ givenName }) => givenName === 'Maya')!;
  await page.goto(`/people/${maya.id}`);
  await page.getByRole('button', { name: 'More for this person' }).press('Enter');
  await page.getByRole('menuitem', { name: /Progress report for the family/ }).press('Enter');
  const sheet = page.getByRole('article');
  await expect(sheet.getByRole('heading', { name: 'How Maya is doing', level: 1 })).toBeVisible();
  await expect(sheet.getByText('We are glad to tell you')).toBeVisible();
  const opening = page.getByRole('textbox', { name: 'Opening words' });
  await opening.fill('Maya and Zoë laughed a lot. Liam’s idea helped her.');
  await expect(sheet.getByText('Maya and a peer laughed a lot. A peer’s idea helped her.')).toBeVisible();
  await expect(page.getByText('2 names of others were found in your words')).toBeVisible();
  await expectNoAxeViolations(page);
  // What was typed is kept.
  await expect
    .poll(async () => JSON.stringify(await core.drafts.get({ key: await draftKey() })))
    .toContain('laughed a lot');
  await page.reload();
  await expect(opening).toHaveValue(/laughed a lot/);
  await expect(sheet.getByText('Maya and a peer laughed a lot.')).toBeVisible();

  const texts = [
    paragraphs(unzip(await save(page, 'Word file', 'Save as a Word file')).get('word/document.xml')!).join(
      '\n',
    ),
  ];
  if (canReadPdf)
    for (const paper of ['a4', 'letter'] as const) {
      await core.settings.update({ paper });
      await page.reload();
      await expect(sheet.getByText('Maya and a peer laughed a lot.')).toBeVisible();
      // The watermark of the practice lies across the words that are read back.
      await page.locator('[data-watermark]').evaluateAll((all) => all.forEach((one) => one.remove()));
      texts.push((await printAndRead(page)).join('\n'));
    }
  const others = people.filter(({ id, familyName }) => id !== maya.id && familyName !== '');
  for (const text of texts) {
    for (const words of ['How Maya is doing', 'Going well', 'goals met', 'What comes next', 'a peer laughed'])
      expect(text).toContain(words);
    expect(text).not.toMatch(/T-score|Zoë|Liam/);
    expect(others.filter(({ familyName }) => text.includes(familyName))).toEqual([]);
  }

  async function draftKey(): Promise<string> {
    const [membership] = (await core.people.get({ id: maya.id })).memberships;
    return `family-progress ${maya.id} ${membership!.groupId}`;
  }
});

test('a session told in counts, then member by member; a group in a spreadsheet; a member’s file with its charts', async ({
  page,
}) => {
  const core = await openPractice(page, '/reports');
  const group = (await core.groups.list()).find(({ name }) => name === 'Friendship group, grade 4')!;
  await page.getByRole('link', { name: 'Summary of a session' }).click();
  await page.getByRole('row', { name: group.name }).click();
  await page.getByRole('row', { name: /When friends disagree/ }).click();
  const sheet = page.getByRole('article');
  await expect(sheet.getByText('8 of 9 (89%)')).toBeVisible();
  await expect(sheet.getByText('Agenda: 5 of 5 blocks reached')).toBeVisible();
  await expect(sheet.getByRole('img', { name: /How was today for me: .* on average/ })).toBeVisible();
  await expect(sheet.getByText('Okonkwo')).toHaveCount(0);
  await expectNoAxeViolations(page);
  await page.getByRole('checkbox', { name: 'Each member, for the file' }).press('Space');
  await expect(sheet.getByRole('row', { name: /^Maya Okonkwo Present/ })).toBeVisible();

  await page.goto(`/reports/group-summary/${group.id}`);
  await expect(sheet.getByRole('img', { name: /From member to member: 5% .* at first/ })).toBeVisible();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV file' }).press('Enter');
  const csv = await readFile((await (await coming).path())!, 'utf8');
  for (const words of ['Sessions held and cancelled', 'Goals of members: 17 of 19 met'])
    expect(csv).toContain(words);
  expect(csv).not.toContain('Okonkwo');

  const maya = (await core.people.list()).find(({ givenName }) => givenName === 'Maya')!;
  await page.goto(`/reports/member-progress/${maya.id}`);
  await expect(sheet.getByRole('img', { name: /T from \d+\.\d at the beginning to \d+\.\d/ })).toBeVisible();
  await expectNoAxeViolations(page);
  const word = unzip(await save(page, 'Word file', 'Save as a Word file'));
  const pictures = [...word.keys()].filter((name) => name.startsWith('word/media/'));
  expect(pictures.length).toBeGreaterThanOrEqual(3);
  expect(word.get('word/document.xml')!).toMatch(/descr="T from/);
  const { entries } = await core.audit.list({
    from: null,
    to: null,
    action: 'export.report',
    objectType: null,
    text: '',
    beforeSeq: null,
    limit: 5,
  });
  expect(JSON.stringify(entries[0])).toContain('member-progress');
});
