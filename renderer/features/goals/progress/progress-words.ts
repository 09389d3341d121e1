import type { TFunction } from 'i18next';
import type { GroupGoalProgress, ProgressOfGoal } from '../../../../shared/contract/goals.ts';
import { raterLabel, signed, tScoreText } from '../../../data/goal-words.ts';
import { formatDate } from '../../../i18n/format.ts';

type Progress = GroupGoalProgress['group']['progress'];

/** The number of the session in which something was rated on a day; null where that was outside of one. */
export function sessionNumbers(goals: readonly ProgressOfGoal[]): (on: string) => number | null {
  const numbers = new Map(
    goals.flatMap(({ ratings }) =>
      ratings.flatMap(({ ratedOn, sessionNumber }) =>
        sessionNumber === null ? [] : [[ratedOn, sessionNumber] as const],
      ),
    ),
  );
  return (on) => numbers.get(on) ?? null;
}

/** How a day is called under a plot: by its session where something was rated in one, by its date otherwise. */
export function namesOfDays(goals: readonly ProgressOfGoal[], t: TFunction): (on: string) => string {
  const numberOf = sessionNumbers(goals);
  return (on) => {
    const number = numberOf(on);
    return number === null ? formatDate(on, 'short') : t('S{{number}}', { number });
  };
}

/** What a score rests on: "2 of 2 goals rated". */
export function restsOn(progress: Progress, t: TFunction): string {
  const { latest, baseline, unscaled } = progress;
  const words = t('{{rated}} of {{count}} goals rated', {
    rated: latest?.rated ?? 0,
    count: latest?.goals ?? baseline.goals,
  });
  return unscaled === 0 ? words : `${words}, ${t('{{count}} without a scale left out', { count: unscaled })}`;
}

/** The change from the beginning in words, and over how many goals where it is not over all that are rated. */
export function changeWords(progress: Progress, t: TFunction): string {
  const { change, latest } = progress;
  if (latest === null) return t('not rated yet');
  if (change === null) return t('no beginning written down');
  const words = signed(change.t, 1);
  return change.goals === latest.rated
    ? words
    : t('{{change}}, over {{count}} goals', { change: words, count: change.goals });
}

/** The finding of one member or of the group, as a sentence without a name. */
export function scoreWords(progress: Progress, t: TFunction): string {
  const { change, latest } = progress;
  if (latest === null || latest.t === null) return t('not rated yet');
  if (change === null) return t('now at {{t}}', { t: tScoreText(latest.t) });
  return t('now at {{t}}, {{change}} since the beginning', {
    t: tScoreText(latest.t),
    change: signed(change.t, 1),
  });
}

/** The finding of the whole group: its members on average. */
export function meanFinding({ mean }: GroupGoalProgress, t: TFunction): string {
  const { latest, change } = mean;
  if (latest === null || latest.mean === null) return t('No member’s goal is rated yet');
  const facts = { t: tScoreText(latest.mean), count: latest.members };
  if (change.mean === null) return t('On average {{count}} members stand at a T-score of {{t}}', facts);
  const moved = Math.round(change.mean * 10) / 10;
  const by = tScoreText(Math.abs(moved));
  if (moved > 0)
    return t('On average {{count}} members stand at a T-score of {{t}}, {{by}} above where they began', {
      ...facts,
      by,
    });
  if (moved < 0)
    return t('On average {{count}} members stand at a T-score of {{t}}, {{by}} below where they began', {
      ...facts,
      by,
    });
  return t('On average {{count}} members stand at a T-score of {{t}}, where they began', facts);
}

/** Whose ratings they are, in a list. */
export function voiceLabel(voice: GroupGoalProgress['voice'], t: TFunction): string {
  return voice.raterName === ''
    ? raterLabel(voice.rater, t)
    : `${raterLabel(voice.rater, t)}: ${voice.raterName}`;
}
