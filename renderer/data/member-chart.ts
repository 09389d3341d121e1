import type { TFunction } from 'i18next';
import { raters } from '../../shared/contract/measures.ts';
import type {
  ChartedDay,
  ChartedMember,
  ChartedSeries,
  GroupChart,
} from '../../shared/contract/single-system.ts';
import { isBaseline, singleSystemFigures } from '../../shared/domain/single-system-figures.ts';
import { formatDate, formatNumber } from '../i18n/format.ts';
import { statusLooks } from './attendance-words.ts';
import { scoreText } from './measure-words.ts';

/** A member's chart as SingleSystemChart draws it; of a group's chart in which something is chosen. */
export function plotMember(chart: GroupChart, member: ChartedMember, t: TFunction) {
  const { better, low, high, cutOffs } = chart.chosen!;
  const { days, members } = chart;
  const { startsOn } = member;
  const change = days.findIndex((day) => !isBaseline(day, startsOn));
  return {
    days: days.map((day, place) => ({ id: `${day.on} ${place}`, name: dayName(day) })),
    asked: days.map(
      ({ sessionId }, place) =>
        sessionId !== null && members.some(({ scores }) => (scores[place] ?? null) !== null),
    ),
    begin: members.some(({ beginning }) => beginning !== null)
      ? { name: t('begin'), value: member.beginning }
      : null,
    better,
    figures: singleSystemFigures(days, member.scores, startsOn, better),
    change: change === -1 ? null : change,
    low,
    high,
    cutOffs,
    rows: [
      {
        name: t('Attendance'),
        cells: member.attendance.map((status) => status && statusLooks[status].letter),
      },
      {
        name: t('Turns'),
        cells: member.participation.map((ratio) => (ratio === null ? null : ratioText(ratio))),
      },
    ].filter(({ cells }) => cells.some((cell) => cell !== null)),
    words: {
      axis: axisName(days, t),
      ...phaseNames(chart, member, t),
      mean: t('mean'),
      band: t('2 SD'),
      heading: t('was heading'),
    },
    format: (score: number) => chartedScoreText(chart.chosen!, score),
  };
}

/** A baseline that somebody ended by hand did not end because the group began: the line says what it is. */
function phaseNames(
  { isStartChosen }: GroupChart,
  { startsOn, hasOwnStart }: ChartedMember,
  t: TFunction,
): { baseline: string; intervention: string } {
  if (startsOn === null || !(isStartChosen || hasOwnStart))
    return { baseline: t('Before'), intervention: t('With the group') };
  const day = formatDate(startsOn, 'short');
  return { baseline: t('Baseline'), intervention: t('Baseline ends before {{day}}', { day }) };
}

/** Whether the row of turns has anything in it. */
export function hasTurns({ participation }: ChartedMember): boolean {
  return participation.some((ratio) => ratio !== null);
}

/** What stands under the places of the axis. */
export function axisName(days: readonly ChartedDay[], t: TFunction): string {
  const numbered = days.filter(({ number }) => number !== null).length;
  if (numbered === 0) return t('Day');
  return numbered === days.length ? t('Session') : t('Session or day');
}

/** The same as a sentence, where there is no room for it beside the axis. */
export function axisSentence(days: readonly ChartedDay[], t: TFunction): string {
  const numbered = days.filter(({ number }) => number !== null).length;
  if (numbered === 0) return t('Under each: days.');
  return numbered === days.length
    ? t('Under each: sessions.')
    : t('Under each: sessions, and days of no session.');
}

/** A score of a chart in words; T-scores without decimals. */
export function chartedScoreText({ measureId }: Pick<ChartedSeries, 'measureId'>, score: number): string {
  return measureId === null ? formatNumber(score, { maximumFractionDigits: 0 }) : scoreText(score);
}

/** The number of the session, or the day where there was none. */
export function dayName({ on, number }: ChartedDay): string {
  return number === null ? formatDate(on, 'short') : `${formatNumber(number)}`;
}

/** A part of the turns against an equal one: "1.2×". */
export function ratioText(ratio: number): string {
  return `${formatNumber(ratio, { maximumFractionDigits: 1 })}×`;
}

/** The part of an address after the question mark that names a chart; of one member, or of all (null). */
export function chartAddress(
  { measureId, rater, raterName }: ChartedSeries,
  personId: string | null,
): string {
  const search = new URLSearchParams({ measure: measureId ?? 'goals', rater });
  if (raterName !== '') search.set('by', raterName);
  if (personId !== null) search.set('member', personId);
  return search.toString();
}

/** The chart that an address names; null where it names none. */
export function readChartAddress(search: URLSearchParams): ChartedSeries | null {
  const rater = raters.find((one) => one === search.get('rater'));
  const measure = search.get('measure');
  if (!rater || measure === null) return null;
  return {
    measureId: measure === 'goals' ? null : measure,
    rater,
    raterName: search.get('by') ?? '',
  };
}
