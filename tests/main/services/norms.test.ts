import { afterEach, beforeEach, expect, it } from 'vitest';
import { groupThatMeets } from '../../support/records.ts';
import { openTestCore, type TestCore } from '../../support/test-core.ts';

let core: TestCore;
let client: TestCore['client'];
let groupId: string;
let sessionIds: string[];
beforeEach(async () => {
  core = await openTestCore({ now: '2026-03-12T15:00:00Z' });
  client = core.client;
  await client.settings.update({ timeZone: 'America/Chicago' });
  ({ groupId, sessionIds } = await groupThatMeets(client, ['2026-03-03', '2026-03-10', '2026-03-17']));
});
afterEach(() => core.remove());

async function normsSaid(...texts: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const text of texts)
    ids.push((await client.norms.add({ groupId, text, origin: 'stated', agreedOn: '2026-03-03' })).id);
  return ids;
}
const list = () => client.norms.list({ groupId });
const texts = async () => (await list()).map((norm) => norm.text);
const seen = (normId: string, sessionId: string | null, state: 'kept' | 'broken', seenOn = '2026-03-12') =>
  client.norms.sight({ normId, sessionId, seenOn, state, remark: '' });

it('a norm revised keeps its history, the latest wording first', async () => {
  const [id] = await normsSaid('No phones');
  const revise = (text: string, revisedOn: string, keepsEarlier = true) =>
    client.norms.revise({ id: id!, text, revisedOn, keepsEarlier });
  await revise('Phones stay in the bag', '2026-03-10');
  await revise('Phones stay in the basket', '2026-03-12');
  await revise('Phones stay in the basket by the door', '2026-03-12', false);
  expect(await list()).toMatchObject([
    {
      text: 'Phones stay in the basket by the door',
      revisedFrom: [
        { text: 'Phones stay in the bag', until: '2026-03-12' },
        { text: 'No phones', until: '2026-03-10' },
      ],
    },
  ]);
  expect(await revise('Phones stay in the basket by the door', '2026-03-12')).toEqual({ undoStep: null });
});

it('a norm from nobody’s mouth yet is proposed until the group agrees, one or all at once', async () => {
  const ids: string[] = [];
  for (const text of ['We let people finish', 'Everybody may pass'])
    ids.push((await client.norms.add({ groupId, text, origin: 'stated', agreedOn: null })).id);
  await client.norms.agree({ ids, agreedOn: '2026-03-10' });
  expect((await list()).map((norm) => norm.agreedOn)).toEqual(['2026-03-10', '2026-03-10']);
  expect(await client.undo.state()).toMatchObject({ undo: { action: 'norm.agree', count: 2 } });
  await client.undo.undo({ step: null });
  expect((await list()).map((norm) => norm.agreedOn)).toEqual([null, null]);
});

it('a norm given up stands behind those that hold, and comes back at their end', async () => {
  const [first] = await normsSaid('One', 'Two', 'Three');
  await client.norms.drop({ id: first!, droppedOn: '2026-03-10' });
  expect(await texts()).toEqual(['Two', 'Three', 'One']);
  await client.norms.drop({ id: first!, droppedOn: null });
  expect(await texts()).toEqual(['Two', 'Three', 'One']);
  expect((await list()).every((norm) => norm.droppedOn === null)).toBe(true);
});

it('norms that hold are put in another order; those given up are not named in it', async () => {
  const [one, two, three, four] = await normsSaid('One', 'Two', 'Three', 'Four');
  await client.norms.drop({ id: two!, droppedOn: '2026-03-10' });
  await client.norms.reorder({ groupId, ids: [four!, one!, three!] });
  expect(await texts()).toEqual(['Four', 'One', 'Three', 'Two']);
  for (const ids of [
    [one!, three!],
    [one!, three!, four!, two!],
    [one!, one!, three!],
  ])
    await expect(client.norms.reorder({ groupId, ids })).rejects.toMatchObject({ code: 'CHANGED_ELSEWHERE' });
});

it('what was seen in a session counts on that session’s day, also after the session moved', async () => {
  const [id] = await normsSaid('We let people finish');
  await seen(id!, sessionIds[1]!, 'broken');
  await seen(id!, sessionIds[0]!, 'kept');
  await seen(id!, null, 'kept', '2026-03-05');
  const [norm] = await list();
  expect(norm!.sightings.map(({ seenOn, sessionNumber, state }) => [seenOn, sessionNumber, state])).toEqual([
    ['2026-03-10', 2, 'broken'],
    ['2026-03-05', null, 'kept'],
    ['2026-03-03', 1, 'kept'],
  ]);
  await client.sessions.trash({ id: sessionIds[1]!, scope: 'this' });
  expect((await list())[0]!.sightings[0]).toMatchObject({ seenOn: '2026-03-10', sessionId: null });
});

it('nothing is seen on a day to come, in a cancelled session, or in another group’s', async () => {
  const [id] = await normsSaid('We let people finish');
  await expect(seen(id!, sessionIds[2]!, 'kept')).rejects.toMatchObject({ code: 'SESSION_NOT_YET_HELD' });
  await expect(seen(id!, null, 'kept', '2026-03-13')).rejects.toMatchObject({ code: 'DAY_TO_COME' });
  await client.sessions.cancel({ id: sessionIds[0]!, reason: 'Snow', scope: 'this' });
  await expect(seen(id!, sessionIds[0]!, 'kept')).rejects.toMatchObject({ code: 'SESSION_CANCELLED' });
  const other = await groupThatMeets(client, ['2026-03-02']);
  await expect(seen(id!, other.sessionIds[0]!, 'kept')).rejects.toMatchObject({
    code: 'NOT_FOUND',
    data: { kind: 'session' },
  });
  await expect(
    client.norms.agree({
      ids: [
        id!,
        (
          await client.norms.add({
            groupId: other.groupId,
            text: 'Theirs',
            origin: 'stated',
            agreedOn: null,
          })
        ).id,
      ],
      agreedOn: null,
    }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

it('a norm removed takes its wordings and sightings with it, and brings them back on undo', async () => {
  const [id] = await normsSaid('No phones');
  await client.norms.revise({
    id: id!,
    text: 'Phones stay in the bag',
    revisedOn: '2026-03-10',
    keepsEarlier: true,
  });
  const { id: sightingId } = await seen(id!, sessionIds[0]!, 'kept');
  const before = await list();
  await client.norms.remove({ id: id! });
  expect(await list()).toEqual([]);
  await client.undo.undo({ step: null });
  expect(await list()).toEqual(before);
  await client.norms.removeSighting({ id: sightingId });
  expect((await list())[0]!.sightings).toEqual([]);
});

it('hostile text is kept as it was written, without what nobody typed', async () => {
  const text = `O’Brien’s “rule” <b>&amp;</b> 'x'; DROP TABLE norms; -- سلام שלום 👩‍👩‍👧`;
  await client.norms.add({ groupId, text: `\u202e${text}\u0000`, origin: 'emerged', agreedOn: null });
  expect(await texts()).toEqual([text]);
});
