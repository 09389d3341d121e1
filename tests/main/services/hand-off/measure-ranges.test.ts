import { afterEach, beforeEach, expect, it } from 'vitest';
import { contentOf, handOver } from '../../../support/hand-off-copies.ts';
import { measureFieldsOf, questionOf } from '../../../support/random-measures.ts';
import { groupThatMeets, memberSince } from '../../../support/records.ts';
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

it('an answer given there outside the range that was set here meanwhile is no score, and every page is read', async () => {
  const { groupId } = await groupThatMeets(here.client, ['2026-03-03', '2026-03-10']);
  const { personId } = await memberSince(here.client, groupId, '2026-03-01');
  const { id: measureId } = await here.client.measures.create({ fields: measureFieldsOf() });
  await here.client.groupMeasures.add({ groupId, measureId, rhythm: 'each-session' });
  await handOver(here.open(), there.open(), groupId);
  const { items } = await there.client.measures.get({ id: measureId });
  await there.client.scores.answer({
    sheet: {
      groupId,
      measureId,
      personId,
      sessionId: null,
      takenOn: '2026-03-10',
      occasion: 'regular',
      rater: 'member',
      raterName: '',
    },
    source: 'entered',
    answers: [{ itemId: items[0]!.id, value: 8 }],
    consentReason: '',
  });
  await here.client.measures.update({
    id: measureId,
    fields: measureFieldsOf({ items: [questionOf({ id: items[0]!.id, high: 5 })] }),
  });
  await handOver(there.open(), here.open(), groupId);
  await handOver(here.open(), there.open(), groupId);
  for (const { client } of [here, there]) {
    const { sheets } = await client.scores.ofGroup({ groupId, measureId });
    expect(sheets).toMatchObject([{ score: null, answered: 0, of: 1, answers: [{ value: 8 }] }]);
    expect(await client.endings.get({ groupId })).toMatchObject({ groupId });
  }
  expect(await contentOf(there.open(), groupId)).toEqual(await contentOf(here.open(), groupId));
});
