import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rawRecords } from '../../../../shared/contract/reports.ts';
import { personFields } from '../../../support/random-changes.ts';
import { readCsv } from '../../../support/recomputed-reports.ts';
import { openTestCore, type TestCore } from '../../../support/test-core.ts';

let core: TestCore;
beforeAll(async () => {
  core = await openTestCore({ door: 'shut', now: '2026-03-12T15:00:00Z' });
  await core.client.workspace.openPractice();
});
afterAll(() => core.remove());

const raw = async (what: (typeof rawRecords)[number], names: 'shown' | 'pseudonyms') =>
  (await core.client.reports.raw({ groupIds: [], from: null, to: null, what, names })).text;

const asText = (name: string) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

describe('data for own calculations without names', () => {
  it('has as many lines as with names, and neither a name nor an id of a member, a goal or a group’s name', async () => {
    const { client } = core;
    const groups = await client.groups.list();
    const [first] = readCsv(await raw('attendance', 'shown'));
    const id = first!['personId']!;
    const fields = personFields({ givenName: 'Petra', familyName: 'Quux', grade: 'Petra Quux class' });
    await client.people.update({ id, fields });
    const people = await client.people.list();
    const ids = new Set(people.map((one) => one.id));
    for (const row of readCsv(await raw('ratings', 'shown'))) ids.add(row['goalId']!);
    for (const what of rawRecords) {
      const [named, nameless] = [await raw(what, 'shown'), await raw(what, 'pseudonyms')];
      expect(readCsv(nameless)).toHaveLength(readCsv(named).length);
      for (const one of ids) expect(nameless).not.toContain(one);
      for (const { givenName, familyName } of people)
        for (const name of [givenName, familyName].filter((part) => part.length > 2))
          expect(nameless).not.toMatch(new RegExp(`(?<!\\p{L})${asText(name)}(?!\\p{L})`, 'u'));
      for (const { name } of groups) expect(nameless).not.toContain(name);
    }
    expect(await raw('attendance', 'shown')).toContain('Petra Quux class');
    expect(await raw('attendance', 'pseudonyms')).not.toContain('class');
  });

  it('numbers its members anew in every file, and puts the lines of a session in the order of the numbers', async () => {
    const [one, other] = [await raw('attendance', 'pseudonyms'), await raw('attendance', 'pseudonyms')];
    const marksOf = (text: string) => {
      const rows = readCsv(text);
      return [...Map.groupBy(rows, (row) => row['personId']!)]
        .toSorted(([first], [second]) => first.localeCompare(second, 'en', { numeric: true }))
        .map(([, own]) =>
          own.map((row) => `${row['sessionId']} ${row['status']} ${row['minutesMissed']}`).join(),
        );
    };
    expect(marksOf(one)).not.toEqual(marksOf(other));
    expect(marksOf(one).toSorted()).toEqual(marksOf(other).toSorted());
    for (const own of Map.groupBy(readCsv(one), (row) => row['sessionId']!).values()) {
      const numbers = own.map((row) => Number(row['personId']!.slice(1)));
      expect(numbers).toEqual(numbers.toSorted((first, second) => first - second));
    }
    expect(readCsv(one).map((row) => row['grade'])).toContain('4');
  });
});
