import type { TFunction } from 'i18next';
import type { ReportSeries } from '../../../../shared/contract/report-pieces.ts';
import { leastForBand, twoSdBand } from '../../../../shared/domain/single-system.ts';
import {
  compareOnAxis,
  isBaseline,
  type PhasedDay,
} from '../../../../shared/domain/single-system-figures.ts';
import { occasionWord, rangeText, raterWord, scoreText } from '../../../data/measure-words.ts';
import { dataText, numberText } from '../../../data/report/report-words.ts';
import { formatDate, formatList, formatNumber } from '../../../i18n/format.ts';
import { dayText, momentMark, shortDay } from './day-texts.ts';
import { type Block, type Chart, figure, orUnknown, type Table, words } from './document.ts';

type Point = ReportSeries['points'][number];

/** One measure by one rater over time; a table alone where there are not two scores to draw. */
export function measureBlock(series: ReportSeries, place: number, t: TFunction): Block {
  const table = scoreTable(series, t);
  const line = series.points
    .filter(({ occasion }) => occasion !== 'retrospective')
    .toSorted((one, other) => compareOnAxis(phased(one), phased(other), series.startsOn));
  const known = line.filter(({ score }) => score !== null);
  if (known.length < 2) return { kind: 'table', table };
  const title = measureFinding(series, known, t);
  // What was said to be from before is of a day, though it may have been filled in in a session.
  const days = line.map(({ takenOn, sessionNumber, occasion }) => ({
    on: takenOn,
    number: occasion === 'pre' ? null : sessionNumber,
  }));
  return {
    kind: 'chart',
    chart: {
      id: `measure-${place}`,
      form: 'line',
      title: dataText(title),
      alt: `${title}. ${formatList(
        line.map(({ takenOn, score }) =>
          score === null
            ? t('{{day}}: not answered in full', { day: formatDate(takenOn) })
            : t('{{day}}: {{score}}', { day: formatDate(takenOn), score: scoreText(score) }),
        ),
        'unit',
      )}`,
      caption: t('{{range}}. {{who}}.', {
        range: rangeText(series, t),
        who: raterWord(series.rater, series.raterName, t),
      }),
      xLabel: days.every(({ number }) => number !== null)
        ? t('Session')
        : days.every(({ number }) => number === null)
          ? t('Day')
          : t('Session or day'),
      yLabel: t('Score'),
      categories: days.map(momentMark),
      low: series.low,
      high: series.high,
      lines: series.cutOffs
        .filter(({ value }) => value > series.low)
        .slice(0, 8)
        .map(({ value, label }) => ({ value, label })),
      ...phasesOf(series, line, t),
      series: [{ name: series.name, values: line.map(({ score }) => score) }],
      table,
    },
  };
}

/** Where there are scores of a baseline: what ended it, and the band of what was usual until then. */
function phasesOf(
  { startsOn, isStartChosen, low, high }: ReportSeries,
  line: readonly Point[],
  t: TFunction,
): Pick<Chart, 'bands' | 'dividers'> {
  if (startsOn === null) return {};
  const before = line.filter((point) => isBaseline(phased(point), startsOn));
  if (before.length === 0 || before.length === line.length) return {};
  const baseline = before.flatMap(({ score }) => (score === null ? [] : [score]));
  const label = isStartChosen
    ? t('baseline ends before {{day}}', { day: shortDay(startsOn) })
    : t('group begins');
  const dividers = [{ before: before.length, label }];
  if (baseline.length < leastForBand) return { dividers };
  const { lower, upper } = twoSdBand(baseline);
  return {
    dividers,
    bands: [{ low: Math.max(low, lower), high: Math.min(high, upper), label: t('usual in the baseline') }],
  };
}

function phased({ takenOn, occasion }: Point): PhasedDay {
  return { on: takenOn, isBefore: occasion === 'pre' };
}

/** "How was today for me: 4 at first, 8 at last". */
function measureFinding({ name }: ReportSeries, known: readonly Point[], t: TFunction): string {
  return t('{{measure}}: {{first}} at first, {{last}} at last', {
    measure: name,
    first: scoreText(known[0]!.score!),
    last: scoreText(known.at(-1)!.score!),
  });
}

function scoreTable(series: ReportSeries, t: TFunction): Table {
  const { points } = series;
  const looksBack = points.some(({ occasion }) => occasion === 'retrospective');
  return {
    caption: dataText(
      t('{{measure}}: scores. {{who}}; {{range}}.', {
        measure: series.name,
        who: raterWord(series.rater, series.raterName, t),
        range: rangeText(series, t),
      }),
    ),
    columns: [
      words(t('Day')),
      words(t('Session')),
      words(t('When')),
      figure(t('Score')),
      figure(t('Answered')),
    ],
    rows: points.map(({ takenOn, sessionNumber, occasion, score, answered, of }) => ({
      cells: [
        dayText(takenOn),
        orUnknown(sessionNumber, numberText),
        occasionWord(occasion, t),
        orUnknown(score, (value) => ({ text: scoreText(value), raw: String(value) })),
        {
          text: t('{{answered}} of {{of}}', { answered: formatNumber(answered), of: formatNumber(of) }),
          raw: `${answered}/${of}`,
        },
      ],
    })),
    footnotes: looksBack
      ? [t('“Before, as seen now” was given looking back: it belongs to no day, and is in no line.')]
      : [],
  };
}
