import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/accessibility.ts';
import { openPractice } from '../support/core-client.ts';
import { expect, test } from '../support/page-fixture.ts';

/** Chooses in a list that opens under its field, by the keyboard alone. */
async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('button', { name: field }).press('Enter');
  await page.getByRole('option', { name: option, exact: true }).press('Enter');
  await expect(page.getByRole('listbox')).toHaveCount(0);
}

test('a question is built by the keyboard, saved as a view, opened again and saved as a CSV file', async ({
  page,
}) => {
  await openPractice(page, '/reports/questions');
  await page.getByRole('link', { name: 'New question' }).press('Enter');
  const sheet = page.getByRole('article');
  await expect(sheet.getByRole('heading', { name: 'Attendance by group' })).toBeVisible();
  await choose(page, 'Days', 'From the first day to the last');
  await page.getByRole('button', { name: 'Add a condition…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Add a condition' });
  await dialog.getByRole('button', { name: 'Only where' }).press('Enter');
  await page.getByRole('option', { name: 'Mark', exact: true }).press('Enter');
  await dialog.getByRole('button', { name: 'Add it' }).press('Enter');
  await expect(dialog.getByText('Tick at least one.')).toBeVisible();
  await dialog.getByRole('checkbox', { name: 'Excused', exact: true }).press('Space');
  await dialog.getByRole('checkbox', { name: 'Unexcused' }).press('Space');
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Add it' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await choose(page, 'A line for each', 'Member');
  await choose(page, 'In the order of', 'Absent');
  await expect(
    sheet.getByText(
      'Attendance from the first day to the last, where the mark is Excused or Unexcused, by member, the highest “Absent” first.',
    ),
  ).toBeVisible();

  await page.getByRole('button', { name: 'Save as a view…' }).press('Enter');
  const naming = page.getByRole('dialog', { name: 'Save as a view' });
  await naming.getByRole('textbox', { name: 'Name' }).fill('=Who was away?');
  await naming.getByRole('textbox', { name: 'Name' }).press('Enter');
  await expect(sheet.getByRole('heading', { name: '=Who was away?' })).toBeVisible();
  await page.getByRole('link', { name: 'Back' }).press('Enter');
  await page.reload();
  await page.getByRole('link', { name: '=Who was away?' }).press('Enter');
  await expect(sheet.getByRole('heading', { name: '=Who was away?' })).toBeVisible();
  const lines = sheet.getByRole('row');
  const shown = await lines.count();

  await page.getByRole('button', { name: 'CSV file' }).press('Enter');
  const leaving = page.getByRole('dialog', { name: 'Save as a CSV file' });
  await leaving.getByRole('radio', { name: 'No, it stays here' }).press('Space');
  const coming = page.waitForEvent('download');
  await leaving.getByRole('button', { name: 'Save the file' }).press('Enter');
  const text = await readFile((await (await coming).path())!, 'utf8');
  expect(text).toContain("'=Who was away?");
  const first = await lines.nth(1).getByRole('rowheader').innerText();
  expect(text.split(/\r?\n/).filter((row) => row.startsWith(`${first},`))).toHaveLength(1);
  expect(text.trim().split('\n').length).toBeGreaterThan(shown);
});

test('a ready question is a click, and each of its figures leads to the records behind it and back', async ({
  page,
}) => {
  await openPractice(page, '/reports/questions');
  await page.getByRole('link', { name: 'Where goals went since the beginning, by group' }).click();
  const sheet = page.getByRole('article');
  const group = sheet.getByRole('row', { name: /^Friendship group, grade 4/ });
  const figure = group.getByRole('link').first();
  const count = Number(await figure.innerText());
  expect(count).toBeGreaterThan(1);
  await figure.press('Enter');
  await expect(sheet.getByRole('heading', { name: 'Goals, one by one' })).toBeVisible();
  // and the line of the headings
  await expect(sheet.getByRole('row')).toHaveCount(count + 1);
  await expect(page.getByText(`${count} records`, { exact: true }).first()).toBeVisible();
  await page.getByRole('link', { name: 'Back' }).press('Enter');
  await expect(group).toBeVisible();
  // Changed, it is one's own question, and kept as a draft while one is away.
  await page.getByRole('button', { name: 'Change the question' }).press('Enter');
  await choose(page, 'As rated by', 'Teacher');
  await expect(sheet.getByText(/^Goals as rated by the teacher/)).toBeVisible();
  await page.getByRole('link', { name: 'Back' }).press('Enter');
  await page.getByRole('link', { name: 'Where goals went since the beginning, by group' }).press('Enter');
  await expect(sheet.getByText(/^Goals as rated by the teacher/)).toBeVisible();
  await expect(page.getByText('The question that you had begun to build is here again.')).toBeVisible();
  await page.getByRole('button', { name: 'Begin anew' }).press('Enter');
  await expect(sheet.getByText(/^Goals as rated by the facilitator/)).toBeVisible();
});

test('hidden names are hidden in a question too; one that asks for what is gone finds nothing and says so', async ({
  page,
}) => {
  const core = await openPractice(page);
  const people = await core.people.list();
  const gone = people.find(({ familyName }) => familyName === 'Okonkwo')!;
  const { id } = await core.questions.save({
    name: 'Of one member',
    question: {
      topic: 'attendance',
      span: 'all',
      rater: 'facilitator',
      conditions: [{ is: 'any-of', field: 'member', values: [gone.id] }],
      groupBy: ['month'],
      across: null,
      figures: ['attended'],
      rowsWhere: [],
      sort: null,
      limit: null,
    },
  });
  await core.settings.update({ namesHidden: true });
  await page.goto('/reports/questions/new?example=changes');
  const sheet = page.getByRole('article');
  await expect(sheet.getByRole('row').nth(5)).toBeVisible();
  const words = await page.locator('body').innerText();
  expect(people.filter(({ familyName }) => familyName && words.includes(familyName))).toEqual([]);
  await core.settings.update({ namesHidden: false });
  await core.people.trash({ id: gone.id });
  await page.goto(`/reports/questions/${id}`);
  await expect(sheet.getByText('where the member is Somebody who is no longer there')).toBeVisible();
  await expect(sheet.getByText(/^No record fits\./)).toBeVisible();
  await expectNoAxeViolations(page);

  await page.getByRole('button', { name: 'More about this question' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Remove' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Questions of your own' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Of one member' })).toHaveCount(0);
  await page.goto(`/reports/questions/${id}`);
  await expect(page.getByRole('heading', { name: 'This question is no longer here' })).toBeVisible();
  await expectNoAxeViolations(page);
});
