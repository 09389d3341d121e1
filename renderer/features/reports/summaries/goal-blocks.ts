import type { TFunction } from 'i18next';
import type { ReportText } from '../../../../shared/contract/report-document.ts';
import type { ReportGoal, ReportProgress } from '../../../../shared/contract/report-pieces.ts';
import {
  byRater,
  levelName,
  raterLabel,
  signed,
  tScoreMeaning,
  tScoreText,
} from '../../../data/goal-words.ts';
import { changeText, dataText, decimalText, numberText } from '../../../data/report/report-words.ts';
import { formatDate, formatList, formatNumber } from '../../../i18n/format.ts';
import { dayText, momentMark, momentText, shortDay } from './day-texts.ts';
import { type Block, figure, orUnknown, type Table, unknown, words } from './document.ts';
import { closedWords, levelWords, standingName } from './goal-words.ts';

type Voice = ReportProgress['voice'];

/** Who rated: the role, and the name where there are several of a kind. */
export function voiceName({ rater, raterName }: Voice, t: TFunction): string {
  const role = raterLabel(rater, t);
  return raterName === '' ? role : t('{{rater}} ({{name}})', { rater: role, name: raterName });
}

/** Each goal with its scale as far as it was used: beginning, what is expected, last rating, where it stands. */
export function goalTable(goals: readonly ReportGoal[], voice: Voice, t: TFunction): Table {
  const others = goals.some((goal) => goal.others.length > 0);
  const revised = goals.some(({ revision }) => revision > 1);
  return {
    caption: t('Goals, rated {{byWhom}}', { byWhom: byRater(voice.rater, t) }),
    columns: [
      words(t('Goal')),
      words(t('At the beginning')),
      words(t('Expected (0)')),
      words(t('Last rating')),
      words(t('Where it stands')),
      ...(others ? [words(t('Rated by others'))] : []),
    ],
    rows: goals.map((goal) => ({
      cells: [
        dataText([goal.text, closedWords(goal, t)].filter(Boolean).join(' · ')),
        orUnknown(goal.baseline, (level) => dataText(levelWords(level, t))),
        goal.expected === '' ? unknown : dataText(goal.expected),
        orUnknown(goal.latest, (latest) => lastRating(latest, t)),
        standingName(goal.standing, t),
        ...(others ? [otherRatings(goal, t)] : []),
      ],
    })),
    empty: t('No goal was written for these days.'),
    footnotes: [
      t(
        'Levels run from −2 (much less than expected) over 0 (as expected) to +2 (much more). Met is 0 or more.',
      ),
      t('Not rated is not 0: such goals are counted by themselves.'),
      ...(revised
        ? [
            t(
              'A goal that was reworded is told in its present words; its level is of the words that were rated.',
            ),
          ]
        : []),
    ],
  };
}

function lastRating(latest: NonNullable<ReportGoal['latest']>, t: TFunction): ReportText {
  const moment =
    latest.sessionNumber === null
      ? formatDate(latest.on)
      : t('session {{number}}', { number: formatNumber(latest.sessionNumber) });
  return {
    text: t('{{level}} ({{moment}})', { level: levelWords(latest, t), moment }),
    raw: String(latest.level),
    isData: true,
  };
}

function otherRatings({ others }: ReportGoal, t: TFunction): ReportText {
  if (others.length === 0) return unknown;
  return dataText(
    formatList(
      others.map((other) =>
        t('{{who}}: {{level}} on {{day}}', {
          who: voiceName(other, t),
          level: signed(other.level),
          day: formatDate(other.on),
        }),
      ),
      'unit',
    ),
  );
}

/** T over time by each voice, with how many goals each point rests on; a table alone where there is one day. */
export function progressBlock(voices: readonly ReportProgress[], t: TFunction): Block | null {
  const [main] = voices;
  const days = [...new Set(voices.flatMap(({ points }) => points.map(({ on }) => on)))].toSorted();
  if (!main || days.length === 0) return null;
  const spoken = voices.filter(({ points }) => points.length > 0);
  const table = progressTable(spoken, t);
  if (days.length < 2) return { kind: 'table', table };
  const title = progressFinding(main, t);
  const known = spoken.flatMap(({ points, baseline }) => [
    ...points.flatMap(({ t: score }) => (score === null ? [] : [score])),
    ...(baseline.t === null ? [] : [baseline.t]),
  ]);
  const hasBaseline = spoken.some(({ baseline }) => baseline.t !== null);
  return {
    kind: 'chart',
    chart: {
      id: 'goals',
      form: 'line',
      title,
      alt: `${title}. ${formatList(
        main.points.map(({ on, t: score }) =>
          score === null
            ? t('{{day}}: not rated', { day: formatDate(on) })
            : t('{{day}}: {{score}}', { day: formatDate(on), score: tScoreText(score) }),
        ),
        'unit',
      )}`,
      caption: [t('T-score of the scaled goals.'), tScoreMeaning(t)].join(' '),
      xLabel: t('Day of rating'),
      yLabel: t('T-score'),
      categories: [...(hasBaseline ? [t('Start')] : []), ...days.map(shortDay)],
      low: Math.min(20, ...known.map(Math.floor)),
      high: Math.max(80, ...known.map(Math.ceil)),
      lines: [{ value: 50, label: t('as expected') }],
      series: spoken.slice(0, 8).map(({ voice, baseline, points }) => {
        const values = [
          ...(hasBaseline ? [baseline.t] : []),
          ...days.map((day) => points.find(({ on }) => on === day)?.t ?? null),
        ];
        return {
          name: voiceName(voice, t),
          values,
          // The scores of the voice that counts stand beside its points; more would stand in each other's way.
          labels: values.map((score) => (score === null || voice !== main.voice ? '' : tScoreText(score))),
        };
      }),
      table,
    },
  };
}

function progressFinding({ baseline, latest, change, voice }: ReportProgress, t: TFunction): string {
  if (latest === null || latest.t === null) return t('T-score of the goals');
  if (baseline.t === null || change === null)
    return t('T {{latest}} at the last rating, {{byWhom}}', {
      latest: tScoreText(latest.t),
      byWhom: byRater(voice.rater, t),
    });
  return t('T from {{first}} at the beginning to {{latest}}, rated {{byWhom}}', {
    first: tScoreText(baseline.t),
    latest: tScoreText(latest.t),
    byWhom: byRater(voice.rater, t),
  });
}

function progressTable(voices: readonly ReportProgress[], t: TFunction): Table {
  const restsOn = ({ rated, goals }: { rated: number; goals: number }) =>
    t('{{rated}} of {{count}} goals', { rated: formatNumber(rated), count: goals });
  return {
    caption: t('T-scores by day and by whom'),
    columns: [words(t('Rated by')), words(t('Day')), figure(t('T-score')), figure(t('Rests on'))],
    rowHeadings: 2,
    rows: voices.flatMap(({ voice, baseline, points, change }) => [
      {
        cells: [
          dataText(voiceName(voice, t)),
          t('At the beginning'),
          orUnknown(baseline.t, (score) => decimalText(score, 1)),
          restsOn(baseline),
        ],
      },
      ...points.map((point) => ({
        cells: [
          dataText(voiceName(voice, t)),
          dayText(point.on),
          orUnknown(point.t, (score) => decimalText(score, 1)),
          restsOn(point),
        ],
      })),
      ...(change === null
        ? []
        : [
            {
              cells: [
                dataText(voiceName(voice, t)),
                t('Change from the beginning'),
                changeText(change.t),
                t('{{count}} goals with both', { count: change.goals }),
              ],
              isTotal: true,
            },
          ]),
    ]),
  };
}

/** How each goal moved on its own scale: a line a goal, in the words of the scale. */
export function levelsBlock(
  goals: readonly ReportGoal[],
  t: TFunction,
  { title, levelWord, id }: { title: string; levelWord: (level: number) => string; id: string },
): Block | null {
  const rated = goals.filter(({ ratings }) => ratings.length > 0).slice(0, 8);
  const moments = new Map(
    rated
      .flatMap(({ ratings }) => ratings)
      .toSorted((one, other) => (one.on < other.on ? -1 : 1))
      .map(({ on, sessionNumber }) => [on, { on, number: sessionNumber }]),
  );
  if (moments.size < 2) return null;
  const hasBaseline = rated.some(({ baseline }) => baseline !== null);
  const days = [...moments.values()];
  const levelOn = ({ ratings }: ReportGoal, day: string) =>
    ratings.findLast(({ on }) => on === day)?.level ?? null;
  return {
    kind: 'chart',
    chart: {
      id,
      form: 'line',
      title,
      alt: `${title}. ${formatList(
        rated.map((goal) =>
          t('{{goal}}: {{levels}}', {
            goal: goal.text,
            levels: formatList(
              goal.ratings.map(({ level }) => levelWord(level)),
              'unit',
            ),
          }),
        ),
        'unit',
      )}`,
      xLabel: days.every(({ number }) => number !== null) ? t('Session') : t('Day of rating'),
      yLabel: t('Level'),
      categories: [...(hasBaseline ? [t('Start')] : []), ...days.map(momentMark)],
      low: -2,
      high: 2,
      ticks: [-2, -1, 0, 1, 2].map((value) => ({ value, label: levelWord(value) })),
      series: rated.map((goal) => ({
        name: goal.text,
        values: [
          ...(hasBaseline ? [goal.baseline?.level ?? null] : []),
          ...days.map(({ on }) => levelOn(goal, on)),
        ],
        labels: Array.from({ length: days.length + (hasBaseline ? 1 : 0) }, () => ''),
      })),
      table: {
        caption: t('How each goal was rated, time by time'),
        columns: [words(t('Goal')), words(t('Start')), ...days.map((day) => words(momentHeading(day, t)))],
        rows: rated.map((goal) => ({
          cells: [
            dataText(goal.text),
            orUnknown(goal.baseline, ({ level }) => levelCell(level, levelWord)),
            ...days.map(({ on }) => orUnknown(levelOn(goal, on), (level) => levelCell(level, levelWord))),
          ],
        })),
      },
    },
  };
}

function momentHeading(moment: { number: number | null; on: string }, t: TFunction): string {
  const text = momentText(moment, t);
  return typeof text === 'string' ? text : text.text;
}

function levelCell(level: number, levelWord: (level: number) => string): ReportText {
  return { text: levelWord(level), raw: String(level) };
}

/** How often each level was given. */
export function levelTable(levels: readonly number[], caption: string, t: TFunction): Table {
  return {
    caption,
    columns: [words(t('Level')), figure(t('Goals'))],
    rows: levels
      .map((count, place) => ({
        cells: [
          t('{{level}}: {{words}}', { level: signed(place - 2), words: levelName(place - 2, t) }),
          numberText(count),
        ],
      }))
      .toReversed(),
  };
}
