import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { groupThatMeets } from '../../support/records.ts';
import { personFields } from '../../support/random-changes.ts';
import { openTestDoor, type TestDoor } from '../../support/test-door.ts';

let door: TestDoor;
let sessionId: string;
let groupId: string;
let ana: string;
let ben: string;
let leader: string;

beforeEach(async () => {
  door = await openTestDoor();
  const met = await groupThatMeets(door.client, ['2026-03-12']);
  groupId = met.groupId;
  sessionId = met.sessionIds[0]!;
  ana = await join('Ana', 'Lopez');
  ben = await join('Ben', 'Okafor');
  const owner = (await door.client.facilitators.list())[0]!;
  leader = owner.id;
  const group = await door.client.groups.get({ id: groupId });
  await door.client.groups.update({
    id: groupId,
    fields: { ...group, facilitators: [{ facilitatorId: leader, role: 'facilitator' }] },
  });
});

afterEach(() => door.remove());

async function join(givenName: string, familyName: string): Promise<string> {
  const { id } = await door.client.people.create(personFields({ givenName, familyName }));
  await door.client.roster.join({ groupId, personId: id, joinedOn: '2026-03-01' });
  return id;
}

const silent = { durationMs: null, category: null } as const;
const own = () => ({ sessionId, codingId: null });
const toGroup = (speakerId: string) => ({ ...own(), ...silent, speakerId, addresseeId: null });
const list = () => door.client.acts.list(own());

describe('an act', () => {
  it('happens now, by the clock of the core, while the session runs', async () => {
    await door.client.runs.start({ sessionId, presentIds: [ana, ben], advance: 'by-hand' });
    door.clock.advance(90_000);
    const { atMs } = await door.client.acts.record({
      ...toGroup(ana),
      source: 'live',
      durationMs: 4000,
    });
    expect(atMs).toBe(86_000);
    expect((await list()).acts).toMatchObject([{ speakerId: ana, addresseeId: null, atMs: 86_000 }]);
  });

  it('has no moment of its own where the session does not run', async () => {
    await expect(door.client.acts.record({ ...toGroup(ana), source: 'live' })).rejects.toMatchObject({
      code: 'NOT_RUNNING',
    });
    await door.client.acts.record({ ...toGroup(ana), source: 'recalled', atMs: null });
    expect((await list()).acts).toMatchObject([{ atMs: null, source: 'recalled' }]);
  });

  it('is spoken by somebody of the room, to somebody of the room', async () => {
    const { id: stranger } = await door.client.people.create(personFields({ givenName: 'Zoë' }));
    await expect(
      door.client.acts.record({ ...toGroup(stranger), source: 'recalled', atMs: null }),
    ).rejects.toMatchObject({ code: 'NOT_IN_ROOM' });
    await door.client.acts.record({
      ...toGroup(leader),
      addresseeId: ana,
      source: 'recalled',
      atMs: 5,
    });
    const { acts, participants } = await list();
    expect(acts).toMatchObject([{ speakerId: leader, addresseeId: ana }]);
    expect(participants.map(({ kind }) => kind)).toEqual(['facilitator', 'member', 'member']);
  });

  it('still names somebody who has left the group since', async () => {
    await door.client.acts.record({ ...toGroup(ana), source: 'recalled', atMs: null });
    const entry = (await door.client.roster.list({ groupId })).find(({ person }) => person.id === ana)!;
    await door.client.roster.remove({ membershipId: entry.membershipId });
    expect((await list()).participants.map(({ id }) => id)).toContain(ana);
  });

  it('is taken back one by one, in any number', async () => {
    for (let atMs = 0; atMs < 30; atMs += 1)
      await door.client.acts.record({ ...toGroup(atMs % 2 ? ana : ben), source: 'live', atMs });
    for (let left = 29; left >= 0; left -= 1) {
      await door.client.undo.undo({ step: null });
      expect((await list()).acts).toHaveLength(left);
    }
  });

  it('goes with a person who is made one with another, who then spoke to nobody but the group', async () => {
    await door.client.acts.record({ ...toGroup(ana), addresseeId: ben, source: 'live', atMs: 1 });
    await door.client.people.merge({ keepId: ana, duplicateId: ben });
    expect((await list()).acts).toMatchObject([{ speakerId: ana, addresseeId: null }]);
  });
});

it('a clock that was set back puts nothing before what was tapped already', async () => {
  await door.client.runs.start({ sessionId, presentIds: [ana, ben], advance: 'by-hand' });
  door.clock.advance(90_000);
  await door.client.acts.record({ ...toGroup(ana), source: 'live' });
  door.clock.advance(-60_000);
  await door.client.acts.record({ ...toGroup(ben), source: 'live' });
  await door.client.acts.sample({ ...own(), minutes: 5, personIds: [] });
  door.clock.advance(61_000);
  await door.client.acts.record({ ...toGroup(leader), source: 'live' });
  const { acts, samples } = await list();
  expect(acts.map(({ speakerId, atMs }) => [speakerId, atMs])).toEqual([
    [ana, 90_000],
    [ben, 90_000],
    [leader, 91_000],
  ]);
  expect(samples).toMatchObject([{ atMs: 90_000 }]);
});

it('what waited for the disk is stamped with the moment of its tap, and never before what was tapped already', async () => {
  await door.client.runs.start({ sessionId, presentIds: [ana, ben], advance: 'by-hand' });
  const { id: tag } = await door.client.tags.add({ name: 'Laughed' });
  door.clock.advance(90_000);
  const first = await door.client.acts.record({ ...toGroup(ana), source: 'live', waitedMs: 30_000 });
  expect(first.atMs).toBe(60_000);
  const seen = { sessionId, kind: 'tag', code: tag, personId: ana, remark: '' } as const;
  const { atMs } = await door.client.acts.observe({ ...seen, source: 'live', waitedMs: 20_000 });
  expect(atMs).toBe(70_000);
  await door.client.acts.sample({ ...own(), minutes: 5, personIds: [], waitedMs: 15_000 });
  const held = { ...toGroup(ben), durationMs: 4000, source: 'live' } as const;
  expect((await door.client.acts.record({ ...held, waitedMs: 10_000 })).atMs).toBe(76_000);
  expect((await door.client.acts.record({ ...toGroup(ana), source: 'live', waitedMs: 80_000 })).atMs).toBe(
    76_000,
  );
  const noted = { sessionId, what: 'A shove', personIds: [], isRestricted: false };
  await door.client.incidents.note({ ...noted, waitedMs: 5000 });
  const record = await list();
  expect(record.observations.map((one) => one.atMs)).toEqual([70_000]);
  expect(record.samples).toMatchObject([{ atMs: 75_000 }]);
  expect(await door.client.incidents.list({ groupId })).toMatchObject([{ atMs: 85_000 }]);
});

describe('the beginning of a run', () => {
  const takeBack = (step: number | null) => door.client.undo.undo({ step });

  it('is not taken back under what was recorded in it since', async () => {
    const { undoStep } = await door.client.runs.start({ sessionId, presentIds: [], advance: 'by-hand' });
    const said = await door.client.acts.record({ ...toGroup(ana), source: 'live' });
    await expect(takeBack(undoStep)).rejects.toMatchObject({ code: 'UNDO_OVERTAKEN' });
    expect((await door.client.runs.get({ sessionId })).session.state).toBe('running');
    await takeBack(said.undoStep);
    await takeBack(undoStep);
    expect((await door.client.runs.get({ sessionId })).session.state).not.toBe('running');
  });

  it('is taken back over what was recalled before it', async () => {
    await door.client.acts.record({ ...toGroup(ana), source: 'recalled', atMs: 5 });
    const { undoStep } = await door.client.runs.start({ sessionId, presentIds: [], advance: 'by-hand' });
    await takeBack(undoStep);
    expect((await list()).acts).toHaveLength(1);
  });
});

describe('an observer', () => {
  it('keeps a record beside the facilitator’s, and takes it away with its acts', async () => {
    const { id: codingId } = await door.client.acts.addCoding({ sessionId, observer: 'Jules', remarks: '' });
    await door.client.acts.record({ ...toGroup(ana), codingId, source: 'live', atMs: 10 });
    expect((await list()).acts).toEqual([]);
    expect((await list()).codings).toMatchObject([{ observer: 'Jules', acts: 1 }]);
    await door.client.acts.removeCoding({ id: codingId });
    expect((await list()).codings).toEqual([]);
    expect(door.open().db.prepare('SELECT count(*) FROM acts').pluck().get()).toBe(0);
  });
});

describe('what was seen', () => {
  it('is a role or factor of the lists, or a tag of one’s own', async () => {
    const seen = { sessionId, personId: ana, remark: '', source: 'recalled', atMs: null } as const;
    await door.client.acts.observe({ ...seen, kind: 'role', code: 'encourager' });
    await expect(door.client.acts.observe({ ...seen, kind: 'role', code: 'clown' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const { id: code } = await door.client.tags.add({ name: 'Laughed' });
    await door.client.acts.observe({ ...seen, kind: 'tag', code, personId: null });
    await door.client.tags.remove({ id: code });
    expect((await list()).observations).toHaveLength(2);
    await expect(door.client.tags.add({ name: 'laughed' })).resolves.toBeDefined();
  });

  it('keeps its tag: the adding of one in use is not taken back', async () => {
    const { id: code, undoStep } = await door.client.tags.add({ name: 'Laughed' });
    const seen = { sessionId, personId: ana, remark: '', source: 'recalled', atMs: null } as const;
    await door.client.acts.observe({ ...seen, kind: 'tag', code });
    await expect(door.client.undo.undo({ step: undoStep })).rejects.toMatchObject({ code: 'UNDO_OVERTAKEN' });
    expect((await door.client.tags.list()).map(({ id }) => id)).toContain(code);
  });

  it('nobody having taken part is an answer to a prompt', async () => {
    await door.client.runs.start({ sessionId, presentIds: [], advance: 'by-hand' });
    door.clock.advance(300_000);
    await door.client.acts.sample({ ...own(), minutes: 5, personIds: [] });
    await door.client.acts.sample({ ...own(), minutes: 5, personIds: [ben, ben] });
    expect((await list()).samples).toMatchObject([{ personIds: [] }, { personIds: [ben], atMs: 300_000 }]);
  });
});

it('a seat is remembered for the group, and the ring comes back', async () => {
  await door.client.acts.seat({ sessionId, participantId: ana, x: 10, y: 900 });
  await door.client.acts.seat({ sessionId, participantId: ana, x: 20, y: 900 });
  expect((await door.client.runs.get({ sessionId })).seats).toEqual([{ participantId: ana, x: 20, y: 900 }]);
  await door.client.acts.resetSeats({ sessionId });
  expect((await door.client.runs.get({ sessionId })).seats).toEqual([]);
});

it('a file of acts has a head, one line for each, and no formula that runs', async () => {
  const cho = await join('=1+1', 'Cho');
  await door.client.acts.record({
    ...toGroup(cho),
    source: 'live',
    atMs: 1500,
    durationMs: 250,
    category: 4,
  });
  const { text, fileName } = await door.client.acts.csv(own());
  expect(fileName).toMatch(/^acts-.*2026-03-12\.csv$/);
  expect(text.replace('\uFEFF', '').split('\r\n')).toEqual([
    'start_seconds,duration_seconds,speaker,addressee,category',
    '1.5,0.25,"Cho, =1+1",,4',
    '',
  ]);
});
