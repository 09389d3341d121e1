import type { TFunction } from 'i18next';
import type { facilitatorRoles, GroupFields, groupKinds } from '../../shared/contract/groups.ts';

export type GroupKind = (typeof groupKinds)[number];
type FacilitatorRole = (typeof facilitatorRoles)[number];

/** Groups that are there for their members, and groups that are there for a piece of work. */
export const treatmentKinds = [
  'support',
  'education',
  'growth',
  'therapy',
  'socialization',
  'self-help',
] as const satisfies readonly GroupKind[];
export const taskKinds = [
  'team',
  'treatment-conference',
  'staff-development',
  'committee',
  'cabinet',
  'board',
  'social-action',
  'coalition',
  'delegate-council',
] as const satisfies readonly GroupKind[];

/** What a kind of group is called, and what it is for in one sentence. */
export function groupKindWords(kind: GroupKind, t: TFunction): { name: string; meaning: string } {
  switch (kind) {
    case 'support':
      return {
        name: t('Support'),
        meaning: t('Members help each other through a hard time and go on from there.'),
      };
    case 'education':
      return {
        name: t('Education'),
        meaning: t('Members learn something about themselves and their world.'),
      };
    case 'growth':
      return {
        name: t('Growth'),
        meaning: t('Members get to know themselves better and try out what they can be.'),
      };
    case 'therapy':
      return { name: t('Therapy'), meaning: t('Members work on what weighs on them and on changing it.') };
    case 'socialization':
      return {
        name: t('Socialization'),
        meaning: t('Members practise being with others by doing things together.'),
      };
    case 'self-help':
      return { name: t('Self-help'), meaning: t('Members who share a concern lead and help themselves.') };
    case 'team':
      return { name: t('Team'), meaning: t('Staff of several trades work together for the same people.') };
    case 'treatment-conference':
      return { name: t('Treatment conference'), meaning: t('Staff agree on the plan for one client.') };
    case 'staff-development':
      return {
        name: t('Staff development'),
        meaning: t('Staff learn with each other to do their work better.'),
      };
    case 'committee':
      return { name: t('Committee'), meaning: t('Appointed or elected people carry out a charge.') };
    case 'cabinet':
      return { name: t('Cabinet'), meaning: t('Advises the head of an organisation.') };
    case 'board':
      return { name: t('Board'), meaning: t('Governs an organisation and answers for it.') };
    case 'social-action':
      return {
        name: t('Social action'),
        meaning: t('Members act together to change the conditions they live in.'),
      };
    case 'coalition':
      return { name: t('Coalition'), meaning: t('Organisations join forces for an aim they share.') };
    case 'delegate-council':
      return {
        name: t('Delegate council'),
        meaning: t('Delegates of several units bring their views together.'),
      };
  }
}

/** What a state of a group is called, and what it means for the lists. */
export function groupStatusWords(
  status: GroupFields['status'],
  t: TFunction,
): { name: string; meaning: string } {
  switch (status) {
    case 'planned':
      return { name: t('Planned'), meaning: t('Being prepared; nobody has met yet.') };
    case 'active':
      return { name: t('Active'), meaning: t('Meets now.') };
    case 'ended':
      return { name: t('Ended'), meaning: t('Has met for the last time; its record stays at hand.') };
    case 'archived':
      return { name: t('Archived'), meaning: t('Out of the way; nothing is deleted.') };
  }
}

export function opennessWords(
  openness: GroupFields['openness'],
  t: TFunction,
): { name: string; meaning: string } {
  return openness === 'open'
    ? {
        name: t('Open'),
        meaning: t('People join and leave at any time, so the dates count and newcomers are welcomed in.'),
      }
    : { name: t('Closed'), meaning: t('The same people from the first session to the last.') };
}

export function facilitatorRoleName(role: FacilitatorRole, t: TFunction): string {
  switch (role) {
    case 'facilitator':
      return t('Facilitator');
    case 'co-facilitator':
      return t('Co-facilitator');
    case 'observer':
      return t('Observer');
  }
}
