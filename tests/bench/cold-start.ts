import { startBrowserHost } from '../support/start-browser-host.ts';
import { type Percentiles, percentilesOf } from './percentiles.ts';

const starts = 5;

/** From starting the browser host's process to the address that it prints, in milliseconds. */
export async function measureColdStart(): Promise<Percentiles> {
  const times: number[] = [];
  for (let time = 0; time < starts; time += 1) {
    const started = performance.now();
    const host = await startBrowserHost();
    times.push(performance.now() - started);
    await host.stop();
  }
  return percentilesOf(times);
}
