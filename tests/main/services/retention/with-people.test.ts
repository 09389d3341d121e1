import { afterEach, beforeEach, expect, it } from 'vitest';
import { all, first } from '../../../../main/db/query.ts';
import { everythingStored } from '../../../support/destroyed.ts';
import { groupFields, personFields } from '../../../support/random-changes.ts';
import { roundFields } from '../../../support/random-sociometry.ts';
import { groupThatMeets, memberSince, present } from '../../../support/records.ts';
import { openTestDoor, type TestDoor } from '../../../support/test-door.ts';

let test: TestDoor;
beforeEach(async () => {
  test = await openTestDoor({ now: '2026-03-12T15:00:00Z' });
});
afterEach(() => test.remove());

const policy = {
  yearsAfterService: 7,
  yearsAfterMajority: null,
  majorityAge: 18,
  lastService: 'attended' as const,
  source: '',
};
const ended = { status: 'ended' as const, endsOn: '2018-04-02' };

/** A group of 2018 with five people: two are due, one is held, one is in a group that goes on, one came elsewhere later. */
async function groupOfFive() {
  const { client } = test;
  const { groupId, sessionIds } = await groupThatMeets(client, ['2018-03-05', '2018-03-12']);
  const ids: Record<string, string> = {};
  const names = { ana: 'Anakanarie', ben: 'Benkanarie', held: 'Hedakanarie', live: 'Lina', late: 'Lasse' };
  for (const [key, givenName] of Object.entries(names)) {
    const { personId, membershipId } = await memberSince(client, groupId, '2018-03-05', {
      givenName,
      familyName: 'Ruiz',
      identifier: key === 'ana' ? 'F-17' : '',
    });
    ids[key] = personId;
    for (const sessionId of sessionIds) await client.attendance.mark({ sessionId, personId, mark: present });
    await client.roster.leave({ membershipId, leftOn: '2018-04-01', reason: '' });
  }
  const { ana, ben, held, live, late } = ids as Record<keyof typeof names, string>;
  await client.groups.update({ id: groupId, fields: groupFields(ended) });

  // Ana and Ben chose each other in another group that has ended and stays.
  const other = await groupThatMeets(client, ['2017-03-06']);
  for (const personId of [ana, ben]) {
    const { id: membershipId } = await client.roster.join({
      groupId: other.groupId,
      personId,
      joinedOn: '2017-03-01',
    });
    await client.roster.leave({ membershipId, leftOn: '2017-04-01', reason: '' });
  }
  const { id: roundId } = await client.sociometry.create({
    groupId: other.groupId,
    fields: roundFields({ takenOn: '2017-03-06' }),
    personIds: [ana, ben],
    careTaken: true,
  });
  for (const [personId, toId] of [
    [ana, ben],
    [ben, ana],
  ] as const)
    await client.sociometry.answer({
      roundId,
      personId,
      hasAnswered: true,
      choices: [{ toId, valence: 'positive', rank: null }],
    });
  await client.groups.update({
    id: other.groupId,
    fields: groupFields({ name: 'Open circle', status: 'ended', endsOn: '2017-04-02' }),
  });

  const third = await groupThatMeets(client, ['2019-09-02']);
  await client.roster.join({ groupId: third.groupId, personId: held, joinedOn: '2017-01-01' });
  await client.groups.update({
    id: third.groupId,
    fields: groupFields({ name: 'Grief group', ...ended }),
  });
  await client.retention.placeHold({
    kind: 'group',
    id: third.groupId,
    reason: 'A letter of counsel',
    placedOn: '2026-03-01',
  });
  const goesOn = await groupThatMeets(client, ['2026-03-03']);
  await client.roster.join({ groupId: goesOn.groupId, personId: live, joinedOn: '2026-03-01' });
  const later = await groupThatMeets(client, ['2024-03-04']);
  const { id: membershipId } = await client.roster.join({
    groupId: later.groupId,
    personId: late,
    joinedOn: '2024-03-01',
  });
  await client.attendance.mark({ sessionId: later.sessionIds[0]!, personId: late, mark: present });
  await client.roster.leave({ membershipId, leftOn: '2024-04-01', reason: '' });
  await client.retention.setPolicy({ policy });
  return { groupId, otherId: other.groupId, roundId, ana, ben, held, live, late };
}

it('the dry run names who of a group is due by themselves, and who stays and why', async () => {
  const { groupId, ana, ben, held, live, late } = await groupOfFive();
  const { client } = test;
  const alone = await client.retention.preview({ kind: 'group', id: groupId });
  const stays = Object.fromEntries(alone.people.map(({ id, stays: why }) => [id, why]));
  expect(stays).toEqual({
    [ana]: null,
    [ben]: null,
    [held]: 'on-hold',
    [live]: 'in-group',
    [late]: 'not-due',
  });
  expect(alone.people.find(({ id }) => id === late)?.dueOn).toBe('2031-03-04');
  expect(alone.destroyed['people']).toBeUndefined();
  expect(alone.holds).toEqual([]);

  const together = await client.retention.preview({ kind: 'group', id: groupId, withPeople: true });
  expect(together.destroyed).toMatchObject({ groups: 1, people: 2, attendance: 10 });
  expect(together.nameless).toEqual({ memberships: 2, roundMembers: 2, choices: 2 });
  expect(together.groups.map(({ name }) => name)).toEqual(['Open circle']);
  expect(together.rows).toBeGreaterThan(alone.rows);
});

it('a group is destroyed with those of its people who are due, in one step, each in the log; the others stay', async () => {
  const { groupId, otherId, roundId, ana, held, live, late } = await groupOfFive();
  const { client } = test;
  const before = (await client.sociometry.get({ id: roundId })).measures!.positive;
  const { rows } = await client.retention.preview({ kind: 'group', id: groupId, withPeople: true });
  const asked = {
    kind: 'group' as const,
    id: groupId,
    typedName: 'Friendship group',
    reference: 'G-2018-4',
    reason: '',
    rows,
  };
  // What was seen with the people is not what would be destroyed without them.
  await expect(client.retention.destroy(asked)).rejects.toMatchObject({ code: 'CHANGED_ELSEWHERE' });
  const done = await client.retention.destroy({ ...asked, withPeople: true });
  expect(done).toMatchObject({ withIt: 2, isCompacted: true });

  const stored = everythingStored(test.open().db);
  for (const canary of ['Anakanarie', 'Benkanarie']) expect(stored).not.toContain(canary);
  expect(stored).toContain('Hedakanarie');
  const people = (await client.people.list()).map(({ id }) => id);
  for (const id of [held, live, late]) expect(people).toContain(id);
  const log = await client.retention.log();
  expect(log.map(({ kind, reference }) => [kind, reference]).toSorted()).toEqual([
    ['group', 'G-2018-4'],
    ['person', 'F-17'],
    ['person', 'G-2018-4 / 2'],
  ]);
  expect(log.reduce((sum, entry) => sum + entry.rows, 0)).toBeLessThanOrEqual(rows);
  for (const { destructionId } of log) {
    const certificate = await client.retention.certificate({ destructionId });
    expect(certificate.backupsKept).toBe(0);
  }
  const logged = all<{ objectId: string }>(
    test.open().db,
    `SELECT objectId FROM audit WHERE action = 'retention.destroy'`,
  ).map(({ objectId }) => objectId);
  expect(logged).toHaveLength(3);
  expect(logged).toEqual(expect.arrayContaining([groupId, ana]));
  expect((await client.audit.verify()).intact).toBe(true);

  // In the group that stays each has a stand-in of their own, and it counts as before.
  const names = (await client.roster.list({ groupId: otherId })).map(({ person }) => person.givenName);
  expect(names.toSorted()).toEqual(['Former member 1', 'Former member 2']);
  expect((await client.sociometry.get({ id: roundId })).measures!.positive).toEqual(before);
  expect(all(test.open().db, 'SELECT id FROM pastServices ORDER BY id')).toHaveLength(3);
});

it('a private note in the trash is due when its time is over, of a group that stays and of none', async () => {
  const { client, clock } = test;
  const { groupId, sessionIds } = await groupThatMeets(client, ['2018-03-05']);
  clock.set('2018-03-06T10:00:00Z');
  const add = (of: { groupId: string | null; sessionId: string | null }, text: string) =>
    client.privateNotes.add({ ...of, text });
  const loose = await add({ groupId: null, sessionId: null }, 'Xylokarp');
  const ofSession = await add({ groupId, sessionId: sessionIds[0]! }, 'Wombat');
  const kept = await add({ groupId: null, sessionId: null }, 'Not in the trash');
  for (const { id } of [loose, ofSession]) await client.privateNotes.trash({ id });
  clock.set('2026-03-12T15:00:00Z');
  await client.retention.setPolicy({ policy });
  const { entries } = await client.retention.read();
  expect(entries.map(({ kind, id, groupId: of, dueOn }) => [kind, id, of, dueOn])).toEqual([
    ['private-note', ofSession.id, groupId, '2025-03-05'],
    ['private-note', loose.id, null, '2025-03-06'],
  ]);
  const destroy = async (id: string, reference: string) => {
    const { rows, typedName, destroyed } = await client.retention.preview({ kind: 'private-note', id });
    expect(destroyed).toEqual({ privateNotes: 1 });
    return await client.retention.destroy({
      kind: 'private-note',
      id,
      typedName,
      reference,
      reason: '',
      rows,
    });
  };
  await destroy(ofSession.id, 'note 2018-03-05');
  const { destructionId } = await destroy(loose.id, 'note 2018-03-06');
  const left = all<{ id: string }>(test.open().db, 'SELECT id FROM privateNotes');
  expect(left.map(({ id }) => id)).toEqual([kept.id]);
  expect((await client.retention.log()).map(({ kind }) => kind)).toEqual(['private-note', 'private-note']);
  expect(await client.retention.certificate({ destructionId })).toMatchObject({
    destroyed: { privateNotes: 1 },
  });
  expect((await client.retention.read()).entries).toEqual([]);
});

it('a file that cannot be written anew says that it still holds traces, and it can be done again', async () => {
  const { client } = test;
  const { id } = await client.people.create(personFields({ givenName: 'Ana', familyName: 'Ruiz' }));
  await client.people.trash({ id });
  await client.retention.setPolicy({ policy });
  test.clock.set('2036-03-12T15:00:00Z');
  expect((await client.retention.read()).isCompacted).toBe(true);
  const { rows } = await client.retention.preview({ kind: 'person', id });

  // A disk that is as good as full: writing anew asks for as much room as the file has.
  const { db } = test.open();
  const real = db.exec.bind(db);
  const isFull = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
  db.exec = (sql: string) => {
    if (sql === 'VACUUM') throw isFull;
    return real(sql);
  };
  const done = await client.retention.destroy({
    kind: 'person',
    id,
    typedName: 'Ana Ruiz',
    reference: 'F-17',
    reason: '',
    rows,
  });
  expect(done.isCompacted).toBe(false);
  expect(await client.people.list()).toEqual([]);
  expect((await client.retention.read()).isCompacted).toBe(false);
  await expect(client.retention.compact()).rejects.toMatchObject({ code: 'DISK_FULL' });
  expect((await client.retention.read()).isCompacted).toBe(false);

  db.exec = real;
  expect(await client.retention.compact()).toEqual({ isCompacted: true });
  expect((await client.retention.read()).isCompacted).toBe(true);
  expect(db.pragma('freelist_count', { simple: true })).toBe(0);
  const logged = all<{ action: string }>(
    db,
    `SELECT action FROM audit WHERE action LIKE 'retention.compact%' ORDER BY seq`,
  ).map(({ action }) => action);
  expect(logged).toEqual(['retention.compact-failed', 'retention.compact-failed', 'retention.compacted']);
  expect(first(db, `SELECT 1 FROM audit WHERE action = 'retention.destroy'`)).not.toBeNull();
});

it('which groups are over is told by the day here, in the evening too', async () => {
  const { client, clock } = test;
  const { groupId, live } = await groupOfFive();
  await client.groups.update({ id: groupId, fields: groupFields({ ...ended, endsOn: '2026-03-13' }) });
  // The evening of the day before, where in Greenwich the next day has begun.
  clock.set('2026-03-13T02:00:00Z');
  const asked = { kind: 'group' as const, id: groupId };
  const { rows, typedName } = await client.retention.preview(asked);
  await client.retention.destroy({ ...asked, typedName, reference: 'G-1', reason: '', rows });
  const days = first(test.open().db, 'SELECT attendedOn, endedOn FROM pastServices WHERE id = @live', {
    live,
  });
  expect(days).toEqual({ attendedOn: '2018-03-12', endedOn: '2018-03-12' });
});
