import type { TFunction } from 'i18next';
import {
  type CountedScore,
  isScoreMissing,
  type SingleSystemFigures,
} from '../../shared/domain/single-system-figures.ts';

/** Of a plot, what a legend has to know. */
interface Drawn {
  figures: SingleSystemFigures;
  asked: readonly boolean[];
  begin: { value: number | null } | null;
  cutOffs: readonly unknown[];
  rows: readonly unknown[];
}

/** What the signs of one chart, or of charts side by side, mean: of those signs that are drawn. */
export function chartLegend(
  plots: readonly Drawn[],
  { isSmall, hasTurns = false }: { isSmall: boolean; hasTurns?: boolean },
  t: TFunction,
): string {
  const some = (isDrawn: (plot: Drawn) => boolean) => plots.some(isDrawn);
  const hasBaseline = some(({ figures }) => figures.baseline.length > 0);
  const hasLater = some(({ figures }) => figures.intervention.length > 0);
  const isWithBoth = some(
    ({ figures: { baseline, intervention } }) => baseline.length > 0 && intervention.length > 0,
  );
  return [
    ...(hasBaseline && hasLater ? [t('Squares: baseline; circles: later.')] : []),
    ...(hasBaseline && !hasLater ? [t('Squares: baseline.')] : []),
    ...(some(({ begin }) => begin !== null && begin.value !== null)
      ? [t('Diamond: where the goals began, as they were set; that is no observation.')]
      : []),
    ...(isSmall && isWithBoth ? [t('Upright line: the baseline ends.')] : []),
    ...(some(({ figures: { band } }) => band !== null && band.sd > 0)
      ? [t('Hatched: the usual range of the baseline around its mean.')]
      : []),
    ...(isSmall && some(({ figures }) => figures.celeration !== null)
      ? [t('Broken line: where the baseline was heading.')]
      : []),
    ...(isSmall && some(({ cutOffs }) => cutOffs.length > 0) ? [t('Dotted across: cut-offs.')] : []),
    ...(some(hasGap)
      ? [t('Finely dashed: a session in which others were scored, and this member was not.')]
      : []),
    ...(hasTurns ? [t('Turns: the part of the talk against an equal one for the time there.')] : []),
  ].join(' ');
}

function hasGap({ figures: { baseline, intervention }, asked }: Drawn): boolean {
  const within = (phase: readonly CountedScore[]) =>
    phase.some((score, place) => place > 0 && isScoreMissing(phase[place - 1]!, score, asked));
  return within(baseline) || within(intervention);
}
