import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/accessibility.ts';
import { chooseFile } from '../support/choose-file.ts';
import { type CoreClient, makeWorkspace, openPractice } from '../support/core-client.ts';
import { expect, test } from '../support/page-fixture.ts';
import { projectFolder } from '../support/start-browser-host.ts';
import { dayFromNow, groupNamed, personNamed } from '../support/sample-records.ts';
import { join } from 'node:path';

const study = (name: string) => join(projectFolder, 'tests', 'data', name);

async function makeGroup(page: Page): Promise<{ core: CoreClient; groupId: string }> {
  const core = await makeWorkspace(page);
  const { id: groupId } = await core.groups.create(groupNamed('Dining room'));
  return { core, groupId };
}

/** What stands in words beside the picture, by its heading there. */
function inWords(page: Page, what: string) {
  const card = page.getByRole('region', { name: 'In words' });
  return card.locator('dl > div').filter({ hasText: what }).locator('dd');
}

test('Moreno’s dining table comes in from its file: pairs, unchosen, one person’s choices, places that are kept', async ({
  page,
}) => {
  const { core, groupId } = await makeGroup(page);
  await page.goto(`/groups/${groupId}/dynamics/sociometry`);
  await page.getByRole('link', { name: 'Import' }).click();
  await chooseFile(page, study('moreno-dining-choices.csv'));
  await expect(page.getByRole('heading', { name: '26 names are not in this group' })).toBeVisible();
  await expect(
    page.getByRole('row', { name: /^2 2 from Ada Nobody in the group is called this/ }),
  ).toBeVisible();
  await page.getByRole('checkbox', { name: /^Add people whom the file names/ }).press('Space');
  await expect(page.getByText('26 people · 52 choices')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Choices allowed' })).toHaveValue('2');
  await page.getByRole('button', { name: 'Import the round' }).click();
  await expect(page.getByText('Write what was asked.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Question' }).fill('Beside whom would you like to dine?');
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Import the round' }).click();
  await page.getByRole('link', { name: 'See the rounds' }).click();

  await expect(
    page.getByRole('heading', { name: '10 pairs chose each other, 5 were not chosen in this round' }),
  ).toBeVisible();
  // All ten, none behind "and 3 more".
  await expect(inWords(page, '10 pairs chose each other')).toHaveText(/^(?:[^;]+; ){9}[^;]+$/);
  await expect(inWords(page, 'not chosen in this round')).toHaveText('Alice, Ella, Irene, Laura, and Ruth');
  await expect(inWords(page, 'Chosen most often, 6 times')).toHaveText('Eva and Marion');
  await expectNoAxeViolations(page);

  const picture = page.getByRole('group', { name: /^10 pairs chose each other/ });
  await expect(page.getByRole('button', { name: 'Print the round' })).toBeVisible();
  const marion = picture.getByRole('button', { name: /^Marion: chosen 6 times/ });
  await marion.focus();
  await page.keyboard.press('Enter');
  const shown = page.getByRole('region', { name: 'Marion' });
  await expect(shown).toContainText('Mutual');
  await expect(shown.locator('dl > div').filter({ hasText: 'Chose, in this order' })).toContainText('Martha');
  await page.keyboard.press('Enter');
  await expect(shown).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Lay out anew' })).toBeDisabled();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByRole('region', { name: 'message' }).getByText('The place is kept.')).toBeVisible();
  const [round] = await core.sociometry.list({ groupId });
  const places = async () =>
    (await core.sociometry.get({ id: round!.id })).round.members.filter(({ place }) => place !== null);
  expect(await places()).toHaveLength(26);
  await page.getByRole('button', { name: 'Lay out anew' }).click();
  await expect(
    page.getByRole('region', { name: 'message' }).getByText('The sociogram is laid out anew.'),
  ).toBeVisible();
  expect(await places()).toEqual([]);
});

test('the wiring room shows its two cliques and its antagonisms, told apart without colour', async ({
  page,
}) => {
  const { groupId } = await makeGroup(page);
  await page.goto(`/groups/${groupId}/dynamics/sociometry`);
  await page.getByRole('link', { name: 'Import' }).click();
  await chooseFile(page, study('wiring-room-choices.csv'));
  await page.getByRole('checkbox', { name: /^Add people whom the file names/ }).press('Space');
  await page.getByRole('textbox', { name: 'Question' }).fill('Who is friends with whom?');
  await expect(page.getByText('Before you keep rejections')).toBeVisible();
  await page.getByRole('button', { name: 'Import the round' }).click();
  await expect(page.getByText('Read this first.')).toBeVisible();
  await page.getByRole('checkbox', { name: /^I have weighed this/ }).press('Space');
  await page.getByRole('button', { name: 'Import the round' }).click();
  await page.getByRole('link', { name: 'See the rounds' }).click();
  const cliques = inWords(page, 'All chose each other');
  await expect(cliques).toContainText('S1, W1, W3, and W4');
  await expect(cliques).toContainText('W7, W8, and W9');
  await expect(page.getByText('38 in all, 38 of them in both directions')).toBeVisible();
  const lines = page.locator('[data-kind=rejection]');
  await expect(page.getByText('would rather not', { exact: true })).toHaveCount(0);
  await page.getByRole('switch', { name: 'Rejections' }).press('Space');
  await expect(page.getByText('would rather not', { exact: true })).toBeVisible();
  // nineteen mutual ones and the one of the legend, dashed with a bar at each end
  await expect(lines).toHaveCount(20);
  const dashes = await lines
    .locator('line')
    .evaluateAll((all) => all.filter((line) => getComputedStyle(line).strokeDasharray !== 'none').length);
  expect(dashes).toBeGreaterThanOrEqual(20);
  await expectNoAxeViolations(page);
  await page.getByRole('link', { name: 'Figures' }).click();
  const group = page.getByRole('region', { name: 'The group in this round' });
  await expect(group.getByRole('row', { name: /^Mutual pairs 13 19 / })).toBeVisible();
  for (const name of ['Members in this round', 'Rejections in this round']) {
    const members = page.getByRole('table', { name });
    await expect(members.getByRole('row')).toHaveCount(15);
    const hidden = await members.evaluate(
      ({ parentElement: scroll }) => scroll!.scrollWidth - scroll!.clientWidth,
    );
    expect(hidden, `${name} scrolls sideways`).toBe(0);
  }
});

test('a class of thirty is entered by keyboard; among young children rejections wait for a second thought', async ({
  page,
}) => {
  const { core, groupId } = await makeGroup(page);
  const ids: string[] = [];
  for (let number = 10; number < 40; number += 1)
    ids.push((await core.people.create({ ...personNamed(`Kim${number} Lee`), grade: '4' })).id);
  await core.roster.joinMany({ groupId, personIds: ids, joinedOn: dayFromNow(-7) });
  await page.goto(`/groups/${groupId}/dynamics/sociometry`);
  await page.getByRole('link', { name: 'New round' }).click();
  await expect(page.getByRole('textbox', { name: 'Question' })).toBeFocused();
  await page.keyboard.type('With whom would you like to read?');
  const rejections = page.getByRole('checkbox', { name: /^Also ask whom they would rather not/ });
  await expect(rejections).not.toBeChecked();
  await rejections.press('Space');
  await expect(page.getByText('30 of 30 are young children')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Begin the round' }).click();
  await expect(page.getByText(/^30 of them are young children\. Read what is said/).first()).toBeVisible();
  await rejections.press('Space');
  await page.getByRole('button', { name: 'Begin the round' }).click();

  await expect(page.getByRole('heading', { name: 'Whom Kim10 chose' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await expectNoAxeViolations(page);
  for (let number = 10; number < 40; number += 1) {
    await expect(page.getByRole('heading', { name: `Whom Kim${number} chose` })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
    if (number < 39) {
      await page.keyboard.type(`kim${number + 1}`);
      await page.keyboard.press('Enter');
    }
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { name: '30 of 30 answered' })).toBeVisible();
  const [round] = await core.sociometry.list({ groupId });
  expect(round).toMatchObject({ members: 30, answered: 30, choices: 29, unchosen: 1 });
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(page.getByRole('heading', { name: '29 of 30 answered' })).toBeVisible();
});

test('through the rounds of the practice group one is chosen and four find each other, on screen and on paper', async ({
  page,
}) => {
  const core = await openPractice(page);
  const group = (await core.groups.list()).find(({ held }) => held === 8)!;
  const [last] = await core.sociometry.list({ groupId: group.id });
  const base = `/groups/${group.id}/dynamics/sociometry`;
  await page.goto(`${base}/over-time`);
  await page.getByRole('button', { name: 'Next round' }).press('Enter');
  const changes = page.getByRole('region', { name: 'What changed' });
  await expect(changes.locator('dl > div').filter({ hasText: 'Chosen now, and not before' })).toContainText(
    'ليلى',
  );
  await page.goto(`${base}/${last!.id}?view=compare`);
  await expect(changes.locator('dl > div').filter({ hasText: 'New mutual pairs' })).toContainText(
    'Maya and Noam',
  );
  await expectNoAxeViolations(page);
  await page.goto(`${base}/${last!.id}?view=matrix`);
  await expect(page.getByRole('cell', { name: 'Maya and Zoë chose each other' })).toBeVisible();

  for (const paper of ['a4', 'letter'] as const) {
    await core.settings.update({ paper });
    await page.goto(`/print/round/${last!.id}/sociogram`);
    await expect(page.getByRole('img', { name: /^9 pairs chose each other/ })).toBeVisible();
    expect(await pagesOf(page), paper).toBe(1);
    await page.goto(`/print/round/${last!.id}/form`);
    await expect(page.getByText('Only the leaders of our group read this.', { exact: false })).toHaveCount(9);
    await expect(page.getByText('rather not', { exact: false })).toHaveCount(0);
    expect(await pagesOf(page), paper).toBe(5);
  }
  await core.settings.update({ namesHidden: true });
  await page.goto(`${base}/${last!.id}`);
  await expect(page.getByRole('region', { name: 'In words' })).toBeVisible();
  const shown = await page.locator('main').innerText();
  for (const name of ['Maya', 'Noam', 'ليلى']) expect(shown).not.toContain(name);
});

/** How many pages the open print view takes. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
}
