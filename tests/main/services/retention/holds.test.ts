import { afterEach, beforeEach, expect, it } from 'vitest';
import { all, run } from '../../../../main/db/query.ts';
import { noteReachOfEarlierHolds } from '../../../../main/services/retention/holds.ts';
import { goalFieldsOf } from '../../../support/random-goals.ts';
import { groupFields, personFields } from '../../../support/random-changes.ts';
import { serviceFieldsOf } from '../../../support/random-reports.ts';
import { groupThatMeets, memberSince, present } from '../../../support/records.ts';
import { testPassphrase } from '../../../support/test-core.ts';
import { openTestDoor, type TestDoor } from '../../../support/test-door.ts';

let test: TestDoor;
beforeEach(async () => {
  test = await openTestDoor({ now: '2026-03-12T15:00:00Z' });
  await test.client.retention.setPolicy({
    policy: {
      yearsAfterService: 1,
      yearsAfterMajority: null,
      majorityAge: 18,
      lastService: 'attended',
      source: '',
    },
  });
});
afterEach(() => test.remove());

const held = { reason: 'A letter of counsel', placedOn: '2026-03-12' };

/** Ana was in a group that is over, and so was Cleo in another, whose name nobody else bears. */
async function twoGroups() {
  const { client } = test;
  const [first, second] = [
    await groupThatMeets(client, ['2018-03-05']),
    await groupThatMeets(client, ['2018-03-06']),
  ];
  const ana = await memberSince(client, first.groupId, '2018-03-05');
  const cleo = await memberSince(client, second.groupId, '2018-03-06', {
    givenName: 'Cleo',
    familyName: 'Kanarienfink',
  });
  await client.attendance.mark({
    sessionId: first.sessionIds[0]!,
    personId: ana.personId,
    mark: present,
  });
  for (const { groupId } of [first, second])
    await client.groups.update({
      id: groupId,
      fields: groupFields({ status: 'ended', endsOn: '2018-04-02' }),
    });
  return { groupId: first.groupId, sessionId: first.sessionIds[0]!, ana, cleo: cleo.personId };
}

async function preview(kind: 'group' | 'person', id: string) {
  return await test.client.retention.preview({ kind, id });
}

async function destroy(kind: 'group' | 'person', id: string, typedName: string) {
  const { rows } = await preview(kind, id);
  return await test.client.retention.destroy({ kind, id, typedName, reference: 'F-17', reason: '', rows });
}

it('who was reached when a group was put on hold stays held, whatever is taken out of it, until the hold is lifted', async () => {
  const { groupId, sessionId, ana } = await twoGroups();
  const { client } = test;
  const { id: holdId } = await client.retention.placeHold({ kind: 'group', id: groupId, ...held });
  await client.attendance.mark({ sessionId, personId: ana.personId, mark: null });
  await client.roster.remove({ membershipId: ana.membershipId });
  const ofAna = () => client.retention.holdsOf({ kind: 'person', id: ana.personId });
  expect(await ofAna()).toMatchObject([{ holdId, kind: 'group', id: groupId, reaches: 1 }]);
  // Without a service it is due by its last change.
  test.clock.advance(2 * 366 * 24 * 3_600_000);
  await expect(destroy('person', ana.personId, 'Ana Ruiz')).rejects.toMatchObject({ code: 'ON_HOLD' });

  await client.retention.liftHold({ holdId, reason: 'Counsel wrote that it is settled' });
  expect(await ofAna()).toEqual([]);
  expect((await client.retention.read()).lifted).toMatchObject([
    { liftReason: 'Counsel wrote that it is settled' },
  ]);
  await destroy('person', ana.personId, 'Ana Ruiz');
});

it('a hold from before its reach was noted keeps what it reaches when the workspace is opened', async () => {
  const { groupId, ana, sessionId } = await twoGroups();
  const { client } = test;
  await client.retention.placeHold({ kind: 'group', id: groupId, ...held });
  run(test.open().db, 'UPDATE legalHolds SET reached = NULL');
  noteReachOfEarlierHolds(test.open().db);
  await client.attendance.mark({ sessionId, personId: ana.personId, mark: null });
  await client.roster.remove({ membershipId: ana.membershipId });
  expect(await client.retention.holdsOf({ kind: 'person', id: ana.personId })).toHaveLength(1);
});

it('what was taken out of held records can be brought back after another was destroyed, and nothing else can', async () => {
  const { groupId, sessionId, ana, cleo } = await twoGroups();
  const { client } = test;
  const { id: goalId } = await client.goals.add({
    groupId,
    personId: ana.personId,
    fields: goalFieldsOf({ text: 'Ana asks for help' }),
  });
  await client.goals.rate({
    goalId,
    at: { ratedOn: '2018-03-05' },
    rater: 'facilitator',
    raterName: '',
    level: 1,
  });
  await client.retention.placeHold({ kind: 'group', id: groupId, ...held });
  const mark = await client.attendance.mark({ sessionId, personId: ana.personId, mark: null });
  const goal = await client.goals.remove({ id: goalId });
  const other = await client.people.update({
    id: cleo,
    fields: { ...(await client.people.get({ id: cleo })), grade: '7' },
  });
  const { stepsKept } = await preview('person', cleo);
  expect(stepsKept).toBeGreaterThanOrEqual(2);
  await destroy('person', cleo, 'Cleo Kanarienfink');
  expect(all(test.open().db, 'SELECT id FROM undoSteps')).toHaveLength(stepsKept);
  await expect(client.undo.undo({ step: other.undoStep })).rejects.toMatchObject({
    code: 'NOTHING_TO_UNDO',
  });
  for (const { undoStep } of [goal, mark]) await client.undo.undo({ step: undoStep });
  expect(all(test.open().db, 'SELECT level FROM goalRatings')).toEqual([{ level: 1 }]);
  expect(all(test.open().db, 'SELECT status FROM attendance')).toEqual([{ status: 'present' }]);
});

it('no undo places or lifts a hold, or takes back what it holds', async () => {
  const { client } = test;
  const { id } = await client.people.create(personFields({ givenName: 'Ana', familyName: 'Ruiz' }));
  const { id: holdId } = await client.retention.placeHold({ kind: 'person', id, ...held });
  await client.undo.undo({ step: null }).catch(() => {});
  expect(await client.retention.holdsOf({ kind: 'person', id })).toHaveLength(1);
  await client.retention.liftHold({ holdId, reason: 'Settled' });
  await client.undo.undo({ step: null }).catch(() => {});
  expect(await client.retention.holdsOf({ kind: 'person', id })).toEqual([]);
  await expect(client.retention.liftHold({ holdId, reason: 'Again' })).rejects.toMatchObject({
    code: 'CHANGED_ELSEWHERE',
  });
});

it('the dry run looks for the name in every text of the workspace, and drafts that hold it go', async () => {
  const { groupId, cleo } = await twoGroups();
  const { client } = test;
  const [facilitator] = await client.facilitators.list();
  await client.reports.addService(
    serviceFieldsOf({ facilitatorId: facilitator!.id, remark: 'Call about Cleo Kanarienfink' }),
  );
  await client.groups.update({
    id: groupId,
    fields: groupFields({ name: 'For Kanarienfink and others', status: 'ended', endsOn: '2018-04-02' }),
  });
  await client.drafts.put({ key: 'one', value: { remark: 'A line\nCleo Kanarienfink came' } });
  await client.drafts.put({ key: `two ${groupId}`, value: { remark: 'Kanarienfink' } });
  await client.drafts.put({ key: 'three', value: { remark: 'Another Cleo' } });
  expect(await preview('person', cleo)).toMatchObject({
    namedIn: { serviceEntries: 1, groups: 1 },
    drafts: 2,
  });
  await destroy('person', cleo, 'Cleo Kanarienfink');
  expect(all(test.open().db, 'SELECT id FROM drafts')).toEqual([{ id: 'three' }]);
});

it('a restored backup takes back no destruction and no hold, and says what came back with it', async () => {
  const { groupId, ana, cleo } = await twoGroups();
  const { client } = test;
  const early = await client.retention.placeHold({ kind: 'group', id: groupId, ...held });
  const backup = await client.backups.make();
  test.clock.advance(60_000);
  await client.retention.liftHold({ holdId: early.id, reason: 'Settled' });
  await client.retention.placeHold({ kind: 'person', id: ana.personId, ...held });
  const { id: newcomer } = await client.people.create(personFields({ givenName: 'Later', familyName: 'On' }));
  await client.retention.placeHold({ kind: 'person', id: newcomer, ...held });
  await destroy('person', cleo, 'Cleo Kanarienfink');
  const log = await client.retention.log();
  expect(await client.retention.since({ moment: backup.madeAt })).toEqual({ destroyed: 1, holds: 3 });

  test.clock.advance(60_000);
  const key = { by: 'passphrase' as const, passphrase: testPassphrase };
  await client.backups.restore({ id: backup.id, into: { place: 'here' }, key });
  expect(await client.retention.log()).toEqual(log);
  const after = await client.retention.read();
  expect(after.holds).toMatchObject([{ kind: 'person', id: ana.personId }]);
  expect(after.lifted).toMatchObject([{ holdId: early.id, liftReason: 'Settled' }]);
  expect(after.cameBack).toMatchObject([
    { id: cleo, kind: 'person', reference: 'F-17', entry: { id: cleo } },
  ]);
  expect((await client.audit.verify()).intact).toBe(true);

  await destroy('person', cleo, 'Cleo Kanarienfink');
  expect((await client.retention.read()).cameBack).toEqual([]);
});
