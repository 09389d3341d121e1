import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { all } from '../../../main/db/query.ts';
import type { ConsentFields } from '../../../shared/contract/enrolment.ts';
import { groupFields, personFields } from '../../support/random-changes.ts';
import { memberSince } from '../../support/records.ts';
import { openTestDoor, type TestDoor } from '../../support/test-door.ts';

let test: TestDoor;
let client: TestDoor['client'];
let groupId: string;
beforeEach(async () => {
  // a Thursday morning in Chicago: 12 March 2026
  test = await openTestDoor({ now: '2026-03-12T15:00:00Z' });
  client = test.client;
  ({ id: groupId } = await client.groups.create(groupFields()));
});
afterEach(() => test.remove());

async function peopleNamed(...names: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const givenName of names) ids.push((await client.people.create(personFields({ givenName }))).id);
  return ids;
}

const referral = { referredOn: '2026-03-02', source: 'Class teacher', reason: 'Eats alone' };

async function referred(...names: string[]): Promise<string[]> {
  const personIds = await peopleNamed(...names);
  await client.enrolment.refer({ groupId, personIds, ...referral });
  return personIds;
}

async function candidateNamed(name: string) {
  const { candidates } = await client.enrolment.board({ groupId });
  return candidates.find(({ person }) => person.givenName === name)!;
}

async function stages(): Promise<Record<string, string>> {
  const { candidates } = await client.enrolment.board({ groupId });
  return Object.fromEntries(candidates.map(({ person, stage }) => [person.givenName, stage]));
}

const answers = {
  'fits-the-need': 'yes',
  ready: 'yes',
  safe: 'yes',
  'no-conflict': 'yes',
  'no-sibling-unless-meant': 'yes',
} as const;

function form(fields: Partial<ConsentFields> = {}): ConsentFields {
  return {
    kind: 'consent',
    sentOn: null,
    returnedOn: '2026-03-05',
    isGiven: true,
    givenBy: 'Rosa Lopez, mother',
    expiresOn: null,
    withdrawnOn: null,
    withdrawnReason: '',
    ...fields,
  };
}

describe('the way into a group', () => {
  it('leads from the referral by screening, forms and the limits explained to enrolment', async () => {
    await client.enrolment.setConsentRule({ groupId, consentRule: 'consent-and-assent' });
    const [ana] = await referred('Ana');
    expect(await candidateNamed('Ana')).toMatchObject({
      stage: 'referred',
      referredOn: '2026-03-02',
      referralSource: 'Class teacher',
      missing: ['screening', 'consent', 'assent', 'confidentiality'],
    });

    await client.enrolment.screen({
      groupId,
      personId: ana!,
      screening: { answers: { ...answers, ready: 'no' }, screenedOn: '2026-03-04', remarks: 'Shy at first' },
    });
    expect(await candidateNamed('Ana')).toMatchObject({
      stage: 'screened',
      missing: ['screening-concern', 'consent', 'assent', 'confidentiality'],
    });

    const send = { groupId, personIds: [ana!], sentOn: '2026-03-04' };
    await client.consents.send({ ...send, kinds: ['consent', 'assent'] });
    expect((await candidateNamed('Ana')).stage).toBe('consent');
    const sent = (await candidateNamed('Ana')).forms;
    expect(sent.map(({ kind, sentOn }) => [kind, sentOn])).toEqual([
      ['consent', '2026-03-04'],
      ['assent', '2026-03-04'],
    ]);
    for (const { id, kind } of sent)
      await client.consents.save({ groupId, personId: ana!, id, form: form({ kind, sentOn: '2026-03-04' }) });
    await client.enrolment.explainConfidentiality({ groupId, personIds: [ana!], on: '2026-03-10' });
    expect((await candidateNamed('Ana')).missing).toEqual(['screening-concern']);

    await client.enrolment.enrol({
      groupId,
      personIds: [ana!],
      joinedOn: '2026-03-12',
      acceptKeptApart: false,
    });
    expect((await candidateNamed('Ana')).stage).toBe('enrolled');
    const [entry] = await client.roster.list({ groupId });
    expect(entry).toMatchObject({ joinedOn: '2026-03-12', consent: { standing: 'given' } });
  });

  it('shows people who joined or wait without the board, and asks for no screening of them', async () => {
    await memberSince(client, groupId, '2026-02-01', { givenName: 'Ben' });
    const [cem] = await peopleNamed('Cem');
    await client.roster.wait({ groupId, personId: cem! });
    expect(await stages()).toEqual({ Ben: 'enrolled', Cem: 'waiting' });
    expect(await candidateNamed('Ben')).toMatchObject({ enrolmentId: null, missing: [] });
    await client.enrolment.setConsentRule({ groupId, consentRule: 'consent' });
    expect((await candidateNamed('Ben')).missing).toEqual(['consent', 'confidentiality']);
  });

  it('who is referred twice stays as they are, and who was declined begins anew', async () => {
    const [ana, ben] = await referred('Ana', 'Ben');
    await client.enrolment.screen({
      groupId,
      personId: ana!,
      screening: { answers, screenedOn: '2026-03-04', remarks: '' },
    });
    await client.enrolment.decline({
      groupId,
      personId: ben!,
      on: '2026-03-05',
      reason: 'Lives too far away',
    });
    expect(await candidateNamed('Ben')).toMatchObject({ stage: 'declined', missing: [] });
    await client.enrolment.refer({
      groupId,
      personIds: [ana!, ben!],
      referredOn: '2026-03-12',
      source: 'Mother',
      reason: '',
    });
    expect(await candidateNamed('Ana')).toMatchObject({ stage: 'screened', referralSource: 'Class teacher' });
    expect(await candidateNamed('Ben')).toMatchObject({
      stage: 'referred',
      referralSource: 'Mother',
      declineReason: '',
    });
  });

  it('a member cannot be referred, declined, or taken off the board', async () => {
    const { personId } = await memberSince(client, groupId, '2026-02-01');
    const overlaps = { code: 'MEMBERSHIP_OVERLAPS' };
    await expect(
      client.enrolment.refer({ groupId, personIds: [personId], ...referral }),
    ).rejects.toMatchObject(overlaps);
    await expect(
      client.enrolment.decline({ groupId, personId, on: '2026-03-12', reason: 'No' }),
    ).rejects.toMatchObject(overlaps);
    await expect(client.enrolment.remove({ groupId, personId })).rejects.toMatchObject(overlaps);
  });

  it('a member who left has left, and comes back by a new referral', async () => {
    const { personId, membershipId } = await memberSince(client, groupId, '2026-02-01');
    await client.roster.leave({ membershipId, leftOn: '2026-03-01', reason: 'Moved' });
    expect(await stages()).toEqual({ Ana: 'left' });
    await client.enrolment.refer({ groupId, personIds: [personId], ...referral });
    expect(await stages()).toEqual({ Ana: 'referred' });
  });

  it('several wait in one step, in the order given, and one of them comes back', async () => {
    const people = await referred('Ana', 'Ben', 'Cem');
    await client.enrolment.wait({ groupId, personIds: people });
    expect(await client.undo.state()).toMatchObject({ undo: { action: 'enrolment.wait', count: 3 } });
    expect((await client.roster.list({ groupId })).map((entry) => entry.person.id)).toEqual(people);
    await client.enrolment.reopen({ groupId, personId: people[1]! });
    expect(await stages()).toEqual({ Ana: 'waiting', Ben: 'referred', Cem: 'waiting' });
    await client.undo.undo({ step: null });
    await client.undo.undo({ step: null });
    expect(await stages()).toEqual({ Ana: 'referred', Ben: 'referred', Cem: 'referred' });
  });

  it('whoever never should have been there goes with their forms, and an undo brings both back', async () => {
    const [ana] = await referred('Ana');
    await client.consents.save({ groupId, personId: ana!, id: null, form: form() });
    await client.enrolment.remove({ groupId, personId: ana! });
    expect((await client.enrolment.board({ groupId })).candidates).toEqual([]);
    expect(all(test.open().db, 'SELECT id FROM consents')).toEqual([]);
    await client.undo.undo({ step: null });
    expect((await candidateNamed('Ana')).forms).toHaveLength(1);
  });

  it('is taken by nobody who is not on it, and by nobody in the trash', async () => {
    const [stranger] = await peopleNamed('Stranger');
    const missing = { code: 'NOT_FOUND' };
    await expect(
      client.consents.save({ groupId, personId: stranger!, id: null, form: form() }),
    ).rejects.toMatchObject(missing);
    await expect(
      client.enrolment.enrol({
        groupId,
        personIds: [stranger!],
        joinedOn: '2026-03-12',
        acceptKeptApart: true,
      }),
    ).rejects.toMatchObject(missing);
    const [ana] = await referred('Ana');
    await client.people.trash({ id: ana! });
    expect((await client.enrolment.board({ groupId })).candidates).toEqual([]);
  });

  it('a form of one person is never written over by another’s', async () => {
    const [ana, ben] = await referred('Ana', 'Ben');
    const { id } = await client.consents.save({ groupId, personId: ana!, id: null, form: form() });
    await expect(client.consents.save({ groupId, personId: ben!, id, form: form() })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('a form sent twice before it came back is one form, sent on the later day', async () => {
    const [ana] = await referred('Ana');
    const send = { groupId, personIds: [ana!, ana!], kinds: ['consent' as const] };
    await client.consents.send({ ...send, sentOn: '2026-03-03' });
    await client.consents.send({ ...send, sentOn: '2026-03-10' });
    expect((await candidateNamed('Ana')).forms.map(({ sentOn }) => sentOn)).toEqual(['2026-03-10']);

    const { id } = (await candidateNamed('Ana')).forms[0]!;
    await client.consents.save({ groupId, personId: ana!, id, form: form({ returnedOn: '2026-03-11' }) });
    expect(await client.consents.send({ ...send, sentOn: '2026-03-12' })).toEqual({ undoStep: null });
  });
});

it('a consent that runs out soon is renewed before it does, one that still holds long is not', async () => {
  const personIds = await referred('Ana', 'Ben');
  const [ana, ben] = personIds;
  const last = { soon: '2026-03-30', late: '2026-12-31' };
  await client.consents.save({ groupId, personId: ana!, id: null, form: form({ expiresOn: last.soon }) });
  await client.consents.save({ groupId, personId: ben!, id: null, form: form({ expiresOn: last.late }) });
  await client.consents.send({ groupId, personIds, kinds: ['consent'], sentOn: '2026-03-12' });
  const sentTo = async (name: string) => (await candidateNamed(name)).forms.map(({ sentOn }) => sentOn);
  expect((await sentTo('Ana')).toSorted()).toEqual(['2026-03-12', null]);
  expect(await sentTo('Ben')).toEqual([null]);
});

describe('a pile of forms that came back', () => {
  it('is noted in one step, each on the form that was out', async () => {
    const [ana, ben] = await referred('Ana', 'Ben');
    await client.enrolment.setConsentRule({ groupId, consentRule: 'consent-and-assent' });
    await client.consents.send({ groupId, personIds: [ana!], kinds: ['consent'], sentOn: '2026-03-03' });
    const before = (await candidateNamed('Ana')).forms;
    const received = {
      groupId,
      returnedOn: '2026-03-10',
      forms: [
        { personId: ana!, kind: 'consent' as const, givenBy: 'Rosa Lopez, mother' },
        { personId: ana!, kind: 'assent' as const, givenBy: 'Ana Lopez' },
        { personId: ben!, kind: 'consent' as const, givenBy: 'Jo Okafor, father' },
      ],
    };
    await client.consents.receive(received);
    const ofAna = await candidateNamed('Ana');
    expect(ofAna.forms).toHaveLength(2);
    expect(ofAna.forms[0]).toMatchObject({
      id: before[0]!.id,
      sentOn: '2026-03-03',
      returnedOn: '2026-03-10',
    });
    expect([ofAna.consent.standing, ofAna.assent.standing]).toEqual(['given', 'given']);
    expect((await candidateNamed('Ben')).consent.standing).toBe('given');

    await client.undo.undo({ step: null });
    expect((await candidateNamed('Ana')).forms).toEqual(before);
    expect((await candidateNamed('Ben')).forms).toEqual([]);
  });

  it('takes nobody’s form who is not on the board', async () => {
    const [stranger] = await peopleNamed('Stranger');
    const forms = [{ personId: stranger!, kind: 'consent' as const, givenBy: 'Rosa Lopez' }];
    await expect(client.consents.receive({ groupId, returnedOn: '2026-03-10', forms })).rejects.toMatchObject(
      { code: 'NOT_FOUND' },
    );
  });
});

describe('who is not to be placed together', () => {
  it('is enrolled only knowingly, wherever the other of the two is', async () => {
    const [ana, ben] = await referred('Ana', 'Ben');
    await client.separations.add({ firstId: ben!, secondId: ana!, reason: 'A quarrel in the yard' });
    expect((await candidateNamed('Ana')).keptApartFrom).toEqual([ben]);
    const both = { groupId, personIds: [ana!, ben!], joinedOn: '2026-03-12' };
    await expect(client.enrolment.enrol({ ...both, acceptKeptApart: false })).rejects.toMatchObject({
      code: 'NOT_TOGETHER',
    });
    expect(await client.roster.list({ groupId })).toEqual([]);

    await client.enrolment.enrol({ ...both, personIds: [ana!], acceptKeptApart: false });
    await expect(
      client.enrolment.enrol({ ...both, personIds: [ben!], acceptKeptApart: false }),
    ).rejects.toMatchObject({ code: 'NOT_TOGETHER' });
    await client.enrolment.enrol({ ...both, personIds: [ben!], acceptKeptApart: true });
    const { composition } = await client.enrolment.board({ groupId });
    expect(composition.enrolled.keptApart).toMatchObject([{ reason: 'A quarrel in the yard' }]);
  });

  it('no longer matters once one of them was declined or has left', async () => {
    const [ana, ben] = await referred('Ana', 'Ben');
    await client.separations.add({ firstId: ana!, secondId: ben!, reason: '' });
    await client.enrolment.decline({ groupId, personId: ben!, on: '2026-03-10', reason: 'Other group' });
    expect(await candidateNamed('Ana')).toMatchObject({ keptApartFrom: [], stage: 'referred' });
    await client.enrolment.enrol({
      groupId,
      personIds: [ana!],
      joinedOn: '2026-03-12',
      acceptKeptApart: false,
    });
  });

  it('stands once for a pair, is on both pages, and a person is never kept apart from themself', async () => {
    const [ana, ben] = await peopleNamed('Ana', 'Ben');
    const first = await client.separations.add({ firstId: ana!, secondId: ben!, reason: '' });
    const again = await client.separations.add({ firstId: ben!, secondId: ana!, reason: 'Court order' });
    expect(again.id).toBe(first.id);
    for (const personId of [ana!, ben!])
      expect(await client.separations.list({ personId })).toMatchObject([
        { reason: 'Court order', notedOn: '2026-03-12' },
      ]);
    await expect(client.separations.add({ firstId: ana!, secondId: ana!, reason: '' })).rejects.toMatchObject(
      { code: 'SAME_PERSON' },
    );
    await client.people.trash({ id: ben! });
    expect(await client.separations.list({ personId: null })).toEqual([]);
  });
});

describe('a valid consent', () => {
  it('is asked for on the roster, on the person’s page, at the session on its day, and on Today', async () => {
    const { personId } = await memberSince(client, groupId, '2026-02-01');
    await memberSince(client, groupId, '2026-02-01', { givenName: 'Ben' });
    const { id: sessionId } = await client.sessions.create({
      groupId,
      fields: { date: '2026-04-20', start: '10:00', minutes: 40, place: '', topic: '', remarks: '' },
    });
    const consentNeeds = async () =>
      (await client.today.read()).needs.filter((need) => need.kind.startsWith('consent'));
    expect(await consentNeeds()).toEqual([]);
    expect((await client.roster.list({ groupId }))[0]!.consent.standing).toBe('not-needed');

    await client.enrolment.setConsentRule({ groupId, consentRule: 'consent' });
    expect(await consentNeeds()).toMatchObject([
      { kind: 'consent-missing', count: 2, of: 2, personId: null },
    ]);
    await client.consents.save({
      groupId,
      personId,
      id: null,
      form: form({ expiresOn: '2026-04-10' }),
    });
    const roster = await client.roster.list({ groupId });
    expect(roster.map(({ person, consent }) => [person.givenName, consent.standing]).sort()).toEqual([
      ['Ana', 'expiring'],
      ['Ben', 'not-asked'],
    ]);
    const [membership] = (await client.people.get({ id: personId })).memberships;
    expect(membership!.consent).toEqual({ standing: 'expiring', on: '2026-04-10' });
    const { members } = await client.attendance.session({ sessionId });
    expect(members.find((member) => member.personId === personId)!.consent).toEqual({
      standing: 'expired',
      on: '2026-04-10',
    });
    expect(await consentNeeds()).toMatchObject([
      { kind: 'consent-missing', count: 1, of: 2, givenName: 'Ben', form: { standing: 'not-asked' } },
      { kind: 'consent-expiring', count: 1, date: '2026-04-10', personId },
    ]);
    // Thirty days back from the last day: until then nobody is asked.
    test.clock.set('2026-03-10T15:00:00Z');
    expect((await consentNeeds()).map((need) => need.kind)).toEqual(['consent-missing']);
  });

  it('is no longer asked for by a group that has ended', async () => {
    await memberSince(client, groupId, '2026-02-01');
    await client.enrolment.setConsentRule({ groupId, consentRule: 'consent' });
    await client.groups.update({ id: groupId, fields: groupFields({ status: 'ended' }) });
    const { needs } = await client.today.read();
    expect(needs.filter((need) => need.kind.startsWith('consent'))).toEqual([]);
  });

  it('is asked for by a copy of the group too, and one undo takes the copy back', async () => {
    await client.enrolment.setConsentRule({ groupId, consentRule: 'consent-and-assent' });
    const { id } = await client.groups.duplicate({ id: groupId, name: 'Next term' });
    expect((await client.groups.get({ id })).consentRule).toBe('consent-and-assent');
    await client.undo.undo({ step: null });
    expect((await client.groups.list()).map((group) => group.name)).toEqual(['Friendship group']);
  });

  it('must have a giver, an answer with a day, and days in their order', async () => {
    const [ana] = await referred('Ana');
    const save = (fields: Partial<ConsentFields>) =>
      client.consents.save({ groupId, personId: ana!, id: null, form: form(fields) });
    for (const wrong of [
      { givenBy: '' },
      { isGiven: null },
      { returnedOn: null },
      { sentOn: '2026-03-06' },
      { expiresOn: '2026-03-04' },
      { withdrawnOn: '2026-03-04' },
      { isGiven: false, withdrawnOn: '2026-03-06' },
    ])
      await expect(save(wrong), JSON.stringify(wrong)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await save({ isGiven: false, givenBy: '' });
    expect((await candidateNamed('Ana')).forms).toMatchObject([{ isGiven: false }]);
  });
});

describe('two records made one', () => {
  it('keep one place on the board, filled from both, and all forms', async () => {
    const [kept, other] = await referred('Ana', 'Anna');
    await client.enrolment.updateReferral({
      groupId,
      personId: kept!,
      referredOn: '2026-03-01',
      source: '',
      reason: 'Quiet in class',
    });
    await client.enrolment.screen({
      groupId,
      personId: other!,
      screening: { answers, screenedOn: '2026-03-04', remarks: 'Looks forward to it' },
    });
    await client.consents.save({ groupId, personId: other!, id: null, form: form() });
    await client.people.merge({ keepId: kept!, duplicateId: other! });
    const { candidates } = await client.enrolment.board({ groupId });
    expect(candidates).toMatchObject([
      {
        person: { id: kept },
        referredOn: '2026-03-01',
        referralSource: 'Class teacher',
        referralReason: 'Quiet in class\nEats alone',
        screening: { screenedOn: '2026-03-04', answers },
        forms: [{ givenBy: 'Rosa Lopez, mother' }],
      },
    ]);
    await client.undo.undo({ step: null });
    expect((await client.enrolment.board({ groupId })).candidates).toHaveLength(2);
  });

  it('keep who is kept apart from either, each once, and not from each other', async () => {
    const [kept, other, ben, cem] = await peopleNamed('Ana', 'Anna', 'Ben', 'Cem');
    const apart = (firstId: string, secondId: string, reason: string) =>
      client.separations.add({ firstId, secondId, reason });
    await apart(kept!, other!, 'Thought to be two');
    await apart(kept!, ben!, '');
    await apart(ben!, other!, 'A quarrel');
    await apart(other!, cem!, 'Cousins');
    await client.people.merge({ keepId: kept!, duplicateId: other! });
    const left = await client.separations.list({ personId: null });
    const others = left.map(({ first, second, reason }) => [
      first.id === kept ? second.givenName : first.givenName,
      reason,
    ]);
    expect(others.sort()).toEqual([
      ['Ben', 'A quarrel'],
      ['Cem', 'Cousins'],
    ]);
    await client.undo.undo({ step: null });
    expect(await client.separations.list({ personId: null })).toHaveLength(4);
  });

  it('leave no row of any table behind with the record that goes', async () => {
    const [kept, other] = await referred('Ana', 'Anna');
    const { db } = test.open();
    const at = '2026-03-12T15:00:00.000Z';
    db.exec(`
      INSERT INTO goals (id, groupId, personId, text, position, updatedAt) VALUES ('g1', '${groupId}', '${other}', 'Join a game', 1, '${at}');
      INSERT INTO bellSchedules VALUES ('b1', 'Usual', '[]', '${at}');
      INSERT INTO studentClasses (id, personId, course, teacher, room, scheduleId, periodName, letters, weekdays, position)
        VALUES ('c1', '${kept}', 'Maths', 'Ms Duarte', '', 'b1', '3', '[]', '[]', 1),
          ('c2', '${other}', 'Maths', 'Ms Duarte', '12', 'b1', '3', '[]', '[]', 1),
          ('c3', '${other}', 'Art', '', '', 'b1', '4', '[]', '[]', 2);`);
    await client.people.merge({ keepId: kept!, duplicateId: other! });
    const tables = all<{ name: string }>(
      db,
      `SELECT m.name FROM sqlite_schema AS m JOIN pragma_table_info(m.name) AS c ON c.name = 'personId'
       WHERE m.type = 'table'`,
    ).map(({ name }) => name);
    expect(tables).toEqual(expect.arrayContaining(['goals', 'enrolments', 'consents', 'studentClasses']));
    for (const table of tables.filter((name) => name !== 'guardians'))
      expect(all(db, `SELECT * FROM ${table} WHERE personId = @other`, { other: other! }), table).toEqual([]);
    expect(all(db, 'SELECT personId FROM goals')).toEqual([{ personId: kept }]);
  });
});
