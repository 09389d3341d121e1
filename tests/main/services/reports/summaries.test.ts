import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MemberReport } from '../../../../shared/contract/summaries.ts';
import { countFigures, type RawData, readCsv, type RawRow } from '../../../support/recomputed-reports.ts';
import {
  countEach,
  mean,
  recountGoals,
  recountProgress,
  scoresIn,
} from '../../../support/recomputed-summaries.ts';
import { recountTalk } from '../../../support/recounted-talk.ts';
import { openTestCore, type TestCore } from '../../../support/test-core.ts';

let core: TestCore;
let groupId: string;
let scores: RawRow[];
let acts: RawRow[];
let observations: RawRow[];
let notes: RawRow[];
const checkIn = 'How was today for me';
beforeAll(async () => {
  core = await openTestCore({ door: 'shut', now: '2026-03-12T15:00:00Z' });
  await core.client.workspace.openPractice();
  const groups = await core.client.groups.list();
  groupId = groups.find(({ name }) => name === 'Friendship group, grade 4')!.id;
  const raw = async (what: 'acts' | 'scores' | 'observations' | 'notes') =>
    readCsv(
      (await core.client.reports.raw({ groupIds: [groupId], from: null, to: null, what, names: 'shown' }))
        .text,
    );
  scores = await raw('scores');
  acts = await raw('acts');
  observations = await raw('observations');
  notes = await raw('notes');
});
afterAll(() => core.remove());

/** Of a goal that was not set aside by the last of the days. */
const counts = (row: RawRow) => row['closeReason'] !== 'set-aside';

interface Days {
  from: string | null;
  to: string | null;
}
const always: Days = { from: null, to: null };
const middle: Days = { from: '2026-01-20', to: '2026-02-20' };
const early: Days = { from: null, to: '2026-02-08' };

async function readRaw(days: Days): Promise<RawData> {
  const file = async (what: 'sessions' | 'attendance' | 'ratings') =>
    readCsv((await core.client.reports.raw({ groupIds: [groupId], ...days, what, names: 'shown' })).text);
  const { timeZone } = await core.client.settings.get();
  return {
    sessions: await file('sessions'),
    attendance: await file('attendance'),
    // On the last of the days a goal that was closed later was still open.
    ratings: (await file('ratings')).map((row) =>
      days.to !== null && row['closedOn']! > days.to ? { ...row, closedOn: '', closeReason: '' } : row,
    ),
    timeZone,
  };
}

function memberReport(personId: string, days: Days): Promise<MemberReport> {
  return core.client.summaries.member({
    personId,
    groupId,
    ...days,
    replacesDoubtful: false,
    calledInstead: null,
  });
}

type Seen = readonly [kind: string, code: string, count: number];

/** In an order of their own. */
function seenOf(seen: readonly Seen[]): string[] {
  return seen.map((one) => one.join(' ')).toSorted();
}

function countSeen(rows: readonly RawRow[], countOf: (same: readonly RawRow[]) => number): string[] {
  const kinds = Map.groupBy(rows, (row) => `${row['kind']} ${row['code']}`);
  return seenOf([...kinds.values()].map((same) => [same[0]!['kind']!, same[0]!['code']!, countOf(same)]));
}

/** Held sessions in which somebody noted who spoke, in order. */
function sessionsWithTalk({ sessions }: RawData): string[] {
  const noted = new Set(acts.map((row) => row['sessionId']));
  return sessions
    .filter((row) => row['state'] === 'held' && noted.has(row['sessionId']))
    .map((row) => row['sessionId']!);
}

function isIn({ from, to }: Days) {
  return ({ date }: { date: string }) => (from === null || date >= from) && (to === null || date <= to);
}

function expectClose(found: number | null | undefined, counted: number | null) {
  if (counted === null) expect(found ?? null).toBeNull();
  else expect(found).toBeCloseTo(counted, 8);
}

describe.each([
  ['all days', always],
  ['a month of them', middle],
  ['up to a day', early],
] as const)('every number, worked out anew from the raw data by other code: %s', (_, days) => {
  it('each member’s progress: attendance, goals with their T-scores, scores', async () => {
    const data = await readRaw(days);
    const people = [...new Set(data.attendance.map((row) => row['personId']!))];
    expect(people.length).toBeGreaterThan(7);
    for (const personId of people) {
      const report = await memberReport(personId, days);
      const own = countFigures(data, (_session, mark) => mark?.['personId'] === personId);
      const { attended, recorded, expected, late, leftEarly, excused, unexcused, possibleMinutes } = own;
      expect(report.attendance).toMatchObject({
        attended,
        recorded,
        expected,
        late,
        leftEarly,
        excused,
        unexcused,
        possibleMinutes,
      });
      expect(report.attendance.memberMinutes).toBeCloseTo(own.memberMinutes, 6);
      expect(report.sessions.map(({ status }) => status ?? '')).toEqual(
        data.attendance.filter((row) => row['personId'] === personId).map((row) => row['status']),
      );

      const ratings = data.ratings.filter((row) => row['personId'] === personId);
      const counted = recountGoals(ratings);
      expect(report.goals.map(({ id, standing }) => `${id} ${standing}`).toSorted()).toEqual(
        counted.map(({ goalId, standing }) => `${goalId} ${standing}`).toSorted(),
      );
      if (ratings.length > 0) {
        const { baseline, points, change } = recountProgress(ratings);
        const found = report.progress[0]!;
        expectClose(found.baseline.t, baseline);
        const within = points.filter(({ on }) => days.from === null || on >= days.from);
        expect(found.points.map(({ on }) => on)).toEqual(within.map(({ on }) => on));
        for (const [place, point] of within.entries()) expectClose(found.points[place]!.t, point.t);
        expectClose(found.change?.t, within.length === 0 ? null : change);
      }

      const talks = report.participation.sessions.map((session) => ({
        session,
        talk: recountTalk(data, acts, session.sessionId),
      }));
      expect(talks.map(({ session }) => session.sessionId)).toEqual(
        sessionsWithTalk(data).filter((id) => recountTalk(data, acts, id).members.has(personId)),
      );
      let expectedActs = 0;
      for (const { session, talk } of talks) {
        const part = talk.members.get(personId)!;
        expect(session).toMatchObject({ acts: part.acts, memberActs: talk.memberActs });
        expectClose(session.minutes, part.minutes);
        expectClose(session.ratio, talk.memberActs === 0 ? null : part.acts / part.expected);
        expectedActs += part.expected;
      }
      const mine = talks.map(({ talk }) => talk.members.get(personId)!);
      const acted = mine.reduce((sum, part) => sum + part.acts, 0);
      expect(report.participation).toMatchObject({
        acts: acted,
        recalled: mine.reduce((sum, part) => sum + part.recalled, 0),
      });
      expectClose(report.participation.ratio, expectedActs === 0 ? null : acted / expectedActs);

      const placesOf = data.attendance.filter((row) => row['personId'] === personId);
      const belonged = new Set(placesOf.map((row) => row['sessionId']));
      const written = notes.filter((row) => row['personId'] === personId && belonged.has(row['sessionId']));
      expect(report.notes).toEqual({
        signed: written.filter((row) => row['state'] === 'signed').length,
        drafts: written.filter((row) => row['state'] === 'draft').length,
        of: attended,
      });
      const met = new Set(
        data.sessions.filter((row) => row['state'] === 'held').map((row) => row['sessionId']),
      );
      expect(seenOf(report.seen.map(({ kind, code, sessions }) => [kind, code, sessions]))).toEqual(
        countSeen(
          observations.filter((row) => row['personId'] === personId && met.has(row['sessionId'])),
          (same) => new Set(same.map((row) => row['sessionId'])).size,
        ),
      );

      const asked = scoresIn(scores, {
        measure: checkIn,
        rater: 'member',
        person: personId,
      }).filter(isIn(days));
      const series = report.measures.find(({ name }) => name === checkIn);
      expect((series?.points ?? []).map(({ takenOn, score }) => ({ takenOn, score }))).toEqual(
        asked.map(({ date, score }) => ({ takenOn: date, score })),
      );
    }
  });

  it('the group’s summary: sessions, goals of members, means of scores', async () => {
    const data = await readRaw(days);
    const report = await core.client.summaries.group({ groupId, ...days, isNamed: true, keepsTexts: true });
    const { memberMinutes, ...figures } = countFigures(data, () => true);
    expect(report.attendance).toMatchObject(figures);
    expect(report.attendance.memberMinutes).toBeCloseTo(memberMinutes, 6);
    for (const session of report.sessions.filter(({ isCancelled }) => !isCancelled)) {
      const counted = countFigures(data, (row) => row['sessionId'] === session.sessionId);
      expect(session).toMatchObject({
        minutes: counted.sessionMinutes,
        expected: counted.expected,
        recorded: counted.recorded,
        attended: counted.attended,
      });
    }
    expect(report.dynamics.map(({ sessionId }) => sessionId)).toEqual(sessionsWithTalk(data));
    for (const { sessionId, number: _, date: _on, ...found } of report.dynamics) {
      const talk = recountTalk(data, acts, sessionId);
      expect(found).toMatchObject({ acts: talk.acts, memberActs: talk.memberActs, recalled: talk.recalled });
      expectClose(found.facilitatorShare, talk.facilitatorShare);
      expectClose(found.memberToMember, talk.memberToMember);
      expectClose(found.evenness, talk.evenness);
    }
    const ofMembers = data.ratings.filter((row) => row['personId'] !== '');
    expect(report.goals.standings).toEqual(countEach(recountGoals(ofMembers.filter(counts))));
    const changes = [...Map.groupBy(ofMembers, (row) => row['personId']!).values()].map((own) => {
      const { points, change } = recountProgress(own);
      const last = points.at(-1)?.on;
      return last !== undefined && (days.from === null || last >= days.from) ? change : null;
    });
    const known = changes.filter((change) => change !== null);
    expectClose(report.goals.mean.change.mean, mean(known));
    expect(report.goals.changes).toEqual({
      up: known.filter((by) => by > 1e-9).length,
      same: known.filter((by) => Math.abs(by) <= 1e-9).length,
      down: known.filter((by) => by < -1e-9).length,
      unknown: changes.length - known.length,
    });
    const asked = scoresIn(scores, { measure: checkIn, rater: 'member' }).filter(isIn(days));
    expect(asked.length).toBeGreaterThan(10);
    const course = report.measures.find(({ name }) => name === checkIn)!;
    for (const [date, same] of Map.groupBy(asked, (one) => one.date)) {
      const day = course.days.find(({ on }) => on === date)!;
      expect(day.scored).toBe(same.length);
      expectClose(day.mean, mean(same.map(({ score }) => score)));
    }
    const moves = [...Map.groupBy(asked, ({ person }) => person).values()]
      .filter(({ length }) => length > 1)
      .map((own) => own.at(-1)!.score - own[0]!.score);
    expect(course).toMatchObject({
      compared: moves.length,
      improved: moves.filter((by) => by > 0).length,
      unchanged: moves.filter((by) => by === 0).length,
      worsened: moves.filter((by) => by < 0).length,
    });
    for (const member of report.members) {
      const own = recountGoals(
        data.ratings.filter((row) => row['personId'] === member.person.id && counts(row)),
      );
      expect(member).toMatchObject({
        goals: own.length,
        met: own.filter(({ standing }) => standing === 'met').length,
      });
    }
  });
});

it('each session’s summary: who was there, how talk went, which levels were given, how the check-in lies', async () => {
  const data = await readRaw(always);
  const held = data.sessions.filter((row) => row['state'] === 'held');
  expect(held).toHaveLength(8);
  for (const row of held) {
    const report = await core.client.summaries.session({
      sessionId: row['sessionId']!,
      isNamed: false,
      keepsTexts: false,
    });
    const { memberMinutes, ...figures } = countFigures(
      data,
      (session) => session['sessionId'] === row['sessionId'],
    );
    expect(report.attendance).toMatchObject(figures);
    expect(report.attendance.memberMinutes).toBeCloseTo(memberMinutes, 6);
    const rated = data.ratings.filter(
      (rating) =>
        rating['ratedOn'] === row['date'] && rating['rater'] === 'facilitator' && rating['personId'] !== '',
    );
    expect(report.goals.levels).toEqual(
      [-2, -1, 0, 1, 2].map((level) => rated.filter((rating) => Number(rating['level']) === level).length),
    );
    expect(report.goals.rated).toBe(rated.length);
    const asked = scoresIn(scores, { measure: checkIn, rater: 'member', date: row['date']! });
    const spread = report.measures.find(({ name }) => name === checkIn)!;
    expect(spread.scored).toBe(asked.length);
    expectClose(spread.spread?.mean, mean(asked.map(({ score }) => score)));
    expect(report.members).toEqual([]);
    expect(seenOf(report.seen.map(({ kind, code, times }) => [kind, code, times]))).toEqual(
      countSeen(
        observations.filter((one) => one['sessionId'] === row['sessionId']),
        (same) => same.length,
      ),
    );

    const talk = recountTalk(data, acts, row['sessionId']!);
    expect(report.dynamics === null).toBe(talk.acts === 0);
    if (!report.dynamics) continue;
    expect(report.dynamics).toMatchObject({
      acts: talk.acts,
      memberActs: talk.memberActs,
      recalled: talk.recalled,
      untimed: talk.untimed,
      spoke: talk.spoke,
      present: talk.present,
    });
    for (const figure of ['facilitatorShare', 'memberToMember', 'evenness', 'giniCorrected'] as const)
      expectClose(report.dynamics[figure], talk[figure]);
  }
  expect(sessionsWithTalk(data).length).toBeGreaterThan(4);
});

it('a report that names nobody holds no name of the group in any of its texts', async () => {
  const people = await core.client.people.list();
  const sessions = await core.client.sessions.listForGroup({ groupId });
  const reports: unknown[] = [
    await core.client.summaries.group({ groupId, ...always, isNamed: false, keepsTexts: false }),
  ];
  for (const { id } of sessions.filter(({ state }) => state === 'held'))
    reports.push(await core.client.summaries.session({ sessionId: id, isNamed: false, keepsTexts: false }));
  for (const report of reports) {
    // Who leads is named; they are no members.
    const { leaders: _, ...rest } = report as { leaders: unknown };
    const text = JSON.stringify(rest);
    expect(people.filter(({ familyName }) => familyName !== '' && text.includes(familyName))).toEqual([]);
  }
});
