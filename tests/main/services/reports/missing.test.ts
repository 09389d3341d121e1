import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReportScope } from '../../../../shared/contract/reports.ts';
import { goalFieldsOf } from '../../../support/random-goals.ts';
import { groupThatMeets, memberSince, present } from '../../../support/records.ts';
import { openTestCore, type TestCore } from '../../../support/test-core.ts';

const always: ReportScope = { groupIds: [], from: null, to: null };

let test: TestCore;
let client: TestCore['client'];
let groupId: string;
let sessionId: string;
let ana: string;
beforeEach(async () => {
  // A Thursday; the session was three days before.
  test = await openTestCore({ now: '2026-03-12T15:00:00Z' });
  client = test.client;
  const meeting = await groupThatMeets(client, ['2026-03-09', '2026-04-09']);
  groupId = meeting.groupId;
  sessionId = meeting.sessionIds[0]!;
  ana = (await memberSince(client, groupId, '2026-01-01')).personId;
  await memberSince(client, groupId, '2026-01-01', { givenName: 'Ben', familyName: 'Bello' });
});
afterEach(() => test.remove());

const lines = async (scope = always) =>
  (await client.reports.missing(scope)).lines.map(({ kind, count, of, isOverdue, person, since }) => [
    kind,
    `${count} of ${of}`,
    isOverdue,
    person?.givenName ?? null,
    since,
  ]);

describe('missing and overdue work', () => {
  it('attendance and notes of held sessions, until they are there; late after the days that the settings say', async () => {
    expect(await lines()).toEqual([['attendance', '2 of 2', true, null, '2026-03-09']]);
    await client.attendance.mark({ sessionId, personId: ana, mark: present });
    await client.sessions.hold({ id: sessionId, actualStart: null, actualMinutes: null });
    await client.settings.update({ notesDueDays: 3 });
    expect(await lines()).toEqual([
      ['attendance', '1 of 2', false, null, '2026-03-09'],
      ['group-note', '1 of 1', false, null, '2026-03-09'],
      ['member-notes', '1 of 1', false, null, '2026-03-09'],
    ]);
    await client.settings.update({ notesExpected: 'group', notesDueDays: 2 });
    expect(await lines()).toEqual([
      ['attendance', '1 of 2', true, null, '2026-03-09'],
      ['group-note', '1 of 1', true, null, '2026-03-09'],
    ]);
    await client.settings.update({ notesExpected: 'none' });
    await client.attendance.markAllPresent({ sessionId });
    expect(await lines()).toEqual([]);
    // A session of other days, or in the trash, is not asked for.
    await client.settings.update({ notesExpected: 'group' });
    expect(await lines({ ...always, to: '2026-03-08' })).toEqual([]);
    expect(await lines({ ...always, groupIds: [groupId] })).toHaveLength(1);
    await client.sessions.trash({ id: sessionId, scope: 'this' });
    expect(await lines()).toEqual([]);
  });

  it('consents that the group asks for, of each member who lacks one', async () => {
    await client.settings.update({ notesExpected: 'none' });
    await client.attendance.markAllPresent({ sessionId });
    await client.enrolment.setConsentRule({ groupId, consentRule: 'consent-and-assent' });
    expect(await lines()).toEqual([
      ['consent', '2 of 2', true, 'Ben', null],
      ['consent', '2 of 2', true, 'Ana', null],
    ]);
  });

  it('open goals that nobody rated for four weeks in which the group met', async () => {
    await client.settings.update({ notesExpected: 'none' });
    await client.attendance.markAllPresent({ sessionId });
    await client.sessions.hold({ id: sessionId, actualStart: null, actualMinutes: null });
    const add = async (fields = {}) =>
      (
        await client.goals.add({
          groupId,
          personId: ana,
          fields: goalFieldsOf({ startedOn: '2026-01-08', ...fields }),
        })
      ).id;
    const goalId = await add();
    await add({ levels: ['', '', '', '', ''] });
    const rate = (ratedOn: string) =>
      client.goals.rate({ goalId, at: { ratedOn }, rater: 'facilitator', raterName: '', level: 0 });
    expect(await lines()).toEqual([['goals', '1 of 1', true, 'Ana', null]]);
    await rate('2026-02-01');
    expect(await lines()).toEqual([['goals', '1 of 1', true, 'Ana', '2026-02-01']]);
    const other = await add();
    expect(await lines()).toEqual([['goals', '2 of 2', true, 'Ana', '2026-02-01']]);
    await rate('2026-03-09');
    expect(await lines()).toEqual([['goals', '1 of 2', true, 'Ana', '2026-03-09']]);
    await client.goals.close({ id: other, closedOn: '2026-03-10', reason: 'reached' });
    expect(await lines()).toEqual([]);
  });

  it('incidents that are open, by group alone; overdue where a report is still to be made', async () => {
    const practice = await openTestCore({ door: 'shut', now: '2026-03-12T15:00:00Z' });
    try {
      await practice.client.workspace.openPractice();
      const found = (await practice.client.reports.missing(always)).lines.filter(
        ({ kind }) => kind === 'incident',
      );
      expect(found.map(({ groupName, count, isOverdue }) => [groupName, count, isOverdue])).toEqual([
        ['Caregivers’ circle', 1, false],
        ['Friendship group, grade 4', 1, true],
      ]);
      expect(found.every(({ person, subject, sessionId: session }) => !person && !subject && !session)).toBe(
        true,
      );
    } finally {
      await practice.remove();
    }
  });
});
