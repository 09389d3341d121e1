import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/accessibility.ts';
import { openPractice } from '../support/core-client.ts';
import { expect, test } from '../support/page-fixture.ts';
import { canReadPdf, printAndRead } from '../support/printed-text.ts';
import { readCsv } from '../support/recomputed-reports.ts';
import { paragraphs, unzip } from '../support/word-file.ts';

/** Presses a button that saves a file, and answers what was saved. */
async function save(page: Page, press: () => Promise<void>): Promise<{ name: string; content: Buffer }> {
  const coming = page.waitForEvent('download');
  await press();
  const file = await coming;
  return { name: file.suggestedFilename(), content: await readFile((await file.path())!) };
}

test('attendance by initials: the same on screen, on paper and in Word, with a picture of its chart and nobody named', async ({
  page,
}) => {
  const core = await openPractice(page, '/reports');
  await page.getByRole('link', { name: 'Attendance and minutes' }).click();
  const sheet = page.getByRole('article');
  await expect(sheet.getByRole('row', { name: /^Teo Peña Ruiz 8 8 8 100/ })).toBeVisible();
  await page.getByRole('button', { name: /^Names Members are named by|Members are named by/ }).press('Enter');
  await page.getByRole('option', { name: 'Initials' }).press('Enter');
  await expect(sheet.getByRole('row', { name: /^TR 8 8 8 100/ })).toBeVisible();
  // Headings in their order, tables with captions, a chart that says what it shows.
  const headings = await sheet.getByRole('heading').evaluateAll((all) => all.map((one) => one.tagName));
  expect(headings).toEqual(['H1', 'H2', 'H2', 'H2']);
  await expect(sheet.getByRole('table', { name: 'Attendance and minutes by member' })).toBeVisible();
  await expect(sheet.getByRole('columnheader', { name: 'Was there' }).first()).toBeVisible();
  await expect(sheet.getByRole('img', { name: /Columns, a month each: .*\d+%/ })).toBeVisible();
  await expectNoAxeViolations(page);

  await page.getByRole('button', { name: 'Word file' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Save as a Word file' });
  await dialog.getByRole('radio', { name: 'No, it stays here' }).press('Space');
  const word = await save(page, () => dialog.getByRole('button', { name: 'Save the file' }).press('Enter'));
  expect(word.name).toMatch(/^attendance-\d{4}-\d\d-\d\d\.docx$/);
  await expect(page.getByRole('status')).toContainText([`${word.name} is saved. The audit log has it.`]);
  const parts = unzip(word.content);
  const xml = parts.get('word/document.xml')!;
  expect(xml).toMatch(/descr="[^"]*Columns, a month each/);
  // The picture was drawn: a plot of several shapes and not an empty ground.
  const picture = [...parts].find(([name]) => name.startsWith('word/media/'))!;
  expect(picture[1].length).toBeGreaterThan(4000);
  const texts = [paragraphs(xml).join('\n')];
  await expect(dialog).toHaveCount(0);
  if (canReadPdf)
    for (const paper of ['a4', 'letter'] as const) {
      await core.settings.update({ paper });
      await page.reload();
      await page.getByRole('button', { name: /Members are named by/ }).press('Enter');
      await page.getByRole('option', { name: 'Initials' }).press('Enter');
      await expect(sheet.getByRole('row', { name: /^TR 8 8 8 100/ })).toBeVisible();
      // The watermark of the practice lies across the words that are read back.
      await page.locator('[data-watermark]').evaluateAll((all) => all.forEach((one) => one.remove()));
      const printed = (await printAndRead(page)).join('\n');
      expect(printed).not.toContain('What goes in');
      for (const words of ['Unexcused', 'Left early', 'By month', 'All members', 'What the figures rest on'])
        expect(printed).toContain(words);
      texts.push(printed);
    }
  const people = await core.people.list();
  for (const text of texts) {
    expect(text).toMatch(/\bTR\b/);
    expect(people.filter(({ familyName }) => familyName && text.includes(familyName))).toEqual([]);
  }
});

test('numbers for a principal over chosen groups: rows about few are joined, small counts hidden, nobody named', async ({
  page,
}) => {
  const core = await openPractice(page, '/reports/numbers');
  const sheet = page.getByRole('article');
  await expect(sheet.getByRole('heading', { name: 'Group work in numbers' })).toBeVisible();
  await page.getByRole('button', { name: 'Choose groups…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Which groups?' });
  for (const name of ['Friendship group, grade 4', 'Caregivers’ circle', 'Worry busters, grade 5'])
    await dialog.getByRole('checkbox', { name: `Select ${name}` }).press('Space');
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Take these groups' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: /^All together Broken down|Broken down/ }).press('Enter');
  await page.getByRole('option', { name: 'By group' }).press('Enter');
  await expect(sheet.getByRole('rowheader', { name: /Group 1.* together$/ }).first()).toBeVisible();
  await expect(sheet.getByText('In this report no hidden count follows from what is shown.')).toBeVisible();
  await expectNoAxeViolations(page);

  const csv = await save(page, () => page.getByRole('button', { name: 'CSV file' }).press('Enter'));
  const text = csv.content.toString('utf8');
  expect(text).toContain('*');
  expect(text).not.toMatch(/Friendship|Caregivers|Worry/);
  const people = await core.people.list();
  expect(people.filter(({ familyName }) => familyName && text.includes(familyName))).toEqual([]);
  // How it could be defeated is told to whoever gives it away, and not on the paper.
  await expect(page.getByText(/^Choose groups, days and breakdown once/)).toBeVisible();
  if (canReadPdf) expect((await printAndRead(page)).join('\n')).not.toContain('Choose groups, days');
  // Broken down another way it warns of the one that left.
  await page.getByRole('button', { name: /Broken down/ }).press('Enter');
  await page.getByRole('option', { name: 'By kind of group' }).press('Enter');
  await expect(
    page.getByText('Other numbers about the same days and groups have left before.'),
  ).toBeVisible();

  // A day that is typed is asked for when its year stands in full, and a year of no record not at all.
  const asked = new Set<string>();
  page.on('request', (request) => {
    const day = /"from":"([^"]*)"/.exec(request.postData() ?? '')?.[1];
    if (request.url().endsWith('/reports/aggregate')) asked.add(day ?? '');
  });
  const from = page.getByRole('group', { name: 'From' });
  await from.getByRole('spinbutton', { name: /month/ }).click();
  await page.keyboard.type('10012026');
  await expect(sheet.getByText(/^Oct 1, 2026/)).toBeVisible();
  await from.getByRole('spinbutton', { name: /month/ }).click();
  await page.keyboard.type('12');
  await page.getByRole('button', { name: /Broken down/ }).focus();
  await expect(sheet.getByText(/^Dec 1, 2026/)).toBeVisible();
  await from.getByRole('spinbutton', { name: /year/ }).click();
  await page.keyboard.type('20');
  await page.keyboard.press('Shift+Tab');
  await page.getByRole('button', { name: /Broken down/ }).focus();
  await expect(page.getByText('Write the year in full, from 1900 to 2199.')).toBeVisible();
  await expect(sheet).toBeVisible();
  await expect(page.getByRole('button', { name: 'Word file' })).toBeDisabled();
  expect([...asked]).toEqual(['2026-10-01', '2026-12-01']);
});

test('other work goes into the service log by the keyboard, and a line of missing work leads to its place', async ({
  page,
}) => {
  await openPractice(page, '/reports/service-log/work');
  const rows = page.getByRole('table', { name: 'Other work' }).getByRole('row');
  // six entries and the headings
  await expect(rows).toHaveCount(7);
  await page.getByRole('button', { name: 'Add other work' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Add other work' });
  await dialog.getByRole('textbox', { name: 'Remark' }).fill("=SUM(1) O'Neil");
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(dialog.getByText('This is needed.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Minutes' }).fill('25');
  await expectNoAxeViolations(page);
  await dialog.getByRole('textbox', { name: 'Minutes' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(rows).toHaveCount(8);

  await page.getByRole('link', { name: 'Service log' }).click();
  await expect(page.getByRole('cell', { name: "=SUM(1) O'Neil" })).toBeVisible();
  const csv = await save(page, () => page.getByRole('button', { name: 'CSV file' }).press('Enter'));
  expect(csv.content.toString('utf8')).toContain("'=SUM(1) O'Neil");
  expect(readCsv(csv.content.toString('utf8')).length).toBeGreaterThan(10);

  await page.goto('/reports/missing-work');
  await page
    .getByRole('table', { name: 'Sessions with members who have no mark' })
    .getByRole('link')
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Session');
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Missing and overdue' })).toBeVisible();
});
