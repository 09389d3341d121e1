import { readFile } from 'node:fs/promises';
import { expectNoAxeViolations } from '../support/accessibility.ts';
import { chooseFile } from '../support/choose-file.ts';
import { hostBehind, makeWorkspace } from '../support/core-client.ts';
import { expect, test, watchPage } from '../support/page-fixture.ts';
import { groupFields, personFields, sessionFields } from '../support/random-changes.ts';
import { startBrowserHost } from '../support/start-browser-host.ts';

const passphrase = 'four chairs and a window';

test('a group goes to a colleague’s laptop and comes back: who is who, what both changed, and all of it taken back', async ({
  page,
  browser,
  misdeeds,
}) => {
  test.setTimeout(120_000);
  const core = await makeWorkspace(page);
  const { id: groupId } = await core.groups.create(groupFields({ name: 'Lunch group' }));
  const { id: ana } = await core.people.create(
    personFields({ givenName: 'Ana', familyName: 'Ruiz', birthDate: '2015-06-01' }),
  );
  await core.roster.join({ groupId, personId: ana, joinedOn: '2026-01-01' });
  await core.sessions.create({ groupId, fields: sessionFields({ date: '2026-01-06', topic: 'Names' }) });

  await page.goto(`/groups/${groupId}`);
  await page.getByRole('button', { name: 'More for this group' }).click();
  await page.getByRole('menuitem', { name: /Hand over/ }).click();
  await expect(page.getByRole('heading', { name: 'Hand this group over' })).toBeVisible();
  await page.getByRole('button', { name: 'Make the file' }).click();
  await expect(page.getByText('Say whether it leaves the agency.')).toBeVisible();
  await expect(page.getByText('Choose one that is harder to guess.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Who takes the group over' }).fill('Tomás Herrera');
  await page.getByRole('radio', { name: 'No, it stays here' }).press('Space');
  await page.getByLabel(/^Passphrase\s*(required)?$/).fill(passphrase);
  await page.getByLabel('The same once more').fill(passphrase);
  await expectNoAxeViolations(page);
  const downloaded = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make the file' }).click();
  const file = await downloaded;
  await expect(page.getByRole('heading', { name: 'The file is saved' })).toBeFocused();
  await expect(page.getByText('To Tomás Herrera', { exact: true })).toBeVisible();
  await expectNoAxeViolations(page);
  const bytes = await readFile(await file.path());
  expect(file.suggestedFilename()).toMatch(/^hand-off-lunch-group-.*\.mezzo$/);
  expect(bytes.includes('Ruiz')).toBe(false);

  const otherHost = await startBrowserHost({ environment: { MEZZO_TEST_KEY_COST: 'cheap' } });
  const otherPage = await (await browser.newContext({ baseURL: otherHost.origin })).newPage();
  try {
    await watchPage(otherPage, otherHost.origin, misdeeds);
    hostBehind.set(otherPage, otherHost);
    const otherCore = await makeWorkspace(otherPage);
    const { id: anaThere } = await otherCore.people.create(
      personFields({ givenName: 'Ana', familyName: 'Ruiz', birthDate: '2015-06-01' }),
    );
    await otherPage.goto('/hand-offs');
    await chooseFile(otherPage, { name: 'hand-off.mezzo', content: bytes });
    await otherPage.getByLabel('Passphrase of the file').fill('three chairs and a door');
    await otherPage.keyboard.press('Enter');
    await expect(otherPage.getByText(/does not open the file/)).toBeVisible();
    await otherPage.getByLabel('Passphrase of the file').fill(passphrase);
    await otherPage.keyboard.press('Enter');
    await expect(otherPage.getByRole('heading', { name: /Lunch group.*from/ })).toBeFocused();
    // The same name and birth date: proposed as one.
    await expect(otherPage.getByRole('button', { name: /Ana Ruiz.*Is here/ })).toBeVisible();
    await expectNoAxeViolations(otherPage);
    await otherPage.getByRole('button', { name: 'Take it in' }).click();
    await expect(otherPage.getByRole('heading', { name: 'The hand-off is taken in' })).toBeFocused();
    expect(await otherCore.people.list()).toHaveLength(1);

    // Both correct the topic, each without the other.
    const [there] = await otherCore.sessions.listForGroup({ groupId });
    const change = (topic: string) => ({
      id: there!.id,
      scope: 'this' as const,
      fields: sessionFields({ date: '2026-01-06', topic }),
    });
    await core.sessions.update(change('Names and games'));
    await otherCore.sessions.update(change('Names, then snack'));
    await otherCore.attendance.mark({
      sessionId: there!.id,
      personId: anaThere,
      mark: { status: 'present', minutes: null, reason: '' },
    });
    const made = otherPage.waitForEvent('download');
    await otherPage.goto(`/groups/${groupId}/hand-off`);
    await otherPage.getByRole('textbox', { name: 'Who takes the group over' }).fill('J. Alvarez');
    await otherPage.getByRole('radio', { name: 'No, it stays here' }).press('Space');
    await otherPage.getByLabel(/^Passphrase\s*(required)?$/).fill(passphrase);
    await otherPage.getByLabel('The same once more').fill(passphrase);
    await otherPage.keyboard.press('Enter');
    const back = await readFile(await (await made).path());

    await page.goto('/hand-offs');
    await chooseFile(page, { name: 'back.mezzo', content: back });
    await page.getByLabel('Passphrase of the file').fill(passphrase);
    await page.keyboard.press('Enter');
    const conflict = page.getByRole('group', { name: /Session.*Jan.*Names/ });
    await expect(conflict).toContainText('Names, then snack');
    await expect(conflict.getByRole('radio', { name: /^There/ })).toBeChecked();
    await conflict.getByRole('radio', { name: /^There/ }).focus();
    await page.keyboard.press('ArrowUp');
    await expect(conflict.getByRole('radio', { name: /^Here/ })).toBeChecked();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Take it in' }).click();
    await expect(page.getByRole('heading', { name: 'The hand-off is taken in' })).toBeFocused();
    const register = async () => {
      const { session, members } = await core.attendance.session({ sessionId: there!.id });
      return [session.topic, members[0]?.cell.mark?.status];
    };
    expect(await register()).toEqual(['Names and games', 'present']);
    await page.getByRole('button', { name: 'Take all of it back' }).click();
    await expect(page.getByText(/Taken back: hand-off of a group taken in/).first()).toBeVisible();
    expect(await register()).toEqual(['Names and games', undefined]);
  } finally {
    await otherPage.context().close();
    await otherHost.stop();
  }
});
