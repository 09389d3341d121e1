import type { TFunction } from 'i18next';
import {
  type ActivityCategory,
  type AgeBand,
  ageBands,
  type CaselTag,
  type DisclosureLevel,
  type GroupStage,
  groupStages,
  type LiteracyLevel,
  type OnlineFit,
  type Space,
  type ThreeLevel,
  type TouchLevel,
  type VinterDimension,
} from '../../shared/domain/activity-fields.ts';
import { formatList, formatNumber } from '../i18n/format.ts';
import type { Hue } from '../ui/index.ts';

interface Words {
  name: string;
  /** What is meant by it, in a line. */
  meaning: string;
}

export function categoryName(category: ActivityCategory, t: TFunction): string {
  switch (category) {
    case 'icebreaker':
      return t('Icebreaker');
    case 'norms':
      return t('Norms');
    case 'trust':
      return t('Trust');
    case 'communication':
      return t('Communication');
    case 'teamwork':
      return t('Teamwork');
    case 'problem-solving':
      return t('Problem solving');
    case 'role-play':
      return t('Role play');
    case 'emotion':
      return t('Emotion');
    case 'check-in':
      return t('Check-in');
    case 'closing':
      return t('Closing');
  }
}

export const categoryHue: Readonly<Record<ActivityCategory, Hue>> = {
  icebreaker: 'amber',
  norms: 'slate',
  trust: 'moss',
  communication: 'blue',
  teamwork: 'teal',
  'problem-solving': 'plum',
  'role-play': 'clay',
  emotion: 'rose',
  'check-in': 'blue',
  closing: 'slate',
};

/** The stages of Garland, Jones and Kolodny. */
export function stageWords(stage: GroupStage, t: TFunction): Words {
  switch (stage) {
    case 'pre-affiliation':
      return {
        name: t('Pre-affiliation'),
        meaning: t('Coming near and keeping a distance: is this group worth it, and is it safe?'),
      };
    case 'power-and-control':
      return {
        name: t('Power and control'),
        meaning: t('Testing the rules, the leader and each other; who counts here?'),
      };
    case 'intimacy':
      return { name: t('Intimacy'), meaning: t('Opening up; it feels like a family, rivalry included.') };
    case 'differentiation':
      return {
        name: t('Differentiation'),
        meaning: t('Differences are accepted, roles move, the group runs itself.'),
      };
    case 'separation':
      return {
        name: t('Separation'),
        meaning: t('Looking back and letting go; old ways may come back for a while.'),
      };
  }
}

export function ageBandName(band: AgeBand, t: TFunction): string {
  switch (band) {
    case '5-7':
      return t('5 to 7 years');
    case '8-10':
      return t('8 to 10 years');
    case '11-13':
      return t('11 to 13 years');
    case '14-17':
      return t('14 to 17 years');
    case 'adult':
      return t('Adults');
    case 'older-adult':
      return t('Older adults');
  }
}

export function touchName(touch: TouchLevel, t: TFunction): string {
  switch (touch) {
    case 'none':
      return t('No touch');
    case 'optional':
      return t('Touch optional');
    case 'needed':
      return t('Touch needed');
  }
}

/** How personal it becomes, 0 to 3. */
export function disclosureWords(level: DisclosureLevel, t: TFunction): Words {
  switch (level) {
    case 0:
      return { name: t('Nothing personal'), meaning: t('Nobody says anything about themselves.') };
    case 1:
      return { name: t('Likes and everyday things'), meaning: t('What one would tell a classmate.') };
    case 2:
      return { name: t('Feelings and experiences'), meaning: t('What one tells people one knows a little.') };
    case 3:
      return {
        name: t('Painful or private matters'),
        meaning: t('Only where people trust each other and the time to close it well.'),
      };
  }
}

/** The same in a word or two, for a column. */
export function disclosureShort(level: DisclosureLevel, t: TFunction): string {
  switch (level) {
    case 0:
      return t('Not personal');
    case 1:
      return t('Everyday');
    case 2:
      return t('Feelings');
    case 3:
      return t('Private');
  }
}

export function levelName(level: ThreeLevel, t: TFunction): string {
  switch (level) {
    case 'low':
      return t('Low');
    case 'medium':
      return t('Medium');
    case 'high':
      return t('High');
  }
}

export function spaceName(space: Space, t: TFunction): string {
  switch (space) {
    case 'seated':
      return t('Seated');
    case 'room':
      return t('A room to move in');
    case 'large-room':
      return t('A large room');
    case 'outdoors':
      return t('Outdoors');
  }
}

export function literacyName(literacy: LiteracyLevel, t: TFunction): string {
  switch (literacy) {
    case 'none':
      return t('No reading or writing');
    case 'some':
      return t('A little reading or writing');
    case 'needed':
      return t('Reading and writing needed');
  }
}

export function onlineName(online: OnlineFit, t: TFunction): string {
  switch (online) {
    case 'no':
      return t('Not online');
    case 'adapted':
      return t('Online with changes');
    case 'yes':
      return t('Works online');
  }
}

export function caselName(tag: CaselTag, t: TFunction): string {
  switch (tag) {
    case 'self-awareness':
      return t('Self-awareness');
    case 'self-management':
      return t('Self-management');
    case 'social-awareness':
      return t('Social awareness');
    case 'relationship-skills':
      return t('Relationship skills');
    case 'responsible-decision-making':
      return t('Responsible decision-making');
  }
}

/** Vinter's six dimensions of an activity. */
export function vinterWords(dimension: VinterDimension, t: TFunction): Words {
  switch (dimension) {
    case 'prescriptiveness':
      return { name: t('Prescriptiveness'), meaning: t('How much the rules lay down what people do.') };
    case 'controls':
      return { name: t('Controls'), meaning: t('How much people are held to the rules, and by whom.') };
    case 'movement':
      return { name: t('Provision for movement'), meaning: t('How much people have to move about.') };
    case 'competence':
      return { name: t('Competence needed'), meaning: t('How much one must be able to do to take part.') };
    case 'interactiveness':
      return { name: t('Interactiveness'), meaning: t('How much people have to do with each other.') };
    case 'rewards':
      return { name: t('Rewards'), meaning: t('How much there is to gain, and for how many.') };
  }
}

/** "5 to 10 min", "10 min". */
export function minutesRange(least: number, most: number, t: TFunction): string {
  return least === most
    ? t('{{minutes}} min', { minutes: formatNumber(least) })
    : t('{{least}} to {{most}} min', { least: formatNumber(least), most: formatNumber(most) });
}

/** "3 to 20 people". */
export function peopleRange(least: number, most: number, t: TFunction): string {
  return least === most
    ? t('{{count}} people', { count: least })
    : t('{{least}} to {{most}} people', { least: formatNumber(least), most: formatNumber(most) });
}

/** "4.5 of 5 (2 ratings)". */
export function ratingWords(rating: number, ratings: number, t: TFunction): string {
  return t('{{rating}} of 5 ({{count}} ratings)', {
    rating: formatNumber(rating, { maximumFractionDigits: 1 }),
    count: ratings,
  });
}

/** "8 to 10 years and 11 to 13 years"; all of them in a word. */
export function ageNames(bands: readonly AgeBand[], t: TFunction): string {
  return bands.length === ageBands.length
    ? t('All ages')
    : formatList(
        bands.map((band) => ageBandName(band, t)),
        'unit',
      );
}

export function stageNames(stages: readonly GroupStage[], t: TFunction): string {
  if (stages.length === groupStages.length) return t('Every stage');
  return formatList(
    stages.map((stage) => stageWords(stage, t).name),
    'unit',
  );
}
