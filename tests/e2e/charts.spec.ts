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
  const nameOf = (givenName: string) => {
    const { preferredName, familyName } = members.find((one) => one.givenName === givenName)!;
    return `${preferredName || givenName} ${familyName}`;
  };
  await page.goto(`/groups/${group.id}/goals/charts`);
  const figures = page.getByRole('region', { name: 'What the figures say' });
  const grouped = page.getByRole('figure', {
    name: /2 of 3 members with a baseline and later scores do better than in it; 6 others/,
  });
  await expect(grouped.getByRole('img', { name: /better than in the baseline/ })).toHaveCount(2);
  await expectNoAxeViolations(page);
  await page.getByRole('link', { name: nameOf('Mateo') }).click();
  await expect(figures.getByText('Of 28 pairs of a score of the baseline', { exact: false })).toBeVisible();
  await expect(figures.getByText('Had it gone on, the last score would be', { exact: false })).toBeVisible();

  // The newcomer was not rated before.
  const member = members.find(({ givenName }) => givenName === 'Jonas')!;
  const name = nameOf('Jonas');
  await page.getByRole('button', { name: 'All members' }).click();
  await page.getByRole('link', { name }).click();
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
  await expect(page.getByText(`for ${name} alone`).last()).toBeVisible();
  await expect(figures.getByText(/pairs of a score of the baseline and a later one/)).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Chosen by hand.')).toHaveCount(0);
  await page.getByRole('button', { name: 'All members' }).click();
  await expect(page.getByRole('figure').getByRole('img')).toHaveCount(members.length);
});
