import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { createORPCClient, type Client } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { beforeEach, describe, expect, it } from 'vitest';
import { portMessage } from '../../../../shared/contract/host-bridge.ts';
import { openRecordedHost, type RecordedHost } from './open-recorded-host.ts';

let host: RecordedHost;

beforeEach(async () => {
  host = await openRecordedHost();
});

type PageClient = { rename: Client<Record<never, never>, { name: string }, { renamed: string }, Error> };

/** Hands a port over as the preload would, from the frame and window given; returns the page's end. */
function handOver(event: Record<string, unknown> = {}): { pageEnd: MessagePort; client: PageClient } {
  const { port1, port2 } = new MessageChannel();
  const ours = { sender: host.contents, senderFrame: host.contents.mainFrame, ports: [asMainPort(port2)] };
  host.fake.ipcMain.emit(portMessage, { ...ours, ...event });
  return {
    pageEnd: port1,
    client: createORPCClient<PageClient>(new RPCLink({ port: port1 })),
  };
}

/** Electron's port in the main process gives the message as an event and starts when told to. */
function asMainPort(port: MessagePort) {
  return {
    on: (event: string, listener: (event?: { data: unknown }) => void) => {
      port.on(event as 'message', (data: unknown) => listener(event === 'message' ? { data } : undefined));
    },
    postMessage: (message: unknown) => port.postMessage(message),
    start: () => port.start(),
    close: () => port.close(),
  };
}

describe('the port that the page hands over', () => {
  it('carries procedures to the core and typed answers back', async () => {
    const { client, pageEnd } = handOver();
    expect(await client.rename({ name: 'Grief group' })).toEqual({ renamed: 'Grief group' });
    await expect(client.rename({ name: 7 as unknown as string })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    expect(host.asked).toEqual(['rename Grief group']);
    pageEnd.close();
  });

  it.each([
    ['a frame inside the page', () => ({ senderFrame: { origin: 'mezzo://app' } })],
    ['a frame that is gone', () => ({ senderFrame: null })],
    ['another window', () => ({ sender: { mainFrame: host.contents.mainFrame } })],
  ])('is refused and closed when it comes from %s', async (_who, event) => {
    const { pageEnd, client } = handOver(event());
    void client.rename({ name: 'never' }).catch(() => undefined);
    await once(pageEnd, 'close');
    expect(host.asked).toEqual([]);
  });

  it.each(['https://example.org', 'mezzo://app.example', 'file://', 'null', ''])(
    'is refused when our own window has come to show %s',
    async (origin) => {
      host.contents.mainFrame.origin = origin;
      const { pageEnd } = handOver();
      await once(pageEnd, 'close');
      expect(host.asked).toEqual([]);
    },
  );

  it('is refused when none or two come at once', async () => {
    handOver({ ports: [] });
    const [first, second] = [new MessageChannel(), new MessageChannel()];
    handOver({ ports: [asMainPort(first.port2), asMainPort(second.port2)] });
    await Promise.all([once(first.port1, 'close'), once(second.port1, 'close')]);
    expect(host.asked).toEqual([]);
  });

  it('closes the port of the page before, when the page is loaded anew', async () => {
    const before = handOver();
    const closed = once(before.pageEnd, 'close');
    const after = handOver();
    await closed;
    expect(await after.client.rename({ name: 'Newcomers' })).toEqual({ renamed: 'Newcomers' });
    after.pageEnd.close();
    await wait(1);
  });
});
