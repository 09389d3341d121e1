import { beforeAll, expect, it } from 'vitest';
import { measureBlock } from '../../../../renderer/features/reports/summaries/measure-blocks.ts';
import { setLanguage, startLanguages, t } from '../../../../renderer/i18n/language.ts';
import type { ReportSeries } from '../../../../shared/contract/report-pieces.ts';

beforeAll(async () => {
  await startLanguages();
  await setLanguage('en');
});

type Point = ReportSeries['points'][number];

const point = (takenOn: string, sessionNumber: number | null, part: Partial<Point> = {}): Point => ({
  scoreId: takenOn,
  takenOn,
  sessionId: null,
  sessionNumber,
  occasion: 'regular',
  score: 5,
  answered: 1,
  of: 1,
  ...part,
});

function chartOf(part: Partial<ReportSeries>) {
  const block = measureBlock(
    {
      measureId: 'm',
      name: 'How was today',
      better: 'increase',
      low: 0,
      high: 10,
      cutOffs: [],
      personId: 'p',
      rater: 'member',
      raterName: '',
      groupId: 'g',
      groupName: '',
      startsOn: '2026-09-14',
      isStartChosen: false,
      points: [point('2026-09-14', 1), point('2026-09-21', 2), point('2026-09-28', 3)],
      ...part,
    },
    0,
    t,
  );
  if (block.kind !== 'chart') throw new Error('no chart');
  return block.chart;
}

it('where somebody ended a baseline by hand, a report says that and not that the group begins', () => {
  const { dividers, bands } = chartOf({ startsOn: '2026-09-28', isStartChosen: true });
  expect(dividers).toEqual([{ before: 2, label: 'baseline ends before Sep 28' }]);
  expect(bands).toMatchObject([{ label: 'usual in the baseline' }]);
});

it('a score entered as from before stands before the group begins, as a day, though it is of the first session', () => {
  const points = [point('2026-09-14', 1), point('2026-09-14', 1, { occasion: 'pre', score: 2 })];
  const { categories, dividers, series } = chartOf({ points });
  expect([categories, dividers]).toEqual([['Sep 14', '1'], [{ before: 1, label: 'group begins' }]]);
  expect(series[0]!.values).toEqual([2, 5]);
});
