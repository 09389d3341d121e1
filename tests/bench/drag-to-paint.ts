import { chromium, type Page } from '@playwright/test';
import { addDays } from '../../shared/domain/local-time.ts';
import { makeWorkspace } from '../support/core-client.ts';
import { findBrowser } from '../support/find-browser.ts';
import { agendaBlock } from '../support/random-changes.ts';
import { groupThatMeets } from '../support/records.ts';
import { startBrowserHost } from '../support/start-browser-host.ts';
import { type Percentiles, percentilesOf } from './percentiles.ts';

const blocks = 20;
/** Drags of a block from its place to the other end of the agenda and back; the first ones of a page compile it. */
const drags = 6;
const drawnCold = 2;
/** Between two places of the pointer, in milliseconds: a quick hand. */
const betweenMoves = 90;

/**
 * Blocks dragged through an agenda of twenty, in the real page on the real host: from the pointer's event to the first
 * paint that shows the order and the start times that follow from it, in milliseconds.
 */
export async function measureDragToPaint(): Promise<{ moves: number; times: Percentiles }> {
  const host = await startBrowserHost({ environment: { MEZZO_TEST_KEY_COST: 'cheap' } });
  const browser = await chromium.launch(findBrowser());
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 2200 } });
    await page.goto(await host.issueAddress());
    const core = await makeWorkspace(page, host.origin);
    const day = addDays(new Date().toISOString().slice(0, 10), 7);
    const { sessionIds } = await groupThatMeets(core, [day]);
    const sessionId = sessionIds[0]!;
    await core.agendas.save({
      sessionId,
      version: 0,
      objectives: [],
      blocks: Array.from({ length: blocks }, (_, place) =>
        agendaBlock({
          id: crypto.randomUUID(),
          title: `Block ${place + 1}`,
          minutes: 2 + (place % 4),
          goal: 'Hear each other',
        }),
      ),
    });
    await page.goto(`${host.origin}/sessions/${sessionId}/plan`);
    const rows = page.getByRole('grid', { name: 'Agenda' }).locator('[data-block]');
    await rows.nth(blocks - 1).waitFor();
    await watchMoves(page);
    const times: number[] = [];
    for (let drag = 0; drag < drags; drag += 1) {
      const isDown = drag % 2 === 0;
      const boxes = await rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().toJSON()));
      const middles = (boxes as { y: number; height: number }[]).map(({ y, height }) => y + height / 2);
      const path = isDown ? middles.map((y) => y + 4) : middles.toReversed().map((y) => y - 4);
      const x = (await rows.first().locator('[data-grip]').boundingBox())!.x + 20;
      await page.mouse.move(x, path[0]!);
      await page.mouse.down();
      // A press becomes a drag after some pixels; from there on each move passes one block.
      await page.mouse.move(x, path[0]! + (isDown ? 6 : -6));
      await page.waitForTimeout(400);
      await takeTimes(page);
      for (const y of path.slice(1)) {
        await page.mouse.move(x, y);
        await page.waitForTimeout(betweenMoves);
      }
      await page.mouse.up();
      const seen = await takeTimes(page);
      if (drag >= drawnCold) times.push(...seen);
    }
    const passed = (drags - drawnCold) * (blocks - 1);
    if (times.length < passed) throw new Error(`${times.length} of ${passed} moves were seen on screen`);
    await page.getByText('Saved', { exact: true }).waitFor();
    return { moves: times.length, times: percentilesOf(times) };
  } finally {
    await browser.close();
    await host.stop();
  }
}

/** The time of the first message after a frame is the time at which that frame has been painted. */
async function watchMoves(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { mezzoMoveTimes: times });
    const grid = document.querySelector('[role=grid]')!;
    const shown = () => [...grid.querySelectorAll('time')].map((time) => time.textContent).join();
    const order = () =>
      [...grid.querySelectorAll<HTMLElement>('[data-block]')].map((row) => row.dataset['block']).join();
    addEventListener(
      'pointermove',
      (event) => {
        if (event.buttons === 0) return;
        const before = `${order()} ${shown()}`;
        let frames = 0;
        const frame = () => {
          frames += 1;
          if (frames > 20) return;
          if (`${order()} ${shown()}` === before) return void requestAnimationFrame(frame);
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
    (window as unknown as { mezzoMoveTimes: number[] }).mezzoMoveTimes.splice(0),
  );
}
