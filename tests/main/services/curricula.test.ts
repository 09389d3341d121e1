import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { groupTemplates } from '../../../main/content/templates/index.ts';
import type { CurriculumFields } from '../../../shared/contract/curricula.ts';
import { addDays } from '../../../shared/domain/local-time.ts';
import { importRegister } from '../../support/import-file.ts';
import { agendaBlock, groupFields, sessionFields } from '../../support/random-changes.ts';
import { openTestDoor, type TestDoor } from '../../support/test-door.ts';

let test: TestDoor;
let client: TestDoor['client'];
let groupId: string;

const today = '2026-03-12';

beforeEach(async () => {
  test = await openTestDoor();
  ({ client } = test);
  ({ id: groupId } = await client.groups.create(groupFields()));
});
afterEach(() => test.remove());

/** Plans sessions on days counted from today; answers their ids. */
async function plan(...days: number[]): Promise<string[]> {
  const ids: string[] = [];
  for (const day of days) {
    const fields = sessionFields({ date: addDays(today, day) });
    ids.push((await client.sessions.create({ groupId, fields })).id);
  }
  return ids;
}

function curriculum(name: string, ...titles: string[]): CurriculumFields {
  return {
    name,
    audience: 'Grade 4',
    summary: '',
    parts: titles.map((title) => ({
      title,
      objectives: [{ text: `They can ${title}`, goal: 'Everybody is heard' }],
      blocks: [
        {
          title: `Doing ${title}`,
          kind: 'activity',
          minutes: 45,
          lane: 'all',
          goal: '',
          materials: ['Paper'],
          notes: '',
          adaptations: '',
          activityId: null,
        },
      ],
    })),
  };
}

async function lay(
  name: string,
  titles: string[],
  more: { fromSessionId?: string; keepPlanned?: boolean } = {},
) {
  const { id: key } = await client.curricula.create(curriculum(name, ...titles));
  return client.curricula.lay({ key, groupId, fromSessionId: null, keepPlanned: true, ...more });
}

/** What is planned for which day, as the sessions and their agendas say it. */
async function planned(): Promise<string[]> {
  const lines: string[] = [];
  for (const session of await client.sessions.listForGroup({ groupId })) {
    const { blocks } = await client.agendas.get({ sessionId: session.id });
    if (blocks[0] && session.state !== 'cancelled')
      expect(session.topic === '' || blocks[0].title.endsWith(session.topic)).toBe(true);
    lines.push(
      `${session.date.slice(8)} ${session.state === 'planned' ? '' : `(${session.state}) `}${session.topic || '–'}`,
    );
  }
  return lines;
}

async function waiting(): Promise<string[]> {
  const laid = await client.curricula.ofGroup({ groupId });
  return laid.flatMap(({ parts }) =>
    parts.filter(({ state }) => state === 'waiting').map(({ title }) => title),
  );
}

it('lays the parts in order over the planned sessions to come, with blocks, objectives and topics', async () => {
  await client.plans.addGoal({ groupId, text: 'Everybody is heard' });
  const [goal] = (await client.plans.get({ groupId })).goals;
  const [, first, second] = await plan(-7, 1, 8);
  expect(await lay('Voices', ['A', 'B'])).toMatchObject({ laid: 2, waiting: 0 });
  expect(await planned()).toEqual(['05 –', '13 A', '20 B']);
  expect(await client.agendas.get({ sessionId: first! })).toMatchObject({
    curriculumName: 'Voices',
    part: 1,
    ofParts: 2,
    blocks: [{ title: 'Doing A', minutes: 45, materials: ['Paper'], ownerId: null, isReached: null }],
    objectives: [{ text: 'They can A', goalId: goal!.id }],
  });
  expect((await client.search.find({ text: 'B' })).map((hit) => hit.id)).toContain(second);
});

it('what is laid can be looked at first: the days, the lengths, and what finds no session', async () => {
  const ids = await plan(1, 8);
  const { id: key } = await client.curricula.create(curriculum('Voices', 'A', 'B', 'C'));
  const input = { key, groupId, fromSessionId: null, keepPlanned: true };
  expect(await client.curricula.preview(input)).toMatchObject({
    rows: [
      {
        sessionId: ids[0],
        number: 1,
        date: '2026-03-13',
        minutes: 45,
        part: 1,
        partTitle: 'A',
        partMinutes: 45,
      },
      { sessionId: ids[1], number: 2, part: 2, partTitle: 'B', blocksNow: 0 },
    ],
    unplaced: [{ part: 3, title: 'C' }],
  });
  expect(await planned()).toEqual(['13 –', '20 –']);
});

it('sessions planned by hand are passed over, or replaced where that is wished', async () => {
  const ids = await plan(1, 8, 15);
  const byHand = agendaBlock({ id: crypto.randomUUID(), title: 'A walk' });
  await client.agendas.save({ sessionId: ids[1]!, version: 0, blocks: [byHand], objectives: [] });
  await lay('Voices', ['A', 'B']);
  expect(await planned()).toEqual(['13 A', '20 –', '27 B']);
  await client.curricula.lift({ groupId, curriculumName: 'Voices' });
  await lay('Voices', ['A', 'B'], { keepPlanned: false });
  expect(await planned()).toEqual(['13 A', '20 B', '27 –']);
});

it('a cancelled session hands its part on, the last part waits, and a restored session takes it back', async () => {
  const ids = await plan(1, 8, 15);
  await lay('Voices', ['A', 'B', 'C']);
  await client.sessions.cancel({ id: ids[1]!, reason: 'Snow', scope: 'this' });
  expect(await planned()).toEqual(['13 A', '20 (cancelled) –', '27 B']);
  expect(await waiting()).toEqual(['C']);
  await client.sessions.restore({ id: ids[1]! });
  expect(await planned()).toEqual(['13 A', '20 B', '27 C']);
  expect(await waiting()).toEqual([]);
});

it('a topic that was written by hand is a plan: no part takes its session', async () => {
  const ids = await plan(1, 8, 15, 22);
  const fields = sessionFields({ date: addDays(today, 22), topic: 'Visit of the nurse' });
  await client.sessions.update({ id: ids[3]!, fields, scope: 'this' });
  await lay('Voices', ['A', 'B', 'C']);
  await client.sessions.cancel({ id: ids[1]!, reason: 'Snow', scope: 'this' });
  expect(await planned()).toEqual(['13 A', '20 (cancelled) –', '27 B', '03 Visit of the nurse']);
  await client.sessions.restore({ id: ids[1]! });
  expect(await planned()).toEqual(['13 A', '20 B', '27 C', '03 Visit of the nurse']);
  await plan(29);
  await lay('Hands', ['X']);
  expect(await planned()).toEqual(['13 A', '20 B', '27 C', '03 Visit of the nurse', '10 X']);
});

it('the first session of a laying is found again after it was cancelled, and those before it stay free', async () => {
  const ids = await plan(1, 8, 15, 22);
  await lay('Voices', ['A', 'B'], { fromSessionId: ids[1]! });
  await client.sessions.cancel({ id: ids[1]!, reason: 'Snow', scope: 'this' });
  expect(await planned()).toEqual(['13 –', '20 (cancelled) –', '27 A', '03 B']);
  await client.sessions.restore({ id: ids[1]! });
  expect(await planned()).toEqual(['13 –', '20 A', '27 B', '03 –']);
});

it('one undo takes a cancellation back with everything that moved', async () => {
  const ids = await plan(1, 8, 15);
  await lay('Voices', ['A', 'B', 'C']);
  await client.sessions.cancel({ id: ids[0]!, reason: 'Snow', scope: 'this' });
  await client.undo.undo({ step: null });
  expect(await planned()).toEqual(['13 A', '20 B', '27 C']);
  await client.undo.undo({ step: null });
  expect(await planned()).toEqual(['13 –', '20 –', '27 –']);
});

it('a part that waits is laid when a session is added, by itself or in a series', async () => {
  const [only] = await plan(1);
  await lay('Voices', ['A', 'B', 'C']);
  expect(await waiting()).toEqual(['B', 'C']);
  await plan(8);
  expect(await planned()).toEqual(['13 A', '20 B']);
  const recurrence = {
    startsOn: '2026-03-27',
    start: '10:00',
    minutes: 45,
    place: '',
    everyWeeks: 1,
    weekdays: [5],
    end: { by: 'count' as const, count: 1 },
    skipClosures: true,
  };
  const dates = [{ date: '2026-03-27', start: '10:00', minutes: 45 }];
  await client.sessions.createSeries({ groupId, recurrence, dates });
  expect(await planned()).toEqual(['13 A', '20 B', '27 C']);
  await client.sessions.trash({ id: only!, scope: 'this' });
  expect(await planned()).toEqual(['20 A', '27 B']);
  await client.trash.restore({ kind: 'session', id: only! });
  expect(await planned()).toEqual(['13 A', '20 B', '27 C']);
});

it('a register that is imported cancels a laid session, and its part goes on to the next', async () => {
  await plan(1, 8, 15);
  await lay('Voices', ['A', 'B']);
  const file = 'Member,2026-03-13 10:00-10:45 cancelled (snow)\nAna,\n';
  expect((await importRegister(client, groupId, file)).job.failure).toBe(null);
  expect(await planned()).toEqual(['13 (cancelled) –', '20 A', '27 B']);
});

it('a session that moves past another changes parts with it', async () => {
  const ids = await plan(1, 8, 15);
  await lay('Voices', ['A', 'B', 'C']);
  const fields = sessionFields({ date: addDays(today, 16), topic: 'A' });
  await client.sessions.update({ id: ids[0]!, fields, scope: 'this' });
  expect(await planned()).toEqual(['20 A', '27 B', '28 C']);
});

/** Moves a session to a day counted from today; what it is about goes with it. */
async function move(id: string, day: number): Promise<void> {
  const { topic } = await client.sessions.get({ id });
  const fields = sessionFields({ date: addDays(today, day), topic });
  await client.sessions.update({ id, fields, scope: 'this' });
}

it('a first session that moves away and back finds its part again', async () => {
  const ids = await plan(1, 8, 15, 22);
  await lay('Voices', ['A', 'B', 'C']);
  await move(ids[0]!, 23);
  expect(await planned()).toEqual(['20 A', '27 B', '03 C', '04 –']);
  await move(ids[0]!, 1);
  expect(await planned()).toEqual(['13 A', '20 B', '27 C', '03 –']);
});

it('a first session that moves before sessions that were left free draws no other part there', async () => {
  const ids = await plan(2, 8, 15, 22, 29);
  await lay('Voices', ['A', 'B'], { fromSessionId: ids[2]! });
  await move(ids[2]!, 1);
  expect(await planned()).toEqual(['13 A', '14 –', '20 –', '03 B', '10 –']);
  await client.sessions.cancel({ id: ids[4]!, reason: 'Snow', scope: 'this' });
  expect(await planned()).toEqual(['13 A', '14 –', '20 –', '03 B', '10 (cancelled) –']);
  await move(ids[2]!, 15);
  expect(await planned()).toEqual(['14 –', '20 –', '27 A', '03 B', '10 (cancelled) –']);
  // and it begins there as before
  await client.sessions.cancel({ id: ids[2]!, reason: 'Snow', scope: 'this' });
  await client.sessions.restore({ id: ids[2]! });
  expect(await planned()).toEqual(['14 –', '20 –', '27 A', '03 B', '10 (cancelled) –']);
});

it('what is held stays, whatever happens around it', async () => {
  const ids = await plan(-8, -6, 1, 8);
  await lay('Voices', ['A', 'B', 'C', 'D'], { fromSessionId: ids[0]! });
  for (const id of ids.slice(0, 2))
    await client.sessions.hold({ id, actualStart: null, actualMinutes: null });
  await client.sessions.cancel({ id: ids[2]!, reason: 'Snow', scope: 'this' });
  expect(await planned()).toEqual(['04 (held) A', '06 (held) B', '13 (cancelled) –', '20 C']);
  expect(await waiting()).toEqual(['D']);
  // a day in the past that is added later is no place for what comes next
  await plan(-7);
  expect(await planned()).toEqual(['04 (held) A', '05 –', '06 (held) B', '13 (cancelled) –', '20 C']);
  await client.curricula.lift({ groupId, curriculumName: 'Voices' });
  expect(await planned()).toEqual(['04 (held) A', '05 –', '06 (held) B', '13 (cancelled) –', '20 –']);
});

it('a topic that somebody worded anew goes along with its part', async () => {
  const ids = await plan(1, 8);
  await lay('Voices', ['A']);
  const fields = sessionFields({ date: addDays(today, 1), topic: 'A for the quiet ones' });
  await client.sessions.update({ id: ids[0]!, fields, scope: 'this' });
  await client.sessions.cancel({ id: ids[0]!, reason: 'Snow', scope: 'this' });
  const sessions = await client.sessions.listForGroup({ groupId });
  expect(sessions.map(({ topic }) => topic)).toEqual(['', 'A for the quiet ones']);
});

it('two curricula over one group do not take sessions from each other', async () => {
  const ids = await plan(1, 8, 15, 22);
  await lay('Voices', ['A', 'B']);
  await lay('Hands', ['X', 'Y']);
  expect(await planned()).toEqual(['13 A', '20 B', '27 X', '03 Y']);
  await client.sessions.cancel({ id: ids[0]!, reason: 'Snow', scope: 'this' });
  expect(await planned()).toEqual(['13 (cancelled) –', '20 A', '27 X', '03 Y']);
  expect(await waiting()).toEqual(['B']);
});

it('of two curricula that lack a session, the one that begins first has the next', async () => {
  const ids = await plan(1, 8, 15, 22);
  await lay('Voices', ['A', 'B']);
  await lay('Hands', ['X', 'Y', 'Z']);
  await client.sessions.cancel({ id: ids[0]!, reason: 'Snow', scope: 'this' });
  expect(await waiting()).toEqual(['Z', 'B']);
  await plan(29);
  expect(await planned()).toEqual(['13 (cancelled) –', '20 A', '27 X', '03 Y', '10 B']);
  expect(await waiting()).toEqual(['Z']);
});

it('a curriculum that is taken off leaves the topics that somebody worded anew', async () => {
  const ids = await plan(1, 8);
  await lay('Voices', ['A', 'B']);
  const fields = sessionFields({ date: addDays(today, 1), topic: 'A for the quiet ones' });
  await client.sessions.update({ id: ids[0]!, fields, scope: 'this' });
  await client.curricula.lift({ groupId, curriculumName: 'Voices' });
  expect(await planned()).toEqual(['13 A for the quiet ones', '20 –']);
});

it('laying the same curriculum again begins it anew', async () => {
  await plan(1, 8, 15);
  await lay('Voices', ['A', 'B', 'C']);
  await lay('Voices', ['D', 'E']);
  expect(await planned()).toEqual(['13 D', '20 E', '27 –']);
});

it('a group without a planned session is told so', async () => {
  await plan(-3);
  await expect(lay('Voices', ['A'])).rejects.toMatchObject({ code: 'NO_PLANNED_SESSION' });
  await expect(client.curricula.fromGroup({ groupId, name: 'Ours' })).rejects.toMatchObject({
    code: 'NO_AGENDAS',
  });
});

it('a curriculum of one’s own is made, changed, moved to the trash and restored', async () => {
  const { id } = await client.curricula.create(curriculum('Voices', 'A', 'B'));
  await client.curricula.update({ id, fields: curriculum('Voices, longer', 'B', 'A', 'C') });
  expect(await client.curricula.get({ key: id })).toMatchObject({
    isOwn: true,
    ...curriculum('Voices, longer', 'B', 'A', 'C'),
  });
  const own = async () => (await client.curricula.list()).filter(({ isOwn }) => isOwn);
  expect(await own()).toMatchObject([
    { key: id, parts: [{ title: 'B', minutes: 45 }, { title: 'A' }, { title: 'C' }] },
  ]);
  await client.curricula.remove({ id });
  expect(await own()).toEqual([]);
  await expect(client.curricula.update({ id, fields: curriculum('X', 'A') })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  await client.trash.restore({ kind: 'curriculum', id });
  expect(await own()).toHaveLength(1);
});

it('every curriculum that Mezzo brings can be read, copied as one’s own and laid', async () => {
  await plan(...Array.from({ length: 10 }, (_, week) => 1 + 7 * week));
  for (const { key, sessions } of groupTemplates) {
    const { key: _key, isOwn, ...fields } = await client.curricula.get({ key });
    expect(isOwn).toBe(false);
    const { id } = await client.curricula.create({ ...fields, name: `${fields.name}, ours` });
    expect(await client.curricula.get({ key: id })).toMatchObject({ parts: fields.parts });
    const laid = await client.curricula.lay({ key, groupId, fromSessionId: null, keepPlanned: false });
    expect(laid).toMatchObject({ laid: sessions.length, waiting: 0 });
  }
});

it('a group’s sessions become a curriculum, without owners and with the goals in words', async () => {
  const ids = await plan(-8, 1);
  await client.plans.addGoal({ groupId, text: 'Everybody is heard' });
  const { goals } = await client.plans.get({ groupId });
  const [owner] = await client.facilitators.list();
  await client.agendas.save({
    sessionId: ids[0]!,
    version: 0,
    blocks: [
      agendaBlock({
        id: crypto.randomUUID(),
        title: 'Long talk',
        minutes: 30,
        ownerId: owner!.id,
        isReached: true,
      }),
    ],
    objectives: [{ text: 'They have met', goalId: goals[0]!.id }],
  });
  const { id: key } = await client.curricula.fromGroup({ groupId, name: 'As we did it' });
  const { parts } = await client.curricula.get({ key });
  expect(parts).toMatchObject([
    { title: 'Long talk', objectives: [{ text: 'They have met', goal: 'Everybody is heard' }] },
  ]);
  expect(parts[0]!.blocks[0]).not.toHaveProperty('ownerId');
});

it('after any changes of the sessions the parts are in order, none is lost and none is there twice', async () => {
  const titles = ['A', 'B', 'C', 'D', 'E'];
  const step = fc.record({
    act: fc.constantFrom('cancel', 'restore', 'move', 'add', 'trash', 'untrash', 'hold'),
    which: fc.nat(20),
    day: fc.integer({ min: -20, max: 40 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      ({ id: groupId } = await client.groups.create(groupFields()));
      const ids = await plan(0, 7, 14, 21, 28, 35);
      await lay('Voices', titles);
      for (const { act, which, day } of steps) {
        const id = ids[which % ids.length]!;
        const fields = sessionFields({ date: addDays(today, day) });
        try {
          if (act === 'cancel') await client.sessions.cancel({ id, reason: 'Snow', scope: 'this' });
          else if (act === 'restore') await client.sessions.restore({ id });
          else if (act === 'move') {
            const { topic } = await client.sessions.get({ id });
            await client.sessions.update({ id, fields: { ...fields, topic }, scope: 'this' });
          } else if (act === 'add') ids.push((await client.sessions.create({ groupId, fields })).id);
          else if (act === 'trash') await client.sessions.trash({ id, scope: 'this' });
          else if (act === 'untrash') await client.trash.restore({ kind: 'session', id });
          else await client.sessions.hold({ id, actualStart: null, actualMinutes: null });
        } catch {
          // refused: a moment that is taken, a session that lies in the trash
        }
      }
      await expectInOrder(titles);
    }),
    { numRuns: 60 },
  );
}, 60_000);

async function expectInOrder(titles: string[]): Promise<void> {
  const sessions = await client.sessions.listForGroup({ groupId });
  const [laid] = await client.curricula.ofGroup({ groupId });
  const parts = laid?.parts ?? [];
  const inTrash = (await client.trash.list()).length > 0;
  const found = parts.map(({ title }) => title);
  expect(new Set(found).size).toBe(found.length);
  // what was held on a session that now lies in the trash lies there with it
  if (!inTrash) expect(found.toSorted()).toEqual(titles);
  const place = new Map(sessions.map(({ id }, order) => [id, order]));
  const onPlanned = parts.filter(({ state }) => state === 'planned');
  const places = onPlanned.map(({ sessionId }) => place.get(sessionId!)!);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(parts.filter(({ state }) => state === 'cancelled')).toEqual([]);
  const lastPlanned = onPlanned.at(-1)?.part ?? 0;
  for (const { state, part } of parts) if (state === 'waiting') expect(part).toBeGreaterThan(lastPlanned);
  for (const { sessionId, title } of onPlanned)
    expect(sessions.find(({ id }) => id === sessionId)?.topic).toBe(title);
}
