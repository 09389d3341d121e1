import { test as base, type Page } from '@playwright/test';
import { hostBehind } from './core-client.ts';
import { startBrowserHost, type RunningHost } from './start-browser-host.ts';

export { expect } from '@playwright/test';

export interface MezzoFixtures {
  /** A host of this test's own on an empty workspace folder. */
  host: RunningHost;
  /** What the page did that no page of ours may do; the test fails when anything is in it. */
  misdeeds: string[];
  /** Opens the page at a fresh address, as a person does. */
  openMezzo: (path?: string) => Promise<void>;
}

/**
 * Playwright's test with a Mezzo of its own. Each test fails on a console error, an uncaught error in the
 * page, a report of the content security policy, or a request to anywhere but its own host.
 */
export const test = base.extend<MezzoFixtures>({
  host: async ({}, use) => {
    const host = await startBrowserHost({ environment: { MEZZO_TEST_KEY_COST: 'cheap' } });
    await use(host);
    await host.stop();
  },
  // so that a test can say page.goto('/groups') once it has come in by openMezzo()
  baseURL: async ({ host }, use) => {
    await use(host.origin);
  },
  misdeeds: async ({}, use) => {
    const misdeeds: string[] = [];
    await use(misdeeds);
    base.expect(misdeeds, 'what the page did that it may not do').toEqual([]);
  },
  page: async ({ page, host, misdeeds }, use) => {
    await watchPage(page, host.origin, misdeeds);
    hostBehind.set(page, host);
    await use(page);
  },
  openMezzo: async ({ page, host }, use) => {
    await use(async (path = '/') => {
      const address = new URL(await host.issueAddress());
      address.pathname = path;
      await page.goto(address.href);
    });
  },
});

/** Writes down everything that no page of ours may do. */
export async function watchPage(page: Page, origin: string, misdeeds: string[]): Promise<void> {
  page.on('console', (message) => {
    // The browser itself reports every refused call; a refusal is an answer, and a defect is looked for below.
    const isRefusedCall = message.location().url.startsWith(`${origin}/rpc/`);
    if (message.type() === 'error' && !isRefusedCall) misdeeds.push(`console error: ${message.text()}`);
  });
  page.on('response', async (response) => {
    if (response.status() < 400 || !response.url().startsWith(`${origin}/rpc/`)) return;
    const answer = await response.text().catch(() => '');
    if (answer.includes('"UNEXPECTED"')) misdeeds.push(`a defect in ${new URL(response.url()).pathname}`);
  });
  page.on('pageerror', (error) => misdeeds.push(`page error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isOwn = url.origin === origin || url.protocol === 'data:' || url.protocol === 'about:';
    if (!isOwn) misdeeds.push(`request elsewhere: ${request.url()}`);
  });
  await page.exposeFunction('reportPolicyViolation', (text: string) => misdeeds.push(`policy: ${text}`));
  await page.addInitScript(() => {
    const report = (window as unknown as { reportPolicyViolation(text: string): void }).reportPolicyViolation;
    addEventListener('securitypolicyviolation', (event) => {
      report(
        `${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`,
      );
    });
  });
}
