import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import ICAL from 'ical.js';
import { expectNoAxeViolations } from '../support/accessibility.ts';
import { type CoreClient, makeWorkspace } from '../support/core-client.ts';
import { expect, test } from '../support/page-fixture.ts';
import { canReadPdf, printAndRead } from '../support/printed-text.ts';
import { groupNamed } from '../support/sample-records.ts';

/** Days of a month that no run of the tests will reach: what is planned there stays planned. */
const month = '2031-05';
const day = (number: number) => `${month}-${String(number).padStart(2, '0')}`;

async function groupThatMeets(
  core: CoreClient,
  name: string,
  days: readonly string[],
  start: string,
  part: { place?: string; inSeries?: boolean } = {},
): Promise<{ groupId: string; ids: string[] }> {
  const { id: groupId } = await core.groups.create(groupNamed(name, { colour: 'plum' }));
  const facts = { start, minutes: 45, place: part.place ?? 'Room 12' };
  if (part.inSeries)
    await core.sessions.createSeries({
      groupId,
      recurrence: {
        ...facts,
        startsOn: days[0]!,
        everyWeeks: 1,
        weekdays: [4],
        end: { by: 'count', count: days.length },
        skipClosures: false,
      },
      dates: days.map((date) => ({ date, start, minutes: 45 })),
    });
  else
    for (const date of days)
      await core.sessions.create({
        groupId,
        fields: { date, ...facts, topic: '', remarks: 'Bring the cards' },
      });
  return { groupId, ids: (await core.sessions.listForGroup({ groupId })).map(({ id }) => id) };
}

const cell = (page: Page, date: string) => page.locator(`[data-day="${date}"]`);
const session = (where: Page | Locator, name: string | RegExp) => where.getByRole('button', { name });
const moments = async (core: CoreClient, groupId: string) =>
  (await core.sessions.listForGroup({ groupId })).map(({ date, start }) => `${date} ${start}`);

test('a month shows who meets when, what is cancelled and closed, and what clashes, in words', async ({
  page,
}) => {
  const core = await makeWorkspace(page);
  const lunch = await groupThatMeets(core, "O'Neill's لنش 🥪 bunch", [day(8), day(15)], '12:10');
  await groupThatMeets(core, 'Choir', [day(8)], '12:30');
  const night = await groupThatMeets(core, 'Night shift parents', [day(9)], '00:15', { place: 'Gym' });
  await core.sessions.cancel({ id: lunch.ids[1]!, reason: 'Fire drill', scope: 'this' });
  await core.closures.create({ startsOn: day(26), endsOn: day(27), name: 'Memorial Day' });
  await page.goto(`/calendar?view=month&date=${day(8)}`);

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/May 2031/);
  await expect(session(cell(page, day(15)), /Cancelled .*12:10 PM O'Neill's/)).toContainText('Fire drill');
  await expect(session(cell(page, day(9)), /12:15 AM Night shift parents/)).toBeVisible();
  await expect(
    page.getByRole('gridcell', { name: /May 26, 2031: closed: Memorial Day, 0 sessions/ }),
  ).toBeVisible();
  await expectNoAxeViolations(page);

  await session(cell(page, day(8)), /One clash 12:30 PM Choir/).click();
  const card = page.getByRole('dialog', { name: 'Session' });
  await expect(card.getByRole('list', { name: 'Clashes' })).toContainText(/bunch.* is in Room 12 at 12:10/);
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await expect(session(page, /Choir/)).toBeFocused();

  // the same in a week, where the hours are: what is before the working day is told, and one press away
  await page.keyboard.press('w');
  await expect(page.getByRole('grid', { name: /Sessions of the week/ })).toBeVisible();
  await expect(session(page, /12:15 AM/)).not.toBeInViewport();
  await page.getByRole('button', { name: 'One earlier' }).click();
  await expect(session(page, /12:15 AM Night shift parents/)).toBeInViewport();
  await expectNoAxeViolations(page);

  // and as a list, found by a word
  await page.keyboard.press('l');
  await page.getByRole('searchbox', { name: 'Find a session' }).fill('night');
  await page.getByRole('link', { name: /May 9/ }).click();
  await expect(page).toHaveURL(new RegExp(`/sessions/${night.ids[0]}$`));
});

test('the calendar is worked by keys alone: days, months, today, and a session moved to where it does not clash', async ({
  page,
}) => {
  const core = await makeWorkspace(page);
  const choir = await groupThatMeets(core, 'Choir', [day(8)], '12:30');
  await groupThatMeets(core, 'Chess', [day(9)], '12:30');
  await page.goto(`/calendar?view=month&date=${day(7)}`);
  await cell(page, day(7)).focus();
  await page.keyboard.press('ArrowRight');
  await expect(cell(page, day(8))).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(session(page, /Choir/)).toBeFocused();

  await page.keyboard.press('m');
  const bar = page.getByRole('application', { name: /Move Choir/ });
  await expect(bar).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(bar.getByRole('status')).toHaveText(/Friday, May 9, 2031.*Chess is in Room 12 at 12:30/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(bar.getByRole('status')).toHaveText(/Friday, May 16, 2031, 12:45.*No clash/);
  await expectNoAxeViolations(page);
  expect(await moments(core, choir.groupId)).toEqual([`${day(8)} 12:30`]);
  await page.keyboard.press('Enter');
  await expect(bar).toBeHidden();
  await expect(session(cell(page, day(16)), /12:45 PM Choir/)).toBeFocused();
  expect(await moments(core, choir.groupId)).toEqual([`${day(16)} 12:45`]);
  // what the calendar does not show went along
  expect((await core.sessions.get({ id: choir.ids[0]! })).remarks).toBe('Bring the cards');

  // Escape leaves a session where it was, over the end of the month and back
  await page.keyboard.press('m');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/June 2031/);
  await page.keyboard.press('Escape');
  await expect(session(cell(page, day(16)), /12:45 PM Choir/)).toBeFocused();
  expect(await moments(core, choir.groupId)).toEqual([`${day(16)} 12:45`]);

  await page.keyboard.press('Escape');
  await expect(cell(page, day(16))).toBeFocused();
  await page.keyboard.press('PageUp');
  await expect(cell(page, '2031-04-16')).toBeFocused();
  await page.keyboard.press('t');
  await expect(page.locator('[aria-current=date]')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect.poll(() => moments(core, choir.groupId)).toEqual([`${day(8)} 12:30`]);
});

test('a session is dragged to another day and hour, its series follows when asked, and undo brings all back', async ({
  page,
}) => {
  const core = await makeWorkspace(page);
  const choir = await groupThatMeets(core, 'Choir', [day(8)], '10:00');
  const lunch = await groupThatMeets(core, 'Lunch', [day(1), day(8), day(15)], '12:00', { inSeries: true });
  await page.goto(`/calendar?view=week&date=${day(8)}`);

  await drag(page, session(page, /Choir/), cell(page, day(9)), 0, 30);
  await expect(
    page.getByRole('region', { name: /message/ }).getByText(/Choir: moved to Fri, May 9/),
  ).toBeVisible();
  const [moved] = await moments(core, choir.groupId);
  expect(moved).toMatch(new RegExp(`^${day(9)} 10:(15|30)$`));

  await page.goto(`/calendar?view=month&date=${day(8)}`);
  await core.closures.create({ name: 'Training day', startsOn: day(13), endsOn: day(13) });
  await drag(page, session(cell(page, day(8)), /Lunch/), cell(page, day(6)), 0, 10);
  const dialog = page.getByRole('dialog', { name: 'Move the session' });
  await expectNoAxeViolations(page);
  await dialog.getByRole('radio', { name: /This and the following ones/ }).check({ force: true });
  await expect(dialog.getByText('Of 2 sessions, one would clash.')).toBeVisible();
  await expect(dialog.getByRole('list', { name: 'Clashes' })).toHaveText(/May 13.*Training day/);
  await dialog.getByRole('button', { name: 'Move all the same' }).click();
  await expect(dialog).toBeHidden();
  expect(await moments(core, lunch.groupId)).toEqual([
    `${day(1)} 12:00`,
    `${day(6)} 12:00`,
    `${day(13)} 12:00`,
  ]);
  await page
    .getByRole('alertdialog')
    .filter({ hasText: '2 sessions are moved.' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect
    .poll(() => moments(core, lunch.groupId))
    .toEqual([`${day(1)} 12:00`, `${day(8)} 12:00`, `${day(15)} 12:00`]);

  // a day on which the group meets already is refused, and said where the move is made
  await drag(page, session(cell(page, day(8)), /Lunch/), cell(page, day(15)), 0, 10);
  await dialog.getByRole('button', { name: 'Move all the same' }).click();
  await expect(dialog.getByText('The group already meets on May 15, 2031 at that time.')).toBeVisible();
  await page.keyboard.press('Escape');

  // Escape in the middle of a drag puts the session back; a click still opens it
  await drag(page, session(cell(page, day(9)), /Choir/), cell(page, day(20)), 0, 10, 'Escape');
  expect(await moments(core, choir.groupId)).toEqual([moved]);
  await session(cell(page, day(9)), /Choir/).click();
  await expect(page.getByRole('dialog', { name: 'Session' })).toBeVisible();
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true });

  test('a session that is held a moment is lifted and carried; a quick stroke scrolls and moves nothing', async ({
    page,
  }) => {
    const core = await makeWorkspace(page);
    const choir = await groupThatMeets(core, 'Choir', [day(14)], '10:00');
    await page.setViewportSize({ width: 1024, height: 640 });
    await page.goto(`/calendar?view=month&date=${day(14)}`);
    const finger = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    const middleOf = async (where: Locator) => {
      await expect(where).toBeVisible();
      const box = (await where.boundingBox())!;
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    };

    const from = await middleOf(session(cell(page, day(14)), /Choir/));
    await touch('touchStart', from.x, from.y);
    for (const up of [10, 40, 80]) await touch('touchMove', from.x, from.y - up);
    await touch('touchEnd');
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    expect(await moments(core, choir.groupId)).toEqual([`${day(14)} 10:00`]);

    const start = await middleOf(session(cell(page, day(14)), /Choir/));
    const end = await middleOf(cell(page, day(15)));
    await touch('touchStart', start.x, start.y);
    await expect(page.locator('[data-ghost]')).toBeAttached();
    for (const share of [0.3, 0.6, 1])
      await touch('touchMove', start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share);
    await touch('touchEnd');
    await expect(session(cell(page, day(15)), /Choir/)).toBeVisible();
    expect(await moments(core, choir.groupId)).toEqual([`${day(15)} 10:00`]);

    await session(cell(page, day(15)), /Choir/).tap();
    await expect(page.getByRole('dialog', { name: 'Session' })).toBeVisible();
  });
});

test('the calendar file of a group is asked for from its sessions, without names unless they are wanted', async ({
  page,
}) => {
  const core = await makeWorkspace(page);
  const { groupId } = await groupThatMeets(core, 'Lunch', [day(8), day(15)], '12:10');
  await page.goto(`/groups/${groupId}/sessions`);
  await page
    .getByRole('region', { name: 'Sessions' })
    .getByRole('button', { name: 'More', exact: true })
    .click();
  await page.getByRole('menuitem', { name: 'Calendar file' }).click();
  const dialog = page.getByRole('dialog', { name: 'Calendar file' });
  await expectNoAxeViolations(page);
  const bare = await saved(page, dialog.getByRole('button', { name: 'Save the file' }));
  expect(bare.name).toMatch(/^calendar-\d{4}-\d\d-\d\d\.ics$/);
  expect(summaries(bare.text)).toEqual(['Group session', 'Group session']);
  await expect(page).toHaveURL(new RegExp(`/groups/${groupId}/sessions$`));

  await page.goto(`/groups/${groupId}/calendar-file`);
  await dialog.getByRole('checkbox', { name: /With the names/ }).check({ force: true });
  const named = await saved(page, dialog.getByRole('button', { name: 'Save the file' }));
  expect(named.name).toMatch(/^calendar-lunch-/);
  expect(summaries(named.text)).toEqual(['Lunch, session 1 of 2', 'Lunch, session 2 of 2']);
});

test('a full month goes onto paper whole, and so does a week', async ({ page }) => {
  test.skip(!canReadPdf, 'pdftotext is not on this machine');
  const core = await makeWorkspace(page);
  const names = Array.from({ length: 24 }, (_, number) => `Group ${String.fromCharCode(65 + number)}`);
  for (const [number, name] of names.entries())
    await groupThatMeets(
      core,
      name,
      [day(8 + (number % 2))],
      `${String(8 + (number % 9)).padStart(2, '0')}:20`,
    );
  for (const view of ['month', 'week'] as const) {
    await page.goto(`/print/calendar/${day(8)}/${view}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoAxeViolations(page);
    const text = (await printAndRead(page)).join('\n');
    for (const name of names) expect(text, view).toContain(name);
  }
});

/** Drags by the mouse from the middle of one thing to a point of another, counted from the middle or its own height. */
async function drag(
  page: Page,
  from: Locator,
  to: Locator,
  alongX: number,
  alongY: number,
  press?: string,
): Promise<void> {
  await from.scrollIntoViewIfNeeded();
  const start = (await from.boundingBox())!;
  const end = (await to.boundingBox())!;
  const isAmongHours = end.height > 800;
  const middle = { x: start.x + start.width / 2, y: start.y + start.height / 2 };
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  const target = {
    x: end.x + end.width / 2 + alongX,
    y: isAmongHours ? middle.y + alongY : end.y + end.height / 2 + alongY,
  };
  await page.mouse.move((middle.x + target.x) / 2, (middle.y + target.y) / 2, { steps: 4 });
  await page.mouse.move(target.x, target.y, { steps: 4 });
  if (press !== undefined) await page.keyboard.press(press);
  await page.mouse.up();
}

async function saved(page: Page, button: Locator): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent('download');
  await button.click();
  const download = await waiting;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

function summaries(text: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[] as never);
  return calendar
    .getAllSubcomponents('vevent')
    .map((event) => event.getFirstPropertyValue('summary')?.toString() ?? '');
}
