import { addDays } from '../../shared/domain/local-time.ts';
import { type Capture, captureStatements, runAgain } from './captured-statements.ts';
import { benchDoor, benchPassphrase, type BenchDoor } from './opened-door.ts';
import { percentilesOf, type Percentiles } from './percentiles.ts';

export interface MeasuredRead {
  read: string;
  /** True where the read is of one group, person or session, and so must not grow with the workspace. */
  ofOne: boolean;
  /** True where the core works something out besides reading: what clashes with what. */
  worksOut: boolean;
  core: Percentiles;
  bare: Percentiles;
  /** What the core adds: the middle of the differences, call by call, so that other work on the machine cancels out. */
  adds: number;
}

export interface MeasuredWorkspace {
  counts: Record<string, number>;
  unlockToToday: Percentiles;
  reads: MeasuredRead[];
  mark: Percentiles;
}

const unlocks = 5;
/** At least this many calls, and no more than fit into this time, in milliseconds. */
const fewestCalls = 40;
const mostCalls = 400;
const timeForOne = 1500;

const everyEntry = {
  from: null,
  to: null,
  action: null,
  objectType: null,
  text: '',
  beforeSeq: null,
  limit: 100,
};

/** Opens a made workspace and measures it. Times are in milliseconds. */
export async function measureReads(folder: string): Promise<MeasuredWorkspace> {
  const times: number[] = [];
  for (let time = 0; time < unlocks; time += 1) {
    const { door, client } = benchDoor(folder);
    const started = performance.now();
    await client.workspace.unlock({ passphrase: benchPassphrase, acceptAnchor: false });
    await client.today.read();
    times.push(performance.now() - started);
    await door.close();
  }
  const bench = benchDoor(folder);
  await bench.client.workspace.unlock({ passphrase: benchPassphrase, acceptAnchor: false });
  const capture = captureStatements(bench.door.requireOpen().db);
  try {
    const { counts } = await bench.client.today.read();
    return {
      counts,
      unlockToToday: percentilesOf(times),
      reads: await measureEach(bench, capture),
      mark: await measureMark(bench),
    };
  } finally {
    await bench.door.close();
  }
}

async function measureEach({ client }: BenchDoor, capture: Capture): Promise<MeasuredRead[]> {
  const groups = await client.groups.list();
  const people = await client.people.list();
  const sessions = (await client.sessions.listForGroup({ groupId: groups[3]!.id })).filter(
    (session) => session.state === 'held',
  );
  const { date: today } = await client.today.read();
  const group = (call: number) => groups[(call * 7) % groups.length]!.id;
  const reads: [string, boolean, (call: number) => Promise<unknown>, 'works out'?][] = [
    ['today.read', false, () => client.today.read()],
    ['groups.list', false, () => client.groups.list()],
    ['people.list', false, () => client.people.list()],
    [
      'search.find',
      false,
      (call) => client.search.find({ text: ['fri', 'ana', 'nguyen', 'list'][call % 4]! }),
    ],
    // a year of every group's sessions, half of it past, with what they clash with
    ['calendar.read (a year)', false, () => client.calendar.read(yearAround(today)), 'works out'],
    ['audit.list', false, () => client.audit.list(everyEntry)],
    ['groups.get', true, (call) => client.groups.get({ id: group(call) })],
    ['roster.list', true, (call) => client.roster.list({ groupId: group(call) })],
    ['sessions.listForGroup', true, (call) => client.sessions.listForGroup({ groupId: group(call) })],
    ['attendance.register', true, (call) => client.attendance.register({ groupId: group(call) })],
    [
      'attendance.session',
      true,
      (call) => client.attendance.session({ sessionId: sessions[call % sessions.length]!.id }),
    ],
    [
      'goals.forSession',
      true,
      (call) => client.goals.forSession({ sessionId: sessions[call % sessions.length]!.id }),
      'works out',
    ],
    [
      'goals.progress',
      true,
      (call) =>
        client.goals.progress({
          groupId: group(call),
          voice: { rater: 'facilitator', raterName: null },
        }),
      'works out',
    ],
    ['people.get', true, (call) => client.people.get({ id: people[(call * 13) % people.length]!.id })],
    ['undo.state', true, () => client.undo.state()],
    ['settings.get', true, () => client.settings.get()],
  ];
  const measured: MeasuredRead[] = [];
  for (const [read, ofOne, call, work] of reads)
    measured.push({ read, ofOne, worksOut: work !== undefined, ...(await measureOne(call, capture)) });
  return measured;
}

/** 366 days with `today` in their middle. */
function yearAround(today: string): { from: string; to: string } {
  return { from: addDays(today, -183), to: addDays(today, 182) };
}

async function measureOne(
  call: (number: number) => Promise<unknown>,
  capture: Capture,
): Promise<Pick<MeasuredRead, 'core' | 'bare' | 'adds'>> {
  for (let number = 0; number < 8; number += 1) await call(number); // compiled and warm, as in a day's work
  const core: number[] = [];
  const bare: number[] = [];
  const until = performance.now() + timeForOne;
  for (
    let number = 0;
    number < mostCalls && (number < fewestCalls || performance.now() < until);
    number += 1
  ) {
    const statements = await capture.during(() => call(number));
    let started = performance.now();
    await call(number);
    core.push(performance.now() - started);
    started = performance.now();
    runAgain(statements);
    bare.push(performance.now() - started);
  }
  const differences = core.map((time, place) => time - bare[place]!);
  return { core: percentilesOf(core), bare: percentilesOf(bare), adds: percentilesOf(differences).p50 };
}

/** One mark, written and on the disk: the change that is made most. */
async function measureMark({ client }: BenchDoor): Promise<Percentiles> {
  const [first] = await client.groups.list();
  const { sessions, members } = await client.attendance.register({ groupId: first!.id });
  const held = sessions.findIndex((session) => session.state === 'held');
  const times: number[] = [];
  for (let number = 0; number < 100; number += 1) {
    const started = performance.now();
    await client.attendance.mark({
      sessionId: sessions[held + 5]!.id,
      personId: members[number % members.length]!.personId,
      mark: { status: number % 24 < 12 ? 'late' : 'present', minutes: 5, reason: '' },
    });
    times.push(performance.now() - started);
  }
  return percentilesOf(times);
}
