import type { ConsentRule } from './consent.ts';
import { type PlanHeading, planHeadings } from './plan-headings.ts';
import { foldText } from './text-folding.ts';

interface Template {
  plan: Readonly<Record<PlanHeading, string>>;
  goals: readonly string[];
  norms: readonly string[];
  consentRule: ConsentRule;
}

interface Present {
  answers: readonly { heading: PlanHeading; text: string; state: 'open' | 'complete' | 'not-applicable' }[];
  goals: readonly string[];
  /** Every wording: those that hold, those given up, and earlier ones. What a group gave up is not brought back. */
  norms: readonly string[];
  consentRule: ConsentRule;
  /** The group's own words for what it is for. */
  purpose: string;
}

export interface Filling {
  headings: { heading: PlanHeading; text: string }[];
  /** Headings that keep what is written, or that were left out with a reason. */
  kept: PlanHeading[];
  goals: string[];
  norms: string[];
  consentRule: ConsentRule;
}

/**
 * What a template adds to a plan: a text under each heading that is empty, goals and norms that are not there yet
 * (compared without case, accents and punctuation of words), and its consent rule where the group has none. What was
 * written stays; the group's own purpose goes before the template's.
 */
export function fillingOf(template: Template, present: Present): Filling {
  const textFor = (heading: PlanHeading) =>
    (heading === 'purpose' && present.purpose) || template.plan[heading];
  const isWritten = (heading: PlanHeading) =>
    present.answers.some(
      (answer) => answer.heading === heading && (answer.text !== '' || answer.state !== 'open'),
    );
  return {
    headings: planHeadings
      .filter((heading) => !isWritten(heading) && textFor(heading) !== '')
      .map((heading) => ({ heading, text: textFor(heading) })),
    kept: planHeadings.filter(isWritten),
    goals: notYetThere(template.goals, present.goals),
    norms: notYetThere(template.norms, present.norms),
    consentRule: present.consentRule === 'none' ? template.consentRule : present.consentRule,
  };
}

function notYetThere(texts: readonly string[], present: readonly string[]): string[] {
  const known = new Set(present.map(foldText));
  return texts.filter((text) => !known.has(foldText(text)));
}
