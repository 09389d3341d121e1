/** The eight headings of planning a group (after Kurland), in the order in which they are thought through. */
export const planHeadings = [
  'need',
  'purpose',
  'composition',
  'structure',
  'content',
  'pre-group-contact',
  'agency-context',
  'social-context',
] as const;

export type PlanHeading = (typeof planHeadings)[number];

/** How far a heading is: nothing written, written but not final, final, or left out with a reason. */
export type HeadingStanding = 'empty' | 'draft' | 'complete' | 'not-applicable';

interface Answer {
  heading: PlanHeading;
  text: string;
  state: 'open' | 'complete' | 'not-applicable';
}

/** How far one heading is. */
export function headingStanding({ text, state }: Pick<Answer, 'text' | 'state'>): HeadingStanding {
  if (state !== 'open') return state;
  return text === '' ? 'empty' : 'draft';
}

/**
 * How far a plan is: how many of its eight headings are settled (complete, or not applicable with a reason), and
 * which one comes next: the first in order that is not settled, null where all are. Headings without an answer count
 * as open.
 */
export function planProgress(answers: readonly Answer[]): { settled: number; next: PlanHeading | null } {
  const isSettled = (heading: PlanHeading) =>
    answers.some((answer) => answer.heading === heading && answer.state !== 'open');
  return {
    settled: planHeadings.filter(isSettled).length,
    next: planHeadings.find((heading) => !isSettled(heading)) ?? null,
  };
}

/** The next heading after this one that is not settled, from the top again after the last; null where none is. */
export function nextOpenHeading(answers: readonly Answer[], after: PlanHeading): PlanHeading | null {
  const place = planHeadings.indexOf(after) + 1;
  const inTurn = [...planHeadings.slice(place), ...planHeadings.slice(0, place - 1)];
  return (
    inTurn.find((heading) => !answers.some((one) => one.heading === heading && one.state !== 'open')) ?? null
  );
}

export interface ProposedHeading {
  heading: PlanHeading;
  /** The answer, or the reason for which the heading does not apply. */
  text: string;
  isApplicable: boolean;
}

/**
 * What a proposal says under the headings: those with a text, and those that do not apply, with the reason. Empty
 * ones are left out. An empty purpose is filled with the group's own words for what it is for.
 */
export function proposedHeadings<Given extends Answer & { reason: string }>(
  answers: readonly Given[],
  groupPurpose: string,
): ProposedHeading[] {
  return planHeadings.flatMap((heading): ProposedHeading[] => {
    const answer = answers.find((candidate) => candidate.heading === heading);
    if (answer?.state === 'not-applicable') return [{ heading, text: answer.reason, isApplicable: false }];
    const text = answer?.text || (heading === 'purpose' ? groupPurpose : '');
    return text === '' ? [] : [{ heading, text, isApplicable: true }];
  });
}
