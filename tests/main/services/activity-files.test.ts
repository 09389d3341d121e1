import { afterEach, beforeEach, expect, it } from 'vitest';
import { activityIdOf } from '../../../main/content/activity-ids.ts';
import { broughtActivities } from '../../../main/content/activities/index.ts';
import { all } from '../../../main/db/query.ts';
import { activityFile, activityRecord } from '../../support/activity-records.ts';
import { uploadFile } from '../../support/import-file.ts';
import { openTestDoor, type TestDoor } from '../../support/test-door.ts';

let test: TestDoor;
let client: TestDoor['client'];
beforeEach(async () => {
  test = await openTestDoor();
  client = test.client;
});
afterEach(() => test.remove());

async function preview(text: string) {
  return await client.activities.previewImport({ uploadId: await uploadFile(client, text, 'library.json') });
}
async function take(text: string) {
  return await client.activities.import({ uploadId: await uploadFile(client, text, 'library.json') });
}
const own = async () => (await client.activities.list()).filter((row) => row.isOwn).map((row) => row.name);

it('a file that one Mezzo writes another reads: everything is in it again, and undo takes all of it back', async () => {
  const names = ['Rope circle', 'دائرة الحبل', 'Quote " \\ and 🙂'];
  for (const name of names)
    await client.activities.create(activityRecord({ name, materials: ["Ana's rope, 10 m"] }));
  const { fileName, text } = await client.activities.export({ ids: null });
  expect(fileName).toMatch(/^activities-\d{4}-\d\d-\d\d\.json$/);
  const before = (await client.activities.list())
    .filter((row) => row.isOwn)
    .map(({ id: _id, ...row }) => row);

  const other = await openTestDoor();
  try {
    const uploadId = await uploadFile(other.client, text, fileName);
    const shown = await other.client.activities.previewImport({ uploadId });
    expect(shown.problems).toEqual([]);
    expect(shown.activities.map(({ name, outcome }) => [name, outcome])).toEqual(
      expect.arrayContaining(names.map((name) => [name, 'new'])),
    );
    expect(await other.client.activities.import({ uploadId })).toMatchObject({ count: 3 });
    const after = (await other.client.activities.list()).filter((row) => row.isOwn);
    expect(after.map(({ id: _id, ...row }) => row)).toEqual(before);
    await other.client.undo.undo({ step: null });
    expect((await other.client.activities.list()).some((row) => row.isOwn)).toBe(false);
  } finally {
    await other.remove();
  }
});

it('what is there already is passed over, and a name that is taken gets a number', async () => {
  const { slug, ...brought } = broughtActivities[0]!;
  await client.activities.create(activityRecord({ name: 'Rope circle' }));
  const file = activityFile(
    activityRecord({ name: 'Rope circle' }),
    activityRecord({ name: 'rope  CIRCLE', minutesLeast: 2 }),
    { ...brought, purpose: 'Ours.' },
    brought,
  );
  expect((await preview(file)).problems.map(({ code }) => code)).toEqual(['name-twice', 'name-twice']);
  const fair = activityFile(activityRecord({ name: 'rope CIRCLE', minutesLeast: 2 }), {
    ...brought,
    purpose: 'Ours.',
  });
  expect((await preview(fair)).activities).toEqual([
    { name: 'rope CIRCLE', outcome: 'name-taken', savedAs: 'rope CIRCLE (2)' },
    { name: brought.name, outcome: 'name-taken', savedAs: `${brought.name} (2)` },
  ]);
  const chosen = await client.activities.export({ ids: [activityIdOf(slug)] });
  expect((await preview(chosen.text)).activities).toMatchObject([{ outcome: 'same' }]);
  expect(await take(chosen.text)).toEqual({ undoStep: null, count: 0 });
  expect(await take(fair)).toMatchObject({ count: 2 });
  expect(await take(fair)).toMatchObject({ count: 2 });
  expect(await own()).toEqual(
    expect.arrayContaining([
      'rope CIRCLE (2)',
      'rope CIRCLE (3)',
      `${brought.name} (2)`,
      `${brought.name} (3)`,
    ]),
  );
});

it('every problem has its line and column, and nothing at all is taken in', async () => {
  const lines = activityFile(activityRecord({ name: 'Good one' }), activityRecord({ name: 'Bad one' })).split(
    '\n',
  );
  const secondFrom = lines.findIndex((line) => line.includes('Bad one'));
  const lineOf = (text: string) =>
    lines.findIndex((line, place) => place > secondFrom && line.includes(text));
  const change = (text: string, line: string) => {
    const place = lineOf(text);
    lines[place] = line;
    return place + 1;
  };
  const noise = change('"noise"', '      "noise": "deafening",');
  const minutes = change('"minutesMost"', '      "minutesMost": 2,');
  const size = change('"sizeLeast"', '      "sizeLeast": "four",');
  const unknown = change('"online"', '      "onlin": "yes",');
  const file = lines.join('\n');
  const { problems, problemCount, activities } = await preview(file);
  expect(problemCount).toBe(problems.length);
  expect(activities.map(({ name }) => name)).toEqual(['Good one']);
  expect(problems).toEqual(
    expect.arrayContaining([
      { line: noise, column: 16, place: 'activities[1].noise', code: 'not-in-list', value: 'deafening' },
      { line: size, column: 20, place: 'activities[1].sizeLeast', code: 'wrong-kind', value: 'four' },
      { line: unknown, column: 7, place: 'activities[1].onlin', code: 'unknown-field', value: 'onlin' },
      { line: secondFrom, column: 5, place: 'activities[1].online', code: 'missing', value: '{…}' },
    ]),
  );
  await expect(take(file)).rejects.toMatchObject({ code: 'IMPORT_HAS_PROBLEMS' });
  expect(await own()).toEqual([]);

  const reversed = file
    .replace('"sizeLeast": "four"', '"sizeLeast": 4')
    .replace('deafening', 'high')
    .replace('"onlin"', '"online"');
  expect((await preview(reversed)).problems).toEqual([
    { line: minutes, column: 22, place: 'activities[1].minutesMost', code: 'most-below-least', value: '2' },
  ]);
});

it('says of a file that is none of ours, newer, broken or hostile what it is', async () => {
  const codeOf = async (text: string) =>
    (await preview(text)).problems.map(({ code, line }) => `${code} ${line}`);
  expect(await codeOf('{"people": []}')).toEqual(['not-a-library 1']);
  expect(await codeOf('[1, 2]')).toEqual(['not-a-library 1']);
  expect(await codeOf('{\n"format": "mezzo-activities",\n"version": 2,\n"activities": []}')).toEqual([
    'newer-version 3',
  ]);
  expect(await codeOf('{"format": "mezzo-activities",\n"version": 1,\n"activities": [,]}')).toEqual([
    'bad-json 3',
  ]);
  expect(await codeOf('['.repeat(10_000))).toEqual(['too-deep 1']);
  expect(await codeOf('{"format": "mezzo-activities", "version": 1, "activities": [7, null, "x"]}')).toEqual([
    'wrong-kind 1',
    'wrong-kind 1',
    'wrong-kind 1',
  ]);
  const hostile = { ...activityRecord(), name: 'x'.repeat(10_000), ['__proto__x']: 1 };
  expect((await codeOf(activityFile(hostile))).toSorted()).toEqual(['too-long 6', 'unknown-field 50']);
  const polluted = activityFile(activityRecord({ name: 'Fine' })).replace(
    '"category"',
    '"__proto__": {"isOwn": true}, "category"',
  );
  expect(await codeOf(polluted)).toEqual(['unknown-field 7']);
  const ofVersion = (version: string) =>
    codeOf(`{"format": "mezzo-activities",\n"version": ${version},\n"activities": []}`);
  for (const wrong of ['"1"', 'null', '0.5', '-7', '0', '[1]'])
    expect(await ofVersion(wrong), wrong).toEqual(['not-a-library 2']);
  expect(await codeOf('{"format": "mezzo-activities", "activities": []}')).toEqual(['not-a-library 1']);
  expect(await ofVersion('1')).toEqual([]);
  const overlong = JSON.stringify({ ...activityRecord(), name: `a${' '.repeat(9_000_000)}b` });
  expect(await codeOf(`{"format": "mezzo-activities", "version": 1, "activities": [${overlong}]}`)).toEqual([
    'too-long 1',
  ]);
  await expect(preview('PK\u0003\u0004 not text')).rejects.toMatchObject({ code: 'FILE_BINARY' });
});

it('a field that stands twice is a problem where it stands again, and what nobody can see is empty', async () => {
  const file = activityFile(
    activityRecord({ purpose: '\u200b\u200d', steps: ['\u2060'], debrief: ['\u3164'] }),
  );
  expect((await preview(file)).problems.map(({ place, code }) => [place, code])).toEqual([
    ['activities[0].purpose', 'empty'],
    ['activities[0].steps[0]', 'empty'],
    ['activities[0].debrief[0]', 'empty'],
  ]);
  const twice = activityFile(activityRecord())
    .replace('"noise"', '"name": "Again", "noise"')
    .replace('"controls"', '"rewards": "low", "controls"')
    .replace('"version"', '"format": "mezzo-activities", "version"');
  expect((await preview(twice)).problems.map(({ place, code }) => [place, code])).toEqual([
    ['format', 'field-twice'],
    ['activities[0].name', 'field-twice'],
    ['activities[0].vinter.rewards', 'field-twice'],
  ]);
});

it('of a thousand problems in one line the first two hundred are listed, and all are counted', async () => {
  const many = Array.from({ length: 1000 }, (_, place) => ({
    ...activityRecord({ name: `Game 🙂 ${place}` }),
    noise: 'deafening',
  }));
  const line = JSON.stringify(JSON.parse(activityFile(...(many as never[]))));
  const { problems, problemCount, activities } = await preview(line);
  expect([problems.length, problemCount, activities.length]).toEqual([200, 1000, 0]);
  const before = line.slice(0, line.indexOf('"deafening"', line.indexOf('Game 🙂 199')));
  expect(problems.at(-1)).toMatchObject({ place: 'activities[199].noise', line: 1 });
  expect(problems.at(-1)!.column).toBe([...before].length + 1);
  await expect(take(line)).rejects.toMatchObject({ code: 'IMPORT_HAS_PROBLEMS' });
});

it('takes five thousand in one step, and refuses one more', async () => {
  const many = Array.from({ length: 5000 }, (_, place) => activityRecord({ name: `Game ${place}` }));
  const shown = await preview(activityFile(...many, activityRecord({ name: 'One more' })));
  expect(shown.problems).toMatchObject([{ code: 'too-many', value: '5001' }]);
  expect(await take(activityFile(...many))).toMatchObject({ count: 5000 });
  expect(all(test.open().db, 'SELECT id FROM activities')).toHaveLength(5000);
  expect(await client.search.find({ text: 'game 4999' })).toMatchObject([{ title: 'Game 4999' }]);
}, 60_000);

it('an export is in the audit log, by number and never by text', async () => {
  await client.activities.create(activityRecord({ name: 'Rope circle' }));
  await client.activities.export({ ids: null });
  const { entries } = await client.audit.list({
    from: null,
    to: null,
    action: 'export.activities',
    objectType: null,
    text: '',
    beforeSeq: null,
    limit: 10,
  });
  expect(entries).toMatchObject([{ action: 'export.activities', detail: '{"activities":1}' }]);
});
