import { readFile } from 'node:fs/promises';
import { expectNoAxeViolations } from '../support/accessibility.ts';
import { chooseFile } from '../support/choose-file.ts';
import { makeWorkspace } from '../support/core-client.ts';
import { expect, test } from '../support/page-fixture.ts';
import { groupFields, personFields } from '../support/random-changes.ts';

const list =
  'Student ID;Last name;First name;DOB;Grade;Parent name;Bus\n' +
  '4471;Ruiz;Ana;2013-05-01;6;Luz Ruiz;12\n' +
  '4472;O’Brien;Zoë;2013-06-02;6;;\n';

test('a list of a school becomes people and members of a group, known ones are brought up to date, and all is taken back', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const core = await makeWorkspace(page);
  const { id: groupId } = await core.groups.create(groupFields({ name: 'Lunch group' }));
  await core.people.create(personFields({ givenName: 'ana', familyName: 'ruiz', birthDate: '2013-05-01' }));
  await page.goto(`/people/import?group=${groupId}`);
  await expectNoAxeViolations(page);
  // Windows-1252, as a spreadsheet on Windows saves it
  const bytes = Uint8Array.from(list, (sign) => (sign === '’' ? 0x92 : sign.charCodeAt(0)));
  await chooseFile(page, { name: 'class 6b.csv', content: bytes });

  await expect(page.getByRole('heading', { name: 'Say what it means' })).toBeFocused();
  await expect(page.getByText('Western European (Windows-1252)')).toBeVisible();
  await expect(page.getByText('semicolons')).toBeVisible();
  const meaning = (column: string) =>
    page.getByRole('button', { name: new RegExp(`What column ${column} holds`) });
  await expect(meaning('Student ID')).toContainText('Identifier');
  await expect(meaning('DOB')).toContainText('Birth date');
  await expect(meaning('Bus')).toContainText('Left out');
  await expect(page.getByRole('button', { name: /Lunch group/ })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Look it over' }).click();

  const lines = page.getByRole('table', { name: 'Line by line' });
  await expect(lines.getByRole('row', { name: /Ana Ruiz.*Changed.*Identifier.*guardians/ })).toBeVisible();
  await expect(lines.getByRole('row', { name: /Zoë O’Brien.*New.*membership/ })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'The file is imported' })).toBeFocused();
  await page.getByRole('link', { name: 'Open the roster' }).click();
  await expect(page.getByText('Zoë O’Brien')).toBeVisible();
  expect(await core.people.list()).toHaveLength(2);

  await page.keyboard.press('Control+z');
  await expect(page.getByText('Taken back: 2 people imported').first()).toBeVisible();
  expect(await core.roster.list({ groupId })).toEqual([]);
  expect(await core.people.list()).toMatchObject([{ givenName: 'ana', identifier: '' }]);
});

test.describe('a file that is no table is refused with a line that says what to do', () => {
  const cases = [
    { what: 'an empty file', content: '', words: 'The file is empty.' },
    {
      what: 'a spreadsheet’s own file',
      content: new Uint8Array([0x50, 0x4b, 3, 4, 0, 1, 2, 3]),
      words: 'save the table as CSV first',
    },
    {
      what: 'a picture',
      content: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      words: 'This is not a text file.',
    },
  ];
  for (const { what, content, words } of cases) {
    test(what, async ({ page }) => {
      await makeWorkspace(page, '/people/import');
      await chooseFile(page, { name: 'file.csv', content });
      await expect(page.getByRole('alert').filter({ hasText: /./ })).toContainText(words);
      await expect(page.getByRole('alert').filter({ hasText: /./ })).toContainText('Nothing was taken in.');
      // and another one can be chosen at once
      await chooseFile(page, { name: 'good.csv', content: 'Name\nAna\n' });
      await expect(page.getByRole('heading', { name: 'Say what it means' })).toBeVisible();
    });
  }
});

test('20,000 people show how far they are, can be cancelled, and then nothing is changed', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const core = await makeWorkspace(page, '/people/import');
  const rows = Array.from({ length: 20_000 }, (_, place) => `Given${place},Family${place}`);
  await chooseFile(page, { name: 'all.csv', content: `First name,Last name\n${rows.join('\n')}\n` });
  await page.getByRole('button', { name: 'Look it over' }).click();
  await expect(page.locator('dt:text-is("new people") + dd')).toHaveText('20,000');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Cancelled. Nothing was changed.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'This is what will be imported' })).toBeVisible();
  expect(await core.people.list()).toEqual([]);
});

test('with names hidden the import shows no name', async ({ page }) => {
  const core = await makeWorkspace(page);
  await core.settings.update({ namesHidden: true });
  await page.goto('/people/import');
  await chooseFile(page, {
    name: 'class.csv',
    content: 'Name,Grade\nAnastasia Secret,6\nBen Q,6\nBen Q,7\n',
  });
  await expect(page.getByRole('heading', { name: 'Say what it means' })).toBeVisible();
  await expect(page.getByText('Secret')).toHaveCount(0);
  await page.getByRole('button', { name: 'Look it over' }).click();
  await expect(page.getByRole('heading', { name: 'One problem to mend first' })).toBeVisible();
  await expect(page.getByText('Ben Q')).toHaveCount(0);
});

test('what is exported is a file that can be imported again', async ({ page }) => {
  const core = await makeWorkspace(page);
  await core.people.create(personFields({ givenName: '=1+1', familyName: 'Ruiz', grade: '6' }));
  await page.goto('/people');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^people-\d{4}-\d\d-\d\d\.csv$/);
  const content = await readFile(await file.path());
  expect(content.toString()).toContain("'=1+1");
  await page.goto('/people/import');
  await chooseFile(page, { name: 'people.csv', content });
  await page.getByRole('button', { name: 'Look it over' }).click();
  await expect(page.getByText('Stays as it is')).toBeVisible();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Everything was there already' })).toBeVisible();
});
