import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ContractRouterClient } from '@orpc/contract';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildPage } from '../../../../main/build.ts';
import type { Contract } from '../../../../shared/contract/index.ts';
import { browserSession } from '../../../../shared/contract/host-bridge.ts';
import { startBrowserHost, type RunningHost } from '../../../support/start-browser-host.ts';
import { testPassphrase } from '../../../support/test-core.ts';

const cheap = { MEZZO_TEST_KEY_COST: 'cheap' };
const running: RunningHost[] = [];

beforeAll(buildPage, 120_000);
afterEach(async () => {
  await Promise.all(running.splice(0).map((host) => host.stop()));
});

async function start(workspaceDir?: string): Promise<RunningHost> {
  const host = await startBrowserHost({ environment: cheap, workspaceDir });
  running.push(host);
  return host;
}

/** Goes through the door as the page does. */
async function exchangeCode(host: RunningHost): Promise<{ token: string }> {
  const code = new URLSearchParams(new URL(await host.issueAddress()).hash.slice(1)).get('code');
  const response = await fetch(`${host.origin}${browserSession.sessionPath}`, {
    method: 'POST',
    headers: { origin: host.origin, 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  });
  return (await response.json()) as { token: string };
}

/** Every procedure of a host, behind its door. */
async function enter(host: RunningHost): Promise<ContractRouterClient<Contract>> {
  const { token } = await exchangeCode(host);
  const url = `${host.origin}${browserSession.rpcPath}`;
  const headers = { authorization: `Bearer ${token}`, origin: host.origin };
  return createORPCClient(new RPCLink({ url, headers }));
}

const owner = { ownerName: 'J. Alvarez', ownerCredentials: 'LCSW', passphrase: testPassphrase };

describe('the browser host as a process', () => {
  it('makes a workspace whose files are this person’s alone', async () => {
    const host = await start();
    await (await enter(host)).workspace.create(owner);
    const files = readdirSync(host.workspaceDir, { recursive: true, withFileTypes: true });
    expect(files.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['workspace.db', 'workspace.keys.json']),
    );
    const openToOthers = files.filter(
      ({ parentPath, name }) => (statSync(join(parentPath, name)).mode & 0o077) !== 0,
    );
    expect(openToOthers.map(({ name }) => name)).toEqual([]);
  });

  it('closes the workspace at Ctrl-C: no write-ahead log is left, and it opens again with what was kept', async () => {
    const root = mkdtempSync(join(tmpdir(), 'mezzo-close-'));
    const first = await start(join(root, 'workspace'));
    await (await enter(first)).workspace.create(owner);
    first.process.kill('SIGINT');
    await new Promise((resolve) => first.process.on('exit', resolve));
    expect(first.process.exitCode).toBe(0);
    expect(first.output()).toContain('Mezzo is closed.');
    expect(existsSync(join(root, 'workspace', 'workspace.db-wal'))).toBe(false);

    const second = await start(join(root, 'workspace'));
    const client = await enter(second);
    await client.workspace.unlock({ passphrase: testPassphrase, acceptAnchor: false });
    expect((await client.facilitators.list()).map(({ name }) => name)).toEqual(['J. Alvarez']);
    await second.stop();
    rmSync(root, { recursive: true });
  });

  it('never shows its token in its output, its arguments or its log', async () => {
    const host = await start();
    const { token } = await exchangeCode(host);
    await fetch(`${host.origin}${browserSession.rpcPath}/workspace/status`); // refused, which is logged
    const log = readFileSync(join(host.home, 'data', 'Mezzo', 'logs', 'mezzo.log'), 'utf8');
    expect(log).toContain('loopback.refused');
    for (const place of [host.output(), log, host.process.spawnargs.join(' ')]) {
      expect(place).not.toContain(token);
    }
  });

  it('refuses a port that is taken in one line, and ends', async () => {
    const host = await start();
    await expect(
      startBrowserHost({ environment: cheap, moreArguments: ['--port', new URL(host.origin).port] }),
    ).rejects.toThrow(/port \d+ is taken/i);
  });
});

describe('two starts at once on one workspace', () => {
  const unlock = (client: ContractRouterClient<Contract>) =>
    client.workspace.unlock({ passphrase: testPassphrase, acceptAnchor: false });
  const alreadyOpen: unknown[] = [expect.objectContaining({ code: 'ALREADY_OPEN' })];

  async function race(clients: readonly ContractRouterClient<Contract>[]) {
    const outcomes = await Promise.allSettled(clients.map(unlock));
    const refusals = outcomes.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[];
    const winner = clients[outcomes.findIndex(({ status }) => status === 'fulfilled')];
    return { refusals: refusals.map(({ reason }) => reason as unknown), winner };
  }

  async function makeFolder(): Promise<string> {
    const folder = join(mkdtempSync(join(tmpdir(), 'mezzo-pair-')), 'workspace');
    const host = await start(folder);
    await (await enter(host)).workspace.create(owner);
    await host.stop();
    return folder;
  }

  it('one opens it, the other is told that it is open', async () => {
    const folder = await makeFolder();
    const pair = await Promise.all([start(folder), start(folder)]);
    const { refusals } = await race(await Promise.all(pair.map(enter)));
    expect(refusals).toEqual(alreadyOpen);
  });

  it('fifty times over there is one writer, and each of the two wins when the other has locked', async () => {
    const folder = await makeFolder();
    const pair = await Promise.all([start(folder), start(folder)]);
    const clients = await Promise.all(pair.map(enter));
    for (let round = 1; round <= 50; round += 1) {
      const { refusals, winner } = await race(clients);
      expect(refusals, `round ${round}`).toEqual(alreadyOpen);
      await winner?.workspace.lock();
    }
    for (const client of clients) {
      await unlock(client);
      await client.workspace.lock();
    }
  }, 120_000);
});
