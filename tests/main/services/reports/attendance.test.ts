import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { groupFields, sessionFields } from '../../../support/random-changes.ts';
import { serviceFieldsOf } from '../../../support/random-reports.ts';
import { absent, groupThatMeets, memberSince, present } from '../../../support/records.ts';
import { openTestCore, type TestCore } from '../../../support/test-core.ts';

const ten = '2026-03-12T15:00:00.000Z';
const after = (minutes: number) => new Date(Date.parse(ten) + minutes * 60_000).toISOString();
const always = { groupIds: [], from: null, to: null };

let test: TestCore;
let client: TestCore['client'];
beforeEach(async () => {
  test = await openTestCore({ now: ten });
  client = test.client;
  await client.settings.update({ timeZone: 'America/Chicago' });
});
afterEach(() => test.remove());

describe('attendance and minutes', () => {
  it('counts places of whoever was a member on the day; not recorded is not absent, and has no minutes', async () => {
    const { groupId, sessionIds } = await groupThatMeets(client, ['2026-01-08', '2026-01-15', '2026-02-05']);
    const [first, second, third] = sessionIds as [string, string, string];
    const { personId: ana } = await memberSince(client, groupId, '2026-01-01');
    const { personId: ben } = await memberSince(client, groupId, '2026-01-10', { givenName: 'Ben' });
    await client.attendance.mark({ sessionId: first, personId: ana, mark: present });
    await client.attendance.mark({
      sessionId: second,
      personId: ana,
      mark: { status: 'late', minutes: 10, reason: '' },
    });
    await client.attendance.mark({ sessionId: second, personId: ben, mark: absent });
    await client.sessions.hold({ id: second, actualStart: null, actualMinutes: 50 });
    await client.sessions.cancel({ id: third, reason: 'snow', scope: 'this' });

    const report = await client.reports.attendance(always);
    expect(report.total).toEqual({
      sessions: 2,
      cancelled: 1,
      sessionMinutes: 95,
      members: 2,
      expected: 3,
      recorded: 3,
      attended: 2,
      late: 1,
      leftEarly: 0,
      excused: 0,
      unexcused: 1,
      memberMinutes: 85,
      possibleMinutes: 145,
    });
    expect(report.byMember.map(({ person, sessions, attended }) => [person.id, sessions, attended])).toEqual([
      [ben, 1, 0],
      [ana, 2, 2],
    ]);
    expect(report.byMonth.map(({ month, sessions, cancelled }) => [month, sessions, cancelled])).toEqual([
      ['2026-01', 2, 0],
      ['2026-02', 0, 1],
    ]);
    await client.attendance.mark({ sessionId: first, personId: ana, mark: null });
    expect((await client.reports.attendance(always)).total).toMatchObject({
      expected: 3,
      recorded: 2,
      memberMinutes: 40,
      possibleMinutes: 100,
    });
    expect(
      (await client.reports.attendance({ groupIds: [groupId], from: '2026-01-09', to: '2026-01-31' })).total,
    ).toMatchObject({ sessions: 1, cancelled: 0, expected: 2 });
  });

  it('who went out in between was there for the minutes in the room', async () => {
    const { groupId, sessionIds } = await groupThatMeets(client, ['2026-03-12']);
    const sessionId = sessionIds[0]!;
    const { personId } = await memberSince(client, groupId, '2026-01-01');
    await client.runs.start({ sessionId, presentIds: [personId], advance: 'by-hand' });
    test.clock.set(after(45));
    await client.runs.finish({ sessionId, endedAt: null });
    await client.runs.setStays({
      sessionId,
      personId,
      stays: [
        { arrivedAt: after(0), leftAt: after(20) },
        { arrivedAt: after(30), leftAt: after(45) },
      ],
    });
    expect((await client.reports.attendance(always)).total).toMatchObject({
      attended: 1,
      memberMinutes: 35,
      possibleMinutes: 45,
    });
  });

  it('a session counts for each of two who lead, not for who observes; what is in the trash is gone', async () => {
    const person = async (name: string) =>
      (await client.facilitators.create({ name, credentials: '', email: '' })).id;
    const [amara, jules] = [await person('Amara'), await person('Jules')];
    const owner = (await client.facilitators.list()).find(({ isOwner }) => isOwner)!.id;
    const { id: groupId } = await client.groups.create(
      groupFields({
        facilitators: [
          { facilitatorId: owner, role: 'facilitator' },
          { facilitatorId: amara, role: 'co-facilitator' },
          { facilitatorId: jules, role: 'observer' },
        ],
      }),
    );
    const { id } = await client.sessions.create({ groupId, fields: sessionFields({ date: '2026-01-08' }) });
    await client.sessions.hold({ id, actualStart: null, actualMinutes: null });
    const report = await client.reports.attendance(always);
    expect(report.byFacilitator.map(({ name, sessions }) => [name, sessions])).toEqual([
      ['Amara', 1],
      ['J. Alvarez', 1],
    ]);
    await client.groups.trash({ id: groupId });
    expect((await client.reports.attendance(always)).total.sessions).toBe(0);
    await expect(client.reports.attendance({ ...always, groupIds: [groupId] })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('the service log', () => {
  it('has other work, which can be added, changed, removed, and each taken back', async () => {
    const { id: facilitatorId } = (await client.facilitators.list())[0]!;
    const { groupId } = await groupThatMeets(client, []);
    const log = async () =>
      (await client.reports.serviceLog({ facilitatorId, from: '2026-03-01', to: null })).entries;
    const { id } = await client.reports.addService(
      serviceFieldsOf({ facilitatorId, groupId, remark: 'Called the teacher back', kind: 'phone-call' }),
    );
    expect(await log()).toMatchObject([
      {
        id,
        kind: 'phone-call',
        minutes: 30,
        groupName: 'Friendship group',
        remark: 'Called the teacher back',
      },
    ]);
    await client.reports.updateService({ id, fields: serviceFieldsOf({ facilitatorId, minutes: 45 }) });
    expect(await log()).toMatchObject([{ minutes: 45, groupId: null, kind: 'preparation' }]);
    await client.undo.undo({ step: null });
    expect(await log()).toMatchObject([{ minutes: 30, groupId }]);
    await client.reports.removeService({ id });
    expect(await log()).toEqual([]);
    await client.undo.undo({ step: null });
    expect(await log()).toHaveLength(1);
    // Work for a group that is gone was still done.
    await client.groups.trash({ id: groupId });
    expect(await log()).toMatchObject([{ groupId: null, groupName: null }]);
  });

  it('refuses a day to come, and who or what is not there', async () => {
    const { id: facilitatorId } = (await client.facilitators.list())[0]!;
    await expect(
      client.reports.addService(serviceFieldsOf({ facilitatorId, doneOn: '2026-03-13' })),
    ).rejects.toMatchObject({ code: 'DAY_TO_COME' });
    const nobody = '01890000-0000-7000-8000-000000000000';
    await expect(client.reports.addService(serviceFieldsOf({ facilitatorId: nobody }))).rejects.toMatchObject(
      { code: 'NOT_FOUND' },
    );
    await expect(client.reports.removeService({ id: nobody })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      client.reports.serviceLog({ facilitatorId: nobody, from: null, to: null }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('counts the notes that this facilitator signed', async () => {
    const practice = await openTestCore({ door: 'shut', now: ten });
    try {
      await practice.client.workspace.openPractice();
      const owner = (await practice.client.facilitators.list()).find(({ isOwner }) => isOwner)!.id;
      const { sessions } = await practice.client.reports.serviceLog({
        facilitatorId: owner,
        from: null,
        to: null,
      });
      for (const { id, groupNotes, memberNotes } of sessions) {
        const { entries } = await practice.client.notes.forSession({ sessionId: id });
        const signed = entries.filter(({ note }) =>
          note?.signatures.some((signature) => signature.facilitatorId === owner),
        );
        expect([groupNotes, memberNotes]).toEqual([
          signed.filter(({ kind }) => kind === 'group').length,
          signed.filter(({ kind }) => kind !== 'group').length,
        ]);
      }
      expect(sessions.reduce((sum, { groupNotes }) => sum + groupNotes, 0)).toBeGreaterThan(3);
    } finally {
      await practice.remove();
    }
  });
});
