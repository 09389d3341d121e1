import type { TFunction } from 'i18next';
import type { GroupSummaryReport, SessionSummaryReport } from '../../../../shared/contract/summaries.ts';
import { raterKindWord, rangeText, scoreText } from '../../../data/measure-words.ts';
import { dataText, decimalText, numberText } from '../../../data/report/report-words.ts';
import { formatDate, formatList, formatNumber } from '../../../i18n/format.ts';
import { dayText, momentMark } from './day-texts.ts';
import { type Block, figure, orUnknown, paragraph, type Table, words } from './document.ts';

type Spread = SessionSummaryReport['measures'][number];
type Course = GroupSummaryReport['measures'][number];

/** How the scores of one session lie, without saying whose they are. */
export function spreadBlock(measure: Spread, place: number, t: TFunction): Block {
  const { name, rater, scored, sheets, spread } = measure;
  const who = raterKindWord(rater, t);
  if (spread === null)
    return paragraph(
      dataText(
        t('{{measure}} ({{who}}): {{count}} scores; too few to be told without telling whose they are.', {
          measure: name,
          who,
          count: scored,
        }),
      ),
    );
  const { mean, median, lowest, highest, values } = spread;
  const title = t('{{measure}}: {{mean}} on average, from {{lowest}} to {{highest}}', {
    measure: name,
    mean: formatNumber(mean, { maximumFractionDigits: 1 }),
    lowest: scoreText(lowest),
    highest: scoreText(highest),
  });
  const table: Table = {
    caption: dataText(
      t('{{measure}} ({{who}}): {{scored}} of {{count}} sheets with a score, middle {{median}}; {{range}}.', {
        measure: name,
        who,
        scored: formatNumber(scored),
        count: sheets,
        median: scoreText(median),
        range: rangeText(measure, t),
      }),
    ),
    columns: [words(t('Score')), figure(t('Times'))],
    rows: values.map(({ value, count }) => ({
      cells: [{ text: scoreText(value), raw: String(value) }, numberText(count)],
    })),
  };
  const steps = stepsOf(measure, values);
  if (steps === null) return { kind: 'table', table };
  const most = Math.max(...values.map(({ count }) => count));
  return {
    kind: 'chart',
    chart: {
      id: `spread-${place}`,
      form: 'columns',
      title: dataText(title),
      alt: `${title}. ${formatList(
        values.map(({ value, count }) => t('{{score}}: {{count}} times', { score: scoreText(value), count })),
        'unit',
      )}`,
      xLabel: t('Score'),
      yLabel: t('Times'),
      categories: steps.map(scoreText),
      low: 0,
      high: Math.max(2, most),
      ticks: Array.from({ length: Math.max(2, most) + 1 }, (_, value) => ({
        value,
        label: formatNumber(value),
      })).slice(0, 20),
      series: [
        {
          name: t('Times'),
          values: steps.map((step) => values.find(({ value }) => value === step)?.count ?? 0),
          labels: steps.map((step) => {
            const count = values.find(({ value }) => value === step)?.count ?? 0;
            return count === 0 ? '' : formatNumber(count);
          }),
        },
      ],
      table,
    },
  };
}

/** More columns than these say less than the table. */
const mostColumns = 21;

/** Every whole score from end to end, so that gaps are seen; null where scores are no whole numbers, or too many. */
function stepsOf({ low, high }: Spread, values: NonNullable<Spread['spread']>['values']): number[] | null {
  const isWhole = [low, high, ...values.map(({ value }) => value)].every(Number.isInteger);
  if (!isWhole || high - low >= mostColumns) return null;
  return Array.from({ length: high - low + 1 }, (_, step) => low + step);
}

/** A measure over the sessions of a group: the mean of each day, and how members moved. */
export function courseBlock(measure: Course, place: number, t: TFunction): Block {
  const { name, rater, days, compared, improved, unchanged, worsened } = measure;
  const who = raterKindWord(rater, t);
  const isWithheld = days.some(({ scored, mean }) => mean === null && scored > 0);
  const table: Table = {
    caption: dataText(
      t('{{measure}} ({{who}}), by day: {{range}}.', { measure: name, who, range: rangeText(measure, t) }),
    ),
    columns: [words(t('Day')), words(t('Session')), figure(t('Mean')), figure(t('Scores'))],
    rows: days.map(({ on, sessionNumber, mean, scored }) => ({
      cells: [
        dayText(on),
        orUnknown(sessionNumber, numberText),
        orUnknown(mean, (value) => decimalText(value, 1)),
        numberText(scored),
      ],
    })),
    footnotes: [
      compared === 0
        ? t('Nobody has two scores to compare.')
        : t(
            'From first to last score, of {{count}} who have both: {{better}} better, {{same}} the same, {{worse}} worse.',
            {
              count: compared,
              better: formatNumber(improved),
              same: formatNumber(unchanged),
              worse: formatNumber(worsened),
            },
          ),
      ...(isWithheld ? [t('Means of fewer than three scores are not told where nobody is named.')] : []),
    ],
  };
  const known = days.filter(({ mean }) => mean !== null);
  if (known.length < 2) return { kind: 'table', table };
  const title = t('{{measure}}: {{first}} on average at first, {{last}} at last', {
    measure: name,
    first: formatNumber(known[0]!.mean!, { maximumFractionDigits: 1 }),
    last: formatNumber(known.at(-1)!.mean!, { maximumFractionDigits: 1 }),
  });
  return {
    kind: 'chart',
    chart: {
      id: `course-${place}`,
      form: 'line',
      title: dataText(title),
      alt: `${title}. ${formatList(
        known.map(({ on, mean }) =>
          t('{{day}}: {{score}}', {
            day: formatDate(on),
            score: formatNumber(mean!, { maximumFractionDigits: 1 }),
          }),
        ),
        'unit',
      )}`,
      caption: t('{{who}}; the mean of those who answered, whose number stands in the table.', { who }),
      xLabel: days.every(({ sessionNumber }) => sessionNumber !== null) ? t('Session') : t('Day'),
      yLabel: t('Mean score'),
      categories: days.map(({ on, sessionNumber }) => momentMark({ on, number: sessionNumber })),
      low: measure.low,
      high: measure.high,
      series: [{ name, values: days.map(({ mean }) => mean) }],
      table,
    },
  };
}
