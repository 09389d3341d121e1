import { afterEach, beforeEach, expect, it } from 'vitest';
import { insert, type WritableDatabase } from '../../../main/db/query.ts';
import { groupThatMeets, memberSince, present } from '../../support/records.ts';
import { incidentFields } from '../../support/random-incidents.ts';
import { judgementOf } from '../../support/random-looking-back.ts';
import { openTestDoor, type TestDoor } from '../../support/test-door.ts';

let test: TestDoor;
let client: TestDoor['client'];
beforeEach(async () => {
  test = await openTestDoor({ now: '2026-03-12T15:00:00Z' });
  client = test.client;
});
afterEach(() => test.remove());

const days = ['2026-02-03', '2026-02-10', '2026-02-17', '2026-03-10'];

interface Seen {
  kind: 'role' | 'factor' | 'tag';
  code: string;
  personId?: string;
  atMs?: number;
}

function see(sessionId: string, { kind, code, personId, atMs }: Seen): void {
  insert(test.open().db as WritableDatabase, 'observations', {
    id: test.open().newId(),
    sessionId,
    kind,
    code,
    personId: personId ?? null,
    atMs: atMs ?? null,
    remark: '',
    source: 'recalled',
  });
}

it('everything that was seen stands on one line, tied to its session, in the order in which it happened', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, days);
  const [first, second, third] = sessionIds as [string, string, string];
  const ana = await memberSince(client, groupId, '2026-02-01');
  await client.attendance.mark({ sessionId: first, personId: ana.personId, mark: present });
  const tag = test.open().newId();
  insert(test.open().db as WritableDatabase, 'tags', {
    id: tag,
    name: 'Laughter',
    position: 1,
    trashedAt: null,
  });
  see(second, { kind: 'factor', code: 'universality', atMs: 90_000 });
  see(second, { kind: 'role', code: 'encourager', personId: ana.personId, atMs: 30_000 });
  see(second, { kind: 'tag', code: tag });
  const { id: normId } = await client.norms.add({
    groupId,
    text: 'We let people finish.',
    origin: 'stated',
    agreedOn: null,
  });
  const seen = { normId, state: 'broken' as const, remark: 'Twice' };
  await client.norms.sight({ ...seen, sessionId: third, seenOn: days[2]! });
  await client.norms.sight({ ...seen, sessionId: null, seenOn: '2026-02-06' });
  await client.debriefs.save({
    sessionId: first,
    debrief: { worked: '', stuck: '', splitOfRoles: '', silent: '', nextStep: 'Shorter opening' },
  });
  await client.stages.judge({
    groupId,
    judgement: judgementOf({ sessionId: second, judgedOn: days[1]!, stage: 'power-and-control' }),
  });

  const line = await client.timeLine.read({ groupId });
  expect(line.entries.map((row) => [row.date, row.kind, row.code || row.text, row.personIds.length])).toEqual(
    [
      ['2026-02-03', 'next-step', 'Shorter opening', 0],
      ['2026-02-06', 'norm-broken', 'We let people finish.', 0],
      ['2026-02-10', 'role', 'encourager', 1],
      ['2026-02-10', 'factor', 'universality', 0],
      ['2026-02-10', 'tag', 'Laughter', 0],
      ['2026-02-17', 'norm-broken', 'We let people finish.', 0],
    ],
  );
  expect(line.entries.map((row) => sessionIds.indexOf(row.sessionId ?? ''))).toEqual([0, -1, 1, 1, 1, 2]);
  expect(line.sessions.map((row) => [row.number, row.attended, row.recorded])).toEqual([
    [1, 1, 1],
    [2, 0, 0],
    [3, 0, 0],
    [4, 0, 0],
  ]);
  expect(line.judgements).toMatchObject([{ stage: 'power-and-control', sessionNumber: 2 }]);
  expect(line.people.map((person) => person.givenName)).toEqual(['Ana']);
});

it('an incident in restricted view is a mark on the line: no words, no names, no moment', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, days);
  const ana = await memberSince(client, groupId, '2026-02-01');
  const other = await client.people.create({
    ...(await client.people.get({ id: ana.personId })),
    givenName: 'Visiting',
    guardians: [],
  });
  const add = (isRestricted: boolean, personIds: string[]) =>
    client.incidents.add({
      groupId,
      fields: incidentFields({
        happenedOn: days[0]!,
        sessionId: sessionIds[0]!,
        atMs: 60_000,
        what: 'A shove over a marker',
        personIds,
        isRestricted,
      }),
    });
  await add(false, [ana.personId]);
  await add(true, [ana.personId, other.id]);
  const { entries, people } = await client.timeLine.read({ groupId });
  expect(
    entries.map(({ text, personIds, atMs, isRestricted }) => ({ text, personIds, atMs, isRestricted })),
  ).toEqual([
    { text: 'A shove over a marker', personIds: [ana.personId], atMs: 60_000, isRestricted: false },
    { text: '', personIds: [], atMs: null, isRestricted: true },
  ]);
  expect(people.map((person) => person.givenName)).toEqual(['Ana']);
});

it('what was noted for a cancelled session or of somebody in the trash is not on the line', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, days);
  const ana = await memberSince(client, groupId, '2026-02-01');
  see(sessionIds[0]!, { kind: 'role', code: 'harmonizer', personId: ana.personId });
  see(sessionIds[1]!, { kind: 'factor', code: 'hope' });
  const codes = async () => (await client.timeLine.read({ groupId })).entries.map((row) => row.code);
  expect(await codes()).toEqual(['harmonizer', 'hope']);
  await client.people.trash({ id: ana.personId });
  await client.sessions.cancel({ id: sessionIds[1]!, reason: 'Snow', scope: 'this' });
  expect(await codes()).toEqual([]);
  expect((await client.timeLine.read({ groupId })).sessions.map((row) => row.number)).toEqual([1, 2, 3]);
});

it('holds forty sessions and a thousand entries', async () => {
  const dates = Array.from({ length: 40 }, (_, week) =>
    new Date(Date.UTC(2025, 3, 1 + week * 7)).toISOString().slice(0, 10),
  );
  const { groupId, sessionIds } = await groupThatMeets(client, dates);
  const ana = await memberSince(client, groupId, '2025-01-01');
  test.open().db.transaction(() => {
    for (const sessionId of sessionIds)
      for (let place = 0; place < 25; place += 1)
        see(sessionId, { kind: 'role', code: 'encourager', personId: ana.personId, atMs: place * 1000 });
  })();
  const line = await client.timeLine.read({ groupId });
  expect([line.sessions.length, line.entries.length]).toEqual([40, 1000]);
  expect(new Set(line.entries.map((row) => row.sessionId)).size).toBe(40);
});
