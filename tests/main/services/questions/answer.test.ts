import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { QuestionAnswer } from '../../../../shared/contract/questions.ts';
import type { Question, QuestionFigure } from '../../../../shared/domain/question.ts';
import { groupFields } from '../../../support/random-changes.ts';
import { goalFieldsOf } from '../../../support/random-goals.ts';
import { measureFieldsOf } from '../../../support/random-measures.ts';
import { ownQuestion } from '../../../support/random-questions.ts';
import { absent, groupThatMeets, memberSince, present } from '../../../support/records.ts';
import { openTestDoor, type TestDoor } from '../../../support/test-door.ts';

let test: TestDoor;
let client: TestDoor['client'];
beforeEach(async () => {
  test = await openTestDoor({ now: '2026-03-12T15:00:00Z' });
  client = test.client;
});
afterEach(() => test.remove());

const ask = (fields: Partial<Question>) => client.questions.answer({ question: ownQuestion(fields) });

/** The rows of an answer as "name, name": figures. */
function told({ rows }: QuestionAnswer): Record<string, (number | null)[]> {
  return Object.fromEntries(
    rows.map(({ keys, figures }) => [
      keys.map(({ label, person, value }) => label ?? person?.givenName ?? value).join(', '),
      figures.map(({ value }) => value),
    ]),
  );
}

async function markAll(marks: readonly [sessionId: string, personId: string, mark: typeof present][]) {
  for (const [sessionId, personId, mark] of marks)
    await client.attendance.mark({ sessionId, personId, mark });
}

/** A group that met three times; Ana was there from the beginning, Ben joined in week 3. */
async function threeWeeks() {
  const { groupId, sessionIds } = await groupThatMeets(client, ['2026-02-17', '2026-02-24', '2026-03-03']);
  const [first, second, third] = sessionIds as [string, string, string];
  const { personId: ana } = await memberSince(client, groupId, '2026-02-01', {
    givenName: 'Ana',
    grade: '4',
  });
  const { personId: ben } = await memberSince(client, groupId, '2026-03-01', {
    givenName: 'Ben',
    grade: '10',
  });
  await markAll([
    [first, ana, present],
    [second, ana, absent],
    [third, ben, present],
  ]);
  return { groupId, first, second, third, ana, ben };
}

describe('attendance', () => {
  const figures: QuestionFigure[] = ['places', 'recorded', 'attended', 'absent', 'not-recorded', 'minutes'];

  it('a member who joined in week 3 is not absent in week 2, and who is not recorded is not absent', async () => {
    await threeWeeks();
    expect(told(await ask({ figures }))).toEqual({ Ana: [3, 2, 1, 1, 1, 45], Ben: [1, 1, 1, 0, 0, 45] });
    const notRecorded = await ask({
      groupBy: [],
      figures: ['places'],
      conditions: [{ is: 'any-of', field: 'status', values: ['not-recorded'] }],
    });
    expect(notRecorded.lines.map(({ cells }) => cells[0])).toEqual([{ day: '2026-03-03' }]);
    expect(notRecorded.lines[0]!.cells[5]).toEqual({ number: null });
  });

  it('is what the attendance report says of the same groups and days', async () => {
    await client.workspace.openPractice();
    for (const [from, to] of [
      [null, null],
      ['2026-01-15', '2026-02-20'],
    ] as const) {
      const report = await client.reports.attendance({ groupIds: [], from, to });
      const asked = (groupBy: Question['groupBy']) =>
        ask({
          span: { from, to },
          groupBy,
          figures: ['places', 'recorded', 'attended', 'late', 'excused', 'minutes'],
        });
      const figuresOf = (one: typeof report.total) => [
        one.expected,
        one.recorded,
        one.attended,
        one.late,
        one.excused,
        one.memberMinutes,
      ];
      const byMember = await asked(['member']);
      expect(byMember.totals.figures.map(({ value }) => value)).toEqual(figuresOf(report.total));
      expect(
        new Map(
          byMember.rows.map(({ keys, figures: own }) => [keys[0]!.value, own.map(({ value }) => value)]),
        ),
      ).toEqual(new Map(report.byMember.map((one) => [one.person.id, figuresOf(one)])));
      const byMonth = await asked(['month']);
      expect(told(byMonth)).toEqual(
        Object.fromEntries(
          report.byMonth.filter(({ expected }) => expected > 0).map((one) => [one.month, figuresOf(one)]),
        ),
      );
      const byLeader = await asked(['facilitator']);
      expect(told(byLeader)).toEqual(
        Object.fromEntries(report.byFacilitator.map((one) => [one.name, figuresOf(one)])),
      );
    }
  });

  it('of a facilitator of two groups is that of both; who leads nothing together is counted once in all', async () => {
    const { groupId } = await threeWeeks();
    const { groupId: other, sessionIds } = await groupThatMeets(client, ['2026-03-05']);
    const { personId: cleo } = await memberSince(client, other, '2026-03-01', { givenName: 'Cleo' });
    await markAll([[sessionIds[0]!, cleo, present]]);
    const [owner] = await client.facilitators.list();
    const { id: tomas } = await client.facilitators.create({ name: 'Tomás', credentials: '', email: '' });
    const led = { facilitatorId: owner!.id, role: 'facilitator' as const };
    await client.groups.update({ id: groupId, fields: groupFields({ facilitators: [led] }) });
    await client.groups.update({
      id: other,
      fields: groupFields({
        name: 'Circle',
        facilitators: [led, { facilitatorId: tomas, role: 'co-facilitator' }],
      }),
    });
    const answer = await ask({
      groupBy: ['facilitator'],
      figures: ['places', 'attended', 'sessions', 'members'],
    });
    expect(told(answer)).toEqual({ 'J. Alvarez': [5, 3, 4, 3], Tomás: [1, 1, 1, 1] });
    expect(answer.totals.figures.map(({ value }) => value)).toEqual([5, 3, 4, 3]);
    const ofTomas = await ask({ conditions: [{ is: 'any-of', field: 'facilitator', values: [tomas] }] });
    expect([ofTomas.records, ofTomas.groupIds]).toEqual([1, [other]]);
  });

  it('grade 10 comes after grade 4; weekdays are columns in their order', async () => {
    await threeWeeks();
    const { rows, acrossKeys } = await ask({ groupBy: ['grade'], across: 'weekday', figures: ['places'] });
    expect(rows.map(({ keys }) => keys[0]!.value)).toEqual(['4', '10']);
    expect(acrossKeys.map(({ value }) => value)).toEqual(['2']);
    expect(rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([[3], [1]]);
  });

  it('groups, people and sessions in the trash are gone; what a question names of them finds nothing', async () => {
    const { groupId, ana, ben, second } = await threeWeeks();
    const named = { is: 'any-of' as const, field: 'member' as const, values: [ana, ben] };
    await client.people.trash({ id: ben });
    await client.sessions.trash({ id: second, scope: 'this' });
    const answer = await ask({ figures, conditions: [named] });
    expect(told(answer)).toEqual({ Ana: [2, 1, 1, 0, 1, 45] });
    expect(answer.named.map(({ value, isGone, person }) => [value, isGone, person?.givenName])).toEqual([
      [ana, false, 'Ana'],
      [ben, true, undefined],
    ]);
    await client.groups.trash({ id: groupId });
    expect(await ask({ figures, conditions: [named] })).toMatchObject({ records: 0, rows: [], count: 0 });
    const { keys } = await client.questions.choices({ topic: 'attendance', field: 'group' });
    expect(keys).toEqual([]);
  });

  it('of two people who turned out to be one are one member’s', async () => {
    const { ana, ben, groupId } = await threeWeeks();
    const { id } = await client.questions.save({
      name: 'Ben',
      question: ownQuestion({ conditions: [{ is: 'any-of', field: 'member', values: [ben] }] }),
    });
    const both = await client.questions.save({
      name: 'Both',
      question: ownQuestion({
        conditions: [{ is: 'none-of', field: 'member', values: [ana, ben, groupId] }],
      }),
    });
    await client.people.merge({ keepId: ana, duplicateId: ben });
    const { question, named } = await client.questions.get({ id });
    expect(named.map(({ person, isGone }) => [person?.givenName, isGone])).toEqual([['Ana', false]]);
    expect(told(await client.questions.answer({ question }))).toEqual({ Ana: [2, 3] });
    expect((await client.questions.get({ id: both.id })).question.conditions).toEqual([
      { is: 'none-of', field: 'member', values: [ana, groupId] },
    ]);
  });
});

describe('notes', () => {
  const sections = [{ key: 'data', heading: 'Data', text: 'She drew.' }];
  const draftOf = (sessionId: string, personId: string | null) =>
    client.notes.saveDraft({ noteId: null, sessionId, personId, format: 'dap', version: 0, sections });

  it('that were begun are counted, in time or not by the days of the settings; private notes and incidents never', async () => {
    const { groupId, second, third, ana } = await threeWeeks();
    const [owner] = await client.facilitators.list();
    await client.settings.update({ notesDueDays: 2 });
    test.clock.set('2026-03-04T15:00:00Z');
    const { id, version } = await draftOf(third, ana);
    await client.notes.sign({
      noteId: id,
      version,
      facilitatorId: owner!.id,
      namesReason: '',
      wordsSeen: true,
    });
    test.clock.set('2026-03-12T15:00:00Z');
    await draftOf(second, null);
    await client.privateNotes.add({ groupId, sessionId: third, text: 'My own thoughts' });
    const asked = { topic: 'notes', groupBy: ['timeliness'] } as const;
    const answer = await ask({
      ...asked,
      groupBy: ['timeliness', 'author'],
      figures: ['notes', 'signed', 'drafts', 'mean-days-to-sign', 'members'],
    });
    expect(told(answer)).toEqual({
      'in-time, J. Alvarez': [1, 1, 0, 1, 1],
      'overdue, ': [1, 0, 1, null, 0],
    });
    expect(answer.records).toBe(2);
    const after = (low: number) =>
      ask({
        ...asked,
        groupBy: [],
        figures: ['notes'],
        conditions: [{ is: 'between', field: 'days-unsigned', low, high: null }],
      });
    expect([(await after(16)).records, (await after(17)).records]).toEqual([1, 0]);
    expect(JSON.stringify(answer)).not.toContain('She drew');
  });
});

describe('goals and ratings', () => {
  async function goalOf(groupId: string, personId: string | null, fields = {}) {
    return (
      await client.goals.add({ groupId, personId, fields: goalFieldsOf({ baselineLevel: -2, ...fields }) })
    ).id;
  }
  const rate = (
    goalId: string,
    ratedOn: string,
    level: number,
    rater: 'facilitator' | 'teacher' = 'facilitator',
  ) => client.goals.rate({ goalId, at: { ratedOn }, rater, raterName: '', level });
  const figures: QuestionFigure[] = ['goals', 'rated', 'at-expected', 'up', 'mean-change'];

  it('stand where the last rating within the days put them, by one kind of rater; not rated is no level', async () => {
    const { groupId, ana, ben } = await threeWeeks();
    const play = await goalOf(groupId, ana, { competences: ['self-management', 'Courage'] });
    await goalOf(groupId, ben, { baselineLevel: null });
    await goalOf(groupId, null);
    await rate(play, '2026-02-20', -1);
    await rate(play, '2026-03-03', 1);
    await rate(play, '2026-03-05', -2, 'teacher');
    const all = { topic: 'goals', figures } as const;
    expect(told(await ask(all))).toEqual({
      Ana: [1, 1, 1, 1, 3],
      Ben: [1, 0, null, null, null],
      '': [1, 0, null, null, null],
    });
    expect(told(await ask({ ...all, rater: 'teacher' }))['Ana']).toEqual([1, 1, 0, 0, 0]);
    const february = { span: { from: '2026-02-01', to: '2026-02-28' } };
    expect(told(await ask({ ...all, ...february }))['Ana']).toEqual([1, 1, 0, 1, 1]);
    const unrated = { ...all, span: { from: '2026-03-04', to: null } };
    expect(told(await ask({ ...unrated, groupBy: ['level'] }))).toEqual({
      'not-rated': [3, 0, null, null, null],
    });
    expect(told(await ask({ ...all, groupBy: ['tag'] }))).toEqual({
      'self-management': [1, 1, 1, 1, 3],
      Courage: [1, 1, 1, 1, 3],
      '': [2, 0, null, null, null],
    });
    await client.goals.close({ id: play, closedOn: '2026-03-06', reason: 'Moved to another school' });
    expect(told(await ask({ ...all, groupBy: ['goal-status'], figures: ['goals'] }))).toEqual({
      open: [2],
      closed: [1],
    });
    const ratings = await ask({ topic: 'ratings', groupBy: ['rater'], figures: ['ratings', 'mean-level'] });
    expect(told(ratings)).toEqual({ facilitator: [2, 0], teacher: [1, -2] });
    expect(ratings.totals.figures[1]).toEqual({ value: null, of: null, mixed: 'raters' });
  });
});

describe('scores', () => {
  it('of several measures are no one figure, and say why; by measure they are', async () => {
    const { groupId, ana, ben, third } = await threeWeeks();
    const score = async (
      measureId: string,
      personId: string,
      takenOn: string,
      value: number,
      sessionId: string | null = null,
    ) => {
      const { items } = await client.measures.get({ id: measureId });
      await client.scores.answer({
        sheet: {
          groupId,
          measureId,
          personId,
          sessionId,
          takenOn,
          occasion: 'regular',
          rater: 'member',
          raterName: '',
        },
        source: 'entered',
        answers: [{ itemId: items[0]!.id, value }],
        consentReason: '',
      });
    };
    const [mood, calm] = await Promise.all(
      ['Mood', 'Calm'].map(
        async (name) => (await client.measures.create({ fields: measureFieldsOf({ name }) })).id,
      ),
    );
    for (const measureId of [mood!, calm!])
      await client.groupMeasures.add({ groupId, measureId, rhythm: 'each-session' });
    await score(mood!, ana, '2026-02-17', 4);
    await score(mood!, ana, '2026-03-03', 8, third);
    await score(mood!, ben, '2026-03-03', 5, third);
    await score(calm!, ben, '2026-03-03', 1, third);
    const figures: QuestionFigure[] = ['scores', 'mean', 'median', 'mean-member-change'];
    const byMember = await ask({ topic: 'scores', figures });
    expect(told(byMember)).toEqual({ Ana: [2, 6, 6, 4], Ben: [2, null, null, null] });
    expect(byMember.rows[1]!.figures.map(({ mixed }) => mixed)).toEqual([
      null,
      'measures',
      'measures',
      'measures',
    ]);
    expect(told(await ask({ topic: 'scores', groupBy: ['measure'], figures }))).toEqual({
      Calm: [1, 1, 1, null],
      Mood: [3, 17 / 3, 5, 4],
    });
    const bySession = await ask({
      topic: 'scores',
      groupBy: ['session'],
      figures: ['scores'],
      conditions: [{ is: 'any-of', field: 'measure', values: [mood!] }],
    });
    expect(
      bySession.rows.map(({ keys, figures: own }) => [keys[0]!.session?.number ?? null, own[0]!.value]),
    ).toEqual([
      [3, 2],
      [null, 1],
    ]);
  });
});
