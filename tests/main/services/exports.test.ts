import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importPeople, importRegister } from '../../support/import-file.ts';
import { groupThatMeets, memberSince, present } from '../../support/records.ts';
import { groupFields, personFields } from '../../support/random-changes.ts';
import { openTestCore, type TestCore } from '../../support/test-core.ts';

let test: TestCore;
beforeEach(async () => {
  test = await openTestCore();
});
afterEach(() => test.remove());

const read = (text: string) => parse(text, { bom: true }) as string[][];

describe('a register as a file', () => {
  it('names the member, then each session with its time, and tells marks, minutes and reasons', async () => {
    const { groupId, sessionIds } = await groupThatMeets(
      test.client,
      ['2026-01-08', '2026-01-15', '2026-01-22', '2026-04-02'],
      { start: '10:20', minutes: 45 },
    );
    const { personId } = await memberSince(test.client, groupId, '2026-01-15');
    const { id: benId } = await test.client.people.create(
      personFields({ givenName: 'Benjamin', preferredName: 'Ben' }),
    );
    const { id: membershipId } = await test.client.roster.join({
      groupId,
      personId: benId,
      joinedOn: '2026-01-01',
    });
    const [first, second, third] = sessionIds as [string, string, string];
    await test.client.attendance.mark({
      sessionId: second,
      personId,
      mark: { status: 'late', minutes: 8, reason: 'bus' },
    });
    await test.client.attendance.mark({ sessionId: first, personId: benId, mark: present });
    await test.client.sessions.cancel({ id: third, reason: 'snow', scope: 'this' });
    await test.client.roster.leave({ membershipId, leftOn: '2026-01-10', reason: 'moved' });
    const { fileName, text } = await test.client.exports.register({ groupId });
    expect(fileName).toBe('register-friendship-group-2026-03-12.csv');
    expect(read(text)).toEqual([
      [
        'Member',
        '2026-01-08 10:20-11:05',
        '2026-01-15 10:20-11:05',
        '2026-01-22 10:20-11:05 cancelled (snow)',
        '2026-04-02 10:20-11:05 planned',
      ],
      ['Benjamin (Ben)', 'P', 'left', '', 'left'],
      ['Ruiz, Ana', '–', 'L8 (bus)', '', ''],
    ]);
  });

  it('tells two members of one name apart', async () => {
    const { groupId } = await groupThatMeets(test.client, ['2026-01-08']);
    await memberSince(test.client, groupId, '2026-01-01');
    await memberSince(test.client, groupId, '2026-01-01');
    const { text } = await test.client.exports.register({ groupId });
    expect(read(text)[0]!.slice(0, 2)).toEqual(['Member', 'Record']);
    const { id: other } = await test.client.groups.create(groupFields({ name: 'Other' }));
    const { preview } = await importRegister(test.client, other, text);
    expect(preview).toMatchObject({ matchedPeople: 2, newPeople: 0, problemCount: 0 });
  });
});

describe('formulas', () => {
  const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', '＝1', "'=1", '=cmd|calc!A1'];

  it('do not run from any cell of any export, and come back as they were', async () => {
    const { groupId, sessionIds } = await groupThatMeets(test.client, ['2026-01-08']);
    for (const text of dangerous) {
      const { id: personId } = await test.client.people.create(
        personFields({
          givenName: text,
          familyName: text,
          preferredName: text,
          pronouns: text,
          grade: text,
          phone: text,
          email: text,
          accessNeeds: text,
          identifier: text,
          guardians: [{ name: text, relationship: text, phone: text, email: text }],
        }),
      );
      const { id } = await test.client.roster.join({ groupId, personId, joinedOn: '2026-01-01' });
      const mark = { status: 'excused', minutes: null, reason: text } as const;
      await test.client.attendance.mark({ sessionId: sessionIds[0]!, personId, mark });
      await test.client.roster.leave({ membershipId: id, leftOn: '2026-02-01', reason: text });
    }
    await test.client.settings.update({ ownerName: '=owner' });
    await test.client.people.create(personFields({ givenName: 'after' }));
    const files = [
      await test.client.exports.people(),
      await test.client.exports.roster({ groupId }),
      await test.client.exports.register({ groupId }),
      await test.client.exports.audit(),
    ];
    for (const { text } of files)
      expect(
        read(text)
          .flat()
          .filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell)),
      ).toEqual([]);
    const { preview } = await importPeople(test.client, files[0]!.text);
    expect(preview).toMatchObject({ problemCount: 0, newPeople: 0, changedPeople: 0, unchangedPeople: 8 });
  });
});

describe('a roster and the audit log as files', () => {
  it('hold what the screens show', async () => {
    const { groupId } = await groupThatMeets(test.client, ['2026-01-08']);
    await memberSince(test.client, groupId, '2026-01-01', {
      givenName: 'Ana',
      familyName: 'Ruiz',
      grade: '6',
    });
    const roster = read((await test.client.exports.roster({ groupId })).text);
    expect(roster[1]).toEqual(['Ana', 'Ruiz', '', '', '', '6', '', 'member', '2026-01-01', '', '', '0', '0']);
    const log = read((await test.client.exports.audit()).text);
    expect(log[1]!.slice(0, 1)).toEqual(['1']);
    expect(log.map(([, , , action]) => action)).toContain('export.roster');
  });

  it('each export is in the audit log', async () => {
    const { groupId, sessionIds } = await groupThatMeets(test.client, ['2026-01-08']);
    const { personId } = await memberSince(test.client, groupId, '2026-01-01');
    const sessionId = sessionIds[0]!;
    const { client } = test;
    const exports: Record<string, () => Promise<unknown>> = {
      'export.people': () => client.exports.people(),
      'export.roster': () => client.exports.roster({ groupId }),
      'export.register': () => client.exports.register({ groupId }),
      'export.audit': () => client.exports.audit(),
      'export.acts': () => client.acts.csv({ sessionId, codingId: null }),
      'export.rounds': () => client.sociometry.export({ groupId, roundId: null }),
      'export.disclosures': () => client.disclosures.csv({ personId }),
    };
    for (const write of Object.values(exports)) await write();
    const { actions } = await test.client.audit.list({
      from: null,
      to: null,
      action: null,
      objectType: null,
      text: '',
      beforeSeq: null,
      limit: 1,
    });
    expect(actions).toEqual(expect.arrayContaining(Object.keys(exports)));
  });
});
