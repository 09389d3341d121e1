import type { TFunction } from 'i18next';
import type {
  ActivityCategory,
  AgeBand,
  CaselTag,
  DisclosureLevel,
  GroupStage,
  LiteracyLevel,
  OnlineFit,
  Space,
  ThreeLevel,
  TouchLevel,
} from '../../../shared/domain/activity-fields.ts';
import type { FacetName } from '../../../shared/domain/activity-search.ts';
import {
  ageBandName,
  caselName,
  categoryName,
  disclosureWords,
  levelName,
  literacyName,
  onlineName,
  spaceName,
  stageWords,
  touchName,
  vinterWords,
} from '../../data/activity-words.ts';
import { formatNumber } from '../../i18n/format.ts';

/** What a filter asks about. */
export function facetWord(name: FacetName, t: TFunction): string {
  switch (name) {
    case 'standing':
      return t('Yours');
    case 'category':
      return t('Category');
    case 'stage':
      return t('Stage of the group');
    case 'age':
      return t('Age');
    case 'time':
      return t('Time at hand');
    case 'size':
      return t('People there');
    case 'touch':
      return t('Touch');
    case 'disclosure':
      return t('How personal');
    case 'materials':
      return t('Materials');
    case 'space':
      return t('Space');
    case 'noise':
      return t('Noise');
    case 'movement':
      return t('Movement');
    case 'literacy':
      return t('Reading and writing');
    case 'online':
      return t('Online');
    case 'casel':
      return t('CASEL competence');
    case 'rating':
      return t('Rating');
    case 'prescriptiveness':
    case 'controls':
    case 'competence':
    case 'interactiveness':
    case 'rewards':
      return vinterWords(name, t).name;
    case 'vinterMovement':
      return vinterWords('movement', t).name;
  }
}

/** A value of a filter. What comes in is one of the facet's own values. */
export function facetValueWord(name: FacetName, value: string, t: TFunction): string {
  switch (name) {
    case 'standing':
      return standingWord(value, t);
    case 'category':
      return categoryName(value as ActivityCategory, t);
    case 'stage':
      return stageWords(value as GroupStage, t).name;
    case 'age':
      return ageBandName(value as AgeBand, t);
    case 'time':
      return t('{{minutes}} min', { minutes: formatNumber(Number(value)) });
    case 'size':
      return formatNumber(Number(value));
    case 'touch':
      return touchName(value as TouchLevel, t);
    case 'disclosure':
      return disclosureWords(Number(value) as DisclosureLevel, t).name;
    case 'materials':
      return value === 'none' ? t('Nothing needed') : t('Something needed');
    case 'space':
      return spaceName(value as Space, t);
    case 'literacy':
      return literacyName(value as LiteracyLevel, t);
    case 'online':
      return onlineName(value as OnlineFit, t);
    case 'casel':
      return caselName(value as CaselTag, t);
    case 'rating':
      return t('{{stars}} of 5 or more', { stars: formatNumber(Number(value)) });
    default:
      return levelName(value as ThreeLevel, t);
  }
}

function standingWord(value: string, t: TFunction): string {
  switch (value) {
    case 'favourite':
      return t('Favourites');
    case 'own':
      return t('Your own');
    case 'used':
      return t('Used before');
    default:
      return t('Never used');
  }
}
