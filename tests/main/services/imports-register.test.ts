import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GroupFields } from '../../../shared/contract/groups.ts';
import { importRegister, uploadFile } from '../../support/import-file.ts';
import { openTestCore, type TestCore } from '../../support/test-core.ts';

const dataFolder = join(import.meta.dirname, '..', '..', 'data');
export const plainGroup: GroupFields = {
  name: 'Tuesday group',
  kind: 'support',
  purpose: '',
  openness: 'open',
  status: 'active',
  startsOn: null,
  endsOn: null,
  place: '',
  weekday: null,
  startTime: '10:20',
  minutes: 45,
  capacity: null,
  colour: 'teal',
  tags: [],
  facilitators: [],
};

let test: TestCore;
let groupId: string;
beforeEach(async () => {
  test = await openTestCore();
  groupId = (await test.client.groups.create(plainGroup)).id;
});
afterEach(() => test.remove());

const register = () => test.client.attendance.register({ groupId });

/** The problems of a file, short: "3:2 unknown-code Q". */
async function problemsOf(content: string, dateOrder: 'dmy' | 'mdy' | null = null): Promise<string[]> {
  const uploadId = await uploadFile(test.client, content);
  const { mapping } = await test.client.imports.guessRegister({
    uploadId,
    groupId,
    savedId: null,
    dateOrder,
  });
  const { problems } = await test.client.imports.previewRegister({ uploadId, groupId, mapping });
  return problems.map(({ line, column, code, value }) => `${line}:${column ?? '-'} ${code} ${value}`.trim());
}

describe('the register of Davis, Gardner and Gardner', () => {
  const davis = readFileSync(join(dataFolder, 'davis-attendance.csv'));

  it('gives 18 members, 14 held sessions and 252 marks of which 93 attended', async () => {
    const { preview, job } = await importRegister(test.client, groupId, davis);
    expect(preview).toMatchObject({
      problemCount: 0,
      newPeople: 18,
      newMembers: 18,
      newSessions: 14,
      marks: 252,
      attended: 93,
    });
    expect(job).toMatchObject({ state: 'done', failure: null });
    const { sessions, members, summary } = await register();
    expect(members).toHaveLength(18);
    expect(sessions.map(({ state }) => state)).toEqual(Array(14).fill('held'));
    expect(sessions.map(({ summary }) => summary.attended)).toEqual([
      4, 8, 3, 10, 7, 12, 6, 8, 6, 3, 4, 14, 4, 4,
    ]);
    expect(summary).toMatchObject({ recorded: 252, attended: 93, unexcused: 159 });
    const attendedBy = new Map(members.map(({ givenName, summary }) => [givenName, summary.attended]));
    expect(['Evelyn', 'Theresa', 'Nora', 'Flora'].map((name) => attendedBy.get(name))).toEqual([8, 8, 8, 2]);
  });

  it('is taken back by one undo, which leaves nothing', async () => {
    const { job } = await importRegister(test.client, groupId, davis);
    await test.client.undo.undo({ step: job.undoStep });
    expect(await register()).toMatchObject({ sessions: [], members: [] });
    expect(await test.client.people.list()).toEqual([]);
    await test.client.undo.redo();
    expect((await register()).summary.attended).toBe(93);
  });

  it('changes nothing when it is imported again', async () => {
    await importRegister(test.client, groupId, davis);
    const { preview, job } = await importRegister(test.client, groupId, davis);
    expect(preview).toMatchObject({ newPeople: 0, unchangedPeople: 18, newSessions: 0, matchedSessions: 14 });
    expect(job).toMatchObject({ state: 'done', undoStep: null });
    expect(await test.client.people.list()).toHaveLength(18);
  });
});

describe('cells', () => {
  it('keep minutes and reasons, and what is blank is not recorded', async () => {
    await importRegister(
      test.client,
      groupId,
      'Member,2026-01-08,2026-01-15,2026-01-22,2026-01-29\r\nAna,L8,X10 (bus),E (dentist),\r\nBen,p,✓,1,0\r\n',
    );
    const { members } = await register();
    expect(members.map(({ cells }) => cells.map(({ mark }) => mark))).toEqual([
      [
        { status: 'late', minutes: 8, reason: '' },
        { status: 'left-early', minutes: 10, reason: 'bus' },
        { status: 'excused', minutes: null, reason: 'dentist' },
        null,
      ],
      ['present', 'present', 'present', 'unexcused'].map((status) => ({ status, minutes: null, reason: '' })),
    ]);
  });

  it('an X in a file without a P has to be chosen for, beside a P it is left early', async () => {
    expect(await problemsOf('Member,2026-01-08\nAna,X\n')).toEqual(['2:2 unknown-code X']);
    expect(await problemsOf('Member,2026-01-08\nAna,X\nBen,P\n')).toEqual([]);
    const { preview } = await importRegister(
      test.client,
      groupId,
      'Member,2026-01-08\nAna,X\nBen,\n',
      (mapping) => ({ ...mapping, codes: { ...mapping.codes, X: 'present' } }),
    );
    expect(preview).toMatchObject({ marks: 1, attended: 1, problemCount: 0 });
  });

  it('own codes mean what the person says they mean', async () => {
    await importRegister(test.client, groupId, 'Name;8.1.2026;15.1.2026\nAna;da;krank\n', (mapping) => ({
      ...mapping,
      columns: mapping.columns.map((column, place) =>
        column.use === 'session' ? { ...column, date: `2026-01-${place === 1 ? '08' : '15'}` } : column,
      ),
      codes: { DA: 'present', KRANK: 'excused' },
    }));
    const { members } = await register();
    expect(members[0]!.cells.map(({ mark }) => mark?.status)).toEqual(['present', 'excused']);
  });
});

describe('joining and leaving', () => {
  it('a member with a dash first joins later, and is no member after "left"', async () => {
    await importRegister(
      test.client,
      groupId,
      'Member,2026-01-08,2026-01-15,2026-01-22\nAna,P,P,P\nBen,–,P,P\nCleo,P,left,left\nDee,P,-,P\n',
    );
    const { members } = await register();
    expect(members.map(({ cells }) => cells.map(({ state }) => state).join(' '))).toEqual([
      'mark mark mark',
      'not-yet-joined mark mark',
      'mark left left',
      'mark left mark',
    ]);
    const spans = await test.client.roster.list({ groupId });
    expect(spans.map(({ person, joinedOn, leftOn }) => [person.givenName, joinedOn, leftOn])).toEqual([
      ['Ana', '2026-01-08', null],
      ['Ben', '2026-01-15', null],
      ['Cleo', '2026-01-08', '2026-01-08'],
      ['Dee', '2026-01-08', '2026-01-08'],
      ['Dee', '2026-01-22', null],
    ]);
  });

  it('someone already in the group joins earlier when the file has an earlier mark', async () => {
    const { id } = await test.client.people.create({
      givenName: 'Ana',
      familyName: '',
      preferredName: '',
      pronouns: '',
      birthDate: null,
      grade: '',
      phone: '',
      email: '',
      accessNeeds: '',
      identifier: '',
      guardians: [],
    });
    await test.client.roster.join({ groupId, personId: id, joinedOn: '2026-02-01' });
    await importRegister(test.client, groupId, 'Member,2026-01-08,2026-01-15\nana,,P\n');
    expect((await test.client.roster.list({ groupId }))[0]!.joinedOn).toBe('2026-01-15');
    expect(await test.client.people.list()).toHaveLength(1);
  });

  it('someone who had left cannot have been there', async () => {
    await importRegister(test.client, groupId, 'Member,2026-01-08,2026-01-15\nAna,P,left\nBen,P,P\n');
    expect(await problemsOf('Member,2026-01-15\nAna,P\n')).toEqual(['2:2 not-a-member-then P']);
  });
});

describe('sessions', () => {
  it('two on one day are told apart by the time in the heading', async () => {
    await importRegister(test.client, groupId, 'Member,2026-01-08 10:20,2026-01-08 2:00 PM\nAna,P,A\n');
    const { sessions } = await register();
    expect(sessions.map(({ start, minutes }) => [start, minutes])).toEqual([
      ['10:20', 45],
      ['14:00', 45],
    ]);
    expect(await problemsOf('Member,2026-01-08\nAna,P\n')).toEqual(['1:2 two-sessions-match 2026-01-08']);
  });

  it('a planned session of the group becomes held by its marks', async () => {
    const fields = { date: '2026-01-08', start: '16:00', minutes: 60, place: '', topic: '', remarks: '' };
    await test.client.sessions.create({ groupId, fields });
    const { preview } = await importRegister(test.client, groupId, 'Member,8 Jan 2026\nAna,P\n');
    expect(preview).toMatchObject({ newSessions: 0, matchedSessions: 1 });
    const { sessions } = await register();
    expect(sessions).toMatchObject([{ state: 'held', start: '16:00', minutes: 60 }]);
  });

  it('a cancelled session is not brought back by a file', async () => {
    const fields = { date: '2026-01-08', start: '16:00', minutes: 60, place: '', topic: '', remarks: '' };
    const { id } = await test.client.sessions.create({ groupId, fields });
    await test.client.sessions.cancel({ id, reason: 'snow', scope: 'this' });
    expect(await problemsOf('Member,2026-01-08\nAna,P\n')).toEqual(['1:2 session-cancelled 2026-01-08']);
    expect(await problemsOf('Member,2026-01-08 16:00-17:00 cancelled (snow)\nAna,\n')).toEqual([]);
  });
});

describe('every problem is named by line and column', () => {
  it.each([
    ['an impossible day', 'Member,2026-02-30\nAna,P\n', ['1:2 bad-date 2026-02-30']],
    ['a day to come', 'Member,2026-12-24\nAna,P\n', ['1:2 future-date 2026-12-24']],
    ['a day that can be read two ways', 'Member,03/04/2025\nAna,P\n', ['1:2 ambiguous-date 03/04/2025']],
    [
      'a heading that is there twice',
      'Member,2026-01-08,2026-01-08\nAna,P,P\n',
      ['1:3 heading-twice 2026-01-08'],
    ],
    ['a day written in two ways', 'Member,2026-01-08,8 Jan 2026\nAna,P,P\n', ['1:3 date-twice 8 Jan 2026']],
    ['a code nobody knows', 'Member,2026-01-08\nAna,P\nBen,Q\n', ['3:2 unknown-code Q']],
    [
      'minutes that cannot be',
      'Member,2026-01-08\nAna,L0\nBen,P\nCleo,L9999\n',
      ['2:2 bad-minutes L0', '4:2 bad-minutes L9999'],
    ],
    ['a line that is too short', 'Member,2026-01-08,2026-01-15\nAna,P\n', ['2:3 too-few-cells']],
    ['a line that is too long', 'Member,2026-01-08\nAna,P,P\n', ['2:3 too-many-cells P']],
    ['a quote that is never closed', 'Member,2026-01-08\nAna,P\n"Ben,P\n', ['3:- bad-quote']],
    ['a quote in the middle', 'Member,2026-01-08\nAn"a,P\nBen,P\n', ['2:- bad-quote']],
    [
      'someone who is there twice',
      'Member,2026-01-08\nAna Lee,P\n"Lee, Ana",A\n',
      ['3:1 name-twice Lee, Ana'],
    ],
    ['a line without a name', 'Member,2026-01-08\n,P\n', ['2:1 empty-name']],
    ['no line at all', 'Member,2026-01-08\n', ['1:- no-lines']],
    ['no session at all', 'Member,Notes\nAna,fine\n', ['1:- no-session-column']],
    [
      'a reason that is too long',
      `Member,2026-01-08\nAna,E (${'x'.repeat(201)})\n`,
      [`2:2 too-long E (${'x'.repeat(77)}`],
    ],
  ])('%s', async (_, content, problems) => {
    expect(await problemsOf(content)).toEqual(problems);
  });

  it('in several places at once, also after a cell of several lines', async () => {
    const content = 'Member,2026-01-08\n"Ana\nMaria",P\nBen,Q\n\nCleo,L0\n';
    expect(await problemsOf(content)).toEqual(['4:2 unknown-code Q', '6:2 bad-minutes L0']);
  });

  it('and nothing of such a file is taken in', async () => {
    const { preview, job } = await importRegister(test.client, groupId, 'Member,2026-01-08\nAna,P\nBen,Q\n');
    expect(preview.problemCount).toBe(1);
    expect(job).toMatchObject({ state: 'failed', failure: 'IMPORT_HAS_PROBLEMS', undoStep: null });
    expect(await register()).toMatchObject({ sessions: [], members: [] });
    expect(await test.client.people.list()).toEqual([]);
  });

  it('the order of days settles what could be read two ways', async () => {
    expect(await problemsOf('Member,03/04/2025,04/04/2025\nAna,P,P\n', 'dmy')).toEqual([]);
    expect(await problemsOf('Member,03/04/2025,13/04/2025\nAna,P,P\n')).toEqual([]);
  });
});
