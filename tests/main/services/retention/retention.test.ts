import { afterEach, beforeEach, expect, it } from 'vitest';
import { all, run } from '../../../../main/db/query.ts';
import type { RetentionPolicyFields } from '../../../../shared/contract/retention.ts';
import { everythingStored } from '../../../support/destroyed.ts';
import { groupFields, personFields } from '../../../support/random-changes.ts';
import { absent, groupThatMeets, memberSince, present } from '../../../support/records.ts';
import { openTestDoor, type TestDoor } from '../../../support/test-door.ts';

let test: TestDoor;
beforeEach(async () => {
  test = await openTestDoor({ now: '2026-03-12T15:00:00Z' });
});
afterEach(() => test.remove());

const sevenYears: RetentionPolicyFields = {
  yearsAfterService: 7,
  yearsAfterMajority: null,
  majorityAge: 18,
  lastService: 'attended',
  source: '',
};

/** A group of three sessions: Ana came to two of them, Ben to one; both left, and the group ended. */
async function endedGroup(born: { ana?: string | null } = {}) {
  const { client } = test;
  const days = ['2018-03-05', '2018-03-12', '2018-03-19'];
  const { groupId, sessionIds } = await groupThatMeets(client, days);
  const ana = await memberSince(client, groupId, days[0]!, {
    givenName: 'Anastasia',
    familyName: 'Ruizkanarie',
    birthDate: born.ana ?? null,
    identifier: 'F-17',
  });
  const ben = await memberSince(client, groupId, days[0]!, { givenName: 'Benjamin', familyName: 'Okonkwo' });
  const marks = [
    [ana, 0, present],
    [ana, 1, { status: 'late', minutes: 5, reason: 'Kanarienwort' }],
    [ana, 2, absent],
    [ben, 0, { status: 'left-early', minutes: 5, reason: '' }],
  ] as const;
  for (const [{ personId }, session, mark] of marks)
    await client.attendance.mark({ sessionId: sessionIds[session]!, personId, mark });
  for (const { membershipId } of [ana, ben])
    await client.roster.leave({ membershipId, leftOn: '2018-03-26', reason: 'Kanarienvogel' });
  return { groupId, sessionIds, ana: ana.personId, ben: ben.personId };
}

async function endGroup(groupId: string) {
  await test.client.groups.update({
    id: groupId,
    fields: groupFields({ status: 'ended', endsOn: '2018-04-02' }),
  });
}

async function entries(policy: Partial<RetentionPolicyFields> = {}) {
  await test.client.retention.setPolicy({ policy: { ...sevenYears, ...policy } });
  const { entries: found } = await test.client.retention.read();
  return (id: string) => found.find((entry) => entry.id === id) ?? null;
}

async function destroy(kind: 'group' | 'person' | 'session', id: string, typedName: string) {
  const { rows } = await test.client.retention.preview({ kind, id });
  return await test.client.retention.destroy({
    kind,
    id,
    typedName,
    reference: 'F-17',
    reason: '',
    rows,
  });
}

it('nothing is due without a policy, and what counts as the last service is what the policy says', async () => {
  const { groupId, ana, ben } = await endedGroup();
  // By the end of a group nobody is due who was in one that goes on.
  let of = await entries({ lastService: 'ended' });
  expect([of(groupId), of(ana), of(ben)]).toEqual([null, null, null]);
  await test.client.retention.setPolicy({ policy: null });
  await endGroup(groupId);
  expect((await test.client.retention.read()).entries).toEqual([]);
  expect((await test.client.today.read()).needs.filter(({ kind }) => kind === 'records-due')).toEqual([]);

  of = await entries();
  expect(of(groupId)).toMatchObject({ lastServiceOn: '2018-03-12', basis: 'attended', dueOn: '2025-03-12' });
  expect(of(ana)).toMatchObject({ lastServiceOn: '2018-03-12', dueOn: '2025-03-12', others: 1 });
  expect(of(ben)).toMatchObject({ lastServiceOn: '2018-03-05', dueOn: '2025-03-05' });
  of = await entries({ lastService: 'left' });
  expect(of(groupId)).toMatchObject({ lastServiceOn: '2018-03-26', basis: 'left', dueOn: '2025-03-26' });
  of = await entries({ lastService: 'ended' });
  expect(of(ben)).toMatchObject({ lastServiceOn: '2018-04-02', basis: 'ended', dueOn: '2025-04-02' });
  of = await entries({ yearsAfterService: 8 });
  expect(of(groupId)).toMatchObject({ dueOn: '2026-03-12' });
  const need = (await test.client.today.read()).needs.find(({ kind }) => kind === 'records-due');
  expect(need).toMatchObject({ count: 3 });
});

it('a child is kept until years after coming of age, the group with it, and an unknown birth date is said', async () => {
  const { groupId, ana, ben } = await endedGroup({ ana: '2008-02-29' });
  await endGroup(groupId);
  const of = await entries({ yearsAfterMajority: 1, yearsAfterService: 2 });
  // 18 on 1 March 2026, kept a year more: due within the next year, the group too.
  expect(of(ana)).toMatchObject({ dueOn: '2027-03-01', restsOn: 'majority', birthDatesMissing: 0 });
  expect(of(groupId)).toMatchObject({ dueOn: '2027-03-01', restsOn: 'majority', birthDatesMissing: 1 });
  expect(of(ben)).toMatchObject({ dueOn: '2020-03-05', restsOn: 'service', birthDatesMissing: 1 });
  await expect(test.client.retention.preview({ kind: 'person', id: ana })).rejects.toMatchObject({
    code: 'NOT_DUE',
    data: { dueOn: '2027-03-01' },
  });
});

it('whoever is in a group, waits for one or is on the way into one is not due', async () => {
  const { groupId, ana, ben } = await endedGroup();
  await endGroup(groupId);
  const { id: next } = await test.client.groups.create(groupFields({ name: 'Next' }));
  await test.client.roster.join({ groupId: next, personId: ana, joinedOn: '2026-03-01' });
  await test.client.enrolment.refer({
    groupId: next,
    personIds: [ben],
    referredOn: '2026-03-01',
    source: '',
    reason: '',
  });
  const of = await entries();
  expect([of(ana), of(ben)]).toEqual([null, null]);
  expect(of(groupId)).not.toBeNull();
});

it('a hold on a person holds the groups that name them and a hold on a group its people; no further, until it is lifted', async () => {
  const { groupId, ana, ben } = await endedGroup();
  await endGroup(groupId);
  const other = await groupThatMeets(test.client, ['2018-05-07']);
  await memberSince(test.client, other.groupId, '2018-05-07', { givenName: 'Cleo', familyName: 'Marsh' });
  await test.client.roster.join({ groupId: other.groupId, personId: ben, joinedOn: '2018-05-07' });
  await endGroup(other.groupId);
  const hold = await test.client.retention.placeHold({
    kind: 'person',
    id: ana,
    reason: 'A letter',
    placedOn: '2026-03-12',
  });
  let of = await entries();
  expect([of(ana)!.holds, of(groupId)!.holds, of(ben)!.holds, of(other.groupId)!.holds]).toEqual([
    1, 1, 0, 0,
  ]);
  await expect(
    test.client.retention.placeHold({ kind: 'person', id: ana, reason: 'Again', placedOn: '2026-03-12' }),
  ).rejects.toMatchObject({ code: 'ALREADY_HELD' });

  // A record that takes Ana's over is held as she was.
  const { id: twin } = await test.client.people.create(
    personFields({ givenName: 'Ana', familyName: 'Ruiz' }),
  );
  await test.client.people.merge({ keepId: twin, duplicateId: ana });
  of = await entries();
  expect([of(twin)?.holds, of(groupId)!.holds]).toEqual([1, 1]);
  await expect(destroy('group', groupId, 'Friendship group')).rejects.toMatchObject({ code: 'ON_HOLD' });
  await expect(destroy('person', twin, 'Ana Ruiz')).rejects.toMatchObject({ code: 'ON_HOLD' });

  await test.client.retention.liftHold({ holdId: hold.id, reason: 'Settled' });
  await test.client.retention.placeHold({
    kind: 'group',
    id: groupId,
    reason: 'A letter',
    placedOn: '2026-03-12',
  });
  of = await entries();
  expect([of(twin)!.holds, of(groupId)!.holds, of(ben)!.holds, of(other.groupId)!.holds]).toEqual([
    1, 1, 1, 0,
  ]);
});

it('of a destroyed person no word is left, the merged record included, and the group that stays counts as before', async () => {
  const { groupId, sessionIds, ana, ben } = await endedGroup();
  const { client } = test;
  await client.groups.update({ id: groupId, fields: groupFields({ name: 'Open circle' }) });
  const { id: twin } = await client.people.create(
    personFields({ givenName: 'Anya', familyName: 'Zwillingsfink', identifier: 'F-17' }),
  );
  await client.people.merge({ keepId: twin, duplicateId: ana });
  const before = await client.attendance.register({ groupId });
  const ofGroup = (register: typeof before) =>
    register.members.flatMap(({ cells }) => cells.map((cell) => cell.mark?.status ?? cell.state)).sort();

  await client.retention.setPolicy({ policy: sevenYears });
  const preview = await client.retention.preview({ kind: 'person', id: twin });
  expect(preview).toMatchObject({
    typedName: 'Anya Zwillingsfink',
    reference: 'F-17',
    destroyed: { people: 2 },
    nameless: { attendance: 3, memberships: 1 },
    groups: [{ id: groupId }],
  });
  await destroy('person', twin, 'anya zwillingsfink');

  const after = everythingStored(test.open().db);
  for (const canary of ['Ruizkanarie', 'Zwillingsfink', 'Kanarienwort']) expect(after).not.toContain(canary);
  expect(ofGroup(await client.attendance.register({ groupId }))).toEqual(ofGroup(before));
  const names = (await client.roster.list({ groupId })).map(({ person }) => person.givenName).sort();
  expect(names).toEqual(['Benjamin', 'Former member 1']);
  const standIn = all<{ id: string }>(test.open().db, 'SELECT id FROM standIns')[0]!.id;
  expect((await client.retention.read()).entries.map(({ id }) => id)).toEqual([ben]);

  // The stand-in goes with the last group that needed it.
  await endGroup(groupId);
  await destroy('group', groupId, 'Friendship group');
  expect(all(test.open().db, 'SELECT id FROM people WHERE id = @standIn', { standIn })).toEqual([]);
  expect(await client.sessions.listForGroup({ groupId }).catch(() => [])).toEqual([]);
  expect(sessionIds).toHaveLength(3);
});

it('with the group destroyed its people are due as they were before, also under another record', async () => {
  const { groupId, ana, ben } = await endedGroup();
  await endGroup(groupId);
  const { id: twin } = await test.client.people.create(
    personFields({ givenName: 'Ana', familyName: 'Ruiz' }),
  );
  for (const lastService of ['attended', 'left', 'ended'] as const) {
    const of = await entries({ lastService });
    const facts = (id: string) => ({ ...of(id), others: 0 });
    const before = [facts(ana), facts(ben)];
    if (lastService === 'attended') await destroy('group', groupId, 'Friendship group');
    const later = await entries({ lastService });
    if (lastService === 'attended')
      expect([
        { ...later(ana), others: 0 },
        { ...later(ben), others: 0 },
      ]).toEqual(before);
    else
      expect([later(ana)!.dueOn, later(ben)!.dueOn]).toEqual(
        Array(2).fill(lastService === 'left' ? '2025-03-26' : '2025-04-02'),
      );
  }
  await test.client.people.merge({ keepId: twin, duplicateId: ana });
  expect((await entries())(twin)).toMatchObject({ lastServiceOn: '2018-03-12', dueOn: '2025-03-12' });
});

it('says in which texts of groups that stay the name still stands', async () => {
  const { sessionIds, ana } = await endedGroup();
  const session = await test.client.sessions.get({ id: sessionIds[0]! });
  await test.client.sessions.update({
    id: session.id,
    scope: 'this',
    fields: {
      date: session.date,
      start: session.start,
      minutes: session.minutes,
      place: '',
      topic: '',
      remarks: 'Anastasia made a mask.',
    },
  });
  await test.client.retention.setPolicy({ policy: sevenYears });
  const { namedIn } = await test.client.retention.preview({ kind: 'person', id: ana });
  expect(namedIn).toEqual({ sessions: 1 });
});

it('what lies in the trash of a group that goes on is due by its own day and destroyed in the same way', async () => {
  const { sessionIds, groupId } = await endedGroup();
  const { client } = test;
  await client.sessions.trash({ id: sessionIds[1]!, scope: 'this' });
  const of = await entries();
  expect(of(sessionIds[1]!)).toMatchObject({
    kind: 'session',
    groupId,
    dueOn: '2025-03-12',
    isInTrash: true,
  });
  expect(of(groupId)).toBeNull();
  await destroy('session', sessionIds[1]!, 'Friendship group');
  expect(await client.trash.list()).toEqual([]);
  expect((await client.sessions.listForGroup({ groupId })).map(({ id }) => id)).toEqual([
    sessionIds[0],
    sessionIds[2],
  ]);
});

it('the log is never changed, its certificate counts backups, and older ones go only after a new one is made', async () => {
  const { groupId } = await endedGroup();
  await endGroup(groupId);
  const { client } = test;
  await client.backups.make();
  test.clock.advance(60_000);
  await client.backups.make();
  await client.retention.setPolicy({ policy: sevenYears });
  expect((await client.retention.preview({ kind: 'group', id: groupId })).backups).toHaveLength(2);
  const { destructionId } = await destroy('group', groupId, 'Friendship group');
  test.clock.advance(60_000);
  const certificate = () => client.retention.certificate({ destructionId });
  expect(await certificate()).toMatchObject({ backupsKept: 2, backupsRemoved: 0, byName: 'J. Alvarez' });
  expect(await client.retention.removeBackups({ destructionId })).toEqual({ removed: 2 });
  expect(await certificate()).toMatchObject({ backupsKept: 0, backupsRemoved: 2 });
  const kept = await client.backups.list();
  expect(kept).toHaveLength(1);
  expect(kept[0]).toMatchObject({ verified: true, groups: 0 });

  const { db } = test.open();
  expect(() => run(db, `UPDATE destructions SET reason = 'x'`)).toThrow(/not changed/);
  expect(() => run(db, 'DELETE FROM destructions')).toThrow(/not deleted/);
  expect((await client.audit.verify()).intact).toBe(true);
  expect(db.pragma('freelist_count', { simple: true })).toBe(0);
});
