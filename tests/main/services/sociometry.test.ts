import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { all } from '../../../main/db/query.ts';
import { uploadFile } from '../../support/import-file.ts';
import { groupFields, personFields, sessionFields } from '../../support/random-changes.ts';
import { roundFields } from '../../support/random-sociometry.ts';
import { openTestDoor, type TestDoor } from '../../support/test-door.ts';

let test: TestDoor;
let client: TestDoor['client'];
let groupId: string;
beforeEach(async () => {
  test = await openTestDoor({ now: '2026-03-12T15:00:00Z' });
  client = test.client;
  ({ id: groupId } = await client.groups.create(groupFields()));
});
afterEach(() => test.remove());

const day = '2026-03-10';

async function membersNamed(...names: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const name of names) {
    const [givenName = '', familyName = ''] = name.split(' ');
    const { id: personId } = await client.people.create(personFields({ givenName, familyName }));
    await client.roster.join({ groupId, personId, joinedOn: '2026-02-01' });
    ids.push(personId);
  }
  return ids;
}

async function roundOf(personIds: string[], fields: Partial<Parameters<typeof roundFields>[0]> = {}) {
  const { id } = await client.sociometry.create({
    groupId,
    fields: roundFields({ takenOn: day, ...fields }),
    personIds,
    careTaken: false,
  });
  return id;
}

const chosen = (toId: string, rank: number | null = null) => ({ toId, valence: 'positive' as const, rank });
const rejected = (toId: string) => ({ toId, valence: 'negative' as const, rank: null });

function answer(
  roundId: string,
  personId: string,
  ...choices: ReturnType<typeof chosen | typeof rejected>[]
) {
  return client.sociometry.answer({ roundId, personId, hasAnswered: true, choices });
}

describe('a round', () => {
  it('holds what was asked and answered, and who has not been asked is not who chose nobody', async () => {
    const [ana, ben, cem] = (await membersNamed('Ana', 'Ben', 'Cem')) as [string, string, string];
    const id = await roundOf([ana, ben, cem], { isRanked: true, choiceLimit: 2 });
    await answer(id, ana, chosen(cem, 2), chosen(ben, 1));
    await answer(id, ben);
    const { round, measures } = await client.sociometry.get({ id });
    expect(round.members.map((one) => [one.givenName, one.hasAnswered])).toEqual([
      ['Ana', true],
      ['Ben', true],
      ['Cem', false],
    ]);
    expect(round.choices.map(({ toId, rank }) => [toId, rank])).toEqual([
      [ben, 1],
      [cem, 2],
    ]);
    expect(measures!.members.map(({ member, status }) => [member, status])).toEqual([
      [ana, 'unchosen'],
      [ben, 'member'],
      [cem, 'member'],
    ]);
    expect(await client.sociometry.list({ groupId })).toMatchObject([
      { id, members: 3, answered: 2, choices: 2, mutualPairs: 0, unchosen: 1 },
    ]);
  });

  it('one member’s answers are one step, which undo takes back whole; the same answer again is no step', async () => {
    const [ana, ben, cem] = (await membersNamed('Ana', 'Ben', 'Cem')) as [string, string, string];
    const id = await roundOf([ana, ben, cem]);
    await answer(id, ana, chosen(ben));
    await answer(id, ana, chosen(ben), chosen(cem));
    expect((await answer(id, ana, chosen(cem), chosen(ben))).undoStep).toBeNull();
    await client.undo.undo({ step: null });
    expect((await client.sociometry.get({ id })).round.choices).toMatchObject([{ fromId: ana, toId: ben }]);
    await client.sociometry.answer({ roundId: id, personId: ana, hasAnswered: false, choices: [] });
    const { round } = await client.sociometry.get({ id });
    expect([round.choices, round.members[0]!.hasAnswered]).toEqual([[], false]);
  });

  it('takes no choice of oneself, of a stranger, over the limit, or twice of the same', async () => {
    const [ana, ben, cem] = (await membersNamed('Ana', 'Ben', 'Cem')) as [string, string, string];
    const id = await roundOf([ana, ben], { choiceLimit: 1 });
    await expect(answer(id, ana, chosen(ana))).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(answer(id, ana, chosen(cem))).rejects.toMatchObject({ code: 'NOT_IN_ROUND' });
    await expect(answer(id, ana, chosen(ben), chosen(ben))).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    const wide = await roundOf([ana, ben, cem], { choiceLimit: 1 });
    await expect(answer(wide, ana, chosen(ben), chosen(cem))).rejects.toMatchObject({
      code: 'CHOICES_OVER_LIMIT',
      data: { limit: 1, count: 2 },
    });
  });

  it('is among people of the group only, and its session is the group’s own', async () => {
    const [ana] = (await membersNamed('Ana')) as [string];
    const { id: stranger } = await client.people.create(personFields({ givenName: 'Zoe' }));
    await expect(roundOf([ana, stranger])).rejects.toMatchObject({ code: 'NOT_A_MEMBER' });
    const { id: other } = await client.groups.create(groupFields({ name: 'Other' }));
    const { id: sessionId } = await client.sessions.create({
      groupId: other,
      fields: sessionFields({ date: day }),
    });
    await expect(roundOf([ana], { sessionId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('a member taken out of it goes with their choices, and comes back with them by undo', async () => {
    const [ana, ben, cem] = (await membersNamed('Ana', 'Ben', 'Cem')) as [string, string, string];
    const id = await roundOf([ana, ben, cem]);
    await answer(id, ana, chosen(ben), chosen(cem));
    await answer(id, ben, chosen(ana));
    const fields = roundFields({ takenOn: day, criterion: 'Whom would you ask for help?' });
    await client.sociometry.update({ id, fields, personIds: [ana, cem], careTaken: false });
    const after = (await client.sociometry.get({ id })).round;
    expect([after.criterion, after.choices]).toMatchObject([
      'Whom would you ask for help?',
      [{ fromId: ana, toId: cem }],
    ]);
    await client.undo.undo({ step: null });
    expect((await client.sociometry.get({ id })).round.choices).toHaveLength(3);
  });

  it('goes to the trash and comes back; people and groups in the trash are out of it', async () => {
    const [ana, ben] = (await membersNamed('Ana', 'Ben')) as [string, string];
    const id = await roundOf([ana, ben]);
    await answer(id, ana, chosen(ben));
    await client.sociometry.trash({ id });
    expect(await client.sociometry.list({ groupId })).toEqual([]);
    await expect(client.sociometry.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await client.trash.list()).toMatchObject([
      { kind: 'round', id, name: `Friendship group, ${day}` },
    ]);
    await client.trash.restore({ kind: 'round', id });
    await client.people.trash({ id: ben });
    const { round, measures } = await client.sociometry.get({ id });
    expect([round.members.length, round.choices, measures]).toEqual([1, [], null]);
    await client.groups.trash({ id: groupId });
    await expect(client.sociometry.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('the picture keeps where members were dragged until it is laid out anew', async () => {
    const [ana, ben] = (await membersNamed('Ana', 'Ben')) as [string, string];
    const id = await roundOf([ana, ben]);
    await client.sociometry.arrange({ roundId: id, places: [{ personId: ana, x: 20, y: 980 }] });
    const places = async () => (await client.sociometry.get({ id })).round.members.map(({ place }) => place);
    expect(await places()).toEqual([{ x: 20, y: 980 }, null]);
    await client.sociometry.resetPlaces({ roundId: id });
    expect(await places()).toEqual([null, null]);
    await client.undo.undo({ step: null });
    expect(await places()).toEqual([{ x: 20, y: 980 }, null]);
  });
});

describe('rejections', () => {
  it('are off unless they are switched on for the round, and stay visible once they were given', async () => {
    const [ana, ben] = (await membersNamed('Ana', 'Ben')) as [string, string];
    const off = await roundOf([ana, ben]);
    await expect(answer(off, ana, rejected(ben))).rejects.toMatchObject({ code: 'REJECTIONS_OFF' });
    const id = await roundOf([ana, ben], { allowsRejections: true });
    await answer(id, ana, rejected(ben));
    await expect(
      client.sociometry.update({
        id,
        fields: roundFields({ takenOn: day }),
        personIds: [ana, ben],
        careTaken: false,
      }),
    ).rejects.toMatchObject({ code: 'ROUND_HAS_REJECTIONS', data: { count: 1 } });
  });

  it('among young children they are not switched on before the caution was read', async () => {
    const [ana, ben] = (await membersNamed('Ana', 'Ben')) as [string, string];
    await client.people.update({ id: ben, fields: personFields({ givenName: 'Ben', grade: '3' }) });
    const input = {
      groupId,
      fields: roundFields({ takenOn: day, allowsRejections: true }),
      personIds: [ana, ben],
    };
    await expect(client.sociometry.create({ ...input, careTaken: false })).rejects.toMatchObject({
      code: 'CARE_NOT_TAKEN',
      data: { count: 1 },
    });
    const { id } = await client.sociometry.create({ ...input, careTaken: true });
    expect((await client.sociometry.get({ id })).round.allowsRejections).toBe(true);
  });
});

describe('what is read beside a round', () => {
  it('talk between members is counted from the sessions after the round before to its own day', async () => {
    const [ana, ben] = (await membersNamed('Ana', 'Ben')) as [string, string];
    const sessions: string[] = [];
    for (const date of ['2026-02-10', '2026-02-17', '2026-02-24', '2026-03-03'])
      sessions.push((await client.sessions.create({ groupId, fields: sessionFields({ date }) })).id);
    const { db } = test.open();
    const insert = db.prepare(
      `INSERT INTO acts (id, sessionId, speakerPersonId, toPersonId, source) VALUES (?, ?, ?, ?, 'recalled')`,
    );
    for (const [place, sessionId] of sessions.entries())
      for (let count = 0; count <= place; count += 1)
        insert.run(test.open().newId(), sessionId, ana, place === 3 ? null : ben);
    await roundOf([ana, ben], { takenOn: '2026-02-10' });
    const id = await roundOf([ana, ben], { takenOn: '2026-02-24' });
    expect(await client.sociometry.observed({ id })).toEqual({
      sessions: 2,
      from: '2026-02-17',
      until: '2026-02-24',
      acts: [{ fromId: ana, toId: ben, count: 5 }],
    });
  });

  it('two records of one person made one: their choices are handed over, none of oneself and none double', async () => {
    const [ana, anna, ben, cem] = (await membersNamed('Ana', 'Anna', 'Ben', 'Cem')) as [
      string,
      string,
      string,
      string,
    ];
    const both = await roundOf([ana, anna, ben, cem]);
    await answer(both, ana, chosen(anna), chosen(ben));
    await answer(both, anna, chosen(ana), chosen(cem));
    await answer(both, ben, chosen(ana), chosen(anna));
    await answer(both, cem, chosen(anna));
    const one = await roundOf([anna, ben]);
    await answer(one, anna, chosen(ben));
    await client.people.merge({ keepId: ana, duplicateId: anna });
    const ties = async (id: string) =>
      (await client.sociometry.get({ id })).round.choices.map(({ fromId, toId }) => [fromId, toId]).sort();
    expect(await ties(both)).toEqual(
      [
        [ana, ben],
        [ben, ana],
        [cem, ana],
      ].sort(),
    );
    expect(await ties(one)).toEqual([[ana, ben]]);
    expect((await client.sociometry.get({ id: one })).round.members[0]).toMatchObject({
      personId: ana,
      hasAnswered: true,
    });
    const { db } = test.open();
    expect(all(db, 'SELECT 1 FROM choices WHERE fromId = @anna OR toId = @anna', { anna })).toEqual([]);
    expect(all(db, 'SELECT 1 FROM roundMembers WHERE personId = @anna', { anna })).toEqual([]);
    await client.undo.undo({ step: null });
    expect(await ties(both)).toHaveLength(7);
  });
});

const studyFile = (name: string) => readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');

async function previewOf(text: string, addPeople = false) {
  const uploadId = await uploadFile(client, text);
  return { uploadId, preview: await client.sociometry.previewImport({ uploadId, groupId, addPeople }) };
}

async function importRounds(text: string, addPeople = true) {
  const { uploadId, preview } = await previewOf(text, addPeople);
  const rounds = preview.rounds.map(({ label, most }, place) => ({
    label,
    choiceLimit: most,
    criterion: 'Whom would you like to sit beside?',
    takenOn: `2026-03-0${place + 1}`,
  }));
  return client.sociometry.import({ uploadId, groupId, addPeople, careTaken: true, rounds });
}

describe('a file of rounds', () => {
  it('Moreno’s dining table comes in with its 26 people, and its pairs and unchosen can be read', async () => {
    const { preview } = await previewOf(studyFile('moreno-dining-choices.csv'));
    expect(preview.problems[0]).toMatchObject({ line: 2, column: 2, code: 'unknown-person', value: 'Ada' });
    // 104 cells name them; each name is one thing to settle.
    expect(preview.problemCount).toBe(26);
    const { roundIds } = await importRounds(studyFile('moreno-dining-choices.csv'));
    const { round, measures } = await client.sociometry.get({ id: roundIds[0]! });
    expect([round.members.length, round.choices.length, round.isRanked]).toEqual([26, 52, true]);
    expect(round.choiceLimit).toBe(2);
    expect(measures!.mutualPairs).toHaveLength(10);
    const nameOf = new Map(round.members.map((one) => [one.personId, one.givenName]));
    const unchosen = measures!.members.filter(({ status }) => status === 'unchosen');
    expect(unchosen.map(({ member }) => nameOf.get(member))).toEqual([
      'Alice',
      'Ella',
      'Irene',
      'Laura',
      'Ruth',
    ]);
    expect(await client.roster.list({ groupId })).toHaveLength(26);
    await client.undo.undo({ step: null });
    expect(await client.people.list()).toEqual([]);
    expect(await client.sociometry.list({ groupId })).toEqual([]);
  });

  it('the wiring room comes in with its antagonisms and two cliques', async () => {
    const { roundIds } = await importRounds(studyFile('wiring-room-choices.csv'));
    const { round, measures } = await client.sociometry.get({ id: roundIds[0]! });
    expect([round.members.length, round.allowsRejections]).toEqual([14, true]);
    expect([measures!.positive.ties, measures!.negative.ties]).toEqual([26, 38]);
    const nameOf = new Map(round.members.map((one) => [one.personId, one.givenName]));
    const cliques = measures!.cliques.map((clique) => clique.map((id) => nameOf.get(id)).sort());
    expect(cliques).toContainEqual(['S1', 'W1', 'W3', 'W4']);
    expect(cliques).toContainEqual(['W7', 'W8', 'W9']);
  });

  it('nobody has made more choices than the round that comes in allowed', async () => {
    const { uploadId } = await previewOf(studyFile('moreno-dining-choices.csv'), true);
    const rounds = [{ label: '1', criterion: 'Beside whom?', takenOn: day, choiceLimit: 1 }];
    await expect(
      client.sociometry.import({ uploadId, groupId, addPeople: true, careTaken: true, rounds }),
    ).rejects.toMatchObject({ code: 'CHOICES_OVER_LIMIT', data: { limit: 1, count: 2 } });
    expect(await client.sociometry.list({ groupId })).toEqual([]);
  });

  it('several rounds come in at once; people are matched by name, first name, number or identifier', async () => {
    const [ana, ben] = (await membersNamed('Ana Ruiz', 'Ben Okafor')) as [string, string];
    const { id: cem } = await client.people.create(
      personFields({ givenName: 'Cem', familyName: 'Aksoy', identifier: 'S-7' }),
    );
    const file =
      'round,from,to,valence,rank\nautumn,Ana,"Okafor, Ben",positive,1\nautumn,BEN OKAFOR,,,\nspring,Ana Ruiz,S-7,positive,\n';
    const { preview } = await previewOf(file);
    expect(preview.problems).toMatchObject([{ line: 4, column: 3, code: 'not-in-the-group', value: 'S-7' }]);
    const { preview: adding } = await previewOf(file, true);
    expect(adding.people.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['Ana', 'member'],
      ['Okafor, Ben', 'member'],
      ['S-7', 'joins'],
    ]);
    expect(adding.rounds).toMatchObject([
      { label: 'autumn', members: 2, choices: 1, nobody: 1 },
      { label: 'spring', members: 2, choices: 1 },
    ]);
    const { roundIds } = await importRounds(file);
    const first = (await client.sociometry.get({ id: roundIds[0]! })).round;
    expect(first.choices).toEqual([{ fromId: ana, toId: ben, valence: 'positive', rank: 1 }]);
    expect(first.members.every(({ hasAnswered }) => hasAnswered)).toBe(true);
    const roster = await client.roster.list({ groupId });
    expect(roster.find(({ person }) => person.id === cem)!.joinedOn).toBe('2026-03-02');
  });

  it('everything that is wrong is named with its line and column, and then nothing comes in', async () => {
    await membersNamed('Ana Ruiz', 'Ana Silva', 'Ben');
    const file = [
      'round,from,to,valence,rank',
      '1,Ana,Ben,positive,1',
      '1,Ana Ruiz,Ana Ruiz,positive,1',
      '1,Ben,Ana Ruiz,perhaps,1',
      '1,Ben,Ana Ruiz,positive,first',
      '1,Ben,Ana Ruiz,positive,1',
      '1,Ben,Ana Ruiz,positive,2',
      '1,Ben,Ana Silva,positive,1',
      '1,,Ben,positive,',
    ].join('\n');
    const { uploadId, preview } = await previewOf(file);
    expect(
      preview.problems.map(({ line, column, code, otherLine }) => [line, column, code, otherLine]),
    ).toEqual([
      [2, 2, 'two-people-match', null],
      [3, 3, 'chose-oneself', null],
      [4, 4, 'bad-valence', null],
      [5, 5, 'bad-rank', null],
      [7, 3, 'choice-twice', 6],
      [8, 5, 'rank-twice', 6],
      [9, 2, 'empty-name', null],
    ]);
    await expect(
      client.sociometry.import({
        uploadId,
        groupId,
        addPeople: false,
        careTaken: false,
        rounds: [{ label: '1', criterion: 'Beside?', takenOn: day, choiceLimit: null }],
      }),
    ).rejects.toMatchObject({ code: 'IMPORT_HAS_PROBLEMS', data: { count: 7 } });
    expect((await previewOf('to,valence\nBen,positive\n')).preview.problems).toMatchObject([
      { code: 'missing-column', value: 'from' },
    ]);
  });

  it('what goes out comes back in the same, answers with nobody and namesakes too', async () => {
    const [ana, other, ben] = (await membersNamed('Ana Ruiz', 'Ana Ruiz', 'Ben =cmd')) as [
      string,
      string,
      string,
    ];
    const id = await roundOf([ana, other, ben], { isRanked: true, allowsRejections: true });
    await answer(id, ana, chosen(other, 1), chosen(ben, 2));
    await answer(id, other, rejected(ben));
    await answer(id, ben);
    const { text } = await client.sociometry.export({ groupId, roundId: id });
    const { roundIds } = await importRounds(text, false);
    const [before, after] = await Promise.all(
      [id, roundIds[0]!].map(async (roundId) => (await client.sociometry.get({ id: roundId })).round),
    );
    expect(after!.choices).toEqual(before!.choices);
    expect(after!.members).toEqual(before!.members);
  });
});
