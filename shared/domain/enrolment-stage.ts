import { type ConsentKind, isSettled, kindsNeeded, type ConsentRule, type StandingOn } from './consent.ts';

/**
 * Where somebody stands before the group. Enrolled, waiting and left are told by the membership; `consent`: the forms
 * are out or back.
 */
export const enrolmentStages = [
  'referred',
  'screened',
  'consent',
  'enrolled',
  'waiting',
  'declined',
  'left',
] as const;
export type EnrolmentStage = (typeof enrolmentStages)[number];

/** What a stage is told from. Days are 'YYYY-MM-DD'. */
export interface EnrolmentFacts {
  /** A member today or from a day to come on. */
  isMember: boolean;
  isWaiting: boolean;
  /** The last day of the last membership that is over; null where there was none. */
  leftOn: string | null;
  /** Null where the person is not on the board. */
  referral: { referredOn: string | null; screenedOn: string | null; declinedOn: string | null } | null;
}

/** Where somebody stands on the way. Who left and is referred anew afterwards is on the way again. */
export function enrolmentStage(
  { isMember, isWaiting, leftOn, referral }: EnrolmentFacts,
  rule: ConsentRule,
  standings: Readonly<Record<ConsentKind, StandingOn>>,
): EnrolmentStage {
  if (isMember) return 'enrolled';
  if (isWaiting) return 'waiting';
  if (referral?.declinedOn) return 'declined';
  if (leftOn !== null && (!referral?.referredOn || referral.referredOn < leftOn)) return 'left';
  if (kindsNeeded(rule).some((kind) => standings[kind].standing !== 'not-asked')) return 'consent';
  return referral?.screenedOn ? 'screened' : 'referred';
}

/** Whether somebody in this stage is on the way into the group or in it, and so must get on with the others. */
export function isOnTheWay(stage: EnrolmentStage): boolean {
  return stage !== 'declined' && stage !== 'left';
}

export const missingThings = [
  'screening',
  'screening-concern',
  'consent',
  'assent',
  'confidentiality',
  'kept-apart',
] as const;
export type MissingThing = (typeof missingThings)[number];

/**
 * What is still missing for somebody, in the order in which it is dealt with. Nothing for those who are not on the
 * way. Who joined without the board is asked for no screening afterwards.
 */
export function missingFor(
  stage: EnrolmentStage,
  person: {
    isOnBoard: boolean;
    screenedOn: string | null;
    hasConcern: boolean;
    confidentialityOn: string | null;
    isKeptApart: boolean;
  },
  rule: ConsentRule,
  standings: Readonly<Record<ConsentKind, StandingOn>>,
): MissingThing[] {
  if (!isOnTheWay(stage)) return [];
  const missing: MissingThing[] = [];
  if (person.isOnBoard && person.screenedOn === null) missing.push('screening');
  if (person.hasConcern) missing.push('screening-concern');
  for (const kind of kindsNeeded(rule)) if (!isSettled(standings[kind].standing)) missing.push(kind);
  if (person.confidentialityOn === null && (person.isOnBoard || rule !== 'none'))
    missing.push('confidentiality');
  if (person.isKeptApart) missing.push('kept-apart');
  return missing;
}
