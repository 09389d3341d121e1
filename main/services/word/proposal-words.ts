import type { facilitatorRoles, groupKinds } from '../../../shared/contract/groups.ts';
import type { ConsentRule } from '../../../shared/domain/consent.ts';
import { type PlanHeading, planHeadings } from '../../../shared/domain/plan-headings.ts';

/**
 * The words of a Word file. Files are written by the core, in English; what is on screen has its words in the page,
 * and a test holds the two together (tests/renderer/features/plan/plan-words.test.ts).
 */
export const headingTitles: Readonly<Record<PlanHeading, string>> = {
  need: 'Need',
  purpose: 'Purpose',
  composition: 'Composition',
  structure: 'Structure',
  content: 'Content',
  'pre-group-contact': 'Pre-group contact',
  'agency-context': 'Agency context',
  'social-context': 'Social context',
};

/** At the head of a proposal of which not every heading is complete, or left out with a reason. */
export function draftWords(settled: number): string {
  return `Draft: ${settled} of ${planHeadings.length} headings complete`;
}

export const kindNames: Readonly<Record<(typeof groupKinds)[number], string>> = {
  support: 'Support',
  education: 'Education',
  growth: 'Growth',
  therapy: 'Therapy',
  socialization: 'Socialization',
  'self-help': 'Self-help',
  team: 'Team',
  'treatment-conference': 'Treatment conference',
  'staff-development': 'Staff development',
  committee: 'Committee',
  cabinet: 'Cabinet',
  board: 'Board',
  'social-action': 'Social action',
  coalition: 'Coalition',
  'delegate-council': 'Delegate council',
};

export const opennessNames = { open: 'open', closed: 'closed' } as const;

export const roleNames: Readonly<Record<(typeof facilitatorRoles)[number], string>> = {
  facilitator: 'facilitator',
  'co-facilitator': 'co-facilitator',
  observer: 'observer',
};

export const consentWords: Readonly<Record<ConsentRule, string>> = {
  none: '',
  consent: 'asked for before the first session',
  'consent-and-assent':
    'of a parent or guardian, and the young person’s own assent, before the first session',
};

const long = new Intl.DateTimeFormat('en', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const weekday = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });

/** 'YYYY-MM-DD' as 'March 12, 2026'. */
export function longDay(date: string): string {
  return long.format(new Date(`${date}T00:00:00Z`));
}

/** From a day to another; to an open end where there is none. */
export function dayRange(first: string, last: string | null): string {
  if (last === null) return `from ${longDay(first)}`;
  return long.formatRange(new Date(`${first}T00:00:00Z`), new Date(`${last}T00:00:00Z`));
}

/** 'Mondays and Tuesdays', '9:10 or 10:15'. */
export function listOf(words: readonly string[], joint: 'and' | 'or' = 'and'): string {
  const type = joint === 'and' ? 'conjunction' : 'disjunction';
  return new Intl.ListFormat('en', { type }).format(words);
}

/** 1 Monday to 7 Sunday. */
export function weekdayName(number: number): string {
  // 2024-01-01 was a Monday
  return weekday.format(new Date(Date.UTC(2024, 0, number)));
}
