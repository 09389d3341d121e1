import { afterEach, beforeEach, expect, it } from 'vitest';
import { groupFields } from '../../support/random-changes.ts';
import { groupThatMeets, memberSince, present } from '../../support/records.ts';
import { openTestDoor, type TestDoor } from '../../support/test-door.ts';

let test: TestDoor;
let client: TestDoor['client'];
beforeEach(async () => {
  test = await openTestDoor({ now: '2026-03-12T15:00:00Z' });
  client = test.client;
});
afterEach(() => test.remove());

const noNames = { namesReason: '', wordsSeen: false };

/** Ana and Ben were there, both marked; the owner and Tomás lead. */
async function groupThatMet() {
  const { groupId, sessionIds } = await groupThatMeets(client, ['2026-03-10']);
  const sessionId = sessionIds[0]!;
  const ana = await memberSince(client, groupId, '2026-03-01');
  const ben = await memberSince(client, groupId, '2026-03-01', { givenName: 'Ben', familyName: 'Ode' });
  for (const { personId } of [ana, ben]) await client.attendance.mark({ sessionId, personId, mark: present });
  const owner = (await client.facilitators.list())[0]!.id;
  const { id: tomas } = await client.facilitators.create({ name: 'Tomás', credentials: '', email: '' });
  const leads = [owner, tomas].map((facilitatorId) => ({ facilitatorId, role: 'facilitator' as const }));
  await client.groups.update({ id: groupId, fields: groupFields({ facilitators: leads }) });
  return { groupId, sessionId, ana, ben, owner, tomas };
}

const draft = (sessionId: string, personId: string, heading: string) =>
  client.notes.saveDraft({
    noteId: null,
    sessionId,
    personId,
    format: 'dap',
    version: 0,
    sections: [{ key: 'data', heading, text: 'She drew.' }],
  });

it('a draft counts as the dynamics do: nobody in the trash, and nobody who was no member that day', async () => {
  const { sessionId, ana, ben } = await groupThatMet();
  const said = { atMs: 0, durationMs: null, category: null };
  await client.acts.recordMany({
    sessionId,
    codingId: null,
    source: 'imported',
    acts: [
      { speakerId: ana.personId, addresseeId: null, ...said },
      { speakerId: ben.personId, addresseeId: ana.personId, ...said },
    ],
  });
  const counted = async () => {
    const facts = (await client.notes.prefill({ sessionId, personId: null })).map(({ fact }) => fact);
    const attended = facts.find(({ kind }) => kind === 'attended');
    const acts = facts.find(({ kind }) => kind === 'group-acts');
    const { acts: ofDynamics } = await client.dynamics.session({ sessionId, codingId: null });
    return [attended, acts, ofDynamics];
  };
  expect(await counted()).toMatchObject([{ attended: 2, recorded: 2 }, { acts: 2 }, 2]);
  await client.people.trash({ id: ben.personId });
  expect(await counted()).toMatchObject([{ attended: 1, recorded: 1 }, { acts: 1 }, 1]);
  await client.undo.undo({ step: null });
  await client.roster.leave({ membershipId: ben.membershipId, leftOn: '2026-03-05', reason: '' });
  expect(await counted()).toMatchObject([{ attended: 1, recorded: 1 }, { acts: 2 }, 2]);
});

it('names stop a second signature too', async () => {
  const { sessionId, ana, owner, tomas } = await groupThatMet();
  const { id: noteId, version } = await draft(sessionId, ana.personId, 'Data');
  await client.notes.sign({ noteId, version, facilitatorId: owner, ...noNames });
  const second = { noteId, facilitatorId: tomas, ...noNames };
  await expect(client.notes.signSecond({ ...second, intervention: 'Sat with Ben.' })).rejects.toMatchObject({
    code: 'NAMES_LEFT',
  });
  await client.notes.signSecond({ ...second, intervention: 'Sat with her.' });
});

it('names stop a signature in a heading too', async () => {
  const { sessionId, ana, owner } = await groupThatMet();
  const { id: noteId, version } = await draft(sessionId, ana.personId, 'With Ben');
  await expect(
    client.notes.sign({ noteId, version, facilitatorId: owner, ...noNames }),
  ).rejects.toMatchObject({ code: 'NAMES_LEFT' });
});
