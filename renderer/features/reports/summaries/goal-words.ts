import type { TFunction } from 'i18next';
import type { ReportGoal } from '../../../../shared/contract/report-pieces.ts';
import { type GoalStanding, isCounted } from '../../../../shared/domain/goal-standing.ts';
import { closeReasonText, levelName, signed } from '../../../data/goal-words.ts';
import { formatList, formatNumber } from '../../../i18n/format.ts';

/** Where a goal stands, for the file. */
export function standingName(standing: GoalStanding, t: TFunction): string {
  switch (standing) {
    case 'met':
      return t('Met');
    case 'closer':
      return t('Closer than at the beginning');
    case 'same':
      return t('As at the beginning');
    case 'further':
      return t('Below the beginning');
    case 'open':
      return t('Not met yet');
    case 'unrated':
      return t('Not rated');
  }
}

/** The same for a family: what is going well first, and nothing that sounds like a mark. */
export function plainStanding(goal: Pick<ReportGoal, 'standing' | 'closeReason'>, t: TFunction): string {
  if (!isCounted(goal)) return t('Set aside');
  switch (goal.standing) {
    case 'met':
      return t('Met');
    case 'closer':
      return t('On the way');
    case 'same':
      return t('About as at the start');
    case 'further':
      return t('Harder just now than at the start');
    case 'open':
      return t('Still working on it');
    case 'unrated':
      return t('Too early to say');
  }
}

/** "3 of 8 goals met", with how many are on the way, how many nobody rated and how many were set aside. */
export function goalsMet(
  goals: readonly Pick<ReportGoal, 'standing' | 'closeReason'>[],
  t: TFunction,
): string {
  const counted = goals.filter(isCounted);
  const count = (standing: GoalStanding) => counted.filter((goal) => goal.standing === standing).length;
  const closer = count('closer');
  const unrated = count('unrated');
  const aside = goals.length - counted.length;
  return formatList(
    [
      ...(counted.length > 0
        ? [t('{{met}} of {{count}} goals met', { met: formatNumber(count('met')), count: counted.length })]
        : []),
      ...(closer > 0 ? [t('{{count}} on the way', { count: closer })] : []),
      ...(unrated > 0 ? [t('{{count}} not rated yet', { count: unrated })] : []),
      ...(aside > 0 ? [t('{{count}} set aside', { count: aside })] : []),
    ],
    'unit',
  );
}

/** A level as it is told in the file: its number, and what stands there on the scale. */
export function levelWords({ level, words }: { level: number; words: string }, t: TFunction): string {
  return t('{{level}}: {{words}}', { level: signed(level), words: words || levelName(level, t) });
}

/** Where a goal that is closed says so. */
export function closedWords({ closedOn, closeReason }: ReportGoal, t: TFunction): string | null {
  return closedOn === null ? null : t('closed: {{reason}}', { reason: closeReasonText(closeReason, t) });
}

/** What was hoped for, in the words of a family. */
export function hopedFor(level: number, t: TFunction): string {
  switch (level) {
    case -2:
      return t('far below what we hoped');
    case -1:
      return t('below what we hoped');
    case 0:
      return t('what we hoped');
    case 1:
      return t('more than we hoped');
    default:
      return t('much more than we hoped');
  }
}
