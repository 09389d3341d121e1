import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/accessibility.ts';
import { type CoreClient, makeWorkspace, openPractice, passphrase } from '../support/core-client.ts';
import { listOffPaper, pasteLongWords } from '../support/long-words.ts';
import { expect, test } from '../support/page-fixture.ts';
import { listCutOff, listUntranslated } from '../support/untranslated.ts';

/** Every place of the app, with the practice workspace's own records in them. */
async function listPlaces(core: CoreClient): Promise<string[]> {
  const groups = await core.groups.list();
  // the one that everything has happened in
  const group = groups.find(({ name, held }) => name.startsWith('Friendship') && held > 5)!;
  const ended = groups.find(({ status }) => status === 'ended')!;
  const [person] = await core.people.list();
  const member = (await core.roster.list({ groupId: group.id })).find(({ state }) => state === 'member')!;
  const sessions = await core.sessions.listForGroup({ groupId: group.id });
  const held = sessions.find((session) => session.state === 'held')!;
  // One of them goes on.
  const running = sessions.filter((session) => session.state === 'held')[1]!;
  await core.runs.reopen({ sessionId: running.id });
  const coded = sessions.filter((session) => session.state === 'held')[5]!;
  const activities = await core.activities.list();
  const own = activities.find(({ isOwn }) => isOwn)!;
  const brought = activities.find(({ isOwn, ratings }) => !isOwn && ratings > 0)!;
  const planned = sessions.find((session) => session.state === 'planned')!;
  const ownCurriculum = (await core.curricula.list()).find(({ isOwn }) => isOwn)!;
  const [incident] = await core.incidents.list({ groupId: group.id });
  const signedNote = (await core.notes.forGroup({ groupId: group.id })).find(
    ({ noteId, standing }) => noteId !== null && standing === 'signed',
  )!;
  const [saved] = await core.questions.list();
  const [round] = await core.sociometry.list({ groupId: group.id });
  const [, inClass] = await core.groupMeasures.list({ groupId: group.id });
  const { goals } = await core.goals.listForGroup({ groupId: group.id });
  const withGoals = goals.find(({ personId }) => personId !== null)!.personId!;
  return [
    '/',
    '/groups',
    '/groups/new',
    `/groups/${group.id}`,
    `/groups/${group.id}/edit`,
    `/groups/${group.id}/plan`,
    `/groups/${group.id}/plan/norms`,
    `/groups/${group.id}/roster`,
    `/groups/${group.id}/roster/enrolment`,
    `/groups/${group.id}/roster/classes`,
    `/groups/${group.id}/sessions`,
    `/groups/${group.id}/sessions/new`,
    `/groups/${group.id}/sessions/series`,
    `/groups/${group.id}/import-register`,
    `/sessions/${held.id}`,
    `/sessions/${held.id}/looking-back`,
    `/sessions/${coded.id}/looking-back/observers`,
    `/sessions/${held.id}/looking-back/recordings/new`,
    `/groups/${group.id}/dynamics`,
    `/sessions/${held.id}/dynamics`,
    `/people/${person!.id}/dynamics`,
    `/print/sessions/${held.id}/dynamics`,
    `/groups/${group.id}/dynamics/time-line`,
    `/groups/${group.id}/dynamics/time-line?view=list`,
    `/print/group/${group.id}/time-line`,
    `/groups/${group.id}/goals`,
    `/groups/${group.id}/goals/over-time`,
    `/groups/${group.id}/goals/charts`,
    `/groups/${group.id}/goals/charts?member=${withGoals}`,
    `/print/group/${group.id}/charts`,
    '/measures',
    '/measures/new/others',
    '/measures/new/score',
    `/groups/${group.id}/goals/measures`,
    `/groups/${group.id}/goals/measures/${inClass!.measure.id}/enter`,
    `/groups/${group.id}/goals/import-scores`,
    `/sessions/${held.id}/measures/ask`,
    `/sessions/${held.id}/measures/pass`,
    `/print/session/${held.id}/check-in`,
    `/sessions/${coded.id}/goals`,
    `/people/${withGoals}/goals`,
    `/sessions/${held.id}/plan`,
    `/sessions/${planned.id}/plan`,
    `/sessions/${planned.id}/run`,
    `/sessions/${held.id}/run`,
    `/sessions/${held.id}/done`,
    `/sessions/${running.id}/run`,
    `/sessions/${running.id}/live`,
    `/sessions/${held.id}/acts`,
    `/sessions/${held.id}/import-acts`,
    `/reports/member-progress/${member.person.id}`,
    `/reports/family-progress/${member.person.id}`,
    `/reports/session-summary/${held.id}`,
    `/reports/group-summary/${group.id}`,
    '/reports/member-progress',
    `/reports/session-summary?group=${group.id}`,
    '/agenda-templates',
    '/curricula',
    '/curricula/new',
    '/curricula/friendship',
    `/curricula/${ownCurriculum.key}/edit`,
    `/groups/${group.id}/plan/curriculum`,
    `/groups/${group.id}/plan/curriculum/lay/caregivers`,
    `/groups/${group.id}/ending`,
    `/groups/${group.id}/ending/members`,
    `/groups/${group.id}/ending/story`,
    `/groups/${group.id}/ending/summary`,
    `/groups/${ended.id}/ending`,
    `/print/groups/${group.id}/certificates`,
    `/print/groups/${ended.id}/story`,
    `/print/groups/${ended.id}/closing-summary`,
    `/groups/${group.id}/hand-off`,
    '/hand-offs',
    '/reports',
    '/reports/attendance',
    '/reports/service-log',
    '/reports/service-log/work',
    '/reports/missing-work',
    '/reports/numbers',
    '/reports/questions',
    '/reports/questions/new',
    '/reports/questions/new?example=minutes',
    '/reports/questions/new?example=changes&records=scores',
    `/reports/questions/${saved!.id}`,
    '/calendar',
    '/calendar?view=week',
    '/calendar?view=list',
    `/groups/${group.id}/calendar-file`,
    `/print/calendar/${held.date}/month`,
    `/print/calendar/${held.date}/week`,
    '/activities',
    '/activities?fit',
    `/activities?group=${group.id}`,
    '/activities/new',
    '/activities/import',
    `/activities/${brought.id}`,
    `/activities/${own.id}/edit`,
    `/print/activity/${brought.id}/card`,
    '/people',
    '/people/new',
    '/people/duplicates',
    '/people/import',
    `/people/${person!.id}`,
    `/people/${person!.id}/edit`,
    `/people/${person!.id}/classes`,
    ...[
      'general',
      'facilitators',
      'closures',
      'timetable',
      'notes',
      'tags',
      'protocol',
      'security',
      'backups',
      'audit',
      'retention',
      'trash',
      'practice',
      'about',
    ].map((section) => `/settings/${section}`),
    `/sessions/${held.id}/notes`,
    `/sessions/${planned.id}/notes`,
    `/groups/${group.id}/notes`,
    '/notes',
    `/people/${person!.id}/record`,
    `/groups/${group.id}/notes/incidents`,
    '/private-notes',
    `/print/incident/${incident!.id}/incident`,
    `/print/note/${signedNote.noteId!}/note`,
    `/print/person/${person!.id}/member-record`,
    `/print/person/${person!.id}/disclosures`,
    `/print/group/${group.id}/group-record`,
    `/groups/${group.id}/dynamics/sociometry`,
    `/groups/${group.id}/dynamics/sociometry/new`,
    `/groups/${group.id}/dynamics/sociometry/over-time`,
    `/groups/${group.id}/import-rounds`,
    ...['', '?view=target', '?view=matrix', '?view=measures', '?view=answers', '?view=compare', '/edit'].map(
      (part) => `/groups/${group.id}/dynamics/sociometry/${round!.id}${part}`,
    ),
    `/print/round/${round!.id}/form`,
    `/print/round/${round!.id}/sociogram`,
    `/print/groups/${group.id}/register`,
    `/print/groups/${group.id}/roster`,
    `/print/group/${group.id}/consent`,
    `/print/group/${group.id}/invitation`,
    `/print/groups/${group.id}/proposal`,
    `/print/groups/${group.id}/norms`,
    `/print/sessions/${held.id}/sign-in`,
    `/print/sessions/${planned.id}/agenda`,
    `/print/sessions/${planned.id}/wall`,
    `/print/week/${planned.date}/materials`,
  ];
}

/** A walk through all places is several tests, so that the workers share it: each takes every fourth place. */
const walks = [0, 1, 2, 3, 4, 5] as const;
const ofWalk = (places: readonly string[], walk: number) =>
  places.filter((_, index) => index % walks.length === walk);

async function settle(page: Page): Promise<void> {
  // a place that opens with a dialog keeps its title behind it; letters have a title each
  const title = page.getByRole('heading', { level: 1, includeHidden: true }).first();
  await expect(title, `a title at ${page.url()}`).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
}

/**
 * From one place to another as a link leads there, without loading the page anew. It goes by an address where nothing
 * is: the title of one place goes with it, so that a title that is seen after that is the new place's.
 */
async function goWithin(page: Page, place: string): Promise<void> {
  await page.evaluate(async (address) => {
    const until = async (isSo: () => boolean, what: string) => {
      const begun = performance.now();
      while (!isSo()) {
        if (performance.now() - begun > 30_000) throw new Error(`${what}, at ${location.href}`);
        await new Promise(requestAnimationFrame);
      }
    };
    for (const to of ['/nowhere', address]) {
      const title = document.querySelector('h1');
      history.pushState(null, '', to);
      await until(() => !title?.isConnected, `“${title?.textContent}” stays on the way to ${to}`);
      if (to !== address)
        await until(() => document.querySelector('h1') !== null, `no title on the way to ${address}`);
    }
  }, place);
  await settle(page);
  expect(page.url().endsWith(place), `${place} stays at its address`).toBe(true);
}

for (const walk of walks)
  test(`in a longer language every word is translated and nothing is cut off, also at 200 % zoom: walk ${walk}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const core = await openPractice(page);
    const problems: string[] = [];
    await walkIn(page, core, 'pseudo-long', walk, async (place) => {
      problems.push(...(await listUnready(page, place)), ...(await listCutOffEnlarged(page, place)));
    });
    expect(problems).toEqual([]);
  });

for (const walk of walks)
  test(`from right to left, opened by its address and with names hidden, every place is whole, names nobody and passes axe, every second in the dark too: walk ${walk}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const core = await openPractice(page);
    const people = await core.people.list();
    await core.settings.update({ namesHidden: true, theme: 'system' });
    const problems: string[] = [];
    await walkIn(page, core, 'pseudo-rtl', walk, async (place, order) => {
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      const answer = await page.request.get(place, { headers: { accept: 'text/html' } });
      expect(answer.headers()['content-type'], `the page opens at ${place}`).toContain('text/html');
      problems.push(...(await listUnready(page, place)));
      await test.step(`${place} in light`, () => expectNoAxeViolations(page));
      // All colours are tokens, and every pair of them is computed (contrast.test.ts).
      if (order % 2 === 0) {
        await page.emulateMedia({ colorScheme: 'dark' });
        await test.step(`${place} in dark`, () => expectNoAxeViolations(page, 'of colour'));
        await page.emulateMedia({ colorScheme: 'light' });
      }
      // Forms show the record itself, for whoever is about to change it.
      if (/\/(edit|audit|trash)$/.test(place)) return;
      const shown = await page.locator('body').innerText();
      for (const person of people) {
        const name = [person.preferredName || person.givenName, person.familyName].filter(Boolean).join(' ');
        if (shown.includes(name)) problems.push(`${place}: names ${name}`);
      }
    });
    expect(problems).toEqual([]);
  });

/** Goes through the places of a walk in a language made for tests, in a small window. */
async function walkIn(
  page: Page,
  core: CoreClient,
  language: 'pseudo-long' | 'pseudo-rtl',
  walk: number,
  look: (place: string, order: number) => Promise<void>,
): Promise<void> {
  await core.settings.update({ language });
  await page.goto('/');
  await expect(page.locator('html')).not.toHaveAttribute('lang', 'en');
  for (const [order, place] of ofWalk(await listPlaces(core), walk).entries()) {
    await page.setViewportSize({ width: 1024, height: 640 });
    await goWithin(page, place);
    await look(place, order);
  }
}

/** What is not translated or cut off on a place, at its size. */
async function listUnready(page: Page, place: string): Promise<string[]> {
  const problems = (await listUntranslated(page)).map((text) => `${place}: not translated: ${text}`);
  return [...problems, ...(await listCutOff(page)).map((text) => `${place}: cut off: ${text}`)];
}

/** What is cut off at 200 % zoom, which halves the CSS pixels of the window. */
async function listCutOffEnlarged(page: Page, place: string): Promise<string[]> {
  if (place.startsWith('/print/')) return []; // paper keeps its size; it is scrolled like paper
  await page.setViewportSize({ width: 512, height: 320 });
  return (await listCutOff(page)).map((text) => `${place}: cut off at 200 %: ${text}`);
}

test('a pasted link in a name, a topic or a remark widens no screen and runs off no paper', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const core = await openPractice(page);
  const places = await pasteLongWords(core);
  await page.goto('/');
  const problems: string[] = [];
  for (const place of places) {
    await goWithin(page, place);
    for (const size of [
      { width: 1280, height: 800 },
      { width: 1024, height: 640 },
    ]) {
      await page.setViewportSize(size);
      for (const text of await listCutOff(page)) problems.push(`${place}, ${size.width}: cut off: ${text}`);
    }
    for (const text of await listOffPaper(page)) problems.push(`${place}: off the paper: ${text}`);
  }
  expect(problems).toEqual([]);
});

test('a screen with a defect says so, and the rail, the lock and every other place go on', async ({
  page,
  misdeeds,
}) => {
  await makeWorkspace(page, '/settings/general');
  await page.route('**/rpc/people/list', (route) => route.fulfill({ json: { json: [null] } }));
  await page.getByRole('link', { name: 'People' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'This screen did not open' })).toBeVisible();
  await expect(page.getByText('Everything saved is safe', { exact: false })).toBeVisible();
  await expectNoAxeViolations(page);
  // the defect was made on purpose
  expect(misdeeds.length).toBeGreaterThan(0);
  misdeeds.length = 0;
  await page.getByRole('link', { name: 'Groups', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Groups' })).toBeVisible();
});

test('an area that cannot be fetched says so, and opens when it can', async ({ page, misdeeds }) => {
  await makeWorkspace(page, '/groups');
  await page.route('**/assets/ReportRoutes-*.js', (route) => route.abort());
  await page.getByRole('link', { name: 'Reports' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'This screen did not open' })).toBeVisible();
  await expectNoAxeViolations(page);
  // it was kept back on purpose
  expect(misdeeds.length).toBeGreaterThan(0);
  misdeeds.length = 0;
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Open it again' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Reports' })).toBeVisible();
});

test('search finds a person by the beginning of a name, whatever the accents, and Enter opens the record', async ({
  page,
}) => {
  const core = await makeWorkspace(page);
  await core.people.create({
    givenName: 'Zoë',
    familyName: "D'Ávila",
    preferredName: '',
    pronouns: '',
    birthDate: null,
    grade: '',
    phone: '',
    email: '',
    accessNeeds: '',
    identifier: '',
    guardians: [],
  });
  await page.goto('/groups');
  await settle(page);
  await page.keyboard.press('Control+k');
  await page
    .getByRole('combobox', { name: 'Search groups, people, sessions and activities' })
    .fill('davi zo');
  await expect(page.getByRole('option', { name: /Zoë D'Ávila/ })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Zoë/ })).toBeVisible();
});

test('Ctrl+Z takes back the last change wherever one is, and Ctrl+Shift+Z brings it again', async ({
  page,
}) => {
  const core = await makeWorkspace(page);
  await core.facilitators.create({ name: 'Sam Okafor', credentials: '', email: '' });
  await page.goto('/groups');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  const messages = page.getByRole('region', { name: /message/i });
  await expect(messages.getByText('Taken back: facilitator added')).toBeVisible();
  expect((await core.facilitators.list()).map((facilitator) => facilitator.name)).not.toContain('Sam Okafor');
  await page.keyboard.press('Control+Shift+z');
  await expect(messages.getByText('Done again: facilitator added')).toBeVisible();
  expect((await core.facilitators.list()).map((facilitator) => facilitator.name)).toContain('Sam Okafor');
});

test('the sheet of shortcuts opens on ? and closes on Escape', async ({ page }) => {
  await makeWorkspace(page, '/groups');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('one key locks: nothing stays on screen, and every procedure is refused until the passphrase', async ({
  page,
}) => {
  const core = await makeWorkspace(page, '/groups');
  await expect(page.getByRole('heading', { level: 1, name: 'Groups' })).toBeVisible();
  await page.keyboard.press('Control+l');
  await expect(page.getByLabel('Passphrase')).toBeFocused();
  await expect(core.groups.list()).rejects.toMatchObject({ code: 'LOCKED' });
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible();
});

test('with names hidden search finds no person', async ({ page }) => {
  const core = await openPractice(page);
  const [person] = await core.people.list();
  await core.settings.update({ namesHidden: true });
  await page.goto('/groups');
  await settle(page);
  await page.keyboard.press('Control+k');
  const search = page.getByRole('combobox', { name: 'Search groups, people, sessions and activities' });
  await search.fill(person!.familyName);
  await expect(page.getByText('Nothing was found.', { exact: false })).toBeVisible();
});
