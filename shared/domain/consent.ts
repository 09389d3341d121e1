import { daysBetween } from './local-time.ts';

/** How a person stands with a form (consent or assent) on a day. */
export const consentStandings = [
  'not-needed',
  'not-asked',
  'sent',
  'given',
  'expiring',
  'expired',
  'refused',
  'withdrawn',
] as const;

export type ConsentStanding = (typeof consentStandings)[number];

export interface ConsentDates {
  sentOn: string | null;
  returnedOn: string | null;
  isGiven: boolean | null;
  expiresOn: string | null;
  withdrawnOn: string | null;
}

/** Days before its last day from which a consent is said to run out. */
export const daysOfNotice = 30;

export const consentKinds = ['consent', 'assent'] as const;
export type ConsentKind = (typeof consentKinds)[number];

/** Which forms a group asks for. */
export const consentRules = ['none', 'consent', 'consent-and-assent'] as const;
export type ConsentRule = (typeof consentRules)[number];

export function kindsNeeded(rule: ConsentRule): readonly ConsentKind[] {
  if (rule === 'none') return [];
  return rule === 'consent' ? ['consent'] : consentKinds;
}

export interface StandingOn {
  standing: ConsentStanding;
  /**
   * The day that the words need: the last day of what is given (null: until withdrawn), the last day of what ran out,
   * the day it was refused, withdrawn or sent.
   */
  on: string | null;
}

/** Whether nothing has to be done about it: the form is not asked for, or it holds. */
export function isSettled(standing: ConsentStanding): boolean {
  return standing === 'not-needed' || standing === 'given' || standing === 'expiring';
}

/** What somebody said on a day about one kind of form. */
interface Answer {
  word: 'given' | 'refused' | 'withdrawn';
  saidOn: string;
  form: ConsentDates;
}

/**
 * How a person stands with one kind of form on a day ('YYYY-MM-DD'), from all their forms of that kind in the order in
 * which they were written down. The last word counts: a later answer takes the place of an earlier one, also a refusal
 * or a withdrawal of a consent that would hold by itself; of two on one day the form written down later. A form that
 * was sent since, and is not back, is what is waited for once nothing holds any more.
 */
export function consentStanding(forms: readonly ConsentDates[], day: string): StandingOn {
  const last = lastAnswer(forms, day);
  if (last?.word === 'given') {
    const { expiresOn } = last.form;
    if (expiresOn === null) return { standing: 'given', on: null };
    if (day <= expiresOn)
      return {
        standing: daysBetween(day, expiresOn) <= daysOfNotice ? 'expiring' : 'given',
        on: expiresOn,
      };
  }
  const sent = lastUnanswered(forms, day, last?.saidOn ?? null);
  if (sent !== null) return { standing: 'sent', on: sent };
  if (!last) return { standing: 'not-asked', on: null };
  return last.word === 'given'
    ? { standing: 'expired', on: last.form.expiresOn }
    : { standing: last.word, on: last.saidOn };
}

/** How a person stands with both kinds on a day, under the group's rule. */
export function standingsUnderRule(
  rule: ConsentRule,
  forms: readonly (ConsentDates & { kind: ConsentKind })[],
  day: string,
): Record<ConsentKind, StandingOn> {
  const needed = kindsNeeded(rule);
  const standingOf = (kind: ConsentKind): StandingOn =>
    needed.includes(kind)
      ? consentStanding(
          forms.filter((form) => form.kind === kind),
          day,
        )
      : { standing: 'not-needed', on: null };
  return { consent: standingOf('consent'), assent: standingOf('assent') };
}

/** Whether something is said as a reason for asking without consent: a few letters at least, in any script. */
export function isReason(text: string): boolean {
  return (text.match(/\p{L}/gu)?.length ?? 0) >= 3;
}

function lastAnswer(forms: readonly ConsentDates[], day: string): Answer | null {
  let last: Answer | null = null;
  for (const form of forms) {
    for (const answer of answersOf(form)) {
      if (answer.saidOn <= day && (last === null || answer.saidOn >= last.saidOn)) last = answer;
    }
  }
  return last;
}

/** In order of time: a form is withdrawn after it came back. */
function answersOf(form: ConsentDates): Answer[] {
  if (form.returnedOn === null || form.isGiven === null) return [];
  const answers: Answer[] = [{ word: form.isGiven ? 'given' : 'refused', saidOn: form.returnedOn, form }];
  if (form.isGiven && form.withdrawnOn !== null)
    answers.push({ word: 'withdrawn', saidOn: form.withdrawnOn, form });
  return answers;
}

/** The last day on which a form went out that is not back on `day`, of those sent on `since` or later. */
function lastUnanswered(forms: readonly ConsentDates[], day: string, since: string | null): string | null {
  let last: string | null = null;
  for (const { sentOn, returnedOn } of forms) {
    if (sentOn === null || sentOn > day || (returnedOn !== null && returnedOn <= day)) continue;
    if (since !== null && sentOn < since) continue;
    if (last === null || sentOn > last) last = sentOn;
  }
  return last;
}
