import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  blocksOf,
  countUntil,
  lengthOf,
  mapAfter,
  mapOfAll,
  timedActs,
  type TimedAct,
} from '../../../../renderer/features/dynamics/replay-state.ts';

const participants = [{ id: 'L' }, { id: 'A' }, { id: 'B' }];
const act = (atMs: number | null, speakerId: string, addresseeId: string | null, durationMs = 0) => ({
  id: `${atMs} ${speakerId}`,
  atMs,
  speakerId,
  addresseeId,
  durationMs,
  category: null,
  source: 'live' as const,
  isAddresseeKnown: true,
});
const timed = (acts: ReturnType<typeof act>[]) => timedActs(acts, participants);

it('leaves out what has no time, and people who are not in the room any more', () => {
  const acts = timed([act(0, 'A', 'gone'), act(1, 'gone', null), act(2, 'A', 'B'), act(null, 'A', null)]);
  expect(acts.map(({ atMs }) => atMs)).toEqual([2]);
});

it('at its end the map is that of the whole record; on the way it only grows', () => {
  const talk = fc.array(
    fc.tuple(fc.constantFrom('L', 'A', 'B'), fc.constantFrom('L', 'A', 'B', null), fc.nat(5000)),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(talk, (said) => {
      const acts = timed(
        said
          .map(([from, to, at]) => act(at, from, to === from ? null : to))
          .toSorted((one, other) => one.atMs! - other.atMs!),
      );
      const counts = participants.map(({ id }) =>
        [...participants.map((other) => other.id), null].map(
          (to) => acts.filter(({ speakerId, addresseeId }) => speakerId === id && addresseeId === to).length,
        ),
      );
      const sorted = ({ ties }: ReturnType<typeof mapAfter>) =>
        ties.map(({ from, to, count }) => `${from} ${to} ${count}`).toSorted();
      expect(sorted(mapAfter(acts, acts.length))).toEqual(sorted(mapOfAll(participants, counts)));
      let before = 0;
      for (const { atMs } of acts) {
        const done = countUntil(acts, atMs);
        expect(done).toBeGreaterThanOrEqual(before);
        expect(acts.slice(0, done).every((one) => one.atMs <= atMs)).toBe(true);
        expect(acts.slice(done).every((one) => one.atMs > atMs)).toBe(true);
        before = done;
      }
    }),
  );
});

it('is as long as the session, or as its last act', () => {
  expect(lengthOf([], 45)).toBe(2_700_000);
  expect(lengthOf(timed([act(2_690_000, 'A', null, 30_000)]) as TimedAct[], 45)).toBe(2_720_000);
});

it('shows the blocks that were run, and none that was skipped', () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 2, 12, 15, minute)).toISOString();
  const ran = (title: string, from: number, to: number | null, isSkipped = false) => ({
    blockId: null,
    title,
    minutes: 10,
    startedAt: at(from),
    endedAt: to === null ? null : at(to),
    addedMinutes: 0,
    isSkipped,
  });
  const run = {
    id: 'r',
    startedAt: at(0),
    endedAt: null,
    advance: 'by-hand' as const,
    samplingMinutes: null,
  };
  const blocks = blocksOf(
    { run, ran: [ran('Names', 0, 5), ran('Game', 5, 5, true), ran('Closing', 5, null)] },
    600_000,
  );
  expect(blocks.map(({ title, from, to }) => [title, from, to])).toEqual([
    ['Names', 0, 300_000],
    ['Closing', 300_000, 600_000],
  ]);
});
