import { expectNoAxeViolations } from '../support/accessibility.ts';
import { openPractice } from '../support/core-client.ts';
import { expect, test } from '../support/page-fixture.ts';

test('an address that names nobody says so; measures are found by name, and ask who answers them; goals that wait are found on Today', async ({
  page,
}) => {
  const core = await openPractice(page);
  const group = (await core.groups.list()).find(
    ({ name, held }) => name.startsWith('Friendship') && held > 0,
  )!;
  for (const path of ['/people/x', '/groups/new-group/goals', '/measures/new']) {
    await page.goto(path);
    await expect(page.getByText('There is nothing at this address.')).toBeVisible();
  }
  await expectNoAxeViolations(page);

  const search = page.getByRole('combobox', { name: /^Search/ });
  await page.keyboard.press('Control+k');
  await search.fill('measu');
  await expect(page.getByRole('option', { name: 'Measures Place in Mezzo' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Measures', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expectNoAxeViolations(page);
  await page.keyboard.press('Control+k');
  await search.fill('seen class');
  await expect(page.getByRole('option', { name: 'Seen in class Measure' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Seen in class');

  // The scores of a measure that a teacher answers are entered as the teacher's.
  const inClass = (await core.measures.list()).find(({ name }) => name === 'Seen in class')!;
  await page.goto(`/groups/${group.id}/goals/measures/${inClass.id}`);
  await expect(page.getByText('Rated by a teacher', { exact: false })).toBeVisible();
  await page.getByRole('link', { name: 'Enter scores' }).click();
  await expect(page.getByRole('button', { name: /Rated by/ })).toContainText('Teacher');
  await expect(page.getByRole('textbox', { name: 'Name (may stay empty)' })).toHaveValue('Ms Duarte');

  await page.goto('/');
  await page.getByRole('link', { name: /^Rate the goals: One goal of Caregivers/ }).click();
  await expect(page.getByRole('region', { name: 'What the levels say' })).toBeVisible();
});
