import { chromium, type Page } from '@playwright/test';
import { makeWorkspace } from '../support/core-client.ts';
import { findBrowser } from '../support/find-browser.ts';
import { groupThatMeets, memberSince } from '../support/records.ts';
import { startBrowserHost } from '../support/start-browser-host.ts';
import { type Percentiles, percentilesOf } from './percentiles.ts';

const members = 9;
/** In the record of the session before the first tap. */
export const earlierActs = 5000;
const taps = 150;
/** The first taps of a page compile it. */
const tappedCold = 20;
/** Between two keys, in milliseconds: a quick talk. */
const betweenKeys = 120;

/**
 * Acts tapped by number keys (who speaks, then to whom) in a session that has 5,000 acts already, in the real page on
 * the real host; in milliseconds. `shown`: from the key's event to the first paint that shows the act; `saved`: to the
 * first paint after it was on the disk.
 */
export async function measureCaptureToPaint(): Promise<{
  taps: number;
  shown: Percentiles;
  saved: Percentiles;
}> {
  const host = await startBrowserHost({ environment: { MEZZO_TEST_KEY_COST: 'cheap' } });
  const browser = await chromium.launch(findBrowser());
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(await host.issueAddress());
    const core = await makeWorkspace(page, host.origin);
    const { date } = await core.today.read();
    const { groupId, sessionIds } = await groupThatMeets(core, [date], { start: '00:01', minutes: 45 });
    const sessionId = sessionIds[0]!;
    const presentIds: string[] = [];
    for (let number = 0; number < members; number += 1) {
      const person = { givenName: `Member ${number}`, familyName: 'Abel' };
      presentIds.push((await memberSince(core, groupId, date, person)).personId);
    }
    await core.runs.start({ sessionId, presentIds, advance: 'by-hand' });
    const acts = Array.from({ length: earlierActs }, (_, place) => ({
      speakerId: presentIds[place % members]!,
      addresseeId: place % 3 === 0 ? null : presentIds[(place + 1 + (place % 5)) % members]!,
      durationMs: null,
      category: null,
      atMs: place,
    }));
    await core.acts.recordMany({ sessionId, codingId: null, source: 'imported', acts });
    await page.goto(`${host.origin}/sessions/${sessionId}/live`);
    await page.getByRole('list', { name: 'Last acts' }).getByRole('listitem').first().waitFor();
    await watchTaps(page);
    for (let tap = 0; tap < taps; tap += 1) {
      await page.keyboard.press(String(1 + (tap % members)));
      await page.waitForTimeout(betweenKeys);
      await page.keyboard.press(tap % 3 === 0 ? '0' : String(1 + ((tap + 4) % members)));
      await page.waitForTimeout(betweenKeys);
    }
    const times = await takeTimes(page);
    const saved = (await core.acts.list({ sessionId, codingId: null })).acts.length - earlierActs;
    if (saved !== taps || times.length !== taps)
      throw new Error(`${times.length} of ${taps} acts were seen on screen, ${saved} saved`);
    const warm = times.slice(tappedCold);
    return {
      taps: warm.length,
      shown: percentilesOf(warm.map((time) => time.shown)),
      saved: percentilesOf(warm.map((time) => time.saved)),
    };
  } finally {
    await browser.close();
    await host.stop();
  }
}

interface TapTimes {
  shown: number;
  saved: number;
}

/** The time of the first message after a frame is the time at which that frame has been painted. */
async function watchTaps(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: { shown: number; saved: number }[] = [];
    Object.assign(window, { mezzoTapTimes: times });
    const trail = document.querySelector('ul[aria-label="Last acts"]')!;
    const counted = () => trail.previousElementSibling!.textContent;
    const isSaved = () => trail.querySelector('[data-unsaved]') === null;
    const painted = (then: () => void) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', then);
      port1.start();
      port2.postMessage(null);
    };
    let isSecond = false;
    addEventListener(
      'keydown',
      (event) => {
        if (!/^\d$/.test(event.key)) return;
        isSecond = !isSecond;
        // the first key of an act says who speaks; the second makes the act
        if (isSecond) return;
        const before = counted();
        let shown = Number.NaN;
        const frame = () => {
          const isShown = counted() !== before;
          if (isShown && Number.isNaN(shown)) painted(() => (shown = performance.now() - event.timeStamp));
          if (isShown && isSaved())
            painted(() => times.push({ shown, saved: performance.now() - event.timeStamp }));
          else requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      },
      { capture: true },
    );
  });
}

async function takeTimes(page: Page): Promise<TapTimes[]> {
  return await page.evaluate(() => (window as unknown as { mezzoTapTimes: TapTimes[] }).mezzoTapTimes);
}
