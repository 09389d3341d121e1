import type { TFunction } from 'i18next';
import {
  type ConsentKind,
  type ConsentRule,
  isSettled,
  type StandingOn,
} from '../../shared/domain/consent.ts';
import { formatDate } from '../i18n/format.ts';
import type { Hue } from '../ui/index.ts';

/** How somebody stands with both forms. */
export type Standings = Record<ConsentKind, StandingOn>;

export interface ConsentMark {
  kind: ConsentKind;
  /** A few words, for a mark beside a name. */
  word: string;
  hue: Hue;
}

export function consentKindName(kind: ConsentKind, t: TFunction): string {
  return kind === 'consent' ? t('Consent') : t('Assent');
}

export function consentRuleWords(rule: ConsentRule, t: TFunction): { name: string; meaning: string } {
  switch (rule) {
    case 'none':
      return {
        name: t('No form'),
        meaning: t('Nobody is asked for one, and nobody is marked for lacking one.'),
      };
    case 'consent':
      return {
        name: t('Consent'),
        meaning: t('Adults sign for themselves; a parent or guardian signs for a young person.'),
      };
    case 'consent-and-assent':
      return {
        name: t('Consent and assent'),
        meaning: t('A parent or guardian signs, and the young person says yes for themself.'),
      };
  }
}

/** What is to be marked wherever somebody is listed: a form that does not hold, or runs out soon. */
export function consentMarks({ consent, assent }: Standings, t: TFunction): ConsentMark[] {
  const marks: ConsentMark[] = [];
  for (const [kind, { standing, on }] of [
    ['consent', consent],
    ['assent', assent],
  ] as const) {
    if (standing === 'expiring')
      marks.push({
        kind,
        hue: 'amber',
        word:
          kind === 'consent'
            ? t('consent until {{day}}', { day: formatDate(on ?? '', 'short') })
            : t('assent until {{day}}', { day: formatDate(on ?? '', 'short') }),
      });
    else if (!isSettled(standing))
      marks.push({ kind, hue: 'rose', word: kind === 'consent' ? t('no consent') : t('no assent') });
  }
  return marks;
}

/** How somebody stands with one form, in a sentence without a name. */
export function standingWords(kind: ConsentKind, { standing, on }: StandingOn, t: TFunction): string {
  const day = on === null ? '' : formatDate(on);
  const isConsent = kind === 'consent';
  switch (standing) {
    case 'not-needed':
      return isConsent ? t('No consent is asked for') : t('No assent is asked for');
    case 'not-asked':
      return isConsent ? t('Consent not asked for yet') : t('Assent not asked for yet');
    case 'sent':
      return isConsent
        ? t('Consent sent {{day}}, not back', { day })
        : t('Assent sent {{day}}, not back', { day });
    case 'given':
      if (on === null) return isConsent ? t('Consent given') : t('Assent given');
      return isConsent ? t('Consent given until {{day}}', { day }) : t('Assent given until {{day}}', { day });
    case 'expiring':
      return isConsent ? t('Consent runs out {{day}}', { day }) : t('Assent runs out {{day}}', { day });
    case 'expired':
      return isConsent ? t('Consent ran out {{day}}', { day }) : t('Assent ran out {{day}}', { day });
    case 'refused':
      return isConsent ? t('Consent refused {{day}}', { day }) : t('Assent refused {{day}}', { day });
    case 'withdrawn':
      return isConsent ? t('Consent withdrawn {{day}}', { day }) : t('Assent withdrawn {{day}}', { day });
  }
}

export function standingHue({ standing }: StandingOn): Hue {
  if (standing === 'expiring') return 'amber';
  if (standing === 'not-needed') return 'slate';
  return isSettled(standing) ? 'teal' : 'rose';
}
