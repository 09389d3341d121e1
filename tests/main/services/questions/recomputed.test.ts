import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Question } from '../../../../shared/domain/question.ts';
import { ownQuestion } from '../../../support/random-questions.ts';
import { type RawRow, readCsv } from '../../../support/recomputed-reports.ts';
import { openTestDoor, type TestDoor } from '../../../support/test-door.ts';

let test: TestDoor;
let client: TestDoor['client'];
beforeAll(async () => {
  test = await openTestDoor({ now: '2026-03-12T15:00:00Z' });
  client = test.client;
  await client.workspace.openPractice();
});
afterAll(() => test.remove());

const days = { from: '2026-01-20', to: '2026-02-25' };

async function rawOf(what: 'attendance' | 'ratings' | 'scores'): Promise<RawRow[]> {
  const { text } = await client.reports.raw({ groupIds: [], ...days, what, names: 'shown' });
  return readCsv(text);
}

/** The figures of each row by its keys. */
async function figuresBy(fields: Partial<Question>): Promise<Map<string, (number | null)[]>> {
  const { rows } = await client.questions.answer({ question: ownQuestion({ span: days, ...fields }) });
  return new Map(
    rows.map(({ keys, figures }) => [
      keys.map(({ value }) => value).join(' '),
      figures.map(({ value }) => value),
    ]),
  );
}

function byKeys(rows: readonly RawRow[], keys: readonly string[]): [string, RawRow[]][] {
  return [...Map.groupBy(rows, (row) => keys.map((key) => row[key] ?? '').join(' '))];
}

const meanOf = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

function expectSame(found: Map<string, (number | null)[]>, wanted: [string, (number | null)[]][]) {
  expect([...found.keys()].toSorted()).toEqual(wanted.map(([key]) => key).toSorted());
  for (const [key, figures] of wanted)
    for (const [at, figure] of figures.entries())
      if (figure === null) expect(found.get(key)![at], key).toBeNull();
      else expect(found.get(key)![at], key).toBeCloseTo(figure, 9);
}

it('attendance by group and weekday, counted anew from the raw marks', async () => {
  const found = await figuresBy({
    groupBy: ['group', 'weekday'],
    figures: ['places', 'recorded', 'attended', 'absent', 'members'],
  });
  const rows = (await rawOf('attendance')).map((row) => ({
    ...row,
    weekday: String(new Date(`${row['date']}T12:00:00Z`).getUTCDay() || 7),
  }));
  expectSame(
    found,
    byKeys(rows, ['groupId', 'weekday']).map(([key, own]) => {
      const known = own.filter(({ status }) => status !== '');
      const there = known.filter(({ status }) => ['present', 'late', 'left-early'].includes(status!));
      const members = new Set(own.map(({ personId }) => personId)).size;
      return [key, [own.length, known.length, there.length, known.length - there.length, members]];
    }),
  );
});

it('ratings by rater and member, and where goals stand, counted anew from the raw ratings', async () => {
  const raw = await rawOf('ratings');
  const within = raw.filter(({ ratedOn = '' }) => ratedOn >= days.from && ratedOn <= days.to);
  expect(within.length).toBeGreaterThan(20);
  expectSame(
    await figuresBy({ topic: 'ratings', groupBy: ['rater', 'member'], figures: ['ratings', 'mean-level'] }),
    byKeys(within, ['rater', 'personId']).map(([key, own]) => [
      key,
      [own.length, meanOf(own.map(({ level }) => Number(level)))],
    ]),
  );

  // The last word of a facilitator in those days; in the practice only one of them rates in a group.
  const goals = byKeys(raw, ['goalId']).map(([goalId, own]) => {
    const last = own.findLast((row) => within.includes(row) && row['rater'] === 'facilitator');
    const change =
      last && last['baselineLevel'] !== '' ? Number(last['level']) - Number(last['baselineLevel']) : null;
    return { goalId, personId: own[0]!['personId']!, last, change };
  });
  const found = await figuresBy({
    topic: 'goals',
    groupBy: ['goal'],
    figures: ['rated', 'at-expected', 'mean-change'],
  });
  for (const { goalId, last, change } of goals) {
    // A goal that began later, or was set aside before, is none of those days.
    if (!found.has(goalId)) expect(last).toBeUndefined();
    else
      expect(found.get(goalId)).toEqual([
        last ? 1 : 0,
        last ? Number(Number(last['level']) >= 0) : null,
        change,
      ]);
  }
  expect(goals.filter(({ last }) => last !== undefined).length).toBeGreaterThan(10);
});

it('scores by measure and rater, counted anew from the raw scores', async () => {
  const rows = (await rawOf('scores')).filter(
    ({ takenOn = '' }) => takenOn >= days.from && takenOn <= days.to,
  );
  const found = await figuresBy({
    topic: 'scores',
    groupBy: ['measure', 'rater'],
    figures: ['scores', 'mean', 'median', 'lowest', 'highest', 'deviation'],
  });
  expect(found.size).toBeGreaterThan(1);
  expectSame(
    found,
    byKeys(rows, ['measureId', 'rater']).map(([key, own]) => {
      const scores = own
        .filter(({ score }) => score !== '')
        .map(({ score }) => Number(score))
        .sort((one, other) => one - other);
      const { length } = scores;
      const middle = meanOf([scores[Math.floor((length - 1) / 2)]!, scores[Math.ceil((length - 1) / 2)]!]);
      const spread = Math.sqrt(
        scores.reduce((sum, one) => sum + (one - meanOf(scores)) ** 2, 0) / (length - 1),
      );
      return [key, [length, meanOf(scores), middle, scores[0]!, scores.at(-1)!, length > 1 ? spread : null]];
    }),
  );
});
