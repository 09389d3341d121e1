import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/accessibility.ts';
import { makeWorkspace } from '../support/core-client.ts';
import { expect, test } from '../support/page-fixture.ts';
import { canReadPdf, printAndRead } from '../support/printed-text.ts';
import { dayFromNow, personNamed } from '../support/sample-records.ts';
import { addDays, weekdayOf } from '../../shared/domain/local-time.ts';

/** The Monday after next, so that the days before it are free for what comes first. */
const firstMonday = addDays(dayFromNow(7), (8 - weekdayOf(dayFromNow(7))) % 7);
const monday = (weeks: number) => addDays(firstMonday, weeks * 7);
const students = ['Ana Lopez', 'Ben Okafor', 'Chloé Martin', 'Dev Rao', "Erin O'Brien", 'ليلى حداد'];

async function typeDate(page: Page, label: string, date: string): Promise<void> {
  const [year, month, day] = date.split('-');
  await page.getByRole('group', { name: label }).getByRole('spinbutton', { name: /month/ }).click();
  await page.keyboard.type(`${month}${day}${year}`);
}

async function choose(page: Page, field: string | RegExp, option: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: field }).click();
  await page.getByRole('option', { name: option }).click();
}

/** The main job of planning, in one go, as somebody does it who opens Mezzo for the first time. */
test('from the need for a group to tonight’s agenda: a student group is planned, enrolled, laid out and printed', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const core = await makeWorkspace(page, '/settings/timetable');
  await core.settings.update({ timeZone: 'America/Chicago' });
  for (const name of students) await core.people.create(personNamed(name, { grade: '4' }));

  await test.step('the school’s bells, A and B weeks, and two closure days', async () => {
    await page.getByRole('radio', { name: 'Weeks' }).click({ force: true });
    await expect(page.getByRole('radio', { name: 'Weeks' })).toBeChecked();
    await page.getByRole('button', { name: 'Add a bell schedule' }).click();
    await page.getByLabel('Name').fill('Regular day');
    await page.getByText('Write it as text').click();
    await page
      .getByRole('textbox', { name: /Periods|One period in a line/ })
      .fill('P1 8:20 9:05\nP2 9:10 9:55\nP3 10:15 10:55\nP4 11:00 11:40');
    await page.getByRole('button', { name: 'Save the bell schedule' }).click();
    await expect(page.getByRole('heading', { name: 'Regular day' })).toBeVisible();
    await page.goto('/settings/closures');
    for (const [name, week] of [
      ['Training day', 2],
      ['Fall break', 5],
    ] as const) {
      await page.getByRole('form', { name: 'Add closure days' }).getByLabel('Name').fill(name);
      await typeDate(page, 'First day', monday(week));
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      await expect(page.getByRole('row', { name: new RegExp(name) })).toBeVisible();
    }
  });

  await test.step('the group starts from a template', async () => {
    await page.goto('/groups/new');
    await choose(page, /Start from a template/, /Friendship/);
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Friendship group 4B');
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Make the group' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Friendship group 4B' })).toBeVisible();
    await page.getByRole('link', { name: 'Plan', exact: true }).first().click();
    await expect(page.getByRole('tab', { name: 'Need' })).toBeVisible();
  });
  const [group] = await core.groups.list();
  const groupId = group!.id;

  await test.step('ten sessions, periods in turn, around the closure days', async () => {
    await page.goto(`/groups/${groupId}/sessions/series`);
    await typeDate(page, 'First day', firstMonday);
    for (const weekday of await page.getByRole('checkbox', { name: /day$/ }).all())
      await weekday.setChecked(false, { force: true });
    await page.getByRole('checkbox', { name: 'Monday' }).check({ force: true });
    await choose(page, /Bell schedule/, 'Regular day');
    await page.getByRole('button', { name: /Periods in turn/ }).click();
    await page.getByRole('option', { name: /^P2/ }).click();
    await page.getByRole('option', { name: /^P3/ }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('textbox', { name: 'Number of sessions' }).fill('10');
    await page.getByRole('button', { name: 'Show the days' }).click();
    const days = page.getByRole('list', { name: 'Days of the series' }).getByRole('listitem');
    await expect(days).toHaveCount(12);
    await expect(days.nth(2)).toContainText('Closed: Training day');
    await expect(days.nth(5)).toContainText('Closed: Fall break');
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Plan 10 sessions' }).click();
    await expect(page.getByRole('region', { name: 'Sessions' })).toBeVisible();
  });
  const sessions = await core.sessions.listForGroup({ groupId });
  expect(sessions.map(({ date }) => date)).toEqual([0, 1, 3, 4, 6, 7, 8, 9, 10, 11].map(monday));
  expect(new Set(sessions.map(({ start }) => start))).toEqual(new Set(['09:10', '10:15']));

  await test.step('six students are referred; two are noted as not together; one form is missing', async () => {
    await page.goto(`/groups/${groupId}/roster/enrolment`);
    await page.getByRole('button', { name: 'Refer people' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Refer people to the group' });
    for (const name of students) await dialog.getByRole('row', { name: new RegExp(name) }).click();
    await dialog.getByRole('textbox', { name: 'Referred by' }).fill('Ms Duarte, class teacher');
    await dialog.getByRole('button', { name: 'Refer 6 people' }).click();
    await expect(page.getByText('6 people are on the board.').first()).toBeVisible();
    await expectNoAxeViolations(page);
  });

  const personOf = new Map((await core.people.list()).map((person) => [person.givenName, person.id]));
  const idOf = (name: string) => personOf.get(name.split(' ')[0]!)!;
  const card = (name: string) => page.getByRole('row', { name: new RegExp(name) });

  await test.step('forms go out to all and come back from five; two must not be together', async () => {
    for (const name of students) await card(name).getByRole('checkbox').check({ force: true });
    await page.getByRole('button', { name: 'Forms sent today' }).click();
    await expect(page.getByRole('button', { name: 'Forms sent today' })).toHaveCount(0);
    await page.getByText('Ana Lopez', { exact: true }).click();
    const panel = page.getByRole('dialog', { name: 'Ana Lopez' });
    await panel
      .getByRole('button', { name: /came back|Note a form/ })
      .first()
      .click();
    await panel.getByRole('textbox', { name: 'Signed by' }).fill('Rosa Lopez, mother');
    await expectNoAxeViolations(page);
    await panel.getByRole('button', { name: 'Save the form' }).click();
    await expect(panel.getByText(/signed by Rosa Lopez, mother/)).toBeVisible();
    await panel.getByRole('button', { name: 'Add…' }).click();
    const apart = page.getByRole('dialog', { name: 'Not together with Ana Lopez' });
    await apart.getByRole('combobox', { name: 'Who' }).fill('ben');
    await page.getByRole('option', { name: /Ben Okafor/ }).click();
    await apart.getByRole('textbox', { name: 'Reason' }).fill('A quarrel in spring that is not over');
    await apart.getByRole('button', { name: 'Note it' }).click();
    await expect(apart).toHaveCount(0);
    await page.keyboard.press('Escape');
  });
  // the other forms come back the same way; one consent stays out
  for (const name of students)
    for (const kind of ['consent', 'assent'] as const) {
      if (kind === 'consent' && name.startsWith('Ana')) continue;
      if (kind === 'consent' && name.startsWith('Dev')) continue;
      const sent = (await core.enrolment.board({ groupId })).candidates
        .find(({ person }) => person.id === idOf(name))!
        .forms.find((form) => form.kind === kind)!;
      await core.consents.save({
        groupId,
        personId: idOf(name),
        id: sent.id,
        form: {
          kind,
          sentOn: sent.sentOn,
          returnedOn: dayFromNow(0),
          isGiven: true,
          givenBy: kind === 'assent' ? name : 'A parent',
          expiresOn: null,
          withdrawnOn: null,
          withdrawnReason: '',
        },
      });
    }

  await test.step('enrolling all six says whom it would put together, and who lacks a consent', async () => {
    await page.reload();
    for (const name of students) await card(name).getByRole('checkbox').check({ force: true });
    await page.getByRole('button', { name: 'Enrol…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Enrol 6 people' });
    await expect(dialog.getByText('Noted as not to be placed together')).toBeVisible();
    await expect(dialog).toContainText('Ana Lopez');
    await expect(dialog).toContainText('Ben Okafor');
    await expectNoAxeViolations(page);
    await typeDate(page, 'First day as a member', firstMonday);
    await dialog.getByRole('checkbox', { name: /all the same/ }).check({ force: true });
    await dialog.getByRole('button', { name: 'Enrol', exact: true }).click();
    await expect(page.getByText('6 people are enrolled.').first()).toBeVisible();
    await page.getByRole('link', { name: 'Members', exact: true }).click();
    await expect(page.getByRole('row', { name: /Rao/ })).toContainText(/consent/i);
    await expect(page.getByRole('row', { name: /Lopez/ })).not.toContainText(/consent/i);
    await page.goto('/');
    await expect(page.getByText('Dev Rao has no valid consent')).toBeVisible();
  });

  await test.step('a curriculum is laid over the ten sessions', async () => {
    await page.goto(`/groups/${groupId}/plan/curriculum`);
    await page.getByRole('link', { name: 'Lay a curriculum' }).first().click();
    await choose(page, /Curriculum/, /Friendship/);
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Lay it over 10 sessions' }).click();
    await expect(page.getByText('Laid over 10 sessions.').first()).toBeVisible();
  });

  await test.step('tonight’s agenda is reworked by keyboard alone, and printed', async () => {
    const [first] = await core.sessions.listForGroup({ groupId });
    const before = (await core.agendas.get({ sessionId: first!.id })).blocks;
    await page.goto(`/sessions/${first!.id}/plan`);
    const blocks = page.getByRole('grid', { name: 'Agenda' }).locator('[data-block]');
    await expect(blocks).toHaveCount(before.length);
    await blocks.first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('-');
    await page.keyboard.press('-');
    await page.keyboard.press('End');
    await page.keyboard.press('Alt+Shift+ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Everybody’s one wish');
    await page.keyboard.press('Enter');
    await page.keyboard.type('3');
    await expect
      .poll(async () => (await core.agendas.get({ sessionId: first!.id })).blocks.map((block) => block.title))
      .toEqual([
        before[0]!.title,
        before[2]!.title,
        before[1]!.title,
        ...before.slice(3).map((block) => block.title),
        'Everybody’s one wish',
      ]);
    await expectNoAxeViolations(page);
    await page.goto(`/print/session/${first!.id}/agenda`);
    await expect(page.getByText('Everybody’s one wish')).toBeVisible();
    await expectNoAxeViolations(page);
    if (canReadPdf) {
      const paper = await printAndRead(page);
      expect(paper).toHaveLength(1);
      // a long title is broken over two lines of its column: its first words are enough
      const text = paper[0]!.replace(/\s+/g, ' ');
      for (const { title } of before) expect(text).toContain(title.split(' ').slice(0, 3).join(' '));
      expect(text).toContain('46 of 45 min, 1 min over');
    }
  });

  await test.step('the calendar goes into a file that another program reads, without names', async () => {
    await page.goto('/calendar');
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: /Calendar file/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Calendar file' });
    await expectNoAxeViolations(page);
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save the file' }).click();
    const text = await readFile(await (await download).path(), 'utf8');
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    expect(events).toHaveLength(10);
    expect(text).not.toMatch(/Friendship|Lopez|Okafor/);
  });
});
