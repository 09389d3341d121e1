import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MissingKind, RawRecords } from '../../../../shared/contract/reports.ts';
import { type RawRow, readCsv } from '../../../support/recomputed-reports.ts';
import { mean, recountGoals, recountProgress, scoresIn } from '../../../support/recomputed-summaries.ts';
import {
  countIn,
  recountForms,
  type RecountedGap,
  recountIncidents,
  recountMovement,
  recountSessions,
  recountUnrated,
  recountWithoutPost,
} from '../../../support/recounted-standing.ts';
import { openTestCore, type TestCore } from '../../../support/test-core.ts';

let core: TestCore;
const raw = {} as Record<RawRecords, RawRow[]>;
const kinds = [
  'sessions',
  'attendance',
  'ratings',
  'scores',
  'groups',
  'members',
  'forms',
  'incidents',
  'stages',
] as const;

beforeAll(async () => {
  core = await openTestCore({ door: 'shut', now: '2026-03-12T15:00:00Z' });
  await core.client.workspace.openPractice();
  await lackSomeOfEach();
  for (const what of kinds) raw[what] = await read(what);
});
afterAll(() => core.remove());

async function read(what: RawRecords): Promise<RawRow[]> {
  const asked = { groupIds: [], from: null, to: null, what };
  return readCsv((await core.client.reports.raw({ ...asked, names: 'shown' })).text);
}

/** The fiction lacks no score after a group, and has nobody's visit in a session: one of each is made. */
async function lackSomeOfEach() {
  const { client } = core;
  const post = (await read('scores')).find(
    (row) => row['occasion'] === 'post' && row['rhythm'] === 'first-and-last',
  )!;
  const { sheets } = await client.scores.ofGroup({
    groupId: post['groupId']!,
    measureId: post['measureId']!,
  });
  const sheet = sheets.find(
    ({ personId, occasion }) => personId === post['personId'] && occasion === 'post',
  )!;
  await client.scores.remove({ id: sheet.id });
  const held = (await read('sessions')).find((row) => row['state'] === 'held' && row['guests'] === '0')!;
  await client.attendance.addGuest({ sessionId: held['sessionId']!, name: 'Aunt Bea', kind: 'guest' });
}

const asLine = ({ groupId, personId, subject, since, count, of, isOverdue }: RecountedGap) =>
  `${groupId} ${personId} ${subject}: ${count} of ${of} since ${since || '-'}${isOverdue ? ', overdue' : ''}`;

describe('what is missing, worked out anew from the raw data by other code', () => {
  it.each([
    ['consent', (today: string) => recountForms(raw, today)],
    ['goals', (today: string) => recountUnrated(raw, today)],
    ['post-measure', (today: string) => recountWithoutPost(raw, today)],
    ['incident', () => recountIncidents(raw.incidents)],
  ] as const satisfies readonly (readonly [MissingKind, (today: string) => RecountedGap[]])[])(
    '%s',
    async (kind, recount) => {
      // today, and weeks later, when more has run out
      for (const now of ['2026-03-12T15:00:00Z', '2026-03-30T15:00:00Z']) {
        core.clock.set(now);
        const { lines, today } = await core.client.reports.missing({ groupIds: [], from: null, to: null });
        const found = lines
          .filter((line) => line.kind === kind)
          .map((line) => asLine({ ...line, personId: line.person?.id ?? '', since: line.since ?? '' }));
        expect(found.toSorted()).toEqual(recount(today).map(asLine).toSorted());
        expect(found.length).toBeGreaterThan(0);
      }
      core.clock.set('2026-03-12T15:00:00Z');
    },
  );
});

describe.each([
  ['all days', { from: null, to: null }],
  ['a month of them', { from: '2026-01-20', to: '2026-02-20' }],
  ['up to a day', { from: null, to: '2026-02-08' }],
] as const)('how each group stands, worked out anew from the raw data: %s', (_, days) => {
  const isIn = (day: string) =>
    (days.from === null || day >= days.from) && (days.to === null || day <= days.to);

  it('plan, who came and went, stages, sessions to come, outcomes', async () => {
    const { today } = await core.client.reports.missing({ groupIds: [], from: null, to: null });
    let [moved, judged, settled] = [0, 0, 0];
    for (const group of raw.groups) {
      const ofGroup = (row: RawRow) => row['groupId'] === group['groupId'];
      const own = { sessions: raw.sessions.filter(ofGroup), members: raw.members.filter(ofGroup) };
      const report = await core.client.summaries.group({
        groupId: group['groupId']!,
        ...days,
        isNamed: true,
        keepsTexts: true,
      });
      const listed = (column: string) => group[column]!.split('; ').filter(Boolean);
      const headings = [...listed('planComplete'), ...listed('planNotApplicable')];
      expect(report.plan.settled).toBe(headings.length);
      const movement = recountMovement(own.members, own.sessions, days);
      expect({ joined: report.joined, left: report.left }).toEqual(movement);
      const { nextOn: _next, ...ahead } = recountSessions(own.sessions, today);
      const { outcomes, endedOn, ...ending } = report.ending;
      expect(ending).toEqual(ahead);
      expect(endedOn ?? '').toBe(group['endedOn']);
      const ended = [...Map.groupBy(own.members, (row) => row['personId']!).values()].map(
        (times) => times[0]!,
      );
      expect(Object.fromEntries(outcomes.map(({ outcome, members }) => [outcome, members]))).toEqual(
        countIn(ended, 'outcome'),
      );
      const stages = raw.stages.filter((row) => ofGroup(row) && isIn(row['judgedOn']!));
      expect(
        report.stages.map((one) => `${one.judgedOn} ${one.model} ${one.stage} ${one.confidence}`),
      ).toEqual(
        stages.map((row) => `${row['judgedOn']} ${row['model']} ${row['stage']} ${row['confidence']}`),
      );
      moved += movement.joined + movement.left;
      judged += stages.length;
      settled += headings.length;
      for (const { person, joinedOn, leftOn } of report.members) {
        const times = own.members.filter((row) => row['personId'] === person.id);
        expect({ joinedOn: joinedOn ?? '', leftOn: leftOn ?? '' }).toEqual({
          joinedOn: times[0]!['joinedOn'],
          leftOn: times.at(-1)!['leftOn'],
        });
      }
    }
    expect({ moved: moved > 0, judged: judged > 0, settled: settled > 0 }).toEqual({
      moved: true,
      judged: true,
      settled: true,
    });
  });

  it('the mean of the members’ goals, the group’s own, and every measure by whoever answers it', async () => {
    let measured = 0;
    for (const { groupId = '' } of raw.groups) {
      const report = await core.client.summaries.group({ groupId, ...days, isNamed: true, keepsTexts: true });
      const upTo = raw.ratings
        .filter(
          (row) =>
            row['groupId'] === groupId &&
            (row['ratedOn'] === '' || days.to === null || row['ratedOn']! <= days.to),
        )
        .map((row) =>
          days.to !== null && row['closedOn']! > days.to ? { ...row, closedOn: '', closeReason: '' } : row,
        );
      const ofMembers = upTo.filter((row) => row['personId'] !== '');
      const people = [...Map.groupBy(ofMembers, (row) => row['personId']!).values()].map(recountProgress);
      expectClose(report.goals.mean.baseline.mean, mean(people.flatMap(({ baseline }) => baseline ?? [])));
      for (const person of report.members) {
        const own = upTo.filter((row) => row['personId'] === person.person.id);
        const counted = recountProgress(own);
        const latest = counted.points.filter(({ on }) => days.from === null || on >= days.from).at(-1);
        expectClose(person.baseline, own.length === 0 ? null : counted.baseline);
        expectClose(person.latest, latest?.t ?? null);
        expectClose(person.change, latest ? counted.change : null);
      }
      for (const line of report.goals.group) {
        const [counted] = recountGoals(upTo.filter((row) => row['goalId'] === line.id));
        expect(line).toMatchObject({ standing: counted!.standing, weight: counted!.weight });
        expect(line.latest?.level ?? null).toBe(counted!.latest);
      }
      for (const course of report.measures) {
        const asked = scoresIn(
          raw.scores.filter((row) => row['groupId'] === groupId),
          { measure: course.name, rater: course.rater },
        ).filter(({ date }) => isIn(date));
        const byDay = Map.groupBy(asked, ({ date }) => date);
        expect(course.days.filter(({ scored }) => scored > 0).map(({ on }) => on)).toEqual([...byDay.keys()]);
        for (const [date, same] of byDay) {
          const day = course.days.find(({ on }) => on === date)!;
          expect(day.scored).toBe(same.length);
          expectClose(day.mean, mean(same.map(({ score }) => score)));
        }
        const sign = course.better === 'increase' ? 1 : -1;
        const moves = seriesIn(groupId, course)
          .filter(({ length }) => length > 1)
          .map((own) => (own.at(-1)! - own[0]!) * sign);
        expect(course).toMatchObject({
          compared: moves.length,
          improved: moves.filter((by) => by > 1e-9).length,
          unchanged: moves.filter((by) => Math.abs(by) <= 1e-9).length,
          worsened: moves.filter((by) => by < -1e-9).length,
        });
        measured += moves.length;
      }
    }
    expect(measured).toBeGreaterThan(days.to === null ? 10 : 0);
  });

  /** The scores of each member by each who gave them, in order of time. */
  function seriesIn(groupId: string, of: { name: string; rater: string }): number[][] {
    const rows = raw.scores.filter(
      (row) =>
        row['groupId'] === groupId &&
        row['measure'] === of.name &&
        row['rater'] === of.rater &&
        row['occasion'] !== 'retrospective' &&
        row['score'] !== '' &&
        isIn(row['takenOn']!),
    );
    return [...Map.groupBy(rows, (row) => `${row['personId']} ${row['raterName']}`).values()].map((own) =>
      own
        .toSorted((one, other) => (one['takenOn']! < other['takenOn']! ? -1 : 1))
        .map((row) => Number(row['score'])),
    );
  }
});

it('each session: guests, incidents, goals that were open, how every score lies', async () => {
  let [guests, incidents, spreads] = [0, 0, 0];
  for (const row of raw.sessions.filter((one) => one['state'] === 'held')) {
    const { sessionId = '', groupId = '', date = '' } = row;
    const report = await core.client.summaries.session({ sessionId, isNamed: true, keepsTexts: true });
    expect(String(report.guests)).toBe(row['guests']);
    expect(report.incidents).toBe(raw.incidents.filter((one) => one['sessionId'] === sessionId).length);
    guests += report.guests;
    incidents += report.incidents;
    const there = new Set(
      raw.attendance.filter((mark) => mark['sessionId'] === sessionId).map((mark) => mark['personId']),
    );
    const open = raw.ratings.filter(
      (one) =>
        one['groupId'] === groupId &&
        one['personId'] !== '' &&
        there.has(one['personId']) &&
        ((one['startedOn']! <= date && (one['closedOn'] === '' || one['closedOn']! >= date)) ||
          one['ratedOn'] === date),
    );
    expect(report.goals.open).toBe(new Set(open.map((one) => one['goalId'])).size);
    for (const measure of report.measures) {
      const scores = raw.scores
        .filter(
          (one) =>
            one['sessionId'] === sessionId &&
            one['measureId'] === measure.measureId &&
            one['rater'] === measure.rater &&
            one['occasion'] !== 'retrospective' &&
            one['score'] !== '',
        )
        .map((one) => Number(one['score']))
        .toSorted((one, other) => one - other);
      expect(measure.scored).toBe(scores.length);
      if (!measure.spread) continue;
      const middle = scores.length / 2;
      expectClose(measure.spread.mean, mean(scores));
      expectClose(measure.spread.median, mean([scores[Math.ceil(middle) - 1]!, scores[Math.floor(middle)]!]));
      expect(measure.spread).toMatchObject({
        lowest: scores[0],
        highest: scores.at(-1),
        values: [...new Set(scores)].map((value) => ({
          value,
          count: scores.filter((score) => score === value).length,
        })),
      });
      spreads += 1;
    }
  }
  expect(guests).toBeGreaterThan(0);
  expect(incidents).toBeGreaterThan(0);
  expect(spreads).toBeGreaterThan(5);
});

it('each member: from when to when, how it ended, and what is still to come', async () => {
  const { today } = await core.client.reports.missing({ groupIds: [], from: null, to: null });
  for (const times of Map.groupBy(raw.members, (row) => `${row['groupId']} ${row['personId']}`).values()) {
    const { groupId = '', personId = '', outcome = '' } = times[0]!;
    const report = await core.client.summaries.member({
      personId,
      groupId,
      from: null,
      to: null,
      replacesDoubtful: false,
      calledInstead: null,
    });
    const goesOn = times.some((row) => row['leftOn'] === '' || row['leftOn']! >= today);
    const ahead = recountSessions(
      goesOn ? raw.sessions.filter((row) => row['groupId'] === groupId) : [],
      today,
    );
    expect({
      joinedOn: report.joinedOn ?? '',
      leftOn: report.leftOn ?? '',
      outcome: report.ending?.outcome ?? '',
      left: report.left,
      nextOn: report.nextOn,
    }).toEqual({
      joinedOn: times[0]!['joinedOn'],
      leftOn: times.at(-1)!['leftOn'],
      outcome,
      left: ahead.left,
      nextOn: ahead.nextOn,
    });
  }
});

function expectClose(found: number | null | undefined, counted: number | null) {
  if (counted === null) expect(found ?? null).toBeNull();
  else expect(found).toBeCloseTo(counted, 8);
}
