import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import type { Page } from '@playwright/test';
import { browserSession } from '../../shared/contract/host-bridge.ts';
import type { Contract } from '../../shared/contract/index.ts';

export type CoreClient = ContractRouterClient<Contract>;

export const passphrase = 'seven quiet chairs in a ring';

/**
 * The core behind an open page, for laying out what a test begins with. What the test is about is done through the
 * page itself, by role and name.
 */
export async function coreOf(page: Page): Promise<CoreClient> {
  const { origin } = new URL(page.url());
  const token = await page.waitForFunction((key) => sessionStorage.getItem(key), browserSession.tokenKey);
  return createORPCClient(
    new RPCLink({
      url: origin + browserSession.rpcPath,
      headers: { authorization: `Bearer ${await token.jsonValue()}`, origin },
    }),
  );
}

/** Makes a workspace and proves its recovery key, which it answers. */
export async function createProved(core: CoreClient): Promise<string> {
  const { recoveryKey } = await core.workspace.create({
    ownerName: 'J. Alvarez',
    ownerCredentials: 'LCSW',
    passphrase,
  });
  await core.workspace.proveRecoveryKey({ group: 1, text: recoveryKey.split('-')[0]! });
  return recoveryKey;
}

/** A workspace made and opened without the screens that make one; the page then stands at `path`. */
export async function makeWorkspace(page: Page, path = '/'): Promise<CoreClient> {
  const core = await coreOf(page);
  await createProved(core);
  await page.goto(path);
  return core;
}

/** The practice workspace, opened without its door; the page then stands at `path`. */
export async function openPractice(page: Page, path = '/'): Promise<CoreClient> {
  const core = await coreOf(page);
  await core.workspace.openPractice();
  await page.goto(path);
  return core;
}
