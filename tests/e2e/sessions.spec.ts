import type { Page } from '@playwright/test';
import { weekdayOf } from '../../shared/domain/local-time.ts';
import { expectNoAxeViolations } from '../support/accessibility.ts';
import { type CoreClient, makeWorkspace } from '../support/core-client.ts';
import { expect, test } from '../support/page-fixture.ts';
import { groupWithRegister } from '../support/register-records.ts';
import { dayFromNow, groupNamed } from '../support/sample-records.ts';

const members = ['Ana Abel', 'Ben Baker', 'Chloé Carr'];

const member = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });
const button = (page: Page, name: string, status: string) =>
  page
    .getByRole('group', { name: `Attendance of ${name}` })
    .getByRole('button', { name: status, exact: true });
const count = (page: Page) => page.getByRole('region', { name: 'Attendance' }).getByRole('status').first();

async function openSession(page: Page, place: number) {
  const core = await makeWorkspace(page);
  const group = await groupWithRegister(core, 'Friendship group 4B', members, [-7, 0, 7, 14]);
  await page.goto(`/sessions/${group.sessionIds[place]}`);
  return { core, group };
}

/** Status and minutes of each member at a session, in the members' order. */
async function marks(core: CoreClient, sessionId: string) {
  const list = await core.attendance.session({ sessionId });
  return list.members.map(({ cell }) => cell.mark && [cell.mark.status, cell.mark.minutes, cell.mark.reason]);
}

test('everyone is present, then the exceptions: by tap, by letter, with minutes and reason', async ({
  page,
}) => {
  const { core, group } = await openSession(page, 1);
  const sessionId = group.sessionIds[1]!;
  await expect(page.getByRole('heading', { level: 1, name: 'Session 2 of 4' })).toBeVisible();
  await expect(count(page)).toHaveText('3 expected, none recorded');
  await page.getByRole('button', { name: 'Mark all present' }).click();
  await expect(count(page)).toHaveText('3 of 3 attended');

  await button(page, 'Ben Baker', 'Unexcused').click();
  await expect(button(page, 'Ben Baker', 'Unexcused')).toHaveAttribute('aria-pressed', 'true');
  await expect(count(page)).toHaveText('2 of 3 attended');
  // Two toasts offer to take something back; the keys do so for the newest alone.
  const toasts = page.getByRole('region', { name: /messages?$/ });
  await expect(toasts.getByRole('button', { name: 'Undo' })).toHaveCount(2);
  await expect(toasts.getByText('Z', { exact: true })).toHaveCount(1);
  // The list stays short: the field for a reason comes when it is asked for, and goes when it is left empty.
  const reason = member(page, 'Ben Baker').getByRole('textbox', { name: 'Reason' });
  await expect(reason).toBeHidden();
  await page.getByRole('button', { name: 'Reason for Ben Baker' }).click();
  await expect(reason).toBeFocused();
  await reason.fill('moved house');
  await page.keyboard.press('Enter');

  // Chloé is next: L, eight minutes, Enter
  await page.keyboard.press('l');
  await expect(member(page, 'Chloé Carr').getByRole('textbox', { name: 'Minutes late' })).toBeFocused();
  await page.keyboard.type('8');
  await page.keyboard.press('Enter');
  await expect(button(page, 'Chloé Carr', 'Late')).toContainText('8');
  await expect
    .poll(() => marks(core, sessionId))
    .toEqual([
      ['present', null, ''],
      ['unexcused', null, 'moved house'],
      ['late', 8, ''],
    ]);
  await expect(count(page)).toHaveText('2 of 3 attended');
  await expectNoAxeViolations(page);

  // the same tap again takes a mark away, and Undo brings it back
  await button(page, 'Ana Abel', 'Present').click();
  await expect(count(page)).toContainText('1 not recorded');
  const toast = page.getByRole('alertdialog').filter({ hasText: 'Ana Abel: Not recorded' });
  await toast.getByRole('button', { name: 'Undo' }).click();
  await expect(button(page, 'Ana Abel', 'Present')).toHaveAttribute('aria-pressed', 'true');
});

test('arrow keys go from member to member and along the statuses', async ({ page }) => {
  await openSession(page, 1);
  await button(page, 'Ana Abel', 'Present').focus();
  await page.keyboard.press('ArrowDown');
  await expect(button(page, 'Ben Baker', 'Present')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(button(page, 'Ben Baker', 'Late')).toBeFocused();
  await page.keyboard.press('End');
  await expect(button(page, 'Chloé Carr', 'Late')).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('p');
  await expect(button(page, 'Ana Abel', 'Present')).toHaveAttribute('aria-pressed', 'true');
  await expect(button(page, 'Ben Baker', 'Late')).toBeFocused();
});

test('a guest and a walk-in are noted, and do not count as members', async ({ page }) => {
  await openSession(page, 1);
  await page.getByRole('textbox', { name: 'Name of the guest' }).fill('Mx. Rivera');
  await page.keyboard.press('Enter');
  const guests = page.getByRole('region', { name: 'Guests and walk-ins' });
  await expect(guests.getByText('Mx. Rivera')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Name of the guest' })).toBeFocused();
  await expect(count(page)).toHaveText('3 expected, none recorded');
  await guests.getByRole('button', { name: 'Remove Mx. Rivera' }).click();
  await expect(guests.getByText('Mx. Rivera')).toBeHidden();
});

test('an absence for the next two sessions is planned from here, and taken back', async ({ page }) => {
  const { core, group } = await openSession(page, 2);
  await expect(page.getByText(/Attendance can be recorded from/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Mark all present' })).toHaveCount(0);
  await page.getByRole('button', { name: 'More for Ana Abel' }).click();
  await page.getByRole('menuitem', { name: /Plan an absence/ }).click();
  const dialog = page.getByRole('dialog');
  await expectNoAxeViolations(page);
  await dialog.getByRole('textbox', { name: 'Number of sessions' }).fill('2');
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('family visit');
  await dialog.getByRole('button', { name: 'Plan the absence' }).click();
  await expect(dialog).toBeHidden();
  await expect(member(page, 'Ana Abel')).toContainText('family visit');
  const register = await core.attendance.register({ groupId: group.groupId });
  expect(register.members[0]!.cells.map((cell) => cell.plannedAbsence)).toEqual([
    null,
    null,
    'family visit',
    'family visit',
  ]);
  await page.getByRole('button', { name: 'More for Ana Abel' }).click();
  await page.getByRole('menuitem', { name: 'Remove the planned absence' }).click();
  await expect(member(page, 'Ana Abel')).not.toContainText('family visit');
});

test('a session is cancelled with its reason and the following ones with it, and one is restored', async ({
  page,
}) => {
  const { core, group } = await openSession(page, 2);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Cancel the session' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Cancel the session' }).click();
  await expect(dialog.getByText('Write in a word or two why')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('building closed');
  await dialog.getByRole('radio', { name: /This and the following ones/ }).check({ force: true });
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Cancel 2 sessions' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Cancelled session' })).toBeVisible();
  await expect(page.getByText('building closed')).toBeVisible();
  await expectNoAxeViolations(page);
  const states = async () =>
    (await core.sessions.listForGroup({ groupId: group.groupId })).map((session) => session.state);
  expect(await states()).toEqual(['planned', 'planned', 'cancelled', 'cancelled']);
  await page.getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Session 3 of 3' })).toBeVisible();
});

test('a session is marked as held with the time it really began', async ({ page }) => {
  const { core, group } = await openSession(page, 0);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Mark as held' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Length' }).fill('30');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('30 min', { exact: true })).toBeVisible();
  const session = await core.sessions.get({ id: group.sessionIds[0]! });
  expect(session).toMatchObject({ state: 'held', actualStart: null, actualMinutes: 30 });
});

test('an edit reaches this and the following sessions, and says how many', async ({ page }) => {
  const { core, group } = await openSession(page, 2);
  await page.getByRole('link', { name: 'Edit or move' }).click();
  await page.getByRole('textbox', { name: 'Place' }).fill('Library');
  await page.getByRole('radio', { name: /This and the following ones/ }).check({ force: true });
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Save 2 sessions' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Session 3 of 4' })).toBeVisible();
  const places = async () =>
    (await core.sessions.listForGroup({ groupId: group.groupId })).map((session) => session.place);
  expect(await places()).toEqual(['Room 12', 'Room 12', 'Library', 'Library']);
  await page.keyboard.press('Control+z');
  await expect.poll(places).toEqual(['Room 12', 'Room 12', 'Room 12', 'Room 12']);
});

test('a session cannot move onto another one of its group: the date says so', async ({ page }) => {
  const { core, group } = await openSession(page, 2);
  await core.drafts.put({
    key: `session:${group.sessionIds[2]}`,
    value: { date: dayFromNow(14), start: '10:20' },
  });
  await page.goto(`/sessions/${group.sessionIds[2]}/edit`);
  await expect(page.getByText('What you had begun to write is here again.')).toBeVisible();
  await page.getByRole('button', { name: 'Save the session' }).click();
  await expect(page.getByText(/The group already meets on/).first()).toBeVisible();
  expect((await core.sessions.get({ id: group.sessionIds[2]! })).date).toBe(dayFromNow(7));
});

test('a new session starts from how the group usually meets, and opens', async ({ page }) => {
  const core = await makeWorkspace(page);
  await core.settings.update({ timeZone: 'America/Chicago' });
  const { id } = await core.groups.create(
    groupNamed('Friendship group 4B', { place: 'Room 12', startTime: '00:15', minutes: 30 }),
  );
  await page.goto(`/groups/${id}/sessions/new`);
  await expect(page.getByRole('textbox', { name: 'Place' })).toHaveValue('Room 12');
  await expect(page.getByRole('textbox', { name: 'Length' })).toHaveValue('30');
  await expectNoAxeViolations(page);
  await page.getByRole('textbox', { name: 'Topic' }).fill('Hello');
  await page.getByRole('button', { name: 'Plan the session' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Session 1 of 1' })).toBeVisible();
  const [session] = await core.sessions.listForGroup({ groupId: id });
  expect(session).toMatchObject({ date: dayFromNow(0), start: '00:15', minutes: 30, topic: 'Hello' });
});

test('a session that crosses midnight shows its two times and no strange day', async ({ page }) => {
  const core = await makeWorkspace(page);
  const { id: groupId } = await core.groups.create(groupNamed('Night shift support'));
  const { id } = await core.sessions.create({
    groupId,
    fields: { date: dayFromNow(-1), start: '23:30', minutes: 60, place: '', topic: '', remarks: '' },
  });
  await page.goto(`/sessions/${id}`);
  await expect(page.getByText('11:30 PM – 12:30 AM')).toBeVisible();
});

test('a series is looked through before it is saved: left out, put back, moved, added', async ({ page }) => {
  const core = await makeWorkspace(page);
  await core.settings.update({ timeZone: 'America/Chicago' });
  const { id } = await core.groups.create(
    groupNamed('Friendship group 4B', {
      weekday: weekdayOf(dayFromNow(0)),
      startTime: '10:20',
      minutes: 45,
      place: 'Room 12',
    }),
  );
  await page.goto(`/groups/${id}/sessions/series`);
  await expect(page.getByText('No closure days are set yet.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Set closure days' })).toBeVisible();
  await core.closures.create({ startsOn: dayFromNow(7), endsOn: dayFromNow(8), name: 'Fall break' });
  await page.reload();
  await expect(page.getByText('No closure days are set yet.')).toBeHidden();
  await page.getByRole('textbox', { name: 'Number of sessions' }).fill('4');
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Show the days' }).click();

  const days = page.getByRole('list', { name: 'Days of the series' }).getByRole('listitem');
  await expect(days).toHaveCount(5);
  await expect(days.nth(1)).toContainText('Closed: Fall break');
  await expectNoAxeViolations(page);
  await days
    .nth(1)
    .getByRole('button', { name: /^Put back/ })
    .click();
  await expect(page.getByRole('button', { name: 'Plan 5 sessions' })).toBeEnabled();
  await days
    .nth(3)
    .getByRole('button', { name: /^Leave out/ })
    .click();
  await days
    .nth(0)
    .getByRole('button', { name: /^Change/ })
    .click();
  await days.nth(0).getByRole('textbox', { name: 'Length' }).fill('60');
  await days.nth(0).getByRole('button', { name: /^Done/ }).click();

  // a wrong turn loses nothing
  await page.waitForTimeout(900);
  await page.goto(`/groups/${id}/sessions/series`);
  await expect(page.getByText('What you had begun to write is here again.')).toBeVisible();
  await page.getByRole('button', { name: 'Plan 4 sessions' }).click();
  await expect(page.getByRole('region', { name: 'Sessions' })).toBeVisible();
  const sessions = await core.sessions.listForGroup({ groupId: id });
  expect(sessions.map(({ date, minutes }) => [date, minutes])).toEqual([
    [dayFromNow(0), 60],
    [dayFromNow(7), 45],
    [dayFromNow(14), 45],
    [dayFromNow(28), 45],
  ]);
  expect(await core.drafts.get({ key: `series:new:${id}` })).toBeNull();
});

test('a series cannot be saved onto sessions that are there already', async ({ page }) => {
  const core = await makeWorkspace(page);
  const group = await groupWithRegister(core, 'Friendship group 4B', members, [7]);
  await core.drafts.put({
    key: `series:new:${group.groupId}`,
    value: {
      startsOn: dayFromNow(7),
      start: '10:20',
      minutes: 45,
      place: '',
      everyWeeks: 1,
      weekdays: [1],
      endBy: 'count',
      count: 2,
      until: null,
      skipClosures: true,
      rows: [
        { key: 'one', date: dayFromNow(7), start: '10:20', minutes: 45, isLeftOut: false },
        { key: 'two', date: dayFromNow(14), start: '10:20', minutes: 45, isLeftOut: false },
      ],
    },
  });
  await page.goto(`/groups/${group.groupId}/sessions/series`);
  await expect(page.getByText('overlaps with')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Plan 2 sessions' })).toBeDisabled();
  await page
    .getByRole('button', { name: /^Leave out/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: 'Plan one session' })).toBeEnabled();
});

test('a session planned by mistake goes to the trash, and comes back by undo', async ({ page }) => {
  const { core, group } = await openSession(page, 3);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Move to the trash' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Move the session to the trash' }).click();
  await expect(page.getByRole('grid', { name: 'Register' })).toBeVisible();
  expect(await core.sessions.listForGroup({ groupId: group.groupId })).toHaveLength(3);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('link', { name: /Session 4/ })).toBeVisible();
});
