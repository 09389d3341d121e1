import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPage } from '../../main/build.ts';
import { admit, clientOf, practiceFolder, practiceLaidOut } from './core-client.ts';
import { startBrowserHost } from './start-browser-host.ts';

/** Before the first end-to-end test: the page that the hosts serve is the one of these sources. */
export default async function buildPageBeforeTests(): Promise<void> {
  await buildPage();
  await layOutPractice();
}

/** The practice workspace is made once, by the real host; each test that opens it begins with a copy of its files. */
async function layOutPractice(): Promise<void> {
  const host = await startBrowserHost({ environment: { MEZZO_TEST_KEY_COST: 'cheap' } });
  const copy = await mkdtemp(join(tmpdir(), 'practice-'));
  await clientOf(await admit(host)).workspace.openPractice();
  host.process.kill('SIGTERM');
  await new Promise((resolve) => host.process.once('exit', resolve));
  await cp(practiceFolder(host), copy, { recursive: true });
  await host.stop();
  process.env[practiceLaidOut] = copy;
}
