import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/accessibility.ts';
import { type CoreClient, makeWorkspace } from '../support/core-client.ts';
import { expect, test } from '../support/page-fixture.ts';
import { dayFromNow, groupNamed } from '../support/sample-records.ts';

/** A group that meets in the weeks to come, for so many minutes. */
async function groupThatWillMeet(
  core: CoreClient,
  weeks: number,
  minutes: number,
): Promise<{ groupId: string; sessionIds: string[] }> {
  const { id: groupId } = await core.groups.create(groupNamed('Lunch bunch'));
  const sessionIds: string[] = [];
  for (let week = 0; week < weeks; week += 1) {
    const fields = {
      date: dayFromNow(1 + 7 * week),
      start: '10:15',
      minutes,
      place: '',
      topic: '',
      remarks: '',
    };
    sessionIds.push((await core.sessions.create({ groupId, fields })).id);
  }
  return { groupId, sessionIds };
}

function topics(page: Page) {
  return page.getByRole('table', { name: /Parts of/ }).getByRole('row');
}

test('a curriculum is found by what a session is about, read, and laid over a group day by day', async ({
  page,
}) => {
  const core = await makeWorkspace(page);
  await core.settings.update({ timeZone: 'America/Chicago' });
  const { groupId, sessionIds } = await groupThatWillMeet(core, 9, 35);
  await page.goto('/curricula');
  await page.getByRole('searchbox').fill('thermometer');
  await expect(page.getByRole('table').getByRole('link')).toHaveText([/Friendship and social skills/]);
  await expectNoAxeViolations(page);
  await page.getByRole('link', { name: /Friendship and social skills/ }).click();
  await page.getByRole('button', { name: /Joining a game/ }).click();
  const part = page.getByRole('region', { name: 'Joining a game' });
  await expect(part.getByText('Three steps that can be remembered at recess.')).toBeVisible();
  await expectNoAxeViolations(page);

  await page.getByRole('button', { name: 'Lay over a group…' }).click();
  await page.getByRole('combobox', { name: /Group/ }).fill('Lunch');
  await page.getByRole('option', { name: 'Lunch bunch' }).click();
  await page.getByRole('button', { name: 'Look at the days' }).click();
  const days = page.getByRole('table', { name: 'Which part comes on which day' });
  await expect(days.getByRole('row').nth(1)).toContainText('Names and norms');
  await expect(days.getByRole('row').nth(1)).toContainText('5 min over');
  await expect(page.getByText('One part finds no session.')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Lay it over 9 sessions' }).click();

  await expect(topics(page).nth(9)).toContainText('Standing up for someone');
  await expect(topics(page).nth(10)).toContainText('waits for a session');
  await expectNoAxeViolations(page);
  const { blocks } = await core.agendas.get({ sessionId: sessionIds[0]! });
  expect(blocks.map(({ minutes }) => minutes)).toEqual([6, 8, 14, 8, 4]);
  // one undo takes all of it back
  await page.getByRole('alertdialog').getByRole('button', { name: 'Undo' }).first().click();
  await expect(page.getByText('Laid over this group, each planned session gets its agenda')).toBeVisible();
  expect(await core.curricula.ofGroup({ groupId })).toEqual([]);
});

test('a cancelled session hands its part on, and the tab of the group says what waits', async ({ page }) => {
  const core = await makeWorkspace(page);
  await core.settings.update({ timeZone: 'America/Chicago' });
  const { groupId, sessionIds } = await groupThatWillMeet(core, 10, 40);
  await core.curricula.lay({ key: 'friendship', groupId, fromSessionId: null, keepPlanned: true });
  await page.goto(`/sessions/${sessionIds[1]}`);
  await expect(page.getByText('What makes a good friend').first()).toBeVisible();
  await core.sessions.cancel({ id: sessionIds[1]!, reason: 'Snow day', scope: 'this' });
  await page.goto(`/groups/${groupId}/plan/curriculum`);
  const parts = topics(page);
  await expect(parts).toHaveCount(11);
  await expect(page.getByText('0 of 10 held, 1 waiting for a session')).toBeVisible();
  const second = (await core.sessions.get({ id: sessionIds[2]! })).topic;
  expect(second).toBe('What makes a good friend');
  await page.getByRole('button', { name: 'Remove from upcoming sessions' }).click();
  await expect(page.getByText('Taken off. What was held stays.').first()).toBeVisible();
  expect((await core.sessions.get({ id: sessionIds[2]! })).topic).toBe('');
});

test('one that Mezzo brings is copied, put in another order and a block is changed, by keys', async ({
  page,
}) => {
  const core = await makeWorkspace(page);
  await page.goto('/curricula/moving-up');
  await page.getByRole('button', { name: 'Copy to change it' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Edit curriculum' })).toBeVisible();
  await expectNoAxeViolations(page);
  const down = page.getByRole('button', { name: 'Move What I have heard about it down' });
  await down.focus();
  await page.keyboard.press('Enter');
  const rows = page.getByRole('grid', { name: 'Sessions in order' }).getByRole('row');
  await expect(rows.nth(1)).toContainText('What I have heard about it');
  await expect(down).toBeFocused();

  // down to the third block, and along its buttons
  await page.getByRole('grid', { name: 'Blocks in order' }).getByRole('row').first().focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'Tab', 'Tab']) await page.keyboard.press(key);
  await expect(page.getByRole('button', { name: 'Hopes and worries', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Block' });
  await expect(dialog.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Hopes only');
  await expectNoAxeViolations(page);
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: 'Save changes' }).press('Enter');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/our version/);
  const [own] = (await core.curricula.list()).filter(({ isOwn }) => isOwn);
  const { parts } = await core.curricula.get({ key: own!.key });
  expect(parts.map(({ title }) => title).slice(0, 2)).toEqual([
    'Finding my way',
    'What I have heard about it',
  ]);
  expect(parts[1]!.blocks.map(({ title }) => title)).toContain('Hopes only');
});

test('a new curriculum says what is missing and leads there; what was typed outlasts a reload', async ({
  page,
}) => {
  const core = await makeWorkspace(page);
  await page.goto('/curricula/new');
  await page.getByRole('textbox', { name: 'Name' }).fill('Two Mondays');
  await page.getByRole('button', { name: 'Add a block' }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Make the curriculum' }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'Please check' });
  await expect(summary).toContainText('Please check 2 fields');
  await expect(summary).toBeFocused();
  await expectNoAxeViolations(page);
  await summary.getByRole('button', { name: 'Session 1, block 1: Title' }).click();
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.keyboard.type('Opening');
  await page.keyboard.press('Enter');
  await summary.getByRole('button', { name: 'Session 1: Title' }).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.keyboard.type('First Monday');
  await expect(summary).toHaveCount(0);
  await page.waitForTimeout(900); // the draft is written when typing pauses
  await page.reload();
  await expect(page.getByText('What you had begun to write is here again.')).toBeVisible();
  await page.getByRole('button', { name: 'Make the curriculum' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Two Mondays' })).toBeVisible();
  expect((await core.curricula.list()).filter(({ isOwn }) => isOwn)).toMatchObject([
    { name: 'Two Mondays', parts: [{ title: 'First Monday', minutes: 10 }] },
  ]);
});

test('what a group did becomes a curriculum, and one that is in the trash says so', async ({ page }) => {
  const core = await makeWorkspace(page);
  const { groupId } = await groupThatWillMeet(core, 6, 40);
  await core.curricula.lay({ key: 'moving-up', groupId, fromSessionId: null, keepPlanned: true });
  await page.goto('/curricula');
  await page.getByRole('button', { name: 'From a group…' }).click();
  await page.getByRole('combobox', { name: /Group/ }).fill('Lunch');
  await page.getByRole('option', { name: 'Lunch bunch' }).click();
  await page.getByRole('button', { name: 'Make the curriculum' }).click();
  await expect(page.getByText('Give it a name.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Name of the curriculum' }).fill('As we did it');
  await expectNoAxeViolations(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'As we did it' })).toBeVisible();
  await expect(page.getByText('6 sessions')).toBeVisible();
  const address = page.url();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Move to the trash' }).click();
  await expect(page).toHaveURL(/\/curricula$/);
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'This curriculum is no longer here' })).toBeVisible();
});
