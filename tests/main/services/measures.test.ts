import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { all } from '../../../main/db/query.ts';
import { readSeries } from '../../../main/services/measures/series.ts';
import type { MeasureFields } from '../../../shared/contract/measures.ts';
import { scoreColumns, type SheetKey } from '../../../shared/contract/scores.ts';
import { uploadFile } from '../../support/import-file.ts';
import { groupFields, personFields, sessionFields } from '../../support/random-changes.ts';
import { measureFieldsOf, outsideScoreOf, questionOf } from '../../support/random-measures.ts';
import { openTestDoor, type TestDoor } from '../../support/test-door.ts';

let test: TestDoor;
let client: TestDoor['client'];
let groupId: string;
let ana: string;
let ben: string;
beforeEach(async () => {
  test = await openTestDoor({ now: '2026-03-12T15:00:00Z' });
  client = test.client;
  ({ id: groupId } = await client.groups.create(groupFields()));
  ana = await memberNamed('Ana', "O'Neil");
  ben = await memberNamed('Ben', 'Cho');
});
afterEach(() => test.remove());

async function memberNamed(givenName: string, familyName: string): Promise<string> {
  const { id: personId } = await client.people.create(personFields({ givenName, familyName }));
  await client.roster.join({ groupId, personId, joinedOn: '2026-02-01' });
  return personId;
}

async function measureOf(fields: Partial<MeasureFields> = {}): Promise<string> {
  const { id } = await client.measures.create({ fields: measureFieldsOf(fields) });
  await client.groupMeasures.add({ groupId, measureId: id, rhythm: 'each-session' });
  return id;
}

async function sessionOn(date: string): Promise<string> {
  return (await client.sessions.create({ groupId, fields: sessionFields({ date }) })).id;
}

function sheetOf(measureId: string, key: Partial<SheetKey> = {}): SheetKey {
  return {
    groupId,
    measureId,
    personId: ana,
    sessionId: null,
    takenOn: '2026-03-10',
    occasion: 'regular',
    rater: 'member',
    raterName: '',
    ...key,
  };
}

/** Answers the questions of a measure in their order; undefined is left as it is. */
async function answer(
  measureId: string,
  values: readonly (number | null | undefined)[],
  key: Partial<SheetKey> = {},
  consentReason = '',
) {
  const { items } = await client.measures.get({ id: measureId });
  const answers = values.flatMap((value, place) =>
    value === undefined ? [] : [{ itemId: items[place]!.id, value }],
  );
  return client.scores.answer({ sheet: sheetOf(measureId, key), source: 'entered', answers, consentReason });
}

async function sheets(measureId: string) {
  return (await client.scores.ofGroup({ groupId, measureId })).sheets;
}

const series = (of: Parameters<typeof readSeries>[1]) => readSeries(test.door.requireOpen().db, of);

describe('a measure', () => {
  it('takes its range from its questions', async () => {
    const words = ['never', 'sometimes', 'often'];
    const id = await measureOf({
      items: [
        questionOf(),
        questionOf({ text: 'I was heard', answer: 'faces', low: 1, high: 5 }),
        questionOf({ text: 'I worried', answer: 'words', low: 1, high: 3, words, isReversed: true }),
      ],
    });
    expect(await client.measures.get({ id })).toMatchObject({ low: 2, high: 18, groups: 1, scores: 0 });
    await answer(id, [8, 4, 3]);
    expect((await sheets(id))[0]).toMatchObject({ score: 8 + 4 + 1, answered: 3, of: 3 });
  });

  it('keeps its scores when its name changes, and leaves them with the old question when that changes', async () => {
    const id = await measureOf();
    await answer(id, [7]);
    const { items } = await client.measures.get({ id });
    const renamed = measureFieldsOf({ name: 'Today', cutOffs: [{ value: 6, label: 'a good day' }], items });
    expect(await client.measures.update({ id, fields: renamed })).toMatchObject({ id, isCopy: false });
    expect(await client.measures.get({ id })).toMatchObject({ name: 'Today', scores: 1 });

    const asked = { ...renamed, items: [{ ...items[0]!, text: 'How was this week?' }] };
    const copy = await client.measures.update({ id, fields: asked });
    expect(copy.isCopy).toBe(true);
    expect(copy.id).not.toBe(id);
    expect(await client.measures.get({ id: copy.id })).toMatchObject({ name: 'Today (2)', scores: 0 });
    expect((await client.measures.get({ id })).items[0]!.text).toBe('How was today for you?');
    expect((await sheets(id)).map(({ score }) => score)).toEqual([7]);
  });

  it('without scores is simply changed, and an outside score may get a sub-score', async () => {
    const id = await measureOf();
    const wider = { ...measureFieldsOf(), items: [questionOf({ low: 1, high: 7 })] };
    expect(await client.measures.update({ id, fields: wider })).toMatchObject({ id, isCopy: false });
    expect(await client.measures.get({ id })).toMatchObject({ low: 1, high: 7 });

    const { id: outside } = await client.measures.create({ fields: outsideScoreOf() });
    await answer(outside, [31.5]);
    const [total] = (await client.measures.get({ id: outside })).items;
    const withPart = outsideScoreOf({
      items: [total!, questionOf({ text: 'With others', answer: 'score', low: 0, high: 20 })],
    });
    expect((await client.measures.update({ id: outside, fields: withPart })).isCopy).toBe(false);
    await answer(outside, [undefined, 12]);
    expect((await sheets(outside))[0]).toMatchObject({ score: 31.5, answered: 1, of: 1 });
  });

  it('takes nothing that is not written when nothing has changed', async () => {
    const id = await measureOf();
    const { items } = await client.measures.get({ id });
    expect((await client.measures.update({ id, fields: measureFieldsOf({ items }) })).undoStep).toBeNull();
  });

  it('comes back from the trash with its scores', async () => {
    const id = await measureOf();
    await answer(id, [7]);
    await client.measures.trash({ id });
    expect(await client.groupMeasures.list({ groupId })).toEqual([]);
    expect(series({ groupId })).toEqual([]);
    await expect(client.scores.ofGroup({ groupId, measureId: id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await client.trash.restore({ kind: 'measure', id });
    expect((await client.groupMeasures.list({ groupId }))[0]).toMatchObject({
      scores: 1,
      latestOn: '2026-03-10',
    });
  });

  it('is refused where its answers make no sense', async () => {
    for (const fields of [
      measureFieldsOf({ scoring: 'entered' }),
      measureFieldsOf({ items: [questionOf({ low: 5, high: 5 })] }),
      measureFieldsOf({ items: [questionOf({ high: 9.5 })] }),
      measureFieldsOf({ items: [questionOf({ high: 100 })] }),
      measureFieldsOf({ items: [questionOf({ text: '' })] }),
      measureFieldsOf({ items: [questionOf({ answer: 'words', low: 1, high: 1, words: ['yes'] })] }),
      measureFieldsOf({ items: [questionOf({ answer: 'faces', low: 1, high: 7 })] }),
      measureFieldsOf({ cutOffs: [{ value: 11, label: 'beyond' }] }),
      outsideScoreOf({ kind: 'check-in', scoring: 'sum' }),
    ])
      await expect(client.measures.create({ fields })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});

describe('a sheet', () => {
  it('with a question left out has no score, and says how many were answered', async () => {
    const id = await measureOf({ items: [questionOf(), questionOf({ text: 'And the group?' })] });
    await answer(id, [7]);
    expect((await sheets(id))[0]).toMatchObject({ score: null, answered: 1, of: 2 });
    await answer(id, [undefined, 6]);
    expect((await sheets(id))[0]).toMatchObject({ score: 13, answered: 2, of: 2 });
  });

  it('goes with its last answer, and comes back with an undo', async () => {
    const id = await measureOf();
    await answer(id, [7]);
    const { undoStep } = await answer(id, [null]);
    expect(await sheets(id)).toEqual([]);
    await client.undo.undo({ step: undoStep });
    expect((await sheets(id))[0]).toMatchObject({ score: 7 });
  });

  it('of somebody who would rather not say is there without an answer, and an answer may follow', async () => {
    const id = await measureOf();
    await client.scores.pass({ sheet: sheetOf(id), source: 'passed-around', consentReason: '' });
    expect((await sheets(id))[0]).toMatchObject({ score: null, answered: 0, answers: [] });
    await answer(id, [3]);
    expect((await sheets(id)).map(({ score }) => score)).toEqual([3]);
  });

  it('is one for each rater and occasion; a teacher does not write over the member', async () => {
    const id = await measureOf();
    await answer(id, [7]);
    await answer(id, [4], { rater: 'teacher', raterName: 'Ms. Doyle' });
    await answer(id, [5], { rater: 'teacher', raterName: 'Mr. Pham' });
    await answer(id, [2], { occasion: 'retrospective' });
    await answer(id, [8]);
    expect((await sheets(id)).map(({ score }) => score).toSorted()).toEqual([2, 4, 5, 8]);
  });

  it('belongs to a day that was, a member of the group, and a range', async () => {
    const id = await measureOf();
    const { id: stranger } = await client.people.create(personFields({ givenName: 'Cem' }));
    await expect(answer(id, [11])).rejects.toMatchObject({ code: 'SCORE_OUT_OF_RANGE' });
    await expect(answer(id, [6.5])).rejects.toMatchObject({ code: 'SCORE_OUT_OF_RANGE' });
    await expect(answer(id, [6], { takenOn: '2026-03-13' })).rejects.toMatchObject({ code: 'DAY_TO_COME' });
    await expect(answer(id, [6], { personId: stranger })).rejects.toMatchObject({ code: 'NOT_A_MEMBER' });
    const toCome = await sessionOn('2026-03-20');
    await expect(answer(id, [6], { sessionId: toCome })).rejects.toMatchObject({
      code: 'SESSION_NOT_YET_HELD',
    });
    const cancelled = await sessionOn('2026-03-05');
    await client.sessions.cancel({ id: cancelled, reason: 'Snow', scope: 'this' });
    await expect(answer(id, [6], { sessionId: cancelled })).rejects.toMatchObject({
      code: 'SESSION_CANCELLED',
    });
    expect(await sheets(id)).toEqual([]);
  });

  it('from a session moves with it, and is gone while the session lies in the trash', async () => {
    const id = await measureOf();
    const sessionId = await sessionOn('2026-03-03');
    await answer(id, [6], { sessionId });
    expect((await sheets(id))[0]!.takenOn).toBe('2026-03-03');
    await client.sessions.update({
      id: sessionId,
      scope: 'this',
      fields: sessionFields({ date: '2026-03-04' }),
    });
    expect((await sheets(id))[0]!.takenOn).toBe('2026-03-04');
    await client.sessions.trash({ id: sessionId, scope: 'this' });
    expect(await sheets(id)).toEqual([]);
  });
});

describe('in a session', () => {
  it('each-session measures are asked every time, first-and-last ones as pre and post', async () => {
    const each = await measureOf();
    const ends = await measureOf({ name: 'Belonging' });
    const [used] = (await client.groupMeasures.list({ groupId })).filter(
      ({ measure }) => measure.id === ends,
    );
    await client.groupMeasures.setRhythm({ id: used!.id, rhythm: 'first-and-last' });
    const days = ['2026-02-24', '2026-03-03', '2026-03-10'];
    const ids = [];
    for (const day of days) ids.push(await sessionOn(day));
    const asked = [];
    for (const sessionId of ids) {
      const { measures } = await client.scores.ofSession({ sessionId });
      asked.push(measures.map(({ measure, isDue, occasion }) => [measure.id === each, isDue, occasion]));
    }
    expect(asked).toEqual([
      [
        [true, true, 'regular'],
        [false, true, 'pre'],
      ],
      [
        [true, true, 'regular'],
        [false, false, 'pre'],
      ],
      [
        [true, true, 'regular'],
        [false, true, 'post'],
      ],
    ]);
  });

  it('what was answered with a measure that the group has laid aside is still to be seen', async () => {
    const id = await measureOf();
    const sessionId = await sessionOn('2026-03-10');
    await answer(id, [6], { sessionId });
    await client.attendance.mark({
      sessionId,
      personId: ben,
      mark: { status: 'excused', minutes: null, reason: '' },
    });
    const [used] = await client.groupMeasures.list({ groupId });
    await client.groupMeasures.remove({ id: used!.id });
    const read = await client.scores.ofSession({ sessionId });
    expect(read.members.map(({ givenName, attendance }) => [givenName, attendance])).toEqual([
      ['Ana', null],
      ['Ben', 'excused'],
    ]);
    expect(read.measures).toMatchObject([{ isDue: false, rhythm: 'by-hand', sheets: [{ score: 6 }] }]);
  });
});

describe('a measure that needs a parent’s consent', () => {
  const consent = (fields: { expiresOn?: string; withdrawnOn?: string }) => ({
    kind: 'consent' as const,
    sentOn: '2026-02-01',
    returnedOn: '2026-02-05',
    isGiven: true,
    givenBy: 'A parent',
    expiresOn: null,
    withdrawnOn: null,
    withdrawnReason: '',
    ...fields,
  });

  it('names who has none that holds, also where the group asks for none, and asks them only with a reason', async () => {
    const id = await measureOf({ needsConsent: true });
    // Ben’s runs out soon; Ana has said yes herself, which is not her parent’s.
    await client.consents.save({
      groupId,
      personId: ben,
      id: null,
      form: consent({ expiresOn: '2026-03-20' }),
    });
    await client.consents.save({
      groupId,
      personId: ana,
      id: null,
      form: { ...consent({}), kind: 'assent' },
    });
    const { withoutConsent } = await client.scores.ofGroup({ groupId, measureId: id });
    expect(withoutConsent).toEqual([{ personId: ana, standing: 'not-asked', on: null }]);
    await answer(id, [5], { personId: ben });
    await expect(answer(id, [5])).rejects.toMatchObject({ code: 'CONSENT_NEEDED' });
    await expect(
      client.scores.pass({ sheet: sheetOf(id), source: 'live', consentReason: '' }),
    ).rejects.toMatchObject({ code: 'CONSENT_NEEDED' });
    expect((await sheets(id)).map(({ personId }) => personId)).toEqual([ben]);

    await answer(id, [5], {}, 'Her mother agreed on the phone');
    await answer(id, [6]);
    const hers = (await sheets(id)).find(({ personId }) => personId === ana)!;
    expect([hers.score, hers.consentReason]).toEqual([6, 'Her mother agreed on the phone']);
  });

  it('asks for it whoever is named as who rates, but where the group has it rated by them and not by the child', async () => {
    const id = await measureOf({ needsConsent: true });
    for (const rater of ['facilitator', 'teacher', 'parent'] as const)
      await expect(answer(id, [4], { rater })).rejects.toMatchObject({ code: 'CONSENT_NEEDED' });
    const [used] = await client.groupMeasures.list({ groupId });
    await client.groupMeasures.setRater({ id: used!.id, rater: 'teacher' });
    await answer(id, [4], { rater: 'teacher' });
    await expect(answer(id, [4], { rater: 'facilitator' })).rejects.toMatchObject({ code: 'CONSENT_NEEDED' });
    expect((await sheets(id)).map(({ rater }) => rater)).toEqual(['teacher']);
  });

  it('takes no sign in place of a reason', async () => {
    const id = await measureOf({ needsConsent: true });
    for (const reason of ['.', '12 3', 'ok'])
      await expect(answer(id, [5], {}, reason)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await answer(id, [5], {}, 'נאמר');
  });

  it('stays one for what was asked as such: without the flag it is a copy, and the log tells of it', async () => {
    const id = await measureOf({ needsConsent: true });
    await answer(id, [5], {}, 'Her mother agreed on the phone');
    const { items } = await client.measures.get({ id });
    const fields = measureFieldsOf({ needsConsent: false, items });
    const copy = await client.measures.update({ id, fields });
    expect(copy.isCopy).toBe(true);
    await expect(answer(id, [6], { personId: ben })).rejects.toMatchObject({ code: 'CONSENT_NEEDED' });
    const [entry] = all<{ detail: string }>(
      test.open().db,
      "SELECT detail FROM audit WHERE action = 'measure.update' ORDER BY seq DESC",
    );
    expect(JSON.parse(entry!.detail)).toEqual({ needsConsent: false, copyId: copy.id });
  });

  it('asks nobody whose consent had run out or was withdrawn on that day', async () => {
    const id = await measureOf({ needsConsent: true });
    await client.consents.save({
      groupId,
      personId: ana,
      id: null,
      form: consent({ expiresOn: '2026-03-01' }),
    });
    await answer(id, [5], { takenOn: '2026-02-20' });
    const needed = { code: 'CONSENT_NEEDED' };
    await expect(answer(id, [5], { takenOn: '2026-03-02' })).rejects.toMatchObject(needed);
    // In a session its own day counts, whatever the sheet says.
    const sessionId = await sessionOn('2026-03-03');
    await expect(answer(id, [5], { takenOn: '2026-02-20', sessionId })).rejects.toMatchObject(needed);
    await client.consents.save({
      groupId,
      personId: ben,
      id: null,
      form: consent({ withdrawnOn: '2026-03-05' }),
    });
    await answer(id, [5], { personId: ben, takenOn: '2026-03-04' });
    await expect(answer(id, [5], { personId: ben, takenOn: '2026-03-05' })).rejects.toMatchObject({
      ...needed,
      data: { standing: 'withdrawn' },
    });
  });

  it('keeps the reason for which a child was asked again after the consent was withdrawn', async () => {
    const id = await measureOf({ needsConsent: true });
    await withdrawnAfter(() => answer(id, [5]));
    await expect(answer(id, [6])).rejects.toMatchObject({ code: 'CONSENT_NEEDED' });
    await answer(id, [6], {}, 'Her mother agreed on the phone');
    expect(await sheets(id)).toMatchObject([{ score: 6, consentReason: 'Her mother agreed on the phone' }]);
    await answer(id, [6], {}, 'Agreed again');
    expect(await sheets(id)).toMatchObject([{ score: 6, consentReason: 'Agreed again' }]);
  });

  it('lets an answer be taken back without any consent', async () => {
    const id = await measureOf({ needsConsent: true });
    await withdrawnAfter(() => answer(id, [5]));
    await answer(id, [null]);
    expect(await sheets(id)).toEqual([]);
  });

  async function withdrawnAfter(work: () => Promise<unknown>) {
    const { id } = await client.consents.save({ groupId, personId: ana, id: null, form: consent({}) });
    await work();
    await client.consents.save({ groupId, personId: ana, id, form: consent({ withdrawnOn: '2026-03-09' }) });
  }
});

describe('the series', () => {
  it('are one for each member and rater, by day, with gaps as gaps', async () => {
    const id = await measureOf({ items: [questionOf(), questionOf({ text: 'And the group?' })] });
    await answer(id, [7, 8], { takenOn: '2026-03-10' });
    await answer(id, [3, undefined], { takenOn: '2026-03-03' });
    await answer(id, [4, 4], { takenOn: '2026-03-03', personId: ben });
    await answer(id, [6, 6], { takenOn: '2026-03-05', rater: 'teacher', raterName: 'Ms. Doyle' });
    const found = series({ groupId });
    expect(found.map((one) => [one.personId, one.rater, one.points.map((point) => point.score)])).toEqual([
      [ana, 'member', [null, 15]],
      [ben, 'member', [8]],
      [ana, 'teacher', [12]],
    ]);
    expect(found[0]).toMatchObject({ low: 0, high: 20, better: 'increase', groupId });
    expect(found[0]!.points[0]).toMatchObject({ takenOn: '2026-03-03', answered: 1, of: 2 });
    expect(series({ groupId, personId: ben })).toHaveLength(1);
    expect(await client.scores.ofPerson({ personId: ana })).toHaveLength(2);
  });

  it('of one person in two groups are two, and asking for one group gives that one', async () => {
    const id = await measureOf();
    const { id: otherGroup } = await client.groups.create(groupFields({ name: 'Other group' }));
    await client.roster.join({ groupId: otherGroup, personId: ana, joinedOn: '2026-02-01' });
    await answer(id, [7]);
    await answer(id, [2], { groupId: otherGroup });
    expect(series({ personId: ana })).toHaveLength(2);
    expect(series({ groupId, personId: ana }).map(({ points }) => points[0]!.score)).toEqual([7]);
  });

  it('leave out people and groups in the trash', async () => {
    const id = await measureOf();
    await answer(id, [7]);
    await answer(id, [4], { personId: ben });
    await client.people.trash({ id: ana });
    expect(series({ groupId }).map(({ personId }) => personId)).toEqual([ben]);
    await client.groups.trash({ id: groupId });
    expect(series({ personId: ben })).toEqual([]);
  });
});

describe('two records of one person', () => {
  it('become one with all scores; where both have the same sheet, the kept one stands', async () => {
    const id = await measureOf();
    await answer(id, [7], { takenOn: '2026-03-03' });
    await answer(id, [2], { takenOn: '2026-03-03', personId: ben });
    await answer(id, [5], { takenOn: '2026-03-10', personId: ben });
    const { undoStep } = await client.people.merge({ keepId: ana, duplicateId: ben });
    expect((await sheets(id)).map(({ personId, score }) => [personId, score])).toEqual([
      [ana, 7],
      [ana, 5],
    ]);
    await client.undo.undo({ step: undoStep });
    expect((await sheets(id)).map(({ score }) => score).toSorted()).toEqual([2, 5, 7]);
  });
});

describe('a day before the birth date', () => {
  it('is none of a score, by hand or in a file; what stands there already can be taken away', async () => {
    const id = await measureOf();
    await answer(id, [5], { takenOn: '2015-05-31' });
    await client.people.update({
      id: ana,
      fields: personFields({ givenName: 'Ana', birthDate: '2015-06-01' }),
    });
    await expect(answer(id, [6], { takenOn: '1926-02-10' })).rejects.toMatchObject({
      code: 'BEFORE_BIRTH',
      data: { date: '1926-02-10' },
    });
    const sheet = sheetOf(id, { takenOn: '1926-02-10' });
    await expect(client.scores.pass({ sheet, source: 'entered', consentReason: '' })).rejects.toMatchObject({
      code: 'BEFORE_BIRTH',
    });
    await answer(id, [6], { takenOn: '2015-06-01' });
    await answer(id, [null], { takenOn: '2015-05-31' });
    expect((await sheets(id)).map(({ takenOn }) => takenOn)).toEqual(['2015-06-01']);

    const { name } = await client.measures.get({ id });
    const text = `person,measure,date,score\nAna,${name},2015-05-31,7\nBen,${name},2015-05-31,7`;
    const uploadId = await uploadFile(client, text);
    const { problems } = await client.scores.previewImport({
      uploadId,
      groupId,
      dateOrder: null,
      consentReason: '',
    });
    expect(problems.map(({ line, code }) => [line, code])).toEqual([[2, 'before-birth']]);
  });
});

describe('scores from a file', () => {
  const take = async (text: string, consentReason = '') => {
    const uploadId = await uploadFile(client, text);
    const input = { uploadId, groupId, dateOrder: null, consentReason };
    return { input, preview: await client.scores.previewImport(input) };
  };

  it('are all taken in, in one step, and fall into the session of their day', async () => {
    const { id } = await client.measures.create({ fields: outsideScoreOf() });
    const sessionId = await sessionOn('2026-03-10');
    const { input, preview } = await take(
      [
        'person,measure,date,score,rater,occasion',
        'Ana O\'Neil,coping score (example),2026-03-10,"31,5",,',
        'Ben Cho,Coping score (example),2026-02-20,28,Teacher,pre',
      ].join('\n'),
    );
    expect(preview).toMatchObject({ problemCount: 0, sheets: 2, people: 2, changedAnswers: 0 });
    expect(preview.measures).toMatchObject([{ measureId: id, sheets: 2, isOfGroup: false }]);
    const { undoStep, count } = await client.scores.import(input);
    expect(count).toBe(2);
    expect(await sheets(id)).toMatchObject([
      { personId: ben, score: 28, rater: 'teacher', occasion: 'pre', sessionId: null, source: 'imported' },
      { personId: ana, score: 31.5, rater: 'member', occasion: 'regular', sessionId },
    ]);
    expect(await client.groupMeasures.list({ groupId })).toMatchObject([{ rhythm: 'by-hand', scores: 2 }]);
    await client.undo.undo({ step: undoStep });
    expect(await client.groupMeasures.list({ groupId })).toEqual([]);
    expect(await sheets(id)).toEqual([]);
  });

  it('are taken in whole or not at all: each fault is named with its line and column', async () => {
    await measureOf({ name: 'Two questions', items: [questionOf(), questionOf({ text: 'Second' })] });
    await measureOf();
    const protectedId = await measureOf({ name: 'Feelings', needsConsent: true });
    const { input, preview } = await take(
      [
        'person,measure,date,score,rater,occasion,question',
        'Nobody,How was today,2026-03-10,7,,,',
        'Ana,Unheard of,2026-03-10,7,,,',
        'Ana,How was today,2026-02-30,7,,,',
        'Ana,How was today,2026-03-13,7,,,',
        'Ana,How was today,2026-03-10,seven,,,',
        'Ana,How was today,2026-03-10,11,,,',
        'Ana,How was today,2026-03-10,7,neighbour,,',
        'Ana,How was today,2026-03-10,7,,sometimes,',
        'Ana,Two questions,2026-03-10,7,,,',
        'Ana,Two questions,2026-03-10,7,,,3',
        'Ana,Feelings,2026-03-10,7,,,',
        'Ana,How was today,2026-03-10,7,,,',
        'Ana,How was today,10 Mar 2026,8,,,',
        'Ana,How was today,2026-03-09,"1,000",,,',
      ].join('\n'),
    );
    expect(preview.problems.map(({ line, heading, code }) => [line, heading, code])).toEqual([
      [2, 'person', 'no-member'],
      [3, 'measure', 'unknown-measure'],
      [4, 'date', 'bad-date'],
      [5, 'date', 'future-date'],
      [6, 'score', 'bad-score'],
      [7, 'score', 'score-out-of-range'],
      [8, 'rater', 'unknown-rater'],
      [9, 'occasion', 'unknown-occasion'],
      [10, 'question', 'which-question'],
      [11, 'question', 'unknown-question'],
      [12, 'person', 'consent-needed'],
      [14, 'score', 'score-twice'],
      [15, 'score', 'thousands-or-fraction'],
    ]);
    expect(preview.problems.at(-2)!.otherLine).toBe(13);
    await expect(client.scores.import(input)).rejects.toMatchObject({ code: 'IMPORT_HAS_PROBLEMS' });
    expect(series({ groupId })).toEqual([]);
    const withReason = await take('person,measure,date,score\nAna,Feelings,2026-03-10,7', 'Consent on paper');
    expect(withReason.preview.problemCount).toBe(0);
    await client.scores.import(withReason.input);
    expect((await sheets(protectedId))[0]!.consentReason).toBe('Consent on paper');
  });

  it('say which columns are missing, and how many answers they would write over', async () => {
    await answer(await measureOf(), [7]);
    expect(
      (await take('person,date\nAna,2026-03-10')).preview.problems.map(({ code, value }) => [code, value]),
    ).toEqual([
      ['missing-score-column', 'measure'],
      ['missing-score-column', 'score'],
    ]);
    const { preview } = await take('person,measure,date,score\nAna,How was today,2026-03-10,3');
    expect(preview).toMatchObject({ problemCount: 0, changedAnswers: 1 });
  });

  it('go out as they come in: what was exported, taken away and imported again is the same', async () => {
    const two = await measureOf({
      name: '=Two, "questions"',
      items: [questionOf(), questionOf({ text: 'Second', isReversed: true })],
    });
    const { id: outside } = await client.measures.create({
      fields: outsideScoreOf({
        items: [
          questionOf({ text: '', answer: 'score', low: 0, high: 40 }),
          questionOf({ text: 'With others', answer: 'score', low: 0, high: 20 }),
        ],
      }),
    });
    await answer(two, [7, 3], { sessionId: await sessionOn('2026-03-03') });
    await answer(two, [undefined, 0], { personId: ben, occasion: 'follow-up' });
    await answer(outside, [31.5, 12], { rater: 'parent', raterName: '+Mr. "Q"', occasion: 'pre' });
    const exported = await client.scores.export({ groupId, measureId: null });
    const before = test.door.requireOpen().db;
    const content = () => {
      const read = series({ groupId });
      return read.map(({ points, ...one }) => ({
        ...one,
        points: points.map(({ scoreId: _s, ...point }) => point),
      }));
    };
    const was = content();
    for (const { id } of all<{ id: string }>(before, 'SELECT id FROM scores'))
      await client.scores.remove({ id });
    expect(content()).toEqual([]);
    const uploadId = await uploadFile(client, exported.text, exported.fileName);
    await client.scores.import({ uploadId, groupId, dateOrder: null, consentReason: '' });
    expect(content()).toEqual(was);
    expect(exported.text.split('\r\n')[0]).toBe(`\uFEFF${scoreColumns.join(',')}`);
  });
});

describe('the measures of a group', () => {
  it('say who has a score of before and none of after', async () => {
    const id = await measureOf();
    const [used] = await client.groupMeasures.list({ groupId });
    await client.groupMeasures.setRhythm({ id: used!.id, rhythm: 'first-and-last' });
    await answer(id, [4], { occasion: 'pre' });
    expect((await client.groupMeasures.list({ groupId }))[0]).toMatchObject({
      withoutPre: 1,
      withoutPost: 1,
    });
    await answer(id, [8], { occasion: 'post' });
    expect((await client.groupMeasures.list({ groupId }))[0]).toMatchObject({
      withoutPre: 1,
      withoutPost: 0,
    });
  });

  it('wait for those who answer them, whoever else rates beside them', async () => {
    const id = await measureOf();
    const [used] = await client.groupMeasures.list({ groupId });
    await client.groupMeasures.setRhythm({ id: used!.id, rhythm: 'first-and-last' });
    await client.groupMeasures.setRater({ id: used!.id, rater: 'teacher' });
    const read = async () => (await client.groupMeasures.list({ groupId }))[0]!;
    await answer(id, [4], { occasion: 'pre' });
    expect(await read()).toMatchObject({ rater: 'teacher', withoutPre: 2, withoutPost: 0 });
    await answer(id, [5], { occasion: 'pre', rater: 'teacher', raterName: 'Mr. Reed' });
    expect(await read()).toMatchObject({ withoutPre: 1, withoutPost: 1 });
    await answer(id, [8], { occasion: 'post' });
    expect(await read()).toMatchObject({ withoutPre: 1, withoutPost: 1 });
    await answer(id, [8], { occasion: 'post', rater: 'teacher', raterName: 'Ms. Vale' });
    expect(await read()).toMatchObject({ withoutPre: 1, withoutPost: 0 });
  });

  it('ask the child’s parent for consent only where the child answers', async () => {
    const id = await measureOf({ needsConsent: true });
    const sessionId = await sessionOn('2026-03-10');
    const lacking = async () =>
      (await client.scores.ofSession({ sessionId })).measures.find(({ measure }) => measure.id === id)!
        .withoutConsent.length;
    expect(await lacking()).toBe(2);
    const [used] = await client.groupMeasures.list({ groupId });
    await client.groupMeasures.setRater({ id: used!.id, rater: 'teacher' });
    expect(await lacking()).toBe(0);
    // The child can still be asked, and then it takes the consent.
    await expect(answer(id, [4], { sessionId })).rejects.toMatchObject({ code: 'CONSENT_NEEDED' });
  });

  it('stand in the order that they are put in', async () => {
    const names = ['One', 'Two', 'Three'];
    for (const name of names) await measureOf({ name });
    const ids = (await client.groupMeasures.list({ groupId })).map(({ id }) => id);
    await client.groupMeasures.reorder({ groupId, ids: ids.toReversed() });
    expect((await client.groupMeasures.list({ groupId })).map(({ measure }) => measure.name)).toEqual(
      names.toReversed(),
    );
    await expect(client.groupMeasures.reorder({ groupId, ids: ids.slice(1) })).rejects.toMatchObject({
      code: 'CHANGED_ELSEWHERE',
    });
  });

  it('can be added twice without being there twice', async () => {
    const id = await measureOf();
    await client.groupMeasures.add({ groupId, measureId: id, rhythm: 'by-hand' });
    expect((await client.groupMeasures.list({ groupId })).map(({ rhythm }) => rhythm)).toEqual(['by-hand']);
  });
});

describe('what a member answered in a session', () => {
  const facts = async (sessionId: string, personId: string) =>
    (await client.notes.prefill({ sessionId, personId })).flatMap(({ source, fact }) =>
      source === 'measures' ? [fact] : [],
    );

  it("stands in the member's own note, and in nobody else's", async () => {
    const id = await measureOf();
    const sessionId = await sessionOn('2026-03-10');
    await answer(id, [7], { sessionId });
    expect(await facts(sessionId, ana)).toEqual([
      { kind: 'own-check-in', name: 'How was today', score: 7, low: 0, high: 10 },
    ]);
    expect(await facts(sessionId, ben)).toEqual([]);
  });

  it('is not there where a question was left out, somebody else rated, or a protected area was asked about', async () => {
    const sessionId = await sessionOn('2026-03-10');
    const two = await measureOf({ name: 'Two', items: [questionOf(), questionOf({ text: 'Second' })] });
    await answer(two, [7], { sessionId });
    const rated = await measureOf({ name: 'Rated' });
    await answer(rated, [7], { sessionId, rater: 'teacher' });
    await answer(rated, [7], { sessionId, occasion: 'retrospective' });
    const home = await measureOf({ name: 'Home', needsConsent: true });
    await answer(home, [7], { sessionId }, 'Agreed by phone');
    expect(await facts(sessionId, ana)).toEqual([]);
  });
});
