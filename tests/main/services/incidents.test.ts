import { afterEach, beforeEach, expect, it } from 'vitest';
import { incidentFields, reportFields } from '../../support/random-incidents.ts';
import { personFields } from '../../support/random-changes.ts';
import { groupThatMeets, memberSince } from '../../support/records.ts';
import { openTestCore, type TestCore } from '../../support/test-core.ts';

let core: TestCore;
let client: TestCore['client'];
beforeEach(async () => {
  core = await openTestCore({ now: '2026-03-12T15:00:00Z' });
  client = core.client;
  await client.settings.update({ timeZone: 'America/Chicago' });
});
afterEach(() => core.remove());

async function listOf(groupId: string) {
  return await client.incidents.list({ groupId });
}

async function openings(): Promise<number> {
  return (
    await client.audit.list({
      from: null,
      to: null,
      action: 'incident.open',
      objectType: null,
      text: '',
      beforeSeq: null,
      limit: 100,
    })
  ).total;
}

it('a few words and a key note an incident of the running session, and the step takes it back', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, ['2026-03-03', '2026-03-10']);
  const { personId } = await memberSince(client, groupId, '2026-02-01');
  const { id, undoStep } = await client.incidents.note({
    sessionId: sessionIds[1]!,
    atMs: 754_000,
    what: 'A shove over a marker',
    personIds: [personId],
  });
  expect(await listOf(groupId)).toMatchObject([
    {
      id,
      sessionId: sessionIds[1],
      sessionNumber: 2,
      happenedOn: '2026-03-10',
      atMs: 754_000,
      what: 'A shove over a marker',
      people: [{ id: personId }],
      isRestricted: false,
      needsReport: false,
      reports: 0,
      closedOn: null,
    },
  ]);
  await client.undo.undo({ step: undoStep });
  expect(await listOf(groupId)).toEqual([]);
});

it('of a restricted incident the list knows only that it is there, and each opening is in the audit log', async () => {
  const { groupId } = await groupThatMeets(client, []);
  const { personId } = await memberSince(client, groupId, '2026-02-01');
  const what = 'A student said something that has to be told on';
  const { id } = await client.incidents.add({
    groupId,
    fields: incidentFields({ happenedOn: '2026-03-10', what, personIds: [personId], isRestricted: true }),
  });
  expect(await listOf(groupId)).toMatchObject([{ id, isRestricted: true, what: '', people: [], atMs: null }]);
  expect(await openings()).toBe(0);

  expect(await client.incidents.open({ id })).toMatchObject({ what, people: [{ id: personId }] });
  await client.incidents.open({ id });
  expect(await openings()).toBe(2);
  const log = await client.exports.audit();
  expect(JSON.stringify(log)).not.toContain('told on');
});

it('opening an incident that is not restricted is a view like any other', async () => {
  const { groupId } = await groupThatMeets(client, []);
  const { id } = await client.incidents.add({
    groupId,
    fields: incidentFields({ happenedOn: '2026-03-10' }),
  });
  await client.incidents.open({ id });
  expect(await openings()).toBe(0);
});

it('what happened in a session happened on the day of the session, wherever that is moved to', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, ['2026-03-10']);
  await client.incidents.add({
    groupId,
    fields: incidentFields({ happenedOn: '2026-01-01', sessionId: sessionIds[0]!, atMs: 60_000 }),
  });
  expect((await listOf(groupId))[0]).toMatchObject({ happenedOn: '2026-03-10', atMs: 60_000 });
  const session = await client.sessions.get({ id: sessionIds[0]! });
  await client.sessions.update({
    id: session.id,
    fields: {
      date: '2026-03-11',
      start: session.start,
      minutes: session.minutes,
      place: '',
      topic: '',
      remarks: '',
    },
    scope: 'this',
  });
  expect((await listOf(groupId))[0]!.happenedOn).toBe('2026-03-11');
});

it('nothing has happened tomorrow, nor was it reported or closed then', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, ['2026-03-10']);
  const other = await groupThatMeets(client, ['2026-03-10']);
  const add = (fields: Parameters<typeof incidentFields>[0]) =>
    client.incidents.add({ groupId, fields: incidentFields(fields) });
  await expect(add({ happenedOn: '2026-03-13' })).rejects.toMatchObject({ code: 'DAY_TO_COME' });
  await expect(add({ happenedOn: '2026-03-12', closedOn: '2026-03-13' })).rejects.toMatchObject({
    code: 'DAY_TO_COME',
  });
  await expect(add({ happenedOn: '2026-03-12', sessionId: other.sessionIds[0]! })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  const { id } = await add({ happenedOn: '2026-03-12', sessionId: sessionIds[0]! });
  await expect(
    client.incidents.addReport({ incidentId: id, fields: reportFields({ reportedOn: '2026-03-13' }) }),
  ).rejects.toMatchObject({ code: 'DAY_TO_COME' });
});

it('Today asks for the report of an open incident by group and number, until there is one', async () => {
  const { groupId } = await groupThatMeets(client, []);
  const { personId } = await memberSince(client, groupId, '2026-02-01');
  const fields = incidentFields({
    happenedOn: '2026-03-10',
    what: 'A canary of words',
    needsReport: true,
    isRestricted: true,
    personIds: [personId],
  });
  const { id } = await client.incidents.add({ groupId, fields });
  const needs = async () =>
    (await client.today.read()).needs.filter((need) => need.kind === 'incident-unreported');
  expect(await needs()).toMatchObject([
    { groupId, personId: null, givenName: '', count: 1, date: '2026-03-10' },
  ]);
  expect(JSON.stringify(await client.today.read())).not.toContain('canary');

  const report = await client.incidents.addReport({
    incidentId: id,
    fields: reportFields({ reportedOn: '2026-03-11', reference: 'CP-2291' }),
  });
  expect(await needs()).toEqual([]);
  expect((await client.incidents.open({ id })).reports).toMatchObject([
    { id: report.id, reportedOn: '2026-03-11', reportedAt: '14:20', reference: 'CP-2291' },
  ]);
  await client.incidents.removeReport({ id: report.id });
  expect(await needs()).toHaveLength(1);
  await client.incidents.close({ id, closedOn: '2026-03-12' });
  expect(await needs()).toEqual([]);
});

it('an incident goes to the trash and comes back whole', async () => {
  const { groupId } = await groupThatMeets(client, []);
  const { personId } = await memberSince(client, groupId, '2026-02-01');
  const { id } = await client.incidents.add({
    groupId,
    fields: incidentFields({ happenedOn: '2026-03-10', what: 'Words of a canary', personIds: [personId] }),
  });
  await client.incidents.trash({ id });
  expect(await listOf(groupId)).toEqual([]);
  await expect(client.incidents.open({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const trash = await client.trash.list();
  expect(trash).toMatchObject([{ kind: 'incident', id }]);
  expect(JSON.stringify(trash)).not.toContain('canary');
  await client.trash.restore({ kind: 'incident', id });
  expect(await listOf(groupId)).toMatchObject([{ id, people: [{ id: personId }] }]);
});

it('changing an incident keeps those who lie in the trash, and takes off those who were taken off', async () => {
  const { groupId } = await groupThatMeets(client, []);
  const { personId: ana } = await memberSince(client, groupId, '2026-02-01');
  const { id: ben } = await client.people.create(personFields({ givenName: 'Ben' }));
  const { id: cleo } = await client.people.create(personFields({ givenName: 'Cleo' }));
  const fields = incidentFields({ happenedOn: '2026-03-10', personIds: [ana, ben, cleo] });
  const { id } = await client.incidents.add({ groupId, fields });
  const { undoStep } = await client.people.trash({ id: ben });
  await client.incidents.update({ id, fields: { ...fields, personIds: [ana] } });
  expect((await listOf(groupId))[0]!.people.map((person) => person.id)).toEqual([ana]);
  await client.undo.undo({ step: undoStep });
  expect((await listOf(groupId))[0]!.people.map((person) => person.id).toSorted()).toEqual(
    [ana, ben].toSorted(),
  );
});

it('the local protocol is a text of one’s own, and no setting among others', async () => {
  expect(await client.incidents.protocol()).toEqual({ steps: '', contacts: [] });
  const fields = {
    steps: '1. Stay with the student.\n2. Tell the principal.',
    contacts: [{ name: 'County hotline', phone: '555 0100', remark: 'Day and night' }],
  };
  const { undoStep } = await client.incidents.setProtocol(fields);
  expect(await client.incidents.protocol()).toEqual(fields);
  expect(JSON.stringify(await client.settings.get())).not.toContain('hotline');
  await client.undo.undo({ step: undoStep });
  expect(await client.incidents.protocol()).toEqual({ steps: '', contacts: [] });
});
