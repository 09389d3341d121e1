import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/accessibility.ts';
import { type CoreClient, makeWorkspace, passphrase } from '../support/core-client.ts';
import { expect, test } from '../support/page-fixture.ts';
import { canReadPdf, printAndRead } from '../support/printed-text.ts';
import { groupFields, sessionFields } from '../support/random-changes.ts';
import { dayFromNow } from '../support/sample-records.ts';

async function makeGroup(page: Page): Promise<{ core: CoreClient; groupId: string }> {
  const core = await makeWorkspace(page);
  await core.settings.update({ timeZone: 'America/Chicago', organisation: 'Maple School' });
  const { id: groupId } = await core.groups.create(
    groupFields({ name: 'Lunch club', purpose: 'Nobody eats alone' }),
  );
  return { core, groupId };
}

const heading = (page: Page, name: string) => page.getByRole('tab', { name });

test('the eight headings are worked through by keyboard, and one is left out only with a reason', async ({
  page,
}) => {
  const { core, groupId } = await makeGroup(page);
  await page.goto(`/groups/${groupId}`);
  await expect(page.getByRole('region', { name: 'Plan' })).toContainText('0 of 8 headings complete');
  await page.getByRole('link', { name: 'Begin the plan' }).click();
  await expect(heading(page, 'Need')).toHaveAttribute('aria-selected', 'true');
  await expectNoAxeViolations(page);

  const textOf = (name: string) => page.getByRole('textbox', { name: `${name}: our answer` });
  await textOf('Need').focus();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Write an answer first, or say why it does not apply.')).toBeVisible();
  await page.keyboard.type('Six children eat alone');
  await page.keyboard.press('Control+Enter');
  await expect(textOf('Purpose')).toBeFocused();
  await page.keyboard.type('Each has somebody to sit with');
  await page.keyboard.press('Control+Enter');
  await expect(textOf('Composition')).toBeFocused();
  await expect(page.getByText('2 of 8 headings complete')).toBeVisible();

  await page.getByRole('button', { name: 'Does not apply…' }).click();
  await expect(page.getByRole('textbox', { name: 'Why it does not apply' })).toBeFocused();
  await page.getByRole('button', { name: 'Does not apply', exact: true }).click();
  await expect(page.getByText('Say why it does not apply.')).toBeVisible();
  expect((await core.plans.get({ groupId })).settled).toBe(2);
  await expectNoAxeViolations(page);
  await page.getByRole('textbox', { name: 'Why it does not apply' }).fill('Everybody in grade 4 may come');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('3 of 8 headings complete')).toBeVisible();
  await expect(textOf('Structure')).toBeFocused();

  // what is only written, not settled, saves itself when it is left; arrow keys go from heading to heading
  await page.keyboard.type('Ten weeks');
  await heading(page, 'Structure').focus();
  await page.keyboard.press('ArrowDown');
  await expect(heading(page, 'Content')).toBeFocused();
  await expect
    .poll(async () => (await core.plans.get({ groupId })).answers.find((one) => one.heading === 'structure'))
    .toMatchObject({ text: 'Ten weeks', state: 'open' });
  await page.goto(`/groups/${groupId}`);
  await expect(page.getByRole('region', { name: 'Plan' })).toContainText('Next: Structure');
});

test('what is being written outlives a lock, saves itself when it is left, and is taken back in place', async ({
  page,
}) => {
  const { core, groupId } = await makeGroup(page);
  await page.goto(`/groups/${groupId}/plan`);
  const need = page.getByRole('textbox', { name: 'Need: our answer' });
  await need.fill('Half a thought');
  await expect.poll(() => core.drafts.get({ key: `plan:${groupId}:need` })).not.toBeNull();
  await core.workspace.lock();
  await page.goto('/');
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible();
  await page.goto(`/groups/${groupId}/plan`);
  await expect(need).toHaveValue('Half a thought');
  const written = async () => (await core.plans.get({ groupId })).answers[0]!.text;
  expect(await written()).toBe('');

  await need.focus();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  expect(await written()).toBe('Half a thought');
  await expect.poll(() => core.drafts.get({ key: `plan:${groupId}:need` })).toBeNull();
  await page.getByRole('tabpanel').getByRole('button', { name: 'Undo' }).click();
  await expect(need).toHaveValue('');
  expect(await written()).toBe('');
});

test('goals are typed one after the other, changed, and put in order', async ({ page }) => {
  const { core, groupId } = await makeGroup(page);
  await page.goto(`/groups/${groupId}/plan?heading=purpose`);
  await page.getByRole('textbox', { name: 'New goal' }).focus();
  for (const goal of ['Join a game', 'Listen', 'Make up again']) {
    await page.keyboard.type(goal);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'New goal' })).toHaveValue('');
  }
  const rows = page.getByRole('grid', { name: 'Goals in order' }).getByRole('row');
  await expect(rows).toHaveText([/Join a game/, /Listen/, /Make up again/]);
  await page.getByRole('button', { name: 'Move Make up again up' }).focus();
  await page.keyboard.press('Enter');
  await expect(rows).toHaveText([/Join a game/, /Make up again/, /Listen/]);
  await expect(page.getByRole('button', { name: 'Move Make up again up' })).toBeFocused();
  await rows
    .nth(2)
    .getByText('Listen')
    .dragTo(rows.first(), { targetPosition: { x: 120, y: 3 } });
  await expect(rows).toHaveText([/Listen/, /Join a game/, /Make up again/]);
  await expectNoAxeViolations(page);

  await page.getByRole('button', { name: 'Change “Listen”' }).click();
  await page.getByRole('textbox', { name: 'Goal', exact: true }).fill('Listen to the end');
  await page.getByRole('button', { name: 'Save the goal' }).click();
  await expect(rows.first()).toContainText('Listen to the end');
  await page.getByRole('button', { name: 'Remove “Join a game”' }).click();
  await expect(rows).toHaveCount(2);
  await page.getByRole('alertdialog').getByRole('button', { name: 'Undo' }).first().click();
  await expect(rows).toHaveCount(3);
  expect((await core.plans.get({ groupId })).goals.map((goal) => goal.text)).toEqual([
    'Listen to the end',
    'Join a game',
    'Make up again',
  ]);
});

test('a template says what it fills and what stays; a new group begins with one', async ({ page }) => {
  const { core, groupId } = await makeGroup(page);
  const template = (await core.plans.templates()).find((one) => one.key === 'friendship')!;
  await core.plans.answer({
    groupId,
    answer: { heading: 'need', text: 'Six eat alone', state: 'complete', reason: '' },
  });
  await page.goto(`/groups/${groupId}/plan`);
  await page.getByRole('button', { name: 'Start from a template…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Start from a template' });
  await dialog.getByRole('button', { name: /Template/ }).click();
  await page.getByRole('option', { name: template.name }).click();
  await expect(dialog.getByText('Stays as you have it: Need.')).toBeVisible();
  await expect(dialog.getByText(`Goals that are added (${template.goals.length})`)).toBeVisible();
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Fill what is empty' }).click();
  await expect(dialog).toHaveCount(0);
  const plan = await core.plans.get({ groupId });
  expect(plan.answers.slice(0, 2).map((one) => one.text)).toEqual(['Six eat alone', 'Nobody eats alone']);
  expect(plan.goals.map((goal) => goal.text)).toEqual(template.goals);

  // a new group: what is typed stays, what is not is filled; one step makes it with all that belongs to it
  await page.goto('/groups/new?template=friendship');
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue(template.name);
  await page.getByRole('textbox', { name: 'Name' }).fill('Spring friends');
  await page.getByRole('button', { name: /Start from a template/ }).click();
  await page.getByRole('option', { name: 'No template' }).click();
  await expect(page.getByRole('textbox', { name: 'Purpose' })).toHaveValue('');
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Spring friends');
  await page.getByRole('button', { name: /Start from a template/ }).click();
  await page.getByRole('option', { name: template.name }).click();
  await page.getByRole('button', { name: 'Make the group' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Spring friends' })).toBeVisible();
  const made = (await core.groups.list()).find((group) => group.name === 'Spring friends')!;
  expect(await core.groups.get({ id: made.id })).toMatchObject({
    minutes: template.minutes,
    capacity: template.capacity,
    consentRule: template.consentRule,
  });
  expect(await core.norms.list({ groupId: made.id })).toHaveLength(template.norms.length);
});

test('norms are added by Enter, revised with their history, noted as kept, given up, and hung on the wall', async ({
  page,
}) => {
  const { core, groupId } = await makeGroup(page);
  const { id: sessionId } = await core.sessions.create({
    groupId,
    fields: sessionFields({ date: dayFromNow(-3) }),
  });
  await core.sessions.hold({ id: sessionId, actualStart: '10:00', actualMinutes: 40 });
  await page.goto(`/groups/${groupId}/plan/norms`);
  await page.getByRole('textbox', { name: 'New norm' }).focus();
  for (const norm of ['No phones', 'We let people finish', 'Hands up before we speak']) {
    await page.keyboard.type(norm);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'New norm' })).toHaveValue('');
    await expect(page.getByRole('textbox', { name: 'New norm' })).toBeFocused();
  }
  const rows = page.getByRole('grid', { name: 'Norms in order' }).getByRole('row');
  await expect(rows).toHaveCount(3);

  await page.getByRole('button', { name: 'More for “No phones”' }).click();
  await page.getByRole('menuitem', { name: 'Revise the wording…' }).click();
  await page.getByRole('textbox', { name: 'New wording' }).fill('Phones stay in the bag');
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Save the wording' }).click();
  await expect(rows.first()).toContainText(/Phones stay in the bag.*Until .*No phones/);

  await page.getByRole('button', { name: '“Phones stay in the bag” was kept' }).click();
  await expect(page.getByRole('button', { name: /Session 1 of 1/ })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Note as kept' }).click();
  await expect(rows.first()).toContainText('kept 1, broken 0');
  await expect(rows.first()).toContainText('last kept in session 1');

  await page.getByRole('button', { name: 'More for “Hands up before we speak”' }).click();
  await page.getByRole('menuitem', { name: 'Give up…' }).click();
  await page.getByRole('button', { name: 'Give it up' }).click();
  await expect(rows).toHaveCount(2);
  await expect(page.getByRole('region', { name: 'Given up' })).toContainText('Hands up before we speak');
  await page.getByRole('button', { name: 'Move We let people finish up' }).click();
  await expect(rows).toHaveText([/We let people finish/, /Phones stay in the bag/]);
  await expectNoAxeViolations(page);

  // what is only proposed stands apart, and is not on the wall among what was agreed
  await core.norms.add({ groupId, text: 'We sit in a circle', origin: 'stated', agreedOn: null });
  await page.reload();
  await expect(page.getByRole('region', { name: 'Proposed' })).toContainText('We sit in a circle');
  await expect(page.getByRole('region', { name: 'Norms that hold' })).not.toContainText('circle');
  await page.getByRole('link', { name: 'Print the poster' }).click();
  const poster = page.getByRole('article');
  await expect(poster.getByRole('listitem')).toHaveText([/We let people finish/, /Phones stay in the bag/]);
  await expect(poster).not.toContainText(/Lunch club|Hands up|Audit log|Alvarez|Maple/);
  const size = await poster
    .getByRole('list')
    .evaluate((list) => (parseFloat(getComputedStyle(list).fontSize) * 72) / 96);
  expect(size).toBeGreaterThan(40);
  await page.getByText('With the group’s name').click();
  await expect(poster.getByRole('heading', { level: 1 })).toHaveText('Lunch club');
  await expectNoAxeViolations(page);

  const holding = (await core.norms.list({ groupId })).filter((norm) => norm.droppedOn === null);
  await core.norms.agree({ ids: holding.map((norm) => norm.id), agreedOn: null });
  await page.reload();
  await expect(poster.getByRole('heading', { level: 1 })).toHaveText('Norms to talk about');
  await expect(poster.getByRole('listitem')).toHaveCount(3);
});

test('the proposal is printed on a page or two, and saved as a Word file that is noted in the audit log', async ({
  page,
}) => {
  const { core, groupId } = await makeGroup(page);
  await core.settings.update({ paper: 'letter' });
  await core.plans.startFrom({ groupId, templateKey: 'friendship' });
  for (const week of [1, 2, 3])
    await core.sessions.create({
      groupId,
      fields: sessionFields({ date: dayFromNow(week * 7), topic: `Topic of week ${week}` }),
    });
  await page.goto(`/groups/${groupId}/plan`);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Word file' }).click();
  expect((await download).suggestedFilename()).toMatch(/^plan-lunch-club-.*\.docx$/);
  const entries = await core.audit.list({
    from: null,
    to: null,
    action: 'export.plan',
    objectType: null,
    text: '',
    beforeSeq: null,
    limit: 5,
  });
  expect(entries.entries).toHaveLength(1);

  await page.getByRole('link', { name: 'Proposal' }).click();
  const sheet = page.getByRole('article');
  await expect(sheet.getByRole('heading', { level: 2 })).toHaveText([
    'Goals of the group',
    'Need',
    'Purpose',
    'Composition',
    'Structure',
    'Content',
    'Pre-group contact',
    'Agency context',
    'Social context',
    'Norms',
    'Sessions',
  ]);
  await expectNoAxeViolations(page);
  test.skip(!canReadPdf, 'pdftotext is not on this machine: the PDF is not read back');
  const paper = await printAndRead(page);
  expect(paper.length).toBeLessThanOrEqual(2);
  expect(paper[0]).toContain('Draft: 0 of 8 headings complete');
  expect(paper.join('\n')).toContain('Topic of week 3');
});
