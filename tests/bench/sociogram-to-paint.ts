import { chromium } from '@playwright/test';
import { makeWorkspace } from '../support/core-client.ts';
import { findBrowser } from '../support/find-browser.ts';
import { uploadFile } from '../support/import-file.ts';
import { drawFrom, groupFields } from '../support/random-changes.ts';
import { startBrowserHost } from '../support/start-browser-host.ts';
import { type Percentiles, percentilesOf } from './percentiles.ts';

export const sociogramSize = 60;
const choicesEach = 3;
const visits = 8;
/** The first visits of a page compile it. */
const coldVisits = 2;

/**
 * A sociogram of sixty members, in the real page on the real host: from the press on the round in the list to the first
 * paint with everybody in the picture, the read and the layout included, in milliseconds.
 */
export async function measureSociogramToPaint(): Promise<{ times: Percentiles }> {
  const host = await startBrowserHost({ environment: { MEZZO_TEST_KEY_COST: 'cheap' } });
  const browser = await chromium.launch(findBrowser());
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1200 } });
    await page.goto(await host.issueAddress());
    const core = await makeWorkspace(page, host.origin);
    const { id: groupId } = await core.groups.create(groupFields());
    const uploadId = await uploadFile(core, choicesOfSixty());
    const criterion = 'Whom would you like to sit beside?';
    await core.sociometry.import({
      uploadId,
      groupId,
      addPeople: true,
      careTaken: false,
      rounds: [{ label: '1', criterion, takenOn: '2026-03-10', choiceLimit: null }],
    });
    const times: number[] = [];
    for (let visit = 0; visit < visits; visit += 1) {
      // anew each time: nothing that was read or laid out before is there
      await page.goto(`${host.origin}/groups/${groupId}/dynamics/sociometry`);
      await page.getByRole('link', { name: criterion }).waitFor();
      const seen = page.evaluate(
        (size) =>
          new Promise<number>((resolve) => {
            let pressed = 0;
            addEventListener('click', (event) => (pressed = event.timeStamp), { capture: true, once: true });
            const frame = () => {
              if (document.querySelectorAll('[data-person]').length < size)
                return void requestAnimationFrame(frame);
              const { port1, port2 } = new MessageChannel();
              port1.addEventListener('message', () => resolve(performance.now() - pressed));
              port1.start();
              port2.postMessage(null);
            };
            requestAnimationFrame(frame);
          }),
        sociogramSize,
      );
      await page.getByRole('link', { name: criterion }).click();
      const time = await seen;
      if (visit >= coldVisits) times.push(time);
    }
    return { times: percentilesOf(times) };
  } finally {
    await browser.close();
    await host.stop();
  }
}

function choicesOfSixty(): string {
  const draw = drawFrom(60);
  const names = Array.from({ length: sociogramSize }, (_, place) => `Member${place + 10}`);
  const lines = names.flatMap((from, place) => {
    const chosen = new Set<number>();
    while (chosen.size < choicesEach) {
      const near = Math.floor(place / 6) * 6 + draw(6);
      const to = draw(3) === 0 ? draw(sociogramSize) : near;
      if (to !== place) chosen.add(to);
    }
    return [...chosen].map((to) => `1,${from},${names[to]},positive,`);
  });
  return ['round,from,to,valence,rank', ...lines].join('\n');
}
