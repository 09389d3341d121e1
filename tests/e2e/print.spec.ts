import { expectNoAxeViolations } from '../support/accessibility.ts';
import { type CoreClient, makeWorkspace, openPractice } from '../support/core-client.ts';
import { importRegister } from '../support/import-file.ts';
import { expect, test } from '../support/page-fixture.ts';
import { canReadPdf, printAndRead } from '../support/printed-text.ts';
import { groupFields, personFields, sessionFields } from '../support/random-changes.ts';

/** A group with a register of so many members and sessions, all long names, marks of every kind. */
async function makeRegister(core: CoreClient, members: number, sessions: number): Promise<string> {
  const { id: groupId } = await core.groups.create(groupFields({ name: 'Tuesday support' }));
  const days = Array.from({ length: sessions }, (_, place) =>
    new Date(Date.UTC(2025, 0, 7 + place * 7)).toISOString().slice(0, 10),
  );
  const codes = ['P', 'L12 (bus)', 'X5', 'E', 'U', ''];
  const lines = Array.from({ length: members }, (_, member) => {
    const cells = days.map((__, place) => codes[(member + place) % codes.length]);
    return `"Featherstonehaugh${member}, Maximiliana",${cells.join(',')}`;
  });
  await importRegister(core, groupId, `Member,${days.join(',')}\n${lines.join('\n')}\n`);
  return groupId;
}

test('a sign-in sheet shows preferred name and last initial, tells two of a name apart, and has lines for walk-ins', async ({
  page,
}) => {
  const core = await makeWorkspace(page);
  const { id: groupId } = await core.groups.create(groupFields({ name: 'Lunch group' }));
  const { id } = await core.sessions.create({
    groupId,
    fields: sessionFields({ date: '2026-03-12', start: '10:20', minutes: 45, topic: 'Grief' }),
  });
  for (const [givenName, familyName, preferredName] of [
    ['Anastasia', 'Lopez', 'Ana'],
    ['Ana', 'Lennox', ''],
    ['Benjamin', 'Okafor', 'Ben'],
  ] as const) {
    const { id: personId } = await core.people.create(personFields({ givenName, familyName, preferredName }));
    await core.roster.join({ groupId, personId, joinedOn: '2026-01-01' });
  }
  await core.attendance.addGuest({ sessionId: id, name: 'Maria Santos Cruz', kind: 'guest' });
  await page.goto(`/print/sessions/${id}/sign-in`);
  const table = page.getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(1 + 4 + 4);
  const cells = table.getByRole('cell').filter({ hasText: /\p{L}/u });
  await expect(cells).toHaveText(['Ana Le.', 'Ana Lo.', 'Ben O.', 'Maria Santos C.']);
  await expect(table.getByRole('columnheader', { name: 'Initials or signature' })).toBeVisible();
  // what lies open on a table tells nothing more
  await expect(page.getByRole('article')).not.toContainText(/Anastasia|Lopez|Okafor|Cruz|Grief|Audit log/);
  await page.getByRole('textbox', { name: 'Lines for walk-ins' }).fill('10');
  await page.keyboard.press('Tab');
  await expect(table.getByRole('row')).toHaveCount(1 + 4 + 10);
  await expectNoAxeViolations(page);
});

test('a wide register is parted by sessions with the members in each part, and nothing is cut off', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const core = await makeWorkspace(page);
  await core.settings.update({ paper: 'letter' });
  const groupId = await makeRegister(core, 30, 40);
  await page.goto(`/print/groups/${groupId}/register`);
  const sheets = page.getByRole('article');
  await expect(sheets).toHaveCount(3);
  for (const place of [0, 1, 2]) {
    await expect(sheets.nth(place).getByRole('rowheader', { name: /^Maximiliana/ })).toHaveCount(30);
    await expect(sheets.nth(place)).toHaveAttribute('data-paper', 'letter');
    await expect(sheets.nth(place)).toContainText(`part ${place + 1} of 3`);
  }
  await page.emulateMedia({ media: 'print' });
  // the ground of the screen stays off the paper
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  const tooWide = await sheets.evaluateAll(
    (all) =>
      all.flatMap((sheet) =>
        [...sheet.querySelectorAll('td, th')].filter((cell) => cell.scrollWidth > cell.clientWidth + 1),
      ).length,
  );
  expect(tooWide).toBe(0);
  const widths = await page
    .getByRole('table')
    .evaluateAll((tables) => tables.map((table) => table.getBoundingClientRect().width));
  const millimetre = 96 / 25.4;
  for (const width of widths) expect(width / millimetre).toBeLessThanOrEqual(255.5); // letter on its side, less margins
  await page.emulateMedia({ media: null });

  test.skip(!canReadPdf, 'pdftotext is not on this machine: the PDF is not read back');
  const paper = await printAndRead(page);
  const { members, summary } = await core.attendance.register({ groupId });
  const text = paper.join('\n');
  expect(text.match(/L12/g)).toHaveLength(200);
  expect(text).toContain(`${summary.attended} of ${summary.recorded}`);
  for (const { familyName } of members)
    expect(text.match(new RegExp(familyName + '\\b', 'g'))?.length ?? 0).toBeGreaterThanOrEqual(3);
  for (const [place, sheet] of paper.entries())
    expect(sheet).toMatch(new RegExp(` ${place + 1}\\s*/\\s*${paper.length}\\s*$`));
});

test('reasons are printed only when they are asked for', async ({ page }) => {
  const core = await makeWorkspace(page);
  const groupId = await makeRegister(core, 4, 3);
  await page.goto(`/print/groups/${groupId}/register`);
  const sheet = page.getByRole('article');
  await expect(sheet).toContainText('L12');
  await expect(sheet).not.toContainText('bus');
  await page.getByText('With reasons').click();
  await expect(sheet.getByText(/Late, 12 min: bus/).first()).toBeVisible();
  await expectNoAxeViolations(page);
});

test('a roster names members, who left and who waits in order, and each print is in the audit log', async ({
  page,
}) => {
  const core = await makeWorkspace(page);
  const { id: groupId } = await core.groups.create(groupFields({ name: 'Lunch group' }));
  const people: Record<string, string> = {};
  for (const givenName of ['Ana', 'Ben', 'Cleo', 'Dee'])
    people[givenName] = (await core.people.create(personFields({ givenName, grade: '6' }))).id;
  await core.roster.join({ groupId, personId: people['Ana']!, joinedOn: '2026-01-01' });
  const { id: membershipId } = await core.roster.join({
    groupId,
    personId: people['Ben']!,
    joinedOn: '2026-01-01',
  });
  await core.roster.leave({ membershipId, leftOn: '2026-02-01', reason: 'moved' });
  await core.roster.wait({ groupId, personId: people['Dee']! });
  await core.roster.wait({ groupId, personId: people['Cleo']! });
  await page.goto(`/print/groups/${groupId}/roster`);
  const tables = page.getByRole('table');
  await expect(tables.nth(0).getByRole('rowheader')).toHaveText(['Ana']);
  await expect(tables.nth(1).getByRole('row', { name: /Ben.*Feb 1, 2026, moved/ })).toBeVisible();
  await expect(tables.nth(2).getByRole('rowheader')).toHaveText(['Dee', 'Cleo']);
  await expect(page.getByRole('columnheader', { name: 'Identifier' })).toHaveCount(0); // nobody has one
  await expectNoAxeViolations(page);

  await page.evaluate(() => {
    window.print = () => window.dispatchEvent(new Event('beforeprint'));
  });
  await page.getByRole('button', { name: 'Print' }).click();
  const filter = { from: null, to: null, objectType: null, text: '', beforeSeq: null, limit: 5 };
  await expect
    .poll(async () => (await core.audit.list({ ...filter, action: 'output.print' })).entries)
    .toMatchObject([{ detail: '{"view":"roster"}', objectName: 'Lunch group' }]);
});

test('the print of a practice group says across the page that nothing here is real', async ({ page }) => {
  const core = await openPractice(page);
  const [group] = await core.groups.list();
  await page.goto(`/print/groups/${group!.id}/register`);
  await expect(page.getByRole('article').first()).toBeVisible();
  const watermark = page.locator('[data-watermark]');
  await expect(watermark).toContainText('Practice: nothing here is real');
  await page.emulateMedia({ media: 'print' });
  const printed = await watermark
    .locator('[data-words]')
    .evaluateAll((words) => words.filter((word) => word.checkVisibility()).length);
  expect(printed).toBeGreaterThan(5);
});

test('with names hidden the papers carry pseudonyms', async ({ page }) => {
  const core = await makeWorkspace(page);
  const groupId = await makeRegister(core, 3, 2);
  const [session] = await core.sessions.listForGroup({ groupId });
  await core.settings.update({ namesHidden: true });
  for (const path of [
    `groups/${groupId}/register`,
    `groups/${groupId}/roster`,
    `sessions/${session!.id}/sign-in`,
  ]) {
    await page.goto(`/print/${path}`);
    await expect(page.getByRole('article')).toBeVisible();
    await expect(page.getByRole('article')).not.toContainText(/Featherstone|Maximiliana/);
  }
});
