import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/accessibility.ts';
import { chooseFile } from '../support/choose-file.ts';
import { type CoreClient, makeWorkspace, passphrase } from '../support/core-client.ts';
import { meetingFile } from '../support/meeting-acts.ts';
import { expect, test } from '../support/page-fixture.ts';
import { groupWithRegister } from '../support/register-records.ts';

/** A session of today that runs, with three members here and one who leads. */
async function runningSession(core: CoreClient) {
  const { groupId, personIds, sessionIds } = await groupWithRegister(
    core,
    'Friendship group 4B',
    ['Ana Abel', 'Ben Baker', 'Chloé Carr'],
    [0],
  );
  const [leader] = await core.facilitators.list();
  const group = await core.groups.get({ id: groupId });
  const facilitators = [{ facilitatorId: leader!.id, role: 'facilitator' as const }];
  await core.groups.update({ id: groupId, fields: { ...group, facilitators } });
  const sessionId = sessionIds[0]!;
  await core.tags.add({ name: 'Laughed' });
  await core.runs.start({ sessionId, presentIds: personIds, advance: 'by-hand' });
  return { groupId, sessionId, personIds, leaderId: leader!.id };
}

const room = (page: Page) => page.getByRole('list', { name: 'Seats' });
const seat = (page: Page, name: string) => room(page).getByRole('button', { name: new RegExp(`^${name}`) });
const table = (page: Page) => page.getByRole('button', { name: /^Group/ });
const seen = (page: Page, acts: string) =>
  expect(page.getByRole('paragraph').filter({ hasText: new RegExp(`^${acts}$`) })).toBeVisible();

test('who speaks to whom is tapped and typed, tagged, put in a category; every tap goes back one by one', async ({
  page,
}) => {
  const core = await makeWorkspace(page);
  const { groupId, sessionId, personIds, leaderId } = await runningSession(core);
  const [ana, ben] = personIds as [string, string];
  const record = () => core.acts.list({ sessionId, codingId: null });
  await page.goto(`/sessions/${sessionId}/live`);
  await seat(page, 'Ana').click();
  await expect(page.getByText(/^Ana.* is speaking\. Tap who to, or Group\.$/)).toBeVisible();
  await table(page).click();
  await seen(page, '1 act');
  await page.keyboard.press('2');
  await expect(seat(page, 'Ben')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('1');
  await seen(page, '2 acts');
  await page.keyboard.press('q');
  await page.keyboard.press('0');
  await seen(page, '3 acts');
  // Not meant: nothing is noted.
  await page.keyboard.press('3');
  await page.keyboard.press('Backspace');
  await expect(page.getByText('Tap who speaks. Nothing to note is fine, too.')).toBeVisible();

  await page.getByRole('button', { name: 'More ways to capture, and the seats' }).click();
  await page.getByRole('button', { name: 'Categories' }).click();
  await page
    .getByRole('group', { name: 'Category of the last act' })
    .getByRole('button', { name: /^4/ })
    .click();
  await expect.poll(async () => (await record()).acts.at(-1)?.category).toBe(4);
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Categories' }).click();

  // Who is here and what helps lie over the table: no seat moves from under the finger.
  await expect(page.getByText('not heard yet')).toBeVisible();
  const whole = await seat(page, 'Ana').boundingBox();
  await page.keyboard.press('a');
  await expect(
    page.getByRole('region', { name: 'Attendance' }).getByRole('button', { name: /^Ana/ }),
  ).toBeVisible();
  expect(await seat(page, 'Ana').boundingBox()).toEqual(whole);
  await page.keyboard.press('a');
  await page.getByRole('button', { name: 'What helps' }).click();
  await expect(page.getByRole('button', { name: 'Hope' })).toBeVisible();
  expect(await seat(page, 'Ana').boundingBox()).toEqual(whole);
  await page.getByRole('button', { name: 'What helps' }).click();

  // A tag of somebody, and of the group; held long, a tap is talk time.
  const laughed = page.getByRole('button', { name: 'Laughed' });
  await laughed.click();
  await seat(page, 'Ben').click();
  await expect.poll(async () => (await record()).observations.length).toBe(1);
  await laughed.click();
  await page.keyboard.press('0');
  await expect
    .poll(async () => (await record()).observations.map(({ personId }) => personId))
    .toEqual([ben, null]);
  await seat(page, 'Ana').click({ delay: 900 });
  await seat(page, 'Ben').click();
  await seen(page, '4 acts');
  // So it is with a key; and an act begins with the tap on its speaker, not with the choice of the other.
  await page.keyboard.press('3', { delay: 900 });
  await expect(page.getByText(/spoke for \d s\. Tap who to, or Group\.$/)).toBeVisible();
  await page.keyboard.press('1');
  await seen(page, '5 acts');
  // With talk time on, the same key again ends the turn: it was to the group.
  await page.keyboard.press('t');
  await page.keyboard.press('3');
  await expect(page.getByText(/Tap who to, or again to end\.$/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Talk time/ })).toContainText('0:01');
  await page.keyboard.press('3');
  await seen(page, '6 acts');
  await page.keyboard.press('t');
  const chloe = personIds[2]!;
  await expect
    .poll(async () => (await record()).acts.filter(({ speakerId }) => speakerId === chloe))
    .toHaveLength(2);
  const [held, timed] = (await record()).acts.filter(({ speakerId }) => speakerId === chloe);
  expect(held).toMatchObject({ addresseeId: ana });
  expect(held!.durationMs).toBeGreaterThan(800);
  expect(timed).toMatchObject({ addresseeId: null });
  expect(timed!.durationMs).toBeGreaterThan(900);
  expect(timed!.atMs! - held!.atMs!).toBeGreaterThanOrEqual(held!.durationMs!);
  for (const left of [5, 4]) {
    await page.keyboard.press('z');
    await expect.poll(async () => (await record()).acts.length).toBe(left);
  }

  // Words that are not saved yet outlive a reload.
  const draft = { key: `live-incident ${sessionId}` };
  await page.keyboard.press('i');
  const happened = page.getByRole('textbox', { name: 'What happened, in a few words' });
  await happened.fill('A shove over a marker');
  await expect.poll(async () => (await core.drafts.get(draft))?.value).toBeTruthy();
  await page.reload();
  await seen(page, '4 acts');
  await page.keyboard.press('i');
  await expect(happened).toHaveValue('A shove over a marker');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await core.incidents.list({ groupId })).length).toBe(1);
  await expect.poll(() => core.drafts.get(draft)).toBeNull();

  const { acts } = await record();
  expect(acts.map(({ speakerId, addresseeId }) => [speakerId, addresseeId])).toEqual(
    expect.arrayContaining([
      [ana, null],
      [ben, ana],
      [leaderId, null],
      [ana, ben],
    ]),
  );
  expect(acts.find(({ addresseeId }) => addresseeId === ben)!.durationMs).toBeGreaterThan(800);

  // What was captured outlives a reload and a lock.
  await page.reload();
  await seen(page, '4 acts');
  await page.keyboard.press('Control+l');
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
  await expect(page.getByRole('link', { name: /^Resume/ })).toBeVisible();
  await page.goto(`/sessions/${sessionId}/live`);
  await seen(page, '4 acts');
  // Incident, act, two tags, category, three acts: one by one.
  for (const left of [4, 3, 3, 3, 3, 2, 1, 0]) {
    await page.keyboard.press('z');
    await expect.poll(async () => (await record()).acts.length).toBe(left);
  }
  await expect.poll(async () => (await record()).observations.length).toBe(0);
});

test('seats are put where people sit and stay there; the prompt asks who took part; all of it in a small window', async ({
  page,
}) => {
  const core = await makeWorkspace(page);
  const { sessionId, personIds } = await runningSession(core);
  await page.setViewportSize({ width: 1024, height: 640 });
  await page.goto(`/sessions/${sessionId}/live`);
  await page.getByRole('button', { name: 'More ways to capture, and the seats' }).click();
  await page.getByRole('button', { name: 'Move seats' }).click();
  await seat(page, 'Ana').hover();
  await page.mouse.down();
  await page.mouse.move(560, 420, { steps: 5 });
  await page.mouse.up();
  const seats = async () => (await core.runs.get({ sessionId })).seats;
  await expect
    .poll(async () => (await seats()).map(({ participantId }) => participantId))
    .toEqual([personIds[0]]);
  const [put] = await seats();
  await seat(page, 'Ana').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await seats())[0]?.x).toBe(put!.x + 25);
  await page.getByRole('button', { name: 'Seats are right' }).click();
  const place = () => room(page).getByRole('listitem').filter({ hasText: 'Ana' }).getAttribute('style');
  const before = await place();
  await page.reload();
  await expect(seat(page, 'Ana')).toBeVisible();
  await expect.poll(place).toEqual(before);

  await core.runs.setSampling({ sessionId, samplingMinutes: 3 });
  await page.clock.install();
  await page.reload();
  await expect(seat(page, 'Ana')).toBeVisible();
  const prompt = page.getByRole('group', { name: 'Who took part?' });
  await expect(prompt).toBeHidden();
  await page.clock.fastForward(185_000);
  await expect(prompt).toBeVisible();
  await expectNoAxeViolations(page);
  await prompt.getByRole('button', { name: /^Ben/ }).click();
  await prompt.getByRole('button', { name: 'Save' }).click();
  await expect(prompt).toBeHidden();
  const samples = async () => (await core.acts.list({ sessionId, codingId: null })).samples;
  await expect.poll(async () => (await samples()).map(({ personIds: who }) => who)).toEqual([[personIds[1]]]);
  await page.setViewportSize({ width: 512, height: 320 });
  await expectNoAxeViolations(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(512);
  await seat(page, 'Ben').click();
  await table(page).click();
  await seen(page, '1 act');

  // Afterwards a wrong answer can be taken out, and put back.
  await page.goto(`/sessions/${sessionId}/acts`);
  await expectNoAxeViolations(page);
  const answers = page.getByRole('table', { name: 'Answers to prompts' });
  await expect(answers.getByRole('row', { name: /Ben/ })).toBeVisible();
  await answers.getByRole('button', { name: /^Remove the answer of/ }).click();
  await expect(answers).toBeHidden();
  expect(await samples()).toEqual([]);
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(answers.getByRole('row', { name: /Ben/ })).toBeVisible();
});

test('the acts of a meeting come in from its file, are looked over, put right, and added to from memory', async ({
  page,
}) => {
  const core = await makeWorkspace(page);
  const { sessionId } = await runningSession(core);
  await core.runs.finish({ sessionId, endedAt: null });
  const record = async () => (await core.acts.list({ sessionId, codingId: null })).acts;
  await page.goto(`/sessions/${sessionId}/acts`);
  await expect(page.getByText('No act is recorded.', { exact: false })).toBeVisible();
  // Held already: there is nothing to capture any more, but a file and what is remembered.
  await expect(page.getByRole('button', { name: 'From memory…' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Go to Run' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Import from a file…' }).click();
  await chooseFile(page, meetingFile);
  await expect(page.getByRole('heading', { name: 'This is what will be imported' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^FEE013 82/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /^MEO015 46/ })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Import 260 acts' }).click();
  await expect(page.getByText('260 acts are in the record.')).toBeVisible();

  await page.goto(`/sessions/${sessionId}/acts`);
  await expect(page.getByRole('heading', { name: '260 acts' })).toBeVisible();
  await expectNoAxeViolations(page);
  const first = page.getByRole('row', { name: /0:00 MEO015/ });
  await first.getByRole('button', { name: 'More for this act' }).click();
  await page.getByRole('menuitem', { name: 'Change…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change an act' });
  await expectNoAxeViolations(page);
  await dialog.getByRole('textbox', { name: 'When' }).fill('soon');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Write it as 12:30, or leave it empty.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'When' }).fill('17:30');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(async () => (await record()).at(-1)?.atMs).toBe(1_050_000);
  await page
    .getByRole('row', { name: /FEE013/ })
    .first()
    .getByRole('button', { name: 'More for this act' })
    .click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(page.getByRole('heading', { name: '259 acts' })).toBeVisible();

  await page.getByRole('button', { name: 'From memory…' }).click();
  await page.getByRole('textbox', { name: /^Ana.* to Group$/ }).fill('3');
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Put in 3 acts' }).click();
  await expect(page.getByText('3 of them recalled afterwards')).toBeVisible();
  await expect(page.getByRole('heading', { name: '262 acts' })).toBeVisible();
  for (const size of [
    { width: 1024, height: 640 },
    { width: 512, height: 320 },
  ]) {
    await page.setViewportSize(size);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
  }
});
