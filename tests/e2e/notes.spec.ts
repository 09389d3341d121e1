import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/accessibility.ts';
import { type CoreClient, makeWorkspace, passphrase } from '../support/core-client.ts';
import { expect, test } from '../support/page-fixture.ts';
import { dayFromNow, groupNamed, personNamed } from '../support/sample-records.ts';

/** A group of Ana, Ben and Will that met three days ago; Ana and Ben were there. Two lead it. */
async function groupThatMet(
  page: Page,
): Promise<{ core: CoreClient; sessionId: string; groupId: string; ana: string }> {
  const core = await makeWorkspace(page);
  await core.settings.update({ timeZone: 'America/Chicago', asksSecondSignature: true });
  const [owner] = await core.facilitators.list();
  const second = await core.facilitators.create({ name: 'Tomás Herrera', credentials: 'NCSP', email: '' });
  const { id: groupId } = await core.groups.create(
    groupNamed('Newcomers', {
      facilitators: [
        { facilitatorId: owner!.id, role: 'facilitator' },
        { facilitatorId: second.id, role: 'co-facilitator' },
      ],
    }),
  );
  const date = dayFromNow(-3);
  const { id: sessionId } = await core.sessions.create({
    groupId,
    fields: { date, start: '10:00', minutes: 45, place: '', topic: 'Names and norms', remarks: '' },
  });
  const ids: string[] = [];
  for (const name of ['Ana Lopez', 'Ben Okafor', 'Will Young']) {
    const { id: personId } = await core.people.create(personNamed(name));
    await core.roster.join({ groupId, personId, joinedOn: dayFromNow(-20) });
    ids.push(personId);
  }
  const [ana = '', ben = '', will = ''] = ids;
  const mark = (personId: string, status: 'present' | 'excused') =>
    core.attendance.mark({ sessionId, personId, mark: { status, minutes: null, reason: '' } });
  await mark(ana, 'present');
  await mark(ben, 'present');
  await mark(will, 'excused');
  return { core, sessionId, groupId, ana };
}

const entries = (page: Page) => page.getByRole('navigation', { name: 'Notes of this session' });

test('from Today to a signed note: begun from the record, names taken out, signed by two, added to', async ({
  page,
}) => {
  const { core, groupId, sessionId, ana } = await groupThatMet(page);
  await page.goto('/');
  await page.getByRole('link', { name: /3 notes of Newcomers are not signed/ }).click();
  await expect(page).toHaveURL(new RegExp(`/sessions/${sessionId}/notes`));
  await entries(page)
    .getByRole('link', { name: /Ana Lopez/ })
    .click();
  await page.getByRole('button', { name: /^Begin with 2 sentences/ }).click();
  const data = page.getByRole('textbox', { name: 'Data' });
  await expect(data).toHaveValue('Ana was present. Topic: Names and norms.');
  await page.getByRole('textbox', { name: 'Assessment' }).fill('Helped ben’s friend. She will draw again.');
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  await expect(entries(page).getByRole('link', { name: /Ana Lopez draft/ })).toBeVisible();
  await expectNoAxeViolations(page);

  await page.getByRole('button', { name: 'Sign …' }).click();
  const dialog = page.getByRole('alertdialog', { name: /Sign the note of Ana Lopez/ });
  await expect(dialog.getByText('One name of another member')).toBeVisible();
  await dialog.getByRole('button', { name: 'Sign, for good' }).click();
  await expect(dialog.getByText('Replace the names, or write why they stay in this record.')).toBeVisible();
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Replace all by “a peer”' }).click();
  const changed = dialog.getByRole('region', { name: 'Changed sentences' });
  await expect(changed.getByRole('listitem')).toHaveText('Helped a peer’s friend.');
  await changed.getByRole('button', { name: 'Undo the last replacement' }).click();
  await expect(dialog.getByText('One name of another member')).toBeVisible();
  await expect(changed).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Replace all by “a peer”' }).click();
  await expect(dialog.getByText('One name of another member')).toHaveCount(0);
  await expect(changed.getByRole('listitem')).toHaveText('Helped a peer’s friend.');
  await dialog.getByText('I looked at them: they are words').click();
  await dialog.getByRole('button', { name: 'Sign, for good' }).click();
  await expect(entries(page).getByRole('link', { name: /Ana Lopez needs a second signature/ })).toBeVisible();

  // The signed note stays open, to be read as it is now for good.
  await expect(entries(page).locator('[aria-current=page]')).toHaveText(/Ana Lopez/);
  await expect(page.getByText('Helped a peer’s friend. She will draw again.')).toBeVisible();
  await page.getByRole('button', { name: 'Second signature' }).click();
  await page.getByRole('textbox', { name: 'What you did' }).fill('Sat with her at the window.');
  await page.getByRole('button', { name: 'Sign, for good' }).click();
  await expect(page.getByText(/Signed by Tomás Herrera, NCSP/)).toBeVisible();
  await page.getByRole('button', { name: 'Add to this note' }).click();
  await page.getByRole('radio', { name: /Late entry/ }).check({ force: true });
  await page.getByRole('textbox', { name: 'Text' }).fill('Ben’s mother called.');
  await page.getByRole('button', { name: 'Sign, for good' }).click();
  await expect(page.getByText('One name of another member')).toBeVisible();
  await page.getByRole('textbox', { name: 'Or why a name stays' }).fill('Both families know');
  await page.getByRole('button', { name: 'Sign, for good' }).click();
  await expect(page.getByRole('heading', { name: 'Late entry' })).toBeVisible();
  await expectNoAxeViolations(page);

  await page.goto(`/groups/${groupId}/notes`);
  const list = page.getByRole('table', { name: 'Notes of this group' });
  await expect(list.getByRole('row', { name: /Ana Lopez signed/ })).toBeVisible();
  await expect(list.getByRole('row', { name: /Ben Okafor not written one day late/ })).toBeVisible();
  const [first] = await core.notes.forPerson({ personId: ana });
  expect(first!.note.signatures).toHaveLength(2);
});

test('without a mouse: write, call a snippet, save, sign, and on to the next', async ({ page }) => {
  const { core, sessionId } = await groupThatMet(page);
  await core.notes.saveSnippet({ id: null, name: 'window', text: 'Sat at the window.' });
  await page.goto(`/sessions/${sessionId}/notes`);
  await page.getByRole('textbox', { name: 'Meeting' }).focus();
  await page.keyboard.type('We met. ;window Then ;nothing stayed.');
  await expect(page.getByRole('textbox', { name: 'Meeting' })).toHaveValue(
    'We met. Sat at the window. Then ;nothing stayed.',
  );
  await page.keyboard.press('ControlOrMeta+s');
  await expect(entries(page).getByRole('link', { name: /Group note draft/ })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Shift+Enter');
  await expect(page.getByRole('alertdialog', { name: /Sign the group note/ })).toBeVisible();
  await page.getByRole('button', { name: 'Sign, for good' }).focus();
  await page.keyboard.press('Enter');
  await expect(
    entries(page).getByRole('link', { name: /Group note needs a second signature/ }),
  ).toBeVisible();
  await expect(entries(page).locator('[aria-current=page]')).toHaveText(/Group note/);
  await page.getByRole('button', { name: 'Next note' }).focus();
  await page.keyboard.press('Enter');
  await expect(entries(page).locator('[aria-current=page]')).toHaveText(/Ana Lopez/);
  await expect(page.locator('h2 :focus')).toHaveText(/Ana Lopez/);
  await page.getByRole('textbox', { name: 'Data' }).focus();
  await page.keyboard.type('Drew.');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(entries(page).locator('[aria-current=page]')).toHaveText(/Ben Okafor/);
  await expect(entries(page).getByRole('link', { name: /Ana Lopez draft/ })).toBeVisible();
});

test('whoever locks in the middle of a word finds it again', async ({ page }) => {
  const { sessionId } = await groupThatMet(page);
  await page.goto(`/sessions/${sessionId}/notes`);
  const first = page.getByRole('textbox', { name: 'What was done' });
  await first.fill('They opened the round');
  await page.keyboard.press('Control+l');
  await page.getByLabel(/^Passphrase/).fill(passphrase);
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Needs you' })).toBeVisible();
  await page.goto(`/sessions/${sessionId}/notes`);
  await expect(first).toHaveValue('They opened the round');
});

test('what was written elsewhere meanwhile is shown beside what stands here, and neither is lost', async ({
  page,
}) => {
  const { core, sessionId, ana } = await groupThatMet(page);
  await page.goto(`/sessions/${sessionId}/notes?of=${ana}`);
  await page.getByRole('textbox', { name: 'Data' }).fill('Mine.');
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  const [begun] = await core.notes.forPerson({ personId: ana });
  const { note } = begun!;
  await core.notes.saveDraft({
    noteId: note.id,
    sessionId,
    personId: ana,
    format: 'dap',
    version: note.version,
    sections: [{ key: 'data', heading: 'Data', text: 'From the other window.' }],
  });
  await page.getByRole('textbox', { name: 'Data' }).fill('Mine, and more.');
  await expect(page.getByText('This note was changed elsewhere')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Keep what is below' }).click();
  await expect(page.getByText('This note was changed elsewhere')).toHaveCount(0);
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  expect((await core.notes.forPerson({ personId: ana }))[0]!.note.sections[0]!.text).toBe('Mine, and more.');

  await core.settings.update({ namesHidden: true });
  await page.reload();
  await expect(page.getByText(/Names are hidden now/)).toBeVisible();
  await expect(page.getByText('Mine, and more.')).toHaveCount(0);
});
