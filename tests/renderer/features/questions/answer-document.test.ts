import { beforeAll, describe, expect, it } from 'vitest';
import { answerDocument, peopleOf } from '../../../../renderer/features/questions/answer-document.ts';
import { changedQuestion, newQuestion } from '../../../../renderer/features/questions/building.ts';
import { spotAddress } from '../../../../renderer/features/questions/drill-down.ts';
import { drawnReport, mostDrawn } from '../../../../renderer/features/questions/drawn-report.ts';
import { setLanguage, startLanguages, t } from '../../../../renderer/i18n/language.ts';
import type {
  QuestionAnswer,
  QuestionFigureValue,
  QuestionKey,
} from '../../../../shared/contract/questions.ts';
import { reportDocument, textOf } from '../../../../shared/contract/report-document.ts';
import type { Question, QuestionTopic } from '../../../../shared/domain/question.ts';

beforeAll(async () => {
  await startLanguages();
  await setLanguage('en');
});

const person = (place: number, givenName: string) => ({
  id: `018f0000-0000-7000-8000-00000000000${place}`,
  givenName,
  familyName: 'Ruiz',
  preferredName: '',
});
const key = (part: Partial<QuestionKey>): QuestionKey => ({
  field: 'group',
  value: 'g',
  label: null,
  person: null,
  session: null,
  groupId: null,
  isGone: false,
  ...part,
});
const figure = (
  value: number | null,
  of: number | null = null,
  mixed: QuestionFigureValue['mixed'] = null,
): QuestionFigureValue => ({ value, of, mixed });

function answer(
  topic: QuestionTopic,
  part: Partial<Question>,
  rest: Partial<QuestionAnswer>,
): QuestionAnswer {
  return {
    question: changedQuestion(newQuestion(topic), part),
    today: '2026-11-22',
    from: null,
    to: null,
    records: 10,
    groupIds: [],
    rows: [],
    acrossKeys: [],
    totals: { figures: [], cells: [] },
    columns: [],
    lines: [],
    count: rest.rows?.length ?? 0,
    isCut: false,
    named: [],
    ...rest,
  };
}

const documentOf = (answered: QuestionAnswer) =>
  reportDocument.parse(
    answerDocument({
      answer: answered,
      name: null,
      nameOf: ({ givenName }) => givenName,
      addressOf: (spot) => spotAddress('/reports/questions/new', spot),
      t,
    }),
  );
const tablesOf = (answered: QuestionAnswer) =>
  documentOf(answered).sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table' ? [block.table] : block.kind === 'chart' ? [block.chart.table] : [],
    ),
  );

describe('the answer as a document', () => {
  const grouped = answer(
    'attendance',
    { groupBy: ['member'], figures: ['attended', 'attended-share', 'minutes'] },
    {
      rows: [
        {
          keys: [key({ field: 'member', value: 'a', person: person(1, "Ana '=1") })],
          figures: [figure(3, 4), figure(0.75, 4), figure(135, 4)],
          cells: [],
        },
        {
          keys: [key({ field: 'member', value: 'b', person: person(2, 'Ben') })],
          figures: [figure(null, 0), figure(null, 0), figure(null, 0)],
          cells: [],
        },
      ],
      totals: { figures: [figure(3, 4), figure(0.75, 4), figure(135, 4)], cells: [] },
    },
  );

  it('has beside its figures of how many they are, once', () => {
    const [table] = tablesOf(grouped);
    expect(table!.columns.map(({ heading }) => textOf(heading))).toEqual([
      'Member',
      'Attended',
      'of recorded',
      'Share attended',
      'Minutes of members, together',
    ]);
    expect(table!.rows.map(({ cells }) => cells.map(textOf))).toEqual([
      ["Ana '=1", '3', '4', '75%', '2 hr 15 min'],
      ['Ben', '–', '0', '–', '–'],
      ['All 10 records', '3', '4', '75%', '2 hr 15 min'],
    ]);
  });

  it('has in a spreadsheet numbers in place of words, and nothing in place of what is not known', () => {
    const [first, second] = tablesOf(grouped)[0]!.rows;
    const raw = ({ cells }: NonNullable<typeof first>) =>
      cells.map((cell) => (typeof cell === 'string' ? cell : cell.raw));
    expect(raw(first!)).toEqual([undefined, '3', '4', '0.7500', '135']);
    expect(raw(second!)).toEqual([undefined, '', '0', '', '']);
    expect(tablesOf(grouped)[0]!.footnotes.map(textOf)).toEqual([
      '–: not known, because nothing was recorded. It is not 0.',
    ]);
  });

  it('says of minutes whose they are, since those of a session count for each who was there', () => {
    expect(documentOf(grouped).sources.map(textOf).join()).toContain(
      'a session of 45 minutes with 8 members is 6 hours',
    );
  });

  it('names everybody whom it names, so that the disclosure register can be asked about', () => {
    expect(peopleOf(grouped).map(({ givenName }) => givenName)).toEqual(["Ana '=1", 'Ben']);
    expect(peopleOf(answer('attendance', {}, {}))).toEqual([]);
  });

  it('leads from a figure that counts to its records, and from none that is 0 or not known', () => {
    const [table] = tablesOf(grouped);
    const links = table!.rows.map(({ cells }) =>
      cells.map((cell) => (typeof cell === 'string' ? undefined : cell.href)),
    );
    expect(links).toEqual([
      [undefined, '/reports/questions/new?of=a&records=attended', undefined, undefined, undefined],
      [undefined, undefined, undefined, undefined, undefined],
      [undefined, '/reports/questions/new?records=attended', undefined, undefined, undefined],
    ]);
  });

  it('says why scores of several measures make no mean, and what to do', () => {
    const [table] = tablesOf(
      answer(
        'scores',
        { groupBy: ['group'], figures: ['scores', 'mean'] },
        {
          rows: [
            {
              keys: [key({ label: 'One' })],
              figures: [figure(4, 4), figure(null, null, 'measures')],
              cells: [],
            },
          ],
          totals: { figures: [figure(4, 4), figure(null, null, 'measures')], cells: [] },
        },
      ),
    );
    expect(table!.footnotes.map(textOf).join()).toContain('scores of several measures do not compare');
    expect(table!.footnotes.map(textOf).join()).not.toContain('nothing was recorded');
  });

  it('says of a change that two scores are wanting, and of goals a beginning, not that nothing was recorded', () => {
    const notesOf = (topic: QuestionTopic, figures: Question['figures'], values: QuestionFigureValue[]) =>
      tablesOf(
        answer(
          topic,
          { groupBy: ['group'], figures },
          {
            rows: [{ keys: [key({ label: 'One' })], figures: values, cells: [] }],
            totals: { figures: values, cells: [] },
          },
        ),
      )[0]!.footnotes.map(textOf);
    expect(notesOf('scores', ['mean-member-change', 'mean'], [figure(null, 0), figure(24, 1)])).toEqual([
      '– for “Change of members, on average”: fewer than two scores within these days to compare. It is not 0.',
    ]);
    expect(notesOf('scores', ['mean'], [figure(null, 0)])).toEqual([
      '–: not known, because nothing was recorded. It is not 0.',
    ]);
    expect(notesOf('goals', ['goals', 'up', 'down'], [figure(2), figure(null, 0), figure(null, 0)])).toEqual([
      '– for “Up” and “Down”: no level at the beginning, or no rating within these days to compare it with. It is not 0.',
    ]);
  });

  it('says of lines by facilitator that they do not add up, and of a cut answer how much there is', () => {
    const cut = answer(
      'attendance',
      { groupBy: ['facilitator'], figures: ['places'], limit: 10 },
      {
        rows: Array.from({ length: 10 }, (_, place) => ({
          keys: [key({ field: 'facilitator', value: `f${place}`, label: `F ${place}` })],
          figures: [figure(place)],
          cells: [],
        })),
        totals: { figures: [figure(99)], cells: [] },
        count: 34,
        isCut: true,
      },
    );
    const [first] = documentOf(cut).sections[0]!.blocks;
    expect(first).toMatchObject({ kind: 'paragraph', text: 'The first 10 of 34 lines are shown.' });
    const notes = tablesOf(cut)[0]!.footnotes.map(textOf).join(' ');
    expect(notes).toMatch(/do not add up/);
    expect(notes).toMatch(/also of those whose lines are not shown/);
  });

  it('lays a cross table of many columns into as many tables as have room, each with its lines’ names', () => {
    const acrossKeys = Array.from({ length: 30 }, (_, place) =>
      key({ field: 'grade', value: `${place}`, label: `${place}` }),
    );
    const row = { figures: [figure(30)], cells: acrossKeys.map(() => figure(1)) };
    const tables = tablesOf(
      answer(
        'attendance',
        { groupBy: ['group'], across: 'grade', figures: ['places'] },
        { rows: [{ keys: [key({ label: 'One' })], ...row }], acrossKeys, totals: row },
      ),
    );
    expect(tables.map(({ columns }) => columns.length)).toEqual([11, 11, 12]);
    expect(tables.flatMap(({ columns }) => columns.slice(1)).map(({ heading }) => textOf(heading))).toEqual([
      ...acrossKeys.map(({ label }) => label),
      'Together',
    ]);
    for (const { headingRows, columns, rows } of tables) {
      expect(headingRows[0]!.reduce((sum, { span }) => sum + span, 0)).toBe(columns.length);
      for (const { cells } of rows) expect(cells.length).toBe(columns.length);
    }
  });

  it('is drawn as a chart of its first figure, in which what is not known is a gap', () => {
    const months = ['2026-09', '2026-10', '2026-11'];
    const charted = answer(
      'ratings',
      { groupBy: ['month'], figures: ['mean-level', 'ratings'] },
      {
        rows: months.map((value, place) => ({
          keys: [key({ field: 'month', value })],
          figures: [place === 1 ? figure(null, 0) : figure(place - 1, 4), figure(4)],
          cells: [],
        })),
        totals: { figures: [figure(0, 8), figure(12)], cells: [] },
      },
    );
    const [block] = documentOf(charted).sections[0]!.blocks;
    if (block?.kind !== 'chart') throw new Error('no chart');
    expect(block.chart).toMatchObject({ form: 'line', low: -2, high: 2 });
    expect(block.chart.series[0]!.values).toEqual([-1, null, 1]);
    expect(block.chart.title).toBe('Level on average: −1.0 in September 2026, +1.0 in November 2026');
    expect(block.chart.alt).toContain('October 2026: not known');
  });

  it('of a thousand lines draws the first, and keeps the line of all', () => {
    const rows = Array.from({ length: 1000 }, (_, place) => ({
      keys: [key({ field: 'member' as const, value: `${place}`, label: `M ${place}` })],
      figures: [figure(1)],
      cells: [],
    }));
    const report = documentOf(
      answer(
        'attendance',
        { groupBy: ['member'], figures: ['places'] },
        { rows, totals: { figures: [figure(1000)], cells: [] } },
      ),
    );
    const { drawn, lines } = drawnReport(report);
    const [block] = drawn.sections[0]!.blocks;
    expect(lines).toBe(1000);
    if (block?.kind !== 'table') throw new Error('no table');
    expect(block.table.rows.length).toBe(mostDrawn + 1);
    expect(block.table.rows.at(-1)!.isTotal).toBe(true);
  });
});
