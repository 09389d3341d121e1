import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { activityIdOf } from '../../../main/content/activity-ids.ts';
import { broughtActivities } from '../../../main/content/activities/index.ts';
import { activityFields } from '../../../shared/contract/activities.ts';
import { activityRecord } from '../../support/activity-records.ts';
import { agendaBlock, groupFields, personFields, sessionFields } from '../../support/random-changes.ts';
import { openTestDoor, type TestDoor } from '../../support/test-door.ts';

let test: TestDoor;
let client: TestDoor['client'];
beforeEach(async () => {
  test = await openTestDoor({ now: '2026-03-12T15:00:00.000Z' });
  client = test.client;
});
afterEach(() => test.remove());

const [sample] = broughtActivities;
const { slug: sampleSlug, ...sampleContent } = sample!;
const brought = activityIdOf(sampleSlug);

async function groupWithSession(date: string, activityIds: readonly string[] = [brought]) {
  const { id: groupId } = await client.groups.create(groupFields({ name: 'Friendship group' }));
  const { id: sessionId } = await client.sessions.create({ groupId, fields: sessionFields({ date }) });
  await putOnAgenda(sessionId, activityIds);
  return { groupId, sessionId };
}

async function putOnAgenda(
  sessionId: string,
  activityIds: readonly string[],
  isReached: boolean | null = null,
): Promise<void> {
  const { version } = await client.agendas.get({ sessionId });
  await client.agendas.save({
    sessionId,
    version,
    objectives: [],
    blocks: activityIds.map((activityId, place) =>
      agendaBlock({
        id: `01890000-0000-7000-8000-${sessionId.slice(-10)}0${place}`,
        kind: 'activity',
        activityId,
        isReached,
      }),
    ),
  });
}

const rowOf = async (id: string) => (await client.activities.list()).find((row) => row.id === id);

describe('the library', () => {
  it('brings activities that anybody can use: each fits the contract, each has a name and a slug of its own', () => {
    for (const { slug, ...content } of broughtActivities) {
      expect(activityFields.safeParse(content).error, slug).toBeUndefined();
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
    expect(new Set(broughtActivities.map(({ slug }) => slug)).size).toBe(broughtActivities.length);
    expect(new Set(broughtActivities.map(({ name }) => name.toLowerCase())).size).toBe(
      broughtActivities.length,
    );
  });

  it('lists what Mezzo brings beside one’s own, and gives the long texts one by one', async () => {
    const { id } = await client.activities.create(activityRecord({ name: 'Rope circle' }));
    const rows = await client.activities.list();
    expect(rows).toHaveLength(broughtActivities.length + 1);
    expect(rows.find((row) => row.id === id)).toMatchObject({ isOwn: true, name: 'Rope circle', uses: 0 });
    expect(rows.find((row) => row.id === brought)).toMatchObject({ isOwn: false, rating: null });
    expect((await client.activities.get({ id: brought })).steps.length).toBeGreaterThan(1);
  });

  it('keeps those that Mezzo brings as they are; a copy is one’s own and can be changed', async () => {
    await expect(client.activities.update({ id: brought, fields: activityRecord() })).rejects.toMatchObject({
      code: 'NOT_YOUR_OWN',
    });
    await expect(client.activities.trash({ id: brought })).rejects.toMatchObject({ code: 'NOT_YOUR_OWN' });
    const { id } = await client.activities.copy({ id: brought, name: 'The same, sitting' });
    const copied = await client.activities.get({ id });
    expect(copied).toMatchObject({ ...sampleContent, name: 'The same, sitting', isOwn: true });
    await client.activities.update({ id, fields: activityRecord({ name: 'Quiet names' }) });
    expect((await rowOf(id))!.name).toBe('Quiet names');
    expect((await client.activities.get({ id: brought })).name).toBe(sampleContent.name);
  });

  it('puts one’s own in the trash and back; meanwhile it is neither listed nor found', async () => {
    const { id } = await client.activities.create(activityRecord({ name: 'Zebra crossing' }));
    expect((await client.search.find({ text: 'zebr' })).map((hit) => hit.id)).toEqual([id]);
    await client.activities.trash({ id });
    expect(await rowOf(id)).toBeUndefined();
    expect(await client.search.find({ text: 'zebr' })).toEqual([]);
    await expect(client.activities.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await client.trash.list()).toMatchObject([{ kind: 'activity', id, name: 'Zebra crossing' }]);
    await client.trash.restore({ kind: 'activity', id });
    expect(await rowOf(id)).toBeDefined();
    expect((await client.search.find({ text: 'zebr' })).map((hit) => hit.id)).toEqual([id]);
  });

  it('finds what Mezzo brings by its name from anywhere, and not by every word in its steps', async () => {
    expect(
      await client.search.find({ text: sampleContent.name.split(' ').toReversed().join(' ') }),
    ).toMatchObject([{ kind: 'activity', id: brought, title: sampleContent.name }]);
    expect(await client.search.find({ text: 'everybody' })).toEqual([]);
  });

  it('stars any activity, and takes the star away by undo', async () => {
    await client.activities.setFavourite({ id: brought, isFavourite: true });
    expect((await rowOf(brought))!.isFavourite).toBe(true);
    expect(await client.activities.setFavourite({ id: brought, isFavourite: true })).toEqual({
      undoStep: null,
    });
    await client.undo.undo({ step: null });
    expect((await rowOf(brought))!.isFavourite).toBe(false);
  });
});

describe('what became of an activity', () => {
  it('counts held sessions whose agenda had it, less those where it was not reached', async () => {
    const { sessionId } = await groupWithSession('2026-03-10');
    expect(await rowOf(brought)).toMatchObject({ uses: 0, lastUsedOn: null });
    await client.sessions.hold({ id: sessionId, actualStart: null, actualMinutes: null });
    expect(await rowOf(brought)).toMatchObject({ uses: 1, lastUsedOn: '2026-03-10' });
    await putOnAgenda(sessionId, [brought], false);
    expect(await rowOf(brought)).toMatchObject({ uses: 0, lastUsedOn: null });
  });

  it('tells with whom, when and how it went, the latest first, planned ones too', async () => {
    const { groupId, sessionId } = await groupWithSession('2026-03-03');
    const later = await client.sessions.create({ groupId, fields: sessionFields({ date: '2026-03-17' }) });
    await putOnAgenda(later.id, [brought]);
    const { id: personId } = await client.people.create(personFields({ givenName: 'Ana' }));
    await client.roster.join({ groupId, personId, joinedOn: '2026-03-01' });
    await client.attendance.markAllPresent({ sessionId });
    await client.activities.rate({ activityId: brought, sessionId, rating: 4, remark: 'Loud and glad' });
    const { history, rating, ratings } = await client.activities.get({ id: brought });
    expect({ rating, ratings }).toEqual({ rating: 4, ratings: 1 });
    expect(history).toEqual([
      {
        sessionId: later.id,
        groupId,
        groupName: 'Friendship group',
        sessionNumber: 2,
        date: '2026-03-17',
        state: 'planned',
        isReached: null,
        attended: 0,
        rating: null,
        remark: '',
      },
      {
        sessionId,
        groupId,
        groupName: 'Friendship group',
        sessionNumber: 1,
        date: '2026-03-03',
        state: 'held',
        isReached: null,
        attended: 1,
        rating: 4,
        remark: 'Loud and glad',
      },
    ]);
  });

  it('keeps one rating for a session, changes it, and takes it away', async () => {
    const { sessionId } = await groupWithSession('2026-03-10');
    const rate = (rating: number | null, remark = '') =>
      client.activities.rate({ activityId: brought, sessionId, rating, remark });
    await rate(2);
    await rate(5, 'Second try');
    expect(await rowOf(brought)).toMatchObject({ rating: 5, ratings: 1 });
    expect(await rate(5, 'Second try')).toEqual({ undoStep: null });
    await rate(null);
    expect(await rowOf(brought)).toMatchObject({ rating: null, ratings: 0 });
  });

  it('rates no session that is to come or was cancelled', async () => {
    const { groupId, sessionId } = await groupWithSession('2026-03-20');
    const rating = { activityId: brought, rating: 3, remark: '' };
    await expect(client.activities.rate({ ...rating, sessionId })).rejects.toMatchObject({
      code: 'SESSION_NOT_YET_HELD',
    });
    const { id } = await client.sessions.create({ groupId, fields: sessionFields({ date: '2026-03-05' }) });
    await client.sessions.cancel({ id, reason: 'Snow', scope: 'this' });
    await expect(client.activities.rate({ ...rating, sessionId: id })).rejects.toMatchObject({
      code: 'SESSION_CANCELLED',
    });
  });

  it('forgets the ratings and uses of a group in the trash, until it comes back', async () => {
    const { groupId, sessionId } = await groupWithSession('2026-03-10');
    await client.sessions.hold({ id: sessionId, actualStart: null, actualMinutes: null });
    await client.activities.rate({ activityId: brought, sessionId, rating: 4, remark: '' });
    await client.groups.trash({ id: groupId });
    expect(await rowOf(brought)).toMatchObject({ uses: 0, rating: null });
    expect((await client.activities.get({ id: brought })).history).toEqual([]);
    await client.trash.restore({ kind: 'group', id: groupId });
    expect(await rowOf(brought)).toMatchObject({ uses: 1, rating: 4 });
  });
});

describe('what a session asks of an activity', () => {
  it('takes the group’s next session: who is expected, how old, what they need, how much time is left', async () => {
    const { groupId, sessionId } = await groupWithSession('2026-03-17');
    const people = [
      personFields({ givenName: 'Ana', birthDate: '2016-03-17', accessNeeds: 'Large print' }),
      personFields({ givenName: 'Ben', birthDate: '2016-03-18', accessNeeds: 'Large print' }),
      personFields({ givenName: 'Cem' }),
      personFields({ givenName: 'Dua', birthDate: '2014-01-01', accessNeeds: 'Wheelchair' }),
    ];
    const ids: string[] = [];
    for (const fields of people) ids.push((await client.people.create(fields)).id);
    await client.roster.joinMany({ groupId, personIds: ids, joinedOn: '2026-03-01' });
    await client.attendance.planAbsence({
      personId: ids[3]!,
      groupId,
      fromOn: '2026-03-16',
      until: { by: 'count', sessions: 1 },
      reason: 'Clinic',
    });
    expect(await client.activities.situation({ groupId, sessionId: null })).toEqual({
      groupId,
      groupName: 'Friendship group',
      sessionId,
      sessionNumber: 1,
      ofNumber: 1,
      present: 3,
      expected: 4,
      minutes: 45,
      minutesFree: 35,
      // ten on that very day, and nine until the next
      ages: [9, 10],
      agesUnknown: 1,
      accessNeeds: ['Large print'],
      on: '2026-03-17',
      lastUsed: [],
      onAgenda: [brought],
    });
  });

  it('counts on those who attend: who is marked absent is not there, who is late is', async () => {
    const { groupId, sessionId } = await groupWithSession('2026-03-12');
    const ids: string[] = [];
    for (const givenName of ['Ana', 'Ben', 'Cem'])
      ids.push((await client.people.create(personFields({ givenName }))).id);
    await client.roster.joinMany({ groupId, personIds: ids, joinedOn: '2026-03-01' });
    const mark = { minutes: null, reason: '' };
    for (const [place, status] of (['unexcused', 'late'] as const).entries())
      await client.attendance.mark({ sessionId, personId: ids[place]!, mark: { ...mark, status } });
    expect(await client.activities.situation({ groupId, sessionId })).toMatchObject({
      present: 2,
      expected: 3,
    });
  });

  it('says how many days ago this group used an activity, and nothing of other groups', async () => {
    const { groupId, sessionId } = await groupWithSession('2026-03-03');
    await client.sessions.hold({ id: sessionId, actualStart: null, actualMinutes: null });
    const other = await groupWithSession('2026-03-10', [activityIdOf('two-truths-and-a-wish')]);
    await client.sessions.hold({ id: other.sessionId, actualStart: null, actualMinutes: null });
    const { lastUsed, sessionId: next } = await client.activities.situation({ groupId, sessionId: null });
    expect(next).toBeNull();
    expect(lastUsed).toEqual([{ activityId: brought, on: '2026-03-03', days: 9 }]);
  });

  it('refuses a session of another group, and notes that the roster was read', async () => {
    const { groupId } = await groupWithSession('2026-03-17');
    const other = await groupWithSession('2026-03-18');
    await expect(client.activities.situation({ groupId, sessionId: other.sessionId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await client.activities.situation({ groupId, sessionId: null });
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const { entries } = await client.audit.list({
      from: null,
      to: null,
      action: 'roster.view',
      objectType: null,
      text: '',
      beforeSeq: null,
      limit: 10,
    });
    expect(entries.map((entry) => entry.objectId)).toContain(groupId);
  });
});
