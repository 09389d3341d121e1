import { beforeAll, expect, it } from 'vitest';
import { plotMember } from '../../../renderer/data/member-chart.ts';
import { chartFinding, groupFinding } from '../../../renderer/data/single-system-findings.ts';
import { chartLegend } from '../../../renderer/data/single-system-legend.ts';
import { figuresInWords, whyNoFigures } from '../../../renderer/data/single-system-words.ts';
import { setLanguage, startLanguages, t } from '../../../renderer/i18n/language.ts';
import type { GroupChart } from '../../../shared/contract/single-system.ts';

beforeAll(async () => {
  await startLanguages();
  await setLanguage('en');
});

type Scores = readonly (number | null)[];

/** Two days of before, then four sessions. */
function plotsOf(rows: readonly Scores[], parts: { beginning?: number; isByHand?: boolean } = {}) {
  const axis = ['2026-03-02', '2026-03-03', '2026-03-10', '2026-03-17', '2026-03-24', '2026-03-31'];
  const chart: GroupChart = {
    groupName: '',
    choices: [],
    chosen: {
      measureId: parts.beginning === undefined ? 'm' : null,
      rater: 'member',
      raterName: '',
      name: 'How was today',
      better: 'increase',
      low: 0,
      high: 80,
      cutOffs: [],
    },
    startsOn: '2026-03-10',
    isStartChosen: parts.isByHand ?? false,
    days: axis.map((on, place) => ({
      on,
      isBefore: false,
      sessionId: place < 2 ? null : `s${place}`,
      number: place < 2 ? null : place - 1,
    })),
    members: rows.map((scores, place) => ({
      personId: `p${place}`,
      givenName: '',
      familyName: '',
      preferredName: '',
      isMember: true,
      scores: [...scores],
      attendance: scores.map(() => null),
      participation: scores.map(() => null),
      beginning: parts.beginning ?? null,
      startsOn: '2026-03-10',
      hasOwnStart: false,
    })),
  };
  return chart.members.map((member) => plotMember(chart, member, t));
}

const none = [null, null] as const;

it('a title of a group’s charts says what can be compared, of how many members, and who is left out', () => {
  const title = (rows: readonly Scores[], parts = {}) => groupFinding(plotsOf(rows, parts), t);
  const up = [2, 3, 5, 6, null, null];
  const down = [5, 6, 2, 1, null, null];
  const since = [...none, 3, null, null, 5];
  const once = [...none, 3, null, null, null];
  expect(title([up, down, since])).toBe(
    'One of 2 members with a baseline and later scores does better than in it; one other cannot be compared yet',
  );
  expect(title([up, since, since])).toBe(
    'The one member with a baseline and later scores does better than in it; 2 others cannot be compared yet',
  );
  expect(title([since, since, once])).toBe(
    '2 of 2 members have a better last score than first one; one other cannot be compared yet',
  );
  expect(title([once, once])).toBe('2 members have one score each: nothing can be compared yet');
  expect(title([since, once], { beginning: 4 })).toBe(
    'One of 2 members stands higher than where the goals began',
  );
});

it('a chart without a baseline begins where the goals did, has no table of nothing, and a reason', () => {
  const [plot] = plotsOf([[...none, 30, null, null, 52]], { beginning: 25 });
  expect(chartFinding('Ali', plot!, t)).toBe('Ali: 25 where the goals began, 52 last');
  expect(figuresInWords(plot!.figures, t)).toEqual([]);
  expect(whyNoFigures(plot!.figures, t)).toMatch(/^There is no baseline: /);
});

it('a legend has words for what is drawn, and for nothing else', () => {
  const legend = (rows: readonly Scores[], parts = {}) =>
    chartLegend(plotsOf(rows, parts), { isSmall: true }, t);
  const everySecond = [...none, 3, null, 5, null];
  expect(legend([everySecond, everySecond])).toBe('');
  expect(legend([everySecond, [...none, 3, 4, 5, null]])).toBe(
    'Finely dashed: a session in which others were scored, and this member was not.',
  );
  expect(legend([everySecond], { beginning: 3 })).toMatch(/^Diamond: /);
  expect(legend([[2, 3, 5, 6, null, null]])).toBe(
    'Squares: baseline; circles: later. Upright line: the baseline ends. Hatched: the usual range of the baseline around its mean.',
  );
});

it('a baseline that was ended by hand is not said to end where the group begins', () => {
  const words = (isByHand: boolean) => plotsOf([[2, 3, 5, 6, null, null]], { isByHand })[0]!.words;
  expect(words(false)).toMatchObject({ baseline: 'Before', intervention: 'With the group' });
  expect(words(true)).toMatchObject({ baseline: 'Baseline', intervention: 'Baseline ends before Mar 10' });
});
