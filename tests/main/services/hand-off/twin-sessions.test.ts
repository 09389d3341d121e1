import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  contentOf,
  handOffPassphrase,
  handOver,
  makeFile,
  takeIn,
} from '../../../support/hand-off-copies.ts';
import { uploadFile } from '../../../support/import-file.ts';
import { everyRow, sessionFields } from '../../../support/random-changes.ts';
import { groupThatMeets, memberSince, present } from '../../../support/records.ts';
import { openTestDoor, type TestDoor } from '../../../support/test-door.ts';

let here: TestDoor;
let there: TestDoor;
beforeEach(async () => {
  here = await openTestDoor({ now: '2026-03-12T15:00:00Z' });
  there = await openTestDoor({ now: '2026-03-12T16:00:00Z' });
});
afterEach(async () => {
  await here.remove();
  await there.remove();
});

/** A group that both laptops have, and for which both then plan the same Tuesday. */
async function plannedOnBoth() {
  const { groupId } = await groupThatMeets(here.client, ['2026-03-03']);
  const { personId: ana } = await memberSince(here.client, groupId, '2026-03-01');
  await handOver(here.open(), there.open(), groupId);
  const plan = async ({ client }: TestDoor, topic: string, date = '2026-03-10') =>
    (await client.sessions.create({ groupId, fields: sessionFields({ date, topic }) })).id;
  return {
    groupId,
    ana,
    plan,
    ours: await plan(here, 'Endings'),
    theirs: await plan(there, 'Saying goodbye'),
  };
}

async function look(groupId: string) {
  const uploadId = await uploadFile(here.client, await makeFile(there.open(), groupId));
  await here.client.handOff.open({ uploadId, passphrase: handOffPassphrase });
  return await here.client.handOff.preview({ uploadId, matches: [] });
}

const daysOf = async ({ client }: TestDoor, groupId: string) =>
  (await client.sessions.listForGroup({ groupId })).map(({ date }) => date);

it('a session that both planned is proposed as one where neither has records, and is one on both from then on', async () => {
  const { groupId, ours, theirs, ana } = await plannedOnBoth();
  const { twinSessions } = await look(groupId);
  expect(twinSessions).toEqual([
    {
      id: theirs,
      hereId: ours,
      date: '2026-03-10',
      start: '10:00',
      topicHere: 'Endings',
      topicThere: 'Saying goodbye',
      recordsHere: false,
      recordsThere: false,
      isOne: true,
    },
  ]);
  await there.client.agendas.save({
    sessionId: theirs,
    version: 0,
    blocks: [],
    objectives: [{ text: 'Everybody says goodbye', goalId: null }],
  });
  const before = everyRow(here.open().db);
  const matches = [{ table: 'sessions' as const, theirId: theirs, hereId: ours }];
  const { result, undoStep } = await takeIn(here.open(), await makeFile(there.open(), groupId), { matches });
  // Two topics, one session: nothing is written over unseen.
  expect(result.conflicts).toBe(1);
  expect(await daysOf(here, groupId)).toEqual(['2026-03-03', '2026-03-10']);
  expect((await here.client.agendas.get({ sessionId: ours })).objectives).toMatchObject([
    { text: 'Everybody says goodbye' },
  ]);
  await here.client.undo.undo({ step: undoStep });
  expect(everyRow(here.open().db)['sessions']).toEqual(before['sessions']);
  expect(everyRow(here.open().db)['agendas']).toEqual(before['agendas']);
  await here.client.undo.redo();

  // Each goes on with the id that it has there; the marks of both meet.
  await here.client.attendance.mark({ sessionId: ours, personId: ana, mark: present });
  await handOver(here.open(), there.open(), groupId);
  expect(await daysOf(there, groupId)).toEqual(['2026-03-03', '2026-03-10']);
  const { members } = await there.client.attendance.session({ sessionId: theirs });
  expect(members[0]?.cell.mark).toEqual(present);
  expect(await contentOf(there.open(), groupId)).toEqual(await contentOf(here.open(), groupId));

  // And a third laptop has it once, whichever of the two it hears of first.
  const third = await openTestDoor({ now: '2026-03-12T17:00:00Z' });
  try {
    await handOver(there.open(), third.open(), groupId);
    await handOver(here.open(), third.open(), groupId);
    expect(await daysOf(third, groupId)).toEqual(['2026-03-03', '2026-03-10']);
    expect(await contentOf(third.open(), groupId)).toEqual(await contentOf(here.open(), groupId));
  } finally {
    await third.remove();
  }
});

it('where one of them has records already, two stay two unless somebody says otherwise', async () => {
  const { groupId, ours, theirs } = await plannedOnBoth();
  await there.client.notes.saveDraft({
    noteId: null,
    sessionId: theirs,
    personId: null,
    format: 'dap',
    version: 0,
    sections: [{ key: 'data', heading: 'Data', text: 'Bring the photographs.' }],
  });
  const { twinSessions } = await look(groupId);
  expect(twinSessions).toMatchObject([{ recordsHere: false, recordsThere: true, isOne: false }]);
  await handOver(there.open(), here.open(), groupId);
  await handOver(here.open(), there.open(), groupId);
  for (const copy of [here, there])
    expect(await daysOf(copy, groupId)).toEqual(['2026-03-03', '2026-03-10', '2026-03-10']);
  expect(await contentOf(there.open(), groupId)).toEqual(await contentOf(here.open(), groupId));
  // Told apart, they are not asked about again.
  expect((await look(groupId)).twinSessions).toEqual([]);
  expect(ours).not.toBe(theirs);
});

it('another hour, a session that was held, and one of another group are nobody’s twin', async () => {
  const { groupId, ours, theirs, plan } = await plannedOnBoth();
  await here.client.sessions.update({
    id: ours,
    scope: 'this',
    fields: sessionFields({ date: '2026-03-10', start: '11:00' }),
  });
  expect((await look(groupId)).twinSessions).toEqual([]);
  await here.client.sessions.update({
    id: ours,
    scope: 'this',
    fields: sessionFields({ date: '2026-03-10' }),
  });
  expect((await look(groupId)).twinSessions).toHaveLength(1);
  const heldHere = await plan(here, 'Held', '2026-03-05');
  await plan(there, 'Planned', '2026-03-05');
  await here.client.sessions.hold({ id: heldHere, actualStart: '10:00', actualMinutes: 40 });
  expect((await look(groupId)).twinSessions.map(({ id }) => id)).toEqual([theirs]);

  const other = await groupThatMeets(here.client, ['2026-03-10']);
  const matches = [{ table: 'sessions' as const, theirId: theirs, hereId: other.sessionIds[0]! }];
  await takeIn(here.open(), await makeFile(there.open(), groupId), { matches });
  expect(await daysOf(here, other.groupId)).toEqual(['2026-03-10']);
  expect(await daysOf(here, groupId)).toEqual([
    '2026-03-03',
    '2026-03-05',
    '2026-03-05',
    '2026-03-10',
    '2026-03-10',
  ]);
});

it('two series over the same Tuesdays become one row of sessions, and nobody is asked about the series', async () => {
  const { groupId } = await groupThatMeets(here.client, ['2026-03-03']);
  await handOver(here.open(), there.open(), groupId);
  const time = { start: '10:00', minutes: 45 };
  const days = ['2026-03-17', '2026-03-24', '2026-03-31'];
  for (const { client } of [here, there])
    await client.sessions.createSeries({
      groupId,
      recurrence: {
        ...time,
        startsOn: days[0]!,
        place: 'Room 12',
        everyWeeks: 1,
        weekdays: [2],
        end: { by: 'count', count: 3 },
        skipClosures: false,
      },
      dates: days.map((date) => ({ date, ...time })),
    });
  const { twinSessions } = await look(groupId);
  const matches = twinSessions.map(({ id, hereId }) => ({ table: 'sessions' as const, theirId: id, hereId }));
  expect(matches).toHaveLength(3);
  const { result } = await takeIn(here.open(), await makeFile(there.open(), groupId), { matches });
  expect(result.conflicts).toBe(0);
  await handOver(here.open(), there.open(), groupId);
  for (const copy of [here, there]) expect(await daysOf(copy, groupId)).toEqual(['2026-03-03', ...days]);
  expect(await contentOf(there.open(), groupId)).toEqual(await contentOf(here.open(), groupId));
});
