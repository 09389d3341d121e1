import { expectNoAxeViolations } from '../support/accessibility.ts';
import { findActivities } from '../../shared/domain/activity-search.ts';
import { activityFile, activityRecord } from '../support/activity-records.ts';
import { chooseFile } from '../support/choose-file.ts';
import { makeWorkspace, openPractice } from '../support/core-client.ts';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/page-fixture.ts';
import { agendaBlock, groupFields, sessionFields } from '../support/random-changes.ts';

const said = (page: Page, text: string) => page.getByRole('region', { name: /message/i }).getByText(text);

test('the library is searched as one types, narrowed with counts, and left and found again by keyboard', async ({
  page,
}) => {
  const core = await openPractice(page, '/groups');
  await page.getByRole('heading', { level: 1, name: 'Groups' }).click();
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  const all = (await core.activities.list()).length;
  await expect(page.getByText(`${all} activities`)).toBeVisible();
  await expectNoAxeViolations(page);

  const search = page.getByRole('searchbox', { name: 'Search activities' });
  await search.fill('WEATHER rep');
  const answers = findActivities(await core.activities.list(), 'weather rep', {}).activities.length;
  await expect(page.getByText(`${answers} of ${all} activities`)).toBeVisible();
  await search.fill('');
  const filters = page.getByRole('region', { name: 'Filters' });
  const checkIns = (await core.activities.list()).filter(({ category }) => category === 'check-in').length;
  await filters.getByRole('button', { name: `Check-in ${checkIns}` }).click();
  await expect(page.getByText(`${checkIns} of ${all} activities`)).toBeVisible();
  // what is chosen does not hide its alternatives
  const closings = (await core.activities.list()).filter(({ category }) => category === 'closing').length;
  await filters.getByRole('button', { name: `Closing ${closings}` }).click();
  await expect(page.getByText(`${checkIns + closings} of ${all} activities`)).toBeVisible();
  await page.getByRole('button', { name: 'Take away Category: Closing' }).click();
  await expect(page.getByText(`${checkIns} of ${all} activities`)).toBeVisible();
  await expectNoAxeViolations(page);

  // as fast as one types: the arrow key leads to what was typed, not to a list that is still to be redrawn
  await search.fill('weather');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Weather report' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'If your mood were weather' })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.goBack();
  await expect(search).toHaveValue('weather');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await search.fill('qqq');
  await page.getByRole('button', { name: 'Show all activities' }).click();
  await expect(page.getByText(`${all} activities`)).toBeVisible();
});

test('what fits now says why and why not, follows what the facilitator changes, and puts it before the closing', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const core = await makeWorkspace(page);
  const { id: groupId } = await core.groups.create(groupFields({ name: 'Lunch group' }));
  const date = (await core.workspace.status()).today!;
  const { id: sessionId } = await core.sessions.create({ groupId, fields: sessionFields({ date }) });
  await core.agendas.save({
    sessionId,
    version: 0,
    objectives: [],
    blocks: [
      agendaBlock({ id: '01890000-0000-7000-8000-000000000001', title: 'Opening', minutes: 5 }),
      agendaBlock({
        id: '01890000-0000-7000-8000-000000000002',
        title: 'Goodbye',
        kind: 'closing',
        minutes: 5,
      }),
    ],
  });
  await core.activities.create(
    activityRecord({
      name: 'Six hats',
      sizeLeast: 6,
      minutesLeast: 10,
      minutesMost: 20,
      materials: ['Hats'],
    }),
  );
  await page.goto(`/activities?group=${groupId}&session=${sessionId}`);
  const fitting = page.getByRole('region', { name: 'Suggestions' });
  await expect(page.getByText('35 of 45 are free')).toBeVisible();
  await expectNoAxeViolations(page);

  await page.getByRole('textbox', { name: 'People there' }).fill('5');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: /Show \d+ that do not fit/ }).click();
  const misfits = page.getByRole('list', { name: 'What does not fit' });
  const hats = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Six hats' }) });
  while (!(await hats.isVisible())) await fitting.getByRole('button', { name: 'Show more' }).last().click();
  await expect(misfits).toContainText('Needs 6 people, you have 5');
  await expect(hats).toContainText('Needs 6 people, you have 5');
  await expect(hats).toContainText('Bring: Hats');
  await expectNoAxeViolations(page);

  await page.getByRole('textbox', { name: 'People there' }).fill('6');
  await page.keyboard.press('Tab');
  await core.activities.setFavourite({
    id: (await core.activities.list()).find(({ isOwn }) => isOwn)!.id,
    isFavourite: true,
  });
  await page.getByRole('button', { name: 'Stage of the group' }).press('Enter');
  await expect(page.getByRole('option', { name: 'Any stage' })).toBeVisible();
  await page.keyboard.type('Intim');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Stage of the group' })).toContainText('Intimacy');
  while (!(await hats.isVisible())) await fitting.getByRole('button', { name: 'Show more' }).first().click();
  await expect(hats).toContainText('Works with 6 people');
  await hats.getByRole('button', { name: 'Add to the agenda: Six hats' }).press('Enter');
  await expect(said(page, '“Six hats” is on the agenda')).toBeVisible();
  // now there are other minutes at hand, and the list is another one; the focus is not lost
  await expect(page.getByText('15 of 45 are free')).toBeVisible();
  await expect(fitting.getByRole('status')).toBeFocused();
  while (!(await hats.isVisible())) await fitting.getByRole('button', { name: 'Show more' }).first().click();
  await expect(hats).toContainText('On this agenda already');
  expect(
    (await core.agendas.get({ sessionId })).blocks.map(({ title, minutes }) => [title, minutes]),
  ).toEqual([
    ['Opening', 5],
    ['Six hats', 20],
    ['Goodbye', 5],
  ]);
  await page.getByRole('alertdialog').getByRole('button', { name: 'Undo' }).first().click();
  await expect.poll(async () => (await core.agendas.get({ sessionId })).blocks.length).toBe(2);
});

test('an activity of one’s own is written by keyboard alone, kept as a draft, and says what is missing where it is', async ({
  page,
}) => {
  const core = await makeWorkspace(page, '/activities/new');
  await expect(page.getByLabel('Name')).toBeFocused();
  await page.keyboard.type("Zoë's 🙂 game");
  await page.waitForTimeout(900);
  await page.reload();
  await expect(page.getByText('What you had begun to write is here again.')).toBeVisible();
  await expect(page.getByLabel('Name')).toHaveValue("Zoë's 🙂 game");
  await page.getByRole('button', { name: 'Save the activity' }).press('Enter');
  await expect(page.getByText('Write the step, or remove it.')).toBeVisible();
  await expect(page.getByText('Say in a sentence what it is for.').first()).toBeVisible();
  await expectNoAxeViolations(page);

  await page.getByLabel('Purpose').fill('Laughing together.');
  await page.getByRole('textbox', { name: 'Step 1' }).fill('Second.');
  await page.getByRole('button', { name: 'Add a step' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Step 2' })).toBeFocused();
  await page.keyboard.type('First.');
  await page.getByRole('button', { name: 'Move up: Step 2' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Step 1' })).toHaveValue('First.');
  await page.getByRole('textbox', { name: 'Minutes, at most' }).fill('5');
  await page.getByRole('button', { name: 'Save the activity' }).press('Enter');
  await expect(page.getByText('The most lies below the least.').first()).toBeVisible();
  await page.getByRole('textbox', { name: 'Minutes, at least' }).fill('5');
  await page.getByRole('button', { name: 'Save the activity' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: "Zoë's 🙂 game" })).toBeVisible();
  expect((await core.activities.list()).filter(({ isOwn }) => isOwn)).toMatchObject([
    { name: "Zoë's 🙂 game", minutesLeast: 5, minutesMost: 5 },
  ]);
  await expect(page.getByRole('region', { name: 'Steps' }).getByRole('listitem').first()).toHaveText(
    'First.',
  );
});

test('what Mezzo brings is copied before it is changed; its uses are rated, and the trash gives back', async ({
  page,
}) => {
  const core = await openPractice(page);
  const used = (await core.activities.list()).find(({ name }) => name === 'Weather report')!;
  await page.goto(`/activities/${used.id}`);
  const history = page.getByRole('table', { name: 'Used with whom, and how it went' });
  await expect(history.getByRole('row', { name: /Friendship group.*4 of 5.*A calm start/ })).toBeVisible();
  const unrated = history.getByRole('row', { name: /Caregivers/ }).first();
  await unrated.getByRole('button', { name: /^Rate the use/ }).press('Enter');
  await page.getByRole('radio', { name: /It went very well/ }).press('Space');
  await page.getByLabel('Remark').fill('Even the quiet ones.');
  await expectNoAxeViolations(page);
  await page.getByLabel('Remark').press('Enter');
  await expect(unrated).toContainText('Even the quiet ones.');
  await page.getByRole('button', { name: 'Favourite: Weather report' }).press('Enter');
  await expect(said(page, '“Weather report” is no longer a favourite.')).toBeVisible();

  await page.getByRole('button', { name: 'Copy to change it' }).press('Enter');
  await page.getByLabel('Name of the copy').fill('Weather with cards');
  await page.getByRole('button', { name: 'Make the copy' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Edit activity' })).toBeVisible();
  await page.getByLabel('Purpose').fill('With pictures.');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Weather with cards' })).toBeVisible();
  await page.getByRole('button', { name: 'More for this activity' }).click();
  await page.getByRole('menuitem', { name: 'Move to trash' }).click();
  await expect(said(page, '“Weather with cards” is in the trash.')).toBeVisible();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Undo' }).first().click();
  await expect
    .poll(async () => (await core.activities.list()).some(({ name }) => name === 'Weather with cards'))
    .toBe(true);
});

test('a file of activities is looked over, names line and column of what is wrong, and comes in whole or not', async ({
  page,
}) => {
  const core = await makeWorkspace(page, '/activities/import');
  await expectNoAxeViolations(page);
  const good = activityFile(activityRecord({ name: 'Rope circle' }), activityRecord({ name: 'Ship ahoy' }));
  await chooseFile(page, { name: 'ours.json', content: good.replace('"low"', '"silent"') });
  await expect(page.getByRole('heading', { name: 'One problem to mend first' })).toBeFocused();
  const line = good.split('\n').findIndex((text) => text.includes('"low"')) + 1;
  await expect(
    page.getByRole('row', { name: new RegExp(`^${line} 16 activities\\[0\\].noise silent`) }),
  ).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Choose another file' }).click();
  await chooseFile(page, { name: 'ours.json', content: good });
  await expect(page.getByRole('row', { name: /Ship ahoy New/ })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Import 2 activities' }).click();
  await expect(page.getByText('2 activities are in the library.')).toBeVisible();
  await page.getByRole('button', { name: 'Take all of it back' }).click();
  await expect.poll(async () => (await core.activities.list()).some(({ isOwn }) => isOwn)).toBe(false);
});
