// Run by scripted-session.test.ts in a process of its own: opens the core with a clock that the script drives, and does
// what happens in the session from a given event on. Each event is said only after the core has acknowledged it.
import { writeSync } from 'node:fs';
import { createRouterClient } from '@orpc/server';
import { v7 as newId } from 'uuid';
import { createCore } from '../../../main/core.ts';
import { silentLog } from '../../../main/log.ts';
import { testPassphrase } from '../../support/test-core.ts';
import { latecomer, scriptedEvents, scriptedMinutes } from './script.ts';

const { folder, sessionId, idOf, from, startedAt } = JSON.parse(process.argv[2] ?? '{}') as {
  folder: string;
  sessionId: string;
  idOf: Record<string, string>;
  /** The number of the first event to do. */
  from: number;
  startedAt: string;
};

let atMs = 0;
const core = await createCore({
  workspaceDir: folder,
  clock: () => new Date(Date.parse(startedAt) + atMs),
  newId,
  log: silentLog,
  appVersion: '0.1.0-test',
  hostName: 'browser',
  passphraseCost: { memory: 64, passes: 1, lanes: 1 },
});
const client = createRouterClient(core.router, { context: {} });
const events = scriptedEvents();
atMs = events[from]?.atMs ?? 0;
await client.workspace.unlock({ passphrase: testPassphrase, acceptAnchor: false });
const live = await client.runs.get({ sessionId });
if (live.run === null) {
  atMs = 0;
  const there = live.members.map(({ personId }) => personId).filter((id) => id !== idOf[latecomer]);
  await client.runs.start({ sessionId, presentIds: there, advance: 'by-hand' });
}
writeSync(1, 'opened\n');

for (const [number, event] of events.entries()) {
  if (number < from) continue;
  atMs = event.atMs;
  switch (event.kind) {
    case 'act':
      await client.acts.record({
        sessionId,
        codingId: null,
        speakerId: idOf[event.speaker]!,
        addresseeId: event.addressee === null ? null : idOf[event.addressee]!,
        durationMs: event.durationMs,
        category: event.category,
        atMs: event.atMs,
        source: 'live',
      });
      break;
    case 'co-act':
      await client.acts.record({
        sessionId,
        codingId: await codingOf(),
        speakerId: idOf[event.speaker]!,
        addresseeId: null,
        durationMs: null,
        category: null,
        atMs: event.atMs,
        source: 'live',
      });
      break;
    case 'arrive':
      await client.runs.arrive({ sessionId, personIds: [idOf[event.member]!] });
      break;
    case 'leave':
      await client.runs.leave({ sessionId, personId: idOf[event.member]!, reason: '' });
      break;
    case 'next': {
      const { blocks, ran } = await client.runs.get({ sessionId });
      const place = blocks.findIndex(({ id }) => id === ran.at(-1)?.blockId);
      await client.runs.moveTo({ sessionId, blockId: blocks[place + 1]!.id, leaves: 'done' });
      break;
    }
    case 'incident':
      await client.incidents.note({
        sessionId,
        atMs: event.atMs,
        what: 'A chair fell over; nobody was hurt.',
        personIds: [],
        isRestricted: false,
      });
  }
  // straight to the pipe: what the parent reads was acknowledged before the kill
  writeSync(1, `${number}\n`);
  await new Promise((resolve) => setImmediate(resolve));
}
atMs = scriptedMinutes * 60_000;
await client.runs.finish({ sessionId, endedAt: null });
writeSync(1, 'finished\n');
await core.close();

/** The co-observer's record: begun with their first act. */
async function codingOf(): Promise<string> {
  const { codings } = await client.acts.list({ sessionId, codingId: null });
  const [coding] = codings;
  return coding?.id ?? (await client.acts.addCoding({ sessionId, observer: 'Jules', remarks: '' })).id;
}
