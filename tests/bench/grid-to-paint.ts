import { chromium, type Page } from '@playwright/test';
import { addDays } from '../../shared/domain/local-time.ts';
import { makeWorkspace } from '../support/core-client.ts';
import { findBrowser } from '../support/find-browser.ts';
import { goalFieldsOf } from '../support/goal-records.ts';
import { groupThatMeets, memberSince } from '../support/records.ts';
import { startBrowserHost } from '../support/start-browser-host.ts';
import { type Percentiles, percentilesOf } from './percentiles.ts';

const members = 15;
const goalsOfMember = 2;
/** How often the grid is gone through from top to bottom, a key for each goal. */
const rounds = 3;
/** Between two keys, in milliseconds: a fast hand. */
const betweenKeys = 90;

/**
 * Ratings in the grid of a session, 15 members with two goals each, in the real page on the real host: from the key's
 * event to the first paint that shows the rating, in milliseconds.
 */
export async function measureGridToPaint(): Promise<{ keys: number; times: Percentiles }> {
  const host = await startBrowserHost({ environment: { MEZZO_TEST_KEY_COST: 'cheap' } });
  const browser = await chromium.launch(findBrowser());
  const goals = members * goalsOfMember;
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(await host.issueAddress());
    const core = await makeWorkspace(page, host.origin);
    const last = addDays(new Date().toISOString().slice(0, 10), -2);
    const { groupId, sessionIds } = await groupThatMeets(core, [addDays(last, -7), last]);
    for (let number = 0; number < members; number += 1) {
      const familyName = `Member ${String(number).padStart(2, '0')}`;
      const { personId } = await memberSince(core, groupId, addDays(last, -40), {
        givenName: 'Ana',
        familyName,
      });
      for (let goal = 0; goal < goalsOfMember; goal += 1) {
        const fields = goalFieldsOf({ text: `Goal ${goal} of ${number}` });
        await core.goals.add({ groupId, personId, fields });
      }
    }
    await page.goto(`${host.origin}/sessions/${sessionIds[1]}/goals`);
    await page
      .getByRole('button', { name: /as expected/ })
      .first()
      .waitFor();
    await watchKeys(page);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await page.locator('[data-row="0"] [data-item="2"]').focus();
      for (let goal = 0; goal < goals; goal += 1) {
        await page.keyboard.press(String(1 + ((goal + round) % 5)));
        await page.waitForTimeout(betweenKeys);
      }
      times.push(...(await takeTimes(page)));
    }
    const { ratings } = await core.goals.forSession({ sessionId: sessionIds[1]! });
    if (ratings.length !== goals || times.length !== goals * rounds)
      throw new Error(
        `${times.length} of ${goals * rounds} keys were seen on screen, ${ratings.length} saved`,
      );
    // the first keys of a page compile it
    return { keys: times.length, times: percentilesOf(times.slice(goals)) };
  } finally {
    await browser.close();
    await host.stop();
  }
}

/** The time of the first message after a frame is the time at which that frame has been painted. */
async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { mezzoKeyTimes: times });
    const shown = (row: Element) =>
      [...row.querySelectorAll('[aria-pressed]')].map((button) => button.getAttribute('aria-pressed')).join();
    addEventListener(
      'keydown',
      (event) => {
        const row = (event.target as Element).closest('[data-row]');
        if (!row) return;
        const before = shown(row);
        const frame = () => {
          if (shown(row) === before) return void requestAnimationFrame(frame);
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

async function takeTimes(page: Page): Promise<number[]> {
  return await page.evaluate(() =>
    (window as unknown as { mezzoKeyTimes: number[] }).mezzoKeyTimes.splice(0),
  );
}
