import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/accessibility.ts';
import { type CoreClient, openPractice } from '../support/core-client.ts';
import { expect, test } from '../support/page-fixture.ts';

async function groupNamed(core: CoreClient, start: string) {
  return (await core.groups.list()).find((group) => group.name.startsWith(start))!;
}

async function openings(core: CoreClient): Promise<number> {
  const { total } = await core.audit.list({
    from: null,
    to: null,
    action: 'incident.open',
    objectType: null,
    text: '',
    beforeSeq: null,
    limit: 1,
  });
  return total;
}

const list = (page: Page) => page.getByRole('table', { name: 'Incidents' });

test('an incident is noted by keyboard, reported with the local protocol at hand, and closed', async ({
  page,
}) => {
  const core = await openPractice(page);
  const group = await groupNamed(core, 'Friendship group, grade 4');
  await page.goto(`/groups/${group.id}/notes/incidents`);
  await expect(list(page).getByRole('row')).toHaveCount(3);
  await expectNoAxeViolations(page);

  await page.getByRole('button', { name: 'Note an incident' }).focus();
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: 'Note an incident' });
  await expect(form.getByLabel('What happened')).toBeFocused();
  await form.getByRole('button', { name: 'Note the incident' }).click();
  await expect(form.getByText('This cannot be empty or so small.')).toBeVisible();
  await form.getByLabel('What happened').fill('Two chairs fell, nobody was hurt.');
  await form.getByRole('button', { name: 'Who was involved' }).press('Enter');
  await page.getByRole('option', { name: 'Maya Okonkwo' }).press('Space');
  await page.keyboard.press('Escape');
  await form.getByRole('checkbox', { name: 'Needs a report' }).press('Space');
  await expectNoAxeViolations(page);
  await form.getByRole('button', { name: 'Note the incident' }).press('Enter');

  const panel = page.getByRole('dialog', { name: /^Incident of/ });
  await expect(panel.getByText('Two chairs fell, nobody was hurt.')).toBeVisible();
  await expect(panel.getByRole('link', { name: 'Maya Okonkwo' })).toBeVisible();
  await panel.getByRole('button', { name: 'Note a report…' }).click();
  const report = page.getByRole('dialog', { name: 'Note a report' });
  await expect(report.getByRole('complementary', { name: 'Local protocol' })).toContainText('555-0180');
  await report.getByLabel('Agency').fill('School nurse');
  await report.getByLabel('What was reported').fill('Two chairs fell over.');
  await expectNoAxeViolations(page);
  await report.getByRole('button', { name: 'Save the report' }).click();
  await expect(panel.getByText('reported', { exact: true })).toBeVisible();
  await panel.getByRole('button', { name: 'Close the incident' }).click();
  await expect(panel.getByText('closed', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: /^Closed 2$/ }).click();
  await expect(list(page).getByRole('row')).toHaveCount(3);
});

test('a restricted incident shows that it is there; its words come by a press, which the audit log has', async ({
  page,
}) => {
  const core = await openPractice(page);
  const group = await groupNamed(core, 'Caregivers');
  const secret = 'leaves him in bed without food';
  await page.goto(`/groups/${group.id}/notes/incidents`);
  await expect(list(page).getByText('Restricted')).toBeVisible();
  await list(page).getByRole('button').last().click();
  const panel = page.getByRole('dialog', { name: /^Incident of/ });
  const open = panel.getByRole('button', { name: 'Open the restricted incident' });
  await expect(open).toBeVisible();
  await expectNoAxeViolations(page);
  await expect(page.getByText(secret)).toHaveCount(0);
  expect(await openings(core)).toBe(0);

  await open.click();
  await expect(panel.getByText(secret)).toBeVisible();
  await expect(panel.getByText('APS-20418')).toBeVisible();
  expect(await openings(core)).toBe(1);
  await expectNoAxeViolations(page);

  await panel.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(page.getByText(secret)).toHaveCount(0);
  await page.getByRole('button', { name: 'Hide names' }).click();
  await list(page).getByRole('button').last().click();
  await expect(panel.getByText('Names are hidden, so this stays shut.')).toBeVisible();
  await expect(open).toHaveCount(0);
});

test('private notes lie behind a door, save themselves, and stay shut while names are hidden', async ({
  page,
}) => {
  const core = await openPractice(page);
  const group = await groupNamed(core, 'Friendship group, grade 4');
  const sessions = await core.sessions.listForGroup({ groupId: group.id });
  const held = sessions.filter((session) => session.state === 'held').at(-1)!;
  await page.goto(`/sessions/${held.id}/notes`);
  await page.getByRole('link', { name: 'Private note', exact: true }).click();
  const door = page.getByRole('button', { name: 'I am alone: open my notes' });
  await expect(page.getByText('sole possession')).toBeVisible();
  await expectNoAxeViolations(page);
  await door.press('Enter');

  await page.getByRole('textbox', { name: 'Text' }).fill('I waited five breaths. It helped.');
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'All private notes' }).click();
  const row = page.getByRole('button', { name: 'I waited five breaths. It helped.' });
  await expect(row).toBeVisible();
  await expectNoAxeViolations(page);
  const [kept] = await core.privateNotes.list({ isTrash: false, sessionId: held.id });
  expect(kept!.begins).toBe('I waited five breaths. It helped.');

  await page.getByRole('button', { name: 'Hide names' }).click();
  await expect(page.getByText('The door stays shut until names are shown.')).toBeVisible();
  await expect(row).toHaveCount(0);
  await expect(door).toHaveCount(0);
});
