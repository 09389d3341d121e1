import type { Page } from '@playwright/test';
import { addDays, startOfWeek } from '../../shared/domain/local-time.ts';
import { expectNoAxeViolations } from '../support/accessibility.ts';
import { type CoreClient, makeWorkspace } from '../support/core-client.ts';
import { expect, test } from '../support/page-fixture.ts';
import { dayFromNow, groupNamed, personNamed } from '../support/sample-records.ts';

const bells = {
  name: 'Regular day',
  periods: [
    { name: 'P1', start: '08:00', minutes: 45 },
    { name: 'P2', start: '08:50', minutes: 45 },
    { name: 'P3', start: '09:40', minutes: 45 },
    { name: 'Lunch', start: '12:10', minutes: 30 },
  ],
};

/** The Monday after this week, so that nothing of a test has passed when it is looked at. */
const nextMonday = () => addDays(startOfWeek(dayFromNow(0), 1), 7);

async function makeSchool(page: Page): Promise<{ core: CoreClient; groupId: string; scheduleId: string }> {
  const core = await makeWorkspace(page);
  await core.settings.update({ timeZone: 'America/Chicago' });
  const { id: scheduleId } = await core.timetable.saveSchedule({ id: null, fields: bells, renamed: [] });
  const { id: groupId } = await core.groups.create(
    groupNamed('Newcomers', { minutes: 45, startTime: '08:00', weekday: 1, place: 'Room 12' }),
  );
  return { core, groupId, scheduleId };
}

/** Pastes text into what has the focus, as the system's clipboard would. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

test('the bells of a school are written by keyboard alone, or pasted, and what overlaps is said at its row', async ({
  page,
}) => {
  const core = await makeWorkspace(page, '/settings/timetable');
  await page.getByRole('button', { name: 'Add a bell schedule' }).click();
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('Regular day');
  const name = (row: number) => page.getByRole('textbox', { name: `Period of row ${row}`, exact: true });
  await name(1).focus();
  await page.keyboard.press('Enter');
  await expect(name(2)).toBeFocused();
  await expect(name(2)).toHaveValue('P2');
  await page.keyboard.press('Enter');
  await expect(name(3)).toHaveValue('P3');
  await expectNoAxeViolations(page);

  await name(2).focus();
  await paste(page, 'Homeroom\t8:30\t8:55\nP2\t9:00\t9:45\nLunch\t12:10\t12:40\nP5\t12:45\t1:30');
  await expect(name(5)).toHaveValue('P5');
  await page.getByRole('button', { name: 'Save the bell schedule' }).click();
  await expect(page.getByText('The period before has not ended by then.')).toBeVisible();
  await page.getByRole('switch', { name: 'Write it as text' }).press('Space');
  const text = page.getByRole('textbox', { name: 'Periods' });
  await text.fill((await text.inputValue()).replace('08:30\t08:55', '08:45 10 min'));
  await page.getByRole('button', { name: 'Save the bell schedule' }).click();
  await expect(page.getByText('Bell schedule with 5 periods')).toBeVisible();
  const { schedules } = await core.timetable.read();
  expect(schedules[0]!.periods.map((period) => `${period.name} ${period.start} ${period.minutes}`)).toEqual([
    'P1 08:00 45',
    'Homeroom 08:45 10',
    'P2 09:00 45',
    'Lunch 12:10 30',
    'P5 12:45 45',
  ]);

  await page.getByRole('radio', { name: /^Weeks/ }).press('Space');
  const thisWeek = page.getByRole('radiogroup', { name: 'This week is' });
  await expect(thisWeek.getByRole('radio', { name: 'A', exact: true })).toBeChecked();
  await thisWeek.getByRole('radio', { name: 'B', exact: true }).press('Space');
  await expect(thisWeek.getByRole('radio', { name: 'B', exact: true })).toBeChecked();
  const days = page.getByRole('region', { name: 'The next ten school days' }).getByRole('listitem');
  await expect(days).toHaveCount(10);
  await expectNoAxeViolations(page);
});

test('a timetable entered once, and one class for several, say what the group takes and which time is fairest', async ({
  page,
}) => {
  const { core, groupId } = await makeSchool(page);
  const ids: string[] = [];
  for (const name of ['Ana Lopez', 'Ben Okafor']) ids.push((await core.people.create(personNamed(name))).id);
  await core.roster.joinMany({ groupId, personIds: ids, joinedOn: dayFromNow(-40) });
  for (const days of [-14, -7]) {
    const fields = { start: '08:00', minutes: 45, place: '', topic: '', remarks: '' };
    const date = addDays(nextMonday(), days - 7);
    const { id } = await core.sessions.create({ groupId, fields: { ...fields, date } });
    await core.attendance.markAllPresent({ sessionId: id });
  }

  await page.goto(`/people/${ids[0]}`);
  await page.getByRole('link', { name: 'Enter the timetable' }).click();
  await page.getByRole('textbox', { name: 'Class of row 1' }).fill("Math with Ms O'Neil");
  await page.getByRole('textbox', { name: 'Class of row 2' }).fill('Art');
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Save the timetable' }).click();
  const card = page.getByRole('region', { name: 'Classes' });
  await expect(card.getByText('missed in 2 of 2 sessions')).toBeVisible();

  await page.goto(`/groups/${groupId}/roster/classes`);
  await page.getByRole('button', { name: 'Add a class for several…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a class for several' });
  await dialog.getByRole('textbox', { name: 'Class' }).fill('Music');
  await dialog.getByRole('button', { name: /Period/ }).click();
  await page.getByRole('option', { name: 'P3' }).click();
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Add the class for 2 students' }).click();

  const ledger = page.getByRole('table', { name: 'Classes missed' });
  await expect(ledger.getByRole('row')).toHaveText([
    /Student/,
    /Ana Lopez.*Math with Ms O'Neil.*2 of 2 sessions/,
    /0 of 2 sessions/,
    /0 of 2 sessions/,
    /0 of 2 sessions/,
  ]);
  // the bar says what the words say: two of two sessions fill it
  await expect(ledger.locator('[data-part=missed]').first()).toHaveAttribute('style', /inline-size: 100%/);
  await ledger.getByRole('button', { name: 'Ana Lopez' }).first().press('Enter');
  const inMath = page.getByRole('dialog', { name: "Math with Ms O'Neil, Ana Lopez" });
  await expect(inMath.getByRole('link', { name: /8:00/ })).toHaveCount(2);
  await inMath.getByRole('button', { name: 'Close' }).last().press('Enter');
  await expect(inMath).toHaveCount(0);

  await expect(page.getByText(/Outside class time: Lunch \(\d times\)/)).toBeVisible();
  const proposals = page.getByRole('list', { name: 'Proposed times', exact: true }).getByRole('listitem');
  await expect(proposals.first()).toContainText('P2');
  await expect(proposals.first()).toContainText('One student misses a class, for the first time.');
  await proposals
    .first()
    .getByRole('button', { name: /^Plan here/ })
    .click();
  await expect(ledger.getByText('+1 planned')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(ledger.getByText('+1 planned')).toHaveCount(0);
});

test('a series on A weeks takes the periods in turn, and each day says what is in the way', async ({
  page,
}) => {
  const { core, groupId } = await makeSchool(page);
  const monday = nextMonday();
  await core.timetable.setCycle({ kind: 'weeks', length: 2, startsOn: monday });
  await core.closures.create({
    startsOn: addDays(monday, 14),
    endsOn: addDays(monday, 14),
    name: 'Snow day',
  });
  const { id: other } = await core.groups.create(groupNamed('Grief group'));
  const inTheWay = { date: addDays(monday, 28), start: '08:50', minutes: 45, place: 'room 12' };
  await core.sessions.create({ groupId: other, fields: { ...inTheWay, topic: '', remarks: '' } });

  await page.goto(`/groups/${groupId}/sessions/series`);
  await page.getByRole('button', { name: /Bell schedule/ }).click();
  await page.getByRole('option', { name: 'Regular day' }).click();
  await page.getByRole('button', { name: /Only in these weeks/ }).click();
  await page.getByRole('option', { name: 'A', exact: true }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /Periods in turn/ }).click();
  await page.getByRole('option', { name: 'P1' }).click();
  await page.getByRole('option', { name: 'P2' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('group', { name: 'Start' })).toHaveCount(0);
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Show the days' }).click();

  const rows = page.getByRole('list', { name: 'Days of the series' }).locator(':scope > li');
  await expect(rows.nth(0)).toContainText(/A week\s*P1/);
  await expect(rows.nth(1)).toContainText('Closed: Snow day');
  await expect(rows.nth(2)).toContainText(/8:50.*A week\s*P2/);
  await expect(rows.nth(2)).toContainText('Grief group is in Room 12 at 8:50 AM.');
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Plan 10 sessions' }).click();
  await expect(page).toHaveURL(/\/sessions$/);
  const sessions = await core.sessions.listForGroup({ groupId });
  expect(sessions.slice(0, 3).map(({ date, start }) => `${date} ${start}`)).toEqual([
    `${monday} 08:00`,
    `${addDays(monday, 28)} 08:50`,
    `${addDays(monday, 42)} 08:00`,
  ]);
});

test('while a session is written, what it would meet is said, and gone when it no longer meets it', async ({
  page,
}) => {
  const { core, groupId } = await makeSchool(page);
  const date = nextMonday();
  const { id: personId } = await core.people.create(personNamed('Ana Lopez'));
  const { id: other } = await core.groups.create(groupNamed('Grief group'));
  for (const id of [groupId, other])
    await core.roster.join({ groupId: id, personId, joinedOn: dayFromNow(-40) });
  const fields = { date, start: '08:30', minutes: 45, place: '', topic: '', remarks: '' };
  await core.sessions.create({ groupId: other, fields });

  await page.goto(`/groups/${groupId}/sessions/new`);
  const [year, month, day] = date.split('-');
  await page.getByRole('group', { name: 'Date' }).getByRole('spinbutton', { name: /month/ }).click();
  await page.keyboard.type(`${month}${day}${year}`);
  const said = page.getByText('Ana Lopez would also be in Grief group at 8:30 AM.');
  await expect(said).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('textbox', { name: 'Length' }).fill('30');
  await page.keyboard.press('Tab');
  await expect(said).toHaveCount(0);
});
