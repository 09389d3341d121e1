import type { TFunction } from 'i18next';
import type { FitReason } from '../../../shared/domain/activity-fit.ts';
import {
  disclosureWords,
  minutesRange,
  ratingWords,
  stageNames,
  stageWords,
  touchName,
} from '../../data/activity-words.ts';
import { formatList, formatNumber } from '../../i18n/format.ts';

/** Why an activity fits or what speaks against it, in words with the figures. */
export function reasonWords(reason: FitReason, t: TFunction): string {
  switch (reason.code) {
    case 'too-few':
      return t('Needs {{needs}} people, you have {{present}}', {
        needs: formatNumber(reason.needs),
        present: formatNumber(reason.present),
      });
    case 'too-many':
      return t('For {{most}} people at most, you have {{present}}', {
        most: formatNumber(reason.most),
        present: formatNumber(reason.present),
      });
    case 'size-fits':
      return t('Works with {{count}} people', { count: reason.present });
    case 'too-long':
      return t('Needs {{needs}} min, you have {{minutes}}', {
        needs: formatNumber(reason.needs),
        minutes: formatNumber(reason.minutes),
      });
    case 'time-fits':
      return t('Takes {{time}}', { time: minutesRange(reason.least, reason.most, t) });
    case 'short-version':
      return t('Takes {{time}}: keep it short', { time: minutesRange(reason.least, reason.most, t) });
    case 'ages-outside':
      return t('For another age than {{outside}} of {{of}}', {
        outside: formatNumber(reason.outside),
        of: formatNumber(reason.of),
      });
    case 'ages-fit':
      return t('For the ages in this group');
    case 'ages-unknown':
      return t('{{count}} ages unknown', { count: reason.unknown });
    case 'materials-missing':
      return t('Missing: {{materials}}', { materials: formatList(reason.materials) });
    case 'materials-needed':
      return t('Bring: {{materials}}', { materials: formatList(reason.materials) });
    case 'no-materials':
      return t('Nothing to bring');
    case 'too-much-touch':
      return touchName(reason.touch, t);
    case 'touch-optional':
      return t('Touch is up to each person');
    case 'too-personal':
      return t('Too personal for now: {{level}}', { level: disclosureWords(reason.disclosure, t).name });
    case 'not-online':
      return t('Does not work online');
    case 'online-adapted':
      return t('Works online with changes');
    default:
      return wishWords(reason, t);
  }
}

type Wish = Extract<
  FitReason,
  {
    code:
      | 'stage-fits'
      | 'other-stage'
      | 'new-here'
      | 'used-lately'
      | 'used-long-ago'
      | 'on-agenda'
      | 'favourite'
      | 'rated';
  }
>;

function wishWords(reason: Wish, t: TFunction): string {
  switch (reason.code) {
    case 'stage-fits':
      return t('Suits the stage: {{stage}}', { stage: stageWords(reason.stage, t).name });
    case 'other-stage':
      return t('Made for another stage: {{stages}}', { stages: stageNames(reason.stages, t) });
    case 'new-here':
      return t('New to this group');
    case 'used-lately':
      return t('Used with this group {{count}} days ago', { count: reason.days });
    case 'used-long-ago':
      return t('Last used with this group {{count}} days ago', { count: reason.days });
    case 'on-agenda':
      return t('On this agenda already');
    case 'favourite':
      return t('A favourite');
    case 'rated':
      return t('Rated {{rating}}', { rating: ratingWords(reason.rating, reason.ratings, t) });
  }
}
