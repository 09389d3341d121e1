import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ReportDocument, reportDocument } from '../../../../shared/contract/report-document.ts';
import { groupThatMeets, memberSince } from '../../../support/records.ts';
import { openTestCore, type TestCore } from '../../../support/test-core.ts';
import { paragraphs, unzip } from '../../../support/word-file.ts';

let test: TestCore;
beforeEach(async () => {
  test = await openTestCore();
});
afterEach(() => test.remove());

/** One pixel. */
const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const table = {
  caption: 'Attendance by member',
  headingRows: [
    [
      { text: '', span: 1 },
      { text: 'Was there', span: 2 },
    ],
  ],
  columns: [
    { heading: 'Member' },
    { heading: 'Attended', align: 'end' as const },
    { heading: 'Change', align: 'end' as const },
  ],
  rows: [
    {
      cells: [
        { text: '=HYPERLINK("x")', isData: true },
        { text: '7 of 8', raw: '7' },
        { text: '−3.2', raw: '-3.2' },
      ],
    },
    { cells: ['ليلى', '8', { text: '+1', raw: '1' }] },
    { cells: ['All', '15', ''], isTotal: true },
  ],
  footnotes: ['Of the sessions recorded.'],
};

const report: ReportDocument = {
  title: 'Attendance <and> minutes',
  subtitle: ['Fall term', { text: 'Lunch Bunch', isData: true }],
  isWide: true,
  sections: [
    { heading: null, blocks: [{ kind: 'facts', facts: [{ label: 'Sessions', value: '8' }] }] },
    { heading: 'By member', blocks: [{ kind: 'table', table }] },
    {
      heading: 'By month',
      level: 3,
      blocks: [
        {
          kind: 'chart',
          chart: {
            id: 'months',
            form: 'columns',
            title: 'Attendance rose to 90 %',
            alt: 'Columns, a month each: September 80 %, October 90 %',
            xLabel: 'Month',
            yLabel: '%',
            categories: ['Sep', 'Oct'],
            low: 0,
            high: 100,
            series: [{ name: 'Attended', values: [80, null] }],
            table: { ...table, caption: 'Attendance by month' },
          },
        },
        { kind: 'note', tone: 'caution', text: 'Two sessions are few.', items: ['One', 'Two'] },
      ],
    },
  ],
  sources: ['Marks of the register.'],
};
const facts = { kind: 'attendance', objectId: null, nameStyle: 'initials', leaving: null } as const;
const document = reportDocument.parse(report);

async function exportsInLog() {
  const { entries } = await test.client.audit.list({
    from: null,
    to: null,
    action: 'export.report',
    objectType: null,
    text: '',
    beforeSeq: null,
    limit: 50,
  });
  return entries.map(({ detail }) => JSON.parse(detail ?? '{}') as Record<string, unknown>);
}

describe('a report as a Word file', () => {
  it('has real headings, tables whose heading rows are marked, and pictures with their words', async () => {
    const pictures = [{ id: 'months', png, width: 700, height: 300 }];
    const file = await test.client.reports.word({ ...facts, document, pictures });
    expect(file.name).toBe('attendance-2026-03-12.docx');
    const parts = unzip(Buffer.from(file.content, 'base64'));
    const xml = parts.get('word/document.xml')!;
    const texts = paragraphs(xml);

    expect(texts).toContain('Attendance <and> minutes');
    expect(xml.match(/<w:pStyle w:val="(Title|Heading\d)"\/>/g)).toEqual([
      '<w:pStyle w:val="Title"/>',
      '<w:pStyle w:val="Heading1"/>',
      '<w:pStyle w:val="Heading2"/>',
      '<w:pStyle w:val="Heading1"/>',
    ]);
    // the facts, and two tables with a row of groups of columns and a row of headings each
    expect(xml.match(/<w:tbl>/g)).toHaveLength(3);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(4);
    expect(xml).toContain('<w:gridSpan w:val="2"/>');
    expect(texts).toEqual(expect.arrayContaining(['Of the sessions recorded.', 'ليلى', '7 of 8']));
    expect(xml).toMatch(/<wp:docPr[^>]*descr="Columns, a month each: September 80 %, October 90 %"/);
    expect(xml).toMatch(/<wp:docPr[^>]*title="Attendance rose to 90 %"/);
    expect([...parts.keys()].filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
    expect(xml).toMatch(/<w:pgSz[^>]*w:orient="landscape"/);
    expect(texts).toEqual(expect.arrayContaining(['What the figures rest on', 'Marks of the register.']));
  });

  it('says a chart in words where there is no picture of it', async () => {
    const file = await test.client.reports.word({ ...facts, document, pictures: [] });
    const xml = unzip(Buffer.from(file.content, 'base64')).get('word/document.xml')!;
    expect(paragraphs(xml)).toContain('Columns, a month each: September 80 %, October 90 %');
  });
});

describe('a report as a CSV file', () => {
  it('has its tables one under the other; no cell runs, and numbers are numbers', async () => {
    const { fileName, text } = await test.client.reports.csv({ ...facts, document });
    expect(fileName).toBe('attendance-2026-03-12.csv');
    expect(text.replace('\ufeff', '').split('\r\n')).toEqual([
      'Attendance <and> minutes',
      'Fall term',
      'Lunch Bunch',
      '',
      'Attendance by member',
      ',Was there,',
      'Member,Attended,Change',
      `"'=HYPERLINK(""x"")",7,-3.2`,
      'ليلى,8,1',
      'All,15,',
      'Of the sessions recorded.',
      '',
      'Attendance by month',
      ',Was there,',
      'Member,Attended,Change',
      `"'=HYPERLINK(""x"")",7,-3.2`,
      'ليلى,8,1',
      'All,15,',
      'Of the sessions recorded.',
      '',
      'Marks of the register.',
      '',
    ]);
  });
});

describe('what leaves', () => {
  it('is in the audit log with its kind, its figures and how members are named, without a word of it', async () => {
    await test.client.reports.csv({ ...facts, document });
    await test.client.reports.word({ ...facts, document, pictures: [], nameStyle: null });
    await test.client.reports.notePrint({
      kind: 'aggregate',
      objectId: null,
      nameStyle: null,
      what: 'print',
      tables: 2,
      charts: 1,
    });
    const log = await exportsInLog();
    expect(log.toReversed()).toEqual([
      { report: 'attendance', names: 'initials', what: 'csv', tables: 2, charts: 1, leavesAgency: false },
      { report: 'attendance', names: 'none', what: 'word', tables: 2, charts: 1, leavesAgency: false },
      { report: 'aggregate', names: 'none', what: 'print', tables: 2, charts: 1 },
    ]);
    expect(JSON.stringify(log)).not.toContain('Lunch');
  });

  it('numbers over the same days and groups that left before are told of, the same figures are not', async () => {
    const { client } = test;
    const { groupId, sessionIds } = await groupThatMeets(client, ['2026-01-08', '2026-01-15', '2026-02-05']);
    const other = await groupThatMeets(client, ['2026-01-09']);
    const hold = (id: string) => client.sessions.hold({ id, actualStart: null, actualMinutes: null });
    for (const id of [sessionIds[0]!, sessionIds[2]!, ...other.sessionIds]) await hold(id);
    const [firstGroup, everything] = [
      { groupIds: [groupId], from: null, to: null, breakdown: 'none' as const },
      { groupIds: [], from: null, to: null, breakdown: 'none' as const },
    ];
    const aggregate = { ...facts, kind: 'aggregate', nameStyle: null, document } as const;
    expect(await client.reports.leftBefore(firstGroup)).toEqual([]);
    const { fileName } = await client.reports.csv({
      ...aggregate,
      scope: { ...firstGroup, to: '2026-01-31' },
    });
    expect(fileName).toBe('group-work-in-numbers-2026-03-12.csv');
    await client.reports.csv({ ...aggregate, scope: { ...firstGroup, to: '2026-01-31' } });

    // Other days, other groups among them, another breakdown: each shares something with the one that left.
    for (const scope of [
      firstGroup,
      everything,
      { ...firstGroup, to: '2026-01-31', breakdown: 'kind' as const },
      { ...firstGroup, from: '2026-01-31' },
    ])
      expect(await client.reports.leftBefore(scope)).toEqual([
        { at: expect.any(String) as string, from: null, to: '2026-01-31', breakdown: 'none' },
      ]);
    // The same figures, days after it, and a group that was not in it.
    for (const scope of [
      { ...firstGroup, to: '2026-01-31' },
      { ...firstGroup, from: '2026-02-01' },
      { ...firstGroup, groupIds: [other.groupId] },
    ])
      expect(await client.reports.leftBefore(scope)).toEqual([]);
    // The same days and groups once their records have changed.
    await hold(sessionIds[1]!);
    expect(await client.reports.leftBefore({ ...firstGroup, to: '2026-01-31' })).toHaveLength(1);
    // The log has no name of a group in it.
    expect(JSON.stringify(await exportsInLog())).not.toContain('Friendship');
  });

  it('goes into the register of every member between those days, of each group, once', async () => {
    const { client } = test;
    const { groupId, sessionIds } = await groupThatMeets(client, ['2026-01-08']);
    const other = await groupThatMeets(client, ['2026-01-09']);
    const ana = await memberSince(client, groupId, '2026-01-01');
    const ben = await memberSince(client, groupId, '2026-02-01', { givenName: 'Ben' });
    await client.roster.join({ groupId: other.groupId, personId: ana.personId, joinedOn: '2026-01-01' });
    const fields = {
      disclosedOn: '2026-03-12',
      what: 'Attendance',
      askedBy: 'Principal',
      receivedBy: 'Principal',
      interest: 'Supervision',
    };
    const groupIds = [groupId, other.groupId];
    await client.reports.csv({
      ...facts,
      document,
      leaving: { of: { kind: 'groups', groupIds, from: null, to: '2026-01-31' }, fields },
    });
    expect(await client.disclosures.list({ personId: ana.personId })).toHaveLength(1);
    expect(await client.disclosures.list({ personId: ben.personId })).toHaveLength(0);
    expect((await exportsInLog())[0]).toMatchObject({ leavesAgency: true });

    await client.reports.word({
      ...facts,
      document,
      pictures: [],
      leaving: { of: { kind: 'session', sessionId: sessionIds[0]! }, fields },
    });
    expect(await client.disclosures.list({ personId: ana.personId })).toHaveLength(2);
    expect(await client.disclosures.list({ personId: ben.personId })).toHaveLength(0);

    // Nothing leaves with a day to come, and the log says nothing of it.
    const before = (await exportsInLog()).length;
    const tomorrow = { ...fields, disclosedOn: '2026-03-13' };
    await expect(
      client.reports.csv({
        ...facts,
        document,
        leaving: { of: { kind: 'groups', groupIds, from: null, to: null }, fields: tomorrow },
      }),
    ).rejects.toMatchObject({ code: 'DAY_TO_COME' });
    expect((await exportsInLog()).length).toBe(before);
  });
});
