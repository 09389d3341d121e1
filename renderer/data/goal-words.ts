import type { TFunction } from 'i18next';
import type { Rater } from '../../shared/contract/goals.ts';
import { type CaselTag, caselTags } from '../../shared/domain/activity-fields.ts';
import { formatNumber } from '../i18n/format.ts';
import { caselName } from './activity-words.ts';

/** The five levels of an attainment scale, the lowest first. */
export const goalLevels = [-2, -1, 0, 1, 2] as const;

/** A level or a difference with its sign, a true minus as wide as the plus: "−2", "0", "+1". */
export function signed(level: number, digits = 0): string {
  const written = formatNumber(level, {
    signDisplay: 'exceptZero',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return written.replace('-', '−');
}

/** A T-score as it is written everywhere: one digit after the point. */
export function tScoreText(t: number): string {
  return formatNumber(t, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** What a T-score tells, in every place that shows one. With more goals one level of one of them moves it less. */
export function tScoreMeaning(t: TFunction): string {
  return t(
    '50 is “as expected” on the whole. One level on one goal is ten points where there is a single goal, and about five where there are three of equal weight.',
  );
}

export function levelName(level: number, t: TFunction): string {
  switch (level) {
    case -2:
      return t('much less than expected');
    case -1:
      return t('less than expected');
    case 0:
      return t('as expected');
    case 1:
      return t('more than expected');
    default:
      return t('much more than expected');
  }
}

export function raterLabel(rater: Rater, t: TFunction): string {
  switch (rater) {
    case 'facilitator':
      return t('Facilitator');
    case 'member':
      return t('Member');
    case 'teacher':
      return t('Teacher');
    case 'parent':
      return t('Parent or caregiver');
  }
}

/** In the middle of a sentence: "rated by the teacher". */
export function byRater(rater: Rater, t: TFunction): string {
  switch (rater) {
    case 'facilitator':
      return t('by the facilitator');
    case 'member':
      return t('by the member');
    case 'teacher':
      return t('by the teacher');
    case 'parent':
      return t('by a parent or caregiver');
  }
}

/** One of Mezzo's reasons for closing a goal; words of one's own stand as they are. */
export function closeReasonText(reason: string, t: TFunction): string {
  switch (reason) {
    case 'reached':
      return t('reached');
    case 'not-reached':
      return t('not reached');
    case 'set-aside':
      return t('set aside');
    case 'carried-on':
      return t('carried on elsewhere');
    default:
      return reason;
  }
}

/** A competence: CASEL's in words, one's own as it was typed. */
export function competenceName(competence: string, t: TFunction): string {
  return isCasel(competence) ? caselName(competence, t) : competence;
}

export function isCasel(competence: string): competence is CaselTag {
  return (caselTags as readonly string[]).includes(competence);
}
