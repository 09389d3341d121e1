import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { all, first } from '../../../main/db/query.ts';
import {
  changeNames,
  groupFields,
  makeRandomChange,
  personFields,
  sessionFields,
} from '../../support/random-changes.ts';
import { openTestDoor, type TestDoor } from '../../support/test-door.ts';

let test: TestDoor;

beforeAll(async () => {
  test = await openTestDoor();
});
afterAll(() => test.remove());

async function groupWithAna(): Promise<{ groupId: string; personId: string; membershipId: string }> {
  const { id: groupId } = await test.client.groups.create(groupFields());
  const { id: personId } = await test.client.people.create(personFields({ givenName: 'Ana' }));
  const { id: membershipId } = await test.client.roster.join({ groupId, personId, joinedOn: '2026-01-05' });
  return { groupId, personId, membershipId };
}

it('the first mark can be taken back after another member was marked; the session stays held', async () => {
  const { groupId, personId } = await groupWithAna();
  const { id: other } = await test.client.people.create(personFields({ givenName: 'Ben' }));
  await test.client.roster.join({ groupId, personId: other, joinedOn: '2026-01-05' });
  const { id: sessionId } = await test.client.sessions.create({
    groupId,
    fields: sessionFields({ date: '2026-03-10' }),
  });
  const present = { status: 'present' as const, minutes: null, reason: '' };
  const { undoStep } = await test.client.attendance.mark({ sessionId, personId, mark: present });
  await test.client.attendance.mark({ sessionId, personId: other, mark: present });
  await test.client.undo.undo({ step: undoStep });
  const { members, session } = await test.client.attendance.session({ sessionId });
  expect(session.state).toBe('held');
  expect(members.map(({ givenName, cell }) => [givenName, cell.state])).toEqual([
    ['Ana', 'open'],
    ['Ben', 'mark'],
  ]);
});

it('a change whose record was changed again is not taken back, and says so', async () => {
  const { personId } = await groupWithAna();
  const fields = personFields({ givenName: 'Anna' });
  const { undoStep } = await test.client.people.update({ id: personId, fields });
  await test.client.people.update({ id: personId, fields: { ...fields, familyName: 'Ruiz' } });
  await expect(test.client.undo.undo({ step: undoStep })).rejects.toMatchObject({ code: 'UNDO_OVERTAKEN' });
  expect(await test.client.people.get({ id: personId })).toMatchObject({ familyName: 'Ruiz' });
});

it('the making of a group is not taken back under a session that was planned in it', async () => {
  const { id: groupId, undoStep } = await test.client.groups.create(groupFields());
  await test.client.sessions.create({ groupId, fields: sessionFields({ date: '2026-03-17' }) });
  await expect(test.client.undo.undo({ step: undoStep })).rejects.toMatchObject({ code: 'UNDO_OVERTAKEN' });
  expect(await test.client.sessions.listForGroup({ groupId })).toHaveLength(1);
});

it('leaving is not taken back after the person joined again: nobody is a member twice', async () => {
  const { groupId, personId, membershipId } = await groupWithAna();
  const { undoStep } = await test.client.roster.leave({ membershipId, leftOn: '2026-02-01', reason: '' });
  await test.client.roster.join({ groupId, personId, joinedOn: '2026-02-20' });
  await expect(test.client.undo.undo({ step: undoStep })).rejects.toMatchObject({ code: 'UNDO_OVERTAKEN' });
  expect((await test.client.roster.list({ groupId })).map((row) => row.leftOn)).toEqual(['2026-02-01', null]);
});

it('a cancellation is not taken back after another session took its place', async () => {
  const { groupId } = await groupWithAna();
  const fields = sessionFields({ date: '2026-03-17' });
  const { id } = await test.client.sessions.create({ groupId, fields });
  const { undoStep } = await test.client.sessions.cancel({ id, reason: 'Fire drill', scope: 'this' });
  await test.client.sessions.create({ groupId, fields });
  await expect(test.client.undo.undo({ step: undoStep })).rejects.toMatchObject({ code: 'UNDO_OVERTAKEN' });
});

it('what was taken back last comes again first, also when it was not the newest', async () => {
  const { personId: ana } = await groupWithAna();
  const { personId: ben } = await groupWithAna();
  const first = await test.client.people.update({ id: ana, fields: personFields({ givenName: 'Anne' }) });
  const second = await test.client.people.update({ id: ben, fields: personFields({ givenName: 'Benno' }) });
  await test.client.undo.undo({ step: first.undoStep });
  await test.client.undo.undo({ step: second.undoStep });
  await test.client.undo.redo();
  expect((await test.client.people.get({ id: ben })).givenName).toBe('Benno');
  expect((await test.client.people.get({ id: ana })).givenName).toBe('Ana');
});

it('a new change ends the possibility to bring again; a change that changes nothing does not', async () => {
  const { groupId, personId } = await groupWithAna();
  const fields = sessionFields({ date: '2026-03-10' });
  const { id: sessionId } = await test.client.sessions.create({ groupId, fields });
  const late = { status: 'late' as const, minutes: 5, reason: '' };
  await test.client.attendance.mark({ sessionId, personId, mark: late });
  await test.client.people.update({ id: personId, fields: personFields({ givenName: 'Anne' }) });
  await test.client.undo.undo({ step: null });
  expect((await test.client.attendance.mark({ sessionId, personId, mark: late })).undoStep).toBeNull();
  expect((await test.client.undo.state()).redo).toMatchObject({ action: 'person.update' });
  await test.client.attendance.mark({ sessionId, personId, mark: null });
  expect((await test.client.undo.state()).redo).toBeNull();
});

it('a change that wrote nothing uses up none of the steps that are kept', async () => {
  const { groupId, personId } = await groupWithAna();
  const fields = sessionFields({ date: '2026-03-10' });
  const { id: sessionId } = await test.client.sessions.create({ groupId, fields });
  const present = { status: 'present' as const, minutes: null, reason: '' };
  const kept = () =>
    first<{ count: number }>(test.open().db, 'SELECT count(*) AS count FROM undoSteps')!.count;
  await test.client.attendance.mark({ sessionId, personId, mark: present });
  const before = kept();
  for (let time = 0; time < 30; time += 1)
    await test.client.attendance.mark({ sessionId, personId, mark: present });
  expect(kept()).toBe(before);
});

it('whatever is taken back out of turn, no group meets twice at once and nobody is a member twice', async () => {
  const interesting = changeNames.filter((name) => /^(sessions|roster|groups\.trash|trash)/.test(name));
  for (let seed = 1; seed < 9; seed += 1) await makeRandomChange(test, 'people.create', seed);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...interesting), fc.nat()), { minLength: 8, maxLength: 30 }),
      fc.array(fc.nat(), { minLength: 3, maxLength: 10 }),
      async (changes, choices) => {
        const { db } = test.open();
        for (const [name, seed] of changes) await makeRandomChange(test, name, seed);
        for (const choice of choices) {
          const steps = all<{ id: number }>(db, `SELECT id FROM undoSteps ORDER BY id DESC LIMIT 20`);
          const step = steps[choice % steps.length]?.id ?? 1;
          await test.client.undo.undo({ step }).catch((error: { code: string }) => {
            expect(['UNDO_OVERTAKEN', 'NOTHING_TO_UNDO']).toContain(error.code);
          });
        }
        expect(
          all(
            db,
            `SELECT groupId, date, start FROM sessions WHERE trashedAt IS NULL AND state <> 'cancelled'
             GROUP BY groupId, date, start HAVING count(*) > 1`,
          ),
        ).toEqual([]);
        expect(
          all(
            db,
            `SELECT a.id FROM memberships AS a JOIN memberships AS b
               ON a.groupId = b.groupId AND a.personId = b.personId AND a.id < b.id
             WHERE a.state = 'member' AND b.state = 'member' AND (a.leftOn IS NULL OR b.joinedOn <= a.leftOn)
               AND (b.leftOn IS NULL OR a.joinedOn <= b.leftOn)`,
          ),
        ).toEqual([]);
        expect(all(db, 'PRAGMA foreign_key_check')).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);
