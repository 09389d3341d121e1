import {
  type AgeBand,
  type DisclosureLevel,
  type GroupStage,
  groupStages,
  type TouchLevel,
  touchLevels,
} from './activity-fields.ts';
import type { SearchableActivity } from './activity-search.ts';
import { type MaterialsAtHand, missingMaterials } from './materials-at-hand.ts';

/** What an activity has to fit. Null and empty ask nothing. Only `stage` and what was done before are wishes; the rest are limits. */
export interface FitSituation {
  stage: GroupStage | null;
  /** People in the room, 1 or more. */
  present: number | null;
  /** Whole minutes at hand. */
  minutes: number | null;
  /** How many there are of each age band; people whose age nobody knows are left out. */
  ages: readonly { band: AgeBand; people: number }[];
  agesUnknown: number;
  /** What there is: everything, nothing but these, or everything but these. In words of one's own. */
  materials: MaterialsAtHand;
  mostTouch: TouchLevel | null;
  mostDisclosure: DisclosureLevel | null;
  /** The group meets online. */
  isOnline: boolean;
  /** Days since this group last used an activity, by its id. */
  daysSinceUse: ReadonlyMap<string, number>;
  /** What stands on the agenda already. */
  onAgenda: ReadonlySet<string>;
}

/** Why an activity fits, or what speaks against it; with the figures for the words. */
export type FitReason =
  // limits
  | { code: 'too-few'; needs: number; present: number }
  | { code: 'too-many'; most: number; present: number }
  | { code: 'size-fits'; present: number }
  | { code: 'too-long'; needs: number; minutes: number }
  | { code: 'time-fits'; least: number; most: number }
  | { code: 'short-version'; least: number; most: number; minutes: number }
  | { code: 'ages-outside'; outside: number; of: number }
  | { code: 'ages-fit' }
  | { code: 'ages-unknown'; unknown: number }
  | { code: 'materials-missing'; materials: readonly string[] }
  | { code: 'materials-needed'; materials: readonly string[] }
  | { code: 'no-materials' }
  | { code: 'too-much-touch'; touch: TouchLevel }
  | { code: 'touch-optional' }
  | { code: 'too-personal'; disclosure: DisclosureLevel }
  | { code: 'not-online' }
  | { code: 'online-adapted' }
  // wishes
  | { code: 'stage-fits'; stage: GroupStage }
  | { code: 'other-stage'; stages: readonly GroupStage[] }
  | { code: 'new-here' }
  | { code: 'used-lately'; days: number }
  | { code: 'used-long-ago'; days: number }
  | { code: 'on-agenda' }
  | { code: 'favourite' }
  | { code: 'rated'; rating: number; ratings: number };

export interface Fit<Activity> {
  activity: Activity;
  /** False where a limit is broken. */
  fits: boolean;
  /** 0 or more; compares activities with one another and means nothing by itself. */
  score: number;
  /** The weightiest first. */
  pro: FitReason[];
  contra: FitReason[];
  /** What neither speaks for it nor against it, and should be known: materials to bring, ages that nobody knows. */
  notes: FitReason[];
}

export type FittableActivity = SearchableActivity & { minutesMost: number; ratings: number };

/** Within so many days an activity was used lately. */
const latelyDays = 28;
const lowRating = 2.5;
const highRating = 3.5;

/** A verdict on one question: what it adds to or takes from the score, and whether it is a limit that is broken. */
interface Verdict {
  reason: FitReason;
  weight: number;
  isBroken?: boolean;
}

/**
 * Holds every activity of a library against a situation: those that fit first, the best before the others, the same
 * always in the same order. Nothing is left out, so that it can be shown why something does not fit.
 */
export function fitActivities<Activity extends FittableActivity>(
  library: readonly Activity[],
  situation: FitSituation,
): Fit<Activity>[] {
  const materials = missingMaterials(situation.materials);
  return library
    .map((activity) => ({ fit: fitOf(activity, situation, materials), name: activity.name, id: activity.id }))
    .sort(
      (one, other) =>
        Number(other.fit.fits) - Number(one.fit.fits) ||
        other.fit.score - one.fit.score ||
        compare(one.name, other.name) ||
        compare(one.id, other.id),
    )
    .map(({ fit }) => fit);
}

const start = 100;

function fitOf<Activity extends FittableActivity>(
  activity: Activity,
  situation: FitSituation,
  materials: ReturnType<typeof missingMaterials>,
): Fit<Activity> {
  const verdicts = [
    ...judgeStage(activity, situation),
    ...judgeSize(activity, situation),
    ...judgeTime(activity, situation),
    ...judgeAges(activity, situation),
    ...judgeMaterials(activity, materials),
    ...judgeCloseness(activity, situation),
    ...judgeOnline(activity, situation),
    ...judgeUse(activity, situation),
    ...judgeLiking(activity),
  ].sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
  const broken = verdicts.filter(({ isBroken }) => isBroken === true);
  return {
    activity,
    fits: broken.length === 0,
    score: Math.max(0, start + verdicts.reduce((sum, { weight }) => sum + weight, 0)),
    pro: verdicts.filter(({ weight }) => weight > 0).map(({ reason }) => reason),
    notes: verdicts.filter(({ weight }) => weight === 0).map(({ reason }) => reason),
    // A broken limit is what one wants to read first.
    contra: [...broken, ...verdicts.filter(({ weight, isBroken }) => weight < 0 && isBroken !== true)].map(
      ({ reason }) => reason,
    ),
  };
}

function limit(reason: FitReason): Verdict {
  return { reason, weight: -30, isBroken: true };
}

function judgeStage({ stages }: FittableActivity, { stage }: FitSituation): Verdict[] {
  if (stage === null) return [];
  // What is made for this stage suits it better than what suits any.
  if (stages.includes(stage))
    return [{ reason: { code: 'stage-fits', stage }, weight: 14 + 12 / stages.length }];
  return [{ reason: { code: 'other-stage', stages }, weight: -18 }];
}

function judgeSize({ sizeLeast, sizeMost }: FittableActivity, { present }: FitSituation): Verdict[] {
  if (present === null) return [];
  if (present < sizeLeast) return [limit({ code: 'too-few', needs: sizeLeast, present })];
  if (present > sizeMost) return [limit({ code: 'too-many', most: sizeMost, present })];
  return [{ reason: { code: 'size-fits', present }, weight: 6 }];
}

function judgeTime({ minutesLeast, minutesMost }: FittableActivity, { minutes }: FitSituation): Verdict[] {
  if (minutes === null) return [];
  if (minutes < minutesLeast) return [limit({ code: 'too-long', needs: minutesLeast, minutes })];
  return minutes < minutesMost
    ? [
        {
          reason: { code: 'short-version', least: minutesLeast, most: minutesMost, minutes },
          weight: 2,
        },
      ]
    : [{ reason: { code: 'time-fits', least: minutesLeast, most: minutesMost }, weight: 7 }];
}

/** A limit for most of them: where half or more are of another age it does not fit; a few outside only speak against it. */
function judgeAges(activity: FittableActivity, { ages, agesUnknown }: FitSituation): Verdict[] {
  const of = ages.reduce((sum, { people }) => sum + people, 0);
  const outside = ages
    .filter(({ band }) => !activity.ages.includes(band))
    .reduce((sum, { people }) => sum + people, 0);
  const verdicts: Verdict[] = [];
  if (outside > 0) {
    const reason: FitReason = { code: 'ages-outside', outside, of };
    verdicts.push(outside * 2 >= of ? limit(reason) : { reason, weight: (-16 * outside) / of });
  } else if (of > 0) verdicts.push({ reason: { code: 'ages-fit' }, weight: 5 });
  if (agesUnknown > 0) verdicts.push({ reason: { code: 'ages-unknown', unknown: agesUnknown }, weight: 0 });
  return verdicts;
}

function judgeMaterials(
  { materials }: FittableActivity,
  missingOf: ReturnType<typeof missingMaterials>,
): Verdict[] {
  if (materials.length === 0) return [{ reason: { code: 'no-materials' }, weight: 3 }];
  const missing = missingOf(materials);
  if (missing.length > 0) return [limit({ code: 'materials-missing', materials: missing })];
  return [{ reason: { code: 'materials-needed', materials }, weight: 0 }];
}

function judgeCloseness(
  { touch, disclosure }: FittableActivity,
  { mostTouch, mostDisclosure }: FitSituation,
): Verdict[] {
  const verdicts: Verdict[] = [];
  if (mostTouch !== null && touchLevels.indexOf(touch) > touchLevels.indexOf(mostTouch))
    verdicts.push(limit({ code: 'too-much-touch', touch }));
  else if (touch === 'optional') verdicts.push({ reason: { code: 'touch-optional' }, weight: 0 });
  if (mostDisclosure !== null && disclosure > mostDisclosure)
    verdicts.push(limit({ code: 'too-personal', disclosure }));
  return verdicts;
}

function judgeOnline({ online }: FittableActivity, { isOnline }: FitSituation): Verdict[] {
  if (!isOnline) return [];
  if (online === 'no') return [limit({ code: 'not-online' })];
  return online === 'adapted' ? [{ reason: { code: 'online-adapted' }, weight: 0 }] : [];
}

/** What was just done tires; what was done long ago is known and welcome again. */
function judgeUse(activity: FittableActivity, { daysSinceUse, onAgenda }: FitSituation): Verdict[] {
  const verdicts: Verdict[] = [];
  if (onAgenda.has(activity.id)) verdicts.push({ reason: { code: 'on-agenda' }, weight: -40 });
  const days = daysSinceUse.get(activity.id);
  if (days === undefined) verdicts.push({ reason: { code: 'new-here' }, weight: 4 });
  else if (days <= latelyDays)
    verdicts.push({
      reason: { code: 'used-lately', days },
      weight: -6 - (16 * (latelyDays - days)) / latelyDays,
    });
  else verdicts.push({ reason: { code: 'used-long-ago', days }, weight: 2 });
  return verdicts;
}

/** A star, and ratings: one rating says less than several. */
function judgeLiking({ isFavourite, rating, ratings }: FittableActivity): Verdict[] {
  const verdicts: Verdict[] = [];
  if (isFavourite) verdicts.push({ reason: { code: 'favourite' }, weight: 8 });
  if (rating !== null && ratings > 0 && (rating >= highRating || rating < lowRating))
    verdicts.push({
      reason: { code: 'rated', rating, ratings },
      weight: (rating - 3) * 6 * (ratings / (ratings + 1)),
    });
  return verdicts;
}

/** The stage that a group of `of` sessions is usually in at session `number`, by fifths. A start for the facilitator's own judgement. */
export function usualStage(number: number, of: number): GroupStage {
  const fifth = Math.floor(((number - 1) * groupStages.length) / Math.max(1, of));
  return groupStages[Math.min(groupStages.length - 1, Math.max(0, fifth))]!;
}

/** How personal an activity may usually become at a stage: people who are new to each other are asked for little. */
export function usualDisclosure(stage: GroupStage | null): DisclosureLevel {
  if (stage === 'pre-affiliation') return 1;
  return stage === 'intimacy' || stage === 'differentiation' ? 3 : 2;
}

/** The age band of somebody so many whole years old; the youngest band for anybody younger. */
export function ageBandOf(years: number): AgeBand {
  if (years <= 7) return '5-7';
  if (years <= 10) return '8-10';
  if (years <= 13) return '11-13';
  if (years <= 17) return '14-17';
  return years < 65 ? 'adult' : 'older-adult';
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
