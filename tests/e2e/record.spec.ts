import { readFile } from 'node:fs/promises';
import { expectNoAxeViolations } from '../support/accessibility.ts';
import { openPractice } from '../support/core-client.ts';
import { expect, test } from '../support/page-fixture.ts';
import { canReadPdf, printAndRead } from '../support/printed-text.ts';
import { paragraphs, unzip } from '../support/word-file.ts';

test('a member’s record names no other member, on paper and in Word, and what leaves is in the register', async ({
  page,
}) => {
  const core = await openPractice(page);
  const people = await core.people.list();
  const ali = people.find(({ givenName }) => givenName === 'Aaliyah')!;
  const before = (await core.disclosures.list({ personId: ali.id })).length;
  const group = (await core.groups.list()).find(({ name }) => name === 'Friendship group, grade 4')!;
  const [session] = (await core.sessions.listForGroup({ groupId: group.id })).filter(
    ({ state }) => state === 'held',
  );
  await core.attendance.mark({
    sessionId: session!.id,
    personId: ali.id,
    mark: { status: 'excused', minutes: null, reason: 'Walked Maya to the nurse' },
  });
  await page.goto(`/people/${ali.id}/record`);
  await page.getByRole('link', { name: 'Print or save' }).click();
  const sheet = page.getByRole('article');
  await expect(sheet.getByText('Walked a peer to the nurse')).toBeVisible();
  await expect(page.getByText('one name of another taken out')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('checkbox', { name: 'Individual notes' }).press('Space');
  await expect(sheet.getByRole('heading', { name: /^Individual note/ })).toHaveCount(0);

  await page.getByRole('button', { name: 'Word file…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Save as a Word file' });
  await dialog.getByRole('button', { name: 'Save the file' }).click();
  await expect(dialog.getByText('Say whether it leaves the agency.')).toBeVisible();
  await dialog.getByRole('radio', { name: 'Yes' }).press('Space');
  for (const [label, text] of [
    ['Asked by', 'Dr Faber'],
    ['Received by', 'Dr Faber'],
    ['Legitimate interest', 'Written consent of the mother'],
  ] as const)
    await dialog.getByLabel(label).fill(text);
  await expectNoAxeViolations(page);
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save the file' }).click();
  const file = await readFile((await (await coming).path())!);
  const words = paragraphs(unzip(file).get('word/document.xml')!).join('\n');
  expect(words).toContain('Walked a peer to the nurse');
  for (const { givenName, id } of people.filter((person) => person.id !== ali.id && person.givenName))
    expect(words.includes(` ${givenName} `), `${id} is named`).toBe(false);
  await expect(dialog).toHaveCount(0);
  const register = await core.disclosures.list({ personId: ali.id });
  expect(register).toHaveLength(before + 1);
  expect(register[0]).toMatchObject({ receivedBy: 'Dr Faber' });

  if (canReadPdf) {
    const printed = (await printAndRead(page)).join('\n');
    expect(printed).toContain('Walked a peer to the nurse');
    expect(printed).not.toMatch(/What goes in|Maya/);
    expect(printed).toMatch(/Audit log at entry \d+:/);
  }
});

test('one note is printed with its signature and hash; the group’s record holds the notes asked for', async ({
  page,
}) => {
  const core = await openPractice(page);
  const group = (await core.groups.list()).find(({ name }) => name === 'Friendship group, grade 4')!;
  const line = (await core.notes.forGroup({ groupId: group.id })).find(
    ({ kind, standing }) => kind === 'group' && standing === 'signed',
  )!;
  const { note } = await core.records.note({ noteId: line.noteId! });
  await page.goto(`/print/note/${note.id}/note`);
  await expect(page.getByText(note.textHash)).toBeVisible();
  await expectNoAxeViolations(page);
  await page.evaluate(() => {
    window.print = () => void window.dispatchEvent(new Event('beforeprint'));
  });
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Print' });
  await dialog.getByRole('radio', { name: 'No, it stays here' }).press('Space');
  await dialog.getByRole('button', { name: 'Print it' }).click();
  await expect.poll(async () => (await core.exports.audit()).text.includes('output.print')).toBe(true);

  await page.goto(`/groups/${group.id}/notes`);
  await page.getByRole('link', { name: 'Record of the group' }).click();
  const sheet = page.getByRole('article');
  await expect(sheet.getByRole('heading', { name: /^Group note/ }).first()).toBeVisible();
  await expect(sheet.getByRole('heading', { name: 'Incidents', level: 2 })).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Incidents, by day alone' }).press('Space');
  await expect(sheet.getByRole('heading', { name: 'Incidents', level: 2 })).toBeVisible();
  await expect(sheet.getByText('Liam took the red marker')).toHaveCount(0);
  await expectNoAxeViolations(page);
});
