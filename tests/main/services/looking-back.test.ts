import { afterEach, beforeEach, expect, it } from 'vitest';
import { insert, type WritableDatabase } from '../../../main/db/query.ts';
import type { DebriefFields } from '../../../shared/contract/looking-back.ts';
import { suggestStage } from '../../../shared/domain/stage-suggestion.ts';
import { groupThatMeets, memberSince, present } from '../../support/records.ts';
import { judgementOf, recordingOf } from '../../support/random-looking-back.ts';
import { openTestDoor, type TestDoor } from '../../support/test-door.ts';

let test: TestDoor;
let client: TestDoor['client'];
beforeEach(async () => {
  test = await openTestDoor({ now: '2026-03-12T15:00:00Z' });
  client = test.client;
});
afterEach(() => test.remove());

const days = ['2026-02-03', '2026-02-10', '2026-02-17', '2026-02-24', '2026-03-10', '2026-03-17'];

function write(table: string, row: Record<string, string | number | null>): void {
  insert(test.open().db as WritableDatabase, table, { id: test.open().newId(), ...row });
}

/** An act of the facilitators' own record, or of an observer's. */
function act(
  sessionId: string,
  speaker: { personId: string } | { facilitatorId: string },
  toPersonId: string | null = null,
  more: { codingId?: string; atMs?: number } = {},
): void {
  write('acts', {
    sessionId,
    codingId: more.codingId ?? null,
    atMs: more.atMs ?? null,
    durationMs: null,
    speakerPersonId: 'personId' in speaker ? speaker.personId : null,
    speakerFacilitatorId: 'facilitatorId' in speaker ? speaker.facilitatorId : null,
    speakerGuestId: null,
    toPersonId,
    toFacilitatorId: null,
    toGuestId: null,
    category: null,
    source: 'live',
  });
}

async function auditOf(action: string) {
  const everything = { from: null, to: null, objectType: null, text: '', beforeSeq: null };
  return (await client.audit.list({ limit: 50, action, ...everything })).entries;
}

it('a stage judged in a session keeps its signs and its certainty, and moves with the session', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, days);
  const third = sessionIds[2]!;
  const judgement = judgementOf({
    sessionId: third,
    judgedOn: '2026-01-01',
    stage: 'power-and-control',
    signs: ['testing-rules', 'cliques', 'testing-rules'],
    confidence: 3,
    remark: 'Two of them asked who makes the rules',
  });
  const { id, undoStep } = await client.stages.judge({ groupId, judgement });
  expect(await client.stages.list({ groupId })).toEqual([
    { ...judgement, id, judgedOn: '2026-02-17', signs: ['testing-rules', 'cliques'], sessionNumber: 3 },
  ]);

  const { topic, remarks, place, start, minutes } = await client.sessions.get({ id: third });
  const fields = { topic, remarks, place, start, minutes, date: '2026-02-18' };
  const moved = await client.sessions.update({ id: third, fields, scope: 'this' });
  expect(await client.stages.list({ groupId })).toMatchObject([{ judgedOn: '2026-02-18' }]);
  await client.undo.undo({ step: moved.undoStep });
  await client.undo.undo({ step: undoStep });
  expect(await client.stages.list({ groupId })).toEqual([]);
});

it('judgements come the latest first, are changed and taken away', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, days);
  const early = judgementOf({ sessionId: sessionIds[0]!, judgedOn: days[0]! });
  const { id } = await client.stages.judge({ groupId, judgement: early });
  const later = judgementOf({ judgedOn: '2026-03-01', model: 'tuckman', stage: 'norming' });
  await client.stages.judge({ groupId, judgement: later });
  await client.stages.change({ id, judgement: { ...early, stage: 'intimacy', confidence: 1 } });
  const stagesNow = async () => (await client.stages.list({ groupId })).map(({ stage }) => stage);
  expect(await stagesNow()).toEqual(['norming', 'intimacy']);
  await client.stages.remove({ id });
  expect(await stagesNow()).toEqual(['norming']);
  expect(await auditOf('stage.judge')).toHaveLength(2);
});

it('nobody judges a day to come, a cancelled session, another group’s session or a stage of another model', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, days);
  const other = await groupThatMeets(client, ['2026-02-05']);
  const judge = (fields: Parameters<typeof judgementOf>[0]) =>
    client.stages.judge({ groupId, judgement: judgementOf(fields) });
  await client.sessions.cancel({ id: sessionIds[1]!, reason: 'Snow', scope: 'this' });
  await expect(judge({ judgedOn: '2026-03-13' })).rejects.toMatchObject({ code: 'DAY_TO_COME' });
  await expect(judge({ judgedOn: days[0]!, sessionId: sessionIds[5]! })).rejects.toMatchObject({
    code: 'SESSION_NOT_YET_HELD',
  });
  await expect(judge({ judgedOn: days[0]!, sessionId: sessionIds[1]! })).rejects.toMatchObject({
    code: 'SESSION_CANCELLED',
  });
  await expect(judge({ judgedOn: days[0]!, sessionId: other.sessionIds[0]! })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  await expect(judge({ judgedOn: days[0]!, model: 'tuckman', stage: 'intimacy' })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  });
  expect(await client.stages.list({ groupId })).toEqual([]);
});

it('the facts behind a suggestion come from this session and the one before, by who was a member then', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, days);
  const ana = await memberSince(client, groupId, '2026-02-01');
  const ben = await memberSince(client, groupId, '2026-02-01', { givenName: 'Ben' });
  const cem = await memberSince(client, groupId, '2026-02-20', { givenName: 'Cem' });
  const { id: leader } = await client.facilitators.create({ name: 'R. Silva', credentials: '', email: '' });
  for (const sessionId of sessionIds.slice(0, 4)) {
    await client.sessions.hold({ id: sessionId, actualStart: null, actualMinutes: null });
    await client.attendance.mark({ sessionId, personId: ana.personId, mark: present });
  }
  await client.roster.leave({ membershipId: ben.membershipId, leftOn: '2026-02-20', reason: '' });
  const [first, , third, fourth] = sessionIds;
  act(first!, { facilitatorId: leader });
  act(third!, { facilitatorId: leader });
  act(third!, { personId: ana.personId }, ben.personId);
  act(fourth!, { personId: cem.personId });
  const codingId = test.open().newId();
  write('codings', { id: codingId, sessionId: fourth!, observer: 'Jules', remarks: '', updatedAt: 'x' });
  act(fourth!, { personId: cem.personId }, null, { codingId });
  const { id: normId } = await client.norms.add({
    groupId,
    text: 'We let people finish.',
    origin: 'stated',
    agreedOn: null,
  });
  for (const sessionId of [first!, fourth!])
    await client.norms.sight({ normId, sessionId, seenOn: days[0]!, state: 'kept', remark: '' });
  await client.incidents.add({
    groupId,
    fields: {
      sessionId: third!,
      happenedOn: days[2]!,
      atMs: null,
      what: 'A shove',
      personIds: [],
      response: '',
      followUp: '',
      needsReport: false,
      isRestricted: true,
      closedOn: null,
    },
  });

  expect(await client.stages.facts({ sessionId: fourth! })).toEqual({
    held: 4,
    left: null,
    joined: 1,
    gone: 1,
    members: 3,
    attended: 2,
    recorded: 2,
    facilitatorActs: 1,
    memberActs: 2,
    memberToMember: 1,
    incidents: 1,
    normsKept: 1,
    normsBroken: 0,
  });
});

it('the end of a group counts only where its last day is known and its sessions reach up to it', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, days);
  const left = async () => (await client.stages.facts({ sessionId: sessionIds[4]! })).left;
  const { id: _id, ...group } = await client.groups.get({ id: groupId });
  const end = async (endsOn: string | null) =>
    client.groups.update({
      id: groupId,
      fields: { ...group, startsOn: null, endsOn, facilitators: [] },
    });
  expect(await left()).toBeNull();
  await end('2026-03-17');
  expect(await left()).toBe(1);
  await end('2026-06-30');
  expect(await left()).toBeNull();
});

it('with nothing recorded nothing is suggested', async () => {
  const { sessionIds } = await groupThatMeets(client, days);
  const facts = await client.stages.facts({ sessionId: sessionIds[4]! });
  expect(suggestStage('tuckman', { ...facts, held: 5 }, [])).toBeNull();
});

it('climate questions are one’s own, are answered from 0 to 10, and keep their answers off the list', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, days);
  const question = (text: string) => ({ text, lowWord: 'not at all', highWord: 'very' });
  await client.climate.addQuestions({ questions: [question('How safe?'), question('How lively?')] });
  const [safe, lively] = await client.climate.questions();
  const rate = (questionId: string, value: number | null) =>
    client.climate.rate({ sessionId: sessionIds[0]!, questionId, value });
  await rate(safe!.id, 0);
  const { undoStep } = await rate(safe!.id, 7);
  await rate(lively!.id, 10);
  await expect(rate(lively!.id, 11)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  const answers = async () =>
    Object.fromEntries(
      (await client.climate.ofSession({ sessionId: sessionIds[0]! })).map((row) => [
        row.questionId,
        row.value,
      ]),
    );
  expect(await answers()).toEqual({ [safe!.id]: 7, [lively!.id]: 10 });
  await client.undo.undo({ step: undoStep });
  expect(await answers()).toMatchObject({ [safe!.id]: 0 });

  await client.climate.reorderQuestions({ ids: [lively!.id, safe!.id] });
  await client.climate.removeQuestion({ id: lively!.id, isRemoved: true });
  expect((await client.climate.questions()).map((row) => [row.text, row.isRemoved, row.uses])).toEqual([
    ['How safe?', false, 1],
    ['How lively?', true, 1],
  ]);
  expect(await answers()).toMatchObject({ [lively!.id]: 10 });
  expect((await client.timeLine.read({ groupId })).ratings).toHaveLength(2);
  await rate(lively!.id, null);
  expect((await client.timeLine.read({ groupId })).questions.map((row) => row.text)).toEqual(['How safe?']);
});

it('a debrief says who was silent from the acts, and one that says nothing is none', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, days);
  const ana = await memberSince(client, groupId, '2026-02-01');
  const ben = await memberSince(client, groupId, '2026-02-01', { givenName: 'Ben' });
  await memberSince(client, groupId, '2026-02-01', { givenName: 'Away' });
  const sessionId = sessionIds[0]!;
  for (const { personId } of [ana, ben]) await client.attendance.mark({ sessionId, personId, mark: present });
  expect(await client.debriefs.get({ sessionId })).toEqual({ debrief: null, quiet: null, acts: 0 });
  act(sessionId, { personId: ana.personId });
  expect((await client.debriefs.get({ sessionId })).quiet?.map((person) => person.givenName)).toEqual([
    'Ben',
  ]);
  await client.people.trash({ id: ana.personId });
  expect((await client.debriefs.get({ sessionId })).acts).toBe(0);
  expect((await client.stages.facts({ sessionId })).memberActs).toBe(0);
  await client.undo.undo({ step: null });
  await client.roster.leave({ membershipId: ben.membershipId, leftOn: '2026-02-02', reason: '' });
  expect((await client.debriefs.get({ sessionId })).quiet).toEqual([]);
  await client.undo.undo({ step: null });

  const debrief: DebriefFields = {
    worked: 'The opening round',
    stuck: '',
    splitOfRoles: '',
    silent: 'Ben',
    nextStep: 'Sit beside Ben',
  };
  await client.debriefs.save({ sessionId, debrief });
  expect((await client.debriefs.save({ sessionId, debrief })).undoStep).toBeNull();
  expect((await client.debriefs.get({ sessionId })).debrief).toMatchObject(debrief);
  const nothing = { worked: '', stuck: '', splitOfRoles: '', silent: '', nextStep: '' };
  await client.debriefs.save({ sessionId, debrief: nothing });
  expect((await client.debriefs.get({ sessionId })).debrief).toBeNull();
  expect(JSON.stringify(await auditOf('debrief.save'))).not.toContain('Ben');
});

it('several students keep a process recording of one session, each with the supervisor’s comments', async () => {
  const { sessionIds } = await groupThatMeets(client, days);
  const sessionId = sessionIds[0]!;
  const { id } = await client.processRecordings.create({ sessionId, fields: recordingOf() });
  await client.processRecordings.create({ sessionId, fields: recordingOf({ author: 'Kim Lee' }) });
  const fields = recordingOf();
  fields.rows.push({
    ...fields.rows[0]!,
    comment: 'Why did you wait?',
    competencies: ['assess', 'evaluate'],
  });
  const { undoStep } = await client.processRecordings.update({ id, fields });
  expect(await client.processRecordings.get({ id })).toMatchObject({ ...fields, sessionId });
  expect(await client.processRecordings.list({ sessionId })).toMatchObject([
    { author: 'Jules Carter', rows: 2, commented: 1 },
    { author: 'Kim Lee', rows: 1, commented: 0 },
  ]);
  await client.undo.undo({ step: undoStep });
  expect((await client.processRecordings.get({ id })).rows).toHaveLength(1);
  await client.processRecordings.remove({ id });
  await expect(client.processRecordings.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

it('one of the observers’ records is the key, and a session in the trash has none of this', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, days);
  const { personId } = await memberSince(client, groupId, '2026-02-01');
  const sessionId = sessionIds[0]!;
  const coding = (observer: string, at: string) => {
    const id = test.open().newId();
    write('codings', { id, sessionId: at, observer, remarks: '', updatedAt: 'x' });
    return id;
  };
  const [jules, kim] = [coding('Jules', sessionId), coding('Kim', sessionId)];
  const elsewhere = coding('Lee', sessionIds[1]!);
  act(sessionId, { personId }, null, { atMs: 5000 });
  act(sessionId, { personId }, null, { codingId: jules, atMs: 6000 });
  const keys = async () =>
    (await client.observers.read({ sessionId })).records.map((row) => [
      row.observer,
      row.isKey,
      row.acts.length,
    ]);
  await client.observers.setKey({ sessionId, codingId: jules });
  await client.observers.setKey({ sessionId, codingId: kim });
  expect(await keys()).toEqual([
    ['', false, 1],
    ['Jules', false, 1],
    ['Kim', true, 0],
  ]);
  await expect(client.observers.setKey({ sessionId, codingId: elsewhere })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  await client.observers.setKey({ sessionId, codingId: null });
  expect((await keys()).some(([, isKey]) => isKey)).toBe(false);
  await client.sessions.trash({ id: sessionId, scope: 'this' });
  await expect(client.observers.read({ sessionId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(client.debriefs.get({ sessionId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
