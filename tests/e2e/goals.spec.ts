import { expectNoAxeViolations } from '../support/accessibility.ts';
import { type CoreClient, openPractice } from '../support/core-client.ts';
import { expect, test } from '../support/page-fixture.ts';

async function friendshipGroup(core: CoreClient): Promise<string> {
  return (await core.groups.list()).find(({ name }) => name === 'Friendship group, grade 4')!.id;
}

test('a goal is written with its scale, level 0 first, and what was begun is there again', async ({
  page,
}) => {
  const core = await openPractice(page);
  const groupId = await friendshipGroup(core);
  await page.goto(`/groups/${groupId}/goals`);
  await expect(page.getByRole('link', { name: 'Rate after session 8' })).toBeVisible();
  await page
    .getByRole('button', { name: /^scale not written: write the scale of/ })
    .first()
    .click();
  await expect(page.getByRole('textbox', { name: '0, as expected' })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Add a goal for Maya Okonkwo' }).click();
  const dialog = page.getByRole('dialog', { name: 'A goal of Maya Okonkwo' });
  await expect(dialog.getByRole('textbox', { name: /^Goal/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('This cannot be empty or so small.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Begin from an example' }).click();
  await page.getByRole('menuitem', { name: /Coming to school/ }).click();
  await expect(dialog.getByRole('textbox', { name: /^Goal/ })).toHaveValue('I come to school, and on time.');
  const expected = dialog.getByRole('textbox', { name: '0, as expected' });
  await expect(expected).toHaveValue('There on 4 of 5 days, on time on most of them');
  await expected.fill('There on 3 of 5 days');
  await expect(dialog.getByText('Says the same as level −1.', { exact: false })).toBeVisible();
  await expected.fill('There on 4 of 5 days');
  await expect(dialog.getByText('Says the same as level', { exact: false })).toHaveCount(0);
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  await page.getByRole('button', { name: 'Add a goal for Maya Okonkwo' }).click();
  await expect(dialog.getByText('What you had begun to write is here again.')).toBeVisible();
  await expect(expected).toHaveValue('There on 4 of 5 days');
  await dialog.getByRole('button', { name: 'Add the goal' }).click();
  await expect(dialog).toHaveCount(0);
  const goals = page.getByRole('region', { name: 'Maya Okonkwo' });
  await expect(goals.getByRole('row')).toHaveCount(3);
  await expectNoAxeViolations(page);

  // A goal that was rated is worded anew with a reason, and its earlier words stay.
  await goals.getByRole('button', { name: 'Change “I let others finish.”' }).click();
  const change = page.getByRole('dialog', { name: 'Change a goal of Maya Okonkwo' });
  await change.getByRole('textbox', { name: /^Goal/ }).fill('I let others finish, also at lunch.');
  await change.getByRole('button', { name: 'Save the goal' }).click();
  await expect(change.getByText('Say in a few words why it is revised.')).toBeVisible();
  await change.getByRole('textbox', { name: /^Why it is revised/ }).fill('It works in the group');
  await page.keyboard.press('Enter');
  await expect(change).toHaveCount(0);
  await goals
    .getByRole('button', { name: 'Scale and history of “I let others finish, also at lunch.”' })
    .click();
  const panel = page.getByRole('dialog', { name: 'Scale and history' });
  await panel.getByText('I let others finish.', { exact: true }).click();
  await expect(panel.getByText('It works in the group')).toBeVisible();
  await expectNoAxeViolations(page);

  // Beside the new words stands no level that was given under the old ones.
  const seventh = (await core.sessions.listForGroup({ groupId })).filter(({ state }) => state === 'held')[6]!;
  await page.goto(`/sessions/${seventh.id}/goals`);
  const maya = page.getByRole('region', { name: 'Maya Okonkwo' });
  await expect(maya.getByRole('listitem').filter({ hasText: 'also at lunch' })).toContainText(
    'Before: reworded',
  );
});

test('after a session the whole group is rated by keys, each tap saved at once and taken back', async ({
  page,
}) => {
  const core = await openPractice(page);
  const groupId = await friendshipGroup(core);
  const seventh = (await core.sessions.listForGroup({ groupId })).filter(({ state }) => state === 'held')[6]!;
  await page.goto(`/sessions/${seventh.id}/goals`);
  // The keys work at once. Enter goes on, and writes nothing.
  const rows = page.getByRole('group', { name: /^Rating of/ });
  const middleOf = (row: number) => rows.nth(row).getByRole('button', { name: '0, as expected' });
  await expect(middleOf(0)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(middleOf(1)).toBeFocused();
  const noam = page.getByRole('region', { name: 'Noam Ben-David' });
  await expect(noam.getByText('Before: +1').first()).toBeVisible();
  await noam.getByRole('button', { name: '0, as expected' }).first().focus();
  await expect(page.getByRole('region', { name: 'What the levels say' })).toContainText('Stops at the first');
  await page.keyboard.type('45');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Enter');
  await expect(noam.getByRole('button', { name: '+1, more than expected' }).first()).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(noam.getByRole('button', { name: '+2, much more than expected' }).last()).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page.getByText('2 of 22 rated')).toBeVisible();
  // What is said of saving stands beside the levels that are read.
  await expect(page.getByText('2 ratings saved').last()).toBeVisible();
  const told = (await page.getByRole('alertdialog').last().boundingBox())!;
  const read = (await page.getByRole('region', { name: 'What the levels say' }).boundingBox())!;
  expect(told.x + told.width).toBeLessThanOrEqual(read.x);
  const saved = async () =>
    (await core.goals.forSession({ sessionId: seventh.id })).ratings.map(({ level }) => level);
  expect((await saved()).toSorted()).toEqual([1, 2]);
  await expectNoAxeViolations(page);

  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Delete');
  await expect(page.getByText('1 of 22 rated')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('2 of 22 rated')).toBeVisible();

  // Another voice has ratings of its own.
  await page.getByRole('button', { name: /Who rates/ }).click();
  await page.getByRole('option', { name: 'Teacher' }).click();
  await expect(page.getByText('0 of 22 rated')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Name, if there are several' })).toHaveValue('Ms Duarte');
  await noam.getByRole('button', { name: '−1, less than expected' }).first().click();
  await expect(page.getByText('1 of 22 rated')).toBeVisible();
  await expect.poll(saved).toHaveLength(3);

  await page.goto(`/groups/${groupId}/goals/over-time`);
  await expect(page.getByRole('heading', { name: /On average 10 members stand at/ })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: /Ratings by/ }).click();
  await page.getByRole('option', { name: /Teacher: Ms Duarte/ }).click();
  await expect(page.getByRole('heading', { name: /On average 9 members stand at/ })).toBeVisible();
  await page.getByRole('link', { name: 'Noam Ben-David' }).click();
  await expect(page.getByRole('heading', { name: /Noam Ben-David: now at/ })).toBeVisible();
  await expectNoAxeViolations(page);
});
