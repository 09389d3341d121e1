import { afterEach, beforeEach, expect, it } from 'vitest';
import { findInRoom, listRoom } from '../../../main/repositories/room.ts';
import { groupThatMeets, memberSince } from '../../support/records.ts';
import { openTestDoor, type TestDoor } from '../../support/test-door.ts';

let door: TestDoor;
beforeEach(async () => {
  door = await openTestDoor();
});
afterEach(() => door.remove());

it('looking one person up and listing the whole room come to the same, whoever they are', async () => {
  const { client } = door;
  const { groupId, sessionIds } = await groupThatMeets(client, ['2026-03-05', '2026-03-12']);
  const [earlierId, sessionId] = sessionIds as [string, string];
  const member = (joinedOn: string) => memberSince(client, groupId, joinedOn);
  const ana = await member('2026-03-01');
  const spoke = await member('2026-03-01');
  const wasSpokenTo = await member('2026-03-01');
  const left = await member('2026-03-01');
  const later = await member('2026-03-13');
  const trashed = await member('2026-03-01');
  const owner = (await client.facilitators.list())[0]!.id;
  const facilitator = async (name: string) =>
    (await client.facilitators.create({ name, credentials: '', email: '' })).id;
  const stayed = await facilitator('Amara');
  const gone = await facilitator('Tomás');
  const spokeAndGone = await facilitator('Jules');
  const outsider = await facilitator('Robin');
  const lead = async (ids: readonly string[]) => {
    const group = await client.groups.get({ id: groupId });
    const facilitators = ids.map((facilitatorId) => ({ facilitatorId, role: 'facilitator' as const }));
    await client.groups.update({ id: groupId, fields: { ...group, facilitators } });
  };
  await lead([owner, stayed, gone, spokeAndGone]);
  await client.attendance.addGuest({ sessionId, name: 'Ms Duarte', kind: 'guest' });
  await client.attendance.addGuest({ sessionId: earlierId, name: 'Somebody else', kind: 'guest' });
  const said = { sessionId, codingId: null, durationMs: null, category: null, atMs: null } as const;
  const say = (speakerId: string, addresseeId: string) =>
    client.acts.record({ ...said, speakerId, addresseeId, source: 'recalled' });
  await say(spoke.personId, wasSpokenTo.personId);
  await say(spokeAndGone, ana.personId);
  await lead([owner, stayed]);
  for (const { membershipId } of [spoke, wasSpokenTo]) await client.roster.remove({ membershipId });
  await client.roster.leave({ membershipId: left.membershipId, leftOn: '2026-03-08', reason: '' });
  await client.people.trash({ id: trashed.personId });

  const { db } = door.open();
  const session = { id: sessionId, groupId, date: '2026-03-12' };
  const room = listRoom(db, session);
  const everybody = db
    .prepare<[], string>(
      'SELECT id FROM people UNION SELECT id FROM facilitators UNION SELECT id FROM guests',
    )
    .pluck()
    .all();
  expect(everybody.map((id) => [id, findInRoom(db, session, id)])).toEqual(
    everybody.map((id) => [id, room.find((one) => one.id === id)?.kind ?? null]),
  );
  const inRoom = room.map(({ id }) => id);
  const there = [ana.personId, spoke.personId, wasSpokenTo.personId, spokeAndGone, owner, stayed];
  expect(inRoom).toEqual(expect.arrayContaining(there));
  for (const id of [left.personId, later.personId, trashed.personId, gone, outsider])
    expect(inRoom).not.toContain(id);
});
