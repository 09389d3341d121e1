import { expectNoAxeViolations } from '../support/accessibility.ts';
import { openPractice } from '../support/core-client.ts';
import { expect, test } from '../support/page-fixture.ts';

test('a member’s scores are opened from the page of all, the baseline is ended by hand, and that is taken back', async ({
  page,
}) => {
  const core = await openPractice(page);
  const group = (await core.groups.list()).find(
    ({ name, held }) => name.startsWith('Friendship') && held > 0,
  )!;
  const { members, chosen } = await core.singleSystem.ofGroup({ groupId: group.id, series: null });
  const member = members.find(({ scores }) => scores.filter((score) => score !== null).length > 3)!;
  const name = `${member.preferredName || member.givenName} ${member.familyName}`;
  await page.goto(`/groups/${group.id}/goals/charts`);
  await page.getByRole('link', { name }).click();
  const figures = page.getByRole('region', { name: 'What the figures say' });
  await expect(page.getByRole('figure')).toHaveCount(1);
  await expect(figures.getByText('There is no baseline', { exact: false }).first()).toBeVisible();
  await expectNoAxeViolations(page);

  // The day after the second score: two scores are baseline from then on.
  const { days } = await core.singleSystem.ofGroup({ groupId: group.id, series: chosen });
  const scored = member.scores.flatMap((score, place) => (score === null ? [] : [days[place]!.on]));
  const [year, month, day] = scored[2]!.split('-');
  const field = page.getByRole('group', { name: `Baseline ends before, for ${name}` });
  await field.getByRole('spinbutton', { name: 'month' }).click();
  await page.keyboard.type(`${month}${day}${year}`);
  await expect(page.getByText('Chosen by hand.')).toBeVisible();
  await expect(figures.getByText(/pairs of a score before and one with the group/)).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Chosen by hand.')).toHaveCount(0);
  await page.getByRole('button', { name: 'All members' }).click();
  await expect(page.getByRole('figure').getByRole('img')).toHaveCount(members.length);
});
