import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { all } from '../../../main/db/query.ts';
import { uploadFile } from '../../support/import-file.ts';
import { meetingFile, readMeeting } from '../../support/meeting-acts.ts';
import { personFields } from '../../support/random-changes.ts';
import { groupThatMeets } from '../../support/records.ts';
import { openTestDoor, type TestDoor } from '../../support/test-door.ts';

let door: TestDoor;
let groupId: string;
let sessionId: string;
/** Another session of the same group, with nothing in it. */
let otherId: string;

beforeEach(async () => {
  door = await openTestDoor();
  const met = await groupThatMeets(door.client, ['2026-03-05', '2026-03-12']);
  groupId = met.groupId;
  [sessionId, otherId] = met.sessionIds as [string, string];
});
afterEach(() => door.remove());

async function join(givenName: string, familyName: string): Promise<string> {
  const { id } = await door.client.people.create(personFields({ givenName, familyName }));
  await door.client.roster.join({ groupId, personId: id, joinedOn: '2026-03-01' });
  return id;
}

const of = (session = sessionId) => ({ sessionId: session, codingId: null });
const list = (session?: string) => door.client.acts.list(of(session));
const preview = async (text: string, session?: string) =>
  door.client.actsImport.preview({
    ...of(session),
    uploadId: await uploadFile(door.client, text),
    speakers: [],
  });
const take = async (
  text: string,
  speakers: { name: string; participantId: string | null }[] = [],
  session?: string,
) =>
  door.client.actsImport.apply({ ...of(session), uploadId: await uploadFile(door.client, text), speakers });
const lastAction = async () => (await door.client.undo.state()).undo?.action;

const heading = 'start_seconds,duration_seconds,speaker,addressee,category\n';

describe('the meeting ES2004a of the AMI corpus', () => {
  const text = readFileSync(meetingFile, 'utf8');

  it('comes into a session whole: 260 times of speech by four guests, as long as the file says', async () => {
    const seen = await preview(text);
    expect(seen).toMatchObject({ acts: 260, problemCount: 0, endsAtMs: 1_049_040 });
    expect(seen.speakers.map(({ name, acts, participantId }) => [name, acts, participantId])).toEqual([
      ['MEO015', 46, null],
      ['FEE013', 82, null],
      ['FEE016', 81, null],
      ['MEE014', 51, null],
    ]);
    expect(await take(text)).toMatchObject({ count: 260 });

    const { acts, participants } = await list();
    const guests = participants.filter(({ kind }) => kind === 'guest');
    const spokenBy = (id: string) => acts.filter(({ speakerId }) => speakerId === id);
    const talk = (some: readonly { durationMs: number | null }[]) =>
      some.reduce((sum, { durationMs }) => sum + durationMs!, 0);
    const meeting = readMeeting();
    expect(acts).toHaveLength(260);
    expect(guests.map(({ id }) => spokenBy(id).length).toSorted((one, other) => other - one)).toEqual([
      82, 81, 51, 46,
    ]);
    for (const { id, givenName } of guests)
      expect(talk(spokenBy(id)), givenName).toBe(
        talk(meeting.filter(({ speaker }) => speaker === givenName)),
      );
    expect(new Set(acts.map(({ source, addresseeId }) => `${source} to ${addresseeId}`))).toEqual(
      new Set(['imported to null']),
    );
    expect(acts.every(({ isAddresseeKnown }) => !isAddresseeKnown)).toBe(true);
    expect(acts.map(({ atMs }) => atMs)).toEqual(meeting.map(({ atMs }) => atMs).toSorted((a, b) => a - b));
  });

  it('says nothing of who spoke to whom, for nobody noted it', async () => {
    await take(text);
    const dynamics = await door.client.dynamics.session({ sessionId, codingId: null });
    expect(dynamics).toMatchObject({ acts: 260, unaddressed: 260, memberToMember: null, pattern: null });
    expect(new Set(dynamics.whoToWhom.flat())).toEqual(new Set([0]));
    expect((await door.client.acts.csv(of())).text).toContain(',MEO015,?,');
  });

  it('goes again in one step, the guests with it, and comes back in one', async () => {
    await take(text);
    expect(await lastAction()).toBe('import.acts');
    await door.client.undo.undo({ step: null });
    expect(await list()).toMatchObject({ acts: [], participants: [] });
    await door.client.undo.redo();
    const { acts, participants } = await list();
    expect([acts.length, participants.length]).toEqual([260, 4]);
  });
});

it('whom a name stands for is guessed where one alone is called so, and may be said otherwise', async () => {
  const ana = await join('Ana', 'Lopez');
  const ben = await join('Ben', 'Okafor');
  await join('Ben', 'Weiss');
  const text = `${heading}1,,ana,Group,\n2,,Ben,Ana Lopez,3\n3,,"Okafor, Ben",,\n`;
  const { speakers } = await preview(text);
  expect(speakers).toEqual([
    { name: 'ana', participantId: ana, acts: 1, line: 2 },
    { name: 'Ben', participantId: null, acts: 1, line: 3 },
    { name: 'Ana Lopez', participantId: ana, acts: 0, line: 3 },
    { name: 'Okafor, Ben', participantId: ben, acts: 1, line: 4 },
  ]);
  await take(text, [{ name: 'Ben', participantId: ben }]);
  const { acts, participants } = await list();
  expect(acts.map(({ speakerId, addresseeId, category }) => [speakerId, addresseeId, category])).toEqual([
    [ana, null, null],
    [ben, ana, 3],
    [ben, null, null],
  ]);
  expect(participants.filter(({ kind }) => kind === 'guest')).toEqual([]);
});

it('a name is found as in a file of choices: in either order, by identifier, by the first name of who leads', async () => {
  const ana = await join('Ana', 'Lopez');
  const { id: zoe } = await door.client.people.create(
    personFields({ givenName: 'Zoë', familyName: 'Weiss', identifier: 'S-77' }),
  );
  await door.client.roster.join({ groupId, personId: zoe, joinedOn: '2026-03-01' });
  const group = await door.client.groups.get({ id: groupId });
  const [leader] = await door.client.facilitators.list();
  await door.client.facilitators.update({
    id: leader!.id,
    fields: { name: 'Tomás Herrera', credentials: '', email: '' },
  });
  const facilitators = [{ facilitatorId: leader!.id, role: 'facilitator' as const }];
  await door.client.groups.update({ id: groupId, fields: { ...group, facilitators } });
  const cells = ['"Lopez, Ana"', 'Ana L.', 's-77', 'zoe', 'Tomas', '"Herrera, Tomás"', zoe, 'Nobody'];
  const { speakers } = await preview(heading + cells.map((cell, line) => `${line},,${cell},,\n`).join(''));
  expect(speakers.map(({ participantId }) => participantId)).toEqual([
    ana,
    ana,
    zoe,
    zoe,
    leader!.id,
    leader!.id,
    zoe,
    null,
  ]);
});

it('seconds may have a comma, columns any order and names without a word are left to the file', async () => {
  await take('Speaker;Start_Seconds;Remark\nKim;"1,25";loud\nKim;;no time\n');
  expect((await list()).acts.map(({ atMs, durationMs }) => [atMs, durationMs])).toEqual([
    [1250, null],
    [null, null],
  ]);
});

describe('a file with something wrong in it', () => {
  const broken = `${heading}soon,1,Ana,,\n2,-1,Ana,,\n3,1,,,\n4,1,Ana,,13\n90000,1,Ana,,\n6,1,Ana,,6\n`;

  it('is told line by line, each with its column', async () => {
    const { problems, problemCount } = await preview(broken);
    expect(problemCount).toBe(5);
    expect(problems.map(({ line, column, heading: head, code }) => [line, column, head, code])).toEqual([
      [2, 1, 'start_seconds', 'bad-seconds'],
      [3, 2, 'duration_seconds', 'bad-seconds'],
      [4, 3, 'speaker', 'empty-name'],
      [5, 5, 'category', 'bad-category'],
      [6, 1, 'start_seconds', 'bad-seconds'],
    ]);
  });

  it('brings nothing, not even its good lines, and leaves no step', async () => {
    const before = [await lastAction(), all(door.open().db, 'SELECT id FROM guests')];
    await expect(take(broken)).rejects.toMatchObject({ code: 'IMPORT_HAS_PROBLEMS' });
    expect((await list()).acts).toEqual([]);
    expect([await lastAction(), all(door.open().db, 'SELECT id FROM guests')]).toEqual(before);
  });

  it('says which column is missing or there twice', async () => {
    expect((await preview('when,who\n1,Ana\n')).problems.map(({ code, value }) => [code, value])).toEqual([
      ['missing-column', 'start_seconds'],
      ['missing-column', 'speaker'],
    ]);
    expect((await preview('start_seconds,speaker,speaker\n1,Ana,Ben\n')).problems).toMatchObject([
      { code: 'heading-twice', line: 1, column: 3 },
    ]);
  });

  it('somebody who is not in the room cannot be stood for', async () => {
    const { id } = await door.client.people.create(personFields({ givenName: 'Zoë' }));
    await expect(take(`${heading}1,,Zoë,,\n`, [{ name: 'Zoë', participantId: id }])).rejects.toMatchObject({
      code: 'NOT_IN_ROOM',
    });
    expect((await list()).acts).toEqual([]);
  });
});

it('what was saved as a file comes in again the same, hostile names and escaped formulas among it', async () => {
  const people = [
    await join('=HYPERLINK("x")', "O'Brien"),
    await join('ليلى', ''),
    await join('@cho', '"K", 😀'),
    await join('-2+3', ''),
  ];
  for (const [place, speakerId] of people.entries())
    await door.client.acts.record({
      ...of(),
      speakerId,
      addresseeId: place % 2 ? people[0]! : null,
      atMs: place === 3 ? null : place * 1001,
      durationMs: place === 0 ? null : 10 * place + 1,
      category: place === 0 ? null : place,
      source: 'recalled',
    });
  const { text } = await door.client.acts.csv(of());
  expect(text).toContain("'-2+3");
  expect(await preview(text, otherId)).toMatchObject({ problemCount: 0, acts: 4 });
  await take(text, [], otherId);
  const told = async (session: string) =>
    (await list(session)).acts.map(({ id: _id, source: _source, ...act }) => act);
  expect(await told(otherId)).toEqual(await told(sessionId));
});

const act = (speakerId: string, addresseeId: string | null = null) =>
  door.client.acts.record({
    ...of(),
    speakerId,
    addresseeId,
    atMs: null,
    durationMs: null,
    category: null,
    source: 'recalled',
  });
const whoSpoke = async (session: string) =>
  (await list(session)).acts.map(({ speakerId, addresseeId }) => [speakerId, addresseeId]);

it('an act that went to nobody knows whom comes in again as such, and can be put right', async () => {
  await join('Ana', 'Lopez');
  await take(`${heading}1,,ana,?,\n2,,ana,,\n`);
  const known = async (session: string) =>
    (await list(session)).acts.map(({ isAddresseeKnown }) => isAddresseeKnown);
  expect(await known(sessionId)).toEqual([false, true]);
  await take((await door.client.acts.csv(of())).text, [], otherId);
  expect(await known(otherId)).toEqual([false, true]);
  const [first] = (await list()).acts;
  await door.client.acts.update({ id: first!.id, category: 6 });
  expect(await known(sessionId)).toEqual([false, true]);
  await door.client.acts.update({ id: first!.id, addresseeId: null });
  expect(await known(sessionId)).toEqual([true, true]);
});

it('who is called alike, or like the group, comes in again as who they are', async () => {
  const ana = await join('Ana', 'Lopez');
  const other = await join('Ana', 'Lopez');
  const all = await join('All', '');
  const sole = await join('Kim', 'Park');
  for (const [speaker, addressee] of [
    [ana, other],
    [other, all],
    [sole, ana],
  ])
    await act(speaker!, addressee);
  const { text } = await door.client.acts.csv(of());
  expect(text).toContain('"Park, Kim"');
  expect((await preview(text, otherId)).speakers.map(({ participantId }) => participantId)).not.toContain(
    null,
  );
  await take(text, [], otherId);
  expect(await whoSpoke(otherId)).toEqual(await whoSpoke(sessionId));
});

it('who is in the trash is a former member in a file, not the group and not nobody', async () => {
  const [ana, ben] = [await join('Ana', 'Lopez'), await join('Ben', 'Okafor')];
  await act(ana, ben);
  await door.client.people.trash({ id: ben });
  expect((await door.client.acts.csv(of())).text).toContain('"Lopez, Ana",Former member 1,');
});

it('names of signs only are names, each its own; what a line end parted is one name', async () => {
  await take(`${heading}1,,#,%,\n2,,%,—,\n3,,"Kim\nPark",everyone,\n`);
  const { acts, participants } = await list();
  const nameOf = new Map(participants.map(({ id, givenName }) => [id, givenName]));
  expect(acts.map((one) => [nameOf.get(one.speakerId), nameOf.get(one.addresseeId ?? '') ?? null])).toEqual([
    ['#', '%'],
    ['%', '—'],
    ['Kim Park', null],
  ]);
});

it('a file that names more than 200 people is refused, and lists no more of them', async () => {
  const lines = Array.from({ length: 300 }, (_, place) => `${place},,Speaker ${place},,\n`);
  const seen = await preview(heading + lines.join(''));
  expect(seen.problems).toMatchObject([{ code: 'too-many-people', line: 202, value: 'Speaker 200' }]);
  expect(seen.speakers).toHaveLength(200);
});
