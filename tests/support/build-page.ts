import { buildPage } from '../../main/build.ts';

/** Before the first end-to-end test: the page that the hosts serve is the one of these sources. */
export default async function buildPageBeforeTests(): Promise<void> {
  await buildPage();
}
