import type { TFunction } from 'i18next';
import type { GroupChart } from '../../shared/contract/single-system.ts';
import { leastForBand, leastForCeleration } from '../../shared/domain/single-system.ts';
import type { SingleSystemFigures } from '../../shared/domain/single-system-figures.ts';
import { formatNumber } from '../i18n/format.ts';
import { raterWord } from './measure-words.ts';

type Series = Pick<NonNullable<GroupChart['chosen']>, 'measureId' | 'name' | 'rater' | 'raterName'>;

/** What is charted: the measure's own name, or the goals' T-score. */
export function seriesName({ measureId, name }: Pick<Series, 'measureId' | 'name'>, t: TFunction): string {
  return measureId === null ? t('T-score of the goals') : name;
}

/** "How was today, by the member" */
export function seriesText(series: Series, t: TFunction): string {
  return t('{{measure}}, by: {{rater}}', {
    measure: seriesName(series, t),
    rater: raterWord(series.rater, series.raterName, t),
  });
}

/** One figure: what it is called, what it comes to, and what that says; `value` null where there is too little. */
export interface FigureInWords {
  id: string;
  name: string;
  value: string | null;
  text: string;
}

/** Every figure of a chart in a plain sentence, or why there is none; nothing where there is none at all. */
export function figuresInWords(figures: SingleSystemFigures, t: TFunction): FigureInWords[] {
  const all = [bandInWords(figures, t), headingInWords(figures, t), ...comparisons(figures, t)];
  return all.some(({ value }) => value !== null) ? all : [];
}

/** Why a chart has no figure at all. */
export function whyNoFigures({ baseline, intervention }: SingleSystemFigures, t: TFunction): string {
  if (baseline.length > 0)
    return t('There is one score of the baseline and none later yet, so there is nothing to compare.');
  return intervention.length === 0
    ? t('There is no score yet.')
    : t(
        'There is no baseline: no score is from before the day on which it ends, and none was entered as “Before”. So there is nothing to compare.',
      );
}

function bandInWords({ band, beyondBand, intervention }: SingleSystemFigures, t: TFunction): FigureInWords {
  const named = { id: 'band', name: t('Usual range of the baseline (mean ± 2 SD)') };
  if (!band) return { ...named, value: null, text: needsBaseline(leastForBand, t) };
  const range = { lower: rounded(band.lower), upper: rounded(band.upper), mean: rounded(band.mean) };
  const text =
    beyondBand === null
      ? t('The baseline lies about {{mean}}. There is no later score yet.', range)
      : t('{{count}} of {{of}} later scores are beyond it on the better side.', {
          count: beyondBand,
          of: formatNumber(intervention.length),
        });
  return { ...named, value: t('{{lower}} to {{upper}}', range), text };
}

function headingInWords(figures: SingleSystemFigures, t: TFunction): FigureInWords {
  const named = { id: 'heading', name: t('Where the baseline was heading (celeration line)') };
  const { celeration, baseline, intervention } = figures;
  if (!celeration) return { ...named, value: null, text: needsBaseline(leastForCeleration, t) };
  const { slope, intercept } = celeration;
  const value = t('{{slope}} for each score', { slope: rounded(slope, 'exceptZero') });
  const last = intervention.at(-1);
  if (!last) {
    const next = rounded(intercept + slope * (baseline.length + 1));
    return { ...named, value, text: t('Had it gone on, the next score would be {{next}}.', { next }) };
  }
  return {
    ...named,
    value,
    text: t('Had it gone on, the last score would be {{expected}}; it is {{last}}.', {
      expected: rounded(intercept + slope * last.count),
      last: rounded(last.value),
    }),
  };
}

function comparisons(figures: SingleSystemFigures, t: TFunction): FigureInWords[] {
  const { baseline, intervention, nap, tau, pnd } = figures;
  const named = {
    nap: t('Better in comparison, pair by pair (NAP)'),
    tau: t('Pairs better minus worse (Tau)'),
    pnd: t('Beyond the best of the baseline (PND)'),
  };
  if (nap === null || tau === null || pnd === null) {
    const text =
      baseline.length === 0 ? t('There is no score of the baseline.') : t('There is no later score yet.');
    return Object.entries(named).map(([id, name]) => ({ id, name, value: null, text }));
  }
  const pairs = baseline.length * intervention.length;
  const beyond = Math.round(pnd * intervention.length);
  return [
    {
      id: 'nap',
      name: named.nap,
      value: rounded(nap),
      text: t(
        'Of {{count}} pairs of a score of the baseline and a later one, {{won}} are better later; a tie counts a half.',
        {
          count: pairs,
          won: formatNumber(nap * pairs, { maximumFractionDigits: 1 }),
        },
      ),
    },
    {
      id: 'tau',
      name: named.tau,
      value: rounded(tau),
      text: t('1: every pair got better; 0: as many better as worse; −1: every pair got worse.'),
    },
    {
      id: 'pnd',
      name: named.pnd,
      value: t('{{some}} of {{all}}', { some: formatNumber(beyond), all: formatNumber(intervention.length) }),
      text: t('Later scores that are better than the best one of the baseline.'),
    },
  ];
}

/** What is to be kept in mind with every one of these figures. */
export function chartCaution(t: TFunction): string {
  return t(
    'These figures describe; they prove nothing. The scores of one person follow from each other, there are few of them, and much else happens in a life at the same time.',
  );
}

function needsBaseline(least: number, t: TFunction): string {
  return t('It takes {{count}} scores of the baseline.', { count: least });
}

function rounded(value: number, signDisplay: 'auto' | 'exceptZero' = 'auto'): string {
  return formatNumber(value, { maximumFractionDigits: 2, signDisplay }).replace('-', '−');
}
