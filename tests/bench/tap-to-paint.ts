import { chromium, type Page } from '@playwright/test';
import { addDays } from '../../shared/domain/local-time.ts';
import { makeWorkspace } from '../support/core-client.ts';
import { findBrowser } from '../support/find-browser.ts';
import { groupThatMeets, memberSince } from '../support/records.ts';
import { startBrowserHost } from '../support/start-browser-host.ts';
import { type Percentiles, percentilesOf } from './percentiles.ts';

const members = 30;
const sessions = 40;
/** Columns of the register that are marked from top to bottom, a key for each member. */
const columns = 3;
/** Between two keys, in milliseconds: a fast hand. */
const betweenKeys = 90;

/**
 * Marks in a register of 30 members by 40 sessions, in the real page on the real host: from the key's event to the
 * first paint that shows the mark, in milliseconds.
 */
export async function measureTapToPaint(): Promise<{ keys: number; times: Percentiles }> {
  const host = await startBrowserHost({ environment: { MEZZO_TEST_KEY_COST: 'cheap' } });
  const browser = await chromium.launch(findBrowser());
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(await host.issueAddress());
    const core = await makeWorkspace(page, host.origin);
    const last = addDays(new Date().toISOString().slice(0, 10), -2);
    const days = Array.from({ length: sessions }, (_, week) => addDays(last, -7 * week));
    const { groupId } = await groupThatMeets(core, days);
    for (let number = 0; number < members; number += 1) {
      const familyName = `Member ${String(number).padStart(2, '0')}`;
      await memberSince(core, groupId, addDays(last, -400), { givenName: 'Ana', familyName });
    }
    await page.goto(`${host.origin}/groups/${groupId}/sessions`);
    await page.getByRole('grid', { name: 'Register' }).waitFor();
    await watchKeys(page);
    const times: number[] = [];
    for (let column = 0; column < columns; column += 1) {
      const first = page.getByRole('row').filter({ hasText: 'Member 00' }).getByRole('gridcell').nth(column);
      await first.click();
      for (let number = 0; number < members; number += 1) {
        await page.keyboard.press(number % 2 ? 'p' : 'u');
        await page.waitForTimeout(betweenKeys);
      }
      times.push(...(await takeTimes(page)));
    }
    const marked = (await core.attendance.register({ groupId })).summary.recorded;
    if (marked !== members * columns || times.length !== members * columns)
      throw new Error(`${times.length} of ${members * columns} keys were seen on screen, ${marked} saved`);
    // the first keys of a page compile it
    return { keys: times.length, times: percentilesOf(times.slice(members)) };
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
    const shown = (cell: Element) => `${cell.getAttribute('aria-label')} ${cell.textContent}`;
    addEventListener(
      'keydown',
      (event) => {
        const cell = (event.target as Element).closest('td');
        if (!cell) return;
        const before = shown(cell);
        const frame = () => {
          if (shown(cell) === before) return void requestAnimationFrame(frame);
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
