import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PeopleMapping } from '../../../shared/contract/transfer.ts';
import { importPeople, uploadFile } from '../../support/import-file.ts';
import { groupFields, personFields } from '../../support/random-changes.ts';
import { openTestCore, type TestCore } from '../../support/test-core.ts';

let test: TestCore;
beforeEach(async () => {
  test = await openTestCore();
});
afterEach(() => test.remove());

const names = async () =>
  (await test.client.people.list()).map(({ givenName, familyName }) => `${givenName} ${familyName}`.trim());

async function problemsOf(content: string, edit = (mapping: PeopleMapping) => mapping): Promise<string[]> {
  const uploadId = await uploadFile(test.client, content);
  const { mapping } = await test.client.imports.guessPeople({ uploadId, savedId: null });
  const { problems } = await test.client.imports.previewPeople({
    uploadId,
    mapping: edit(mapping),
    groupId: null,
    joinedOn: null,
  });
  return problems.map(({ line, column, code, value, otherLine }) =>
    [`${line}:${column ?? '-'}`, code, value, otherLine ?? ''].join(' ').trim(),
  );
}

describe('what the columns mean is guessed from their headings', () => {
  it('as a school system writes them', async () => {
    const { preview } = await importPeople(
      test.client,
      'Student ID,Last Name,First Name,Goes by,DOB,Grade Level,Parent/Guardian,Parent Phone,Homeroom\n' +
        '4471,Ruiz,Ana María,Ani,2013-05-01,6,Luz Ruiz,555 0100,B12\n',
    );
    expect(preview).toMatchObject({ problemCount: 0, newPeople: 1 });
    const { id } = (await test.client.people.list())[0]!;
    expect(await test.client.people.get({ id })).toMatchObject({
      givenName: 'Ana María',
      familyName: 'Ruiz',
      preferredName: 'Ani',
      birthDate: '2013-05-01',
      grade: '6',
      identifier: '4471',
      guardians: [{ name: 'Luz Ruiz', relationship: '', phone: '555 0100', email: '' }],
    });
  });

  it('a whole name is taken apart, with the family name first or last', async () => {
    await importPeople(test.client, 'Name\n"Lopez, Ana"\nLudwig van Beethoven\nMadonna\n');
    expect((await names()).sort()).toEqual(['Ana Lopez', 'Ludwig van Beethoven', 'Madonna']);
    const families = (await test.client.people.list()).map(({ familyName }) => familyName);
    expect(families.sort()).toEqual(['', 'Lopez', 'van Beethoven']);
  });

  it('a saved mapping finds its columns again in another order, by itself', async () => {
    const uploadId = await uploadFile(test.client, 'Kind,Klasse\nAna,6\n');
    const { mapping } = await test.client.imports.guessPeople({ uploadId, savedId: null });
    const chosen: PeopleMapping = { ...mapping, columns: ['fullName', 'grade'] };
    const { id } = await test.client.imports.saveMapping({ name: 'Our school', mapping: chosen });
    const again = await uploadFile(test.client, 'Klasse,Kind\n6,Ana\n');
    expect(await test.client.imports.guessPeople({ uploadId: again, savedId: null })).toMatchObject({
      savedId: id,
      mapping: { columns: ['grade', 'fullName'] },
    });
    // The same name once more writes over it; taking it away is one undo.
    await test.client.imports.saveMapping({
      name: 'our school',
      mapping: { ...chosen, columns: [null, 'grade'] },
    });
    expect(await test.client.imports.mappings({ kind: 'people' })).toEqual([{ id, name: 'Our school' }]);
    await test.client.imports.removeMapping({ id });
    await test.client.undo.undo({ step: null });
    expect(await test.client.imports.mappings({ kind: 'people' })).toHaveLength(1);
  });
});

describe('people are matched, never doubled', () => {
  beforeEach(async () => {
    await test.client.people.create(
      personFields({
        givenName: 'Ana',
        familyName: 'Ruiz',
        identifier: 'S-1',
        grade: '6',
        phone: '555 0100',
      }),
    );
    await test.client.people.create(
      personFields({ givenName: 'Zoë', familyName: "O'Brien", birthDate: '2013-01-02' }),
    );
  });

  it('by the identifier, also when the name has changed', async () => {
    const { preview } = await importPeople(test.client, 'ID,Name\ns-1,Ana Ruiz-Lopez\n');
    expect(preview).toMatchObject({ newPeople: 0, changedPeople: 1 });
    expect(preview.rows[0]).toMatchObject({ outcome: 'changed', changes: ['familyName', 'identifier'] });
    expect(await test.client.people.list()).toHaveLength(2);
  });

  it('by the name without its accents and signs, and what is blank erases nothing', async () => {
    const { preview } = await importPeople(test.client, 'Name,Grade,Phone\nANA RUIZ,7,\n"OBrien, Zoe",,\n');
    expect(preview).toMatchObject({ newPeople: 0, matchedPeople: 2 });
    const ana = (await test.client.people.list()).find(({ identifier }) => identifier === 'S-1')!;
    expect(await test.client.people.get({ id: ana.id })).toMatchObject({ grade: '7', phone: '555 0100' });
  });

  it('someone of the same name with another birth date is someone else', async () => {
    const { preview } = await importPeople(test.client, "Name,DOB\nZoë O'Brien,2014-01-02\n");
    expect(preview).toMatchObject({ newPeople: 1, matchedPeople: 0 });
    expect(await problemsOf("Name\nZoe O'Brien\n")).toEqual(["2:1 two-people-match Zoe O'Brien"]);
  });

  it('a guardian of the same name is brought up to date, another one is added', async () => {
    await importPeople(test.client, 'ID,Name,Guardian,Guardian phone\nS-1,Ana Ruiz,Luz,1\n');
    await importPeople(
      test.client,
      'ID,Name,Guardian,Guardian phone,Guardian 2 name\nS-1,Ana Ruiz,luz,2,Max\n',
    );
    const ana = (await test.client.people.list()).find(({ identifier }) => identifier === 'S-1')!;
    const { guardians } = await test.client.people.get({ id: ana.id });
    expect(guardians.map(({ name, phone }) => [name, phone])).toEqual([
      ['luz', '2'],
      ['Max', ''],
    ]);
  });
});

describe('every problem is named by line and column', () => {
  it.each([
    ['the same person twice', 'Name\nAna Ruiz\nBen\n"Ruiz, Ana"\n', ['4:1 name-twice Ruiz, Ana 2']],
    ['an identifier twice', 'Name,ID\nAna,7\nBen,7\n', ['3:2 identifier-twice 7 2']],
    ['an impossible birth date', 'Name,DOB\nAna,2013-02-30\n', ['2:2 bad-date 2013-02-30']],
    ['a birth date to come', 'Name,DOB\nAna,2027-01-01\n', ['2:2 future-date 2027-01-01']],
    ['a birth date with two readings', 'Name,DOB\nAna,03/04/2013\n', ['2:2 ambiguous-date 03/04/2013']],
    ['no name', 'Name,Grade\n,6\nBen,6\n', ['2:1 empty-name']],
    ['no column of names', 'Grade\n6\n', ['1:- no-name-column', '2:- empty-name']],
    ['a text that is too long', `Name,Grade\nAna,${'6'.repeat(31)}\n`, [`2:2 too-long ${'6'.repeat(31)}`]],
    ['a guardian’s phone without a guardian', 'Name,Guardian,Parent phone\nAna,,555\n', ['2:2 empty-name']],
  ])('%s', async (_, content, problems) => {
    expect(await problemsOf(content)).toEqual(problems);
  });

  it('one field may not come from two columns', async () => {
    const edit = (mapping: PeopleMapping): PeopleMapping => ({
      ...mapping,
      columns: ['fullName', 'grade', 'grade'],
    });
    expect(await problemsOf('Name,A,B\nAna,1,2\n', edit)).toEqual(['1:3 column-twice B']);
  });

  it('and nothing of such a file is taken in', async () => {
    const { job } = await importPeople(test.client, 'Name,DOB\nAna,2013-05-01\nBen,never\n');
    expect(job).toMatchObject({ state: 'failed', failure: 'IMPORT_HAS_PROBLEMS' });
    expect(await names()).toEqual([]);
  });
});

describe('into a group', () => {
  it('everybody joins on the day given, who is a member stays one, and one undo takes all back', async () => {
    const { id: groupId } = await test.client.groups.create(groupFields());
    const { id: personId } = await test.client.people.create(personFields({ givenName: 'Ana' }));
    await test.client.roster.join({ groupId, personId, joinedOn: '2026-01-05' });
    const { preview, job } = await importPeople(test.client, 'Name\nAna\nBen\nCleo\n', undefined, {
      groupId,
      joinedOn: '2026-02-02',
    });
    expect(preview).toMatchObject({ newPeople: 2, unchangedPeople: 1, newMembers: 2 });
    const roster = async () =>
      (await test.client.roster.list({ groupId })).map(({ person, joinedOn }) => [
        person.givenName,
        joinedOn,
      ]);
    expect(await roster()).toEqual([
      ['Ana', '2026-01-05'],
      ['Ben', '2026-02-02'],
      ['Cleo', '2026-02-02'],
    ]);
    await test.client.undo.undo({ step: job.undoStep });
    expect(await roster()).toEqual([['Ana', '2026-01-05']]);
    expect(await names()).toEqual(['Ana']);
  });

  it('the audit log tells how many, and no name', async () => {
    await importPeople(test.client, 'Name\nAna Ruiz\n');
    const filter = { from: null, to: null, objectType: null, text: '', beforeSeq: null, limit: 10 };
    const { entries } = await test.client.audit.list({ ...filter, action: 'import.people' });
    expect(entries).toHaveLength(1);
    expect(JSON.parse(entries[0]!.detail!)).toEqual({ lines: 1, new: 1, changed: 0, members: 0 });
  });
});
