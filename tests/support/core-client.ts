import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import type { Page } from '@playwright/test';
import { browserSession } from '../../shared/contract/host-bridge.ts';
import type { Contract } from '../../shared/contract/index.ts';
import type { RunningHost } from './start-browser-host.ts';

export type CoreClient = ContractRouterClient<Contract>;

export const passphrase = 'seven quiet chairs in a ring';

/** The host behind the page of a test; the fixture of the page tells. */
export const hostBehind = new WeakMap<Page, RunningHost>();

const isOpened = (page: Page) => page.url() !== 'about:blank';

/**
 * The core behind a page, for laying out what a test begins with. What the test is about is done through the page
 * itself, by role and name. A page that is not opened yet is let in without loading its door first: it can go to any
 * address from then on.
 */
export async function coreOf(page: Page): Promise<CoreClient> {
  if (isOpened(page)) return clientOf(await readAdmission(page));
  const admission = await admit(hostBehind.get(page)!);
  await page.addInitScript(
    ({ origin, token, key }) => {
      if (location.origin === origin) sessionStorage.setItem(key, token);
    },
    { ...admission, key: browserSession.tokenKey },
  );
  return clientOf(admission);
}

interface Admission {
  origin: string;
  token: string;
}

export function clientOf({ origin, token }: Admission): CoreClient {
  return createORPCClient(
    new RPCLink({
      url: origin + browserSession.rpcPath,
      headers: { authorization: `Bearer ${token}`, origin },
    }),
  );
}

async function readAdmission(page: Page): Promise<Admission> {
  const { origin } = new URL(page.url());
  const token = await page.waitForFunction((key) => sessionStorage.getItem(key), browserSession.tokenKey);
  return { origin, token: (await token.jsonValue())! };
}

/** Exchanges a fresh address for the token, as the page does. */
export async function admit(host: RunningHost): Promise<Admission> {
  const address = new URL(await host.issueAddress());
  const { origin } = address;
  const answer = await fetch(origin + browserSession.sessionPath, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({
      code: new URLSearchParams(address.hash.slice(1)).get(browserSession.codeParameter),
    }),
  });
  const { token } = (await answer.json()) as { token: string };
  return { origin, token };
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

/**
 * A workspace made and opened without the screens that make one; the page then stands at `path`. Without a path the
 * page is not loaded: the test lays out its records, and then goes where it begins.
 */
export async function makeWorkspace(page: Page, path?: string): Promise<CoreClient> {
  const core = await coreOf(page);
  await createProved(core);
  await goOn(page, path);
  return core;
}

/** Where the host keeps the practice workspace: inside the folder of the real one. */
export const practiceFolder = (host: RunningHost) => join(host.workspaceDir, 'practice');

/** The environment's name of the folder in which tests find the practice workspace ready (build-page.ts). */
export const practiceLaidOut = 'MEZZO_TEST_PRACTICE';

/** The practice workspace, opened without its door; the page then stands at `path`, or is not loaded. */
export async function openPractice(page: Page, path?: string): Promise<CoreClient> {
  const core = await coreOf(page);
  const ready = process.env[practiceLaidOut];
  const host = hostBehind.get(page);
  if (ready !== undefined && host && !existsSync(practiceFolder(host)))
    await cp(ready, practiceFolder(host), { recursive: true });
  await core.workspace.openPractice();
  await goOn(page, path);
  return core;
}

/** A page that stood at the door leaves it also where no path is given. */
async function goOn(page: Page, path: string | undefined): Promise<void> {
  if (path !== undefined || isOpened(page)) await page.goto(path ?? '/');
}
