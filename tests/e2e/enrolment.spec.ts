import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/accessibility.ts';
import { type CoreClient, makeWorkspace } from '../support/core-client.ts';
import { expect, test } from '../support/page-fixture.ts';
import { canReadPdf, printAndRead } from '../support/printed-text.ts';
import { dayFromNow, groupNamed, personNamed } from '../support/sample-records.ts';

/** A workspace with one group that asks for consent and assent, and people referred to it by name. */
async function makeBoard(
  page: Page,
  names: readonly string[],
): Promise<{ core: CoreClient; groupId: string; ids: string[] }> {
  const core = await makeWorkspace(page);
  await core.settings.update({ timeZone: 'America/Chicago' });
  const { id: groupId } = await core.groups.create(
    groupNamed('Newcomers', { purpose: 'Finding friends in a new school.', place: 'Room 12', capacity: 8 }),
  );
  await core.enrolment.setConsentRule({ groupId, consentRule: 'consent-and-assent' });
  const ids: string[] = [];
  for (const name of names) ids.push((await core.people.create(personNamed(name))).id);
  if (ids.length > 0)
    await core.enrolment.refer({
      groupId,
      personIds: ids,
      referredOn: dayFromNow(-5),
      source: 'Class teacher',
      reason: '',
    });
  return { core, groupId, ids };
}

/** What a change says when it is done. */
const toast = (page: Page, words: string) => page.getByRole('alertdialog').getByText(words);

const column = (page: Page, name: string) => page.getByRole('grid', { name, exact: true });

test('a student new to the school is referred, screened, given a form and enrolled, and what is missing stays in sight', async ({
  page,
}) => {
  const { core, groupId } = await makeBoard(page, []);
  await core.people.create(personNamed('Mateo Ruiz'));
  await page.goto(`/groups/${groupId}/roster/enrolment`);
  await page.getByRole('button', { name: 'Refer people' }).click();
  const refer = page.getByRole('dialog', { name: 'Refer people to the group' });
  await refer.getByRole('searchbox').fill('Matéo Ruiz');
  await refer.getByRole('button', { name: /as a new person/ }).click();
  await expect(refer.getByText('Perhaps known already')).toBeVisible();
  await expectNoAxeViolations(page);
  await refer.getByRole('button', { name: 'Use this person' }).click();
  await refer.getByRole('textbox', { name: 'Referred by' }).fill('School nurse');
  await refer.getByRole('button', { name: 'Refer one person' }).click();
  await expect(column(page, 'Referred').getByRole('row', { name: 'Mateo Ruiz' })).toContainText(
    'Conversation to come',
  );
  expect(await core.people.list()).toHaveLength(1);

  await column(page, 'Referred').getByRole('row', { name: 'Mateo Ruiz' }).click();
  const panel = page.getByRole('dialog', { name: 'Mateo Ruiz' });
  await panel.getByRole('button', { name: 'Fill in: Screening' }).click();
  const ready = panel.getByRole('radiogroup', {
    name: 'Do they want to come, and are they ready for a group?',
  });
  await ready.getByText('no', { exact: true }).click();
  await expectNoAxeViolations(page);
  await panel.getByRole('button', { name: 'Save the screening' }).click();
  await expect(panel).toContainText('To talk over: not ready yet');

  await panel.getByRole('button', { name: 'Note a form…: Consent' }).click();
  await panel.getByRole('button', { name: 'Save the form' }).click();
  await expect(panel.getByText('Write who signed, and as what.')).toBeVisible();
  await panel.getByRole('textbox', { name: 'Signed by' }).fill('Rosa Ruiz, mother');
  await panel.getByRole('button', { name: 'Save the form' }).click();
  await expect(panel.getByText('Consent given', { exact: true })).toBeVisible();
  await expect(column(page, 'Consent').getByRole('row', { name: 'Mateo Ruiz' })).toContainText(
    'Assent not asked for yet',
  );

  await panel.getByRole('button', { name: 'Enrol…' }).click();
  const enrol = page.getByRole('dialog', { name: 'Enrol Mateo Ruiz' });
  await expect(enrol).toContainText('No assent yet: Mateo Ruiz');
  await expect(enrol).toContainText('Still missing; they can be enrolled all the same');
  await expectNoAxeViolations(page);
  await enrol.getByRole('button', { name: 'Enrol', exact: true }).click();
  await expect(column(page, 'Enrolled').getByRole('row', { name: 'Mateo Ruiz' })).toBeVisible();
  await page.getByRole('link', { name: 'Members' }).click();
  await expect(page.getByRole('row', { name: /Mateo Ruiz/ })).toContainText('no assent');
  await page.goto('/');
  await expect(page.getByText('Newcomers: Assent not asked for yet')).toBeVisible();
  await page.getByRole('link', { name: 'See the forms: Mateo Ruiz has no valid assent' }).click();
  await expect(page.getByRole('button', { name: 'Members without a form 1' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('a card goes from column to column by keys alone and by the pointer, and one undo takes it back', async ({
  page,
}) => {
  const { core, groupId } = await makeBoard(page, ['Ana Lopez', 'Ben Okafor']);
  await page.goto(`/groups/${groupId}/roster/enrolment`);
  await column(page, 'Referred').getByRole('row', { name: 'Ana Lopez' }).focus();
  await page.getByRole('button', { name: 'Move Ana Lopez' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(':focus')).toHaveAccessibleName(/Screened/);
  await page.keyboard.press('Enter');
  await expect(toast(page, 'Noted: talked today with Ana Lopez.')).toBeVisible();
  await expect(column(page, 'Screened').getByRole('row', { name: 'Ana Lopez' })).toBeVisible();

  await column(page, 'Referred').getByRole('row', { name: 'Ben Okafor' }).dragTo(column(page, 'Consent'));
  await expect(toast(page, 'Noted: forms sent today to Ben Okafor.')).toBeVisible();
  await expect(column(page, 'Consent').getByRole('row', { name: 'Ben Okafor' })).toContainText('not back');
  await page.keyboard.press('Control+z');
  await expect(column(page, 'Referred').getByRole('row', { name: 'Ben Okafor' })).toBeVisible();

  await page.getByRole('button', { name: 'More for Ben Okafor' }).click();
  await expectNoAxeViolations(page);
  await page.getByRole('menuitem', { name: 'Decline…' }).click();
  const decline = page.getByRole('dialog', { name: 'Decline Ben Okafor' });
  await decline.getByRole('button', { name: 'Decline', exact: true }).click();
  await expect(decline.getByText('Write the reason, so that it can be explained later.')).toBeVisible();
  await decline.getByRole('textbox', { name: 'Reason' }).fill('Would rather have a mentor');
  await page.keyboard.press('Enter');
  await expect(column(page, 'Declined').getByRole('row', { name: 'Ben Okafor' })).toContainText(
    'Would rather have a mentor',
  );
  const { candidates } = await core.enrolment.board({ groupId });
  expect(candidates.map(({ person, stage }) => [person.givenName, stage])).toEqual([
    ['Ana', 'screened'],
    ['Ben', 'declined'],
  ]);
});

test('two who are kept apart are enrolled only knowingly, and with names hidden nobody is named', async ({
  page,
}) => {
  const { core, groupId, ids } = await makeBoard(page, ['Ana Lopez', 'Ben Okafor']);
  await page.goto(`/people/${ids[0]}`);
  const card = page.getByRole('region', { name: 'Do not place together' });
  await card.getByRole('button', { name: 'Add…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Not together with Ana Lopez' });
  await dialog.getByRole('combobox', { name: /Who/ }).fill('Ben');
  await page.getByRole('option', { name: /Ben Okafor/ }).click();
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('A quarrel in the yard');
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Note it' }).click();
  await expect(card).toContainText('Ben Okafor');

  await page.goto(`/groups/${groupId}/roster/enrolment`);
  for (const name of ['Ana Lopez', 'Ben Okafor'])
    await page.getByRole('row', { name }).locator('label').click();
  const chosen = page.getByRole('group', { name: 'With those chosen' });
  await expect(chosen).toContainText('2 chosen');
  await chosen.getByRole('button', { name: 'Enrol…' }).click();
  const enrol = page.getByRole('dialog', { name: 'Enrol 2 people' });
  await expect(enrol).toContainText('Ana Lopez and Ben Okafor: A quarrel in the yard');
  await expect(enrol).toContainText('No consent yet: Ana Lopez and Ben Okafor');
  await expect(enrol).toContainText('All 2: Conversation to come, Limits not explained yet');
  await enrol.getByRole('button', { name: 'Enrol', exact: true }).click();
  await expect(enrol.getByRole('alert')).toContainText('Nobody was enrolled');
  await expectNoAxeViolations(page);
  await enrol.getByText('I know this and enrol them together all the same').click();
  await enrol.getByRole('button', { name: 'Enrol', exact: true }).click();
  await expect(column(page, 'Enrolled').getByRole('row')).toHaveCount(2);

  await core.settings.update({ namesHidden: true });
  for (const place of [
    `/groups/${groupId}/roster/enrolment`,
    `/groups/${groupId}/roster`,
    `/people/${ids[0]}`,
  ]) {
    await page.goto(place);
    await expect(page.getByText(/[Nn]ot to be placed together|Do not place together/).first()).toBeVisible();
    await expect(page.locator('main')).not.toContainText(/Lopez|Okafor|quarrel/);
  }

  // The forms would show what the panel does not: they stay shut.
  await page.goto(`/groups/${groupId}/roster/enrolment`);
  await column(page, 'Enrolled').getByRole('row').first().click();
  const panel = page.getByRole('dialog');
  await expect(panel).toContainText('Names are hidden. Show names to change this.');
  for (const act of ['Change: Referral', 'Fill in: Screening', 'Note a form…: Consent'])
    await expect(panel.getByRole('button', { name: act })).toBeDisabled();
});

test('several forms are sent in one step, and the table of hundreds is searched and sorted', async ({
  page,
}) => {
  const names = Array.from({ length: 130 }, (_, place) => `Given${place} Family${place}`);
  const { core, groupId } = await makeBoard(page, names);
  await page.goto(`/groups/${groupId}/roster/enrolment`);
  await expect(column(page, 'Referred').getByRole('row')).toHaveCount(40);
  await page.getByText('Table', { exact: true }).click();
  const table = page.getByRole('table', { name: 'People before the group' });
  await page.getByRole('searchbox', { name: 'Find somebody' }).fill('family12');
  await expect(table).toHaveAttribute('aria-rowcount', '12');
  await table.getByRole('columnheader').first().locator('label').click();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Forms sent today' }).click();
  await expect(toast(page, 'Noted: forms sent today to 11 people.')).toBeVisible();
  await expect(table.getByRole('row', { name: /Given12 / })).toContainText('not back');
  const sent = async () =>
    (await core.enrolment.board({ groupId })).candidates.filter(({ stage }) => stage === 'consent').length;
  expect(await sent()).toBe(11);
  await page.keyboard.press('Control+z');
  await expect.poll(sent).toBe(0);
});

test('a pile of signed forms is noted in one step, with the guardian of each as who signed', async ({
  page,
}) => {
  const { core, groupId, ids } = await makeBoard(page, ['Ben Okafor']);
  const guardians = [{ name: 'Rosa Lopez', relationship: 'mother', phone: '', email: '' }];
  const { id: ana } = await core.people.create(personNamed('Ana Lopez', { guardians }));
  await core.enrolment.refer({
    groupId,
    personIds: [ana],
    referredOn: dayFromNow(-5),
    source: '',
    reason: '',
  });
  await page.goto(`/groups/${groupId}/roster/enrolment`);
  for (const name of ['Ana Lopez', 'Ben Okafor'])
    await page.getByRole('row', { name }).locator('label').click();
  await page.getByRole('button', { name: 'Forms came back today…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Forms came back today' });
  const field = (name: string) => dialog.getByRole('textbox', { name });
  await expect(field('Consent of Ana Lopez signed by')).toHaveValue('Rosa Lopez, mother');
  await expect(field('Assent of Ana Lopez signed by')).toHaveValue('Ana Lopez');
  await expect(field('Consent of Ben Okafor signed by')).toHaveValue('');
  await field('Assent of Ben Okafor signed by').fill('');
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Note as given' }).click();
  await expect(toast(page, 'Noted: 2 forms are back.')).toBeVisible();
  const given = async () =>
    (await core.enrolment.board({ groupId })).candidates.flatMap(({ person, forms }) =>
      forms.map(({ kind, givenBy }) => [person.id === ids[0] ? 'Ben' : 'Ana', kind, givenBy]),
    );
  expect(await given()).toEqual([
    ['Ana', 'consent', 'Rosa Lopez, mother'],
    ['Ana', 'assent', 'Ana Lopez'],
  ]);
  await page.keyboard.press('Control+z');
  await expect.poll(given).toEqual([]);
});

test('each form is a page of its own, names no other member, and keeps one’s own words', async ({ page }) => {
  const { core, groupId, ids } = await makeBoard(page, ['Ana Lopez', 'Ben Okafor', 'Chloe Martin']);
  const address = `/print/group/${groupId}/consent?person=${ids[0]}&person=${ids[1]}`;
  await page.goto(address);
  const sheets = page.getByRole('article');
  await expect(sheets).toHaveCount(2);
  await expect(sheets.first()).toContainText('Ana Lopez');
  await expect(sheets.first()).not.toContainText(/Okafor|Martin/);
  for (const words of [
    'Finding friends in a new school.',
    'when a court orders it',
    'we cannot guarantee that everybody does',
    'may stop at any time',
    'For you, the young person',
  ])
    await expect(sheets.first()).toContainText(words);
  await page.getByRole('textbox', { name: 'In your own words' }).fill('Call me at 555-0100.');
  await expect(sheets.last()).toContainText('Call me at 555-0100.');
  await expectNoAxeViolations(page);
  if (canReadPdf) {
    for (const paper of ['a4', 'letter'] as const) {
      await core.settings.update({ paper });
      await page.goto(address);
      await expect(sheets).toHaveCount(2);
      const pages = await printAndRead(page);
      expect(pages, paper).toHaveLength(2);
      expect(pages[1]).toContain('My name');
    }
  }
  await page.goto(address);
  await expect(sheets.first()).toContainText('Call me at 555-0100.');
  await page.getByRole('button', { name: 'Note as sent today' }).click();
  await expect(toast(page, 'The forms are noted as sent today.')).toBeVisible();
  const { candidates } = await core.enrolment.board({ groupId });
  const withForms = candidates.filter(({ forms }) => forms.length === 2).map(({ person }) => person.id);
  expect(withForms.toSorted()).toEqual(ids.slice(0, 2).toSorted());

  await page.goto(`/print/group/${groupId}/invitation?person=${ids[2]}`);
  await expect(sheets).toHaveCount(1);
  await expect(sheets.first()).toContainText(/To the family of\s*Chloe Martin/);
  await expectNoAxeViolations(page);
});

test('a letter says when the planned sessions are, and never goes out under a made-up name', async ({
  page,
}) => {
  const { core, groupId } = await makeBoard(page, ['Ana Lopez']);
  const sheet = page.getByRole('article');
  await page.goto(`/print/group/${groupId}/invitation`);
  await expect(page.getByText('When the group meets is not known yet')).toBeVisible();
  const fields = { start: '09:10', minutes: 45, place: '', topic: '', remarks: '' };
  for (const days of [-7, 7, 14])
    await core.sessions.create({ groupId, fields: { ...fields, date: dayFromNow(days) } });
  await core.settings.update({ namesHidden: true });
  await page.goto(`/print/group/${groupId}/consent`);
  await expect(sheet).toContainText(/days, 9:10 – 9:55.AM/);
  await expect(page.getByText('is not known yet')).toHaveCount(0);
  const send = page.getByRole('button', { name: 'Note as sent today' });
  await expect(send).toBeDisabled();
  await expectNoAxeViolations(page);
  await page.getByRole('main').getByRole('button', { name: 'Show names' }).click();
  await expect(sheet).toContainText('Ana Lopez');
  await expect(send).toBeEnabled();
  await page.goto(`/print/group/${groupId}/invitation`);
  await expect(sheet).toContainText('has begun');
});
