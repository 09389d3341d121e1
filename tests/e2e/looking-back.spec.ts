import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/accessibility.ts';
import { type CoreClient, makeWorkspace, openPractice } from '../support/core-client.ts';
import { expect, test } from '../support/page-fixture.ts';
import { dayFromNow, groupNamed, personNamed } from '../support/sample-records.ts';

/** A group of three that met three times, with acts of the last session: the facilitator's own record. */
async function groupThatMet(page: Page) {
  const core = await makeWorkspace(page);
  await core.settings.update({ timeZone: 'America/Chicago' });
  const { id: groupId } = await core.groups.create(groupNamed('Newcomers', {}));
  const members: string[] = [];
  for (const name of ['Ana Lopez', 'Ben Okafor', 'Cem Aydin']) {
    const { id: personId } = await core.people.create(personNamed(name));
    await core.roster.join({ groupId, personId, joinedOn: dayFromNow(-30) });
    members.push(personId);
  }
  for (const days of [-21, -14, -7])
    await core.sessions.create({
      groupId,
      fields: { date: dayFromNow(days), start: '10:00', minutes: 45, place: '', topic: '', remarks: '' },
    });
  const sessions = (await core.sessions.listForGroup({ groupId })).map((session) => session.id);
  for (const sessionId of sessions) await core.attendance.markAllPresent({ sessionId });
  return { core, groupId, members, sessionId: sessions[2]! };
}

const toast = (page: Page, words: string) => page.getByRole('alertdialog').getByText(words);

/** Acts at these seconds, by these speakers. */
async function record(
  core: CoreClient,
  sessionId: string,
  codingId: string | null,
  acts: readonly [seconds: number, speakerId: string][],
): Promise<void> {
  await core.acts.recordMany({
    sessionId,
    codingId,
    source: 'imported',
    acts: acts.map(([seconds, speakerId]) => ({
      speakerId,
      addresseeId: null,
      atMs: seconds * 1000,
      durationMs: 4000,
      category: null,
    })),
  });
}

test('a leader looks back by keyboard: the stage with its signs, the climate, a norm, the debrief, a role', async ({
  page,
}) => {
  const { core, groupId, members, sessionId } = await groupThatMet(page);
  const [ana, ben] = members as [string, string, string];
  await record(core, sessionId, null, [
    [1, ana],
    [6, ben],
  ]);
  await core.norms.add({
    groupId,
    text: 'One speaks at a time',
    origin: 'stated',
    agreedOn: dayFromNow(-21),
  });
  await page.goto(`/sessions/${sessionId}/looking-back`);

  // from the acts: who said nothing, to be changed by whoever was there
  await expect(page.getByRole('textbox', { name: 'Who was silent' })).toHaveValue('Cem Aydin');
  await page.getByRole('textbox', { name: 'Next step' }).fill('Sit beside Cem');
  await page.getByRole('button', { name: 'Save the debrief' }).press('Enter');
  await expect(toast(page, 'The debrief is saved.')).toBeVisible();

  await page.getByRole('button', { name: 'Say where the group is…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Where is the group?' });
  for (const sign of ['Testing the rules', 'Bids for rank']) {
    await dialog.getByRole('checkbox', { name: sign }).focus();
    await page.keyboard.press('Space');
  }
  await expect(dialog.getByText('Seen: Testing the rules')).toBeVisible();
  await dialog.getByRole('radio', { name: 'Power and control' }).focus();
  await page.keyboard.press('Space');
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Save the stage' }).press('Enter');
  const stage = page.getByRole('region', { name: 'Where the group is' });
  await expect(stage.getByText('Signs: Testing the rules; Bids for rank')).toBeVisible();

  const climate = page.getByRole('region', { name: 'Climate' });
  await climate.getByRole('button', { name: 'Choose questions…' }).press('Enter');
  await page.getByRole('button', { name: 'Add “How safe did it feel to speak?”' }).press('Enter');
  await expect(toast(page, 'The question is on the list.')).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).press('Enter');
  const safe = climate.getByRole('radiogroup', { name: 'How safe did it feel to speak?' });
  await safe.getByRole('radio', { name: '7' }).press('Space');
  await expect(safe.getByRole('radio', { name: '7' })).toBeChecked();

  await page.getByRole('button', { name: '“One speaks at a time” was broken' }).press('Enter');
  await page.keyboard.type('Twice, at the door');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Twice, at the door')).toBeVisible();

  const seen = page.getByRole('region', { name: 'Roles and factors seen' });
  await seen.getByRole('button', { name: /Role, factor or tag/ }).press('Enter');
  await page.keyboard.type('Harmon');
  await page.keyboard.press('Enter');
  await seen.getByRole('button', { name: /Seen in/ }).press('Enter');
  await page.keyboard.type('Ben');
  await page.keyboard.press('Enter');
  await seen.getByRole('button', { name: 'Note it' }).press('Enter');
  await expect(seen.getByRole('listitem').filter({ hasText: 'Ben Okafor' })).toContainText('Harmonizer');
  await expectNoAxeViolations(page);

  const line = await core.timeLine.read({ groupId });
  expect(line.entries.map(({ kind, personIds }) => [kind, personIds])).toEqual(
    expect.arrayContaining([
      ['norm-broken', []],
      ['role', [ben]],
      ['next-step', []],
    ]),
  );
  expect(line.judgements).toMatchObject([{ stage: 'power-and-control', sessionId }]);
  expect(line.ratings).toMatchObject([{ value: 7 }]);
});

test('the group’s story stands on one line, is walked by arrow keys, filtered by member, and read as a list', async ({
  page,
}) => {
  const core = await openPractice(page);
  const group = (await core.groups.list()).find(({ name }) => name === 'Friendship group, grade 4')!;
  await page.goto(`/groups/${group.id}/dynamics/time-line`);
  const line = page.getByRole('table', { name: 'The sessions of the group, with what was seen in each' });
  for (const name of ['Pre-affiliation', 'Power and control', 'Intimacy', 'Differentiation', 'Separation'])
    await expect(line.getByText(name, { exact: true })).toBeVisible();
  await expectNoAxeViolations(page);

  await line.getByRole('button', { name: /^Session 8 / }).focus();
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('heading', { name: /^Session 3,/ })).toBeVisible();
  await expect(page.getByText(/took the red marker/)).toBeVisible();

  await page.getByRole('button', { name: /Member$/ }).press('Enter');
  await page.keyboard.type('Ali');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/took the red marker/)).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Harmonizer' })).toBeVisible();

  await page.getByRole('link', { name: 'As a list' }).press('Enter');
  const list = page.getByRole('table', { name: 'What happened in the group' });
  await page.getByRole('searchbox', { name: 'Find in the time line' }).fill('encourager');
  await expect(list.getByRole('row')).toHaveCount(3);
  await expectNoAxeViolations(page);
  // the evidence of an entry is the session in which it was seen
  await list.getByRole('link').first().press('Enter');
  await expect(page.getByRole('heading', { name: 'Roles and factors seen' })).toBeVisible();

  await page.goto(`/print/group/${group.id}/time-line`);
  await expect(page.getByText('Plan the goodbye with them, not for them.')).toBeVisible();
  await expect(page.getByText(/^Audit log at entry/)).toBeVisible();
  const heightOverAPage = () =>
    page.locator('article').evaluate((sheet) => {
      const { minBlockSize, paddingBlockStart, paddingBlockEnd } = getComputedStyle(sheet);
      const padding = Number.parseFloat(paddingBlockStart) + Number.parseFloat(paddingBlockEnd);
      return sheet.clientHeight - padding - Number.parseFloat(minBlockSize);
    });
  await expect.poll(heightOverAPage).toBeLessThanOrEqual(1);
});

test('two records of one session are compared window by window, and a key measures the students', async ({
  page,
}) => {
  const { core, members, sessionId } = await groupThatMet(page);
  const [ana, ben, cem] = members as [string, string, string];
  const own: [number, string][] = [
    [0, ana],
    [10, ben],
    [20, ana],
    [30, cem],
  ];
  await record(core, sessionId, null, own);
  const { id: jules } = await core.acts.addCoding({ sessionId, observer: 'Jules Carter', remarks: '' });
  await record(core, sessionId, jules, [...own.slice(0, 3), [30, ben]]);
  await page.goto(`/sessions/${sessionId}/looking-back`);
  await page.getByRole('link', { name: 'Compare the codings' }).press('Enter');

  const agreement = page.getByRole('region', { name: 'How far they agree' });
  await expect(agreement).toContainText('75%');
  await expect(agreement).toContainText('3 of 4 windows');
  // chance: (2·2 + 1·2 + 1·0) / 16 = 0.375, so kappa is 0.6
  await expect(agreement).toContainText('0.60');
  const differing = page.getByRole('table', { name: 'Where they differ' });
  await expect(differing.getByRole('row')).toHaveCount(2);
  await expect(differing.getByRole('row').nth(1)).toContainText('0:30');
  await expect(differing.getByRole('row').nth(1)).toContainText('Cem Aydin');
  await expectNoAxeViolations(page);

  await page.getByRole('button', { name: /Windows of/ }).press('Enter');
  await page.keyboard.type('60');
  await page.keyboard.press('Enter');
  await expect(agreement).toContainText('1 of 1 windows');

  await page.getByRole('button', { name: /Key$/ }).press('Enter');
  await page.keyboard.type('Jules');
  await page.keyboard.press('Enter');
  await expect(toast(page, 'The others are measured by this coding now.')).toBeVisible();
  expect((await core.observers.read({ sessionId })).records.map((record) => record.isKey)).toEqual([
    false,
    true,
  ]);
  // from a window that differs to its moment in the replay
  await page.getByRole('button', { name: /Windows of/ }).press('Enter');
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await differing.getByRole('link', { name: '0:30' }).press('Enter');
  await expect(page.getByRole('slider', { name: 'Moment of the session' })).toHaveValue('30000');
});

test('a student writes a process recording; a reload loses nothing, and it prints', async ({ page }) => {
  const { sessionId } = await groupThatMet(page);
  await page.goto(`/sessions/${sessionId}/looking-back/recordings/new`);
  const first = page.getByRole('region', { name: 'Exchange 1' });
  await first.getByRole('textbox', { name: 'What was said' }).fill('“Who begins?” O’Neil looks away. 🙈');
  await page.keyboard.press('Control+Enter');
  const second = page.getByRole('region', { name: 'Exchange 2' });
  await expect(second.getByRole('textbox', { name: 'What was said' })).toBeFocused();
  await page.keyboard.type('سلام');
  await first.getByRole('checkbox', { name: '6 Engage' }).focus();
  await page.keyboard.press('Space');
  await page.waitForResponse((response) => response.url().endsWith('/drafts/put'));
  await page.reload();
  await expect(page.getByText('What you had begun to write is here again.')).toBeVisible();
  await expect(second.getByRole('textbox', { name: 'What was said' })).toHaveValue('سلام');

  await page.getByRole('textbox', { name: 'Written by' }).fill('');
  await page.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(page.getByText('This cannot be empty or so small.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Written by' }).fill('Jules Carter');
  await page.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(toast(page, 'The process recording is saved.')).toBeVisible();
  await expectNoAxeViolations(page);

  await page.getByRole('link', { name: 'Print' }).press('Enter');
  const paper = page.getByRole('article');
  await expect(paper).toContainText('“Who begins?” O’Neil looks away. 🙈');
  await expect(paper).toContainText('6 Engage');
  await expectNoAxeViolations(page);
});
