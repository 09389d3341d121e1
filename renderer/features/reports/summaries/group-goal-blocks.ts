import type { TFunction } from 'i18next';
import type { GroupSummaryReport } from '../../../../shared/contract/summaries.ts';
import { goalStandings } from '../../../../shared/domain/goal-standing.ts';
import { tScoreText } from '../../../data/goal-words.ts';
import { changeText, decimalText, numberText } from '../../../data/report/report-words.ts';
import { formatDate, formatList } from '../../../i18n/format.ts';
import { dayText, shortDay } from './day-texts.ts';
import { type Block, figure, orUnknown, paragraph, type Table, words } from './document.ts';
import { goalTable } from './goal-blocks.ts';
import { standingName } from './goal-words.ts';

type Goals = GroupSummaryReport['goals'];

/** The goals of the group, and what came of those of its members, without saying whose. */
export function groupGoalBlocks(goals: Goals, t: TFunction): Block[] {
  const { group, progress, standings } = goals;
  const ofMembers = goalStandings.reduce((sum, standing) => sum + (standings[standing] ?? 0), 0);
  return [
    group.length === 0
      ? paragraph(t('The group has no goals of its own.'))
      : { kind: 'table', table: goalTable(group, progress.voice, t) },
    ...(ofMembers === 0
      ? [paragraph(t('No member has a goal, but for any that were set aside.'))]
      : [{ kind: 'table' as const, table: standingTable(goals, ofMembers, t) }, meanBlock(goals, t)]),
  ];
}

function standingTable({ standings, changes }: Goals, ofMembers: number, t: TFunction): Table {
  return {
    caption: t('Goals of members: {{met}} of {{count}} met', {
      met: standings.met ?? 0,
      count: ofMembers,
    }),
    columns: [words(t('Where it stands')), figure(t('Goals'))],
    rows: [
      ...goalStandings.map((standing) => ({
        cells: [standingName(standing, t), numberText(standings[standing] ?? 0)],
      })),
      { cells: [t('All goals'), numberText(ofMembers)], isTotal: true },
    ],
    footnotes: [
      t(
        'Members by their T-score against the beginning: {{up}} higher, {{same}} the same, {{down}} lower, {{unknown}} not comparable.',
        {
          ...changes,
        },
      ),
    ],
  };
}

/** The mean of the members' T over time, with how many it is taken over. */
function meanBlock({ mean }: Goals, t: TFunction): Block {
  const { baseline, points, change } = mean;
  const table: Table = {
    caption: t('Mean T-score of members by day'),
    columns: [words(t('Day')), figure(t('Mean T')), figure(t('Members'))],
    rows: [
      {
        cells: [
          t('At the beginning'),
          orUnknown(baseline.mean, (score) => decimalText(score, 1)),
          numberText(baseline.members),
        ],
      },
      ...points.map(({ on, mean: score, members }) => ({
        cells: [dayText(on), orUnknown(score, (value) => decimalText(value, 1)), numberText(members)],
      })),
      {
        cells: [
          t('Mean change from the beginning'),
          orUnknown(change.mean, (value) => changeText(value)),
          numberText(change.members),
        ],
        isTotal: true,
      },
    ],
  };
  const known = points.filter(({ mean: score }) => score !== null);
  const last = known.at(-1);
  if (known.length < 2 || !last) return { kind: 'table', table };
  const title =
    baseline.mean === null
      ? t('Members’ mean T: {{last}} at the last rating', { last: tScoreText(last.mean!) })
      : t('Members’ mean T: {{first}} at the beginning, {{last}} at the last rating', {
          first: tScoreText(baseline.mean),
          last: tScoreText(last.mean!),
        });
  const scores = [baseline.mean, ...points.map(({ mean: score }) => score)].filter((score) => score !== null);
  return {
    kind: 'chart',
    chart: {
      id: 'mean',
      form: 'line',
      title,
      alt: `${title}. ${formatList(
        known.map(({ on, mean: score }) =>
          t('{{day}}: {{score}}', { day: formatDate(on), score: tScoreText(score!) }),
        ),
        'unit',
      )}`,
      caption: t('A mean over the members rated by that day, whose number stands in the table.'),
      xLabel: t('Day of rating'),
      yLabel: t('Mean T'),
      categories: [...(baseline.mean === null ? [] : [t('Start')]), ...points.map(({ on }) => shortDay(on))],
      low: Math.min(20, ...scores.map(Math.floor)),
      high: Math.max(80, ...scores.map(Math.ceil)),
      lines: [{ value: 50, label: t('as expected') }],
      series: [
        {
          name: t('Mean T'),
          values: [
            ...(baseline.mean === null ? [] : [baseline.mean]),
            ...points.map(({ mean: score }) => score),
          ],
        },
      ],
      table,
    },
  };
}
