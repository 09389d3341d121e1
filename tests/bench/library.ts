import { chromium, type Page } from '@playwright/test';
import { broughtActivities } from '../../main/content/activities/index.ts';
import type { ActivitySummary } from '../../shared/contract/activities.ts';
import { fitActivities, type FitSituation } from '../../shared/domain/activity-fit.ts';
import { findActivities, type Chosen } from '../../shared/domain/activity-search.ts';
import { activityFile, activityRow } from '../support/activity-records.ts';
import { makeWorkspace } from '../support/core-client.ts';
import { findBrowser } from '../support/find-browser.ts';
import { uploadFile } from '../support/import-file.ts';
import { startBrowserHost } from '../support/start-browser-host.ts';
import { type Percentiles, percentilesOf } from './percentiles.ts';

/** A library that a service has gathered for years, and a tenth of it. */
export const librarySize = 2000;
const calls = 200;

export interface MeasuredRule {
  rule: string;
  times: Percentiles;
  /** The least that could be done: every activity's text read through once, or the names put in order. */
  bare: Percentiles;
  tenth: Percentiles;
}

const queries = ['c', 'circle', 'circle of', 'feel', 'paper pens', 'talk about wh', 'zzz', ''];
const choices: readonly Chosen[] = [
  {},
  { category: ['check-in', 'closing'] },
  { stage: ['intimacy'], age: ['8-10'], time: ['15'] },
  { touch: ['none'], disclosure: ['0', '1'], size: ['8'], materials: ['none'] },
];

const situation: FitSituation = {
  stage: 'intimacy',
  present: 8,
  minutes: 25,
  ages: [{ band: '8-10', people: 7 }],
  agesUnknown: 1,
  materials: { are: 'all-but', these: ['balls', 'yarn'] },
  mostTouch: 'optional',
  mostDisclosure: 2,
  isOnline: false,
  daysSinceUse: new Map(),
  onAgenda: new Set(),
};

/** The library's search and "fits now" as the page works them out, without the page. */
export function measureLibraryRules(): MeasuredRule[] {
  const [whole, tenth] = [makeLibrary(librarySize), makeLibrary(librarySize / 10)];
  const search = (library: readonly ActivitySummary[]) => (call: number) =>
    findActivities(library, queries[call % queries.length]!, choices[call % choices.length]!);
  const fit = (library: readonly ActivitySummary[]) => (call: number) =>
    fitActivities(library, { ...situation, present: 4 + (call % 8) });
  return [
    {
      rule: 'library search',
      times: timesOf(search(whole)),
      bare: timesOf((call) =>
        whole.filter(({ searchText }) => searchText.includes(queries[call % queries.length]!)),
      ),
      tenth: timesOf(search(tenth)),
    },
    {
      rule: 'fits now',
      times: timesOf(fit(whole)),
      bare: timesOf(() => whole.toSorted((one, other) => (one.name < other.name ? -1 : 1))),
      tenth: timesOf(fit(tenth)),
    },
  ];
}

function timesOf(work: (call: number) => unknown): Percentiles {
  for (let call = 0; call < calls / 4; call += 1) work(call); // compiled and warm, as after the first key
  const times: number[] = [];
  for (let call = 0; call < calls; call += 1) {
    const started = performance.now();
    work(call);
    times.push(performance.now() - started);
  }
  return percentilesOf(times);
}

/** The activities that Mezzo brings, each many times over under names of their own. */
function makeLibrary(size: number): ActivitySummary[] {
  return Array.from({ length: size }, (_, number) => {
    const { slug: _slug, ...content } = broughtActivities[number % broughtActivities.length]!;
    const name = `${content.name} ${number}`;
    const id = `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
    return activityRow(id, { ...structuredClone(content), name } as Parameters<typeof activityRow>[1]);
  });
}

const typed = 'circle of appreciation';

/** Typing into the library's search in the real page: from the key's event to the paint that shows the new count. */
export async function measureSearchToPaint(): Promise<{ keys: number; times: Percentiles }> {
  const host = await startBrowserHost({ environment: { MEZZO_TEST_KEY_COST: 'cheap' } });
  const browser = await chromium.launch(findBrowser());
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(await host.issueAddress());
    const core = await makeWorkspace(page, host.origin);
    const own = Array.from({ length: librarySize - broughtActivities.length }, (_, number) => {
      const { slug: _slug, ...content } = broughtActivities[number % broughtActivities.length]!;
      return { ...content, name: `${content.name} ${number}` };
    });
    await core.activities.import({
      uploadId: await uploadFile(core, activityFile(...own), 'library.json'),
    });
    await page.goto(`${host.origin}/activities`);
    const search = page.getByRole('searchbox', { name: 'Search activities' });
    await search.waitFor();
    await watchCount(page);
    const times: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      await search.fill('');
      await page.waitForTimeout(300);
      await search.focus();
      for (const key of typed) {
        await page.keyboard.press(key === ' ' ? 'Space' : key);
        await page.waitForTimeout(150);
      }
      times.push(...(await page.evaluate(() => (window as unknown as { times: number[] }).times.splice(0))));
    }
    const shown = findActivities(await core.activities.list(), typed, {}).activities.length;
    await page.getByText(new RegExp(`^${shown} of `)).waitFor();
    // a letter that leaves the same activities changes nothing that could be seen
    if (times.length < 10) throw new Error(`only ${times.length} keys changed the list`);
    // the first word compiles the page
    return { keys: times.length, times: percentilesOf(times.slice(5)) };
  } finally {
    await browser.close();
    await host.stop();
  }
}

/** Only keys that change the count can be seen; the time of a frame's first message is the time of its paint. */
async function watchCount(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    const shown = () => document.querySelector('main [role=status]')?.textContent;
    addEventListener(
      'keydown',
      (event) => {
        const before = shown();
        let frames = 0;
        const frame = () => {
          frames += 1;
          if (shown() === before) {
            if (frames < 8) requestAnimationFrame(frame);
            return;
          }
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => times.push(performance.now() - event.timeStamp));
          port1.start();
          port2.postMessage(null);
        };
        requestAnimationFrame(frame);
      },
      { capture: true },
    );
  });
}
