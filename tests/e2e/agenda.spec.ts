import type { Page } from '@playwright/test';
import { findActivities } from '../../shared/domain/activity-search.ts';
import { expectNoAxeViolations } from '../support/accessibility.ts';
import { type CoreClient, makeWorkspace, openPractice } from '../support/core-client.ts';
import { expect, test } from '../support/page-fixture.ts';
import { canReadPdf, printAndRead } from '../support/printed-text.ts';
import { agendaBlock, groupFields, sessionFields } from '../support/random-changes.ts';
import { dayFromNow } from '../support/sample-records.ts';

const rows = (page: Page) => page.getByRole('grid', { name: 'Agenda' }).locator('[data-block]');
const planned = (page: Page) => page.getByRole('region', { name: 'Agenda' }).getByRole('status').first();

/** The clock, title and lane of every block as it is saved. */
async function saved(core: CoreClient, sessionId: string) {
  const { blocks } = await core.agendas.get({ sessionId });
  return blocks.map(({ title, minutes, lane }) => `${title} ${minutes}${lane === 'all' ? '' : ` ${lane}`}`);
}

/** What the rows say of themselves, without what only the eye needs. */
async function listed(page: Page): Promise<string[]> {
  const labels = await rows(page).evaluateAll((all) =>
    all.map((row) => row.getAttribute('aria-label') ?? ''),
  );
  return labels.map((label) =>
    label
      .replace(/^\d+\. /, '')
      .replace(/\s?[AP]M/g, '')
      .replace(/ to .*/, ''),
  );
}

async function sessionWith(page: Page, titles: readonly [string, number][], day = 1) {
  const core = await makeWorkspace(page);
  const { id: groupId } = await core.groups.create(groupFields());
  const { id: sessionId } = await core.sessions.create({
    groupId,
    fields: sessionFields({ date: dayFromNow(day), start: '10:00', minutes: 45, topic: 'Listening' }),
  });
  if (titles.length > 0)
    await core.agendas.save({
      sessionId,
      version: 0,
      objectives: [],
      blocks: titles.map(([title, minutes]) => agendaBlock({ id: crypto.randomUUID(), title, minutes })),
    });
  return { core, groupId, sessionId };
}

test('an agenda is made from nothing by the keyboard alone', async ({ page }) => {
  test.setTimeout(120_000);
  const { core, sessionId } = await sessionWith(page, []);
  await page.goto(`/sessions/${sessionId}`);
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

  // from Record to Plan, and to the first block
  await page.getByRole('link', { name: 'Plan', exact: true }).focus();
  await press('Enter');
  await expect(page.getByText('Nothing is planned for this session yet.')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Add the first block' }).focus();
  await press('Enter');
  await expect(page.getByRole('textbox', { name: 'Title of block 1' })).toBeFocused();
  await page.keyboard.type('News round');
  await press('Enter', 'Enter');
  await expect(page.getByRole('textbox', { name: 'Title of block 2' })).toBeFocused();
  await page.keyboard.type('Mirror game');
  await press('Enter', '2', '5');
  await press('Enter');
  await page.keyboard.type('Closing');
  await press('Tab');
  await expect(page.getByRole('textbox', { name: 'Minutes of block 3' })).toBeFocused();
  await page.keyboard.type('18');
  await press('Enter');
  await expect(planned(page)).toHaveText('48 of 45 min3 min over');
  await expect(page.getByText(/ends after the session/)).toBeVisible();
  expect(await listed(page)).toEqual(['News round, 10:00', 'Mirror game, 10:05', 'Closing, 10:30']);

  // shorter by five and longer by two, moved up, doubled, and the double taken out again
  await press('Alt+Shift+ArrowUp', '+', '+');
  await expect(planned(page)).toHaveText('45 of 45 minfills the time');
  await press('Alt+ArrowUp');
  expect(await listed(page)).toEqual(['News round, 10:00', 'Closing, 10:05', 'Mirror game, 10:20']);
  await press('Alt+ArrowDown', 'Control+d');
  await expect(rows(page)).toHaveCount(4);
  await press('Delete');
  await expect(rows(page)).toHaveCount(3);

  // a new block of which nothing was made goes again, and the keys can be asked for from a row
  await press('Enter');
  await expect(page.getByRole('textbox', { name: 'Title of block 4' })).toBeFocused();
  await press('Escape');
  await expect(rows(page)).toHaveCount(3);
  await expect(rows(page).nth(2)).toBeFocused();
  await press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await press('Escape');
  await expect(rows(page).nth(2)).toBeFocused();

  // its details, and the game in two parts
  await press('ArrowUp', ' ');
  await expect(page.getByRole('textbox', { name: 'What it is for' })).toBeVisible();
  await page.getByRole('textbox', { name: 'What it is for' }).focus();
  await page.keyboard.type('Follow each other’s lead');
  await rows(page).nth(1).focus();
  await press(' ', 'Control+d', 'Alt+ArrowRight', 'ArrowUp', 'Alt+ArrowLeft');
  await expect(page.getByRole('rowgroup', { name: 'Part A' }).locator('[data-block]')).toHaveCount(1);
  await expect(page.getByRole('rowgroup', { name: 'Part B' }).locator('[data-block]')).toHaveCount(1);
  expect(await listed(page)).toEqual([
    'News round, 10:00',
    'Mirror game, 10:05',
    'Mirror game, 10:05',
    'Closing, 10:30',
  ]);
  await press(' ');
  await expectNoAxeViolations(page);
  await press(' ');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  expect(await saved(core, sessionId)).toEqual([
    'News round 5',
    'Mirror game 25 a',
    'Mirror game 25 b',
    'Closing 15',
  ]);
  expect((await core.agendas.get({ sessionId })).blocks[1]!.goal).toBe('Follow each other’s lead');

  // the last change is one step back, and what offered to take it back offers nothing any more
  await press('ArrowDown', 'Delete');
  const offer = page.getByRole('alertdialog').filter({ hasText: 'is removed from the agenda' });
  await expect(offer).toHaveCount(1);
  await press('Control+z');
  await expect(offer).toHaveCount(0);
  await expect.poll(() => saved(core, sessionId)).toHaveLength(4);
  await press('Control+z');
  await expect.poll(() => saved(core, sessionId)).toContain('Mirror game 25');
});

test('blocks are dragged to another place and another length, by mouse and by finger', async ({ page }) => {
  const { core, sessionId } = await sessionWith(page, [
    ['Round', 5],
    ['Talk', 10],
    ['Game', 20],
    ['Closing', 5],
  ]);
  await page.goto(`/sessions/${sessionId}/plan`);
  await expect(rows(page)).toHaveCount(4);
  const grip = (place: number) => rows(page).nth(place).locator('[data-grip]');
  const middleOf = async (locator: ReturnType<typeof grip>) => {
    const box = (await locator.boundingBox())!;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };

  // while it is dragged the times follow already, and Escape lets go of it
  const [from, to] = [await middleOf(grip(0)), await middleOf(grip(2))];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y + 12, { steps: 6 });
  expect(await listed(page)).toEqual(['Talk, 10:00', 'Game, 10:10', 'Round, 10:30', 'Closing, 10:35']);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await listed(page)).toEqual(['Round, 10:00', 'Talk, 10:05', 'Game, 10:15', 'Closing, 10:35']);

  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y + 12, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => saved(core, sessionId)).toEqual(['Talk 10', 'Game 20', 'Round 5', 'Closing 5']);

  // the lower edge: fifteen pixels are five minutes; with Shift single minutes
  const edge = async (place: number, by: number, withShift = false) => {
    const box = (await rows(page).nth(place).boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height - 1];
    await page.mouse.move(x, y);
    await page.mouse.down();
    if (withShift) await page.keyboard.down('Shift');
    await page.mouse.move(x, y + by, { steps: 4 });
    await page.mouse.up();
    if (withShift) await page.keyboard.up('Shift');
  };
  await edge(0, 16);
  await expect.poll(() => saved(core, sessionId)).toContain('Talk 15');
  await edge(1, -6, true);
  await expect.poll(() => saved(core, sessionId)).toContain('Game 18');

  // a finger: the same events, of another kind
  const start = await middleOf(grip(3));
  const end = await middleOf(grip(0));
  await grip(3).evaluate(
    (element, { start, end }) => {
      const send = (type: string, { x, y }: { x: number; y: number }) =>
        element.dispatchEvent(
          new PointerEvent(type, {
            bubbles: true,
            cancelable: true,
            pointerId: 1,
            pointerType: 'touch',
            isPrimary: true,
            button: 0,
            clientX: x,
            clientY: y,
          }),
        );
      element.closest<HTMLElement>('[role=grid]')!.setPointerCapture = () => {};
      send('pointerdown', start);
      send('pointermove', { x: start.x, y: start.y - 20 });
      send('pointermove', { x: end.x, y: end.y - 20 });
      send('pointerup', end);
    },
    { start, end },
  );
  await expect.poll(() => saved(core, sessionId)).toEqual(['Closing 5', 'Talk 15', 'Game 18', 'Round 5']);
});

test('an agenda begins from a session, a template or the library, and what was not reached moves on', async ({
  page,
}) => {
  const { core, groupId, sessionId } = await sessionWith(
    page,
    [
      ['Round', 5],
      ['Game', 30],
    ],
    -7,
  );
  const { id: nextId } = await core.sessions.create({
    groupId,
    fields: sessionFields({ date: dayFromNow(1), start: '10:00', minutes: 45 }),
  });
  await page.goto(`/sessions/${sessionId}/plan`);
  await page.getByRole('button', { name: 'Block 1 was reached' }).click();
  await page.getByRole('button', { name: 'Block 2 was not reached' }).click();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Move to next time' }).click();
  await expect(
    page.getByText('One block stands at the beginning of the next session now.').first(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'More for this agenda' }).click();
  await page.getByRole('menuitem', { name: 'Keep as a template…' }).click();
  await page.getByRole('textbox', { name: 'Name of the template' }).fill('Usual hour');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Kept as a template.').first()).toBeVisible();

  await page.getByRole('button', { name: /^Next session/ }).click();
  await expect(rows(page)).toHaveCount(1);
  expect(await saved(core, nextId)).toEqual(['Game 30']);
  await page.getByRole('button', { name: 'More for this agenda' }).click();
  await page.getByRole('menuitem', { name: 'Use a template…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Use a template' });
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Usual hour' }).click();
  await expect(rows(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'From the library' }).click();
  const library = page.getByRole('dialog', { name: 'Add from the activity library' });
  await expect(library.getByRole('searchbox')).toBeFocused();
  const answers = findActivities(await core.activities.list(), 'weather rep', {}).activities;
  await page.keyboard.type('weather rep');
  await expect(library.getByRole('row')).toHaveCount(answers.length + 1);
  await expectNoAxeViolations(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(4);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const { blocks } = await core.agendas.get({ sessionId: nextId });
  expect(blocks[3]!.activityId).toBe(answers[0]!.id);
  expect(blocks[3]!.notes).not.toBe('');

  await page.goto('/agenda-templates');
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'More for Usual hour' }).click();
  await page.getByRole('menuitem', { name: 'Rename…' }).click();
  await page.getByRole('textbox', { name: 'Name of the template' }).fill('Our hour');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('cell', { name: 'Our hour' })).toBeVisible();
});

test('where the agenda was changed elsewhere meanwhile, that is shown and what was typed is kept', async ({
  page,
}) => {
  const { core, sessionId } = await sessionWith(page, [['Round', 5]]);
  await page.goto(`/sessions/${sessionId}/plan`);
  await expect(rows(page)).toHaveCount(1);
  const { version, blocks } = await core.agendas.get({ sessionId });
  await core.agendas.save({
    sessionId,
    version,
    objectives: [],
    blocks: [...blocks, agendaBlock({ id: crypto.randomUUID(), title: 'From elsewhere' })],
  });
  await rows(page).first().focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Mine');
  await page.keyboard.press('Enter');
  const banner = page.getByText('This agenda was changed somewhere else meanwhile');
  await expect(banner).toBeVisible();
  await expect(rows(page)).toHaveCount(2);
  expect(await listed(page)).toEqual(['Round, 10:00', 'From elsewhere, 10:05']);
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Put mine in its place' }).click();
  await expect(banner).toBeHidden();
  await expect.poll(() => saved(core, sessionId)).toEqual(['Mine 5']);
});

test('the agenda prints on one page with all its notes, and tells nothing private on the wall', async ({
  page,
}) => {
  test.skip(!canReadPdf, 'this machine cannot read a PDF back');
  const { core, sessionId } = await sessionWith(page, []);
  const words = 'Everybody says how they come in, one after the other, and may pass. '.repeat(3);
  await core.agendas.save({
    sessionId,
    version: 0,
    objectives: [{ text: 'Each member has been heard once', goalId: null }],
    blocks: Array.from({ length: 12 }, (_, place) =>
      agendaBlock({
        id: crypto.randomUUID(),
        title: `Block number ${place + 1}`,
        minutes: 4,
        goal: 'Hear every voice',
        materials: ['Talking stick', 'Chart paper'],
        notes: `${words}End ${place + 1}.`,
      }),
    ),
  });
  for (const paper of ['a4', 'letter'] as const) {
    await core.settings.update({ paper });
    await page.goto(`/print/sessions/${sessionId}/agenda`);
    await expect(page.getByRole('article')).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    const sheets = await printAndRead(page);
    expect(sheets, paper).toHaveLength(1);
    for (let place = 1; place <= 12; place += 1) expect(sheets[0]).toContain(`End ${place}.`);
  }
  await expectNoAxeViolations(page);
  await page.goto(`/print/sessions/${sessionId}/wall`);
  const article = page.getByRole('article');
  await expect(article).toContainText('Block number 12');
  await expect(article).not.toContainText(/Friendship|voice|stick|pass|Listening/);
  expect(await printAndRead(page)).toHaveLength(1);
  // where the group parts, it says with whom, and says it of nobody else
  const { id: ownerId } = await core.facilitators.create({ name: 'Tomás', credentials: '', email: '' });
  const { version, blocks } = await core.agendas.get({ sessionId });
  await core.agendas.save({
    sessionId,
    version,
    objectives: [],
    blocks: blocks.map((block, place) =>
      place === 4 ? { ...block, lane: 'a', ownerId } : place === 5 ? { ...block, lane: 'b' } : block,
    ),
  });
  await page.goto(`/print/sessions/${sessionId}/wall`);
  await expect(article).toContainText('Part A, with Tomás');
  await expect(article).not.toContainText('Part B, with');
  await page.goto(`/print/week/${dayFromNow(1)}/materials`);
  await expect(page.getByRole('row', { name: /Talking stick/ })).toContainText('Block number 12');
  await expectNoAxeViolations(page);
});

test('the practice workspace has agendas to look at: reached or not, two parts, who has to catch up', async ({
  page,
}) => {
  const core = await openPractice(page);
  const group = (await core.groups.list()).find(({ held }) => held === 8)!;
  const next = (await core.sessions.listForGroup({ groupId: group.id })).find(
    ({ state }) => state === 'planned',
  )!;
  await page.goto(`/sessions/${next.id}/plan`);
  await expect(page.getByRole('rowgroup', { name: 'Part B' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Catch up' })).toContainText('3 in a row');

  // at 200 % zoom the places are one row, and the tools of a block stand beside its minutes
  await page.setViewportSize({ width: 512, height: 320 });
  expect((await page.getByRole('navigation', { name: 'Places' }).boundingBox())!.height).toBeLessThan(60);
  await expect(page.getByRole('link', { name: 'Calendar' }).first()).toBeVisible();
  // the last of them, where Lock is too, is not cut off
  const last = (await page.getByRole('button', { name: 'Leave practice' }).boundingBox())!;
  expect(last.x + last.width).toBeLessThanOrEqual(512);
  const minutes = (await page.getByRole('textbox', { name: 'Minutes of block 1' }).boundingBox())!;
  const tools = (await page.getByRole('button', { name: 'More for block 1', exact: true }).boundingBox())!;
  expect(Math.abs(minutes.y - tools.y)).toBeLessThan(8);

  // what is said does not lie over a title that is written at the foot of the window
  await page.setViewportSize({ width: 1024, height: 640 });
  await rows(page).first().focus();
  await page.keyboard.press('Delete');
  const told = page.getByRole('alertdialog').first();
  await expect(told).toBeVisible();
  await page
    .getByRole('textbox', { name: /^Title of block/ })
    .last()
    .evaluate((title: HTMLElement) => {
      title.scrollIntoView({ block: 'end' });
      title.focus({ preventScroll: true });
    });
  await expect.poll(async () => (await told.boundingBox())!.y).toBeLessThan(100);
  await expectNoAxeViolations(page);
});
