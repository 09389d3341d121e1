import { afterEach, beforeEach, expect, it } from 'vitest';
import { personFields } from '../../support/random-changes.ts';
import { disclosureFields } from '../../support/random-incidents.ts';
import { groupThatMeets } from '../../support/records.ts';
import { openTestCore, type TestCore } from '../../support/test-core.ts';

let core: TestCore;
let client: TestCore['client'];
beforeEach(async () => {
  core = await openTestCore({ now: '2026-03-12T15:00:00Z' });
  client = core.client;
});
afterEach(() => core.remove());

const person = async (givenName: string) => (await client.people.create(personFields({ givenName }))).id;

it('the register of a person says who asked, who received, why, what and when, the latest first', async () => {
  const { groupId } = await groupThatMeets(client, []);
  const personId = await person('Ana');
  const [earlier, later] = [
    disclosureFields({ disclosedOn: '2026-02-01' }),
    disclosureFields({ disclosedOn: '2026-03-01', what: 'Attendance only' }),
  ];
  await client.disclosures.add({ personIds: [personId], groupId, fields: later });
  await client.disclosures.add({ personIds: [personId], groupId: null, fields: earlier });
  expect(await client.disclosures.list({ personId })).toMatchObject([
    { ...later, groupId, groupName: 'Friendship group' },
    { ...earlier, groupId: null, groupName: null },
  ]);
});

it('what left about several people stands in the register of each, and one step takes it back', async () => {
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  const { undoStep } = await client.disclosures.add({
    personIds: [ana, ben, ana],
    groupId: null,
    fields: disclosureFields({ disclosedOn: '2026-03-01' }),
  });
  for (const personId of [ana, ben]) expect(await client.disclosures.list({ personId })).toHaveLength(1);
  await client.undo.undo({ step: undoStep });
  for (const personId of [ana, ben]) expect(await client.disclosures.list({ personId })).toEqual([]);
});

it('nothing was disclosed tomorrow', async () => {
  const personId = await person('Ana');
  await expect(
    client.disclosures.add({
      personIds: [personId],
      groupId: null,
      fields: disclosureFields({ disclosedOn: '2026-03-14' }),
    }),
  ).rejects.toMatchObject({ code: 'DAY_TO_COME' });
});

it('the register as a table runs no formula, names nobody in the file’s name, and is in the audit log', async () => {
  const personId = await person('Ana');
  await client.disclosures.add({
    personIds: [personId],
    groupId: null,
    fields: disclosureFields({ disclosedOn: '2026-03-01', what: '=HYPERLINK("x")' }),
  });
  const file = await client.disclosures.csv({ personId });
  expect(file.fileName).toBe('disclosures-2026-03-12.csv');
  expect(file.text).toContain(`"'=HYPERLINK(""x"")"`);
  expect(file.text.split('\r\n')[0]).toContain('Date,What,Asked by,Received by,Legitimate interest,Group');
  expect((await client.exports.audit()).text).toContain('export.disclosures');
});

it('an entry can be corrected and taken away', async () => {
  const personId = await person('Ana');
  const fields = disclosureFields({ disclosedOn: '2026-03-01' });
  await client.disclosures.add({ personIds: [personId], groupId: null, fields });
  const [entry] = await client.disclosures.list({ personId });
  await client.disclosures.update({ id: entry!.id, fields: { ...fields, receivedBy: 'Dr Lund' } });
  expect(await client.disclosures.list({ personId })).toMatchObject([{ receivedBy: 'Dr Lund' }]);
  await client.disclosures.remove({ id: entry!.id });
  expect(await client.disclosures.list({ personId })).toEqual([]);
});
