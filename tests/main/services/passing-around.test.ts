import { afterEach, beforeEach, expect, it } from 'vitest';
import { all } from '../../../main/db/query.ts';
import { groupFields, personFields, sessionFields } from '../../support/random-changes.ts';
import { measureFieldsOf, questionOf } from '../../support/random-measures.ts';
import { testPassphrase } from '../../support/test-core.ts';
import { openTestDoor, type TestDoor } from '../../support/test-door.ts';

let test: TestDoor;
let client: TestDoor['client'];
let groupId: string;
let sessionId: string;
let measureId: string;
let items: string[];
let ana: string;
let ben: string;
const occasion = 'regular' as const;

beforeEach(async () => {
  test = await openTestDoor({ now: '2026-03-12T15:00:00Z' });
  client = test.client;
  ({ id: groupId } = await client.groups.create(groupFields()));
  ana = await memberNamed('Ana');
  ben = await memberNamed('Ben');
  ({ id: sessionId } = await client.sessions.create({
    groupId,
    fields: sessionFields({ date: '2026-03-10' }),
  }));
  const fields = measureFieldsOf({ items: [questionOf(), questionOf({ text: 'I was listened to.' })] });
  ({ id: measureId } = await client.measures.create({ fields }));
  await client.groupMeasures.add({ groupId, measureId, rhythm: 'each-session' });
  items = (await client.measures.get({ id: measureId })).items.map(({ id }) => id);
});
afterEach(() => test.remove());

async function memberNamed(givenName: string): Promise<string> {
  const { id: personId } = await client.people.create(personFields({ givenName }));
  await client.roster.join({ groupId, personId, joinedOn: '2026-02-01' });
  return personId;
}

const begin = (personIds = [ana, ben]) =>
  client.passingAround.begin({
    sessionId,
    parts: [{ measureId, occasion }],
    personIds,
    code: '2580',
    consentReason: '',
  });
const give = (personId: string, place: number, value: number | null) =>
  client.passingAround.answer({ personId, measureId, occasion, itemId: items[place]!, value });
const leave = (code: string) => client.passingAround.leave({ code });

async function given(): Promise<Record<string, (number | undefined)[]>> {
  const { sheets } = await client.scores.ofGroup({ groupId, measureId });
  return Object.fromEntries(
    sheets.map(({ personId, answers }) => [
      personId,
      items.map((id) => answers.find(({ itemId }) => itemId === id)?.value),
    ]),
  );
}

it('a round tells the page who answered which question, and nothing of what was answered', async () => {
  await begin();
  await give(ana, 0, 7);
  const round = await client.passingAround.finishTurn({ personId: ana });
  expect(round.people.map(({ isAsked, isDone, answered }) => [isAsked, isDone, answered])).toEqual([
    [true, true, [{ occasion, itemId: items[0] }]],
    [true, false, []],
  ]);
  expect(JSON.stringify(round)).not.toMatch(/"(?:value|score|code|consentReason)"/);
  expect(await client.passingAround.get()).toEqual(round);
  expect(await given()).toEqual({ [ana]: [7, undefined] });
});

it('who hands the device on without an answer would rather not say; who leaves an earlier answer keeps it', async () => {
  await begin([ana]);
  await give(ana, 0, 7);
  await client.passingAround.finishTurn({ personId: ana });
  await begin();
  await client.passingAround.finishTurn({ personId: ana });
  const { people } = await client.passingAround.finishTurn({ personId: ben });
  expect(await given()).toEqual({ [ana]: [7, undefined], [ben]: [undefined, undefined] });
  expect(people.every(({ isDone }) => isDone)).toBe(true);
  await expect(give(await memberNamed('Cem'), 0, 3)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

it('the code of a round is kept as nobody can read it, and by no page', async () => {
  await begin();
  const kept = () => all<{ value: string }>(test.open().db, 'SELECT value FROM drafts')[0]!.value;
  const first = kept();
  expect(first).not.toContain('2580');
  await begin();
  const macOf = (value: string) => (JSON.parse(value) as { code: { mac: string } }).code.mac;
  expect(macOf(kept())).not.toBe(macOf(first));
  const key = 'passing-around';
  for (const call of [
    client.drafts.get({ key }),
    client.drafts.put({ key, value: null }),
    client.drafts.clear({ key }),
  ])
    await expect(call).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await client.passingAround.get()).not.toBeNull();
});

it('after five wrong codes each is followed by a pause that grows, in which the right one is not tried either', async () => {
  await begin();
  const refused = (code: string) =>
    leave(code).then(
      () => null,
      ({ code: refusal, data }: { code: string; data: object }) => ({ refusal, ...data }),
    );
  for (const triesLeft of [4, 3, 2, 1])
    expect(await refused('0000')).toEqual({ refusal: 'WRONG_CODE', triesLeft });
  expect(await refused('0000')).toMatchObject({ refusal: 'WRONG_CODE', triesLeft: 0, seconds: 30 });
  expect(await refused('2580')).toMatchObject({ refusal: 'WAIT_BEFORE_RETRY', seconds: 30 });
  // The same for a page that is loaded again, and for a Mezzo that is started again.
  await client.workspace.lock();
  await client.workspace.unlock({ passphrase: testPassphrase, acceptAnchor: false });
  expect(await refused('2580')).toMatchObject({ refusal: 'WAIT_BEFORE_RETRY' });
  test.clock.advance(30_000);
  expect(await refused('1111')).toMatchObject({ refusal: 'WRONG_CODE', seconds: 60 });
  test.clock.advance(59_000);
  expect(await refused('2580')).toMatchObject({ refusal: 'WAIT_BEFORE_RETRY', seconds: 1 });
  // A clock that is set back lengthens no pause.
  test.clock.advance(-3_600_000);
  expect(await refused('2580')).toMatchObject({ seconds: 60 });
  test.clock.advance(60_000);
  expect(await refused('2580')).toBeNull();
  expect(await client.passingAround.get()).toBeNull();
});

it('a round whose session is gone holds nobody', async () => {
  await begin();
  await client.sessions.trash({ id: sessionId, scope: 'this' });
  expect(await client.passingAround.get()).toBeNull();
});

it('over sessions members stand by family name; in a session, where they are marked and asked, as they sit: by what they are called', async () => {
  const named = [
    ['Zoe', 'Okonkwo'],
    ['Amal', "O'Sullivan"],
    ['Yan', 'Łukasiewicz'],
    ['Bo', 'Washington'],
  ] as const;
  for (const [givenName, familyName] of named) {
    const { id: personId } = await client.people.create(personFields({ givenName, familyName }));
    await client.roster.join({ groupId, personId, joinedOn: '2026-02-01' });
  }
  const orderOf = (people: readonly { givenName: string; familyName: string }[]) =>
    people
      .filter(({ familyName }) => named.some(([, own]) => own === familyName))
      .map(({ givenName }) => givenName);
  const order = orderOf((await client.attendance.register({ groupId })).members);
  expect(order).toEqual(['Yan', 'Amal', 'Zoe', 'Bo']);
  expect(orderOf((await client.scores.ofGroup({ groupId, measureId })).members)).toEqual(order);
  const seats = orderOf((await client.attendance.session({ sessionId })).members);
  expect(seats).toEqual(['Amal', 'Bo', 'Yan', 'Zoe']);
  expect(orderOf((await client.scores.ofSession({ sessionId })).members)).toEqual(seats);
});
