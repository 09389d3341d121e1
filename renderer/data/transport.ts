import type { ClientContext, ClientLink } from '@orpc/client';
import { RPCLink as FetchLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { browserSession, type MezzoHost, portMessage } from '../../shared/contract/host-bridge.ts';

declare global {
  interface Window {
    /** Present in the desktop window only. */
    readonly mezzoHost?: MezzoHost;
  }
}

/** Why the core cannot be reached at all: the browser host wants a new link from its terminal. */
export class NotAdmittedError extends Error {
  override readonly name = 'NotAdmittedError';
}

/** The only place that knows whether the core is behind a message port or behind the loopback interface. */
export async function connect(): Promise<ClientLink<ClientContext>> {
  return window.mezzoHost ? connectByPort() : await connectByFetch();
}

function connectByPort(): ClientLink<ClientContext> {
  const { port1, port2 } = new MessageChannel();
  window.postMessage(portMessage, window.origin, [port2]);
  port1.start();
  return new PortLink({ port: port1 });
}

async function connectByFetch(): Promise<ClientLink<ClientContext>> {
  const token = (await takeTokenFromAddress()) ?? sessionStorage.getItem(browserSession.tokenKey);
  if (token === null) throw new NotAdmittedError();
  return new FetchLink({
    url: new URL(browserSession.rpcPath, window.location.origin).href,
    headers: { authorization: `Bearer ${token}` },
    fetch: async (request, init) => {
      const response = await fetch(request, init);
      if (response.status === 401) {
        sessionStorage.removeItem(browserSession.tokenKey);
        window.dispatchEvent(new Event('mezzo:not-admitted'));
      }
      return response;
    },
  });
}

/** Exchanges the one-time code of the address for the token, and takes the code out of the address at once. */
async function takeTokenFromAddress(): Promise<string | null> {
  const fragment = new URLSearchParams(window.location.hash.slice(1));
  const code = fragment.get(browserSession.codeParameter);
  if (code === null) return null;
  window.history.replaceState(null, '', window.location.pathname + window.location.search);
  const response = await fetch(browserSession.sessionPath, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  });
  if (!response.ok) return null;
  const { token } = (await response.json()) as { token: string };
  sessionStorage.setItem(browserSession.tokenKey, token);
  return token;
}
