import type { TFunction } from 'i18next';
import type { HeadingStanding, PlanHeading } from '../../shared/domain/plan-headings.ts';
import type { Hue } from '../ui/index.ts';

/** What a heading of the plan is called, and what it asks in one sentence. */
export function headingWords(heading: PlanHeading, t: TFunction): { title: string; asks: string } {
  switch (heading) {
    case 'need':
      return { title: t('Need'), asks: t('Whom does something weigh on, and why is a group the answer?') };
    case 'purpose':
      return { title: t('Purpose'), asks: t('What is different for the members when the group ends?') };
    case 'composition':
      return { title: t('Composition'), asks: t('Who is the group for, and who goes well with whom?') };
    case 'structure':
      return { title: t('Structure'), asks: t('How often, how long, where, and who leads?') };
    case 'content':
      return { title: t('Content'), asks: t('What do members do, talk about and practise?') };
    case 'pre-group-contact':
      return {
        title: t('Pre-group contact'),
        asks: t('How does somebody come into the group, and what is settled before?'),
      };
    case 'agency-context':
      return {
        title: t('Agency context'),
        asks: t('What does the school or agency give, expect and allow?'),
      };
    case 'social-context':
      return {
        title: t('Social context'),
        asks: t('What in families, neighbourhood and society bears on the group?'),
      };
  }
}

/** How far a heading is, in a word, and the colour that goes with it. */
export function standingWords(standing: HeadingStanding, t: TFunction): { word: string; hue: Hue } {
  switch (standing) {
    case 'empty':
      return { word: t('not begun'), hue: 'slate' };
    case 'draft':
      return { word: t('draft'), hue: 'amber' };
    case 'complete':
      return { word: t('complete'), hue: 'teal' };
    case 'not-applicable':
      return { word: t('does not apply'), hue: 'slate' };
  }
}
