import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attacks, composeCall } from './attacks.ts';
import { sendRaw } from './raw-request.ts';
import { startRecordedServer, type RecordedServer } from './recording-core.ts';

let recorded: RecordedServer;

beforeAll(async () => {
  recorded = await startRecordedServer();
});
afterAll(() => recorded.server.close());

describe(`${attacks.length} attacks on the loopback interface`, () => {
  it('are at least 80, each of its own name', () => {
    expect(attacks.length).toBeGreaterThanOrEqual(80);
    expect(new Set(attacks.map(({ name }) => name)).size).toBe(attacks.length);
  });

  it.each(attacks)('$name: turned away', async ({ expected, bytes }) => {
    const answer = await sendRaw(recorded.port, bytes(recorded));
    expect(expected).toContain(answer.status);
    expect(recorded.calls, 'what reached the core').toEqual([]);
    expect(answer.text).not.toContain(recorded.token);
    expect(answer.text.toLowerCase()).not.toContain('access-control-');
  });

  it('cannot even connect from another address of this machine', async ({ skip }) => {
    const address = findOtherAddress();
    if (address === undefined) return skip('this machine has no other address');
    const isConnected = await new Promise<boolean>((resolve) => {
      const socket = connect(recorded.port, address, () => (socket.destroy(), resolve(true)));
      socket.on('error', () => resolve(false));
    });
    expect(isConnected).toBe(false);
  });

  it('leave no trace of what was sent in the log, only statuses', () => {
    const facts = recorded.reports.flatMap((report) => Object.entries(report.facts));
    expect(facts.length).toBeGreaterThan(50);
    expect(facts.every(([name, value]) => name === 'status' && typeof value === 'number')).toBe(true);
  });
});

describe('the same request without an attack in it', () => {
  it('reaches the core: the attacks fail for what is wrong with them alone', async () => {
    const answer = await sendRaw(recorded.port, [composeCall(recorded)]);
    expect(answer.status).toBe(200);
    expect(recorded.calls).toEqual(['attacked']);
  });
});

function findOtherAddress(): string | undefined {
  return Object.values(networkInterfaces())
    .flat()
    .find((network) => network?.family === 'IPv4' && !network.internal)?.address;
}
