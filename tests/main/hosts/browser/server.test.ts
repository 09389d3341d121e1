import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { RouterClient } from '@orpc/server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserSession } from '../../../../shared/contract/host-bridge.ts';
import { startRecordedServer, type RecordedServer } from './recording-core.ts';

let recorded: RecordedServer;

beforeAll(async () => {
  recorded = await startRecordedServer();
});
afterAll(() => recorded.server.close());
beforeEach(() => void (recorded.calls.length = 0));

function exchange(code: string): Promise<Response> {
  return fetch(`${recorded.server.origin}${browserSession.sessionPath}`, {
    method: 'POST',
    headers: { origin: recorded.server.origin, 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  });
}

describe('the page over the loopback interface', () => {
  it('reaches a procedure with its token, and its answer comes back typed', async () => {
    const link = new RPCLink({
      url: `${recorded.server.origin}${browserSession.rpcPath}`,
      headers: { authorization: `Bearer ${recorded.token}`, origin: recorded.server.origin },
    });
    const client = createORPCClient<RouterClient<RecordedServer['router']>>(link);
    expect(await client.groups.rename({ name: 'Grief group' })).toEqual({ renamed: 'Grief group' });
    expect(recorded.calls).toEqual(['Grief group']);
  });

  it('gets index.html with a nonce of its own at each load, the same in document and policy', async () => {
    const nonces = await Promise.all(
      ['/', '/groups/018f-aa', '/index.html'].map(async (path) => {
        const response = await fetch(recorded.server.origin + path);
        const policyNonce = /'nonce-([\w-]+)'/.exec(
          response.headers.get('content-security-policy') ?? '',
        )?.[1];
        expect(await response.text()).toBe(`<meta nonce="${policyNonce}" content="${policyNonce}">Mezzo`);
        return policyNonce;
      }),
    );
    expect(new Set(nonces).size).toBe(3);
  });

  it('gets only files of the kinds that a page is made of', async () => {
    const statuses = await Promise.all(
      ['/app.js', '/app.js.map', '/notes.private', '/missing.js'].map(async (path) => {
        return (await fetch(recorded.server.origin + path)).status;
      }),
    );
    expect(statuses).toEqual([200, 404, 404, 404]);
  });

  it('carries the guarding headers on every answer, refused or not', async () => {
    const answers = await Promise.all([
      fetch(`${recorded.server.origin}/app.js`),
      fetch(`${recorded.server.origin}/missing.js`),
      fetch(`${recorded.server.origin}/rpc/groups/list`),
      exchange('no such code'),
    ]);
    for (const { headers } of answers) {
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
      expect(headers.get('set-cookie')).toBeNull();
    }
  });
});

describe('the code in the address', () => {
  it('opens once: a second use is refused', async () => {
    const code = recorded.admission.issueCode();
    const first = await exchange(code);
    expect(await first.json()).toEqual({ token: recorded.token });
    expect((await exchange(code)).status).toBe(401);
  });

  it('still opens after 30 seconds, and no more a moment later', async () => {
    const [inTime, late] = [recorded.admission.issueCode(), recorded.admission.issueCode()];
    recorded.passTime(30_000);
    expect((await exchange(inTime)).status).toBe(200);
    recorded.passTime(1);
    expect((await exchange(late)).status).toBe(401);
  });

  it('stays good when another address is printed meanwhile', async () => {
    const code = recorded.admission.issueCode();
    recorded.admission.issueCode();
    expect((await exchange(code)).status).toBe(200);
  });
});

describe('a connection that the browser opened ahead of need', () => {
  it('is closed without a word when it was never used, so that nothing is taken for an answer', () => {
    const words: string[] = [];
    let isClosed = false;
    const socket = {
      writable: true,
      end: (word: string) => words.push(word),
      destroy: () => (isClosed = true),
    };
    const timeout = Object.assign(new Error('no request came'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
    recorded.server.http.emit('clientError', timeout, socket);
    expect(words).toEqual([]);
    expect(isClosed).toBe(true);
  });
});
