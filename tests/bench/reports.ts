import { insert } from '../../main/db/query.ts';
import type { OpenWorkspace } from '../../main/services/open-workspace.ts';
import { addDays } from '../../shared/domain/local-time.ts';
import type { Question } from '../../shared/domain/question.ts';
import { drawFrom, type Draw } from '../support/random-changes.ts';
import { ownQuestion } from '../support/random-questions.ts';
import { makeGroup } from './dynamics.ts';
import { keptWorkspace } from './made-workspace.ts';
import { benchDoor, type BenchDoor, benchPassphrase } from './opened-door.ts';
import { percentilesOf, type Percentiles } from './percentiles.ts';

/** The workspace that reports are made over, and a tenth of it. */
export const groupsReportedOn = 200;
const sessionsOfGroup = 34;
const ratingsOfGoal = 8;
const goalsOfMember = 2;
/** 12 members with two goals each, and one of the group: 25 goals of 8 ratings, 40,000 in all. */
export const ratingsReportedOn = groupsReportedOn * 25 * ratingsOfGoal;

export interface ReportRead {
  read: string;
  /** True of the reports on one group, which take as long in a large workspace as in a small one. */
  ofOne: boolean;
  times: Percentiles;
  /** The same over a tenth of the groups. */
  tenth: Percentiles;
}

type Measured = Omit<ReportRead, 'tenth'>;

/** The reports over everything, which take as much longer as there is more to count (ten times), and on one group. */
export async function measureReports(): Promise<ReportRead[]> {
  const large = await measureIn(groupsReportedOn);
  const small = await measureIn(groupsReportedOn / 10);
  return large.map((row, place) => ({ ...row, tenth: small[place]!.times }));
}

async function measureIn(groups: number): Promise<Measured[]> {
  const folder = await keptWorkspace({ reports: groups }, (workspace, today) =>
    fill(workspace, groups, today),
  );
  const { door, client } = benchDoor(folder);
  await client.workspace.unlock({ passphrase: benchPassphrase, acceptAnchor: false });
  try {
    return [...(await measureEverything(client)), ...(await measureOneGroup(client))];
  } finally {
    await door.close();
  }
}

async function measureEverything(client: BenchDoor['client']): Promise<Measured[]> {
  const everything = { groupIds: [], from: null, to: null };
  const rows: [string, Percentiles][] = [
    ['reports.attendance', await measure(() => client.reports.attendance(everything))],
    [
      'reports.aggregate',
      await measure(() => client.reports.aggregate({ ...everything, breakdown: 'group' })),
    ],
    ['reports.missing', await measure(() => client.reports.missing(everything))],
    ...(await measureQuestions((question) => client.questions.answer({ question }))),
  ];
  return rows.map(([read, times]) => ({ read, ofOne: false, times }));
}

async function measureOneGroup(client: BenchDoor['client']): Promise<Measured[]> {
  const groups = await client.groups.list();
  const scope = (call: number) => ({
    groupIds: [groups[(call * 7) % groups.length]!.id],
    from: null,
    to: null,
  });
  const reads: [string, (call: number) => Promise<unknown>][] = [
    ['reports.attendance, one group', (call) => client.reports.attendance(scope(call))],
    [
      'reports.aggregate, one group',
      (call) => client.reports.aggregate({ ...scope(call), breakdown: 'month' }),
    ],
    ['reports.missing, one group', (call) => client.reports.missing(scope(call))],
  ];
  const rows: Measured[] = [];
  for (const [read, call] of reads) rows.push({ read, ofOne: true, times: await measure(call, 60) });
  return rows;
}

/** Questions of one's own over everything: places by group and month, goals by group, ratings by group and month. */
async function measureQuestions(
  answer: (question: Question) => Promise<unknown>,
): Promise<[string, Percentiles][]> {
  const asked: Readonly<Record<string, Partial<Question>>> = {
    'a question of attendance': { groupBy: ['group'], across: 'month', figures: ['attended-share'] },
    'a question of goals': {
      topic: 'goals',
      groupBy: ['group'],
      figures: ['goals', 'rated', 'at-expected-share', 'mean-change', 'members'],
    },
    'a question of ratings': {
      topic: 'ratings',
      groupBy: ['group', 'month'],
      figures: ['ratings', 'mean-level', 'at-expected-share', 'goals', 'members'],
      sort: { by: 'mean-level', direction: 'down' },
    },
  };
  const rows: [string, Percentiles][] = [];
  for (const [name, fields] of Object.entries(asked))
    rows.push([name, await measure(() => answer(ownQuestion(fields)))]);
  return rows;
}

async function measure(read: (call: number) => Promise<unknown>, calls = 6): Promise<Percentiles> {
  // compiled and warm, as in a day's work, in both workspaces: else the one measured first seems slower
  for (let call = 0; call < calls; call += 1) await read(call);
  const times: number[] = [];
  for (let call = 0; call < calls; call += 1) {
    const started = performance.now();
    await read(call);
    times.push(performance.now() - started);
  }
  return percentilesOf(times);
}

function fill(workspace: OpenWorkspace, groups: number, today: string): void {
  const draw = drawFrom(20_260_402);
  const begin = addDays(today, -7 * sessionsOfGroup);
  for (let number = 0; number < groups; number += 1) {
    const { groupId, members } = makeGroup(workspace, number, begin);
    const days = Array.from({ length: sessionsOfGroup }, (_, week) => addDays(begin, 7 * week));
    for (const date of days) makeSession(workspace, draw, { groupId, members, date });
    for (const personId of [
      ...members.flatMap((one) => Array.from({ length: goalsOfMember }, () => one)),
      null,
    ])
      makeGoal(workspace, draw, { groupId, personId, days });
  }
}

function makeSession(
  { db, newId }: OpenWorkspace,
  draw: Draw,
  { groupId, members, date }: { groupId: string; members: readonly string[]; date: string },
): void {
  const id = newId();
  const updatedAt = `${date}T16:00:00.000Z`;
  const plain = { place: '', topic: '', remarks: '', searchText: '', updatedAt };
  insert(db, 'sessions', { id, groupId, date, start: '10:15', minutes: 45, state: 'held', ...plain });
  for (const personId of members) {
    const chance = draw(20);
    if (chance === 19) continue;
    const status = chance < 15 ? 'present' : chance < 17 ? 'late' : 'unexcused';
    const minutes = status === 'late' ? 5 : null;
    insert(db, 'attendance', {
      id: newId(),
      sessionId: id,
      personId,
      status,
      minutes,
      reason: '',
      updatedAt,
    });
  }
}

function makeGoal(
  { db, newId }: OpenWorkspace,
  draw: Draw,
  { groupId, personId, days }: { groupId: string; personId: string | null; days: readonly string[] },
): void {
  const goalId = newId();
  const updatedAt = `${days[0]}T16:00:00.000Z`;
  insert(db, 'goals', {
    id: goalId,
    groupId,
    personId,
    text: 'Ask to join a game',
    position: 1,
    levels: JSON.stringify(['Not once', 'Once', 'Twice', 'Three times', 'Every day']),
    importance: 1 + draw(3),
    difficulty: 1 + draw(3),
    baselineLevel: -1 - draw(2),
    updatedAt,
  });
  for (let place = 0; place < ratingsOfGoal; place += 1)
    insert(db, 'goalRatings', {
      id: newId(),
      goalId,
      revision: 1,
      sessionId: null,
      ratedOn: days[4 * place]!,
      level: draw(5) - 2,
      rater: 'facilitator',
      raterName: '',
      remark: '',
      updatedAt,
    });
}
